import type { Analysis } from '../../document/analysis.js';
import type { Span } from '../../document/span.js';
import type { Interpretation } from '../interpretation.js';
import { hasWords, paragraphsOf } from '../paragraphs.js';

/** What stands side by side: null where the other side says something alone. */
export interface PairRow {
  readonly source: Span | null;
  readonly target: Span | null;
}

/**
 * The rows of one step, in order and with every word from the first of the source to the last of the rendering: linked
 * sentences beside each other, others alone; without links the source beside the first paragraph of the rendering.
 */
export function pairRows({ document, turns }: Analysis, pair: Interpretation): PairRow[] {
  const { source, target } = pair;
  // What is said between the two, such as an interpreter's opening, stands in the column of the rendering.
  const from = source && source.end <= target.start ? source.end : target.start;
  const isSpoken = (span: Span): boolean =>
    turns.some((turn) => hasWords(document.text.slice(Math.max(turn.start, span.start), Math.min(turn.end, span.end))));
  const alone = (side: 'source' | 'target', start: number, end: number): PairRow[] => {
    const span = { start, end };
    if (end <= start || !isSpoken(span)) return [];
    return [side === 'source' ? { source: span, target: null } : { source: null, target: span }];
  };
  if (!source || pair.sentences.length === 0) {
    const [first = target, ...rest] = paragraphsOf(document.text, target).filter(isSpoken);
    const others = rest.map((span) => ({ source: null, target: span }));
    return [{ source, target: { start: from, end: first.end } }, ...others];
  }
  const rows: PairRow[] = [];
  let [here, there] = [source.start, from];
  for (const link of pair.sentences) {
    rows.push(...alone('source', here, link.source.start), ...alone('target', there, link.target.start));
    rows.push({ source: link.source, target: link.target });
    [here, there] = [link.source.end, link.target.end];
  }
  return [...rows, ...alone('source', here, source.end), ...alone('target', there, target.end)];
}
