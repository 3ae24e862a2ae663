import { CLOSES_CALL } from '../language/cues.js';
import { type DraftCall, type DraftTurn, isCompany, ownerOf, roleOf } from './draft.js';
import { findCalled } from './roles.js';

/** One analyst's time on the floor, as places in the call's turns. */
export interface DraftExchange {
  readonly analyst: number;
  readonly question: readonly number[];
  readonly answer: readonly number[];
  readonly answeredBy: readonly number[];
}

/** A company turn shorter than this, from investor relations, moves the call on rather than answering. */
const SHORTEST_ANSWER = 160;
/** A host who calls the next analyst in fewer words than this has answered nothing in them. */
const LONGEST_HAND_OVER = 200;
/** Words of farewell are short, or begin with thanks. */
const LONGEST_FAREWELL = 1500;

/**
 * Every analyst's time on the floor. A call by the operator or host, or another analyst's voice, begins the next; words
 * that close the call end the last. Analysts who follow each other without an operator each get their own.
 */
export function findExchanges(call: DraftCall): DraftExchange[] {
  const end = closingFrom(call);
  const found: { analyst: number; question: number[]; answer: number[] }[] = [];
  let analyst = -1;
  for (const turn of call.turns) {
    if (turn.section !== 'qa' || turn.index >= end) continue;
    const owner = ownerOf(turn);
    const role = call.roster[owner]?.role ?? 'unknown';
    if (role === 'analyst' && owner !== analyst) {
      analyst = owner;
      found.push({ analyst, question: [], answer: [] });
    }
    const current = analyst < 0 ? undefined : found.at(-1);
    if (role === 'analyst') current?.question.push(turn.index);
    const ends = endsExchange(call, turn, analyst);
    const answers = role !== 'analyst' && role !== 'operator' && role !== 'editor';
    if (answers && !(ends && turn.body.length < LONGEST_HAND_OVER)) current?.answer.push(turn.index);
    if (ends) analyst = -1;
  }
  return found.map((exchange) => ({ ...exchange, answeredBy: answeredBy(call, exchange.answer) }));
}

/** The operator or host calls another analyst. A line that was lost and is back is the same exchange. */
function endsExchange(call: DraftCall, turn: DraftTurn, analyst: number): boolean {
  const called = turn.calls.at(-1);
  if (!called || roleOf(call, turn) === 'analyst') return false;
  const moderates =
    roleOf(call, turn) === 'operator' ||
    /\b(?:next|first|last|final) (?:question|one|caller|up)\b|提问|提問|發問|发问/i.test(turn.body.slice(-300));
  return moderates && findCalled(call.roster, called) !== analyst;
}

const INTERRUPTS = /\b(?:stand by|hold|lost the line|technical|one moment|disconnected|reconnect|resume)\b|稍等/i;

/**
 * The turn from which on the call is only closed: the operator's first turn behind the last analyst that is no
 * interruption, with the host's thanks directly before it; without an operator, the farewells at the end.
 */
export function closingFrom(call: DraftCall): number {
  const { turns } = call;
  const lastQuestion = turns.findLastIndex((turn) => roleOf(call, turn) === 'analyst');
  if (lastQuestion < 0) return turns.length;
  const behind = turns.slice(lastQuestion + 1);
  const operator = behind.find((turn) => roleOf(call, turn) === 'operator' && !INTERRUPTS.test(turn.body));
  let from = operator?.index ?? turns.length;
  while (from - 1 > lastQuestion && isFarewell(call, turns[from - 1] as DraftTurn)) from--;
  return from;
}

/** Thanks and goodbye from the company, answering nothing. */
function isFarewell(call: DraftCall, turn: DraftTurn): boolean {
  if (!isCompany(call, turn) || turn.body.length > LONGEST_FAREWELL) return false;
  if (turn.body.length < 60)
    return CLOSES_CALL.test(turn.body) || (isLast(call, turn) && /thank|bye|谢谢|謝謝|多謝|再见/i.test(turn.body));
  return CLOSES_CALL.test(turn.body) && (turn.body.length < 700 || CLOSES_CALL.test(turn.body.slice(0, 200)));
}

const isLast = (call: DraftCall, turn: DraftTurn): boolean =>
  call.turns.slice(turn.index + 1).every((other) => roleOf(call, other) === 'operator' || other.body.length < 60);

/** Whose answers they are: principals rather than interpreters, hosts only if nobody else answered, and at length. */
function answeredBy(call: DraftCall, answer: readonly number[]): number[] {
  const turns = answer.map((i) => call.turns[i] as DraftTurn);
  const people = (fits: (turn: DraftTurn) => boolean) => [...new Set(turns.filter(fits).map(ownerOf))];
  const principals = people((turn) => ['executive', 'unknown'].includes(call.roster[ownerOf(turn)]?.role ?? ''));
  if (principals.length > 0) return principals;
  return people((turn) => roleOf(call, turn) === 'ir' && turn.body.length >= SHORTEST_ANSWER);
}
