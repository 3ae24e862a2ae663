import { findQuantities } from '../../language/quantities/index.js';
import type { CalendarPoint } from '../figures/index.js';
import { ahead, currentYear, lastDay, type Now, type Point, pad } from './calendar.js';
import { SPECIAL, specialPoints } from './period-phrases.js';

export { type Now, nowOf, type Point } from './calendar.js';

/** What compares, and what is over, is not the time of a promise. */
const COMPARED =
  /(?:\b(?:than|versus|vs\.?|against|since|compared (?:to|with)|relative to|over|exceed(?:ing)?|as we did in|in line with|similar to|like|after|last|past|off of)\s+(?:(?:the|that of|what we (?:saw|had) in|our|levels? (?:of|in)|those (?:of|in))\s+)*|(?:较|比|对比|跟|和|与)\s*)$/i;
/** "up from this year" compares; "from next year" is when it begins. */
const FROM = /\bfrom\s+(?:(?:the|that of|our)\s+)*$/i;
const COMPARED_BEHIND = /^(?:[-\s]?(?:level|base|基础上|的基础|水平)|的?(?:基础|水平)|相比|比)/i;
const END_LEAD =
  /\b(?:by|at|before|until|through)(?: the)? (?:very )?(?:end of|year[- ]end)\s+(?:the |this |fiscal |calendar )*$|\bend of\s+$/i;
/** The points in the calendar that a sentence names, over or to come. */
const calendarPoints = (sentence: string, language: 'en' | 'zh'): CalendarPoint[] =>
  findQuantities(sentence, language).flatMap(({ start, end, calendar }) =>
    calendar === null ? [] : [{ start, end, calendar }],
  );

/**
 * The future points that a sentence says, in order.
 *
 * @param mayTurn whether a turn of phrase may name one: "the rest of the year"
 * @param dates what {@link CalendarPoint}s it names, offsets into it; looked for if not given
 */
export function pointsAhead(
  sentence: string,
  language: 'en' | 'zh',
  now: Now | null,
  dates: readonly CalendarPoint[] = calendarPoints(sentence, language),
  mayTurn = true,
): Point[] {
  if (now === null) return explicitPoints(dates);
  const special = mayTurn && SPECIAL.test(sentence) ? specialPoints(sentence, now) : [];
  const points: Point[] = [];
  dates.forEach((date, i) => {
    if (special.some((point) => date.start < point.end && point.start < date.end)) return;
    const joined = dates.length === 1 ? null : joinedYear(dates, i, sentence);
    if (joined === 'year') return;
    const whole = resolve(date, joined, now);
    if (whole === null && (language !== 'en' || !MEANT.test(date.calendar))) return;
    const lead = sentence.slice(Math.max(0, date.start - 40), date.start);
    if (
      COMPARED.test(lead) ||
      (FROM.test(lead) && /^(?:Y\+0|FY|Q\+0|\d{4})$/u.test(date.calendar)) ||
      COMPARED_BEHIND.test(sentence.slice(date.end, date.end + 8))
    )
      return;
    const { start, end } = date;
    if (whole !== null) {
      const period = isYearEnd(sentence, start) ? asDay(whole) : whole;
      points.push({ start, end, period, current: isCurrent(date, joined, now) });
    } else if (AIMED.test(lead)) {
      const period = meant(date.calendar, joined, now);
      if (period !== null) points.push({ start, end, period, current: false, over: true });
    }
  });
  if (special.length + points.length < 2) return special.length === 0 ? points : special;
  return mergeRanges(
    [...special, ...points].sort((a, b) => a.start - b.start),
    sentence,
  );
}

/** Without any reference only what the words say in full. */
function explicitPoints(dates: readonly CalendarPoint[]): Point[] {
  return dates.flatMap(({ start, end, calendar }) => {
    if (/^\d{4}$/u.test(calendar)) return [{ start, end, period: `${calendar}FY`, current: false }];
    return /^\d{4}(?:Q[1-4]|H[12]|FY|-\d{2}(?:-\d{2})?)$/u.test(calendar)
      ? [{ start, end, period: calendar, current: false }]
      : [];
  });
}

/** What may be the period reported: "this year", or a bare quarter said when the year's last one is reported. */
const isCurrent = ({ calendar }: CalendarPoint, joined: string | null, { quarter }: Now): boolean =>
  /^[YQM]\+0$/u.test(calendar) || (quarter === 4 && joined === null && /^[QH]\d$/u.test(calendar)) || calendar === 'FY';

const YEARLESS = /^(?:Q[1-4]|H[12]|--\d{2}(?:-\d{2})?|9M|FY)$/u;
const YEAR = /^(?:Y[+-]\d|\d{4}|\d{4}FY)$/u;

/** A quarter, half or month takes the year said beside it; the year is then no point of its own. */
function joinedYear(points: readonly CalendarPoint[], at: number, sentence: string): string | 'year' | null {
  const own = points[at] as CalendarPoint;
  const near = (a: CalendarPoint | undefined, b: CalendarPoint | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    /^[\s的,，]*(?:of|in|this|the)?[\s的]*(?:the|fiscal|calendar|this)?\s*$/i.test(sentence.slice(a.end, b.start));
  const calendar = own.calendar;
  const [before, behind] = [points[at - 1], points[at + 1]];
  if (YEAR.test(calendar)) {
    const joins = (
      other: CalendarPoint | undefined,
      first: CalendarPoint | undefined,
      second: CalendarPoint | undefined,
    ) => other !== undefined && YEARLESS.test(other.calendar ?? '') && near(first, second);
    return joins(before, before, own) || joins(behind, own, behind) ? 'year' : null;
  }
  if (!YEARLESS.test(calendar)) return null;
  if (near(own, behind) && YEAR.test(behind?.calendar ?? '')) return behind?.calendar ?? null;
  // "from Q2 to Q4 last year": one year for both.
  if (behind && YEARLESS.test(behind.calendar) && RANGE.test(sentence.slice(own.end, behind.start)))
    return joinedYear(points, at + 1, sentence);
  if (near(before, own) && YEAR.test(before?.calendar ?? '')) return before?.calendar ?? null;
  return null;
}

const RANGE = /^\s*(?:to|through|until|and|[-–—至到])\s*(?:the )?$/i;

function yearOf(calendar: string, now: Now): number {
  const relative = /^Y([+-]\d)$/u.exec(calendar);
  return relative ? currentYear(now) + Number(relative[1]) : Number(calendar.slice(0, 4));
}

const PART = /^(?:Q[1-4]|H[12])$/u;
/** What a quarter to come stands behind: "for the first quarter", "in Q1"; or it opens the sentence. */
const AIMED = /(?:\b(?:for|in|by|during|starting|into|of)\s+(?:the |our |fiscal )*|^\W*(?:the )?)$/i;

/** Parts of a year that {@link meant} may take for later ones. */
const MEANT = /^(?:\d{4})?(?:Q[1-4]|H[12])$/u;

/** What a part of the year that is over can mean to one who looks ahead: the next of its name, or a year said by mistake. */
function meant(calendar: string, joined: string | null, now: Now): string | null {
  if (PART.test(calendar) && (joined === null || /^\d{4}/u.test(joined)))
    return `${joined === null ? currentYear(now) + 1 : yearOf(joined, now)}${calendar}`;
  return /^\d{4}(?:Q[1-4]|H[12])$/u.test(calendar) ? calendar : null;
}

/** A calendar value read as a point to come; null where it lies in the past. */
function resolve({ calendar }: CalendarPoint, joined: string | null, now: Now): string | null {
  const value = calendar ?? '';
  const year = joined === null ? currentYear(now) : yearOf(joined, now);
  const part = /^(?:Q([1-4])|H([12]))$/u.exec(value);
  if (part) {
    const ends = part[1] ? Number(part[1]) : Number(part[2]) * 2;
    const passed = year * 4 + ends <= now.year * 4 + now.quarter;
    return passed ? null : `${year}${value}`;
  }
  if (value === 'FY') return `${year}FY`;
  if (YEAR.test(value)) {
    const own = yearOf(value, now);
    return own < currentYear(now) ? null : `${own}FY`;
  }
  const relative = /^([QM])([+-]\d)$/u.exec(value);
  if (relative?.[1] === 'Q') return Number(relative[2]) < 0 ? null : ahead(now, Math.max(1, Number(relative[2])));
  if (relative) return monthAhead(now, Number(relative[2]));
  const day = /^--(\d{2})(-\d{2})?$/u.exec(value);
  if (day) {
    const own = monthYear(now, Number(day[1]), joined === null ? null : year);
    return own === null ? null : `${own}-${day[1]}${day[2] ?? ''}`;
  }
  const full = /^(\d{4})(?:Q([1-4])|H([12])|-(\d{2})(?:-\d{2})?)$/u.exec(value);
  if (!full) return null;
  if (full[4] && now.date)
    return Number(full[1]) * 12 + Number(full[4]) < now.date.year * 12 + now.date.month ? null : value;
  const over = full[2] ? Number(full[2]) : full[3] ? Number(full[3]) * 2 : 4;
  return Number(full[1]) * 4 + over <= now.year * 4 + now.quarter ? null : value;
}

function monthAhead({ date }: Now, by: number): string | null {
  if (date === null || by < 0) return null;
  const n = date.year * 12 + date.month - 1 + by;
  return `${Math.floor(n / 12)}-${pad((n % 12) + 1)}`;
}

/** A month without its year is the next one of that name; one just gone by is past. */
function monthYear(now: Now, month: number, year: number | null): number | null {
  if (year !== null) return year;
  // The months of the quarters reported are over.
  if (now.date === null) return now.quarter !== 4 && month <= now.quarter * 3 ? null : currentYear(now);
  if (month >= now.date.month) return month > now.date.month + 9 ? null : now.date.year;
  return now.date.month - month > 6 ? now.date.year + 1 : null;
}

/** "between August and September", "2025 and 2026": one stretch. */
function mergeRanges(points: readonly Point[], sentence: string): Point[] {
  const merged: Point[] = [];
  for (const point of points) {
    const last = merged.at(-1);
    const between = last ? sentence.slice(last.end, point.start) : '';
    const ranged =
      last !== undefined &&
      (/^\s*(?:to|through|[-–—])\s*$/i.test(between) ||
        /^[\s到至]+$/u.test(between) ||
        (/^\s*and\s*$/i.test(between) && /\bbetween\s+$/i.test(sentence.slice(0, last.start))));
    if (ranged && last)
      merged[merged.length - 1] = {
        start: last.start,
        end: point.end,
        period: `${last.period}/${point.period}`,
        current: false,
      };
    else merged.push(point);
  }
  return merged;
}

/** The end of a year is a day. */
const asDay = (period: string): string =>
  /^\d{4}FY$/u.test(period) ? lastDay(Number(period.slice(0, 4)), 12) : period;

/** A promise in words about a year's end is about the year. */
export const asYear = (period: string | null): string | null =>
  period !== null && /^\d{4}-12-31$/u.test(period) ? `${period.slice(0, 4)}FY` : period;

/** Whether the words before a year say that its end is meant: "by the end of 2026". */
const isYearEnd = (sentence: string, start: number): boolean =>
  END_LEAD.test(sentence.slice(Math.max(0, start - 48), start));
