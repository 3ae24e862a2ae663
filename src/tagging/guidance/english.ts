import type { Span } from '../../document/span.js';
import type { Figure } from '../figures/index.js';
import { actionOf } from './action.js';
import { boundsOf, growthOf, isRate, isTolerance, widened } from './bounds.js';
import type { Draft, Sentence } from './draft.js';
import { AHEAD, COURTESY, FORWARD, type Forward, LEGAL, OUTSIDERS } from './forward-words.js';
import type { Bounds, Direction } from './guidance.js';
import { findLaunch } from './launch.js';
import { BOUNDARIES, QUALITIES, VERBS } from './measure-words.js';
import { findMeasures, type Measure } from './measures.js';
import { MOVEMENTS } from './movement-words.js';
import { moveOf } from './moves.js';
import { type Point, pointsAhead } from './period.js';
import { findScopes, type Segment } from './scopes.js';
import { type Token, tokenise } from './tokens.js';

/** How sure a forward word alone makes it. Set by what share of such items is right in the corpus. */
const FIRM: Record<Forward, number> = { expect: 0.9, target: 0.9, plan: 0.75, will: 0.75, soft: 0.6, room: 0.6 };

interface Read {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  readonly measures: readonly Measure[];
  readonly points: readonly Point[];
}

/** Words without which no English sentence tells a future; a cheap look before the closer one. */
export const MAY_LOOK_AHEAD =
  /\b(?:will|won['’]t|shall|should|may|might|could|can|would|expect|anticipat|forecast|foresee|guid|estimat|project|envisi|plan|intend|aim|target|goal|outlook|objective|commit|determined|confiden|optimis|hope|hoping|likely|potential|room|opportunit|ambition|budget|going to|on track|set to|poised|seek|striv|focused on|ahead|forward|unchanged|prepar|schedul|decided|possib)|['’]ll\b/iu;

/** The guidance of one English sentence. */
export function readEnglish(sentence: Sentence): Draft[] {
  const { text } = sentence;
  if (!sentence.assumed && !MAY_LOOK_AHEAD.test(text)) return [];
  if (/\?["”’)]?\s*$/u.test(text) || LEGAL.test(text)) return [];
  const tokens = withoutCourtesy(text, tokenise(text, sentence.figures));
  const read: Read = {
    sentence,
    tokens,
    segments: findScopes(tokens, assumedBy(sentence)),
    measures: findMeasures(tokens),
    points: pointsAhead(text, 'en', sentence.context),
  };
  const quantitative = readFigures(read);
  const taken = new Set(quantitative.flatMap(({ measure }) => (measure ? [measure] : [])));
  const moved = readMoves(read, taken);
  const found = distinct([...quantitative, ...moved]);
  const free = read.segments.filter(
    ({ from, to }) =>
      !found.some(({ named }) => named && named.start >= startOf(tokens, from) && named.end <= endOf(tokens, to)),
  );
  const launch = findLaunch(
    tokens,
    free,
    found.length === 0 ? read.points : read.points.filter((point) => inSegments(read, point, free)),
    text,
  );
  if (launch) found.push({ ...launch, measure: null });
  if (found.length === 0) found.push(...readUnchanged(read));
  found.push(...readCarried(read, found));
  return found.map(({ measure: _, ...draft }) => draft);
}

const inSegments = ({ tokens }: Read, { start, end }: Point, segments: readonly Segment[]): boolean =>
  segments.some(({ from, to }) => start >= startOf(tokens, from) && end <= endOf(tokens, to));

/** What runs the call is taken out: its words are marks that nothing reaches across. */
function withoutCourtesy(text: string, tokens: readonly Token[]): readonly Token[] {
  const spans = [...text.matchAll(COURTESY)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  if (spans.length === 0) return tokens;
  return tokens.map((token) =>
    spans.some(({ start, end }) => token.start >= start && token.end <= end)
      ? { ...token, kind: 'mark' as const, text: ',' }
      : token,
  );
}

/** "It should improve further", "this trend will continue": a future clause whose subject was named before. */
function readCarried(read: Read, found: readonly Found[]): Found[] {
  const { tokens, segments, measures, sentence } = read;
  return segments.flatMap((segment, n) => {
    if (segment.forward === null || segment.part !== 'main' || segment.outside) return [];
    if (measures.some(({ head }) => head >= segment.from && head < segment.to)) return [];
    const subject = subjectPronoun(tokens, segment);
    if (subject === null) return readBusiness(read, segment, found);
    if (tokens.slice(segment.from, segment.to).some(({ kind }) => kind === 'figure')) return [];
    const own = measures.filter(({ to, bare, empty }) => to <= segment.from && !bare && !empty).at(-1);
    const metric = own ? sentence.text.slice(startOf(tokens, own.from), endOf(tokens, own.to)) : sentence.topic;
    if (metric === null) return [];
    const room = /\b(?:room|scope|space)\b.*\b(?:limited|small|little|narrow)\b/iu.test(sentence.text);
    const move = room
      ? ({ direction: 'stable', sure: 0.8 } as const)
      : moveOf(
          tokens,
          { from: subject, to: subject + 1, head: subject, bare: false, empty: false },
          segment.from,
          segment.to,
          measures,
        );
    const period = periodFor(read, subject, segment);
    if (!move || found.some((item) => item.metric === metric && item.period === period) || n < 0) return [];
    const draft: Found = {
      ...EMPTY,
      metric,
      named: own ? spanOf(read, own) : null,
      direction: /^(?:momentum|tailwind)$/u.test((tokens[subject] as Token).text) ? 'up' : move.direction,
      period,
      action: actionOf(sentence.text),
      hedged: segment.forward === 'soft',
      condition: conditionOf(read),
      score: FIRM[segment.forward] * move.sure * 0.85,
      measure: null,
    };
    return [draft];
  });
}

/** Verbs by which a business, a product line, a segment grows or shrinks as a whole. */
const GROWS =
  /^(?:grow|ramp|accelerate|decline|decrease|increase|rise|slow|recover|rebound|expand|shrink|outgrow|decelerate|improve|stabilize|stabilise)$/u;
const LONGEST_SUBJECT = 6;

/** "Services will continue to grow", "we expect the cloud to accelerate": what grows is named, though no measure is. */
function readBusiness(read: Read, segment: Segment, found: readonly Found[]): Found[] {
  const { tokens, sentence } = read;
  for (let i = segment.from + 1; i < segment.to; i++) {
    const { text } = tokens[i] as Token;
    if (!GROWS.test(text) || /^(?:our|the|its|their|a|an|more|up)$/u.test(tokens[i + 1]?.text ?? '')) continue;
    let last = i - 1;
    while (
      last > segment.from &&
      /^(?:to|will|'ll|should|may|could|can|continue|also|further|is|are|be|expected|likely|anticipated|going|steadily|gradually|significantly|slightly|sequentially|rapidly|quickly|still)$/u.test(
        (tokens[last] as Token).text,
      )
    )
      last--;
    if (last === i - 1) return [];
    let first = last;
    while (first >= segment.from && last - first < LONGEST_SUBJECT && isNoun(tokens[first])) first--;
    if (first === last || last - first >= LONGEST_SUBJECT) return [];
    const named = { start: startOf(tokens, first + 1), end: endOf(tokens, last + 1) };
    const metric = sentence.text.slice(named.start, named.end);
    const period = periodFor(read, last, segment);
    if (OUTSIDERS.has((tokens[last] as Token).text) || found.some((item) => item.metric === metric)) return [];
    const direction = MOVEMENTS.get(text)?.[0]?.direction ?? 'up';
    return [
      {
        ...EMPTY,
        metric,
        named,
        direction,
        period,
        action: 'new',
        hedged: segment.forward === 'soft',
        condition: conditionOf(read),
        score: FIRM[segment.forward ?? 'soft'] * 0.8,
        measure: null,
      },
    ];
  }
  return [];
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !(
    BOUNDARIES.has(token.text) ||
    QUALITIES.has(token.text) ||
    FORWARD.has(token.text) ||
    VERBS.has(token.text) ||
    MOVEMENTS.has(token.text) ||
    token.text.endsWith('ly')
  );

const EMPTY = {
  kind: 'qualitative',
  bounds: { low: null, high: null },
  unit: null,
  basis: null,
  growth: null,
  previous: null,
  figures: [],
} as const;

const SUBJECT = /^(?:room|scope|it|this|that|trend|momentum|tailwind|level|ratio|rate|they|these)$/u;

/** The place of a pronoun or of "trend", "momentum" before what is said of the future. */
function subjectPronoun(tokens: readonly Token[], { from, to }: Segment): number | null {
  for (let i = from; i < Math.min(to, from + 7); i++) if (SUBJECT.test((tokens[i] as Token).text)) return i;
  return null;
}

/** One item a measure and period, however often the sentence names it. */
function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ metric, period, kind }) => {
    const key = `${(metric ?? '').toLowerCase()}|${period}`;
    const again = kind === 'qualitative' && seen.has(key);
    seen.add(key);
    return !again;
  });
}

/** What sets a whole sentence in the future: its heading, guidance that it keeps or changes, "going forward". */
function assumedBy({ assumed, text }: Sentence): Forward | null {
  if (assumed || (actionOf(text) !== 'new' && /\b(?:guidance|outlook|targets?|forecast)\b/iu.test(text)))
    return 'target';
  return looksAhead(text) ? 'soft' : null;
}

type Found = Draft & { readonly measure: Measure | null };

const startOf = (tokens: readonly Token[], at: number): number => tokens[at]?.start ?? 0;
const endOf = (tokens: readonly Token[], to: number): number => tokens[to - 1]?.end ?? 0;
const spanOf = ({ tokens }: Read, { from, to }: Measure): Span => ({
  start: startOf(tokens, from),
  end: endOf(tokens, to),
});

/** Items in words: measures that a future clause moves. */
function readMoves(read: Read, taken: ReadonlySet<Measure>): Found[] {
  const { tokens, segments, measures, sentence } = read;
  const found: Found[] = [];
  for (const segment of segments) {
    if (segment.forward === null || segment.part !== 'main' || segment.outside) continue;
    for (const measure of measures) {
      if (measure.empty || taken.has(measure) || measure.head < segment.at || measure.head >= segment.to) continue;
      const move = moveOf(tokens, measure, segment.from, segment.to, measures);
      const ahead = periodFor(read, measure.from, segment);
      if (
        !move ||
        (measure.bare && (ahead === null || !/^growth$/iu.test(tokens[measure.head]?.text ?? ''))) ||
        isOthers(tokens, measure, segment.from)
      )
        continue;
      const span = spanOf(read, measure);
      const name = sentence.text.slice(span.start, span.end);
      found.push({
        metric: name,
        named: span,
        kind: 'qualitative',
        direction: move.direction,
        period: ahead,
        bounds: { low: null, high: null },
        unit: null,
        basis: null,
        growth: null,
        previous: null,
        figures: [],
        action: actionOf(sentence.text),
        hedged: segment.forward === 'soft' || segment.forward === 'room',
        condition: conditionOf(read),
        score: Math.min(0.97, FIRM[segment.forward] * move.sure + (ahead ? 0.05 : 0) - (measure.bare ? 0.1 : 0)),
        measure,
      });
    }
  }
  return found;
}

/** Whose measure it is: "help merchants improve efficiency", "efficiency for financial institutions" are not the company's. */
function isOthers(tokens: readonly Token[], measure: Measure, from: number): boolean {
  const behind = tokens.slice(measure.to, measure.to + 4).map(({ text }) => text);
  if (behind[0] === 'for' && behind.some((text) => OTHERS.test(text))) return true;
  for (let i = measure.from - 1; i >= Math.max(from, measure.from - 8); i--) {
    if (
      !/^(?:help|helps|helping|enable|enables|enabling|allow|allows|allowing|assist|assisting|empower|empowering)$/u.test(
        tokens[i]?.text ?? '',
      )
    )
      continue;
    return !/^(?:us|our|the|drive|improve|to|further|reduce|increase|boost|expand|support|accelerate|lower|enhance|grow|mitigate|offset)$/u.test(
      tokens[i + 1]?.text ?? '',
    );
  }
  return tokens
    .slice(measure.from, measure.to)
    .some(
      ({ text }, n) =>
        n < measure.to - measure.from - 1 &&
        /^(?:partner|merchant|customer|client)$/u.test(text) &&
        /^(?:efficiency|productivity|profitability|cost|costs|revenue)$/u.test(tokens[measure.to - 1]?.text ?? ''),
    );
}

const OTHERS =
  /^(?:merchants?|partners?|customers?|clients?|institutions?|users?|consumers?|brands?|suppliers?|farmers?|sellers?|borrowers?|them|developers?|creators?)$/u;

/** The point that is said with a measure: in its segment the nearest, else the sentence's only one. */
function periodFor({ tokens, points }: Read, at: number, segment: Segment): string | null {
  const [start, end] = [startOf(tokens, segment.from), endOf(tokens, segment.to)];
  const here = startOf(tokens, at);
  const own = points.filter((point) => point.start >= start && point.end <= end);
  const from = own.length > 0 ? own : points;
  let best: Point | null = null;
  for (const point of from)
    if (best === null || Math.abs(point.start - here) < Math.abs(best.start - here)) best = point;
  return best?.period ?? null;
}

function conditionOf({ tokens, segments }: Read): Span | null {
  const condition = segments.find(({ part }) => part === 'condition');
  return condition ? { start: startOf(tokens, condition.from), end: endOf(tokens, condition.to) } : null;
}

interface Promise {
  readonly token: number;
  readonly segment: Segment;
  readonly figure: Figure;
  readonly index: number;
  readonly measure: Measure | null;
  readonly metric: string | null;
  readonly period: string | null;
}

/** Items in numbers: figures of future clauses, gathered by what they measure. */
function readFigures(read: Read): Found[] {
  const promises = read.tokens.flatMap((token, at) => promiseAt(read, token, at) ?? []);
  const found: Found[] = [];
  promises.forEach((promise, n) => {
    const { figure, segment } = promise;
    if (isTolerance(figure, leadOf(read, promise))) return;
    const last = found.at(-1);
    if (last && isGrowthBeside(read, promise, last)) {
      found[found.length - 1] = {
        ...last,
        growth: growthOf(figure),
        direction: last.direction ?? signOf(figure),
        figures: [...last.figures, promise.index],
      };
      return;
    }
    if (last && isAmountBeside(read, promise, last)) {
      const rate = read.sentence.figures.find(({ index }) => index === last.figures[0])?.figure;
      found[found.length - 1] = {
        ...last,
        bounds: boundsOf(figure),
        unit: figure.unit,
        growth: rate ? growthOf(rate) : null,
        figures: [...last.figures, promise.index],
      };
      return;
    }
    const tolerance = promises.slice(n + 1, n + 3).find((next) => isTolerance(next.figure, leadOf(read, next)));
    const bounds = tolerance ? widened(boundsOf(figure), figure, tolerance.figure) : boundsOf(figure);
    const move = promise.measure ? moveOf(read.tokens, promise.measure, segment.from, segment.to, read.measures) : null;
    found.push({
      metric: promise.metric,
      named: promise.measure ? spanOf(read, promise.measure) : null,
      kind: 'quantitative',
      direction:
        (isTakenOut(read, promise) ? 'down' : directionOf(figure, move?.direction ?? null)) ??
        againstLevel(read, promise),
      period: promise.period,
      bounds,
      unit: figure.unit,
      growth: null,
      previous: previousOf(read, promise),
      figures: [promise.index],
      basis:
        bothBases(read.sentence.text) && n < 2
          ? gaapFirst(read.sentence.text) === (n === 0)
            ? 'gaap'
            : 'non-gaap'
          : null,
      action: actionOf(read.sentence.text),
      hedged: segment.forward === 'soft',
      condition: conditionOf(read),
      score: Math.min(
        0.98,
        FIRM[segment.forward ?? 'soft'] + (promise.period ? 0.06 : 0) + (promise.metric ? 0 : -0.35),
      ),
      measure: promise.measure,
    });
  });
  return found;
}

/** "GAAP and non-GAAP gross margins are expected to be A and B, respectively". */
const BOTH_BASES = /\b(?:(GAAP) and non-GAAP|non-GAAP and GAAP)\b/iu;
const bothBases = (text: string): boolean => BOTH_BASES.test(text) && /\brespectively\b/iu.test(text);
const gaapFirst = (text: string): boolean => BOTH_BASES.exec(text)?.[1] !== undefined;

const signOf = ({ value, low }: Figure): Direction | null =>
  (value ?? low ?? 0) > 0 ? 'up' : (value ?? low ?? 0) < 0 ? 'down' : null;

/** A change goes its way; a level goes the way the words around tell. */
function directionOf(figure: Figure, moved: Direction | null): Direction | null {
  if (moved !== null && moved !== 'stable') return moved;
  const change = figure.change?.direction ?? null;
  return change === 'flat' ? 'stable' : (change ?? (moved === 'stable' && !isRate(figure) ? null : moved));
}

/** "can take another RMB1,800 out of the cost". */
const isTakenOut = (read: Read, { token }: Promise): boolean =>
  read.tokens[token + 1]?.text === 'out' && /\btak(?:e|es|ing)\b/iu.test(leadOf(read, { token }));

/** "We have 1,080 stations today, and the target is 1,200": the level told before gives the direction. */
function againstLevel(read: Read, { figure, index }: Promise): Direction | null {
  const level = read.sentence.figures
    .filter(
      (one) =>
        one.index < index &&
        !isPromise(read, one.index) &&
        one.figure.kind === figure.kind &&
        one.figure.value !== null,
    )
    .at(-1)?.figure;
  if (
    !level ||
    level.value === null ||
    figure.value === null ||
    isRate(figure) ||
    (level.unit !== figure.unit && level.unit !== null && figure.unit !== null)
  )
    return null;
  return figure.value > level.value ? 'up' : figure.value < level.value ? 'down' : 'stable';
}

const isPromise = (read: Read, index: number): boolean =>
  read.tokens.some(
    (token, at) =>
      token.kind === 'figure' &&
      read.sentence.figures[token.figure]?.index === index &&
      promiseAt(read, token, at) !== null,
  );

const leadOf = ({ sentence, tokens }: Read, { token }: { token: number }): string => {
  const at = startOf(tokens, token);
  return sentence.text.slice(Math.max(0, at - 60), at);
};

/** What a figure is compared with or comes from: no promise itself. */
const BASE =
  /(?:\b(?:from|than|versus|vs\.?|against|compared (?:to|with)|off|on top of|on a base of)\s+(?:the |our |about |around |approximately |a |last year['’]s |previous |prior |current )*|\()$/iu;
/** Approximations with "more than" and "less than" compare with nothing. */
const BOUND = /\b(?:more|less|fewer|greater|higher|lower|better|rather|other) than\s+$/iu;

function promiseAt(read: Read, token: Token, at: number): Promise | null {
  if (token.kind !== 'figure') return null;
  const segment = read.segments.find(({ from, to }) => at >= from && at < to);
  if (!segment || segment.forward === null || segment.part !== 'main' || segment.outside || at < segment.at)
    return null;
  const figure = read.sentence.figures[token.figure] as Sentence['figures'][number];
  const lead = leadOf(read, { token: at });
  if (BASE.test(lead) && !BOUND.test(lead)) return null;
  if (beforeIsPast(read.tokens, segment, at)) return null;
  const measure = measureOf(read, at, segment, figure.figure);
  const metric = metricOf(read, figure.figure, measure);
  if (metric === null && segment.forward === 'soft') return null;
  if (AUTHORISED.test(read.sentence.text) && figure.figure.qualifier === 'under') return null;
  const period = periodOfFigure(read, token);
  return { token: at, segment, figure: figure.figure, index: figure.index, measure, metric, period };
}

/** A programme's size is no promise to use it. */
const AUTHORISED =
  /\b(?:authori[sz]\w+|repurchase (?:program|programme|plan)|under (?:the|this|our) (?:new )?(?:program|programme|plan))\b/iu;

/** "sales came in at X and are anticipated to grow": what stands behind a verb in the past, before the future begins. */
function beforeIsPast(tokens: readonly Token[], { from, to }: Segment, at: number): boolean {
  const marker = tokens.findIndex(({ text }, i) => i > at && i < to && FORWARD.has(text));
  return (
    marker > at &&
    tokens.slice(from, at).some(({ text }) => /^(?:was|were|came|had|reached|is|are|has|have|now)$/u.test(text))
  );
}

/** The measure a figure belongs to: behind it where "of" or a noun joins them, else the last one before it. */
function measureOf({ tokens, measures }: Read, at: number, segment: Segment, figure: Figure): Measure | null {
  const joined = measures.find(
    ({ from, bare, empty }) =>
      !bare &&
      !empty &&
      from > at &&
      from - at <= 4 &&
      /^(?:of|in|on|for|our|additional|new|more|the|worth|out|increase|growth|decrease|decline|reduction|improvement|year-on-year|year-over-year)$/u.test(
        tokens[at + 1]?.text ?? '',
      ) &&
      tokens.slice(at + 1, from).every(({ kind, text }) => kind === 'word' && text !== 'and'),
  );
  if (joined) return joined;
  if (figure.kind === 'count' && figure.unit !== null) return null;
  const before = measures.filter(({ to, bare, empty }) => to <= at && !bare && !empty);
  const own = before.filter(({ from }) => from >= segment.from).at(-1);
  return own ?? before.at(-1) ?? measures.find(({ from, bare, empty }) => from > at && !bare && !empty) ?? null;
}

function metricOf({ sentence, tokens }: Read, figure: Figure, measure: Measure | null): string | null {
  if (figure.kind === 'count' && figure.unit !== null && (measure === null || figure.metric?.includes(figure.unit)))
    return figure.metric ?? figure.unit;
  if (measure === null) return isNamed(figure.metric) ? figure.metric : (sentence.topic ?? null);
  return sentence.text.slice(startOf(tokens, measure.from), endOf(tokens, measure.to));
}

/** A metric read off a sentence may be a clause; one with a pronoun or a verb of expectation names nothing. */
const isNamed = (metric: string | null): boolean =>
  metric !== null &&
  !/\b(?:we|our|us|you|it|this|that|i|they|trend|number|would|could|will|goal|target|plan|expect)\b/iu.test(metric);

/** The point behind the figure before the next figure, else the last one before it, else any. */
function periodOfFigure({ points, sentence, tokens }: Read, token: Token): string | null {
  const nextFigure =
    tokens.find(({ kind, start }) => kind === 'figure' && start > token.start)?.start ?? sentence.text.length;
  const behind = points.find(({ start }) => start >= token.end && start < nextFigure);
  const before = points.filter(({ end }) => end <= token.start).at(-1);
  const near = behind && behind.start - token.end < 40 ? behind : null;
  return (near ?? before ?? behind ?? null)?.period ?? null;
}

/** A rate of change told beside an amount of the same measure is its growth, not another promise. */
function isGrowthBeside(read: Read, { figure, token, measure }: Promise, last: Found): boolean {
  if (!isRate(figure) || last.growth !== null || last.figures.length === 0) return false;
  const placed = read.sentence.figures.find(({ index }) => index === last.figures[0]);
  const first = placed?.figure;
  if (!placed || !first || (isRate(first) && !(figure.kind === 'ratio' && first.kind !== 'ratio'))) return false;
  const between = read.sentence.text.slice(placed.end, startOf(read.tokens, token));
  return (
    (measure === last.measure ||
      /\b(?:representing|implying|translating|which|up|down|growth|increase|decrease|year)\b/iu.test(between)) &&
    !/;/u.test(between)
  );
}

/** "double volume to more than 40,000", "cut by half to RMB600 million": the amount a change leads to. */
function isAmountBeside(read: Read, { figure, token, segment }: Promise, last: Found): boolean {
  const first = read.sentence.figures.find(({ index }) => index === last.figures[0]);
  if (!first || last.figures.length > 1 || !isRate(first.figure) || isRate(figure)) return false;
  const between = read.sentence.text.slice(first.end, startOf(read.tokens, token));
  return (
    token < segment.to &&
    between.length < 60 &&
    /\b(?:to|reaching|or)\s+(?:(?:about|around|roughly|approximately|more than|over|at least|nearly|some)\s+)*$/iu.test(
      between,
    ) &&
    !/[;,]/u.test(between.slice(0, -1).replace(/,\s*(?:to|or|reaching)\b/u, ''))
  );
}

/** "to 20%-30% from 15%-20%": the bounds before. */
function previousOf(read: Read, { token, figure }: Promise): Bounds | null {
  const next = read.tokens[token + 2];
  const link = read.tokens[token + 1]?.text;
  if (next?.kind === 'figure' && (link === 'from' || link === 'versus')) {
    const other = read.sentence.figures[next.figure]?.figure;
    return other && other.kind === figure.kind ? boundsOf(other) : null;
  }
  return null;
}

/** "Our margin target for the long term remains unchanged": guidance kept, without its number. */
function readUnchanged(read: Read): Found[] {
  const { sentence, measures } = read;
  const action = actionOf(sentence.text);
  if (action === 'new' || !/\b(?:guidance|outlook|targets?|goals?)\b/iu.test(sentence.text)) return [];
  const measure = measures.find(({ bare }) => !bare) ?? measures[0];
  if (!measure) return [];
  const span = spanOf(read, measure);
  return [
    {
      metric: sentence.text.slice(span.start, span.end),
      named: span,
      kind: 'qualitative',
      direction: null,
      period: read.points[0]?.period ?? null,
      bounds: { low: null, high: null },
      unit: null,
      basis: null,
      growth: null,
      previous: null,
      figures: [],
      action,
      hedged: false,
      condition: conditionOf(read),
      score: 0.8,
      measure,
    },
  ];
}

/** Whether a sentence opens or closes with words that set all of it in the future. */
export const looksAhead = (text: string): boolean => {
  AHEAD.lastIndex = 0;
  return AHEAD.test(text);
};
