/** Currencies as reports in English write them; others by their code. */
const SIGNS: Readonly<Record<string, string>> = {
  CNY: 'RMB',
  USD: 'US$',
  HKD: 'HK$',
  TWD: 'NT$',
  SGD: 'S$',
  AUD: 'A$',
  CAD: 'C$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  KRW: '₩',
  INR: '₹',
};

const SCALES: readonly (readonly [size: number, name: string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** What follows the number for units that are no currency; any other unit is a noun that is counted. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  percent: '%',
  percentage_points: ' pp',
  basis_points: ' bp',
  ratio: 'x',
};

/** A range or bound: equal ends are a point, null is open. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** `RMB1.55–1.65 billion`, `4–4.5%`, `≥US$200 million`, `30,000–35,000 vehicles`; empty where neither end is known. */
export function amount({ low, high }: Bounds, unit: string | null): string {
  const ends = [low, high].filter((end) => end !== null);
  if (ends.length === 0) return '';
  const isMoney = unit !== null && /^[A-Z]{3}$/u.test(unit);
  const before = isMoney ? (SIGNS[unit] ?? `${unit} `) : '';
  const name = unit === null || isMoney ? '' : (UNIT_NAMES[unit] ?? ` ${unit}`);
  const scaled = !isMoney && unit !== null && unit in UNIT_NAMES ? undefined : scaleOf(ends);
  const number = (value: number) => digits(Math.abs(value) / (scaled?.[0] ?? 1));
  const signed = (value: number) => `${value < 0 ? '-' : ''}${before}${number(value)}`;
  const after = `${scaled?.[1] ?? ''}${name}`;
  if (low === null) return `≤${signed(high as number)}${after}`;
  if (high === null) return `≥${signed(low)}${after}`;
  if (low === high) return `${signed(low)}${after}`;
  const range = low < 0 || high < 0 ? `${signed(low)} to ${signed(high)}` : `${signed(low)}–${number(high)}`;
  return range + after;
}

/** A change against another period: `+31–40% yoy`, `-5% qoq`; what it is against is left out where it is unusual. */
export function change({ low, high }: Bounds, basis: string | null): string {
  const rate = amount({ low, high }, 'percent');
  if (rate === '') return '';
  const rises = /^\d/u.test(rate) && (low ?? high ?? 0) > 0;
  return `${rises ? '+' : ''}${rate}${basis === null || basis === 'other' ? '' : ` ${basis}`}`;
}

/** The largest scale of which the larger end holds one or more: both ends are written in it. */
const scaleOf = (ends: readonly number[]) => SCALES.find(([size]) => Math.max(...ends.map(Math.abs)) >= size);

const digits = (value: number): string =>
  Number(value.toPrecision(12)).toLocaleString('en-US', { maximumFractionDigits: 4 });
