import type { Span } from '../../../document/span.js';
import { Word } from '../../../language/en/word.js';
import { unitEnd } from './units.js';

/** A word, a mark, or a whole figure of a sentence; offsets count into the sentence. */
export interface Token extends Span {
  /** In lower case, with straight apostrophes; a figure's token is empty. */
  readonly text: string;
  readonly word: Word;
  readonly kind: 'word' | 'mark' | 'figure';
  /** The figure's place in the list given. */
  readonly figure: number;
  /** Whether it begins with a capital inside the sentence. */
  readonly capital: boolean;
}

/** What a unit of text is, however it is written. */
interface Form {
  readonly unit: string;
  readonly word: Word;
  readonly kind: 'word' | 'mark';
  readonly capital: boolean;
}

const MOST_FORMS = 1 << 14;
const forms = new Map<string, Form>();

function formOf(unit: string): Form {
  const known = forms.get(unit);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form: Form = {
    unit,
    word: Word.of(unit.toLowerCase().replaceAll('’', "'")),
    kind: /^['’]?[\p{L}\d]/u.test(unit) ? 'word' : 'mark',
    capital: /^\p{Lu}/u.test(unit),
  };
  forms.set(unit, form);
  return form;
}

/** The form met last of those whose characters come to the same number. */
const recent: (Form | undefined)[] = new Array(MOST_FORMS).fill(undefined);

/** {@link formOf} for a stretch of a text. Most forms have been met before: no string is made of them. */
function formAt(text: string, start: number, end: number): Form {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
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

const NOTHING = Word.of('');
/** What stands where something was taken out: nothing reaches across. */
const PAUSE = Word.of(',');

const tokenOf = ({ start, end }: Span, word: Word, kind: Token['kind'], figure: number, capital: boolean): Token => ({
  start,
  end,
  text: word.text,
  word,
  kind,
  figure,
  capital,
});

/** The tokens of an English sentence; `figures` are spans in the sentence, in order and disjoint. */
export function tokenise(sentence: string, figures: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  /** Where the figure read last ends. */
  let behind = -1;
  for (let start = 0; start < sentence.length; ) {
    const end = unitEnd(sentence, start);
    if (end < 0) {
      start++;
      continue;
    }
    const figure = figures[next];
    if (figure !== undefined && end > figure.start) {
      tokens.push(tokenOf(figure, NOTHING, 'figure', next, false));
      behind = figure.end;
      next++;
    }
    if (start >= behind) {
      const { word, kind, capital } = formAt(sentence, start, end);
      tokens.push(tokenOf({ start, end }, word, kind, -1, capital && start > 0));
    }
    start = end;
  }
  return tokens;
}

/** A token as a mark that nothing reaches across. */
export const asPause = (token: Token): Token => tokenOf(token, PAUSE, 'mark', token.figure, token.capital);
