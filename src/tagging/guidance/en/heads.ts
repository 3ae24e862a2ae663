import { wordClass } from '../../../language/en/word.js';
import { FORWARD } from './forward-words.js';
import { BOUNDARIES, HEADS, NAMES_IN_ING, QUALITIES, VERBS } from './measure-words.js';
import { MOVEMENTS } from './movement-words.js';
import type { Token } from './tokens.js';

/** A noun in the singular; a head that ends in s stays whole. */
export const singular = (word: string): string => {
  if (HEADS.has(word) || word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('sses')
    ? word.slice(0, -2)
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.endsWith('xes')
        ? word.slice(0, -2)
        : word.slice(0, -1);
};

/** The head of a hyphened compound counts: `JD-user`, `revenue-share`. */
export const isHead = (word: string): string | null => {
  const one = singular(word);
  return HEADS.has(one) ? one : null;
};

const MOVES_ONLY = (word: string): boolean => {
  const parts = MOVEMENTS.get(word);
  return parts !== undefined && !HEADS.has(word) && word !== 'comparable';
};

/** Words that are heads, in singular or plural. */
export const IS_HEAD = wordClass({ test: (word) => isHead(word) !== null });

/** Whether a word can stand inside a name, before its head. */
export const modifies = (token: Token | undefined): boolean => token?.kind === 'word' && MODIFIES.has(token);

const MODIFIES = wordClass({ test: canModify });

function canModify(text: string): boolean {
  if (
    BOUNDARIES.has(text) ||
    QUALITIES.has(text) ||
    DIGITS.test(text) ||
    (FORWARD.has(text) && !NOUNS.test(text)) ||
    MOVES_ONLY(text)
  )
    return false;
  if (isTime(text) || VERBS.has(text) || (text.endsWith('ing') && !text.includes('-') && !NAMES_IN_ING.has(text)))
    return false;
  return !(text.length > 4 && text.endsWith('ly') && text !== 'monthly' && text !== 'quarterly' && text !== 'supply');
}

/** Forward words that are nouns as often: a business model, a price range. */
const NOUNS = wordClass(/^(?:model|range|figure|use|potential|scope)$/u);

/** "mid-single-digit", "low-teens": a size told in words. */
const DIGITS = /(?:single|double|triple)-digits?$|-teens$|^(?:hundred|thousand|million|billion|trillion)$/u;

/** What opens a noun phrase. */
export const isDeterminer = (text: string): boolean =>
  /^(?:the|our|its|their|a|an|this|these|those|each|every|all|any|'s|of|in|for)$/u.test(text);

/** Whether a noun that can be a head stands at a place. */
export const isNounAfter = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && IS_HEAD.has(token) && !isVerbHere(tokens, at);
};

/** Words that are nouns and verbs ("to lower cost", "we price", "will share"): a verb behind "to", a modal or a pronoun. */
const NOUN_OR_VERB = wordClass(
  /^(?:spend|charge|impact|cost|share|price|target|level|scale|limit|return|budget|order|pace|deliver|yield|base|stock|partner|fee|cash|release|exposure|output|purchase|repurchase|profit|margin|line|size|count|number|process|channel|unit|flow|reach|store|guidance|leverage)s?$/u,
);
const VERB_LEAD = wordClass(
  /^(?:to|will|'ll|shall|should|may|might|could|can|would|we|they|i|you|not|also|further|continue|and|continuously)$/u,
);

/** Whether a word that can be a head is a verb where it stands. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!NOUN_OR_VERB.has(token)) return false;
  // "to proactively leverage": an adverb may stand between.
  const lead = tokens[at - 1]?.text.endsWith('ly') ? at - 2 : at - 1;
  if (!VERB_LEAD.has(tokens[lead])) return false;
  const before = tokens[lead]?.text ?? '';
  if (before !== 'and' && before !== 'further' && before !== 'to') return true;
  const behind = tokens[at + 1];
  return behind !== undefined && /^(?:the|our|a|an|its|up|more|less|in|with|to)$/u.test(behind.text);
}

/** Words of time, which stand in no name. */
export const isTime = (text: string): boolean =>
  /^(?:\d.*|q[1-4]|h[12]|(?:first|second|third|fourth|full|half)-(?:half|year|quarter)|quarters?|years?|months?|weeks?|first|second|third|fourth|fiscal|today|long|near|short|medium|coming|future|next|following|remainder|rest|year-end|end|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
    text,
  );
