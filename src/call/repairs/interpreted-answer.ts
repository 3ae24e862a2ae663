import { type DraftCall, type DraftTurn, isCompany, roleOf } from '../draft.js';
import type { Repair } from './repair.js';
import { hasPlaceholder, hasQuestion, isMarkedInterpreted, isPlaceholderOnly, speaksForCompany } from './wording.js';

/** Turns of the running answer before this one: back to the analyst's last turn that the company has answered. */
function answerBefore(call: DraftCall, turn: DraftTurn): DraftTurn[] {
  const answer: DraftTurn[] = [];
  for (let i = turn.index - 1; i >= 0; i--) {
    const before = call.turns[i] as DraftTurn;
    if (!isCompany(call, before)) break;
    answer.unshift(before);
  }
  return answer;
}

/** Who of the company last spoke in the other language: whom the interpreter is rendering. */
function lastPrincipal(answer: readonly DraftTurn[]): number | null {
  return answer.filter((turn) => hasPlaceholder(turn.body) && !isMarkedInterpreted(turn.body)).at(-1)?.speaker ?? null;
}

/**
 * In the middle of an interpreted answer a stretch of foreign speech is printed under the analyst's name; an interpreter's
 * rendering for the company follows.
 */
export const sourceUnderAnalyst: Repair = (call, turn) => {
  if (roleOf(call, turn) !== 'analyst' || !isPlaceholderOnly(turn.body)) return null;
  const next = call.turns[turn.index + 1];
  if (!next || !isCompany(call, next) || !speaksForCompany(next.body) || /[?？]/u.test(next.body)) return null;
  const answer = answerBefore(call, turn);
  const rendered = answer.some((before) => isMarkedInterpreted(before.body));
  const principal = lastPrincipal(answer);
  if (!rendered || principal === null || isPlaceholderOnly(answer.at(-1)?.body ?? '')) return null;
  const reason = "foreign speech in the middle of an interpreted answer, which the company's next words render";
  return { speaker: principal, reason, confidence: 0.85 };
};

/** The interpreter's rendering goes on under the analyst's name. */
export const renderingUnderAnalyst: Repair = (call, turn) => {
  if (roleOf(call, turn) !== 'analyst' || !isMarkedInterpreted(turn.body) || hasQuestion(turn.body)) return null;
  const before = call.turns[turn.index - 1];
  if (!before || !isCompany(call, before) || !isMarkedInterpreted(before.body) || !speaksForCompany(turn.body))
    return null;
  const reason = "an interpreted passage that goes on with the company's answer and asks nothing";
  return { speaker: before.speaker, reason, confidence: 0.9 };
};
