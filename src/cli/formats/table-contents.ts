import { wrap } from '../cells.js';
import type { Drawing } from './drawing.js';
import { counted } from './names.js';

/** What else the Analysis holds, which a table has no room for. */
export function contentsPart({ analysis, width, palette }: Drawing): string[] {
  const layers: [number, string, string?][] = [
    [analysis.figures.length, 'figure'],
    [analysis.guidance.length, 'statement of guidance', 'statements of guidance'],
    [analysis.risks.length, 'risk indicator'],
    [analysis.discrepancies.filter(({ type }) => type === 'document').length, 'contradiction'],
  ];
  const found = layers.filter(([count]) => count > 0).map((layer) => counted(...layer));
  if (found.length === 0) return [];
  return [palette.heading('ALSO FOUND'), ...wrap(found.join(', '), width - 2).map((line) => `  ${line}`)];
}
