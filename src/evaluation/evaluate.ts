import type { Analysis } from '../document/analysis.js';
import type { Gold } from './gold.js';
import { compare, type Layer } from './layer.js';
import { beads } from './layers/beads.js';
import { discrepancies } from './layers/discrepancies.js';
import { exchanges } from './layers/exchanges.js';
import { figures } from './layers/figures.js';
import { guidance } from './layers/guidance.js';
import { interpretations } from './layers/interpretations.js';
import { offsets } from './layers/offsets.js';
import { participants } from './layers/participants.js';
import { risks } from './layers/risks.js';
import { turns } from './layers/turns.js';
import { utterances } from './layers/utterances.js';
import { ScoreSheet } from './score-sheet.js';

/** Every layer that gold is scored on, in the order of a report. */
export const layers: readonly Layer[] = [
  offsets,
  turns,
  participants,
  utterances,
  interpretations,
  beads,
  exchanges,
  discrepancies,
  figures,
  guidance,
  risks,
];

/** Scores analyses against the gold of the same documents. */
export function evaluate(
  documents: Iterable<{ gold: Gold; analysis: Analysis }>,
  scored: readonly Layer[] = layers,
): ScoreSheet {
  const sheet = new ScoreSheet();
  for (const { gold, analysis } of documents) {
    const comparison = compare(gold, analysis);
    for (const layer of scored) layer.score(comparison, sheet);
  }
  return sheet;
}
