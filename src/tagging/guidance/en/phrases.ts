import { wordClass } from '../../../language/en/word.js';
import { FORWARD } from './forward-words.js';
import { isTime } from './heads.js';
import { BOUNDARIES, QUALITIES, VERBS } from './measure-words.js';
import { MOVEMENTS } from './movement-words.js';
import type { Token } from './tokens.js';

/** Whether a word can be part of what a noun phrase names. */
export const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && !IS_NO_NOUN.has(token);

const IS_NO_NOUN = wordClass({
  test: (word) =>
    BOUNDARIES.has(word) ||
    QUALITIES.has(word) ||
    FORWARD.has(word) ||
    VERBS.has(word) ||
    MOVEMENTS.has(word) ||
    isTime(word) ||
    NAMELESS.test(word) ||
    word.endsWith('ly'),
});

/** Adverbs and pronouns that stand where nouns do and name nothing. */
const NAMELESS =
  /^(?:forward|ahead|therefore|thus|however|one|ones|something|everything|anything|lot|later|earlier|away)$/u;

/** Auxiliaries and adverbs between a subject and its verb. */
const AUXILIARY = wordClass(
  /^(?:to|will|'ll|should|may|might|would|could|can|must|continue|continues|also|further|is|are|be|been|'s|'re|expected|likely|anticipated|going|still|then|definitely|ultimately|probably|hopefully|itself|have|has)$/u,
);

const LONGEST_SUBJECT = 6;

/** The nouns that end right before a verb at a place, its auxiliaries left out: tokens `[from, to)`; null for pronouns and long ones. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  least: number,
): { readonly from: number; readonly to: number } | null {
  let last = verb - 1;
  while (last > least && (AUXILIARY.has(tokens[last]) || (tokens[last] as Token).text.endsWith('ly'))) last--;
  let first = last;
  while (first >= least && last - first < LONGEST_SUBJECT && isNoun(tokens[first])) first--;
  return first === last || last - first >= LONGEST_SUBJECT ? null : { from: first + 1, to: last + 1 };
}
