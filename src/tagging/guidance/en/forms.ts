import { Word } from '../../../language/en/word.js';
import { HINT } from './hint.js';
import { hintsOf } from './hints.js';
import { type NamedPoint, namedPoints } from './named-points.js';
import { rolesOf } from './roles.js';

/** What a unit of text is, however often texts have it. */
export interface Form {
  readonly word: Word;
  readonly kind: 'word' | 'mark';
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** What a sentence that holds it may tell: a sum of {@link HINT}s. */
  readonly hints: number;
  /** What it does in clauses: a sum of {@link ROLE}s. */
  readonly roles: number;
  /** The points in the calendar that it names by itself. */
  readonly points: readonly NamedPoint[];
}

const NO_POINTS: readonly NamedPoint[] = [];

function formOf(unit: string): Form {
  const word = Word.of(unit.toLowerCase().replaceAll('’', "'"));
  const hints = hintsOf(word);
  return {
    word,
    kind: /^['’]?[\p{L}\d]/u.test(unit) ? 'word' : 'mark',
    capital: /^\p{Lu}/u.test(unit),
    hints,
    roles: rolesOf(word),
    points: (hints & HINT.date) === 0 ? NO_POINTS : namedPoints(word.text),
  };
}

const PRIME = 0x01000193;
/** The hash of nothing; {@link hashed} adds a UTF-16 code unit. FNV-1a. */
export const HASH_OF_NOTHING = 0x811c9dc5 | 0;
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

const MOST_FORMS = 1 << 14;
/** Twice as many, so that few places are taken. */
const PLACES = MOST_FORMS << 1;

/**
 * Forms by number, found by the characters of a text: no string is made of a form met before. What a text is searched with
 * lies side by side in a few arrays, for texts are long and a processor's cache is small.
 */
export class Forms {
  /** Numbers plus one by hash; 0 where there is none. */
  private readonly numbers = new Uint16Array(PLACES);
  /** By number: where its characters begin in `units`. The next one's begin where they end. */
  private readonly begins = new Int32Array(MOST_FORMS + 1);
  private units = new Uint16Array(MOST_FORMS * 8);
  private readonly hints = new Int32Array(MOST_FORMS);
  private readonly forms: Form[] = [];

  /** Forgets all forms where there may be no room for so many more. Numbers given before are void then. */
  makeRoom(most: number): void {
    if (this.forms.length + most <= MOST_FORMS) return;
    this.numbers.fill(0);
    this.forms.length = 0;
  }

  /** The number of a stretch of a text with the hash of its characters. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let found = this.numbers[place] as number; found !== 0; found = this.numbers[place] as number) {
      if (this.isAt(text, start, end, found - 1)) return found - 1;
      place = (place + 1) & (PLACES - 1);
    }
    const number = this.add(text.slice(start, end));
    this.numbers[place] = number + 1;
    return number;
  }

  of(number: number): Form {
    return this.forms[number] as Form;
  }

  hintsOf(number: number): number {
    return this.hints[number] as number;
  }

  private isAt(text: string, start: number, end: number, number: number): boolean {
    const begin = this.begins[number] as number;
    if ((this.begins[number + 1] as number) - begin !== end - start) return false;
    for (let i = start; i < end; i++) if (this.units[begin + i - start] !== text.charCodeAt(i)) return false;
    return true;
  }

  private add(unit: string): number {
    const form = formOf(unit);
    const number = this.forms.push(form) - 1;
    this.hints[number] = form.hints;
    const begin = this.begins[number] as number;
    const end = begin + unit.length;
    if (end > this.units.length) {
      const wider = new Uint16Array(end * 2);
      wider.set(this.units);
      this.units = wider;
    }
    for (let i = 0; i < unit.length; i++) this.units[begin + i] = unit.charCodeAt(i);
    this.begins[number + 1] = end;
    return number;
  }
}
