import type { Span } from '../document/span.js';
import { TAKES_UP, TAKES_UP_FIRST, TURNS_TO } from '../language/question-cues.js';
import type { DraftCall, DraftTurn } from './draft.js';
import { sharedTopic, topicOf } from './topic.js';

/** One question, as a stretch of the question turns, and the stretch of the answer that takes it up. */
export interface FoundQuestion extends Span {
  readonly answer: Span | null;
}

/** A stretch of the answer that may belong to another question than the one before it. */
interface Piece extends Span {
  /** The question it says it takes up. */
  readonly which: number | null;
}

/** A piece that shares more than this with what only one question asks about belongs to that question. */
const OWN_TOPIC = 0.15;
const NOTES = /[([][^)\]]{0,80}[)\]]/gu;
/** An answer is at its head in its first pieces. */
const HEAD = 3;
/** A question whose words nothing repeats more than this is not taken up. */
const ANY_TOPIC = 0.1;

/**
 * Gives each question the passage of the answer that names it or, where nothing is named, that turns to its topic. A
 * single question gets the whole answer; one that nothing takes up gets null.
 */
export function matchAnswers(
  call: DraftCall,
  questions: readonly Span[],
  replies: readonly DraftTurn[],
): FoundQuestion[] {
  const spoken = replies.filter(saysSomething);
  const [first, last] = [spoken[0], spoken.at(-1)];
  const found = (answers: readonly (Span | null)[]) =>
    questions.map(({ start, end }, i) => ({ start, end, answer: answers[i] ?? null }));
  if (!first || !last) return found([]);
  if (questions.length === 1) return found([{ start: first.start, end: last.end }]);
  return found(passagesFor(call, questions, spoken));
}

/** A note in place of speech, or a stray mark, answers nothing by itself. */
const saysSomething = ({ body }: DraftTurn): boolean => /\p{L}/u.test(body.replace(NOTES, ''));

function passagesFor(call: DraftCall, questions: readonly Span[], replies: readonly DraftTurn[]): (Span | null)[] {
  const { text } = call;
  const topics = questions.map((question) => topicOf(text, question));
  const pieces = cutReplies(call, replies, questions.length);
  const owners = ownersOf(text, pieces, topics);
  return questions.map((_, i) => longestRun(pieces, owners, i) ?? sharedTurn(text, topics[i] as Set<string>, replies));
}

/** The answer cut where another speaker begins, where it names a question, and where it turns to another topic. */
function cutReplies({ text, sentences }: DraftCall, replies: readonly DraftTurn[], count: number): Piece[] {
  const pieces: { start: number; end: number; which: number | null }[] = [];
  for (const turn of replies) {
    for (const [i, sentence] of sentences.of(turn).entries()) {
      const words = text.slice(sentence.start, sentence.end);
      const which = questionNamed(words, count, pieces.length < HEAD);
      const current = pieces.at(-1);
      if (!current || i === 0 || which !== null || TURNS_TO.test(words)) pieces.push({ ...sentence, which });
      else current.end = sentence.end;
    }
  }
  return pieces;
}

function questionNamed(words: string, count: number, atHead: boolean): number | null {
  // Whoever names both only says what is to come.
  if (/\bfirst\b/i.test(words) && /\bsecond\b/i.test(words)) return null;
  const named = TAKES_UP.find(({ pattern }) => pattern.test(words))?.which;
  if (named === undefined) return atHead && TAKES_UP_FIRST.test(words) ? 0 : null;
  if (named === 'last') return count - 1;
  return named < count ? named : null;
}

/**
 * Which question each piece belongs to: the one it names; else one that is named nowhere and whose own topic it shares;
 * else the same as the piece before. An answer that never names
 * the first begins with it.
 */
function ownersOf(text: string, pieces: readonly Piece[], topics: readonly ReadonlySet<string>[]): number[] {
  const named = new Set(pieces.map(({ which }) => which));
  const own = topics.map((topic, i) => new Set([...topic].filter((word) => isOwn(topics, word, i))));
  let current = named.has(0) ? -1 : 0;
  return pieces.map((piece) => {
    current = piece.which ?? closest(topicOf(text, piece), own, named) ?? current;
    return current;
  });
}

const isOwn = (topics: readonly ReadonlySet<string>[], word: string, of: number): boolean =>
  topics.every((other, k) => k === of || !other.has(word));

function closest(
  piece: ReadonlySet<string>,
  own: readonly ReadonlySet<string>[],
  named: ReadonlySet<number | null>,
): number | null {
  let best: number | null = null;
  let most = OWN_TOPIC;
  for (const [i, topic] of own.entries()) {
    const shared = sharedTopic(piece, topic);
    if (shared > most && !named.has(i)) [best, most] = [i, shared];
  }
  return best;
}

/** The longest stretch of neighbouring pieces of one question. */
function longestRun(pieces: readonly Piece[], owners: readonly number[], question: number): Span | null {
  const runs: Span[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (owners[i] !== question) continue;
    const run = owners[i - 1] === question ? runs.pop() : undefined;
    runs.push({ start: run?.start ?? piece.start, end: piece.end });
  }
  return runs.reduce<Span | null>(
    (best, run) => (best && best.end - best.start >= run.end - run.start ? best : run),
    null,
  );
}

/** The turn that shares most of a question's words, for a question to which no piece turns by itself. */
function sharedTurn(text: string, topic: ReadonlySet<string>, replies: readonly DraftTurn[]): Span | null {
  let best: DraftTurn | null = null;
  let most = ANY_TOPIC;
  for (const turn of replies) {
    const shared = sharedTopic(topicOf(text, turn), topic);
    if (shared > most) [best, most] = [turn, shared];
  }
  return best && { start: best.start, end: best.end };
}
