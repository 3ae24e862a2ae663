import { nameWords } from '../../language/name-matching.js';
import { type DraftCall, type DraftTurn, isCompany, roleOf } from '../draft.js';
import type { Repair } from './repair.js';
import { isPlaceholderOnly } from './wording.js';

/** Whether a later question refers to something this person has just said. */
function quotedLater(call: DraftCall, person: number, from: number): boolean {
  const forms = [call.roster[person]?.name ?? '', ...(call.roster[person]?.aliases ?? [])].filter(
    (form) => nameWords(form).length > 1,
  );
  const quotes = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (quotes.length === 0) return false;
  const pattern = new RegExp(
    `\\b(?:as|like|what|when)\\s+(?:mr\\.?\\s+|ms\\.?\\s+)?(?:${quotes.join('|')})\\s+(?:has\\s+)?(?:just\\s+)?(?:said|mentioned|shared|explained|noted|talked|described|answered)`,
    'iu',
  );
  return call.turns.slice(from, from + 16).some((turn) => roleOf(call, turn) === 'analyst' && pattern.test(turn.body));
}

/** The stretch of turns around this one that one label covers without a break. */
function runStart(call: DraftCall, turn: DraftTurn): number {
  let start = turn.index;
  while (start > 0 && call.turns[start - 1]?.labelled === turn.labelled) start--;
  return start;
}

/**
 * An executive's foreign speech is never rendered under his own name; the rendering, and more of the same speech, follow
 * directly under another executive's. Where a later question quotes the first as having said it, it was his; else only a
 * warning is due, for two executives may have spoken.
 */
export const unrenderedSource: Repair = (call, turn) => {
  if (turn.section !== 'qa' || !isCompany(call, turn)) return null;
  const start = runStart(call, turn);
  const [source, first] = [call.turns[start - 1], call.turns[start]];
  if (!source || !first || !isCompany(call, source) || source.labelled === turn.labelled) return null;
  if (!isPlaceholderOnly(source.body) || !isPlaceholderOnly(first.body)) return null;
  if (roleOf(call, call.turns[source.index - 1]) !== 'analyst' || source.speaker !== source.labelled) return null;
  const reason = 'the speech before has no rendering of its own, and a later question quotes that speaker for this one';
  const sure = quotedLater(call, source.speaker, turn.index);
  return { speaker: source.speaker, reason, confidence: sure ? 0.8 : 0.4, doubtful: !sure };
};
