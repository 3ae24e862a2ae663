import type { Analysis } from '../../document/analysis.js';
import { textOf } from '../../document/span.js';
import { safeJson } from './json.js';

/**
 * One record a line: the document first, then its participants, turns, exchanges and so on. Every record names its `type`
 * and its document, so that the records of many calls can stand in one file. Turns carry their text.
 */
export function toJsonl(analysis: Analysis): string {
  const { schemaVersion, document } = analysis;
  const records = [{ type: 'document', schemaVersion, ...document }, ...recordsOf(analysis)];
  return records.map((record) => `${safeJson(record)}\n`).join('');
}

function recordsOf(analysis: Analysis): object[] {
  const { id, text } = analysis.document;
  const record = (type: string) => (item: object) => ({ type, document: id, ...item });
  return [
    ...analysis.participants.map(record('participant')),
    ...analysis.turns.map((turn) => record('turn')({ ...turn, text: textOf(text, turn) })),
    ...analysis.utterances.map(record('utterance')),
    ...analysis.interpretations.map(record('interpretation')),
    ...analysis.exchanges.map(record('exchange')),
    ...analysis.figures.map(record('figure')),
    ...analysis.guidance.map(record('guidance')),
    ...analysis.risks.map(record('risk')),
    ...analysis.summaries.map(record('speaker-summary')),
    ...analysis.summary.points.map(record('summary-point')),
    ...analysis.discrepancies.map(record('discrepancy')),
    ...analysis.warnings.map(record('warning')),
  ];
}
