import { wordClass } from '../../../language/en/word.js';
import type { Figure } from '../../figures/index.js';
import { acrossNought, boundsOf, fromFlat, growthOf, isAroundNought, isRate, isTolerance, widened } from '../bounds.js';
import type { Sentence } from '../draft.js';
import type { Action, Bounds, Direction } from '../guidance.js';
import { LONG_RUN } from '../period-phrases.js';
import { FORWARD } from './forward-words.js';
import { directionOf, levelBeside } from './levels.js';
import { isOthers } from './others.js';
import { HABIT } from './past.js';
import { measureOf, metricOf } from './promise-metric.js';
import { FIRM, type Found, isWhole, leadOf, nameOf, type Promised, type Read, spanOf, startOf } from './reading.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';

/** Items in numbers: figures of future clauses, each with its tolerance, its growth and the amount it leads to. */
export function readPromises(read: Read): Found[] {
  if (read.sentence.figures.length === 0) return [];
  const figures = figuresIn(read.tokens);
  const promises = figures.map(({ token, at }) => promiseAt(read, token, at));
  const found: Found[] = [];
  figures.forEach(({ token, at }, n) => {
    const { figure, index } = read.sentence.figures[token.figure] as Sentence['figures'][number];
    if (isTolerance(figure, leadOf(read, at))) return;
    const promise = promises[n] ?? null;
    const joined = joinLast(read, found.at(-1), { figure, index, at, promise });
    if (joined) found[found.length - 1] = joined;
    else if (promise) found.push(toFound(read, promise, toleranceBehind(read, figures, n), promises, found.length));
  });
  return found.flatMap(ofBothBases);
}

/** The figures among tokens, with their places. */
function figuresIn(tokens: readonly Token[]): { token: Token; at: number }[] {
  const found: { token: Token; at: number }[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'figure') found.push({ token, at });
  });
  return found;
}

/** "GAAP and non-GAAP tax rates should be 17%": two measures, of the same value where one is told. */
function ofBothBases(item: Found): Found[] {
  const [, , measure] = /^(non-)?GAAP and (?:non-)?GAAP (.+)$/i.exec(item.metric ?? '') ?? [];
  if (measure === undefined) return [item];
  const bases = item.basis === null ? (['gaap', 'non-gaap'] as const) : [item.basis];
  return bases.map((basis) => ({ ...item, metric: `${basis === 'gaap' ? 'GAAP' : 'non-GAAP'} ${measure}`, basis }));
}

function toleranceBehind(read: Read, figures: readonly { token: Token; at: number }[], n: number): Figure | null {
  for (const { token, at } of figures.slice(n + 1, n + 3)) {
    const { figure } = read.sentence.figures[token.figure] as Sentence['figures'][number];
    if (isTolerance(figure, leadOf(read, at))) return figure;
  }
  return null;
}

function toFound(
  read: Read,
  promise: Promised,
  tolerance: Figure | null,
  promises: readonly (Promised | null)[],
  place: number,
): Found {
  const { figure, segment, measure } = promise;
  const level = levelBeside(read, promise, promises);
  const bounds = tolerance
    ? widened(boundsOf(figure), figure, tolerance)
    : (fromFlat(figure, leadOf(read, promise.token)) ?? boundsOf(figure));
  const previous = level?.guided ? level.bounds : null;
  return {
    metric: promise.metric,
    named: measure ? spanOf(read, measure) : null,
    kind: 'quantitative',
    direction: previous ? null : directionOf(read, promise, level?.bounds ?? null),
    period: promise.period,
    bounds,
    unit: figure.unit,
    growth: null,
    previous,
    figures: [promise.index],
    basis: basisAt(read.sentence.text, place),
    action: read.action === 'new' && previous ? revision(bounds, previous) : read.action,
    hedged: segment.forward === 'soft',
    condition: read.condition,
    score: Math.min(0.98, FIRM[segment.forward ?? 'soft'] + (promise.period ? 0.06 : 0) - (promise.metric ? 0 : 0.35)),
    measure,
  };
}

const middle = ({ low, high }: Bounds): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;

/** What new bounds do to those given before. */
function revision(bounds: Bounds, previous: Bounds): Action {
  const [now, before] = [middle(bounds), middle(previous)];
  return now > before ? 'raise' : now < before ? 'lower' : 'maintain';
}

/** "GAAP and non-GAAP operating margin should be A and B, respectively". */
const BOTH_BASES = /\b(?:(GAAP) and non-GAAP|non-GAAP and GAAP)\b/i;

function basisAt(text: string, place: number): 'gaap' | 'non-gaap' | null {
  const both = BOTH_BASES.exec(text);
  if (!both || place > 1 || !/\brespectively\b/i.test(text)) return null;
  return (both[1] !== undefined) === (place === 0) ? 'gaap' : 'non-gaap';
}

interface Next {
  readonly figure: Figure;
  readonly index: number;
  readonly at: number;
  readonly promise: Promised | null;
}

const GROWTH_LINK =
  /\b(?:representing|represents?|implying|implies|translating|which|up|down|growth|grow(?:s|ing)?|increase|decrease|rise|decline|year|equivalent|or)\b|[(]\s*$/i;
const AMOUNT_LINK =
  /\b(?:to|reaching|or|so|that is|meaning)\s+(?:(?:about|around|roughly|approximately|more than|over|at least|nearly|some|say)\s+)*$/i;

/** A rate of change beside an amount is its growth; an amount behind a change is what that comes to. */
function joinLast(read: Read, last: Found | undefined, { figure, index, at, promise }: Next): Found | null {
  const first = last && read.sentence.figures.find((one) => one.index === last.figures[0]);
  if (!last || !first || last.growth !== null) return null;
  const between = read.sentence.text.slice(first.end, startOf(read.tokens, at));
  if (between.includes(';')) return null;
  const figures = [...last.figures, index];
  const range = last.figures.length === 1 ? acrossNought(first.figure, figure, between) : null;
  if (range) return { ...last, bounds: range, direction: null, figures };
  if (isRate(figure) && (!isRate(first.figure) || (figure.kind === 'ratio' && first.figure.kind !== 'ratio'))) {
    const own = promise !== null && promise.measure === last.measure && promise.measure !== null;
    if (!(own && figure.change !== null) && !(between.length < 90 && GROWTH_LINK.test(between))) return null;
    if (figure.change === null && promise !== null && promise.measure !== last.measure) return null;
    return { ...last, growth: growthOf(figure), direction: last.direction ?? signOf(figure), figures };
  }
  if (promise === null || isRate(figure) || !isRate(first.figure) || last.figures.length > 1) return null;
  if (between.length > 60 || !AMOUNT_LINK.test(between)) return null;
  return { ...last, bounds: boundsOf(figure), unit: figure.unit, growth: growthOf(first.figure), figures };
}

function signOf(figure: Figure): Direction | null {
  if (isAroundNought(figure)) return null;
  const change = figure.change?.direction ?? null;
  if (change !== null) return change === 'flat' ? 'stable' : change;
  const value = figure.value ?? figure.low ?? 0;
  return value > 0 ? 'up' : value < 0 ? 'down' : null;
}

/** What a figure is compared with or comes from: no promise itself. */
const BASE =
  /(?:\b(?:from|than|versus|vs\.?|against|compared (?:to|with)|instead of|rather than|off|on top of|on a base of|on the)\s+(?:the |our |about |around |approximately |a |last year['’]s |previous |prior |earlier |current |guidance |expectations? |outlook |range |estimate |target |view |forecast |projection |of )*|\()$/i;
/** "down from 11.3% a year ago and 11.2% in the last quarter". */
const SECOND_BASE = /\b(?:is|was|are|were) (?:up|down) from\b[^,;]{0,50}\band\s+$/i;
/** "here in 90 days": a time and no quantity. */
const AFTER = /\b(?:in|after|again in)\s+(?:about |roughly |another )?$/i;
/** "we lowered our guidance by $10 million": how much guidance changed is no guidance itself. */
const CHANGED_BY =
  /\b(?:guidance|outlook|forecast|targets?|range|mid-?point|end)\b[^,;]{0,30}\bby\s+(?:about |around |roughly |approximately )?$/i;
/** Approximations with "more than" and "less than" compare with nothing. */
const BOUND = /\b(?:more|less|fewer|greater|higher|lower|better) than\s+$/i;

function promiseAt(read: Read, token: Token, at: number): Promised | null {
  const segment = read.segments.find(({ from, to }) => at >= from && at < to);
  if (!segment || segment.forward === null || segment.part !== 'main' || segment.outside || at < segment.at)
    return null;
  const { figure, index } = read.sentence.figures[token.figure] as Sentence['figures'][number];
  const lead = leadOf(read, at);
  if (
    ((BASE.test(lead) || SECOND_BASE.test(lead)) && !BOUND.test(lead)) ||
    (figure.kind === 'duration' && AFTER.test(lead)) ||
    (read.action !== 'new' && CHANGED_BY.test(lead)) ||
    beforeIsPast(read.tokens, segment, at)
  )
    return null;
  if (HABIT.test(nameOf(read, segment)) || isFact(read.sentence, figure, index) || !isCounted(read, figure, at))
    return null;
  const measure = measureOf(read, at, segment, figure);
  if (measure !== null && isOthers(read.tokens, measure, segment.from)) return null;
  const metric = metricOf(read, figure, measure, at);
  if (segment.forward === 'underway') return null;
  if (metric === null && (segment.forward === 'soft' || segment.forward === 'dated')) return null;
  return { token: at, segment, figure, index, measure, metric, period: periodOf(read, token, segment) };
}

/** A programme's size is no promise to use it, and a dividend declared is a fact. */
const AUTHORISED =
  /\b(?:authori[sz]\w+|repurchase (?:program|programme|plan)|under (?:the|this|our) (?:new )?(?:program|programme|plan))\b/i;
const DECLARED =
  /\bdividends?\b(?=[^.]{0,200}\b(?:declared|approved|holders of record|payable|record date))|\b(?:declared|approved)\b[^.]{0,200}\bdividends?\b/i;

/** "the RMB10 billion support program": an amount inside a name. */
const NAMED_BY =
  /^\s*(?!of\b|under\b|for\b|in\b)(?:[A-Za-z-]+\s+){0,3}(?:programs?|programmes?|initiatives?|funds?|facility|plan)\b/i;

function isFact({ text, figures }: Sentence, figure: Figure, index: number): boolean {
  if ((figure.qualifier === 'under' && AUTHORISED.test(text)) || (figure.kind === 'money' && DECLARED.test(text)))
    return true;
  const end = figures.find((one) => one.index === index)?.end ?? 0;
  return (
    (figure.kind === 'money' && NAMED_BY.test(text.slice(end, end + 60))) ||
    (figure.kind === 'duration' && /^(?:hours?|minutes?|seconds?)$/i.test(figure.unit ?? ''))
  );
}

const FEW = 100;
/** Verbs that make a small number of things a plan: "open five stores", "ship two systems". */
const COUNTED_BY =
  /\b(?:add(?:ing)?|open(?:ing)?|launch(?:ing)?|ship(?:ping)?|deliver(?:ing)?|hir(?:e|ing)|build(?:ing)?|roll(?:ing)? out|reach(?:ing)?|operate|expand(?:ing)? to|clos(?:e|ing)|sell(?:ing)?|produc(?:e|ing)|recruit(?:ing)?|install(?:ing)?|onboard(?:ing)?|get to|shut(?:ting)?|releas(?:e|ing)|introduc(?:e|ing)|commission(?:ing)?|be at|target is|goal is)\s+(?:\w+\s+){0,3}$/i;
/** What stands before things that are known. */
const KNOWN = wordClass(/^(?:the|these|those|both|our|its)$/u);
const TIME = /\b(?:quarters?|years?|months?|weeks?|days?|hours?)$/i;

/** Sizes that name a generation of a product or process: "10 nanometer nodes". */
const NODE = /^(?:nanomet|nm\b|micron|inch)/i;
/** "within five kilometers of a station": where. */
const DISTANCE = /^(?:kilomet|km\b|miles?\b|met(?:er|re)s?\b|feet\b|minutes?\b)/i;

/** A small number of things is talk unless a plan's verb governs it; stretches of time are no counts. */
function isCounted(read: Read, { kind, unit, value, low }: Figure, at: number): boolean {
  if (kind !== 'count') return true;
  if (unit !== null && (TIME.test(unit) || NODE.test(unit))) return false;
  if (unit !== null && DISTANCE.test(unit) && /\bwithin\s+$/i.test(leadOf(read, at))) return false;
  const size = value ?? low ?? 0;
  // "behind the two launches": things named before.
  if (size < FEW && KNOWN.has(read.tokens[at - 1])) return false;
  return (
    size >= FEW ||
    (size >= 10 && /\b(?:in|at|with)\s+$/i.test(leadOf(read, at))) ||
    COUNTED_BY.test(leadOf(read, at)) ||
    read.measures.some(
      (measure) =>
        isWhole(measure) &&
        ((measure.from > at && measure.from < at + 5) || (measure.to <= at && at - measure.to < 12)),
    )
  );
}

/** "sales came in at X and are anticipated to grow": what stands behind a verb in the past, before the future begins. */
export function beforeIsPast(tokens: readonly Token[], { from, to }: Segment, at: number): boolean {
  const marker = tokens.findIndex(({ text }, i) => i > at && i < to && FORWARD.has(text));
  return (
    marker > at &&
    !tokens.slice(from, at).some(({ text }) => FORWARD.has(text)) &&
    tokens.slice(from, at).some(({ text }) => /^(?:was|were|came|had|reached|is|are|has|have|now)$/u.test(text))
  );
}

/** How far behind its figure a point may stand, a growth clause between them included. */
const NEAR = 70;
/** What begins another statement, with a time of its own. */
const PARTS = /;|\b(?:and|while|but|versus|compared|from)\b/i;

/** Whether an amount stands between a figure and a point; rates of growth part nothing. */
const figureBetween = (tokens: readonly Token[], token: Token, until: number): boolean =>
  tokens.some(
    ({ kind, start, text, end }) =>
      kind === 'figure' && start > token.start && end <= until && text === '' && !isGrowthToken(tokens, start),
  );

/** "an increase of 15%": a figure right behind words of growth. */
const isGrowthToken = (tokens: readonly Token[], start: number): boolean => {
  const at = tokens.findIndex((one) => one.start === start);
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(?:increase|growth|decrease|decline|up|down|rise|representing|reflecting)$/u.test(text));
};

/** The point behind the figure with nothing but its growth between, else the last one before it, else any. */
function periodOf({ points: all, sentence, tokens }: Read, token: Token, segment: Segment): string | null {
  // A relative clause has its own time or none.
  const own = tokens[segment.from]?.text === 'which' ? startOf(tokens, segment.from) : 0;
  const points = all.filter(({ start }) => start >= own);
  const behind = points.find(({ start }) => start >= token.end);
  const before = points.filter(({ end }) => end <= token.start).at(-1);
  const between = behind ? sentence.text.slice(token.end, behind.start) : '';
  const joined =
    behind !== undefined &&
    between.length < NEAR &&
    !PARTS.test(between) &&
    !figureBetween(tokens, token, behind.start);
  const point = (joined ? behind : null) ?? before ?? behind ?? null;
  // "12% in Q4 and our midterm target of 15%": the target is of no quarter.
  if (point === before && before && LONG_RUN.test(sentence.text.slice(before.end, token.start))) return null;
  return point?.period ?? null;
}
