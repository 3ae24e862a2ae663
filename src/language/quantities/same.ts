import { sameCalendar } from './calendar.js';
import type { Quantity, QuantityKind } from './quantity.js';

/**
 * Units of time in both languages, as a measure and how many of it: 一年 and "12 months" are the same.
 */
const TIME_UNITS: ReadonlyMap<string, readonly [measure: string, size: number]> = new Map(
  (
    [
      ['month', 12, '年 year years'],
      ['month', 3, '季度 quarter quarters'],
      ['month', 1, '月 个月 month months'],
      ['day', 7, '周 星期 个星期 week weeks'],
      ['day', 1, '天 工作日 个工作日 交易日 个交易日 day days'],
      ['second', 3600, '小时 个小时 hour hours'],
      ['second', 60, '分钟 minute minutes'],
      ['second', 1, '秒 second seconds'],
    ] as const
  ).flatMap(([measure, size, words]) => words.split(' ').map((word) => [word, [measure, size]] as const)),
);

/** Beyond this share of the value no difference passes as rounding, however few digits were said. */
const WIDEST = 0.2;
/** How far "about" may stray where it names the rounder number. */
const ABOUT = 0.05;

/** A bound or a value brought to a common scale, so that kinds that say the same can be compared. */
interface Reading {
  readonly measure: string;
  readonly value: number;
  readonly precision: number;
}

/** The scale a kind is compared on: points and basis points are percent, and a share is percent too. */
const MEASURES: Record<QuantityKind, readonly [measure: string, size: number]> = {
  money: ['amount', 1],
  number: ['amount', 1],
  percent: ['percent', 1],
  percentage_points: ['percent', 1],
  basis_points: ['percent', 0.01],
  ratio: ['ratio', 1],
  date: ['calendar', 1],
  period: ['calendar', 1],
};

function readingOf({ kind, unit, precision }: Quantity, value: number): Reading {
  const time =
    kind === 'number' && unit !== null ? TIME_UNITS.get(unit.toLowerCase().split(' ').at(-1) ?? '') : undefined;
  const [measure, size] = time ?? MEASURES[kind];
  return { measure, value: Math.abs(value) * size, precision: precision * size };
}

/** What a ratio says in percent: a half is 50%; doubled is 200% of what was, and 100% more. */
const inPercent = ({ value, precision }: Reading): readonly Reading[] =>
  [value * 100, ...(value > 1 ? [(value - 1) * 100] : [])].map((percent) => ({
    measure: 'percent',
    value: percent,
    precision: Math.min(precision * 100, 1),
  }));

/**
 * Whether `b` says what `a` says. Rounding by either side's precision passes (71.94亿 and "7.2 billion"), so do other words
 * for the same (三成 and "about 30%", 一千多 and "more than 1,000", 翻一番 and "doubled", 0.9个百分点 and "90 basis points", 一年
 * and "12 months"). Signs are not compared: languages put them into the verb. A currency, where both say one, must agree;
 * where one says none it may be any. Counted nouns are not compared.
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.calendar !== null || b.calendar !== null) {
    return a.calendar !== null && b.calendar !== null && sameCalendar(a.calendar, b.calendar);
  }
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return false;
  if (a.value !== null && b.value !== null) return sameValue(a, a.value, b, b.value);
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  return sameValue(a, a.low, b, b.low) && sameValue(a, a.high, b, b.high);
}

function sameValue(a: Quantity, left: number, b: Quantity, right: number): boolean {
  const first = readingOf(a, left);
  const second = readingOf(b, right);
  if (first.measure === second.measure) return agree(a, first, b, second);
  if (first.measure === 'ratio' && second.measure === 'percent')
    return inPercent(first).some((reading) => agree(a, reading, b, second));
  if (second.measure === 'ratio' && first.measure === 'percent')
    return inPercent(second).some((reading) => agree(a, first, b, reading));
  return (isBare(a) || isBare(b)) && a.kind === b.kind && left === right;
}

/** "from 96 days to 90": the second number leaves out what the first one counts. */
const isBare = ({ unit, currency, kind }: Quantity): boolean => kind === 'number' && unit === null && currency === null;

function agree(a: Quantity, first: Reading, b: Quantity, second: Reading): boolean {
  const distance = Math.abs(first.value - second.value);
  const largest = Math.max(first.value, second.value);
  const slack = largest * 1e-9;
  if (distance <= slack) return true;
  if (distance > largest * WIDEST) return false;
  if (distance <= Math.max(first.precision, second.precision) / 2 + slack) return true;
  return bounds(a, first, second) || bounds(b, second, first) || isAbout(a, first, second) || isAbout(b, second, first);
}

/** "More than 60 million" holds of 63 million, "nearly 7.2 billion" of 7.194: up to the next digit of what was said. */
function bounds({ qualifier }: Quantity, bound: Reading, other: Reading): boolean {
  const beyond =
    qualifier === 'over' ? other.value - bound.value : qualifier === 'under' ? bound.value - other.value : -1;
  return beyond >= 0 && beyond < bound.precision;
}

/** "About 280" holds of 283, not "about 283" of 280: the rounder number is the one that may stray. */
function isAbout({ qualifier }: Quantity, about: Reading, other: Reading): boolean {
  if (qualifier !== 'approx' || significant(about.value) >= significant(other.value)) return false;
  return Math.abs(about.value - other.value) <= other.value * ABOUT;
}

/** How many digits a value has between its first and its last that is not zero. */
const significant = (value: number): number =>
  value.toPrecision(12).replace(/e.*$/u, '').replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '').length;
