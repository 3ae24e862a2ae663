import { detectLanguage } from '../../language/detect.js';
import { findQuantities, type Quantity } from '../../language/quantities/index.js';
import { metricIdOf } from '../metrics/index.js';
import { type Candidate, toCandidate } from './candidates.js';
import { readChange } from './change.js';
import type { Figure, FigureContext } from './figure.js';
import { findChineseMetric, findEnglishMetric } from './metric.js';
import { choosePeriod } from './period.js';
import { figureSentences } from './sentences.js';

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
  const points = quantities
    .filter(({ calendar }) => calendar !== null)
    .map((quantity) => ({ quantity, words: text.slice(quantity.start, quantity.end) }));
  const candidates = quantities.flatMap((quantity) => toCandidate(text, quantity) ?? []);
  return readSentences(text, language, context, candidates, points);
}

function readSentences(
  text: string,
  language: 'zh' | 'en',
  context: FigureContext,
  candidates: readonly Candidate[],
  points: readonly { quantity: Quantity; words: string }[],
): Figure[] {
  const figures: Figure[] = [];
  const findMetric = language === 'zh' ? findChineseMetric : findEnglishMetric;
  let last: string | null = null;
  let next = 0;
  let point = 0;
  for (const span of figureSentences(text)) {
    const sentence = { ...span, text: text.slice(span.start, span.end) };
    while (point < points.length && (points[point] as (typeof points)[number]).quantity.end <= span.start) point++;
    const own = points.slice(point, point + 24);
    let previous: { metric: string | null; end: number } | null = null;
    for (; next < candidates.length && (candidates[next] as Candidate).quantity.start < span.end; next++) {
      const candidate = candidates[next] as Candidate;
      const metric: string | null = findMetric({ sentence, candidate, previous, last });
      figures.push(toFigure(text, sentence, candidate, metric, own, context));
      previous = { metric, end: candidate.quantity.end };
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
  points: readonly { quantity: Quantity; words: string }[],
  context: FigureContext,
): Figure {
  const { start, end, value, low, high, qualifier } = quantity;
  const words = text.slice(start, end);
  const before = text.slice(Math.max(sentence.start, start - 160), start);
  const metricId = metric === null ? null : metricIdOf(metric);
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
