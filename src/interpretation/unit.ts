import type { DraftCall, DraftTurn } from '../call/draft.js';
import type { Role } from '../document/analysis.js';
import type { Span } from '../document/span.js';
import { CLOSING_FORMULA, INTERPRETED_MARK, OPENING_FORMULA, OPENING_FORMULA_ZH } from '../language/placeholders.js';
import { countScripts } from '../language/scripts.js';
import type { Utterance } from './utterances.js';

/** An utterance with what pairing needs to know of it. */
export interface Unit extends Utterance {
  readonly index: number;
  readonly turn: DraftTurn;
  readonly speaker: number;
  readonly role: Role;
  readonly unnamed: boolean;
  /** The words less marks and formulas of interpretation; empty where nothing else is said. */
  readonly core: Span;
  /** Whether the publisher marks the words as an interpreter's. */
  readonly marked: boolean;
  /** Whether the words begin with an interpreter's formula. */
  readonly formula: boolean;
  /** Characters of the core that count: letters, and Chinese characters at three letters each. */
  readonly size: number;
}

/** The units of a call, from its turns' utterances in order. */
export function createUnits(call: DraftCall, utterances: readonly (readonly Utterance[])[]): Unit[] {
  return call.turns
    .flatMap((turn, t) => (utterances[t] ?? []).map((utterance) => ({ turn, utterance })))
    .map(({ turn, utterance }, index) => createUnit(call, turn, utterance, index));
}

function createUnit(call: DraftCall, turn: DraftTurn, utterance: Utterance, index: number): Unit {
  const person = call.roster[turn.speaker];
  const words = call.text.slice(utterance.start, utterance.end);
  const { lead, tail, marked, formula } = readFrame(words);
  const core = { start: utterance.start + lead, end: Math.max(utterance.start + lead, utterance.end - tail) };
  return {
    ...utterance,
    index,
    turn,
    speaker: turn.speaker,
    role: person?.role ?? 'unknown',
    unnamed: person?.unnamed ?? true,
    core: utterance.kind === 'placeholder' ? { start: utterance.start, end: utterance.end } : core,
    marked,
    formula,
    size: sizeOf(call.text.slice(core.start, core.end)),
  };
}

const OPENING_MARK = new RegExp(`^\\s*(?:${INTERPRETED_MARK.source})[.:]?\\s*`, 'iu');
const LEADING_SPACE = /^\s*/u;

/** How much of the words' beginning and end is no rendering but talk about it. */
function readFrame(words: string): { lead: number; tail: number; marked: boolean; formula: boolean } {
  let lead = 0;
  const mark = OPENING_MARK.exec(words);
  if (mark) lead = mark[0].length;
  const opening =
    OPENING_FORMULA.exec(words.slice(lead, lead + 260)) ?? OPENING_FORMULA_ZH.exec(words.slice(lead, lead + 60));
  if (opening) lead += opening[0].length;
  const end = words.slice(Math.max(lead, words.length - 260));
  const closing = CLOSING_FORMULA.exec(end);
  const tail = closing ? end.length - closing.index : 0;
  const rest = words.slice(lead);
  const space = LEADING_SPACE.exec(rest)?.[0].length ?? 0;
  return { lead: lead + space, tail, marked: mark !== null, formula: opening !== null };
}

/** A Chinese character carries about as much as three English letters. */
function sizeOf(words: string): number {
  const { han, latin, digits } = countScripts(words);
  return 3 * han + latin + digits;
}
