import type { Span } from '../../../document/span.js';

/** A word, a mark, or a whole figure of a sentence; offsets count into the sentence. */
export interface Token extends Span {
  /** In lower case, with straight apostrophes; a figure's token is empty. */
  readonly text: string;
  readonly kind: 'word' | 'mark' | 'figure';
  /** The figure's place in the list given. */
  readonly figure: number;
  /** Whether it begins with a capital inside the sentence. */
  readonly capital: boolean;
}

/** Words with inner hyphens and points stay whole; "we'll" and "company's" come apart before the apostrophe. */
const UNIT =
  /\p{L}+n['’]t\b|\p{L}[\p{L}\d]*(?:[-.&/](?=[\p{L}\d])[\p{L}\d]+)*|['’](?:ll|re|ve|s|d|m)\b|\d(?:[\d.,]*\d)?[\p{L}\d-]*|[^\s]/gu;

/** The tokens of an English sentence; `figures` are spans in the sentence, in order and disjoint. */
export function tokenise(sentence: string, figures: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const { 0: unit, index: start } of sentence.matchAll(UNIT)) {
    const figure = figures[next];
    if (figure !== undefined && start + unit.length > figure.start) {
      tokens.push({ ...figure, text: '', kind: 'figure', figure: next, capital: false });
      next++;
    }
    const last = tokens.at(-1);
    if (last?.kind === 'figure' && start < last.end) continue;
    const text = unit.toLowerCase().replaceAll('’', "'");
    const word = /^['’]?[\p{L}\d]/u.test(unit);
    tokens.push({
      start,
      end: start + unit.length,
      text,
      kind: word ? 'word' : 'mark',
      figure: -1,
      capital: start > 0 && /^\p{Lu}/u.test(unit),
    });
  }
  return tokens;
}
