import type { Span } from '../document/span.js';
import { announcedCount, ASKING, AROUND_QUESTION, ELABORATES, FIRST_QUESTION, LATER_QUESTION } from '../language/question-cues.js';
import { hanShare, splitSentences } from '../language/sentences.js';
import { type FoundQuestion, matchAnswers, sharedTopic } from './answers.js';
import type { DraftCall, DraftTurn } from './draft.js';
import type { DraftExchange } from './exchanges.js';

/** The same words twice are one question: asked again because it was not heard, or not answered. */
const REPEATED = 0.6;

interface Sentence extends Span {
  readonly words: string;
  readonly asks: boolean;
}

/** The separate questions of an exchange, in order, follow-ups included, each with the answer that takes it up. */
export function findQuestions(call: DraftCall, exchange: DraftExchange): FoundQuestion[] {
  const turns = exchange.question.map((i) => call.turns[i] as DraftTurn);
  const found: FoundQuestion[] = [];
  for (const run of joinRuns(turns)) {
    const asked = splitRun(call.text, run);
    const fresh = asked.filter((question) => !found.some((earlier) => sharedTopic(call.text, earlier, question) >= REPEATED));
    found.push(...matchAnswers(call, fresh, repliesTo(call, exchange, run)));
  }
  return found;
}

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
function splitRun(text: string, run: readonly DraftTurn[]): Span[] {
  const all = run.flatMap((turn) => splitSentences(text, turn)).map((span) => toSentence(text, span));
  const sentences = inOneLanguage(all).filter((sentence) => !AROUND_QUESTION.test(sentence.words));
  const announced = announcedCount(all.map((sentence) => sentence.words).join(' '));
  const starts = numberedStarts(sentences) ?? unnumberedStarts(sentences, announced);
  return starts.flatMap((start, i) => {
    const group = sentences.slice(start, starts[i + 1] ?? sentences.length);
    const last = group.findLast((sentence) => sentence.asks) ?? group.at(-1);
    return group[0] && last ? [{ start: group[0].start, end: last.end }] : [];
  });
}

function toSentence(text: string, span: Span): Sentence {
  const words = text.slice(span.start, span.end).replace(/^(?:[([][^)\]]{0,40}[)\]]\s*)+/u, '').trim();
  return { ...span, words, asks: ASKING.test(words) && !AROUND_QUESTION.test(words) };
}

/** An analyst who asks in Chinese and repeats in English asks once: the English is kept where both ask. */
function inOneLanguage(sentences: readonly Sentence[]): readonly Sentence[] {
  const english = sentences.filter((sentence) => hanShare(sentence.words) < 0.3);
  const rest = sentences.length - english.length;
  return rest > 0 && english.some((sentence) => sentence.asks) ? english : sentences;
}

/** Where the analyst numbers: a question begins at each number. Null where nothing is numbered. */
function numberedStarts(sentences: readonly Sentence[]): number[] | null {
  const later = sentences.flatMap(({ words }, i) => (LATER_QUESTION.test(words) ? [i] : []));
  if (later.length === 0) {
    const first = sentences.findIndex(({ words }) => FIRST_QUESTION.test(words));
    return first >= 0 && sentences.length > 0 && /\bfirst question\b/iu.test(sentences[first]?.words ?? '') ? [first] : null;
  }
  const first = sentences.findIndex(({ words }) => FIRST_QUESTION.test(words));
  const before = sentences.slice(0, later[0]).findIndex((sentence) => sentence.asks);
  // The background an analyst gives belongs to the question behind it.
  const opening = first >= 0 && first < (later[0] as number) ? [first] : before >= 0 ? [0] : [];
  return [...opening, ...later];
}

/**
 * Without numbers every asking sentence begins a question, unless it only varies the one before; where the analyst says
 * how many there are, no more than that.
 */
function unnumberedStarts(sentences: readonly Sentence[], announced: number | null): number[] {
  const asking = sentences.flatMap((sentence, i) => (sentence.asks ? [i] : []));
  if (asking.length === 0) return [];
  const separate = asking.filter((at, n) => n === 0 || !ELABORATES.test((sentences[at] as Sentence).words));
  const kept = announced === null ? separate.slice(0, MOST_UNANNOUNCED) : separate.slice(0, announced);
  return kept.map((at, n) => (n === 0 ? 0 : backToLead(at, asking)));
}

/** Analysts who announce nothing seldom have more on their mind than this. */
const MOST_UNANNOUNCED = 2;

/** A question begins with the statements that lead up to it, behind the last sentence that asked. */
function backToLead(at: number, asking: readonly number[]): number {
  const previous = asking.filter((i) => i < at).at(-1) ?? -1;
  return Math.min(at, Math.max(previous + 1, at - 3, 0));
}
