import { wordClass } from '../../../language/en/word.js';
import type { Figure } from '../../figures/index.js';
import { isPartOf, type Measure } from './measures.js';
import { GUIDES } from './past.js';
import { isWhole, nameOf, type Read } from './reading.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';

/** What joins an amount to the measure behind it. */
const JOINS = wordClass(
  /^(?:of|in|on|for|our|additional|new|more|the|worth|out|plus|or|increase|growth|decrease|decline|reduction|improvement|year-on-year|year-over-year)$/u,
);
const REACH = 4;

/** The measure a figure belongs to: behind it where words join them, else the last one before it. */
export function measureOf({ tokens, measures }: Read, at: number, segment: Segment, figure: Figure): Measure | null {
  const whole = measures.filter(isWhole);
  const next = tokens[at + 1]?.text ?? '';
  // "26% of revenue" is a share of it, and not the revenue.
  const isShare = next === 'of' && (figure.kind === 'percent' || figure.kind === 'ratio');
  const joined = whole.find(
    ({ from, head }) =>
      from > at &&
      from - at <= REACH &&
      !GUIDES.has(tokens[head]) &&
      (from === at + 1 || JOINS.has(tokens[at + 1])) &&
      tokens.slice(at + 1, from).every(({ kind, text }) => kind === 'word' && text !== 'and'),
  );
  // "shipments of 500 tractors": counted, and named before; a "target of 15% gross margin" is named behind.
  const named = whole.find(
    ({ to, head }) => tokens[to]?.text === 'of' && at - to <= 2 && at > to && !(joined && GUIDES.has(tokens[head])),
  );
  if (named) return (isSaidOf(tokens, named) ? whole.filter(({ to }) => to < named.from).at(-1) : null) ?? named;
  const isCount = figure.kind === 'count' && figure.unit !== null;
  const counted = isCount ? subjectIn(tokens, whole, at, segment) : null;
  if (counted) return counted;
  if (joined && !isShare) return joined;
  if (isCount) return null;
  if (isShare && PAYS_OUT.test(leadBefore(tokens, at))) return null;
  const before = whole.filter(({ to }) => to <= at);
  const own = before.filter(({ from }) => from >= segment.from).at(-1);
  const last = own ?? before.at(-1) ?? null;
  // "the share of servers in revenue will exceed 30%": of the share.
  const found = (last && before.find((one) => isPartOf(tokens, one, last))) ?? last;
  if (found !== null || isShare) return found;
  return whole.find(({ from, head }) => from > at && from < segment.to && !GUIDES.has(tokens[head])) ?? null;
}

/** "Deliveries are expected to be between 120,000 and 125,000 vehicles": the count is of the subject. */
function subjectIn(tokens: readonly Token[], whole: readonly Measure[], at: number, { from }: Segment): Measure | null {
  const subject = whole.filter((measure) => measure.from >= from && measure.to <= at).at(-1);
  if (!subject) return null;
  for (let i = subject.to; i < at; i++) if (!EQUATES.has(tokens[i]) && tokens[i]?.kind !== 'mark') return null;
  return subject;
}
const EQUATES = wordClass(
  /^(?:for|in|of|the|this|that|next|second|first|third|fourth|full|whole|quarter|half|year|fiscal|q[1-4]|h[12]|20\d\d|to|be|is|are|will|'ll|should|would|expected|anticipated|projected|estimated|forecast|range|between|from|at|around|about|approximately|roughly|some|least|over|nearly|total|reach|come|land|and)$/u,
);

/** "other income is expected to be an expense of $2 million": what is said of a measure, and no measure of its own. */
const isSaidOf = (tokens: readonly Token[], { from }: Measure): boolean =>
  /^an?$/u.test(tokens[from - 1]?.text ?? '') && /^(?:be|is|are)$/u.test(tokens[from - 2]?.text ?? '');

/** The measure's words; for a count what is counted; else what the figure was found to measure. */
export function metricOf(read: Read, figure: Figure, measure: Measure | null, at: number): string | null {
  if (figure.kind === 'count' && figure.unit !== null && measure === null)
    return isNamed(figure.metric) ? figure.metric : figure.unit;
  if (measure !== null)
    return nameOf(read, SAVED.has(read.tokens[measure.to]) ? { from: measure.from, to: measure.to + 1 } : measure);
  if (figure.kind === 'percent' && PAYS_OUT.test(leadBefore(read.tokens, at))) return 'payout';
  return isNamed(figure.metric) ? figure.metric : (growthBeside(read, at) ?? read.sentence.topic);
}

/** "cost savings of $25 million": an amount is of the savings, and not of the cost. */
const SAVED = wordClass(/^(?:savings?|synerg(?:y|ies)|reductions?|avoidance)$/u);

/** "the midpoint implies growth of 8%": growth of the whole, where nothing else is named. */
function growthBeside(read: Read, at: number): string | null {
  const growth = read.measures.find(({ from, head }) => GROWTH.has(read.tokens[head]) && Math.abs(from - at) <= 3);
  return growth ? nameOf(read, growth) : null;
}
const GROWTH = wordClass(/^growth$/u);

/** "pay out 40% of net income": the payout, though no noun names it. */
const PAYS_OUT =
  /\b(?:pay(?:ing)? out|distribute|return)(?: (?:about|around|at|least|approximately|over|some|roughly|up|to))*$/u;
const leadBefore = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ text }) => text)
    .join(' ');

/** A metric read off a sentence may be a clause; one with a pronoun or a verb of expectation names nothing. */
const isNamed = (metric: string | null): boolean =>
  metric !== null &&
  !/^(?:updated|sorry|before|gave|way|most|why|please|one)\b/i.test(metric) &&
  !/\b(?:(?:low|high|upper|lower|top|bottom) (?:end|half|part)|mid-?point|range|guidance|outlook)(?: of)?$/i.test(
    metric,
  ) &&
  !/\b(?:we|our|us|you|it|this|that|i|they|trend|number|would|could|will|goal|target|plan|expect|intend|aim|hope|decided|maybe|perhaps|guess|aiming|budget)\b/i.test(
    metric,
  );
