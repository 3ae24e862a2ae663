import { OPERATOR_SCRIPT } from '../../language/cues.js';
import type { DraftCall, DraftTurn } from '../draft.js';
import { newAnalyst, type Person } from '../person.js';
import { findCalled } from '../roles.js';
import type { Repair } from './repair.js';
import { hasPlaceholder, hasQuestion } from './wording.js';

/** The analyst whom the operator called last, if nobody else has spoken since. */
function calledBefore(call: DraftCall, turn: DraftTurn): { calling: DraftTurn; speaker: number | Person } | null {
  for (let i = turn.index - 1; i >= 0; i--) {
    const before = call.turns[i] as DraftTurn;
    if (before.labelled !== turn.labelled) return null;
    const last = before.calls.at(-1);
    if (!last) continue;
    const index = findCalled(call.roster, last);
    return { calling: before, speaker: index >= 0 ? index : newAnalyst(last.name, last.affiliation) };
  }
  return null;
}

/** What an operator says to a line that stays silent; it has a question mark, and asks the company nothing. */
const LOOKS_FOR_CALLER =
  /\b(?:are you (?:there|still|on)|(?:can|could) you hear (?:me|us)|on mute|unmute|your (?:line|phone)|still on the line|go ahead)\b|听得到|聽得到|静音|靜音/i;

/** The operator calls an analyst, and the question that follows is printed under the operator's label too. */
export const analystUnderOperator: Repair = (call, turn) => {
  if (call.roster[turn.labelled]?.role !== 'operator' || turn.section !== 'qa' || turn.calls.length > 0) return null;
  if (OPERATOR_SCRIPT.test(turn.body) || LOOKS_FOR_CALLER.test(turn.body)) return null;
  const found = calledBefore(call, turn);
  if (!found) return null;
  const asks = call.turns
    .slice(found.calling.index + 1, turn.index + 3)
    .some((t) => t.labelled === turn.labelled && hasQuestion(t.body));
  if (!asks && !hasPlaceholder(turn.body)) return null;
  return {
    speaker: found.speaker,
    reason: 'the operator has just called this analyst, and the words ask',
    confidence: 0.9,
  };
};
