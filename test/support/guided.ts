import { type FindGuidanceContext, findGuidance, type Guidance } from '../../src/tagging/guidance/index.js';

/** The third quarter of 2024, reported in November: what the sentences of most tests are said about. */
export const reference = { fiscalPeriod: '2024Q3', date: '2024-11-12' };

type Limits = Pick<Guidance, 'low' | 'high'>;

const number = (value: number | null): string =>
  value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: 6 });

/** A point `5`, a range `5..6`, a floor `5..`, a ceiling `..6`. */
export const limits = ({ low, high }: Limits): string =>
  low === high ? number(low) : `${number(low)}..${number(high)}`;

/** The items of a passage; each must be the words that it points at, and in its place. */
export function guided(text: string, context: FindGuidanceContext = { reference }): Guidance[] {
  const found = findGuidance(text, context);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found;
}

/** `revenue 410,000,000..430,000,000 USD, growing 12..17 yoy` */
export const amounts = (text: string, context?: FindGuidanceContext): string[] =>
  guided(text, context).map(({ metric, unit, growth, ...item }) => {
    const rate = growth ? `, growing ${limits(growth)} ${growth.basis ?? ''}`.trimEnd() : '';
    return `${metric} ${limits(item)} ${unit}${rate}`;
  });

/** `gross margin up`; a measure whose movement is not told stands alone. */
export const directions = (text: string, context?: FindGuidanceContext): string[] =>
  guided(text, context).map(({ metric, direction }) => [metric, direction].filter(Boolean).join(' '));

/** `2025H1` */
export const periods = (text: string, context?: FindGuidanceContext): (string | null)[] =>
  guided(text, context).map(({ period }) => period);

/** `raise 500 (from 450)` */
export const actions = (text: string, context?: FindGuidanceContext): string[] =>
  guided(text, context).map(({ action, previous, ...item }) =>
    [action, limits(item), previous ? `(from ${limits(previous)})` : ''].filter(Boolean).join(' '),
  );
