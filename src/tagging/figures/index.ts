import { detectLanguage } from '../../language/detect.js';
import { findQuantities, type Quantity } from '../../language/quantities/index.js';
import { findMetrics, metricIdOf } from '../metrics/index.js';
import { type Candidate, toCandidate } from './candidates.js';
import { readChange } from './change.js';
import { readChineseMetrics } from './chinese/metric.js';
import { readEnglishMetrics } from './english/metric.js';
import type { Figure, FigureContext } from './figure.js';
import type { Measured } from './metric.js';
import { choosePeriod } from './period.js';
import { sentenceAround } from './sentences.js';

export type { Change, Figure, FigureContext, FigureKind } from './figure.js';

/** What a caller may say about a passage. */
export interface FindFiguresOptions {
  /** The passage's language; found out if not given. */
  readonly language?: 'zh' | 'en';
  /** ISO 4217 code for amounts whose currency the words leave open. */
  readonly currency?: string;
  /** What the passage was said about and when. */
  readonly reference?: { readonly fiscalPeriod?: string; readonly date?: string };
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
export function readFigures(text: string, language: 'zh' | 'en', context: FigureContext): Figure[] {
  const quantities = findQuantities(text, language);
  const candidates: Candidate[] = [];
  const points: Point[] = [];
  for (const quantity of quantities) {
    if (quantity.calendar === null) {
      const candidate = toCandidate(text, quantity);
      if (candidate) candidates.push(candidate);
    } else
      points.push({
        quantity,
        words: text.slice(quantity.start, quantity.end),
        start: quantity.start,
        end: quantity.end,
      });
  }
  return readSentences(text, language, context, candidates, points);
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The measure that a sentence without figures, right before this one, speaks of. */
function topicBefore(text: string, language: 'zh' | 'en', floor: number, start: number): string | null {
  let end = start;
  while (end > floor && text[end - 1]?.trim() === '') end--;
  if (end <= floor + 1) return null;
  const span = sentenceAround(text, end - 2, floor);
  const [first] = findMetrics(text.slice(span.start, span.end), language);
  return first ? text.slice(span.start + first.start, span.start + first.end) : null;
}

type Point = { readonly quantity: Quantity; readonly words: string; readonly start: number; readonly end: number };

function readSentences(
  text: string,
  language: 'zh' | 'en',
  context: FigureContext,
  candidates: readonly Candidate[],
  points: readonly Point[],
): Figure[] {
  const figures: Figure[] = [];
  const readMetrics = language === 'zh' ? readChineseMetrics : readEnglishMetrics;
  const ids = new Map<string, string | null>();
  let last: string | null = null;
  let floor = 0;
  let point = 0;
  for (let next = 0; next < candidates.length; ) {
    const before = floor;
    const said = last;
    const span = sentenceAround(text, (candidates[next] as Candidate).quantity.start, floor);
    const own: Candidate[] = [];
    while (next < candidates.length && (candidates[next] as Candidate).quantity.start < span.end)
      own.push(candidates[next++] as Candidate);
    while (point < points.length && (points[point] as Point).end <= span.start) point++;
    const named: Point[] = [];
    for (; point < points.length && (points[point] as Point).start < span.end; point++)
      named.push(points[point] as Point);
    floor = Math.max(span.end, (own.at(-1) as Candidate).quantity.end);
    const sentence = { start: span.start, end: floor, text: text.slice(span.start, floor) };
    const measured: readonly Measured[] = readMetrics({
      text,
      start: span.start,
      end: floor,
      candidates: own,
      points: named,
      last: once(() => topicBefore(text, language, before, span.start) ?? said),
    });
    for (const { candidate, metric } of measured) {
      if (metric !== null && !ids.has(metric)) ids.set(metric, metricIdOf(metric));
      figures.push(
        toFigure(text, sentence, candidate, metric, metric === null ? null : (ids.get(metric) ?? null), named, context),
      );
      last = metric ?? last;
    }
  }
  return figures;
}

function toFigure(
  text: string,
  sentence: { start: number; end: number; text: string },
  { quantity, kind, unit, per }: Candidate,
  metric: string | null,
  metricId: string | null,
  points: readonly Point[],
  context: FigureContext,
): Figure {
  const { start, end, value, low, high, qualifier } = quantity;
  const words = text.slice(start, end);
  const before = text.slice(Math.max(sentence.start, start - 160), start);
  const change = readChange(kind, words, before, text.slice(end, Math.min(sentence.end, end + 120)));
  return {
    start,
    end,
    text: words,
    kind,
    value,
    low,
    high,
    unit: kind === 'money' ? (unit ?? context.currency ?? null) : unit,
    per: per ?? (kind === 'money' && /\bper (?:\w+ )*ADSs?\b/iu.test(metric ?? '') ? 'ADS' : null),
    qualifier,
    metric,
    metricId,
    period: choosePeriod(quantity, sentence, points, context, {
      isChange: change !== null,
      reported: metricId !== null || kind === 'money' || change?.basis === 'yoy' || change?.basis === 'qoq',
    }),
    change,
  };
}
