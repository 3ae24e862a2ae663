import { type DraftCall, type DraftTurn, isCompany, roleOf } from '../draft.js';
import { handedTo, STAND_IN, selfNamed } from '../names-in-speech.js';
import { newAnalyst } from '../person.js';
import { findCalled } from '../roles.js';
import { isVoiceLabel } from '../roster.js';
import type { Repair } from './repair.js';
import { isMarkedInterpreted, isPlaceholderOnly } from './wording.js';

/** A recogniser's voice is the same person throughout: it is named as a whole, or not at all (voices.ts). */
const isOpen = (call: DraftCall, turn: DraftTurn): boolean => {
  const label = call.roster[turn.labelled];
  return label?.unnamed === true && !isVoiceLabel(label.name) && turn.speaker === turn.labelled;
};

/** An interpreter says "this is Lei" in Lei's name: the words are his, the voice is not. */
const voicesAnother = (call: DraftCall, turn: DraftTurn): boolean =>
  isMarkedInterpreted(turn.body) || isPlaceholderOnly(call.turns[turn.index - 1]?.body ?? '');

/** `Unknown Executive` says who he is, or the colleague before him says who will go on. */
export const namedByWords: Repair = (call, turn) => {
  if (!isOpen(call, turn) || roleOf(call, turn) === 'operator' || voicesAnother(call, turn)) return null;
  const analyst = roleOf(call, turn) === 'analyst';
  const self = selfNamed(call.roster, turn.body, (index) => !analyst || call.roster[index]?.role === 'analyst')[0];
  if (self !== undefined) return { speaker: self, reason: 'the speaker gives this name', confidence: 0.9 };
  const before = call.turns[turn.index - 1];
  if (!before || analyst) return null;
  const company = (index: number) => ['executive', 'ir', 'interpreter'].includes(call.roster[index]?.role ?? '');
  const next = handedTo(call.roster, before.body, company)
    .filter((index) => index !== before.speaker)
    .at(-1);
  const mayHandOver = isCompany(call, before) || ['operator', 'unknown'].includes(roleOf(call, before));
  if (next === undefined || !mayHandOver) return null;
  return { speaker: next, reason: 'the speaker before hands over to this person', confidence: 0.8 };
};

/** `Unidentified Analyst` speaks directly behind the operator's call. */
export const namedByOperator: Repair = (call, turn) => {
  if (!isOpen(call, turn) || turn.section !== 'qa' || !['analyst', 'unknown'].includes(roleOf(call, turn))) return null;
  const called = call.turns[turn.index - 1]?.calls.at(-1);
  if (!called || STAND_IN.test(turn.body.slice(0, 200)) || /inaudible|indiscernible/i.test(turn.body.slice(0, 60)))
    return null;
  const index = findCalled(call.roster, called);
  const speaker = index >= 0 ? index : newAnalyst(called.name, called.affiliation);
  return { speaker, reason: 'the operator has just called this analyst', confidence: 0.85 };
};
