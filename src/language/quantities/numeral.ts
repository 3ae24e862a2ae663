/**
 * A number as it was read, kept as decimal digits and powers of ten, so that "4.16 billion" is exactly 4160000000.
 */
export interface Numeral {
  /** Plain decimal digits, a point among them at most: "4.16". */
  readonly digits: string;
  /** The power of ten the digits are scaled by: 9 in "4.16 billion". */
  readonly exponent: number;
  /** The power of ten of the last digit said, scale included: 7 in "4.16 billion". */
  readonly place: number;
  /** What to add for the upper end of a vague pair, before scaling: 10 in 三四十. Zero otherwise. */
  readonly spread: number;
  /** Whether 多, 余 or 几 inside the number says that it is more than that. */
  readonly more: boolean;
}

/** Longer runs of digits are identifiers, not numbers anybody says. */
export const MAX_DIGITS = 24;

/** A numeral from written digits (commas allowed) and a scale. */
export function writtenNumeral(written: string, exponent = 0): Numeral {
  const digits = written.replaceAll(',', '');
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  const place = decimals > 0 || exponent > 0 ? exponent - decimals : trailingThousands(digits);
  return { digits, exponent, place, spread: 0, more: false };
}

/** The same numeral, scaled by a further power of ten. */
export const scaled = (numeral: Numeral, by: number): Numeral => {
  if (by === 0) return numeral;
  // Zeros that seemed unsaid in "1,000" were said in "1,000 million".
  const place = numeral.exponent === 0 && !numeral.digits.includes('.') ? by : numeral.place + by;
  return { ...numeral, exponent: numeral.exponent + by, place };
};

/** The exact value, shifted by a power of ten for cents, per mille and the like. */
export const numeralValue = ({ digits, exponent }: Numeral, shift = 0): number =>
  exponent + shift === 0 ? Number(digits) : Number(`${digits}e${exponent + shift}`);

/** The value of the upper end of a vague pair. */
export const spreadOf = (numeral: Numeral, shift = 0): number =>
  Number(`${Number(numeral.digits) + numeral.spread}e${numeral.exponent + shift}`);

/** Powers of ten from -12 on, as they are read from text: exact where a product would not be. */
const POWERS = Array.from({ length: 32 }, (_, index) => Number(`1e${index - 12}`));

export const precisionOf = ({ place }: Numeral, shift = 0): number =>
  POWERS[place + shift + 12] ?? Number(`1e${place + shift}`);

/** "23,000" says its thousands; the zeros below may be a rounding. */
function trailingThousands(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits[digits.length - 1 - zeros] === '0') zeros++;
  return zeros - (zeros % 3);
}
