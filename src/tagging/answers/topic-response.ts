import { sharedTopic } from '../../call/topic.js';
import type { Span } from '../../document/span.js';
import type { Asked } from './asked.js';
import { AFFIRMS } from './cues.js';
import type { Given, GivenLevel, Scope } from './given.js';
import type { Said } from './said.js';

export type ResponseStatus = 'full' | 'partial' | 'none';

/** For `full` what the answer gives; else what it falls short by. */
export type ResponseReason = Exclude<GivenLevel, 'not-mentioned'> | 'deferred' | 'not-mentioned' | 'no-answer';

/** Whether an answer takes a question up. */
export interface Response {
  readonly status: ResponseStatus;
  readonly reason: ResponseReason;
  /** The figure or sentence that decides. */
  readonly evidence: Span | null;
  readonly score: number;
}

/** With how much of the question's topic the answer has, 0 to 1. */
export type TopicResponse = Response & { readonly covered: number };

/**
 * Shares of a question's topic that an answer has: of a stray remark, and of one that is about it. Answers of real calls
 * have less than the second once in ten times; two answers in three to other questions of the same call do.
 */
const TOUCHES = 0.1;
const COVERS = 0.17;
/** A sentence that is about little else than the question says as much as an answer that covers it. */
const ABOUT = 0.57;
/** Across languages only terms of the lexicon are shared: half of what would be. */
const ACROSS = 2;
const OPENING = 6;
/** Characters of `Yes, that is right.` */
const SHORT = 24;
const FEWEST_WORDS = 4;
/** As many sentences of talk are more than a refusal with reasons. */
export const TALK = 3;

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Yes or no, where an answer to such a question begins with it; a word or two may answer any question. */
export function findWord(asked: Asked, { said, isOwn }: Scope): Said | undefined {
  const own = said.filter((sentence) => isOwn(sentence) && (!sentence.empty || sentence.words.length < SHORT));
  if (!asked.yesOrNo && (own.length > 1 || (own[0]?.words.length ?? 0) > 2 * SHORT)) return undefined;
  return own.slice(0, 2).find(({ words }) => AFFIRMS.test(words));
}

/** A question for reasons or views, or about what no known measure names: by how much of its topic the answer has. */
export function judgeTopic(asked: Asked, scope: Scope, deferral: Said | null, given: readonly Given[]): TopicResponse {
  const own = scope.said.filter((sentence) => scope.isOwn(sentence) && !sentence.empty);
  const speech = own.length > 0 ? own : scope.said.filter(({ empty }) => !empty);
  const rest = deferral ? speech.filter(({ defers }) => !defers) : speech;
  const shared = Math.max(
    coverage(rest, asked.topic),
    coverage(rest, asked.lead),
    ABOUT * aboutness(rest, asked.topic),
  );
  const covered = rest.some(({ language }) => language === asked.language) ? shared : Math.min(1, ACROSS * shared);
  return { ...judgeSpeech(asked, scope, { speech, rest, covered, deferral, given }), covered };
}

interface Speech {
  readonly speech: readonly Said[];
  /** All of it that puts nothing off. */
  readonly rest: readonly Said[];
  readonly covered: number;
  readonly deferral: Said | null;
  readonly given: readonly Given[];
}

function judgeSpeech(asked: Asked, scope: Scope, { speech, rest, covered, deferral, given }: Speech): Response {
  if (deferral) {
    const answersFirst = rest.length > 1 && speech[0] !== deferral;
    const talks = rest.length >= TALK || answersFirst || (rest.length > 0 && covered > COVERS);
    return { status: talks ? 'partial' : 'none', reason: 'deferred', evidence: spanOf(deferral), score: 0.75 };
  }
  const first = speech[0] as Said;
  const about = mostAbout(rest, asked.topic) ?? mostAbout(rest, asked.lead);
  const word = findWord(asked, scope);
  if (word) {
    const evidence = spanOf((word.words.length < SHORT ? about : null) ?? word);
    return { status: 'full', reason: 'explanation', evidence, score: 0.7 };
  }
  const evidence = spanOf(about ?? first);
  if (asked.seeks === 'figure') return judgeUnnamedFigure(asked, speech, covered, evidence);
  if (given.some(({ level }) => level !== 'not-mentioned') || covered >= COVERS)
    return { status: 'full', reason: 'explanation', evidence, score: Math.min(0.9, 0.55 + covered) };
  if (covered >= TOUCHES) return { status: 'partial', reason: 'explanation', evidence, score: 0.5 };
  return { status: 'none', reason: 'not-mentioned', evidence: null, score: 0.5 };
}

/** A number was asked for something that no known measure names: any figure beside its words will do. */
function judgeUnnamedFigure(asked: Asked, speech: readonly Said[], covered: number, evidence: Span): Response {
  const telling = speech.find(
    ({ figures, topic }) => figures.length > 0 && (speech.length <= TALK || sharedTopic(topic, asked.topic) >= TOUCHES),
  );
  const [figure] = telling?.figures ?? [];
  if (figure) return { status: 'full', reason: 'figure', evidence: spanOf(figure), score: 0.6 };
  if (covered >= TOUCHES) return { status: 'partial', reason: 'explanation', evidence, score: 0.55 };
  return { status: 'none', reason: 'not-mentioned', evidence: null, score: 0.5 };
}

function coverage(sentences: readonly Said[], topic: ReadonlySet<string>): number {
  const all = new Set<string>();
  for (const sentence of sentences) for (const word of sentence.topic) all.add(word);
  return sharedTopic(all, topic);
}

/** How much of what one sentence at the beginning says is the question's topic: short answers repeat little of it. */
function aboutness(sentences: readonly Said[], topic: ReadonlySet<string>): number {
  const opening = sentences.slice(0, OPENING).filter((sentence) => sentence.topic.size >= FEWEST_WORDS);
  return Math.max(0, ...opening.map((sentence) => sharedTopic(topic, sentence.topic)));
}

/** The sentence that has most of a topic. */
function mostAbout(sentences: readonly Said[], topic: ReadonlySet<string>): Said | null {
  let best: Said | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const shared = sharedTopic(sentence.topic, topic);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}
