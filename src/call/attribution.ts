import { createWarning, type Warning } from '../document/diagnostic.js';
import type { DraftCall, DraftTurn } from './draft.js';
import type { Person } from './person.js';
import { analystUnderOperator } from './repairs/analyst-under-operator.js';
import { renderingUnderAnalyst, sourceUnderAnalyst } from './repairs/interpreted-answer.js';
import { operatorUnderAnalyst } from './repairs/operator-under-analyst.js';
import type { Conclusion, Repair } from './repairs/repair.js';
import { answerTail, questionTail } from './repairs/split-sentence.js';
import { namedByOperator, namedByWords } from './repairs/unnamed-speaker.js';
import { unrenderedSource } from './repairs/unrendered-source.js';

/** The repairs in the order in which they are tried; the first that concludes about a turn is believed. */
const repairs: readonly Repair[] = [
  operatorUnderAnalyst,
  analystUnderOperator,
  namedByOperator,
  questionTail,
  answerTail,
  renderingUnderAnalyst,
  sourceUnderAnalyst,
  unrenderedSource,
  namedByWords,
];

/** The call with every turn given to who really spoke it, as far as the words prove it, and warnings where they only hint. */
export interface Attributed {
  readonly call: DraftCall;
  readonly warnings: readonly Warning[];
}

/** Goes through the turns once, front to back: later conclusions may lean on earlier ones. */
export function attributeSpeech(call: DraftCall): Attributed {
  const turns = [...call.turns];
  const roster: Person[] = [...call.roster];
  const warnings: Warning[] = [];
  const current: DraftCall = { ...call, turns, roster };
  for (const [i, turn] of call.turns.entries()) {
    const conclusion = firstConclusion(current, turn);
    if (!conclusion) continue;
    if (conclusion.doubtful) {
      warnings.push(doubt(roster, turn, conclusion));
      continue;
    }
    turns[i] = applied(roster, turn, conclusion);
  }
  return { call: current, warnings: [...warnings, ...unnamed(current)] };
}

function firstConclusion(call: DraftCall, turn: DraftTurn): Conclusion | null {
  for (const repair of repairs) {
    const conclusion = repair(call, turn);
    if (conclusion && conclusion.speaker !== turn.speaker) return conclusion;
  }
  return null;
}

function applied(roster: Person[], turn: DraftTurn, { speaker, reason, confidence }: Conclusion): DraftTurn {
  return {
    ...turn,
    speaker: typeof speaker === 'number' ? speaker : admit(roster, speaker),
    attribution: { reason, confidence },
  };
}

/** Takes a newcomer into the roster once. */
function admit(roster: Person[], person: Person): number {
  const index = roster.findIndex((other) => other.name === person.name);
  return index >= 0 ? index : roster.push(person) - 1;
}

function doubt(roster: readonly Person[], turn: DraftTurn, { speaker }: Conclusion): Warning {
  const suggested = typeof speaker === 'number' ? (roster[speaker] as Person) : speaker;
  const label = roster[turn.labelled]?.name ?? '';
  return createWarning('doubtful-label', turn, { speaker: suggested.name, label });
}

/** One warning a label that stands for nobody, at its first turn that stays unknown. */
function unnamed({ roster, turns }: DraftCall): Warning[] {
  const seen = new Set<number>();
  return turns.flatMap((turn) => {
    const person = roster[turn.speaker];
    if (!person?.unnamed || person.role === 'operator' || seen.has(turn.speaker)) return [];
    seen.add(turn.speaker);
    return [createWarning('unnamed-speaker', turn, { label: person.name })];
  });
}
