import type { Span } from '../../../document/span.js';
import { cutText } from '../../../language/en/cut.js';
import { Word } from '../../../language/en/word.js';
import type { Form } from './forms.js';
import { ROLE } from './roles.js';
import { Units } from './sentence-units.js';

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
  /** What it may do in clauses: a sum of {@link ROLE}s. */
  readonly roles: number;
}

const NOTHING = Word.of('');
/** What stands where something was taken out: nothing reaches across. */
const PAUSE = Word.of(',');

const tokenOf = (
  start: number,
  end: number,
  word: Word,
  kind: Token['kind'],
  figure: number,
  capital: boolean,
  roles: number,
): Token => ({
  start,
  end,
  text: word.text,
  word,
  kind,
  figure,
  capital,
  roles,
});

/**
 * The tokens of an English sentence.
 *
 * @param sentence where it starts: offsets of tokens count from there
 * @param figures spans in the sentence, in order and disjoint
 */
export function tokensOf(units: Units, sentence: number, figures: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  /** Where the figure read last ends. */
  let behind = -1;
  for (let i = 0; i < units.length; i++) {
    const start = units.startOf(i) - sentence;
    const end = units.endOf(i) - sentence;
    const figure = figures[next];
    if (figure !== undefined && end > figure.start) {
      tokens.push(tokenOf(figure.start, figure.end, NOTHING, 'figure', next, false, 0));
      behind = figure.end;
      next++;
    }
    if (start < behind) continue;
    const { word, kind, capital, roles } = units.formAt(i) as Form;
    tokens.push(tokenOf(start, end, word, kind, -1, capital && start > 0, roles));
  }
  return tokens;
}

/** {@link tokensOf} a sentence by itself. */
export function tokenise(sentence: string, figures: readonly Span[]): Token[] {
  const units = new Units(cutText(sentence));
  units.moveTo({ start: 0, end: sentence.length });
  return tokensOf(units, 0, figures);
}

/** A token as a mark that nothing reaches across. */
export const asPause = ({ start, end, figure, capital }: Token): Token =>
  tokenOf(start, end, PAUSE, 'mark', figure, capital, ROLE.parts);
