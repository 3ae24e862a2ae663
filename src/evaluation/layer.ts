import type { Analysis, Participant } from '../document/analysis.js';
import type { Span } from '../document/span.js';
import type { Gold } from './gold.js';
import { nameKey } from './names.js';
import { createPlacer, type Placer, placeTurns } from './place.js';
import type { ScoreSheet } from './score-sheet.js';

/** One document's gold beside its analysis, with the look-ups that layers share. */
export interface Comparison {
  doc: string;
  gold: Gold;
  analysis: Analysis;
  /** The place of each gold turn in the analysed text. */
  goldSpans: readonly (Span | null)[];
  /** The span of what is annotated within turns. */
  place: Placer;
  person: (id: string | null) => Participant | undefined;
  /** The name of a participant of the analysis, made comparable. */
  nameOf: (id: string | null) => string;
}

/** Scores one kind of finding. One file a layer, listed in evaluate.ts. */
export interface Layer {
  readonly name: string;
  score(comparison: Comparison, sheet: ScoreSheet): void;
}

/** Lays an analysis beside its gold. */
export function compare(gold: Gold, analysis: Analysis): Comparison {
  const goldSpans = placeTurns(analysis.document.text, gold.turns);
  const people = new Map(analysis.participants.map((participant) => [participant.id, participant]));
  const person = (id: string | null): Participant | undefined => (id === null ? undefined : people.get(id));
  return {
    doc: gold.doc,
    gold,
    analysis,
    goldSpans,
    place: createPlacer(analysis.document.text, goldSpans),
    person,
    nameOf: (id) => nameKey(person(id)?.name),
  };
}

/** Offsets this far apart still mean the same place: a stray mark at an edge is no error of the turn. */
export const NEARBY = 3;
