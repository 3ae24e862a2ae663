import type { Span } from '../document/span.js';
import { splitSentences } from '../language/sentences.js';
import type { DraftCall, DraftTurn } from './draft.js';
import type { DraftExchange } from './exchanges.js';
import { hasPlaceholder } from './repairs/wording.js';

/** One question, as a stretch of a question turn, and the stretch of the answer that takes it up. */
export interface FoundQuestion extends Span {
  readonly answer: Span | null;
}

/** Words that announce a further question. Data: English and Chinese, as analysts number what they ask. */
const NEXT_QUESTION: readonly RegExp[] = [
  /\b(?:my|the|a|one|and|your) (?:second|third|fourth|next|other|another|last|final)(?: (?:one|part|question|thing|follow-up|small|quick))?\b/iu,
  /^(?:and |so |then |okay,? )*(?:second(?:ly)?|third(?:ly)?|fourth|lastly|finally|separately|another (?:question|one|thing)|then (?:my|the|a) (?:next|second|third|other))\b/iu,
  /\b(?:and )?(?:also|then|just),? (?:a |one |my |another )?(?:quick |small |second )?(?:follow-up|follow up)\b/iu,
  /\bsecond question\b|\bthird question\b|\bsecondly\b|\bthirdly\b/iu,
  /第[二三四2-4]个?個?(?:问题|問題)?|另外(?:一个|一個)?(?:问题|問題)?|其次|还有一个(?:问题|問題)|最后一个(?:问题|問題)/u,
];
const FIRST_QUESTION = /\b(?:my|the) first (?:one|question)?\b|^first(?:ly)?\b|\bone (?:is|on|about)\b|第[一1]个?個?(?:问题|問題)?|首先/iu;
/** Talk before the question: greetings, thanks, how many questions are coming. */
const PREAMBLE =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks?|thank you|great|okay|ok|yes|yeah|sure|congratulations|congrats|got it|understood)\b[^?]*|i (?:have|had|got|also have) (?:just )?(?:a|one|two|three|four|some|several|couple)[^?]{0,40}questions?[^?]{0,30}|(?:two|one|a couple of|three|just a couple of) (?:quick )?questions?[^?]{0,40}|[^?]{0,40}(?:让|讓)?我(?:有|想问|想問)[一两二三兩]个?個?(?:问题|問題)[。，,.]?)$/iu;
const ASKING = /[?？]|\b(?:could|can|would|will|should) (?:you|we|management|i)\b|\b(?:how|what|why|when|where|which|whether)\b|\bwonder|\bcurious|\bquestion\b|请问|請問|想问|想問|请教|如何|怎么|怎麼|多少|什么|什麼|是否|吗|嗎|呢/iu;

/** Whether a turn only acknowledges: thanks, goodbye, going back to the queue. */
export const isAcknowledgement = (body: string): boolean => {
  if (ASKING.test(body)) return false;
  return body.length < 200 || !hasPlaceholder(body);
};

/** The separate questions of an exchange, in order, follow-ups included, each with the answer that takes it up. */
export function findQuestions(call: DraftCall, exchange: DraftExchange): FoundQuestion[] {
  const turns = exchange.question.map((i) => call.turns[i] as DraftTurn);
  const found: FoundQuestion[] = [];
  for (const run of joinRuns(turns)) {
    const questions = splitTurns(call, run);
    const replies = repliesTo(call, exchange, run);
    found.push(...matchAnswers(call, questions, replies));
  }
  return found;
}

/** Question turns with nothing between them are one question run, printed in pieces. */
function joinRuns(turns: readonly DraftTurn[]): DraftTurn[][] {
  const runs: DraftTurn[][] = [];
  for (const turn of turns) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.index === turn.index - 1) last.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

/** Cuts a run at the sentences that announce a further question; greetings and thanks at its ends stay out. */
function splitTurns(call: DraftCall, run: readonly DraftTurn[]): Span[] {
  const sentences = run.flatMap((turn) => splitSentences(call.text, turn));
  const cut = (span: Span) => call.text.slice(span.start, span.end);
  const groups: Span[][] = [];
  for (const sentence of sentences) {
    const words = cut(sentence);
    const begins = FIRST_QUESTION.test(words) || NEXT_QUESTION.some((pattern) => pattern.test(words));
    const current = groups.at(-1);
    const asked = current?.some((span) => ASKING.test(cut(span)) && !PREAMBLE.test(cut(span))) ?? false;
    if (!current || (begins && asked)) groups.push([sentence]);
    else current.push(sentence);
  }
  return groups.flatMap((group) => {
    const from = group.findIndex((span) => !PREAMBLE.test(cut(span)));
    const to = group.findLastIndex((span) => ASKING.test(cut(span)) && !PREAMBLE.test(cut(span)));
    const [first, last] = [group[from], group[to]];
    return first && last && from <= to ? [{ start: first.start, end: last.end }] : [];
  });
}

/** The company's turns between this run and the analyst's next. */
function repliesTo(call: DraftCall, exchange: DraftExchange, run: readonly DraftTurn[]): DraftTurn[] {
  const last = run.at(-1)?.index ?? 0;
  const next = exchange.question.find((i) => i > last) ?? Number.POSITIVE_INFINITY;
  return exchange.answer.filter((i) => i > last && i < next).map((i) => call.turns[i] as DraftTurn);
}

const TAKES_UP: readonly { pattern: RegExp; which: number | 'last' }[] = [
  { pattern: /\b(?:your|the|on your|to your|as for your) first (?:question|part|one)\b|第[一1]个?個?(?:问题|問題)/iu, which: 0 },
  { pattern: /\b(?:your|the|on your|to your|as for your) second (?:question|part|one)\b|\bsecond (?:question|part of (?:your|the) question)|第[二2]个?個?(?:问题|問題)/iu, which: 1 },
  { pattern: /\b(?:your|the) third (?:question|part|one)\b|第[三3]个?個?(?:问题|問題)/iu, which: 2 },
  { pattern: /\b(?:your|the) (?:last|final|other) (?:question|part|one)\b|最后一个(?:问题|問題)/iu, which: 'last' },
];

interface Passage extends Span {
  readonly which: number | null;
}

/**
 * Gives each question the passage of the answer that says it takes it up; the rest of the answer goes to the question
 * before in order, and to the question whose words it shares where nothing is said.
 */
function matchAnswers(call: DraftCall, questions: readonly Span[], replies: readonly DraftTurn[]): FoundQuestion[] {
  const substantial = replies.filter((turn) => /[\p{L}]/u.test(turn.body));
  const first = substantial[0];
  const last = substantial.at(-1);
  if (!first || !last || questions.length === 0) return questions.map((span) => ({ ...span, answer: null }));
  const whole = { start: first.start, end: last.end };
  if (questions.length === 1) return [{ ...(questions[0] as Span), answer: whole }];
  const passages = cutAtReferences(call, substantial, questions.length);
  return questions.map((span, i) => ({ ...span, answer: passageFor(call, span, i, passages, substantial) }));
}

/** The answer cut where it names the question it turns to. */
function cutAtReferences(call: DraftCall, replies: readonly DraftTurn[], count: number): Passage[] {
  const passages: { start: number; end: number; which: number | null }[] = [];
  for (const turn of replies) {
    for (const sentence of splitSentences(call.text, turn)) {
      const words = call.text.slice(sentence.start, sentence.end);
      const reference = TAKES_UP.find(({ pattern }) => pattern.test(words))?.which;
      const which = reference === 'last' ? count - 1 : reference;
      const current = passages.at(-1);
      if (!current || (which !== undefined && which < count && which !== current.which)) {
        passages.push({ start: sentence.start, end: sentence.end, which: which ?? null });
      } else current.end = sentence.end;
    }
  }
  return passages;
}

const STOP_WORDS = new Set('the and for you your that this with what how are our can could would will have has been more about just think next some any also from into than then they them there here when where which question questions thank thanks please share management maybe give color help us'.split(' '));

const contentWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{Script=Latin}{4,}|\p{Script=Han}{2}/gu) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/u, '')).filter((word) => !STOP_WORDS.has(word)));

function passageFor(call: DraftCall, question: Span, index: number, passages: readonly Passage[], replies: readonly DraftTurn[]): Span | null {
  const said = passages.find((passage) => passage.which === index);
  if (said) return { start: said.start, end: said.end };
  const asked = contentWords(call.text.slice(question.start, question.end));
  const open = passages.filter((passage) => passage.which === null);
  const pieces: readonly Span[] = passages.length > 1 ? open : replies;
  let best: Span | null = null;
  let bestShared = 0;
  for (const piece of pieces) {
    const words = contentWords(call.text.slice(piece.start, piece.end));
    const shared = [...asked].filter((word) => words.has(word)).length;
    if (shared > bestShared) [best, bestShared] = [{ start: piece.start, end: piece.end }, shared];
  }
  return bestShared >= 2 || (bestShared === 1 && asked.size <= 4) ? best : null;
}
