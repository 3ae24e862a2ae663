import { OPERATOR_SCRIPT } from '../../language/cues.js';
import { roleOf } from '../draft.js';
import type { Repair } from './repair.js';
import { hasQuestion } from './wording.js';

const LONGEST = 600;

/** An analyst, or an executive who nowhere else leads the call, "reads out" the operator's hand-over. */
export const operatorUnderAnalyst: Repair = (call, turn) => {
  const role = roleOf(call, turn);
  if (!['analyst', 'executive', 'unknown'].includes(role) || turn.calls.length === 0 || turn.body.length > LONGEST)
    return null;
  if (!OPERATOR_SCRIPT.test(turn.body) || hasQuestion(turn.body.replace(/\bquestions? (?:comes?|is|will)\b/gi, '')))
    return null;
  const operator = call.roster.findIndex((person) => person.role === 'operator');
  const leads = call.turns.some((other) => other.speaker === operator && other.calls.length > 0);
  if (operator < 0 || !leads) return null;
  return { speaker: operator, reason: "the words are the operator's hand-over to the next analyst", confidence: 0.95 };
};
