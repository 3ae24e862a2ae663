import { isCompany, roleOf } from '../draft.js';
import type { Repair } from './repair.js';
import { beginsInside, breaksOff, hasQuestion, isPlaceholderOnly } from './wording.js';

/** The tail of a question stands under an executive's name: the sentence was cut at the speaker line. */
export const questionTail: Repair = (call, turn) => {
  const [before, after] = [call.turns[turn.index - 1], call.turns[turn.index + 1]];
  if (!before || roleOf(call, before) !== 'analyst' || !isCompany(call, turn)) return null;
  const cut = Number(breaksOff(before.body)) + Number(beginsInside(turn.body));
  if (cut === 0 || !hasQuestion(turn.body) || isPlaceholderOnly(before.body)) return null;
  const answered = isCompany(call, after) || call.roster[after?.labelled ?? -1]?.role === 'executive';
  if (!answered) return null;
  const reason = "the sentence goes on from the analyst's turn, and the words still ask";
  return { speaker: before.speaker, reason, confidence: cut === 2 ? 0.95 : 0.85 };
};

/** The tail of an answer stands under the analyst's name. */
export const answerTail: Repair = (call, turn) => {
  const before = call.turns[turn.index - 1];
  if (!before || !isCompany(call, before) || roleOf(call, turn) !== 'analyst' || turn.section !== 'qa') return null;
  if (!breaksOff(before.body) || !beginsInside(turn.body) || hasQuestion(turn.body) || isPlaceholderOnly(before.body))
    return null;
  const doubtful = turn.body.length < 40;
  const reason = "the sentence goes on from the company's answer, and nothing is asked";
  return { speaker: before.speaker, reason, confidence: doubtful ? 0.5 : 0.8, doubtful };
};
