import { findQuantities, type Quantity } from '../../language/quantities/index.js';
import type { FigureContext } from '../figures/index.js';

/** A point in the calendar as a sentence says it; offsets count into the sentence. */
export interface Point {
  readonly start: number;
  readonly end: number;
  readonly period: string;
  /** "this quarter", "this year": may be the one reported. */
  readonly current: boolean;
  /** A part of the year that is over, meant as the next of its name or as the one that was: only its clause can tell. */
  readonly over?: boolean;
}

/** Where in time a document stands. */
export interface Now {
  /** The fiscal quarter that the document reports. */
  readonly year: number;
  readonly quarter: number;
  /** The day it was said on; null where the document does not tell. */
  readonly date: { readonly year: number; readonly month: number } | null;
}

export function nowOf({ fiscalPeriod, date }: FigureContext): Now | null {
  const day = /^(\d{4})-(\d{2})/u.exec(date ?? '');
  const said = day ? { year: Number(day[1]), month: Number(day[2]) } : null;
  const at = /^(\d{4})(?:Q([1-4])|H([12])|FY)$/u.exec(fiscalPeriod ?? '');
  if (at) {
    const quarter = at[2] ? Number(at[2]) : at[3] ? Number(at[3]) * 2 : 4;
    return { year: Number(at[1]), quarter, date: said };
  }
  // A report comes out in the quarter after the one it is about.
  if (!said) return null;
  const quarter = Math.ceil(said.month / 3) - 1;
  return quarter === 0 ? { year: said.year - 1, quarter: 4, date: said } : { year: said.year, quarter, date: said };
}

/** The fiscal year that is under way when the report is given. */
const currentYear = ({ year, quarter }: Now): number => (quarter === 4 ? year + 1 : year);
const ahead = ({ year, quarter }: Now, by: number): string => {
  const n = year * 4 + quarter - 1 + by;
  return `${Math.floor(n / 4)}Q${(n % 4) + 1}`;
};
const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;

const REST_OF_YEAR =
  /\b(?:remainder|rest|balance|remaining (?:part|quarters?|months?)) of (?:the|this|fiscal) ?(?:fiscal |calendar )?(?:year|\d{4})\b|今年(?:剩余|剩下|余下)(?:时间|几个月|的时间|的几个月)?|(?:剩余|剩下|余下)的?(?:时间|几个月)/giu;
const NEXT_QUARTERS =
  /\b(?:next|coming|following|remaining) (two|2|three|3|four|4) quarters\b|(?:未来|接下来|后续|后面)(?:的)?(两|二|2|三|3|四|4)个?季度/giu;
const SIZES: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['2', 2],
  ['两', 2],
  ['二', 2],
  ['three', 3],
  ['3', 3],
  ['三', 3],
  ['four', 4],
  ['4', 4],
  ['四', 4],
]);
/** What compares, and what is over, is not the time of a promise. */
const COMPARED =
  /(?:\b(?:than|versus|vs\.?|against|since|compared (?:to|with)|relative to|over|exceed(?:ing)?|as we did in|in line with|similar to|like|after|last|past|off of)\s+(?:(?:the|that of|what we (?:saw|had) in|our|levels? (?:of|in)|those (?:of|in))\s+)*|(?:较|比|对比|跟|和|与|在)\s*)$/iu;
/** "up from this year" compares; "from next year" is when it begins. */
const FROM = /\bfrom\s+(?:(?:the|that of|our)\s+)*$/iu;
const COMPARED_BEHIND = /^(?:[-\s]?(?:level|base|基础上|的基础|水平)|的?(?:基础|水平)|相比|比)/iu;
const END_LEAD =
  /\b(?:by|at|before|until|through)(?: the)? (?:very )?(?:end of|year[- ]end)\s+(?:the |this |fiscal |calendar )*$|\bend of\s+$/iu;
const YEAR_END =
  /\b(?:(?:the |calendar |fiscal )?year[- ]end(?: of)?(?: (\d{4}))?|(?:the )?end of (?:(?:this|the|(next)) )?(?:fiscal |calendar )?year(?! ?\d))\b|(今年|明年|后年|今|明|后)?年(?:底|末)/giu;

/** Words without which no turn of phrase below can stand in a sentence. */
const SPECIAL =
  /middle|mid[- ]|for the|as a whole|next|coming|following|remain|rest of|balance|year[- ]end|end of|(?:march|june|september|december) quarter|[年剩余未接后]/iu;

const specialPoints = (sentence: string, now: Now): Point[] => [
  ...wholeYears(sentence, now),
  ...monthQuarters(sentence, now),
  ...restOfYear(sentence, now),
  ...nextQuarters(sentence, now),
  ...yearEnds(sentence, now),
];

/** The future points that a sentence says, in order. `level` asks for the day where the words name a year's end. */
export function pointsAhead(sentence: string, language: 'en' | 'zh', context: FigureContext): Point[] {
  const now = nowOf(context);
  if (now === null) return explicitPoints(sentence, language);
  const special = SPECIAL.test(sentence) ? specialPoints(sentence, now) : [];
  const quantities = findQuantities(sentence, language).filter(({ calendar }) => calendar !== null);
  const points: Point[] = [];
  quantities.forEach((quantity, i) => {
    if (special.some((point) => quantity.start < point.end && point.start < quantity.end)) return;
    const joined = joinedYear(quantities, i, sentence);
    if (joined === 'year') return;
    const lead = sentence.slice(Math.max(0, quantity.start - 40), quantity.start);
    if (
      COMPARED.test(lead) ||
      (FROM.test(lead) && /^(?:Y\+0|FY|Q\+0|\d{4})$/u.test(quantity.calendar ?? '')) ||
      COMPARED_BEHIND.test(sentence.slice(quantity.end, quantity.end + 8))
    )
      return;
    const { start, end } = quantity;
    const whole = resolve(quantity, joined, now);
    if (whole !== null) {
      const period = isYearEnd(sentence, start) ? asDay(whole) : whole;
      points.push({ start, end, period, current: isCurrent(quantity, joined, now) });
    } else if (language === 'en' && AIMED.test(lead)) {
      const period = meant(quantity.calendar ?? '', joined, now);
      if (period !== null) points.push({ start, end, period, current: false, over: true });
    }
  });
  return mergeRanges(
    [...special, ...points].sort((a, b) => a.start - b.start),
    sentence,
  );
}

/** Without any reference only what the words say in full. */
function explicitPoints(sentence: string, language: 'en' | 'zh'): Point[] {
  return findQuantities(sentence, language).flatMap(({ start, end, calendar }) => {
    if (/^\d{4}$/u.test(calendar ?? '')) return [{ start, end, period: `${calendar}FY`, current: false }];
    return /^\d{4}(?:Q[1-4]|H[12]|FY|-\d{2}(?:-\d{2})?)$/u.test(calendar ?? '')
      ? [{ start, end, period: calendar as string, current: false }]
      : [];
  });
}

/** What may be the period reported: "this year", or a bare quarter said when the year's last one is reported. */
const isCurrent = ({ calendar }: Quantity, joined: string | null, { quarter }: Now): boolean =>
  /^[YQM]\+0$/u.test(calendar ?? '') ||
  (quarter === 4 && joined === null && /^[QH]\d$/u.test(calendar ?? '')) ||
  calendar === 'FY';

const YEARLESS = /^(?:Q[1-4]|H[12]|--\d{2}(?:-\d{2})?|9M|FY)$/u;
const YEAR = /^(?:Y[+-]\d|\d{4}|\d{4}FY)$/u;

/** A quarter, half or month takes the year said beside it; the year is then no point of its own. */
function joinedYear(points: readonly Quantity[], at: number, sentence: string): string | 'year' | null {
  const own = points[at] as Quantity;
  const near = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    /^[\s的,，]*(?:of|in|this|the)?[\s的]*(?:the|fiscal|calendar|this)?\s*$/iu.test(sentence.slice(a.end, b.start));
  const calendar = own.calendar ?? '';
  const [before, behind] = [points[at - 1], points[at + 1]];
  if (YEAR.test(calendar)) {
    const joins = (other: Quantity | undefined, first: Quantity | undefined, second: Quantity | undefined) =>
      other !== undefined && YEARLESS.test(other.calendar ?? '') && near(first, second);
    return joins(before, before, own) || joins(behind, own, behind) ? 'year' : null;
  }
  if (!YEARLESS.test(calendar)) return null;
  if (near(own, behind) && YEAR.test(behind?.calendar ?? '')) return behind?.calendar ?? null;
  if (near(before, own) && YEAR.test(before?.calendar ?? '')) return before?.calendar ?? null;
  return null;
}

function yearOf(calendar: string, now: Now): number {
  const relative = /^Y([+-]\d)$/u.exec(calendar);
  return relative ? currentYear(now) + Number(relative[1]) : Number(calendar.slice(0, 4));
}

const PART = /^(?:Q[1-4]|H[12])$/u;
/** What a quarter to come stands behind: "for the first quarter", "in Q1"; or it opens the sentence. */
const AIMED = /(?:\b(?:for|in|by|during|starting|into|of)\s+(?:the |our |fiscal )*|^\W*(?:the )?)$/iu;

/** What a part of the year that is over can mean to one who looks ahead: the next of its name, or a year said by mistake. */
function meant(calendar: string, joined: string | null, now: Now): string | null {
  if (PART.test(calendar)) return `${joined === null ? currentYear(now) + 1 : yearOf(joined, now)}${calendar}`;
  return /^\d{4}(?:Q[1-4]|H[12])$/u.test(calendar) ? calendar : null;
}

/** A calendar value read as a point to come; null where it lies in the past. */
function resolve({ calendar }: Quantity, joined: string | null, now: Now): string | null {
  const value = calendar ?? '';
  const year = joined === null ? currentYear(now) : yearOf(joined, now);
  const part = /^(?:Q([1-4])|H([12]))$/u.exec(value);
  if (part) {
    const ends = part[1] ? Number(part[1]) : Number(part[2]) * 2;
    const passed = year === now.year && now.quarter !== 4 && ends <= now.quarter;
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
  if (now.date === null) return currentYear(now);
  if (month >= now.date.month) return month > now.date.month + 9 ? null : now.date.year;
  return now.date.month - month > 6 ? now.date.year + 1 : null;
}

const WHOLE_YEAR = /\bfor the (?:whole |entire )?year\b(?! end)|\bthe year as a whole\b/giu;
const MID_YEAR =
  /\b(?:by|in|around|from) (?:the )?middle of (?:(?:this|the|(next)) year|(\d{4}))|\b(?:by )?mid[- ]?(?:(20\d\d)|year)\b|(今|明)?年中(?=[^国])/giu;

/** "for the year": the one under way; "the middle of next year": its day. */
function wholeYears(sentence: string, now: Now): Point[] {
  const whole = [...sentence.matchAll(WHOLE_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    period: `${currentYear(now)}FY`,
    current: true,
  }));
  const own = now.date?.year ?? currentYear(now);
  const mid = [...sentence.matchAll(MID_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    period: lastDay(Number(match[2] ?? match[3] ?? own + (match[1] || match[4] === '明' ? 1 : 0)), 6),
    current: false,
  }));
  return [...whole, ...mid];
}

const MONTH_QUARTER = /\b(march|june|september|december) quarter\b(?: of)?(?: (?:fiscal )?(\d{4}))?/giu;
const MONTHS = ['march', 'june', 'september', 'december'];

/** "the June quarter": counted on from the quarter reported, which ended last before the day of the call. */
function monthQuarters(sentence: string, now: Now): Point[] {
  return [...sentence.matchAll(MONTH_QUARTER)].flatMap((match) => {
    const named = MONTHS.indexOf((match[1] ?? '').toLowerCase());
    const ended = now.date ? Math.floor((now.date.month - 1) / 3 + 3) % 4 : now.quarter - 1;
    const by = (named - ended + 4) % 4;
    return by === 0
      ? []
      : [{ start: match.index, end: match.index + match[0].length, period: ahead(now, by), current: false }];
  });
}

function restOfYear(sentence: string, now: Now): Point[] {
  return [...sentence.matchAll(REST_OF_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    current: false,
    period: now.quarter === 2 ? `${now.year}H2` : now.quarter === 3 ? `${now.year}Q4` : `${currentYear(now)}FY`,
  }));
}

/** Two quarters that are a half, and four that are a year, are called so. */
function stretch(first: string, last: string): string {
  const [year, from, to] = [first.slice(0, 4), first[5], last[5]];
  if (year !== last.slice(0, 4)) return `${first}/${last}`;
  const whole = { '12': 'H1', '34': 'H2', '14': 'FY' }[`${from}${to}`];
  return whole ? `${year}${whole}` : `${first}/${last}`;
}

function nextQuarters(sentence: string, now: Now): Point[] {
  return [...sentence.matchAll(NEXT_QUARTERS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    current: false,
    period: stretch(ahead(now, 1), ahead(now, SIZES.get((match[1] ?? match[2] ?? 'two').toLowerCase()) ?? 2)),
  }));
}

/** "by the end of next year" and 明年底 are a day. */
function yearEnds(sentence: string, now: Now): Point[] {
  return [...sentence.matchAll(YEAR_END)].map((match) => {
    const own = now.date?.year ?? currentYear(now);
    const year = match[1]
      ? Number(match[1])
      : own + (match[2] || match[3]?.startsWith('明') ? 1 : match[3]?.startsWith('后') ? 2 : 0);
    return {
      start: match.index,
      end: match.index + match[0].length,
      period: lastDay(year, 12),
      current: now.quarter === 4 && !match[2] && !match[3],
    };
  });
}

/** "between August and September", "2025 and 2026": one stretch. */
function mergeRanges(points: readonly Point[], sentence: string): Point[] {
  const merged: Point[] = [];
  for (const point of points) {
    const last = merged.at(-1);
    const between = last ? sentence.slice(last.end, point.start) : '';
    const ranged =
      last !== undefined &&
      (/^\s*(?:to|through|[-–—])\s*$/iu.test(between) ||
        /^[\s到至]+$/u.test(between) ||
        (/^\s*and\s*$/iu.test(between) && /\bbetween\s+$/iu.test(sentence.slice(0, last.start))));
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
