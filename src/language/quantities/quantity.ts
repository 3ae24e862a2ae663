import type { Span } from '../../document/span.js';

/** What a quantity measures. A point in the calendar is a `date` (month or day) or a `period` (quarter, half, year). */
export type QuantityKind =
  | 'money'
  | 'percent'
  | 'percentage_points'
  | 'basis_points'
  | 'ratio'
  | 'number'
  | 'date'
  | 'period';

/** How the words around a number bound it: "about" is `approx`, "more than" `over`, "nearly" and "up to" `under`. */
export type Qualifier = 'exact' | 'approx' | 'over' | 'under';

/** The languages whose quantities are read. */
export type QuantityLanguage = 'zh' | 'en';

/**
 * One quantity of a passage. The span is the smallest stretch that holds currency, number, scale and unit; the noun a
 * count counts, and words such as "more than", stay outside.
 */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** In units: "RMB4.16 billion" is 4160000000, "6.3%" 6.3, "56 bps" 56, "doubled" 2. Null for a range or a calendar point. */
  readonly value: number | null;
  /** The ends of a range, in the units of `value`; null where the quantity is no range. */
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217, as said; null where the words say none. */
  readonly currency: string | null;
  /** The counted noun or measure as written next to the number ("users", "辆", "days"). */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** Of a date or period: `2025`, `Q3`, `2024Q2`, `H1`, `9M`, `FY`, `--09`, `--10-31`, `2024-08-13`, `Y-1`, `Q+1`, `M+0`. */
  readonly calendar: string | null;
  /** The size of the last digit said, in units: 10,000,000 in "4.16 billion". Tells a rounding from a change. */
  readonly precision: number;
}
