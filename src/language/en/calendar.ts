import type { Quantity } from '../quantities/quantity.js';
import { calendarQuantity } from '../quantities/term.js';
import { ONES, SCALES, TENS } from './number-words.js';
import { type Token, tokenAt } from './tokens.js';

/** A date or period and the token behind it. */
export interface CalendarAt {
  readonly quantity: Quantity;
  readonly next: number;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
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

const ORDINALS: ReadonlyMap<string, number> = new Map(Object.entries({ first: 1, second: 2, third: 3, fourth: 4 }));
const RELATIVE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    last: -1,
    prior: -1,
    previous: -1,
    preceding: -1,
    this: 0,
    current: 0,
    next: 1,
    following: 1,
    coming: 1,
    upcoming: 1,
  }),
);
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({ year: 'Y', quarter: 'Q', month: 'M', years: 'Y', quarters: 'Q', months: 'M' }),
);
const AGO = new Set(['ago', 'earlier', 'prior', 'before']);

/** Every word that a date or period starts with, less the number words. */
export const CALENDAR_WORDS: readonly string[] = [
  ...MONTHS.keys(),
  ...[...MONTHS.keys()].map((month) => `${month}'s`),
  ...ORDINALS.keys(),
  ...RELATIVE.keys(),
  ...'year quarter month q h fy fiscal full whole entire'.split(' '),
];

const two = (value: number): string => String(value).padStart(2, '0');
/** A word without its genitive ending. */
const bare = (text: string): string => (text.endsWith("'s") || text.endsWith('’s') ? text.slice(0, -2) : text);

function made(tokens: readonly Token[], at: number, next: number, calendar: string): CalendarAt {
  const kind = /^(?:--|[0-9]{4}-)/u.test(calendar) ? 'date' : 'period';
  const last = tokenAt(tokens, next - 1);
  const end = last.type === 'word' && /['’]s$/u.test(last.text) ? last.end - 2 : last.end;
  return { quantity: calendarQuantity({ start: tokenAt(tokens, at).start, end }, kind, calendar), next };
}

/** A date, month, quarter, half, year or relative period that starts at token `at`. */
export function readCalendar(tokens: readonly Token[], at: number): CalendarAt | null {
  const token = tokenAt(tokens, at);
  if (token.type === 'sign') return null;
  if (token.type === 'number')
    return (
      readNumericDate(tokens, at) ??
      readDayMonth(tokens, at) ??
      readWrittenQuarter(tokens, at) ??
      readYearFirst(tokens, at)
    );
  return (
    readMonth(tokens, at) ??
    readLetterQuarter(tokens, at) ??
    readOrdinalPart(tokens, at) ??
    readFiscal(tokens, at) ??
    readRelative(tokens, at) ??
    readSpokenYear(tokens, at)
  );
}

/** A whole number written in digits, or null. */
function whole(token: Token): number | null {
  return token.type === 'number' && /^[0-9]{1,4}$/u.test(token.text) ? Number(token.text) : null;
}

/** A four-digit year at `at`, or after "of", "fiscal", a comma; two digits after an apostrophe. */
function readYear(tokens: readonly Token[], at: number): { year: string; next: number } | null {
  let next = at;
  while (next - at < 4 && /^(?:of|in|fiscal|year|fy|,|the)$/u.test(tokenAt(tokens, next).text)) next++;
  const token = tokenAt(tokens, next);
  if (isYear(tokens, next)) return { year: token.text, next: next + 1 };
  if (/^['’]$/u.test(token.text) && /^[0-9]{2}$/u.test(tokenAt(tokens, next + 1).text))
    return { year: `20${tokenAt(tokens, next + 1).text}`, next: next + 2 };
  const spoken = spokenYear(tokens, next);
  return spoken === null ? null : { year: String(spoken.year), next: spoken.next };
}

/** 1990 to 2045 without comma, scale, percent sign or letters. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const behind = tokenAt(tokens, at + 1);
  if (token.type !== 'number' || !/^(?:199[0-9]|20[0-4][0-9])$/u.test(token.text)) return false;
  if (behind.text === '%' || SCALES.has(behind.text) || behind.text === 'percent') return false;
  if (behind.glued && behind.type === 'word' && !/^(?:q|h|fy|a|e)$/u.test(behind.text)) return false;
  return !(token.glued && /^[$€£¥.:]$/u.test(tokenAt(tokens, at - 1).text));
}

/** "8/23/2022", "2024-08-13". */
function readNumericDate(tokens: readonly Token[], at: number): CalendarAt | null {
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
function readDayMonth(tokens: readonly Token[], at: number): CalendarAt | null {
  const day = whole(tokenAt(tokens, at));
  if (day === null || day < 1 || day > 31) return null;
  let next = isSuffix(tokens, at + 1) ? at + 2 : at + 1;
  if (tokenAt(tokens, next).text === 'of') next++;
  const month = monthAt(tokens, next, true);
  if (month === null || (next === at + 1 && tokenAt(tokens, next).glued)) return null;
  return withYear(tokens, at, next + 1, month, day);
}

const isSuffix = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).glued && /^(?:st|nd|rd|th)$/u.test(tokenAt(tokens, at).text);

/** The month named at `at`; "may" and "march" only where `sure` or the words around show it. */
function monthAt(tokens: readonly Token[], at: number, sure: boolean): number | null {
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
  const relative = /^(?:this|next|last|of)$/u.test(behind.text) && token.capital && before !== '.';
  if (dated && token.capital) return month;
  return (MONTH_BEFORE.has(before) && (token.capital || before === 'in' || before === 'since')) || relative
    ? month
    : null;
}

/** "Jun" and "Jan" are names of people too: months beside a day or year, or behind a preposition of time. */
function isDatedShort(tokens: readonly Token[], at: number): boolean {
  const dot = tokenAt(tokens, at + 1).text === '.' ? 1 : 0;
  return (
    whole(tokenAt(tokens, at + 1 + dot)) !== null ||
    /^(?:in|by|since|until|late|early|mid|end)$/u.test(tokenAt(tokens, at - 1).text)
  );
}

/** "September 30, 2025", "September 2025", "in May". */
function readMonth(tokens: readonly Token[], at: number): CalendarAt | null {
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

const isAmount = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokenAt(tokens, at);
  return text === '%' || text === 'percent' || SCALES.has(text) || text === 'basis' || text === 'bps';
};

function withYear(tokens: readonly Token[], at: number, next: number, month: number, day: number | null): CalendarAt {
  const comma = tokenAt(tokens, next).text === ',' || tokenAt(tokens, next).text === 'of' ? 1 : 0;
  const known = isYear(tokens, next + comma) ? tokenAt(tokens, next + comma).text : null;
  const tail = `${two(month)}${day === null ? '' : `-${two(day)}`}`;
  if (known !== null) return made(tokens, at, next + comma + 1, `${known}-${tail}`);
  return made(tokens, at, next, `--${tail}`);
}

/** "3Q25", "1H 2025", "2025Q3". */
function readWrittenQuarter(tokens: readonly Token[], at: number): CalendarAt | null {
  const number = whole(tokenAt(tokens, at));
  const letter = tokenAt(tokens, at + 1);
  if (number === null || !letter.glued || (letter.text !== 'q' && letter.text !== 'h')) return null;
  const most = letter.text === 'q' ? 4 : 2;
  const part = letter.text.toUpperCase();
  const third = tokenAt(tokens, at + 2);
  if (number > 1000) {
    const index = whole(third);
    return third.glued && index !== null && index >= 1 && index <= most
      ? made(tokens, at, at + 3, `${number}${part}${index}`)
      : null;
  }
  if (number < 1 || number > most) return null;
  if (third.glued && /^[0-9]{2}$/u.test(third.text)) return made(tokens, at, at + 3, `20${third.text}${part}${number}`);
  const year = readYear(tokens, at + 2);
  return year === null
    ? made(tokens, at, at + 2, `${part}${number}`)
    : made(tokens, at, year.next, `${year.year}${part}${number}`);
}

/** "Q3", "Q3 2025", "Q3'25", "H1 of 2025". */
function readLetterQuarter(tokens: readonly Token[], at: number): CalendarAt | null {
  const letter = tokenAt(tokens, at);
  const digit = tokenAt(tokens, at + 1);
  const index = whole(digit);
  const most = letter.text === 'q' ? 4 : 2;
  if (
    (letter.text !== 'q' && letter.text !== 'h') ||
    !letter.capital ||
    letter.glued ||
    !digit.glued ||
    index === null ||
    index < 1 ||
    index > most
  )
    return null;
  const behind = tokenAt(tokens, at + 2);
  if (behind.glued && behind.type === 'word') return null;
  const part = `${letter.text.toUpperCase()}${index}`;
  const slash =
    /^[-/]$/u.test(behind.text) && /^[0-9]{2}$/u.test(tokenAt(tokens, at + 3).text) && tokenAt(tokens, at + 3).glued
      ? 1
      : 0;
  if (slash === 1) return made(tokens, at, at + 4, `20${tokenAt(tokens, at + 3).text}${part}`);
  const year = readYear(tokens, at + 2) ?? fiscalShort(tokens, at + 2);
  return year === null ? made(tokens, at, at + 2, part) : made(tokens, at, year.next, `${year.year}${part}`);
}

/** "FY25", "FY2025", "FY 2025". */
function fiscalShort(tokens: readonly Token[], at: number): { year: string; next: number } | null {
  const { text } = tokenAt(tokens, at);
  const digits = tokenAt(tokens, at + 1).text;
  if (text !== 'fy' || !/^(?:20)?[0-9]{2}$/u.test(digits)) return null;
  return { year: digits.length === 2 ? `20${digits}` : digits, next: at + 2 };
}

/** "third quarter of 2025", "first half", "1st quarter", "first nine months". */
function readOrdinalPart(tokens: readonly Token[], at: number): CalendarAt | null {
  const part = ordinalPart(tokens, at);
  if (part === null) return null;
  const year = readYear(tokens, part.next);
  return year === null
    ? made(tokens, at, part.next, part.name)
    : made(tokens, at, year.next, `${year.year}${part.name}`);
}

function ordinalPart(tokens: readonly Token[], at: number): { name: string; next: number } | null {
  const index = ORDINALS.get(tokenAt(tokens, at).text);
  if (index === undefined) return null;
  let next = at + 1;
  while (next - at < 3 && /^(?:-|fiscal|calendar)$/u.test(tokenAt(tokens, next).text)) next++;
  const unit = bare(tokenAt(tokens, next).text);
  if (unit === 'quarter') return { name: `Q${index}`, next: next + 1 };
  if (unit === 'half' && index <= 2) return { name: `H${index}`, next: next + 1 };
  if (index !== 1) return null;
  const months = ONES.get(unit) ?? whole(tokenAt(tokens, next));
  const behind = tokenAt(tokens, next + 1).text;
  if (behind === 'months' && (months === 3 || months === 6 || months === 9))
    return { name: months === 3 ? 'Q1' : months === 6 ? 'H1' : '9M', next: next + 2 };
  if (behind === 'quarters' && (months === 2 || months === 3))
    return { name: months === 2 ? 'H1' : '9M', next: next + 2 };
  return null;
}

/** "2025", "2025 third quarter", "2025 full year". */
function readYearFirst(tokens: readonly Token[], at: number): CalendarAt | null {
  const suffix = tokenAt(tokens, at + 1);
  if (isSuffix(tokens, at + 1)) {
    const index = whole(tokenAt(tokens, at));
    const unit = tokenAt(tokens, at + 2).text;
    if (index === null || !/^(?:quarter|half)$/u.test(unit) || index > (unit === 'half' ? 2 : 4)) return null;
    const year = readYear(tokens, at + 3);
    return made(tokens, at, year?.next ?? at + 3, `${year?.year ?? ''}${unit === 'half' ? 'H' : 'Q'}${index}`);
  }
  if (!isYear(tokens, at)) return null;
  const { text } = tokenAt(tokens, at);
  const part = ordinalPart(tokens, at + 1);
  if (part !== null) return made(tokens, at, part.next, `${text}${part.name}`);
  if (suffix.text === 'full' && tokenAt(tokens, at + 2).text === 'year') return made(tokens, at, at + 3, `${text}FY`);
  return made(tokens, at, at + 1, text);
}

/** "full year 2025", "fiscal year 2025", "fiscal 2025", "FY25". */
function readFiscal(tokens: readonly Token[], at: number): CalendarAt | null {
  const { text } = tokenAt(tokens, at);
  const short = fiscalShort(tokens, at);
  if (short !== null) return made(tokens, at, short.next, `${short.year}FY`);
  if (text === 'fiscal') {
    const year = readYear(tokens, at + 1);
    return year === null ? null : made(tokens, at, year.next, `${year.year}FY`);
  }
  if (!/^(?:full|whole|entire)$/u.test(text)) return null;
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const unit = tokenAt(tokens, at + 1 + hyphen);
  if (bare(unit.text) !== 'year') return null;
  const year = readYear(tokens, at + 2 + hyphen);
  return year === null ? made(tokens, at, at + 2 + hyphen, 'FY') : made(tokens, at, year.next, `${year.year}FY`);
}

const offset = (unit: string, by: number): string => `${unit}${by < 0 ? '' : '+'}${by}`;

/** "last year", "next quarter", "a year ago", "two years ago", "the quarter before", "year-ago". */
function readRelative(tokens: readonly Token[], at: number): CalendarAt | null {
  const { text } = tokenAt(tokens, at);
  const by = RELATIVE.get(text);
  if (by !== undefined) {
    const skip = /^(?:fiscal|calendar)$/u.test(tokenAt(tokens, at + 1).text) ? 1 : 0;
    const word = bare(tokenAt(tokens, at + 1 + skip).text);
    const unit = word.endsWith('s') ? undefined : UNITS.get(word);
    return unit === undefined ? null : made(tokens, at, at + 2 + skip, offset(unit, by));
  }
  if (text === 'year' || text === 'quarter' || text === 'month') {
    const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
    const behind = tokenAt(tokens, at + 1 + hyphen).text;
    const before = tokenAt(tokens, at - 1).text;
    const ago = behind === 'ago' || behind === 'earlier' || (behind === 'before' && before === 'the');
    return ago ? made(tokens, at, at + 2 + hyphen, offset(UNITS.get(text) as string, -1)) : null;
  }
  const count = text === 'a' ? 1 : (ONES.get(text) ?? null);
  const unit = UNITS.get(tokenAt(tokens, at + 1).text);
  const most = unit === 'Y' ? 2 : 1;
  if (count === null || count === 0 || count > most || !AGO.has(tokenAt(tokens, at + 2).text)) return null;
  return made(tokens, at, at + 3, offset(unit as string, -count));
}

/** "twenty twenty five", "nineteen ninety nine", "in two thousand and twenty four". */
function readSpokenYear(tokens: readonly Token[], at: number): CalendarAt | null {
  const spoken = spokenYear(tokens, at);
  return spoken === null ? null : made(tokens, at, spoken.next, String(spoken.year));
}

function spokenYear(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const { text } = tokenAt(tokens, at);
  if (text === 'two' && tokenAt(tokens, at + 1).text === 'thousand') {
    const and = tokenAt(tokens, at + 2).text === 'and' ? 1 : 0;
    const rest = below(tokens, at + 2 + and);
    const said = /^(?:in|of|since|year|fiscal|by|for|during)$/u.test(tokenAt(tokens, at - 1).text);
    return rest === null || !said ? null : { year: 2000 + rest.value, next: rest.next };
  }
  if (text !== 'twenty' && text !== 'nineteen') return null;
  const rest = below(tokens, at + 1);
  if (rest === null || rest.value < 10) return null;
  return { year: (text === 'twenty' ? 2000 : 1900) + rest.value, next: rest.next };
}

function below(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const { text } = tokenAt(tokens, at);
  const tens = TENS.get(text);
  if (tens === undefined) {
    const ones = ONES.get(text);
    return ones === undefined ? null : { value: ones, next: at + 1 };
  }
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const ones = ONES.get(tokenAt(tokens, at + 1 + hyphen).text) ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, next: at + 2 + hyphen } : { value: tens, next: at + 1 };
}
