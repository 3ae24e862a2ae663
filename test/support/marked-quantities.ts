import { findQuantities, type Quantity, type QuantityLanguage } from '../../src/language/quantities/index.js';

const MARK = /\{[^:{}]*:([^{}]*)\}/gu;

/** The sentence without its marks. */
export const unmarked = (sentence: string): string => sentence.replace(MARK, '$1');

/** What a mark says of a quantity: kind, value (or range, or calendar value), then currency, unit and qualifier if any. */
export function describeQuantity(quantity: Quantity): string {
  const { kind, value, low, high, calendar, currency, unit, qualifier } = quantity;
  const size = calendar ?? (value === null ? `${low}..${high}` : String(value));
  const rest = [currency, unit === null ? null : `[${unit}]`, qualifier === 'exact' ? null : qualifier];
  return [kind, size, ...rest.filter((part) => part !== null)].join(' ');
}

/** The sentence with every quantity found in it marked in place: "up {percent 10.7:10.7%}". */
export function markQuantities(text: string, language: QuantityLanguage): string {
  let marked = '';
  let at = 0;
  for (const quantity of findQuantities(text, language)) {
    marked += `${text.slice(at, quantity.start)}{${describeQuantity(quantity)}:${text.slice(quantity.start, quantity.end)}}`;
    at = quantity.end;
  }
  return marked + text.slice(at);
}
