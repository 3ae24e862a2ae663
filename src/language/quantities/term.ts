import type { Span } from '../../document/span.js';
import { type Numeral, numeralValue, precisionOf, scaled, spreadOf } from './numeral.js';
import type { Qualifier, Quantity, QuantityKind } from './quantity.js';

/** One number with what belongs to it, before ranges are joined and qualifiers looked up. */
export interface Term extends Span {
  readonly kind: QuantityKind;
  readonly numeral: Numeral;
  /** A power of ten that the unit brings: -2 for cents, -1 for per mille, +1 for 成. */
  readonly shift: number;
  readonly negative: boolean;
  readonly currency: string | null;
  readonly unit: string | null;
  /** Where the text goes on behind unit and counted noun. */
  readonly after: number;
  /** Whether a unit, currency, scale or counted noun shows that the number is a quantity. */
  readonly anchored: boolean;
}

const signed = (value: number, negative: boolean): number => (negative && value !== 0 ? -value : value);

/** The quantity a single term stands for; a vague pair (三四十) is a range. */
export function quantityOf(term: Term, qualifier: Qualifier): Quantity {
  const low = signed(numeralValue(term.numeral, term.shift), term.negative);
  const range = term.numeral.spread > 0;
  return {
    start: term.start,
    end: term.end,
    kind: term.kind,
    value: range ? null : low,
    low: range ? low : null,
    high: range ? spreadOf(term.numeral, term.shift) : null,
    currency: term.currency,
    unit: term.unit,
    qualifier: term.numeral.more && qualifier !== 'under' ? 'over' : qualifier,
    calendar: null,
    precision: precisionOf(term.numeral, term.shift),
  };
}

/** A point or stretch of the calendar. */
export function calendarQuantity(span: Span, kind: 'date' | 'period', calendar: string): Quantity {
  const none = { value: null, low: null, high: null, currency: null, unit: null };
  return { start: span.start, end: span.end, kind, ...none, qualifier: 'exact', calendar, precision: 0 };
}

/**
 * The range two neighbouring terms make, or null where they are two quantities of their own. What only one end says
 * (currency, unit, scale) holds for both: "85到91亿元", "RMB8.5 to 9.1 billion". `unordered` allows "370 or 360".
 */
export function rangeOf(from: Term, to: Term, qualifier: Qualifier, unordered = false): Quantity | null {
  if (from.numeral.spread > 0 || to.numeral.spread > 0) return null;
  const bare = isBare(from);
  const moneyFirst = from.kind === 'money' && isBare(to);
  if (!bare && !moneyFirst && from.kind !== to.kind) return null;
  if (from.currency !== null && to.currency !== null && from.currency !== to.currency) return null;
  if (from.unit !== null && to.unit !== null && from.unit !== to.unit) return null;
  const kind = from.kind === 'money' ? 'money' : to.kind;
  const shift = bare ? to.shift : from.shift;
  const first = bare || from.numeral.exponent === 0 ? sharedScale(from.numeral, to.numeral) : from.numeral;
  const ends = [
    signed(numeralValue(first, shift), from.negative),
    signed(numeralValue(to.numeral, to.shift), to.negative),
  ];
  const [a, b] = ends as [number, number];
  if (a === b || (a > b && !unordered)) return null;
  return {
    start: from.start,
    end: to.end,
    kind,
    value: null,
    low: Math.min(a, b),
    high: Math.max(a, b),
    currency: from.currency ?? to.currency,
    unit: to.unit ?? from.unit,
    qualifier: qualifier === 'exact' && to.numeral.more ? 'over' : qualifier,
    calendar: null,
    precision: Math.min(precisionOf(first, shift), precisionOf(to.numeral, to.shift)),
  };
}

const isBare = ({ kind, unit, currency }: Term): boolean => kind === 'number' && unit === null && currency === null;

/** "8.5 to 9.1 billion" says billions twice, "300 to 1 million" does not: the first number must not be the larger. */
function sharedScale(first: Numeral, second: Numeral): Numeral {
  const lends = first.exponent === 0 && second.exponent > 0 && Number(first.digits) < Number(second.digits);
  return lends && Number(first.digits) < 10_000 ? scaled(first, second.exponent) : first;
}
