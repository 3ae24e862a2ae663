import type { Analysis } from '../../document/analysis.js';
import { type Span, textOf } from '../../document/span.js';
import { safeJson } from './json.js';

/**
 * One record a line: the document first, then its participants, turns, exchanges and so on. Every record names its `type`
 * and its document, so that the records of many calls can stand in one file. Turns, utterances and both sides of
 * interpretations, linked sentences and discrepancies carry their text.
 */
export function toJsonl(analysis: Analysis): string {
  const { schemaVersion, document } = analysis;
  const records = [{ type: 'document', schemaVersion, ...document }, ...recordsOf(analysis)];
  return records.map((record) => `${safeJson(record)}\n`).join('');
}

function recordsOf(analysis: Analysis): object[] {
  const { id, text } = analysis.document;
  const record = (type: string) => (item: object) => ({ type, document: id, ...item });
  const quoted = <Item extends Span>(item: Item) => ({ ...item, text: textOf(text, item) });
  const sided = <Item extends { source: Span | null; target: Span | null }>(item: Item) => ({
    ...item,
    source: item.source && quoted(item.source),
    target: item.target && quoted(item.target),
  });
  return [
    ...analysis.participants.map(record('participant')),
    ...analysis.turns.map(record('turn')),
    ...analysis.utterances.map(quoted).map(record('utterance')),
    ...analysis.interpretations
      .map((pair) => ({ ...sided(pair), sentences: pair.sentences.map(sided) }))
      .map(record('interpretation')),
    ...analysis.exchanges.map(record('exchange')),
    ...analysis.figures.map(record('figure')),
    ...analysis.guidance.map(record('guidance')),
    ...analysis.risks.map(record('risk')),
    ...analysis.summaries.map(record('speaker-summary')),
    ...analysis.summary.points.map(record('summary-point')),
    // `type` is the record's; a discrepancy's own goes by `kind`.
    ...analysis.discrepancies.map(({ type, ...item }) => record('discrepancy')({ ...sided(item), kind: type })),
    ...analysis.warnings.map(record('warning')),
  ];
}
