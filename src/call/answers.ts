import type { Span } from '../document/span.js';
import { COMMON_WORDS, TAKES_UP } from '../language/question-cues.js';
import { splitSentences } from '../language/sentences.js';
import type { DraftCall, DraftTurn } from './draft.js';

/** One question, as a stretch of the question turns, and the stretch of the answer that takes it up. */
export interface FoundQuestion extends Span {
  readonly answer: Span | null;
}

/** A stretch of the answer and the number of the question it says it takes up. */
interface Passage extends Span {
  readonly which: number | null;
}

/** The words that tell what a stretch is about: no common words, endings cut. */
function topicWords(text: string, span: Span): Set<string> {
  const words =
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/\p{Script=Latin}{3,}|\p{Script=Han}{2}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON_WORDS.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/u, '')));
}

/** How much of the second stretch's topic the first has already, 0 to 1. */
export function sharedTopic(text: string, first: Span, second: Span): number {
  const [known, asked] = [topicWords(text, first), topicWords(text, second)];
  return asked.size === 0 ? 0 : [...asked].filter((word) => known.has(word)).length / asked.size;
}

/**
 * Gives each question the passage of the answer that names it; where nothing is named, the passage that shares most of its
 * words. A single question gets the whole answer; one that nothing takes up gets null.
 */
export function matchAnswers(
  call: DraftCall,
  questions: readonly Span[],
  replies: readonly DraftTurn[],
): FoundQuestion[] {
  const spoken = replies.filter((turn) => /\p{L}/u.test(turn.body));
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!first || !last) return questions.map((question) => ({ start: question.start, end: question.end, answer: null }));
  const whole = { start: first.start, end: last.end };
  const passages = questions.length > 1 ? cutAtReferences(call.text, spoken, questions.length) : [];
  return questions.map((question, i) => ({
    start: question.start,
    end: question.end,
    answer: questions.length === 1 ? whole : passageFor(call.text, question, i, passages, spoken),
  }));
}

/** The answer cut where it names the question it turns to. */
function cutAtReferences(text: string, replies: readonly DraftTurn[], count: number): Passage[] {
  const passages: { start: number; end: number; which: number | null }[] = [];
  for (const sentence of replies.flatMap((turn) => splitSentences(text, turn))) {
    const named = TAKES_UP.find(({ pattern }) => pattern.test(text.slice(sentence.start, sentence.end)))?.which;
    const which = named === 'last' ? count - 1 : named;
    const current = passages.at(-1);
    const turns = which !== undefined && which < count && which !== current?.which;
    if (!current || turns) passages.push({ ...sentence, which: turns ? which : null });
    else current.end = sentence.end;
  }
  return passages;
}

function passageFor(
  text: string,
  question: Span,
  index: number,
  passages: readonly Passage[],
  replies: readonly DraftTurn[],
): Span | null {
  const named = passages.find((passage) => passage.which === index);
  if (named) return { start: named.start, end: named.end };
  const open: readonly Span[] = passages.length > 1 ? passages.filter((passage) => passage.which === null) : replies;
  const best = open
    .map((piece) => ({ piece, shared: sharedTopic(text, piece, question) }))
    .reduce<{ piece: Span; shared: number } | null>((a, b) => (a && a.shared >= b.shared ? a : b), null);
  return best && best.shared > 0.1 ? { start: best.piece.start, end: best.piece.end } : null;
}
