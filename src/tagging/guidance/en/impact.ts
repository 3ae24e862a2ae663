import { wordClass } from '../../../language/en/word.js';
import type { Direction } from '../guidance.js';
import { IS_QUALITY } from './measure-words.js';
import type { Measure } from './measures.js';
import type { Token } from './tokens.js';

/** Nouns of what bears on a measure, with the way it takes it: "pressure on", "a headwind to". */
const NOUNS: ReadonlyMap<string, Direction | null> = new Map<string, Direction | null>([
  ...['impact', 'impacts', 'effect', 'effects', 'influence'].map((word) => [word, null] as const),
  ...['pressure', 'pressures', 'challenge', 'challenges', 'headwind', 'headwinds', 'drag', 'burden', 'strain'].map(
    (word) => [word, 'down'] as const,
  ),
]);
const VERBS: ReadonlyMap<string, Direction | null> = new Map<string, Direction | null>([
  ...['impact', 'affect', 'influence', 'impacting', 'affecting'].map((word) => [word, null] as const),
  ...['hurt', 'hit', 'pressure', 'depress', 'erode', 'hurting', 'eroding'].map((word) => [word, 'down'] as const),
]);
const GOOD = wordClass(/^(?:positive|positively|favorable|favourable|favorably|favourably|beneficial)$/u);
const BAD = wordClass(/^(?:negative|negatively|adverse|adversely|downward|unfavorable|unfavourable)$/u);
const NONE = wordClass(/^(?:no|not|never|any|without|\w+n't)$/u);
/** What bears so little on a measure that nothing is said of it. */
const SLIGHT = wordClass(/^(?:negligible|limited|little|minimal|immaterial|small|marginal)$/u);
const MODAL = wordClass(/^(?:will|'ll|would|may|might|could|can|should|to|not|\w+n't)$/u);
const DETERMINER = wordClass(/^(?:the|our|its|their|this|that|overall|total|reported|both)$/u);
const REACH = 6;

/** What bears on a measure, and which way it takes it: null where nothing does, a direction of null where it is not told. */
export function impactOn(
  tokens: readonly Token[],
  measure: Measure,
  from: number,
  others: readonly Measure[],
): { readonly direction: Direction | null } | null {
  let at = behindOf(tokens, measure.from - 1, from);
  // "on revenue and profit": on both.
  const first = textAt(tokens, at) === 'and' ? others.find(({ to }) => to === at) : undefined;
  if (first) at = behindOf(tokens, first.from - 1, from);
  const joined = /^(?:on|to|for|upon)$/u.test(textAt(tokens, at));
  const word = textAt(tokens, joined ? at - 1 : at);
  const told = joined ? NOUNS.get(word) : isVerb(tokens, at, from) ? VERBS.get(word) : undefined;
  if (told === undefined) return null;
  const lead = at - REACH;
  if (SLIGHT.isIn(tokens, lead, at)) return null;
  if (NONE.isIn(tokens, lead, at)) return { direction: 'stable' };
  if (GOOD.isIn(tokens, lead, at)) return { direction: 'up' };
  return { direction: BAD.isIn(tokens, lead, at) ? 'down' : told };
}

/** The place before the qualities and determiners that end at a place. */
function behindOf(tokens: readonly Token[], last: number, from: number): number {
  let at = last;
  while (at > from && (IS_QUALITY.has(tokens[at]) || DETERMINER.has(tokens[at]))) at--;
  return at;
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** "will impact", "may adversely affect". */
function isVerb(tokens: readonly Token[], at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && textAt(tokens, before).endsWith('ly')) before--;
  return MODAL.has(tokens[before]) || textAt(tokens, at).endsWith('ing');
}
