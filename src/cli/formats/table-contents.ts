import { wrap } from '../cells.js';
import type { Drawing } from './drawing.js';
import { counted } from './names.js';

/** What else the Analysis holds, which a table has no room for. */
export function contentsPart({ analysis, width, palette }: Drawing): string[] {
  const { figures, guidance, risks, discrepancies } = analysis;
  const found = [
    part(figures.length, 'figure'),
    part(
      guidance.length,
      'statement of guidance',
      'statements of guidance',
      part(guidance.filter(({ kind }) => kind === 'quantitative').length, 'with numbers', 'with numbers'),
    ),
    part(
      risks.length,
      'risk indicator',
      'risk indicators',
      part(risks.filter(({ direction }) => direction === 'worsening').length, 'worsening', 'worsening'),
    ),
    part(discrepancies.filter(({ type }) => type === 'document').length, 'contradiction'),
  ].filter(Boolean);
  if (found.length === 0) return [];
  return [palette.heading('ALSO FOUND'), ...wrap(found.join(', '), width - 2).map((line) => `  ${line}`)];
}

/** `9 risk indicators (2 worsening)`; empty where there are none. */
function part(count: number, one: string, many = `${one}s`, among = ''): string {
  if (count === 0) return '';
  return counted(count, one, many) + (among === '' ? '' : ` (${among})`);
}
