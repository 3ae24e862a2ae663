import { isSuffix, MONTHS, readDayMonth, readMonth, readNumericDate } from './months.js';
import { ONES } from './number-words.js';
import { type Tokens, tokenAt } from './tokens.js';
import { bare, type CalendarAt, fiscalShort, isYear, made, readYear, spokenYear, whole } from './years.js';

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

type Reader = (tokens: Tokens, at: number) => CalendarAt | null;

/** Who reads what starts with a word. Where two may, the longer form comes first. */
const readers = new Map<string, Reader[]>();
const starting = (words: Iterable<string>, reader: Reader): void => {
  for (const word of words) readers.set(word, [...(readers.get(word) ?? []), reader]);
};

/** Every word that a date or period starts with, less the number words. */
export const CALENDAR_WORDS: readonly string[] = [
  ...MONTHS.keys(),
  ...[...MONTHS.keys()].map((month) => `${month}'s`),
  ...ORDINALS.keys(),
  ...RELATIVE.keys(),
  ...'year quarter month q h fy fiscal full whole entire'.split(' '),
];

/** A date, month, quarter, half, year or relative period that starts at token `at`. */
export function readCalendar(tokens: Tokens, at: number): CalendarAt | null {
  const { type, text } = tokenAt(tokens, at);
  if (type === 'number') return readNumbered(tokens, at);
  for (const reader of readers.get(text) ?? []) {
    const found = reader(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

/** What starts with a number is told by what touches or follows it. */
function readNumbered(tokens: Tokens, at: number): CalendarAt | null {
  const { type, text } = tokenAt(tokens, at + 1);
  if (type === 'sign')
    return (text === '-' || text === '/' ? readNumericDate(tokens, at) : null) ?? readYearFirst(tokens, at);
  return readDayMonth(tokens, at) ?? readWrittenQuarter(tokens, at) ?? readYearFirst(tokens, at);
}

/** "3Q25", "1H 2025", "2025Q3". */
function readWrittenQuarter(tokens: Tokens, at: number): CalendarAt | null {
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
function readLetterQuarter(tokens: Tokens, at: number): CalendarAt | null {
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

/** "third quarter of 2025", "first half", "1st quarter", "first nine months". */
function readOrdinalPart(tokens: Tokens, at: number): CalendarAt | null {
  const part = ordinalPart(tokens, at);
  if (part === null) return null;
  const year = readYear(tokens, part.next);
  return year === null
    ? made(tokens, at, part.next, part.name)
    : made(tokens, at, year.next, `${year.year}${part.name}`);
}

function ordinalPart(tokens: Tokens, at: number): { name: string; next: number } | null {
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
function readYearFirst(tokens: Tokens, at: number): CalendarAt | null {
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
function readFiscal(tokens: Tokens, at: number): CalendarAt | null {
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
function readRelative(tokens: Tokens, at: number): CalendarAt | null {
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
function readSpokenYear(tokens: Tokens, at: number): CalendarAt | null {
  const spoken = spokenYear(tokens, at);
  return spoken === null ? null : made(tokens, at, spoken.next, String(spoken.year));
}

starting(
  [...MONTHS.keys()].flatMap((month) => [month, `${month}'s`, `${month}’s`]),
  readMonth,
);
starting(['q', 'h'], readLetterQuarter);
starting(ORDINALS.keys(), readOrdinalPart);
starting(['fy', 'fiscal', 'full', 'whole', 'entire'], readFiscal);
starting([...RELATIVE.keys(), 'year', 'quarter', 'month', 'a', ...ONES.keys()], readRelative);
starting(['two', 'twenty', 'nineteen'], readSpokenYear);
