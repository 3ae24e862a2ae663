import type { Placed } from './point.js';
import type { Calendar } from './resolve.js';

/** The last period that a sentence named for its figures, and where that sentence ends. */
export interface Carried {
  readonly period: string;
  readonly end: number;
}

/** How far on a sentence may go on with it. */
const FAR = 400;

/** What statements report for a period of their own, whatever month was spoken of before. */
const FLOWS = new Set<string | null>(['income', 'cash-flow', 'margin', 'per-share', 'capital-return']);

/**
 * `In March, visitors grew 9%. Orders rose 4%.`: what no words time goes on with the month of the sentence before, in one
 * paragraph; a balance goes on with its day, results of a full year with the year. Quarters are the reported ones and need no carrying.
 *
 * @param statement - The kind of disclosure that the figure's measure belongs to.
 */
export function goesOnWith(
  text: string,
  carried: Carried | null,
  from: number,
  statement: string | null,
  points: readonly Placed[],
  { at }: Calendar,
): string | null {
  if (carried === null || from - carried.end > FAR || points.some(({ compares }) => !compares)) return null;
  if (text.slice(carried.end, from).includes('\n\n')) return null;
  if (/^\d{4}-\d{2}$/u.test(carried.period))
    return FLOWS.has(statement) || statement === 'balance' ? null : carried.period;
  if (at?.quarter === 4 && carried.period === `${at.year}FY`) return statement === 'balance' ? null : carried.period;
  return /^\d{4}-\d{2}-\d{2}$/u.test(carried.period) && statement === 'balance' ? carried.period : null;
}
