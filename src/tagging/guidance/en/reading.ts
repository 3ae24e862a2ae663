import type { Span } from '../../../document/span.js';
import type { Figure } from '../../figures/index.js';
import type { Draft, Sentence } from '../draft.js';
import type { Bounds, Direction } from '../guidance.js';
import type { Point } from '../period.js';
import type { Forward } from './forward-words.js';
import type { Measure } from './measures.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';

/** How sure a forward word alone makes it. Set by what share of such items is right in the corpus. */
export const FIRM: Record<Forward, number> = {
  expect: 0.9,
  target: 0.9,
  plan: 0.75,
  will: 0.75,
  soft: 0.62,
  room: 0.6,
  underway: 0.65,
  dated: 0.65,
};

/** A sentence taken apart once, for every rule that reads it. */
export interface Read {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  /** The clauses that tell the company's own future. */
  readonly ahead: readonly AheadSegment[];
  readonly measures: readonly Measure[];
  readonly points: readonly Point[];
  readonly action: Draft['action'];
  /** The condition that the sentence sets, if any. */
  readonly condition: Span | null;
}

/** A clause that tells a future. */
export type AheadSegment = Segment & { readonly forward: Forward };

/** A draft with the measure that it is about, so that no other rule takes the same. */
export type Found = Draft & { readonly measure: Measure | null };

/** A figure of a future clause. */
export interface Promised {
  /** The place of its token. */
  readonly token: number;
  readonly segment: Segment;
  readonly figure: Figure;
  readonly index: number;
  readonly measure: Measure | null;
  readonly metric: string | null;
  readonly period: string | null;
}

/** What a rule knows of an item in words. */
interface InWords {
  readonly metric: string;
  readonly named: Span | null;
  readonly direction: Direction | null;
  readonly period: string | null;
  readonly score: number;
  readonly measure?: Measure | null;
  readonly action?: Draft['action'];
  readonly hedged?: boolean;
}

const OPEN: Bounds = { low: null, high: null };
const NO_FIGURES: readonly number[] = [];

/** An item without a number, of a clause that tells a future. */
export const inWords = (read: Read, segment: Segment | null, item: InWords): Found => ({
  metric: item.metric,
  named: item.named,
  kind: 'qualitative',
  direction: item.direction,
  period: item.period,
  bounds: OPEN,
  unit: null,
  basis: null,
  growth: null,
  previous: null,
  figures: NO_FIGURES,
  action: item.action ?? read.action,
  hedged: item.hedged ?? segment?.forward === 'soft',
  condition: read.condition,
  score: item.score,
  measure: item.measure ?? null,
});

export const startOf = (tokens: readonly Token[], at: number): number => tokens[at]?.start ?? 0;
export const endOf = (tokens: readonly Token[], to: number): number => tokens[to - 1]?.end ?? 0;
export const spanOf = ({ tokens }: Read, { from, to }: { readonly from: number; readonly to: number }): Span => ({
  start: startOf(tokens, from),
  end: endOf(tokens, to),
});
export const nameOf = (read: Read, measure: { readonly from: number; readonly to: number }): string => {
  const { start, end } = spanOf(read, measure);
  return read.sentence.text.slice(start, end);
};

/** The words before a token, as far as rules look. */
export const leadOf = ({ sentence, tokens }: Read, token: number): string => {
  const at = startOf(tokens, token);
  return sentence.text.slice(Math.max(0, at - 60), at);
};

/** Whether a measure can carry an item: neither bare nor only looking like one. */
export const isWhole = ({ bare, empty }: Measure): boolean => !bare && !empty;

/** The point that is said with a measure: in its segment the nearest, else the nearest of the sentence. */
export function periodFor({ tokens, points }: Read, at: number, segment: Segment): string | null {
  if (points.length < 2) return points[0]?.period ?? null;
  const [start, end] = [startOf(tokens, segment.from), endOf(tokens, segment.to)];
  const here = startOf(tokens, at);
  const own = points.filter((point) => point.start >= start && point.end <= end);
  let best: Point | null = null;
  for (const point of own.length > 0 ? own : points)
    if (best === null || Math.abs(point.start - here) < Math.abs(best.start - here)) best = point;
  return best?.period ?? null;
}

/** "as we move into 2025", "if you look at it", "the range we provided for it": time and manner, on which nothing depends. */
const FRAME =
  /^(?:as\b(?!\s(?:long|soon)\b)|when\s(?:you|we|i)\b|if\s(?:you|i\s(?:can|may)|we\s(?:look|think|compare))\b|provided\s(?:for|in|by|to|on|at|with)\b)/i;
/** A segment of so many words only opens the condition: "provided | that supply holds", "as long | as demand holds". */
const OPENER = 2;

/** The condition that the sentence sets, if any. */
export function conditionOf({
  sentence,
  tokens,
  segments,
}: Pick<Read, 'sentence' | 'tokens' | 'segments'>): Span | null {
  const isSet = ({ part, from }: Segment): boolean =>
    part === 'condition' && !FRAME.test(sentence.text.slice(startFrom(tokens, from), startFrom(tokens, from) + 20));
  const at = segments.findIndex(isSet);
  const [condition, behind] = segments.slice(at, at + 2);
  if (at < 0 || !condition) return null;
  const to = behind && condition.to - condition.from <= OPENER ? behind.to : condition.to;
  return { start: startFrom(tokens, condition.from), end: endOf(tokens, to) };
}

/** Where a condition begins: "as soon" is cut from its second "as". */
const startFrom = (tokens: readonly Token[], from: number): number =>
  startOf(tokens, tokens[from - 2]?.text === 'as' && tokens[from - 1]?.text === 'soon' ? from - 2 : from);
