import type { FigureContext } from '../figures/index.js';

/** A point in the calendar as a sentence says it; offsets count into the sentence. */
export interface Point {
  readonly start: number;
  readonly end: number;
  readonly period: string;
  /** "this quarter", "this year": may be the one reported. */
  readonly current: boolean;
  /** A part of the year that is over, meant as the next of its name or as the one that was: only its clause can tell. */
  readonly over?: boolean;
}

/** Where in time a document stands. */
export interface Now {
  /** The fiscal quarter that the document reports. */
  readonly year: number;
  readonly quarter: number;
  /** The day it was said on; null where the document does not tell. */
  readonly date: { readonly year: number; readonly month: number } | null;
}

export function nowOf({ fiscalPeriod, date }: FigureContext): Now | null {
  const day = /^(\d{4})-(\d{2})/u.exec(date ?? '');
  const said = day ? { year: Number(day[1]), month: Number(day[2]) } : null;
  const at = /^(\d{4})(?:Q([1-4])|H([12])|FY)$/u.exec(fiscalPeriod ?? '');
  if (at) {
    const quarter = at[2] ? Number(at[2]) : at[3] ? Number(at[3]) * 2 : 4;
    return { year: Number(at[1]), quarter, date: said };
  }
  // A report comes out in the quarter after the one it is about.
  if (!said) return null;
  const quarter = Math.ceil(said.month / 3) - 1;
  return quarter === 0 ? { year: said.year - 1, quarter: 4, date: said } : { year: said.year, quarter, date: said };
}

/** The fiscal year that is under way when the report is given. */
export const currentYear = ({ year, quarter }: Now): number => (quarter === 4 ? year + 1 : year);
export const ahead = ({ year, quarter }: Now, by: number): string => {
  const n = year * 4 + quarter - 1 + by;
  return `${Math.floor(n / 4)}Q${(n % 4) + 1}`;
};
export const pad = (n: number): string => String(n).padStart(2, '0');
export const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
