import { sharedTopic } from '../../call/topic.js';
import type { Span } from '../../document/span.js';
import type { Asked, AskedMetric, Sought } from './asked.js';
import { AFFIRMS } from './cues.js';
import { findGiven, type Given, type GivenLevel, type Scope } from './given.js';
import { isThing } from './related.js';
import type { Said } from './said.js';
import { findWord, judgeTopic, type Response, spanOf, TALK, type TopicResponse } from './topic-response.js';

export type { Response, ResponseReason, ResponseStatus } from './topic-response.js';

/** A measure asked about, with what the answer gives of it. */
export interface AnsweredMetric extends AskedMetric {
  readonly given: GivenLevel | 'deferred';
  readonly evidence: Span | null;
}

interface Verdict extends Response {
  readonly metrics: readonly AnsweredMetric[];
}

/** An answer that has so much of a question's topic takes it up in part even where the number asked for is missing. */
const MUCH = 0.3;
/** Whether the sentence that puts something off is about what the question asks. */
const SAME_TOPIC = 0.12;
/** `It is hard to say` is about what the sentence before it is about. */
const FEW_WORDS = 8;

const NO_ANSWER: Response = { status: 'none', reason: 'no-answer', evidence: null, score: 0.9 };

/** Judges what a question got. */
export function judge(asked: Asked, scope: Scope): Verdict {
  const speech = scope.said.filter(({ empty }) => !empty);
  if (speech.length === 0) return { ...judgeWord(scope.said), metrics: asked.metrics.map(notGiven) };
  const deferral = findDeferral(asked, scope);
  const word = findWord(asked, scope);
  const given = asked.metrics.map((metric) => ({ metric, found: affirmed(metric, findGiven(metric, scope), word) }));
  const metrics = given.map(({ metric, found }) => withGiven(metric, found, deferral));
  const told = given.filter(({ metric }) => metric.seeks !== 'explanation');
  const topic = judgeTopic(
    asked,
    scope,
    deferral,
    given.map(({ found }) => found),
  );
  const response =
    told.length > 0
      ? combine(told.map(({ metric, found }) => raise(judgeMetric(metric, found, deferral), metric, topic)))
      : topic;
  const { status, reason, evidence, score } = response;
  return { status, reason, evidence, score: Math.round(100 * score) / 100, metrics };
}

/**
 * An answer that is about the question without naming the measure as the analyst did takes it up in part; wholly where what
 * is named is a thing more than a measure, and no number was asked for.
 */
function raise(response: Response, metric: AskedMetric, topic: TopicResponse): Response {
  const { seeks } = metric;
  if (response.status === 'full' || topic.status === 'none') return response;
  if (topic.reason === 'deferred') return response.status === 'none' && seeks !== 'figure' ? topic : response;
  if (topic.status === 'full' && seeks !== 'figure' && isThing(metric)) return topic;
  if (response.status !== 'none' || (seeks === 'figure' && topic.covered < MUCH)) return response;
  return { ...response, status: 'partial', evidence: topic.evidence };
}

/** `Yes, it will` says which way a measure goes. */
const affirmed = ({ seeks }: AskedMetric, found: Given, word: Said | undefined): Given =>
  word && seeks === 'direction' && found.level !== 'figure' && found.level !== 'direction'
    ? { level: 'direction', evidence: spanOf(word), score: 0.6 }
    : found;

/** `Correct.` is an answer; thanks alone are none. */
function judgeWord(said: readonly Said[]): Response {
  const word = said.find(({ words }) => AFFIRMS.test(words));
  return word ? { status: 'full', reason: 'explanation', evidence: spanOf(word), score: 0.7 } : NO_ANSWER;
}

const notGiven = (metric: AskedMetric): AnsweredMetric => ({ ...metric, given: 'not-mentioned', evidence: null });

function withGiven(metric: AskedMetric, { level, evidence }: Given, deferral: Said | null): AnsweredMetric {
  const putOff = deferral !== null && (level === 'not-mentioned' || level === 'explanation' || level === 'past');
  return { ...metric, given: putOff ? 'deferred' : level, evidence: putOff ? spanOf(deferral) : evidence };
}

/** The sentence that puts the question off: in its passage, and about it or before anything else is said. */
function findDeferral(asked: Asked, { said, isOwn }: Scope): Said | null {
  const own = said.filter((sentence) => isOwn(sentence) && !sentence.empty);
  const found = own.findIndex(
    (sentence, i) =>
      sentence.defers &&
      (i < 2 ||
        own.length <= TALK + 1 ||
        asked.metrics.some(
          ({ metricId }) => metricId && (sentence.named.has(metricId) || sentence.carried.has(metricId)),
        ) ||
        sharedTopic(sentence.topic, asked.topic) > SAME_TOPIC ||
        (sentence.topic.size < FEW_WORDS &&
          sharedTopic(own[i - 1]?.topic ?? sentence.topic, asked.topic) > SAME_TOPIC)),
  );
  return own[found] ?? null;
}

const ENOUGH: Readonly<Record<Sought, readonly GivenLevel[]>> = {
  figure: ['figure'],
  direction: ['figure', 'direction'],
  explanation: ['figure', 'direction', 'past', 'explanation'],
};

function judgeMetric({ seeks }: AskedMetric, { level, evidence, score }: Given, deferral: Said | null): Response {
  const enough = ENOUGH[seeks].includes(level);
  if (deferral && level !== 'figure') {
    const status = level === 'direction' ? 'partial' : 'none';
    return { status, reason: 'deferred', evidence: spanOf(deferral), score: 0.8 };
  }
  if (level === 'not-mentioned') return { status: 'none', reason: 'not-mentioned', evidence: null, score };
  return { status: enough ? 'full' : 'partial', reason: level, evidence, score };
}

/** Several measures: all given is full, none is none; the reason is that of what is lacking. */
function combine(responses: readonly Response[]): Response {
  const worst = responses.reduce((a, b) => (order(b) < order(a) ? b : a));
  const best = responses.reduce((a, b) => (order(b) > order(a) ? b : a));
  if (worst.status === best.status) return worst.status === 'full' ? best : worst;
  return { ...worst, status: 'partial', evidence: worst.evidence ?? best.evidence };
}

const order = ({ status }: Response): number => ['none', 'partial', 'full'].indexOf(status);
