import { Word } from '../../../language/en/word.js';
import { HINT, hintsOf } from './hints.js';
import { type NamedPoint, namedPoints } from './named-points.js';

/** What a unit of text is, however often texts have it. */
export interface Form {
  readonly unit: string;
  readonly word: Word;
  readonly kind: 'word' | 'mark';
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** What a sentence that holds it may tell: a sum of {@link Hint}s. */
  readonly hints: number;
  /** The points in the calendar that it names by itself. */
  readonly points: readonly NamedPoint[];
}

const NO_POINTS: readonly NamedPoint[] = [];
const MOST_FORMS = 1 << 14;
const forms = new Map<string, Form>();

function formOf(unit: string): Form {
  const known = forms.get(unit);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const word = Word.of(unit.toLowerCase().replaceAll('’', "'"));
  const hints = hintsOf(word);
  const form: Form = {
    unit,
    word,
    kind: /^['’]?[\p{L}\d]/u.test(unit) ? 'word' : 'mark',
    capital: /^\p{Lu}/u.test(unit),
    hints,
    points: (hints & HINT.date) === 0 ? NO_POINTS : namedPoints(word.text),
  };
  forms.set(unit, form);
  return form;
}

const PRIME = 0x01000193;
/** The hash of nothing; {@link hashed} adds a UTF-16 code unit. FNV-1a. */
export const HASH_OF_NOTHING = 0x811c9dc5 | 0;
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** The form met last of those whose characters come to the same number. */
const recent: (Form | undefined)[] = new Array(MOST_FORMS).fill(undefined);

/** The form of a stretch of a text with the hash of its characters. Most forms have been met before: no string is made of them. */
export function formAt(text: string, start: number, end: number, hash: number): Form {
  const place = (hash ^ (hash >>> 15)) & (MOST_FORMS - 1);
  const known = recent[place];
  if (known !== undefined && isAt(text, start, end, known.unit)) return known;
  const form = formOf(text.slice(start, end));
  recent[place] = form;
  return form;
}

function isAt(text: string, start: number, end: number, unit: string): boolean {
  if (unit.length !== end - start) return false;
  for (let i = 0; i < unit.length; i++) if (unit.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
