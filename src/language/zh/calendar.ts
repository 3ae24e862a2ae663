import { byFirst } from '../quantities/by-first.js';
import type { Quantity } from '../quantities/quantity.js';
import { calendarQuantity } from '../quantities/term.js';
import { hanDigit } from './numerals.js';
import { FILLER } from './reading-view.js';

/** A stretch of the calendar read at a place; null where none stands there. */
export type CalendarReader = (text: string, at: number) => Quantity | null;

/**
 * Relative years, quarters and months, longest first. 同期 belongs to the year it names.
 */
const RELATIVE: readonly (readonly [string, string])[] = (
  [
    ['Y-2', '前年 两年前 二年前'],
    ['Y-1', '去年 旧年 一年前 上年 上一年 上一财年 上财年'],
    ['Y+0', '今年 本年度 本财年 本年 这一年'],
    ['Y+1', '明年 出年 下一年 次年 翌年 下一财年 来年'],
    ['Y+2', '后年'],
    ['Q-1', '上个季度 上一个季度 上一季度 上一季 上季度 上季 前一季度 前一个季度 前一季'],
    ['Q+0', '这个季度 本季度 该季度 当季度 这一季度 这一季 本季 这季度 当季'],
    ['Q+1', '下个季度 下一个季度 下一季度 下一季 下季度 下季'],
    ['M-1', '上个月 上一个月 上月'],
    ['M+0', '这个月 本月 当月'],
    ['M+1', '下个月 下一个月 下月'],
  ] as const
)
  .flatMap(([calendar, words]) => words.split(' ').map((word): readonly [string, string] => [word, calendar]))
  .sort(([a], [b]) => b.length - a.length);
const RELATIVE_BY_FIRST = byFirst(RELATIVE, ([word]) => word);

const SPANS: readonly (readonly [string, string])[] = [
  ['上半年度', 'H1'],
  ['上半财年', 'H1'],
  ['上半年', 'H1'],
  ['下半年度', 'H2'],
  ['下半财年', 'H2'],
  ['下半年', 'H2'],
  ['前三个季度', '9M'],
  ['前三季度', '9M'],
  ['前3季度', '9M'],
  ['前九个月', '9M'],
  ['前9个月', '9M'],
  ['前六个月', 'H1'],
  ['前6个月', 'H1'],
  ...Object.entries({ 两: 2, 二: 2, 四: 4, 五: 5, 七: 7, 八: 8, 十: 10, 十一: 11 }).flatMap(
    ([han, count]): [string, string][] => [
      [`前${han}个月`, `${count}M`],
      [`前${count}个月`, `${count}M`],
      [`头${han}个月`, `${count}M`],
    ],
  ),
  ['前三个月', 'Q1'],
  ['前3个月', 'Q1'],
  ['全年', 'FY'],
  ['整年', 'FY'],
];

const GAP = `[ ${FILLER}]?`;
const QUARTER =
  /^(?:第([一二三四1-4])个?季(?:度)?|([一二三四1-4]) ?季度|[Qq]([1-4])(?![0-9A-Za-z])|([1-4])[Qq](?![0-9A-Za-z]))/u;
const HALF = /^(?:(上|下)半(?:年度|年|财年)|[Hh]([12])(?![0-9A-Za-z])|([12])[Hh](?![0-9A-Za-z]))/u;
const MONTH =
  /^(十[一二]?|[一二三四五六七八九]|1[0-2]|0?[1-9]) ?月(?:份)?(?:[底初末]|中旬|上旬|下旬)?(?!均|供|活|薪|费|亮)/u;
const DAY =
  /^(三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]|[12][0-9]|3[01]|0?[1-9])(?:日|号)(?!店|线|楼)/u;
const NUMERIC_DATE = /^((?:19|20)[0-9]{2})([-/.])(0?[1-9]|1[0-2])\2([0-2]?[0-9]|3[01])(?![0-9])/u;
const ENGLISH = /^(?:([1-4])[Qq]|[Qq]([1-4])|([12])[Hh]|[Hh]([12])|(FY))[ ']?((?:20)?[0-9]{2})(?![0-9A-Za-z])/u;
/** 2024Q3, 24H1, 2024 Q3. */
const YEAR_FIRST =
  /^((?:20[0-9]{2}(?= ?[QqHh])|[0-3][0-9](?=[QqHh]))) ?(?:([Qq])(?=[1-4])|([Hh])(?=[12]))([1-4])(?![0-9A-Za-z])/u;
const HAN_YEAR = /^(?:([二一][零〇九][零〇一二三四五六七八九]{2})|([零〇一二九][零〇一二三四五六七八九]))年(?:度)?/u;
const HAN_YEAR_BARE = /^(?:二[零〇]|一九)[零〇一二三四五六七八九]{2}(?![零〇一二三四五六七八九十百千万亿点年])/u;
const YEAR = /^((?:19|20)[0-9]{2}) ?(?:年(?:度)?|财年|财政年度)/u;
const YEAR_BARE = /^(20[0-3][0-9])(?![0-9%A-Za-z]|,[0-9]|\.[0-9]| ?[%倍万亿元个家辆台人户名件条座])/u;
const SHORT_YEAR = /^([0-3][0-9]) ?年(?!代|级|龄)/u;
/** A two-digit number before 年 counts years after 过去, and where one of these follows. */
const DURATION_AFTER = /^(?:来|前|后|以上|以后|以来|之后|之内|以内|间|内|期|的?时间|的?经验|的?历史|左右|多)/u;
const DURATION_BEFORE = /(?:过去|近|未来|满|长达|超过|最近|达|约|为期|经过|用了|共|第|的|这)$/u;

const JOIN = new RegExp(`^${GAP}(?:财年)?的?${GAP}(?:这个)?`, 'u');

const two = (digits: string): string => digits.padStart(2, '0');

/** 十二 -> 12, 9 -> 9. */
function small(written: string): number {
  if (/^[0-9]+$/u.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const ten = written.includes('十') ? (hanDigit(tens) ?? 1) : 0;
  return ten * 10 + (hanDigit(ones) ?? 0);
}

/** A year, quarter, half, month, day or relative period that starts at `at`. */
export const readCalendar: CalendarReader = (text, at) =>
  readRelative(text, at) ??
  readSpan(text, at) ??
  readNumericDate(text, at) ??
  readYear(text, at) ??
  readPart(text, at, at, '');

function readRelative(text: string, at: number): Quantity | null {
  const found = RELATIVE_BY_FIRST.get(text[at] ?? '')?.find(([word]) => text.startsWith(word, at));
  if (found === undefined) return null;
  const [word, calendar] = found;
  // 上年度, 次年轻: other words.
  if (/^(?:轻|龄|级|薪|货)/u.test(text.slice(at + word.length, at + word.length + 1))) return null;
  let end = at + word.length;
  if (text.startsWith('度', end)) end++;
  if (text.startsWith('同期', end)) end += 2;
  else if (text.startsWith('的同期', end)) end += 3;
  else if (text.startsWith('同季', end)) end += 2;
  else if (calendar.startsWith('M') && text.startsWith('份', end)) end++;
  return calendarQuantity({ start: at, end }, 'period', calendar);
}

function readSpan(text: string, at: number): Quantity | null {
  const found = SPANS.find(([word]) => text.startsWith(word, at));
  return found === undefined ? null : calendarQuantity({ start: at, end: at + found[0].length }, 'period', found[1]);
}

function readNumericDate(text: string, at: number): Quantity | null {
  const window = text.slice(at, at + 12);
  const date = NUMERIC_DATE.exec(window);
  if (date !== null) {
    const calendar = `${date[1]}-${two(date[3] as string)}-${two(date[4] as string)}`;
    return calendarQuantity({ start: at, end: at + date[0].length }, 'date', calendar);
  }
  const yearFirst = YEAR_FIRST.exec(window);
  if (yearFirst !== null) {
    const part = `${yearFirst[2] === undefined ? 'H' : 'Q'}${yearFirst[4]}`;
    const calendar = `${century(yearFirst[1] as string)}${part}`;
    return calendarQuantity({ start: at, end: at + yearFirst[0].length }, 'period', calendar);
  }
  const english = ENGLISH.exec(window);
  if (english === null) return null;
  const quarter = english[1] ?? english[2];
  const half = english[3] ?? english[4];
  const part = quarter !== undefined ? `Q${quarter}` : half !== undefined ? `H${half}` : 'FY';
  return calendarQuantity(
    { start: at, end: at + english[0].length },
    'period',
    `${century(english[6] as string)}${part}`,
  );
}

const century = (year: string): string => (year.length === 4 ? year : `20${year}`);

function readYear(text: string, at: number): Quantity | null {
  const window = text.slice(at, at + 12);
  const written = YEAR.exec(window) ?? shortYear(text, at, window);
  const han = written === null ? HAN_YEAR.exec(window) : null;
  const bare = written === null && han === null ? (YEAR_BARE.exec(window) ?? HAN_YEAR_BARE.exec(window)) : null;
  const match = written ?? han ?? bare;
  if (match === null) return null;
  const said = match[1] ?? match[2] ?? match[0];
  const digits = Array.from(said, (char) => hanDigit(char) ?? char).join('');
  const year = digits.length === 4 ? digits : Number(digits) < 50 ? `20${digits}` : `19${digits}`;
  if (Number(year) < 1949 || Number(year) > 2060) return null;
  const end = at + match[0].length;
  const joined = readPart(text, at, skipOf(text, end), year);
  if (joined !== null) return joined;
  const fiscal = match[0].includes('财') || /^(?:财年|财政年度|全年)/u.test(text.slice(end, end + 4));
  const tail = /^(?:财年|财政年度|全年)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return calendarQuantity({ start: at, end: end + tail }, 'period', fiscal ? `${year}FY` : year);
}

/** "23年一季度", "24年": two digits are a year unless they count years. */
function shortYear(text: string, at: number, window: string): RegExpExecArray | null {
  const match = SHORT_YEAR.exec(window);
  if (match === null) return null;
  const rest = text.slice(at + match[0].length, at + match[0].length + 6);
  if (
    /^(?:度|底|初|末|全年|财年)?$/u.test(rest) ||
    readPart(text, at, skipOf(text, at + match[0].length), '20') !== null
  )
    return match;
  if (DURATION_AFTER.test(rest) || DURATION_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
  const year = Number(match[1]);
  return year >= 16 && year <= 35 ? match : null;
}

/** Between a year and its quarter: 的, a blank, a filler. */
const skipOf = (text: string, at: number): number => at + (JOIN.exec(text.slice(at, at + 8))?.[0].length ?? 0);

/** A quarter, half or month (with its day), on its own or behind a year that starts at `start`. */
function readPart(text: string, start: number, at: number, year: string): Quantity | null {
  const window = text.slice(at, at + 10);
  const quarter = QUARTER.exec(window);
  if (quarter !== null) {
    const said = (quarter[1] ?? quarter[2] ?? quarter[3] ?? quarter[4]) as string;
    if (/^(?:单)?[均]/u.test(text.slice(at + quarter[0].length, at + quarter[0].length + 1))) return null;
    return calendarQuantity({ start, end: at + quarter[0].length }, 'period', `${year}Q${small(said)}`);
  }
  const half = HALF.exec(window);
  if (half !== null) {
    const first = half[1] === '上' || half[2] === '1' || half[3] === '1';
    return calendarQuantity({ start, end: at + half[0].length }, 'period', `${year}H${first ? 1 : 2}`);
  }
  const month = MONTH.exec(window);
  if (month === null) return null;
  const head = `${year === '' ? '-' : year}-${two(String(small(month[1] as string)))}`;
  const end = at + month[0].length;
  const dayAt = text[end] === ' ' ? end + 1 : end;
  const day = DAY.exec(text.slice(dayAt, dayAt + 5));
  if (day === null) return calendarQuantity({ start, end }, 'date', head);
  return calendarQuantity(
    { start, end: dayAt + day[0].length },
    'date',
    `${head}-${two(String(small(day[1] as string)))}`,
  );
}
