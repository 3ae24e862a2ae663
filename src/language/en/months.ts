import { SCALES } from './number-words.js';
import { type Tokens, tokenAt } from './tokens.js';
import { bare, type CalendarAt, isYear, made, two, whole } from './years.js';

export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]),
);

/** Full names that are nothing but months. */
const CERTAIN = new Set('january february april june july august september october november december'.split(' '));

/** "May" and "March" are months behind these, or before a day, a year or a relative year. */
const MONTH_BEFORE = new Set(
  'in by since of from until till through late early mid during before after between and for as last next this end around'.split(
    ' ',
  ),
);

/** "8/23/2022", "2024-08-13". */
export function readNumericDate(tokens: Tokens, at: number): CalendarAt | null {
  const parts = [0, 2, 4].map((offset) => whole(tokenAt(tokens, at + offset)));
  const [first, second, third] = parts;
  const mark = tokenAt(tokens, at + 1);
  const same = /^[-/]$/u.test(mark.text) && tokenAt(tokens, at + 3).text === mark.text;
  if (
    first == null ||
    second == null ||
    third == null ||
    !same ||
    ![1, 2, 3, 4].every((offset) => tokenAt(tokens, at + offset).glued)
  )
    return null;
  const [year, month, day] = first > 31 ? [first, second, third] : [third, first, second];
  if (year < 1990 || year > 2045 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return made(tokens, at, at + 5, `${year}-${two(month)}-${two(day)}`);
}

/** "30 September 2025", "the 30th of September". */
export function readDayMonth(tokens: Tokens, at: number): CalendarAt | null {
  const day = whole(tokenAt(tokens, at));
  if (day === null || day < 1 || day > 31) return null;
  let next = isSuffix(tokens, at + 1) ? at + 2 : at + 1;
  if (tokenAt(tokens, next).text === 'of') next++;
  const month = monthAt(tokens, next, true);
  if (month === null || (next === at + 1 && tokenAt(tokens, next).glued)) return null;
  return withYear(tokens, at, next + 1, month, day);
}

export const isSuffix = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).glued && /^(?:st|nd|rd|th)$/u.test(tokenAt(tokens, at).text);

/** The month named at `at`; "may" and "march" only where `sure` or the words around show it. */
function monthAt(tokens: Tokens, at: number, sure: boolean): number | null {
  const token = tokenAt(tokens, at);
  const name = bare(token.text);
  const month = MONTHS.get(name);
  if (month === undefined) return null;
  if (CERTAIN.has(name)) return month;
  if (name !== 'may' && name !== 'march')
    return sure || isDatedShort(tokens, at) ? (token.capital ? month : null) : null;
  if (sure && token.capital) return month;
  const before = tokenAt(tokens, at - 1).text;
  const behind = tokenAt(tokens, at + 1);
  const dated = behind.type === 'number' && (isYear(tokens, at + 1) || (whole(behind) ?? 99) <= 31);
  const relative = /^(?:this|next|last|of|quarter)$/u.test(behind.text) && token.capital && before !== '.';
  if (dated && token.capital) return month;
  return (MONTH_BEFORE.has(before) && (token.capital || before === 'in' || before === 'since')) || relative
    ? month
    : null;
}

/** "Jun" and "Jan" are names of people too: months beside a day or year, or behind a preposition of time. */
function isDatedShort(tokens: Tokens, at: number): boolean {
  const dot = tokenAt(tokens, at + 1).text === '.' ? 1 : 0;
  return (
    whole(tokenAt(tokens, at + 1 + dot)) !== null ||
    /^(?:in|by|since|until|late|early|mid|end)$/u.test(tokenAt(tokens, at - 1).text)
  );
}

/** "September 30, 2025", "September 2025", "in May". */
export function readMonth(tokens: Tokens, at: number): CalendarAt | null {
  const month = monthAt(tokens, at, false);
  if (month === null) return null;
  let next = at + 1;
  if (
    tokenAt(tokens, next).text === '.' &&
    tokenAt(tokens, at).text.length <= 4 &&
    whole(tokenAt(tokens, next + 1)) !== null
  )
    next++;
  const day = whole(tokenAt(tokens, next));
  if (day === null || day < 1 || day > 31 || isAmount(tokens, next + 1))
    return withYear(tokens, at, at + 1, month, null);
  return withYear(tokens, at, isSuffix(tokens, next + 1) ? next + 2 : next + 1, month, day);
}

const isAmount = (tokens: Tokens, at: number): boolean => {
  const { text } = tokenAt(tokens, at);
  return text === '%' || text === 'percent' || SCALES.has(text) || text === 'basis' || text === 'bps';
};

function withYear(tokens: Tokens, at: number, next: number, month: number, day: number | null): CalendarAt {
  const comma = tokenAt(tokens, next).text === ',' || tokenAt(tokens, next).text === 'of' ? 1 : 0;
  const known = isYear(tokens, next + comma) ? tokenAt(tokens, next + comma).text : null;
  const tail = `${two(month)}${day === null ? '' : `-${two(day)}`}`;
  if (known !== null) return made(tokens, at, next + comma + 1, `${known}-${tail}`);
  return made(tokens, at, next, `--${tail}`);
}
