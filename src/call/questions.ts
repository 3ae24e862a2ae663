import { type Span, trimSpan } from '../document/span.js';
import {
  AND_ALSO,
  ANNOUNCES_TOPIC,
  AROUND_QUESTION,
  ASKING,
  ASKS_OUTRIGHT,
  announcedCount,
  ELABORATES,
  FIRST_QUESTION,
  GOES_ON,
  LATER_QUESTION,
  POINTS_BACK,
  RETURNS_THANKS,
  SECOND_CLAUSE,
} from '../language/question-cues.js';
import { hanShare } from '../language/sentences.js';
import { type FoundQuestion, matchAnswers } from './answers.js';
import type { DraftCall, DraftTurn } from './draft.js';
import type { DraftExchange } from './exchanges.js';
import { sharedTopic, topicOf } from './topic.js';

/** The same words twice are one question: asked again because it was not heard, or not answered. */
const REPEATED = 0.6;

/** A word or two that do not even end: the rest is elsewhere. */
const FRAGMENT = /^[\p{Script=Latin}'’]+(?: [\p{Script=Latin}'’]+){0,2}$/u;

interface Sentence extends Span {
  readonly words: string;
  readonly asks: boolean;
  /** Says what the next sentence will ask about. */
  readonly announces: boolean;
}

/** Question turns with nothing between them, read as one, and what the company says behind them. */
interface Round {
  readonly questions: readonly Span[];
  readonly replies: readonly DraftTurn[];
}

/** The separate questions of an exchange, in order, follow-ups included, each with the answer that takes it up. */
export function findQuestions(call: DraftCall, exchange: DraftExchange): FoundQuestion[] {
  return roundsOf(call, exchange).flatMap(({ questions, replies }) => matchAnswers(call, questions, replies));
}

/** A run that asks nothing new, a nod or a repetition, does not end the answer to the one before. */
function roundsOf(call: DraftCall, exchange: DraftExchange): Round[] {
  const turns = exchange.question.map((i) => call.turns[i] as DraftTurn);
  const rounds: Round[] = [];
  for (const run of joinRuns(turns)) {
    const [first] = run as [DraftTurn, ...DraftTurn[]];
    const earlier = turns.filter((turn) => turn.index < first.index);
    const known = topicOf(call.text, { start: earlier[0]?.start ?? 0, end: earlier.at(-1)?.end ?? 0 });
    const questions = splitRun(call, run).filter((q) => sharedTopic(known, topicOf(call.text, q)) < REPEATED);
    const replies = repliesTo(call, exchange, run);
    const before = rounds.at(-1);
    if (questions.length > 0 || !before) rounds.push({ questions, replies });
    else rounds[rounds.length - 1] = { ...before, replies: [...before.replies, ...replies.filter(saysMore)] };
  }
  return rounds;
}

/** Thanks for thanks are no part of an answer. */
const saysMore = ({ body }: DraftTurn): boolean => !AROUND_QUESTION.test(body.trim()) && !RETURNS_THANKS.test(body);

/** Question turns with nothing between them are one run, printed in pieces. */
function joinRuns(turns: readonly DraftTurn[]): DraftTurn[][] {
  const runs: DraftTurn[][] = [];
  for (const turn of turns) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.index === turn.index - 1) last.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

/** The company's turns between this run and the analyst's next. */
function repliesTo(call: DraftCall, exchange: DraftExchange, run: readonly DraftTurn[]): DraftTurn[] {
  const last = run.at(-1)?.index ?? 0;
  const next = exchange.question.find((i) => i > last) ?? Number.POSITIVE_INFINITY;
  return exchange.answer.filter((i) => i > last && i < next).map((i) => call.turns[i] as DraftTurn);
}

/** Cuts a run into its separate questions; greetings and thanks at their ends stay out. */
function splitRun({ text, sentences: book }: DraftCall, run: readonly DraftTurn[]): Span[] {
  const all = joinCut(
    text,
    run.map((turn) => [...book.of(turn)]),
  )
    .flatMap((span) => splitAtRequests(text, span))
    .map((span) => toSentence(text, span));
  const sentences = inOneLanguage(all).filter(({ words }) => words !== '' && !AROUND_QUESTION.test(words));
  const announced = announcedCount(all.map((sentence) => sentence.words).join(' '));
  const starts = numberedStarts(sentences, announced) ?? unnumberedStarts(sentences, announced);
  return starts.flatMap((start, i) => {
    const group = sentences.slice(start, starts[i + 1] ?? sentences.length);
    const last = group.findLast((sentence) => sentence.asks) ?? group.at(-1);
    const isFragment = group.length === 1 && last && FRAGMENT.test(last.words);
    return group[0] && last && !isFragment ? [{ start: group[0].start, end: last.end }] : [];
  });
}

/** A sentence that a speaker line cuts in two is one: the first half does not end, and the second begins small. */
function joinCut(text: string, turns: readonly Span[][]): Span[] {
  const joined: Span[] = [];
  for (const own of turns) {
    const [first, ...rest] = own;
    const before = joined.at(-1);
    if (before && first && /[\p{Ll},]$/u.test(text[before.end - 1] ?? '') && /\p{Ll}/u.test(text[first.start] ?? '')) {
      joined.splice(-1, 1, { start: before.start, end: first.end }, ...rest);
    } else joined.push(...own);
  }
  return joined;
}

function toSentence(text: string, span: Span): Sentence {
  const words = text
    .slice(span.start, span.end)
    .replace(/^(?:[([][^)\]]{0,40}[)\]]\s*)+/u, '')
    .trim();
  const around = AROUND_QUESTION.test(words);
  return { ...span, words, asks: !around && ASKING.test(words), announces: !around && ANNOUNCES_TOPIC.test(words) };
}

/** An analyst who asks in Chinese and repeats in English asks once: the English is kept where both ask. */
function inOneLanguage(sentences: readonly Sentence[]): readonly Sentence[] {
  const english = sentences.filter((sentence) => hanShare(sentence.words) < 0.3);
  const rest = sentences.length - english.length;
  return rest > 0 && english.some((sentence) => sentence.asks) ? english : sentences;
}

/** The least that stands before a second request: shorter, it is one sentence's beginning. */
const LEAST_BEFORE = 30;
/** In Chinese, where a character says as much as a word. */
const LEAST_BEFORE_ZH = 6;

/** `..., and could you also ...` asks again within one sentence, as does a second clause with a topic of its own. */
function splitAtRequests(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const match = AND_ALSO.exec(words) ?? secondClause(words);
  if (!match || match.index < (hanShare(words) > 0.3 ? LEAST_BEFORE_ZH : LEAST_BEFORE)) return [span];
  const at = span.start + match.index;
  const from = at + (/^,? /u.exec(match[0])?.[0].length ?? 0);
  return [trimSpan(text, { start: span.start, end: at }), trimSpan(text, { start: from, end: span.end })];
}

function secondClause(words: string): RegExpExecArray | null {
  if (!/[?？]/u.test(words) || !ASKS_OUTRIGHT.test(words)) return null;
  for (const match of words.matchAll(SECOND_CLAUSE)) {
    const [before, behind] = [words.slice(0, match.index), words.slice(match.index + match[0].length)];
    if (isOfItsOwn(before, behind)) return match;
  }
  return null;
}

/**
 * Where the analyst numbers: a question begins at each number, and what stands before the second is the first. Null where
 * nothing is numbered, or only the first of several.
 */
function numberedStarts(sentences: readonly Sentence[], announced: number | null): number[] | null {
  const later = sentences.flatMap(({ words }, i) => (LATER_QUESTION.test(words) ? [i] : []));
  if (later.length > 0) return later[0] === 0 ? later : [0, ...later];
  const first = sentences.findIndex(({ words }) => FIRST_QUESTION.test(words));
  return first >= 0 && (announced ?? 1) < 2 && sentences.some((sentence) => sentence.asks) ? [0] : null;
}

/**
 * Without numbers every asking sentence begins a question, unless it only varies the one before or its topic has just been
 * announced; where the analyst says how many there are, no more than that.
 */
function unnumberedStarts(sentences: readonly Sentence[], announced: number | null): number[] {
  const asking = sentences.flatMap((sentence, i) => (sentence.asks || sentence.announces ? [i] : []));
  const separate = asking.filter((at, n) => {
    if (n === 0) return true;
    const before = sentences[asking[n - 1] as number] as Sentence;
    return !before.announces && !variesOf(before, sentences[at] as Sentence);
  });
  const kept = separate.slice(0, announced ?? MOST_UNANNOUNCED);
  return kept.map((at, n) => (n === 0 ? 0 : backToLead(at, asking)));
}

/** Whether a sentence asks for nothing but what the one before it does. */
function variesOf(before: Sentence, sentence: Sentence): boolean {
  if (ELABORATES.test(sentence.words)) return true;
  return GOES_ON.test(sentence.words) && !isOfItsOwn(before.words, sentence.words);
}

/** Whether a clause that asks points back to nothing and shares no topic with what was asked before it. */
function isOfItsOwn(before: string, clause: string): boolean {
  if (POINTS_BACK.test(clause)) return false;
  return sharedTopic(topicOfWords(before), topicOfWords(clause)) < OTHER_TOPIC;
}

/** Clauses that share less ask about different things. */
const OTHER_TOPIC = 0.1;
const topicOfWords = (words: string): Set<string> => topicOf(words, { start: 0, end: words.length });

/** Analysts who announce nothing seldom have more on their mind than this. */
const MOST_UNANNOUNCED = 2;

/** A question begins with the statements that lead up to it, behind the last sentence that asked. */
function backToLead(at: number, asking: readonly number[]): number {
  const previous = asking.filter((i) => i < at).at(-1) ?? -1;
  return Math.min(at, Math.max(previous + 1, at - 3, 0));
}
