import type { FigureContext } from '../figure.js';
import {
  END_BEHIND,
  END_LEAD,
  END_WORDS,
  ENDED,
  ENDED_BEHIND,
  LAST_LEAD,
  NEXT_LEAD,
  QUARTER_BEHIND,
  SAME_HAN,
  STARTING,
} from './cues.js';
import {
  addMonths,
  type FiscalQuarter,
  type FiscalYear,
  fiscalYearOf,
  type Month,
  monthOfClose,
  quarterEnd,
  quarterHolding,
  readQuarter,
  shiftQuarter,
  writeQuarter,
} from './fiscal-year.js';
import type { Placed } from './point.js';

/** What periods are resolved against. */
export interface Calendar {
  /** The reported fiscal quarter, or the last one of the reported half or year. */
  readonly at: FiscalQuarter | null;
  readonly reported: string | null;
  readonly fiscal: FiscalYear;
  /** The month of the call. */
  readonly now: Month | null;
}

/** The calendar of a document. */
export function calendarOf({ fiscalPeriod, date, periodEnd }: FigureContext): Calendar {
  const at = readQuarter(fiscalPeriod);
  const fiscal = fiscalYearOf(fiscalPeriod, date, periodEnd);
  const [year, month] = (date ?? '').split('-').map(Number);
  const told = year && month ? { year, month } : null;
  return {
    at: at ?? (told ? quarterHolding(addMonths(told, -2), fiscal) : null),
    reported: fiscalPeriod ?? null,
    fiscal,
    now: told ?? (at ? addMonths(quarterEnd(at, fiscal), 1) : null),
  };
}

/** A point of the calendar with what stands around it. */
export interface CalendarWords {
  readonly calendar: string;
  readonly words: string;
  readonly lead: string;
  readonly behind: string;
  /** Whether it is the same stretch of another year: `a year ago`, 去年同期. */
  readonly same: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');
const writeMonth = ({ year, month }: Month): string => `${year}-${two(month)}`;
const lastDay = ({ year, month }: Month): string =>
  `${year}-${two(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;

/**
 * The period that a point names; null where the document does not say enough.
 *
 * @param future - Whether the clause speaks of what is to come.
 * @param anchor - The period that the sentence reports: what "a year ago" goes back from.
 */
export function resolvePoint(
  point: CalendarWords,
  calendar: Calendar,
  future: boolean,
  anchor: string | null,
): string | null {
  const { words, lead, same } = point;
  const name = point.calendar;
  const base = anchor ?? calendar.reported;
  if (/^\d{4}(?:Q[1-4]|H[12]|FY)$/u.test(name)) return name;
  if (/^(?:\d{4}|-)-\d{2}(?:-\d{2})?$/u.test(name)) return resolveDate(point, calendar, future);
  if (/^\d{4}$/u.test(name)) {
    if (same && base) return inYear(base, Number(name));
    return END_LEAD.test(lead) || END_BEHIND.test(point.behind) ? yearEnd(Number(name), calendar) : `${name}FY`;
  }
  const { at } = calendar;
  const year = at?.year ?? calendar.now?.year;
  if (year === undefined) return null;
  const nine = /^(\d{4})?9M$/u.exec(name);
  if (nine) return nineMonths(nine[1] ? Number(nine[1]) : year, calendar);
  const months = /^(\d{1,2})M$/u.exec(name);
  if (months && calendar.now) return firstMonths(Number(months[1]), calendar.now);
  const relative = /^([YQM])([+-]\d)$/u.exec(name);
  if (relative) return resolveRelative(relative[1] as string, Number(relative[2]), { same, base, words }, calendar);
  return /^(?:Q[1-4]|H[12]|FY)$/u.test(name) ? resolvePart(name, calendar, year, future, lead) : null;
}

/** A quarter, half or year without its year: the last that is over, in an outlook the next that is to come. */
function resolvePart(name: string, { at }: Calendar, year: number, future: boolean, lead: string): string {
  if (!at) return `${year}${name}`;
  const end = readQuarter(`${year}${name}`)?.quarter ?? 4;
  if (name === 'FY') return `${future && at.quarter === 4 ? year + 1 : year}FY`;
  if (future) return `${end < at.quarter ? year + 1 : year}${name}`;
  const ahead = end > at.quarter + 1 && !/\b(?:for|coming|next|into|upcoming|our)\s+(?:the\s+)?$/i.test(lead);
  return `${ahead ? year - 1 : year}${name}`;
}

function resolveRelative(
  unit: string,
  by: number,
  { same, base, words }: { readonly same: boolean; readonly base: string | null; readonly words: string },
  calendar: Calendar,
): string | null {
  const { at, now } = calendar;
  if (unit === 'M') return now ? writeMonth(addMonths(now, by)) : null;
  if (unit === 'Q') {
    if (!at) return null;
    const from = readQuarter(/^\d{4}Q/u.test(base ?? '') ? base : null) ?? at;
    return writeQuarter(
      shiftQuarter(by < 0 && /prior|previous|before|preceding|earlier|上/i.test(words) ? from : at, by),
    );
  }
  if (same && base) return shiftYears(base, by);
  // 上一年 is the year before the one that is told, 去年 the one before that of the call.
  if (PRIOR_HAN.test(words) && base) return `${Number(base.slice(0, 4)) + by}FY`;
  const year = yearOfCall(calendar);
  return year === undefined ? null : `${year + by}FY`;
}

const PRIOR_HAN = /^上/u;

/** The fiscal year in which is spoken: in March, with the results of the year before, 今年 is the new one. */
function yearOfCall({ at, now, fiscal }: Calendar): number | undefined {
  if (!at || !now) return at?.year ?? now?.year;
  // A date far from the period tells nothing of it.
  const { year } = quarterHolding(now, fiscal);
  return year - at.year === 1 && at.quarter === 4 ? year : at.year;
}

/** `2025Q2` a year before is `2024Q2`, `2025-06-30` is `2024-06-30`. */
export function shiftYears(period: string, by: number): string {
  return period
    .split('/')
    .map((part) => `${Number(part.slice(0, 4)) + by}${part.slice(4)}`)
    .join('/');
}

const inYear = (period: string, year: number): string => shiftYears(period, year - Number(period.slice(0, 4)));

function yearEnd(year: number, { fiscal }: Calendar): string {
  return lastDay({ year: year + fiscal.shift, month: fiscal.endMonth });
}

function nineMonths(year: number, { fiscal }: Calendar): string {
  const end = quarterEnd({ year, quarter: 3 }, fiscal);
  return `${writeMonth(addMonths(end, -8))}/${writeMonth(end)}`;
}

/** 前两个月: those of the year that are over. */
function firstMonths(count: number, now: Month): string {
  const year = now.month > count ? now.year : now.year - 1;
  return `${year}-01/${year}-${two(count)}`;
}

/** A month or day: itself, or the fiscal stretch that it closes. */
function resolveDate(
  { calendar: name, words, lead, behind }: CalendarWords,
  calendar: Calendar,
  future: boolean,
): string | null {
  const [, said, monthSaid, daySaid] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/u.exec(name) ?? [];
  const month = Number(monthSaid);
  const year = said === '-' ? yearOf(month, lead, calendar, future, QUARTER_BEHIND.test(behind)) : Number(said);
  if (year === null) return null;
  const whole = { year, month };
  const day = daySaid ? `${writeMonth(whole)}-${daySaid}` : null;
  const ended = ENDED.exec(lead) ?? ENDED_BEHIND.exec(behind);
  if (ended) return stretchEnding(day ? monthOfClose(day) : whole, ended, calendar);
  if (!day && QUARTER_BEHIND.test(behind)) return writeQuarter(quarterHolding(whole, calendar.fiscal));
  const starting = STARTING.exec(lead);
  if (starting) {
    const months = { twelve: 12, six: 6, three: 3 }[(starting[1] as string).toLowerCase()] ?? Number(starting[1]);
    return `${writeMonth(whole)}/${writeMonth(addMonths(whole, months - 1))}`;
  }
  if (day) return day;
  if (END_LEAD.test(lead) || END_WORDS.test(words)) return lastDay(whole);
  return writeMonth(whole);
}

/** The quarter, half, nine months or year that ends in a month. */
function stretchEnding(month: Month, ended: RegExpExecArray, { fiscal }: Calendar): string {
  const quarter = quarterHolding(month, fiscal);
  if (ended[1]) return writeQuarter(quarter);
  if (ended[2])
    return quarter.quarter % 2 === 0
      ? `${quarter.year}H${quarter.quarter / 2}`
      : `${writeMonth(addMonths(month, -5))}/${writeMonth(month)}`;
  if (ended[3]) return `${writeMonth(addMonths(month, -8))}/${writeMonth(month)}`;
  return quarter.quarter === 4 ? `${quarter.year}FY` : `${writeMonth(addMonths(month, -11))}/${writeMonth(month)}`;
}

/** The year of a month said without one: the last such month, of what is to come the next. */
function yearOf(month: number, lead: string, { now }: Calendar, future: boolean, quarter: boolean): number | null {
  if (!now) return null;
  if (LAST_LEAD.test(lead)) return month < now.month ? now.year : now.year - 1;
  const ahead = NEXT_LEAD.test(lead) || future;
  // `up from the March quarter`, said in April of the quarter to come: the one just over.
  if (quarter && future && month < now.month && month >= now.month - 3) return now.year;
  if (ahead) return month < now.month - (future ? 0 : 1) ? now.year + 1 : now.year;
  return month > now.month ? now.year - 1 : now.year;
}

/** Year's end or beginning, as {@link YEAR_EDGE} finds it. */
export function resolveEdge(match: RegExpExecArray, { at, now, fiscal }: Calendar): string | null {
  const year = now?.year ?? at?.year;
  if (year === undefined) return null;
  const [, next, last, beginning, han, , hanStart] = match;
  const by =
    next || beginning === 'next' || han === '明'
      ? 1
      : last || beginning === 'last' || han === '去'
        ? -1
        : han === '前'
          ? -2
          : /[后後]/u.test(han ?? '')
            ? 2
            : 0;
  if (beginning || hanStart) return `${year + by}-01-01`;
  return fiscal.endMonth === 12 || han
    ? `${year + by}-12-31`
    : yearEnd((at?.year ?? year) + by, { at, now, fiscal, reported: null });
}

/** Year's end of a year that is said: 今年年底. */
const NAMED_YEAR = /^[今明后後]/u;

const isDay = (period: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(period);

/** `cash at year-end`, told in March: the year's end that is over. */
const notAfter = (day: string, { now }: Calendar): string =>
  now !== null && day.startsWith(String(now.year)) && day.slice(0, 7) > writeMonth(now) ? shiftYears(day, -1) : day;

/** The period of a point in its sentence; of what another figure is compared with as `a year ago` of that one. */
export function resolvePlaced(
  point: Placed,
  calendar: Calendar,
  {
    future,
    anchor,
    compared,
  }: { readonly future: boolean; readonly anchor: string | null; readonly compared: boolean },
): string | null {
  if (point.fixed !== null)
    return isDay(point.fixed) && !future && !NAMED_YEAR.test(point.words)
      ? notAfter(point.fixed, calendar)
      : point.fixed;
  const name = point.calendar;
  const [part, by] = name.split('@Y');
  if (part && by) {
    // 今年十一月: months are those of the calendar.
    const month = part.startsWith('-');
    const year = month ? calendar.now?.year : yearOfCall(calendar);
    if (year === undefined) return null;
    const named = `${year + Number(by)}${month ? part.slice(1) : part}`;
    return month ? resolvePoint({ ...point, calendar: named }, calendar, future, anchor) : named;
  }
  if (name.includes('/')) {
    const [from, to] = name
      .split('/')
      .map((month) => resolvePoint({ ...point, calendar: month, words: '' }, calendar, future, anchor));
    if (!from || !to) return null;
    return `${from > to ? shiftYears(from, -1) : from}/${to}`;
  }
  if (point.since && calendar.now) {
    const since = resolvePoint(point, calendar, false, anchor);
    const now = writeMonth(calendar.now);
    if (since && /^\d{4}-\d{2}$/u.test(since) && since < now) return `${since}/${now}`;
  }
  const base = anchor ?? calendar.reported;
  // `3.2% against 4.1% last year` compares with the same quarter.
  const alike = SAME_HAN.test(point.words) || !/\p{Script=Han}/u.test(point.words);
  if (compared && alike && /^Y-[12]$/u.test(name) && base) return shiftYears(base, Number(name.slice(1)));
  return resolvePoint(point, calendar, future, anchor);
}
