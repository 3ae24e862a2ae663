import type { Change, FigureContext } from '../figure.js';
import {
  BASE,
  COMPARED_BEHIND,
  COMPARES,
  FUTURE,
  NAME_BEHIND,
  OPEN_END,
  OUTLOOK,
  REPORTED_STRETCH,
  SAID_THEN,
  SINCE,
  SINCE_BEHIND,
  STARTING,
  YEAR_EDGE,
} from './cues.js';
import { readQuarter } from './fiscal-year.js';
import { type Calendar, calendarOf, resolveEdge, resolvePoint, shiftYears } from './resolve.js';

/** A point of the calendar in a passage. */
export interface Point {
  readonly start: number;
  readonly end: number;
  readonly calendar: string;
  readonly words: string;
}

/** A figure whose period is asked for. */
export interface Timed {
  readonly start: number;
  readonly end: number;
  readonly change: Change | null;
  /** Whether statements report such a figure for a period. */
  readonly reported: boolean;
}

/** A period, and whether the sentence says it. */
export interface FigurePeriod {
  readonly period: string | null;
  readonly implied: boolean;
}

/** A point within its sentence. */
interface Placed extends Point {
  readonly lead: string;
  readonly behind: string;
  /** What something is compared with. */
  readonly compares: boolean;
  /** Resolved without regard to the calendar. */
  readonly fixed: string | null;
}

/** Reads the periods of a passage, sentence by sentence in order. */
export interface PeriodReader {
  /** Points of sentences without figures: an outlook's period may stand there. */
  pass(points: readonly Point[]): void;
  read(
    sentence: { readonly start: number; readonly end: number },
    points: readonly Point[],
    figures: readonly Timed[],
  ): FigurePeriod[];
}

/** A reader for one passage; what it takes for granted is the document's. */
export function periodReader(text: string, context: FigureContext): PeriodReader {
  const calendar = calendarOf(context);
  let outlook: string | null = null;
  return {
    pass(points) {
      for (const point of points) {
        const lead = text.slice(Math.max(0, point.start - 80), point.start);
        if (!OUTLOOK.test(lead)) continue;
        const period = resolvePoint({ ...point, lead, behind: '' }, calendar, true, null);
        outlook = period !== null && isAhead(period, calendar) ? period : outlook;
      }
    },
    read(sentence, points, figures) {
      const placed = place(text, sentence, points, calendar);
      const future = FUTURE.exec(text.slice(sentence.start, sentence.end));
      const from = future ? sentence.start + future.index : Number.POSITIVE_INFINITY;
      const found = readSentence({ text, sentence, points: placed, figures, future: from, outlook, calendar });
      for (const { period, implied } of found)
        if (period !== null && !implied && from < sentence.end) outlook = isAhead(period, calendar) ? period : outlook;
      return found;
    },
  };
}

const isAhead = (period: string, { at }: Calendar): boolean => {
  const quarter = readQuarter(period);
  return quarter !== null && at !== null && quarter.year * 4 + quarter.quarter > at.year * 4 + at.quarter;
};

/** A sentence's points with their surroundings, and the edges of years, in order. */
function place(
  text: string,
  { start, end }: { start: number; end: number },
  points: readonly Point[],
  calendar: Calendar,
): Placed[] {
  const placed: Placed[] = [];
  for (const point of points) {
    const lead = text.slice(Math.max(start, point.start - 44), point.start);
    const behind = text.slice(point.end, Math.min(end, point.end + 44));
    if (SAID_THEN.test(lead) || (point.calendar.length === 4 && NAME_BEHIND.test(behind))) continue;
    const compares = (COMPARES.test(lead) && !STARTING.test(lead)) || COMPARED_BEHIND.test(behind);
    placed.push({ ...point, lead, behind, compares, fixed: null });
  }
  const sentence = text.slice(start, end);
  if (calendar.reported !== null && sentence.includes('the ')) {
    for (const { 0: words, index } of sentence.matchAll(REPORTED_STRETCH)) {
      const at = start + index;
      placed.push({
        start: at,
        end: at + words.length,
        calendar: '',
        words,
        lead: '',
        behind: '',
        compares: false,
        fixed: calendar.reported,
      });
    }
    placed.sort((a, b) => a.start - b.start);
  }
  if (!/year|年[底末初]/u.test(sentence)) return joined(text, placed);
  for (const match of sentence.matchAll(YEAR_EDGE)) {
    const at = start + match.index;
    const words = match[0];
    const fixed = resolveEdge(match as RegExpExecArray, calendar);
    if (
      fixed === null ||
      placed.some((point) => point.start > at && point.end > at + words.length && point.start < at + words.length)
    )
      continue;
    const kept = placed.filter((point) => point.end <= at || point.start >= at + words.length);
    placed.splice(0, placed.length, ...kept);
    placed.push({
      start: at,
      end: at + words.length,
      calendar: '',
      words,
      lead: '',
      behind: '',
      compares: false,
      fixed,
    });
  }
  return joined(
    text,
    placed.sort((a, b) => a.start - b.start),
  );
}

/** Points that name one stretch between them. */
const joined = (text: string, placed: Placed[]): Placed[] => joinYears(text, joinMonths(text, placed));

/** `明年` `一季度`, `the first quarter` of `next year`: a part of a year takes the year said beside it. */
function joinYears(text: string, placed: Placed[]): Placed[] {
  const found: Placed[] = [];
  for (const point of placed) {
    const last = found.at(-1);
    const gap = last ? text.slice(last.end, point.start) : '';
    const partFirst = last && isPart(last.calendar) && isYear(point.calendar) && /^\s*(?:of|in)?\s*$/iu.test(gap);
    const yearFirst = last && isYear(last.calendar) && isPart(point.calendar) && /^\s*的?\s*$/u.test(gap);
    if (last && (partFirst || yearFirst)) {
      const [part, year] = partFirst ? [last, point] : [point, last];
      found[found.length - 1] = {
        ...last,
        end: point.end,
        behind: point.behind,
        words: text.slice(last.start, point.end),
        calendar: `${part.calendar}@${year.calendar}`,
      };
    } else found.push(point);
  }
  return found;
}

const isPart = (calendar: string): boolean => /^(?:[QH][1-4]|FY|9M)$/u.test(calendar);
const isYear = (calendar: string): boolean => /^Y[+-]\d$/u.test(calendar);

/** `June and July`, `from January to September`: one stretch of months. */
function joinMonths(text: string, placed: Placed[]): Placed[] {
  const joined: Placed[] = [];
  for (const point of placed) {
    const last = joined.at(-1);
    const months = last && /^(?:\d{4}|-)-\d{2}$/u.test(last.calendar) && /^(?:\d{4}|-)-\d{2}$/u.test(point.calendar);
    if (months && /^\s*(?:and|to|through|until|-|–|和|至|到|与)\s*$/iu.test(text.slice(last.end, point.start)))
      joined[joined.length - 1] = {
        ...last,
        end: point.end,
        calendar: `${last.calendar}/${point.calendar}`,
        compares: last.compares && !/\bfrom\s+$/iu.test(last.lead),
      };
    else joined.push(point);
  }
  return joined;
}

interface SentenceTime {
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly points: readonly Placed[];
  readonly figures: readonly Timed[];
  /** Where the sentence begins to speak of what is to come. */
  readonly future: number;
  /** The period of the outlook that goes on. */
  readonly outlook: string | null;
  readonly calendar: Calendar;
}

/** Stands between a figure and the one that it is compared with. */
const COMPARED =
  /\b(?:compared|comparing|versus|vs|from|than|against)\b[^,;]*$|(?:较|較|比|从|從|对比|相比|同期)[^，；]*$/iu;
/** What parts a figure from a point behind it. */
const PARTS =
  /[;。；]|, (?:and|while|which|with|but|driven|primarily|mainly|as|representing|reflecting)\b|，|\b(?:compared|comparable|versus|vs|against|than|from|while)\b/iu;

function readSentence(time: SentenceTime): FigurePeriod[] {
  const { figures, calendar } = time;
  const found: FigurePeriod[] = [];
  const behindOf = respectivePoints(time);
  const taken = new Map<Placed, boolean>();
  let anchor: string | null = null;
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k] as Timed;
    const future = time.future < figure.start;
    const compared = isCompared(time, k);
    const own: Placed | null = behindOf[k] ?? pointBehind(time, k, compared) ?? pointBefore(time, k, taken);
    if (own) taken.set(own, compared || (taken.get(own) ?? false));
    const said: string | null = own ? resolve(own, calendar, future, anchor, compared) : null;
    const period: string | null = said ?? unsaid(time, k, { future, compared, anchor });
    found.push({ period, implied: said === null && period !== null });
    if (!compared && anchor === null) anchor = period;
  }
  return found;
}

function resolve(
  point: Placed,
  calendar: Calendar,
  future: boolean,
  anchor: string | null,
  compared: boolean,
): string | null {
  if (point.fixed !== null) return point.fixed;
  const [part, by] = point.calendar.split('@Y');
  if (part && by) {
    const year = calendar.at?.year ?? calendar.now?.year;
    return year === undefined ? null : `${year + Number(by)}${part}`;
  }
  if ((SINCE.test(point.lead) || SINCE_BEHIND.test(point.behind)) && calendar.now) {
    const since = resolvePoint(point, calendar, false, anchor);
    const now = `${calendar.now.year}-${String(calendar.now.month).padStart(2, '0')}`;
    if (since && /^\d{4}-\d{2}$/u.test(since) && since < now) return `${since}/${now}`;
  }
  if (point.calendar.includes('/')) {
    const [from, to] = point.calendar
      .split('/')
      .map((month) => resolvePoint({ ...point, calendar: month, words: '' }, calendar, future, anchor));
    return from && to ? `${from}/${to}` : null;
  }
  const base = anchor ?? calendar.reported;
  // `3.2% against 4.1% last year` compares with the same quarter.
  if (compared && /^Y-[12]$/u.test(point.calendar) && base) return shiftYears(base, Number(point.calendar.slice(1)));
  return resolvePoint(point, calendar, future, anchor);
}

/** `10 and 12 in the first and second quarter, respectively`: as many points as figures before them. */
function respectivePoints({ text, figures, points, sentence }: SentenceTime): (Placed | null)[] {
  const none: null[] = figures.map(() => null);
  const last = figures.at(-1);
  if (!last || figures.length < 2 || points.length < 2) return none;
  const behind = points.filter((point) => point.start >= last.end);
  const row = behind.slice(0, figures.length);
  const end = row.at(-1)?.end ?? last.end;
  const between = row
    .slice(1)
    .every((point, i) => /^[\s,]*(?:and|to)?\s*(?:the )?$/iu.test(text.slice(row[i]?.end, point.start)));
  if (row.length !== figures.length || !between || !/^[,\s]*respectively/u.test(text.slice(end, sentence.end)))
    return none;
  return row;
}

function isCompared({ text, figures, sentence }: SentenceTime, k: number): boolean {
  const figure = figures[k] as Timed;
  const from = Math.max(figures[k - 1]?.end ?? sentence.start, figure.start - 60);
  return figure.change === null && COMPARED.test(text.slice(from, figure.start));
}

/** The point right behind a figure, before the next one. */
function pointBehind({ text, figures, points }: SentenceTime, k: number, compared: boolean): Placed | null {
  const figure = figures[k] as Timed;
  const until = Math.min(figures[k + 1]?.start ?? Number.POSITIVE_INFINITY, figure.end + 80);
  for (const point of points) {
    if (point.start < figure.end) continue;
    if (point.start >= until) return null;
    if (point.compares && !compared) continue;
    if (figure.change !== null && BASE.test(point.words)) continue;
    const gap = text.slice(figure.end, point.start);
    return PARTS.test(STARTING.test(point.lead) ? gap.replace(STARTING, '') : gap) ? null : point;
  }
  return null;
}

/** The nearest point before a figure that is no base of comparison, its own or another figure's. */
function pointBefore({ figures, points }: SentenceTime, k: number, taken: ReadonlyMap<Placed, boolean>): Placed | null {
  const figure = figures[k] as Timed;
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i] as Placed;
    if (point.end > figure.start || point.compares || taken.get(point) === true) continue;
    const base =
      BASE.test(point.words) && figures.some((other) => other.start >= point.end && other.end <= figure.start);
    if (!base) return point;
  }
  return null;
}

/** The period of a figure whose sentence names none. */
function unsaid(
  { text, sentence, figures, outlook, calendar, points }: SentenceTime,
  k: number,
  {
    future,
    compared,
    anchor,
  }: { readonly future: boolean; readonly compared: boolean; readonly anchor: string | null },
): string | null {
  const figure = figures[k] as Timed;
  if (compared) {
    const basis = figures.slice(0, k).findLast((other) => other.change !== null)?.change?.basis;
    if (basis === 'yoy' && anchor) return shiftYears(anchor, -1);
  }
  if (future)
    return points.every(({ compares }) => compares) &&
      figure.reported &&
      !OPEN_END.test(text.slice(sentence.start, sentence.end))
      ? outlook
      : null;
  return figure.reported ? (anchor ?? calendar.reported) : null;
}
