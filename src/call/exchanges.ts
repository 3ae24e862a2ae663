import { CLOSES_CALL } from '../language/cues.js';
import { type DraftCall, type DraftTurn, isCompany, roleOf } from './draft.js';

/** One analyst's time on the floor, as places in the call's turns. */
export interface DraftExchange {
  readonly analyst: number;
  readonly question: readonly number[];
  readonly answer: readonly number[];
  readonly answeredBy: readonly number[];
}

/** A company turn shorter than this, from investor relations, moves the call on rather than answering. */
const SHORTEST_ANSWER = 160;

/**
 * Every analyst's time on the floor. A call by the operator or host, or another analyst's voice, begins the next; words
 * that close the call end the last. Analysts who follow each other without an operator each get their own.
 */
export function findExchanges(call: DraftCall): DraftExchange[] {
  const end = closingFrom(call);
  const open: { analyst: number; question: number[]; answer: number[] }[] = [];
  let current: (typeof open)[number] | null = null;
  for (const turn of call.turns) {
    if (turn.section !== 'qa' || turn.index >= end) continue;
    const role = roleOf(call, turn);
    if (role === 'analyst') {
      if (!current || current.analyst !== turn.speaker) open.push((current = { analyst: turn.speaker, question: [], answer: [] }));
      current.question.push(turn.index);
    } else if (current && role !== 'operator' && role !== 'editor') current.answer.push(turn.index);
    if (turn.calls.length > 0 && role !== 'analyst' && callsSomeone(call, turn)) current = null;
  }
  return open.map((exchange) => ({ ...exchange, answeredBy: answeredBy(call, exchange.answer) }));
}

/** A moderator's call of an analyst, as against a mention of one; the operator's always is. */
const callsSomeone = (call: DraftCall, turn: DraftTurn): boolean =>
  roleOf(call, turn) === 'operator' || /\b(?:next|first|last|final) (?:question|one|caller|up)\b|提问|提問/iu.test(turn.body.slice(-300));

/** The turn from which on the call is only closed: thanks, farewells, the operator's last words. */
export function closingFrom(call: DraftCall): number {
  let from = call.turns.length;
  for (let i = call.turns.length - 1; i >= 0; i--) {
    const turn = call.turns[i] as DraftTurn;
    if (turn.section !== 'qa' || roleOf(call, turn) === 'analyst') break;
    if (turn.calls.length > 0) break;
    if (roleOf(call, turn) === 'operator') {
      if (CLOSES_CALL.test(turn.body)) from = i;
      else if (!/^\W*$/u.test(turn.body)) break;
    } else if (isFarewell(call, turn, from)) from = i;
    else break;
  }
  return from;
}

/** Words of thanks behind the operator's hand-back, or that themselves close the call and answer nothing. */
function isFarewell(call: DraftCall, turn: DraftTurn, closing: number): boolean {
  if (CLOSES_CALL.test(turn.body) && turn.body.length < 1500) {
    const answers = turn.body.length > 700 && !/^.{0,200}(?:thank|conclude|close|end of)/isu.test(turn.body);
    return !answers;
  }
  const before = call.turns[turn.index - 1];
  const handedBack = before !== undefined && roleOf(call, before) === 'operator' && CLOSES_CALL.test(before.body);
  return handedBack || (closing === turn.index + 1 && turn.body.length < 60 && /thank|bye|谢谢|謝謝|多謝|再见/iu.test(turn.body));
}

/** Who of the company answered: everybody who spoke at length, hosts only if nobody else did, interpreters never. */
function answeredBy(call: DraftCall, answer: readonly number[]): number[] {
  const turns = answer.map((i) => call.turns[i] as DraftTurn);
  const people = (fits: (turn: DraftTurn) => boolean) => [...new Set(turns.filter(fits).map((turn) => turn.speaker))];
  const principals = people((turn) => ['executive', 'unknown'].includes(roleOf(call, turn)));
  if (principals.length > 0) return principals;
  return people((turn) => isCompany(call, turn) && roleOf(call, turn) === 'ir' && turn.body.length >= SHORTEST_ANSWER);
}
