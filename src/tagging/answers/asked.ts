import type { FoundQuestion } from '../../call/answers.js';
import { topicOf } from '../../call/topic.js';
import { contains, overlap, type Span } from '../../document/span.js';
import { ANNOUNCES_TOPIC, AROUND_QUESTION, ASKING } from '../../language/question-cues.js';
import { hanShare, splitSentences } from '../../language/sentences.js';
import { findMetrics } from '../metrics/index.js';
import {
  FIGURATIVE,
  FUTURE,
  HOW_MANY,
  OCCASION,
  REFERS_BACK,
  SEEKS_DIRECTION,
  SEEKS_FIGURE,
  SEEKS_REASON,
  WHAT_IS,
  WHOSE,
  YES_OR_NO,
} from './cues.js';

/** What an answer has to give: a number, which way a measure goes, or reasons and views. */
export type Sought = 'figure' | 'direction' | 'explanation';

/** A measure that a question asks about. */
export interface AskedMetric extends Span {
  /** As the analyst names it. */
  readonly metric: string;
  /** Null for a thing counted that is no known measure. */
  readonly metricId: string | null;
  readonly seeks: Sought;
  /** Asked about a time to come. */
  readonly future: boolean;
}

/** What one question wants to know. */
export interface Asked {
  readonly metrics: readonly AskedMetric[];
  /** The most that any of its sentences asks for. */
  readonly seeks: Sought;
  readonly future: boolean;
  readonly yesOrNo: boolean;
  readonly language: 'zh' | 'en';
  /** What its asking sentences are about. */
  readonly topic: ReadonlySet<string>;
  /** What the sentences are about to which asking ones point back; empty where none does. */
  readonly lead: ReadonlySet<string>;
}

interface Sentence extends Span {
  readonly words: string;
  readonly metrics: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly asks: boolean;
}

/** Reads what a question wants: from its sentences that ask, not from those that lead up to them. */
export function readAsked(text: string, question: FoundQuestion): Asked {
  const sentences = splitSentences(text, question).map((span) => toSentence(text, span));
  const asking = sentences.some(({ asks }) => asks) ? sentences.filter(({ asks }) => asks) : sentences;
  const metrics = asking.flatMap((sentence) => askedMetrics(text, sentence, sentences));
  const once = metrics.filter((one, i) => metrics.findIndex((other) => keyOf(other) === keyOf(one)) === i);
  const soughts = asking.map(({ words }) => soughtIn(words));
  const leads = asking.flatMap((sentence) => leadOf(sentence, sentences) ?? []);
  return {
    metrics: once,
    seeks:
      soughts.includes('figure') || once.some(({ seeks }) => seeks === 'figure')
        ? 'figure'
        : soughts.includes('direction')
          ? 'direction'
          : 'explanation',
    future: asking.some(({ words }) => FUTURE.test(words)),
    yesOrNo: asking.some(({ words }) => YES_OR_NO.test(words)),
    language: hanShare(text.slice(question.start, question.end)) > 0.3 ? 'zh' : 'en',
    topic: topicOfAll(text, asking),
    lead: topicOfAll(text, leads),
  };
}

/** The sentence before, where a sentence points back. */
const leadOf = (sentence: Sentence, all: readonly Sentence[]): Sentence | undefined =>
  REFERS_BACK.test(sentence.words) ? all[all.indexOf(sentence) - 1] : undefined;

function topicOfAll(text: string, spans: readonly Span[]): Set<string> {
  const topic = new Set<string>();
  for (const span of spans) for (const word of topicOf(text, span)) topic.add(word);
  return topic;
}

const keyOf = ({ metric, metricId }: AskedMetric): string => metricId ?? metric.toLowerCase();

function toSentence(text: string, span: Span): Sentence {
  const words = text.slice(span.start, span.end);
  const language = hanShare(words) > 0.3 ? 'zh' : 'en';
  const named = findMetrics(words, language).filter(
    ({ start, end }) => !FIGURATIVE.test(words.slice(0, start)) && !/^-\p{L}/u.test(words.slice(end, end + 2)),
  );
  const metrics = named.map(({ id, start, end }) => ({
    id,
    start: span.start + start,
    end: span.start + end,
  }));
  const asks = !AROUND_QUESTION.test(words) && (ASKING.test(words) || ANNOUNCES_TOPIC.test(words));
  return { ...span, words, metrics, asks };
}

/** Whoever asks why and how much wants the number. */
const COUNTS = /\bhow (?:much|many)\b|多少/i;

function soughtIn(words: string): Sought {
  if (SEEKS_REASON.test(words) && !COUNTS.test(words)) return 'explanation';
  if (SEEKS_FIGURE.test(words)) return 'figure';
  return SEEKS_DIRECTION.test(words) || FUTURE.test(words) ? 'direction' : 'explanation';
}

/** A sentence with more words than this has a topic of its own, whatever it points back to. */
const SHORT = 20;

const pointsBack = (words: string): boolean =>
  REFERS_BACK.test(words) && (words.match(/\p{Script=Latin}+|\p{Script=Han}{2}/gu)?.length ?? 0) <= SHORT;

/**
 * The measures of a sentence, less those that only give the occasion; where none is left and it points back, the occasion's
 * or those of the last sentence before it that names any.
 */
function askedMetrics(text: string, sentence: Sentence, all: readonly Sentence[]): AskedMetric[] {
  const occasions = [...sentence.words.matchAll(OCCASION)].map(({ 0: words, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
  }));
  const own = sentence.metrics.filter(
    (metric, i, all) =>
      !occasions.some((occasion) => contains(occasion, metric)) &&
      !WHOSE.test(text.slice(all[i - 1]?.end ?? metric.start, metric.start)),
  );
  const before = all.slice(0, all.indexOf(sentence)).findLast(({ metrics }) => metrics.length > 0)?.metrics ?? [];
  const back = sentence.metrics.length > 0 ? sentence.metrics : before;
  const meant = own.length > 0 ? own : pointsBack(sentence.words) ? back : [];
  const future = FUTURE.test(sentence.words);
  const known = meant.map(({ id, start, end }) => ({
    start,
    end,
    metric: text.slice(start, end),
    metricId: id,
    seeks: WHAT_IS.test(text.slice(sentence.start, start)) ? ('figure' as const) : soughtIn(sentence.words),
    future,
  }));
  return [...known, ...countedIn(sentence, future).filter((one) => !known.some((other) => overlap(one, other) > 0))];
}

/** What `how many` counts. */
function countedIn({ start, words }: Sentence, future: boolean): AskedMetric[] {
  const match = HOW_MANY.exec(words);
  const noun = match?.[1];
  if (!match || !noun) return [];
  const end = start + match.index + match[0].length;
  return [{ start: end - noun.length, end, metric: noun, metricId: null, seeks: 'figure', future }];
}
