import { once } from '../../document/once.js';
import type { Span } from '../../document/span.js';
import { detectLanguage } from '../../language/detect.js';
import type { Cut } from '../../language/en/cut.js';
import { findQuantities } from '../../language/quantities/index.js';
import { splitSentences } from '../../language/sentences.js';
import { findMetrics, isMoney, metricIdOf, statementOf } from '../metrics/index.js';
import { isTakenBack, withBorrowedUnit } from './borrowed.js';
import type { Candidate } from './candidate.js';
import { toCandidate } from './candidates.js';
import { toChineseCandidate } from './chinese/candidates.js';
import { readChineseSentence } from './chinese/index.js';
import { readEnglishSentence } from './english/index.js';
import type { Figure, FigureContext, ImpliedField } from './figure.js';
import type { Measured } from './metric.js';
import { basisOf, type FigurePeriod, type Point, periodReader } from './period/index.js';
import { SentenceLookup } from './sentence-lookup.js';

export type { Change, Figure, FigureContext, FigureKind, ImpliedField } from './figure.js';

/** A point in the calendar as a passage names it, in the notation of quantities. */
export interface CalendarPoint extends Span {
  readonly calendar: string;
}

/** What a caller may say about a passage. */
export interface FindFiguresOptions {
  /** The passage's language; found out if not given. */
  readonly language?: 'zh' | 'en';
  /** ISO 4217 code for amounts whose currency the words leave open. */
  readonly currency?: string;
  /** What the passage was said about and when. */
  readonly reference?: {
    readonly fiscalPeriod?: string;
    readonly date?: string;
    readonly periodEnd?: string;
    readonly answering?: boolean;
  };
}

/**
 * Every quantity with business meaning in a passage: value, unit, metric, period and change, with its span.
 *
 * @returns figures in order, disjoint; offsets count into `text`
 */
export function findFigures(text: string, options: FindFiguresOptions = {}): Figure[] {
  const language = options.language ?? (detectLanguage(text) === 'zh' ? 'zh' : 'en');
  const context = { ...options.reference, ...(options.currency === undefined ? {} : { currency: options.currency }) };
  return readFigures(text, language, context);
}

/** {@link findFigures} with the language settled. */
export const readFigures = (text: string, language: 'zh' | 'en', context: FigureContext): Figure[] =>
  readPassage(text, language, context).figures;

/** What a passage says in numbers: its figures, and the points in the calendar that it names. */
export interface ReadPassage {
  readonly figures: Figure[];
  readonly dates: readonly CalendarPoint[];
}

/** A passage taken apart, where the caller has it so: other layers read the same. */
export interface TakenApart {
  readonly sentences?: SentenceLookup;
  /** The words, if it is English. */
  readonly cut?: Cut | null;
}

/** {@link readFigures} with the points in the calendar, for layers that need them too. */
export function readPassage(
  text: string,
  language: 'zh' | 'en',
  context: FigureContext,
  { sentences, cut }: TakenApart = {},
): ReadPassage {
  const candidates: Candidate[] = [];
  const points: Point[] = [];
  for (const quantity of findQuantities(text, language, cut ?? undefined)) {
    const { start, end, calendar } = quantity;
    if (calendar === null) {
      const candidate = language === 'zh' ? toChineseCandidate(text, quantity) : toCandidate(text, quantity);
      if (!candidate) continue;
      if (isTakenBack(text, candidates.at(-1), candidate)) candidates.pop();
      candidates.push(withBorrowedUnit(text, candidates.at(-1), candidate));
    } else points.push({ start, end, calendar, words: text.slice(start, end) });
  }
  if (candidates.length === 0) return { figures: [], dates: points };
  const split = sentences ?? new SentenceLookup(text, splitSentences(text));
  return { figures: readSentences({ text, language, context, candidates, points, sentences: split }), dates: points };
}

interface Passage {
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly context: FigureContext;
  readonly candidates: readonly Candidate[];
  readonly points: readonly Point[];
  readonly sentences: SentenceLookup;
}

/** Goes from one sentence that holds figures to the next. */
function readSentences({ text, language, context, candidates, points, sentences }: Passage): Figure[] {
  const figures: Figure[] = [];
  const readSentence = language === 'zh' ? readChineseSentence : readEnglishSentence;
  const periods = periodReader(text, context);
  const ids = metricIds();
  let last: string | null = null;
  const bases = { yoy: 0, qoq: 0 };
  const said = { ...context, coin: mainCurrency(candidates) };
  let floor = 0;
  let point = 0;
  for (let next = 0; next < candidates.length; ) {
    const before = floor;
    const spoken = last;
    const span = sentences.around((candidates[next] as Candidate).quantity.start, before);
    const own = takeWhile(candidates, next, ({ quantity }) => quantity.start < span.end);
    next += own.length;
    const end = Math.max(span.end, (own.at(-1) as Candidate).quantity.end);
    const passed = takeWhile(points, point, (one) => one.end <= span.start);
    const named = takeWhile(points, point + passed.length, (one) => one.start < end);
    point += passed.length + named.length;
    periods.pass(passed);
    const { measured, future, stretches } = readSentence({
      text,
      start: span.start,
      end,
      candidates: own,
      points: named,
      idOf: ids,
      last: once(() => topicBefore(text, language, sentences, before, span.start) ?? spoken),
    });
    const timed = measured.map(({ candidate: { quantity, kind }, id, change, compared, reported, standing }) => ({
      start: quantity.start,
      end: quantity.end,
      change,
      compared,
      reported,
      standing: standing ?? null,
      // An amount without a known name is no measure of the month spoken of.
      statement: statementOf(id) ?? (kind === 'money' ? 'balance' : null),
    }));
    const found = periods.read({ start: span.start, end, points: named, stretches, figures: timed, future });
    measured.forEach((one, k) => {
      const period = found[k] as FigurePeriod;
      const base = period.against ?? (measured[k + 1]?.compared ? (found[k + 1]?.period ?? null) : null);
      const based = withUsual(withBasis(one, period.period, base), period, bases.qoq > bases.yoy ? 'qoq' : 'yoy');
      if (based.change?.basis === 'yoy' || based.change?.basis === 'qoq') bases[based.change.basis]++;
      figures.push(toFigure(text, based, period, said));
      last = one.metric ?? last;
    });
    floor = end;
  }
  return figures;
}

function takeWhile<T>(items: readonly T[], from: number, holds: (item: T) => boolean): T[] {
  let to = from;
  while (to < items.length && holds(items[to] as T)) to++;
  return items.slice(from, to);
}

/** Ids of metrics; a passage names the same one again and again. */
function metricIds(): (metric: string | null) => string | null {
  const known = new Map<string, string | null>();
  return (metric) => {
    if (metric === null) return null;
    const found = known.get(metric);
    if (found !== undefined) return found;
    const id = metricIdOf(metric);
    known.set(metric, id);
    return id;
  };
}

/** The measure that a sentence without figures, right before this one, speaks of. */
function topicBefore(
  text: string,
  language: 'zh' | 'en',
  sentences: SentenceLookup,
  floor: number,
  start: number,
): string | null {
  let end = start;
  while (end > floor && text[end - 1]?.trim() === '') end--;
  if (end <= floor + 1) return null;
  const span = sentences.around(end - 1, floor);
  const [first] = findMetrics(text.slice(span.start, span.end), language);
  return first ? text.slice(span.start + first.start, span.start + first.end) : null;
}

/** A change whose words leave open what it is measured against takes it from the periods. */
function withBasis(measured: Measured, period: string | null, base: string | null): Measured {
  const { change } = measured;
  if (change === null || change.basis !== 'other') return measured;
  return { ...measured, change: { direction: change.direction, basis: basisOf(period, base) } };
}

/** The currency that the passage's amounts are in, where it is one: whose cents are spoken of. */
function mainCurrency(candidates: readonly Candidate[]): string | null {
  let found: string | null = null;
  for (const { kind, unit } of candidates) {
    if (kind !== 'money' || unit === null || unit === found) continue;
    if (found !== null) return null;
    found = unit;
  }
  return found;
}

/** Kinds that tell how much a measure moved. */
const RELATIVE: ReadonlySet<string> = new Set(['percent', 'percentage_points', 'basis_points', 'ratio', 'money']);
const FISCAL = /^\d{4}(?:Q[1-4]|H[12]|FY)$|^\d{4}-\d{2}\/\d{4}-\d{2}$/u;

/**
 * `Riders rose 7% year over year. Trips grew 5%.`: results of a period whose words name no base go on with the base that
 * the passage mostly measures against, the year before where it has none.
 */
function withUsual(measured: Measured, { period, against }: FigurePeriod, usual: 'yoy' | 'qoq'): Measured {
  const { change, candidate, against: other } = measured;
  if (
    change === null ||
    change.basis !== 'other' ||
    other !== false ||
    against !== null ||
    !RELATIVE.has(candidate.kind)
  )
    return measured;
  if (period === null || !FISCAL.test(period)) return measured;
  const basis = period.includes('Q') ? usual : 'yoy';
  return { ...measured, change: { direction: change.direction, basis } };
}

/** 三億元 in a call in New Taiwan dollars: 元, 块 and 毛 are those of the place. */
const NUMERAL = '零〇一二两兩三四五六七八九十百千万萬亿億点點多余餘几幾半\\d.,\\s';
const YUAN = new RegExp(`^[${NUMERAL}]+(?:[到至][${NUMERAL}]+)?[元块塊圆圓毛][钱錢]?[${NUMERAL}角毛分]*$`, 'u');
/** `Sales per store are 13`: what is said in full and is smaller than this counts things. */
const SMALLEST_AMOUNT = 100;
/** Where prices are said in 元 and 块. */
const IN_YUAN = new Set(['CNY', 'TWD', 'HKD', 'MOP', 'SGD']);

/** `an average driver age of 41`, `days sales outstanding were 61`: measures of time by their name. */
const TIME_MEASURES: readonly (readonly [RegExp, string])[] = [
  [/\bage\b/i, 'years'],
  [/\bdays\b/i, 'days'],
];
const COINS = /\bcents?$/u;

/** `net income per fully diluted ADS` */
const PER_ADS = /\bper [\w ]*ADSs?\b/u;

function toFigure(
  text: string,
  { candidate, metric, id, change, carried, amount }: Measured,
  { period, implied }: FigurePeriod,
  context: FigureContext & { readonly coin: string | null },
): Figure {
  const { quantity, unit, per } = candidate;
  // `Revenue was 4.2 billion` in a document whose figures are in one currency.
  const bare =
    candidate.kind === 'count' &&
    unit === null &&
    context.currency !== undefined &&
    (isMoney(id) || amount === true) &&
    Math.abs(candidate.quantity.value ?? candidate.quantity.high ?? 0) >= SMALLEST_AMOUNT;
  const timed =
    candidate.kind === 'count' && unit === null && metric !== null
      ? TIME_MEASURES.find(([pattern]) => pattern.test(metric))?.[1]
      : undefined;
  const kind = bare ? 'money' : timed ? 'duration' : candidate.kind;
  const { start, end, value, low, high, qualifier } = quantity;
  const open =
    unit === null || (unit === 'CNY' && IN_YUAN.has(context.currency ?? '') && YUAN.test(text.slice(start, end)));
  const currency =
    kind === 'money' && open ? (context.currency ?? (COINS.test(text.slice(start, end)) ? context.coin : null)) : null;
  const fields: ImpliedField[] = [];
  if (currency !== null) fields.push('unit');
  if (implied) fields.push('period');
  if (carried && metric !== null) fields.push('metric');
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    low,
    high,
    unit: currency ?? timed ?? unit,
    per: per ?? (kind === 'money' && metric?.includes('ADS') && PER_ADS.test(metric) ? 'ADS' : null),
    qualifier,
    metric,
    metricId: id,
    period,
    change,
    implied: fields,
  };
}
