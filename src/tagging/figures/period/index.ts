import type { Change, FigureContext } from '../figure.js';
import type { Stretch } from '../metric.js';
import { sharedBehind, withBases, withLength } from './bases.js';
import { type Carried, goesOnWith } from './carry.js';
import { OPEN_END, OUTLOOK, PARTS, PER_TIME, STARTING, TIMELESS } from './cues.js';
import { readQuarter, shiftQuarter, writeQuarter } from './fiscal-year.js';
import { frameAt, framedBy, NO_FRAME } from './frame.js';
import type { Placed, Point } from './point.js';
import { placePoints } from './points.js';
import { type Calendar, calendarOf, resolvePlaced, resolvePoint, shiftYears } from './resolve.js';
import type { FigurePeriod, Timed, TimedSentence } from './timed.js';

export type { Point } from './point.js';
export type { FigurePeriod } from './timed.js';

/** Reads the periods of a passage, sentence by sentence in order. */
export interface PeriodReader {
  /** Points of sentences without figures: an outlook's period may stand there. */
  pass(points: readonly Point[]): void;
  read(sentence: TimedSentence): FigurePeriod[];
}

/** A reader for one passage; what it takes for granted is the document's. */
export function periodReader(text: string, context: FigureContext): PeriodReader {
  const calendar = calendarOf(context);
  const ahead = new Map<string, string | null>();
  let outlook: string | null = null;
  let frame = NO_FRAME;
  let carried: Carried | null = null;
  return {
    pass(points) {
      for (const point of points) {
        let period = ahead.get(point.calendar);
        if (period === undefined) {
          period = resolvePoint({ ...point, lead: '', behind: '', same: false }, calendar, true, null);
          if (period !== null && !isAhead(period, calendar)) period = null;
          ahead.set(point.calendar, period);
        }
        if (period === null) continue;
        if (OUTLOOK.test(text.slice(Math.max(0, point.start - 80), point.start))) outlook = period;
      }
    },
    read(sentence) {
      const dated = sentence.stretches.map((stretch) => ({
        start: stretch.start,
        end: stretch.end,
        period: periodOf(stretch, calendar, carried, sentence.future < stretch.start),
      }));
      const points = placePoints(text, sentence, sentence.points, dated, calendar);
      frame = frameAt(text, frame, sentence.start);
      const reported = frame.period ?? calendar.reported;
      const found = readSentence({
        text,
        sentence,
        points,
        outlook,
        carried,
        calendar,
        reported,
        answering: context.answering === true,
      });
      const first = firstSaid(sentence, found);
      if (first !== null) frame = framedBy(frame, first, sentence.end, calendar);
      carried = lastSaid(sentence, found) ?? carried;
      if (sentence.future < sentence.end) {
        for (const { period, implied } of found)
          if (period !== null && !implied && isAhead(period, calendar)) outlook = period;
      }
      return found;
    },
  };
}

/** The period that a common noun stands for. */
function periodOf(
  { of }: Stretch,
  { at, reported }: Calendar,
  carried: Carried | null,
  future: boolean,
): string | null {
  if (of === 'reported') return reported;
  if (of === 'same') return carried?.period ?? reported;
  if (!at || (of === 'year over' && (future || at.quarter !== 4))) return null;
  return `${future && at.quarter === 4 ? at.year + 1 : at.year}FY`;
}

/** The first period said in a sentence for what is reported: a quarter told behind its year is an aside. */
function firstSaid({ figures, future }: TimedSentence, found: readonly FigurePeriod[]): string | null {
  const k = found.findIndex(({ period, implied }, n) => {
    const { compared, start } = figures[n] as Timed;
    return period !== null && !implied && !compared && start < future;
  });
  return found[k]?.period ?? null;
}

/** The last period said in a sentence for a figure that nothing else is compared with. */
function lastSaid({ figures, end, future }: TimedSentence, found: readonly FigurePeriod[]): Carried | null {
  for (let k = found.length - 1; k >= 0; k--) {
    const { period, implied } = found[k] as FigurePeriod;
    const figure = figures[k] as Timed;
    if (period !== null && !implied && !figure.compared && figure.start < future) return { period, end };
  }
  return null;
}

/** What a change is measured against where its words leave it open: the period of the figure behind it, or the year before. */
export function basisOf(period: string | null, compared: string | null): 'yoy' | 'qoq' | 'other' {
  if (period === null) return 'other';
  if (compared !== null) {
    if (shiftYears(period, -1) === compared) return 'yoy';
    const [own, other] = [readQuarter(period), readQuarter(compared)];
    const quarters = period[4] === 'Q' && compared[4] === 'Q' && own && other;
    return quarters && writeQuarter(shiftQuarter(own, -1)) === compared ? 'qoq' : 'other';
  }
  return period.endsWith('FY') ? 'yoy' : 'other';
}

const isAhead = (period: string, { at }: Calendar): boolean => {
  const quarter = readQuarter(period);
  return quarter !== null && at !== null && quarter.year * 4 + quarter.quarter > at.year * 4 + at.quarter;
};

interface SentenceTime {
  readonly text: string;
  readonly sentence: TimedSentence;
  readonly points: readonly Placed[];
  /** The period of the outlook that goes on. */
  readonly outlook: string | null;
  readonly carried: Carried | null;
  readonly calendar: Calendar;
  /** What is reported where no words say a time. */
  readonly reported: string | null;
  /** Whether questions are answered. */
  readonly answering: boolean;
}

/** What is known so far of a sentence's periods. */
interface Progress {
  /** The first point behind the figure. */
  next: number;
  /** The period that the sentence reports: what "a year ago" goes back from. */
  anchor: string | null;
  /** The basis of the last change. */
  basis: Change['basis'];
}

function readSentence(time: SentenceTime): FigurePeriod[] {
  const { sentence, points, calendar } = time;
  const found: FigurePeriod[] = [];
  const inTurn = respectivePoints(time);
  const compared = new Set<Placed>();
  const progress: Progress = { next: 0, anchor: null, basis: null };
  sentence.figures.forEach((figure, k) => {
    while (progress.next < points.length && (points[progress.next] as Placed).start < figure.end) progress.next++;
    const future = sentence.future < figure.start;
    const own = figure.standing
      ? null
      : (inTurn[k] ?? pointBehind(time, k, progress.next) ?? pointOf(time, k, progress.next, compared));
    if (own && figure.compared && isOfBase(own, figure)) compared.add(own);
    const said = own
      ? resolvePlaced(own, calendar, { future, anchor: progress.anchor, compared: figure.compared })
      : null;
    const period = figure.standing ? standingPeriod(figure, time) : (said ?? unsaid(time, k, future, progress));
    const base = figure.change?.basis === 'other' ? baseBehind(time, k, progress.next) : null;
    const against = base ? resolvePlaced(base, calendar, { future: false, anchor: period, compared: true }) : null;
    found.push({ period, implied: said === null && period !== null, against });
    if (!figure.compared) progress.anchor ??= period;
    progress.basis = figure.change?.basis ?? progress.basis;
  });
  const bases = sharedBehind(withBases(found, sentence.figures), sentence.figures, progress.anchor);
  return withLength(bases, sentence.figures, calendar);
}

/** `10 and 12 in the first and second quarter, respectively`: as many points as figures before them. */
function respectivePoints({ text, sentence, points }: SentenceTime): readonly Placed[] {
  const { figures, end } = sentence;
  const last = figures.at(-1);
  if (!last || figures.length < 2 || points.length < 2) return [];
  const row = points.slice(points.findIndex(({ start }) => start >= last.end)).slice(0, figures.length);
  const close = row.at(-1)?.end ?? end;
  if (row.length !== figures.length || !/^[,\s]*respectively/u.test(text.slice(close, end))) return [];
  const inRow = row
    .slice(1)
    .every((point, i) => /^[\s,]*(?:and|to)?\s*(?:the )?$/i.test(text.slice(row[i]?.end, point.start)));
  return inRow ? row : [];
}

const HAN = /^\p{Script=Han}/u;
/** In Chinese a point stands before its figure; right behind it: 高于15%的去年同期水平. */
const RIGHT_BEHIND = /^\s*[的在]?\s*$/u;

/** How far behind a figure its point may stand. */
const REACH = 80;

/** The point right behind a figure, before the next one. */
function pointBehind({ text, sentence, points }: SentenceTime, k: number, next: number): Placed | null {
  const figure = sentence.figures[k] as Timed;
  const until = Math.min(sentence.figures[k + 1]?.start ?? Number.POSITIVE_INFINITY, figure.end + REACH);
  for (let i = next; i < points.length; i++) {
    const point = points[i] as Placed;
    if (point.start >= until) return null;
    if (!figure.compared && (point.compares || (figure.change !== null && point.base))) continue;
    const gap = text.slice(figure.end, point.start);
    if (HAN.test(point.words) && !RIGHT_BEHIND.test(gap)) return null;
    return PARTS.test(point.starting ? gap.replace(STARTING, '') : gap) ? null : point;
  }
  return null;
}

/** What a change is compared with, before the next figure. */
function baseBehind({ sentence, points }: SentenceTime, k: number, next: number): Placed | null {
  const figure = sentence.figures[k] as Timed;
  const point = points[next];
  const until = Math.min(sentence.figures[k + 1]?.start ?? Number.POSITIVE_INFINITY, figure.end + REACH);
  return point?.compares && point.start < until ? point : null;
}

/** How far behind its point a figure that something is compared with may stand. */
const OF_BASE = 4;

/** How many points back a figure may look. */
const POINTS_BACK = 8;

/** The nearest point before a figure that is no base of comparison, its own or another figure's. */
function pointBefore(
  { sentence, points }: SentenceTime,
  k: number,
  next: number,
  compared: ReadonlySet<Placed>,
): Placed | null {
  const figure = sentence.figures[k] as Timed;
  const before = sentence.figures[k - 1];
  for (let i = next - 1; i >= Math.max(0, next - POINTS_BACK); i--) {
    const point = points[i] as Placed;
    if (point.end > figure.start || compared.has(point)) continue;
    // `up from the 11% of last year`, 从去年同期的11%: the base has its own time.
    const ofBase =
      figure.compared && figure.start - point.end <= OF_BASE && (before === undefined || before.end <= point.start);
    if (point.compares && !ofBase) continue;
    if (ofBase) return point;
    if (!point.base || before === undefined || before.start < point.end) return point;
  }
  return null;
}

/** The point before a figure, unless what leads up to the figure or stands behind it belongs to no period. */
function pointOf(time: SentenceTime, k: number, next: number, compared: ReadonlySet<Placed>): Placed | null {
  const point = pointBefore(time, k, next, compared);
  return point !== null && isTimeless(time, k, point.end) ? null : point;
}

/** `our midterm target of 15%`, `20 million a quarter`. */
function isTimeless({ text, sentence }: SentenceTime, k: number, from: number): boolean {
  const figure = sentence.figures[k] as Timed;
  const floor = Math.max(from, sentence.figures[k - 1]?.end ?? 0);
  const before = text.slice(floor, figure.start);
  if (TIMELESS_HINTS.some((hint) => before.includes(hint)) && TIMELESS.test(before)) return true;
  return PER_TIME.test(text.slice(figure.end, figure.end + FEW_WORDS));
}

const FEW_WORDS = 40;
const TIMELESS_HINTS = ['term', 'cycle', 'state', 'ypical', 'sually', 'ormally'];

/** 从五月开始提高，从15%提到18%: a point away from what is compared in Chinese belongs to the sentence. */
const isOfBase = ({ words, end }: Placed, { start }: Timed): boolean => !HAN.test(words) || start - end <= OF_BASE;

/** The period of how things stand. */
const standingPeriod = ({ standing }: Timed, { reported }: SentenceTime): string | null =>
  standing === 'now' ? null : reported;

/** A change that was measured: results tell it, whoever asks. */
const isMovement = ({ change }: Timed): boolean => change?.basis === 'yoy' || change?.basis === 'qoq';

/** The period of a figure whose sentence names none. */
function unsaid(time: SentenceTime, k: number, future: boolean, { anchor, basis }: Progress): string | null {
  const { text, sentence, points, outlook, carried, calendar, reported, answering } = time;
  const figure = sentence.figures[k] as Timed;
  if (figure.compared && basis === 'yoy' && anchor) return shiftYears(anchor, -1);
  if (isTimeless(time, k, sentence.start)) return null;
  const standing = answering && !isMovement(figure);
  if (!future) {
    if (!figure.reported) return null;
    const goes = answering ? null : goesOnWith(text, carried, sentence.start, figure.statement, points, calendar);
    return anchor ?? goes ?? (standing ? null : reported);
  }
  if (figure.compared && anchor) return anchor;
  // In Chinese a point stands before its figure: one behind is another figure's.
  const timed = points.some(({ compares, start, words }) => !compares && (start < figure.end || !HAN.test(words)));
  const open = !figure.reported || outlook === null || timed;
  return open || OPEN_END.test(text.slice(sentence.start, sentence.end)) ? null : outlook;
}
