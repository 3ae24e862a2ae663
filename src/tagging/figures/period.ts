import type { Quantity } from '../../language/quantities/index.js';
import type { FigureContext } from './figure.js';

interface Point {
  readonly year: number;
  readonly quarter: number;
}

const readPoint = (period: string | null | undefined): Point | null => {
  const match = /^(\d{4})Q([1-4])$/u.exec(period ?? '');
  return match ? { year: Number(match[1]), quarter: Number(match[2]) } : null;
};
const writePoint = ({ year, quarter }: Point): string => `${year}Q${quarter}`;
const shift = ({ year, quarter }: Point, quarters: number): Point => {
  const n = year * 4 + quarter - 1 + quarters;
  return { year: Math.floor(n / 4), quarter: (n % 4) + 1 };
};

/** The same quarter of another year: what "a year ago" and 去年同期 mean beside a quarter's figure. */
const SAME_PERIOD =
  /^(?:(?:a|one) year (?:ago|earlier)|(?:the )?(?:same|prior[- ]year|corresponding|year-ago) (?:period|quarter|time).*|去年同期|上年同期|同期)$/iu;

/** `the same period of 2023`, `the same quarter last year`: the year alone is what is read as a point. */
const SAME_LEAD =
  /(?:same|corresponding|comparable|prior[- ]year|year-ago) (?:period|quarter|time|three months)(?: of| in| from)?\s*(?:the\s+)?$/iu;

const COMPARED_WITH = /\b(?:from|than|compared|versus|vs|against)\b[^,;]*$|(?:较|較|比|对比|從|从)[^，；]*$/iu;

/** The last day of a month, said before it in English and behind it in Chinese. */
const MONTH_END_LEAD = /\bend of\s+$/iu;
const MONTH_END = /[底末]$/u;
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A calendar point as the words give it, resolved against the document's fiscal period and date; null if it cannot be. */
export function resolveCalendar(quantity: Quantity, words: string, context: FigureContext, lead = ''): string | null {
  const at = readPoint(context.fiscalPeriod);
  const year = at?.year ?? Number(context.date?.slice(0, 4) ?? Number.NaN);
  const calendar = quantity.calendar ?? '';
  const same = SAME_PERIOD.test(words.trim()) || SAME_LEAD.test(lead);
  const month = /^(?:(\d{4})|-)-(\d{2})$/u.exec(calendar);
  if (month && (MONTH_END_LEAD.test(lead) || MONTH_END.test(words))) {
    const ended = Number(month[1] ?? year);
    return Number.isNaN(ended) ? null : `${ended}-${month[2]}-${lastDay(ended, Number(month[2]))}`;
  }
  if (/^\d{4}(?:Q[1-4]|H[12]|FY|-\d{2}-\d{2}|-\d{2})$/u.test(calendar)) return calendar;
  if (/^\d{4}$/u.test(calendar)) return same && at ? writePoint({ ...at, year: Number(calendar) }) : `${calendar}FY`;
  if (Number.isNaN(year)) return null;
  if (/^Q[1-4]$/u.test(calendar)) return quarterOf(calendar, year, at, lead);
  if (/^H[12]$/u.test(calendar)) return `${year}${calendar}`;
  if (calendar === 'FY') return `${year}FY`;
  const nine = /^(\d{4})?9M$/u.exec(calendar);
  if (nine) return `${nine[1] ?? year}-01/${nine[1] ?? year}-09`;
  const relative = /^([YQ])([+-]\d)$/u.exec(calendar);
  if (relative) return resolveRelative(relative[1] as string, Number(relative[2]), same, at, year);
  const day = /^--(\d{2})(?:-(\d{2}))?$/u.exec(calendar);
  if (day) return day[2] ? `${year}-${day[1]}-${day[2]}` : `${year}-${day[1]}`;
  return null;
}

/** A quarter without its year: of this year, but one still to come cannot be what a reported figure is compared with. */
function quarterOf(calendar: string, year: number, at: Point | null, lead: string): string {
  const past = at !== null && Number(calendar[1]) > at.quarter && COMPARED_WITH.test(lead);
  return `${past ? year - 1 : year}${calendar}`;
}

function resolveRelative(unit: string, by: number, same: boolean, at: Point | null, year: number): string | null {
  if (unit === 'Q') return at ? writePoint(shift(at, by)) : null;
  if (by < 0 && at && same) return writePoint({ ...at, year: at.year + by });
  return `${year + by}FY`;
}

/** Talk of what is not reported for a period: plans, standing facts, questions. */
const FUTURE =
  /\b(?:will|would|expect|plan|target|goal|intend|aim|in the long run|over the next|going forward|should)\b|预计|預計|计划|計劃|目标|目標|希望|将|會/iu;

/** What a change is measured against, and what another figure is compared with, is not this figure's own time. */
const COMPARES =
  /\b(?:from|than|compared (?:to|with)|versus|vs\.?|against|over|on|since)\s+(?:the\s+)?$|(?:较|較|比|相比|对比)\s*$/iu;
const BASE =
  /^(?:(?:a|one) year (?:ago|earlier)|(?:the )?(?:same|prior|previous|last|year-ago|corresponding)\b.*|去年.*|上年.*|同期|上个?季度|上一季.*)$/iu;

/** What joins a quarter to the year behind it. */
const BESIDE_YEAR = /^\s*(?:of|in)?\s*$/iu;

/** The last day of this year or, with a group caught, of the next. English, Chinese. */
const YEAR_END = /\b(?:year[- ]end|end of (?:this|the|(next)) year)\b|(明)?年(?:底|末)/giu;

function yearEndBefore(words: string, context: FigureContext): string | null {
  const match = [...words.matchAll(YEAR_END)].at(-1);
  const year = Number((context.date ?? context.fiscalPeriod ?? 'none').slice(0, 4));
  if (!match || Number.isNaN(year)) return null;
  return `${match[1] || match[2] ? year + 1 : year}-12-31`;
}

/** `明年` `一季度`, `the first quarter` of `next year`: a quarter or half takes the year said beside it. */
function withYear(
  quantity: Quantity,
  points: readonly PlacedPoint[],
  between: (a: number, b: number) => string,
  context: FigureContext,
): Quantity {
  if (!/^[QH][1-4]$/u.test(quantity.calendar ?? '')) return quantity;
  const beside = points.find(
    ({ quantity: other }) =>
      /^Y[+-]\d$/u.test(other.calendar ?? '') &&
      (other.end <= quantity.start
        ? /^\s*的?\s*$/u.test(between(other.end, quantity.start))
        : BESIDE_YEAR.test(between(quantity.end, other.start))),
  );
  const year = Number((context.fiscalPeriod ?? context.date ?? 'none').slice(0, 4));
  if (!beside || Number.isNaN(year)) return quantity;
  return { ...quantity, calendar: `${year + Number(beside.quantity.calendar?.slice(1))}${quantity.calendar}` };
}

type PlacedPoint = { readonly quantity: Quantity; readonly words: string };

/**
 * The period of a figure: the calendar point said closest behind it, else closest before it in the sentence, else, for a
 * report in the past tense, the period that the document reports. A point that a change is measured against is passed over; counts of
 * things that no statement reports have no period of their own.
 */
export function choosePeriod(
  figure: { start: number; end: number },
  sentence: { start: number; end: number; text: string },
  points: readonly PlacedPoint[],
  context: FigureContext,
  { isChange, reported }: { readonly isChange: boolean; readonly reported: boolean },
): string | null {
  const between = (a: number, b: number) =>
    sentence.text.slice(Math.max(0, a - sentence.start), Math.max(0, b - sentence.start));
  const own = ({ quantity, words }: PlacedPoint): boolean => {
    const lead = between(quantity.start - 24, quantity.start);
    return !(isChange && (COMPARES.test(lead) || BASE.test(words)));
  };
  const inside = points.filter(
    (point) => point.quantity.start >= sentence.start && point.quantity.end <= sentence.end && own(point),
  );
  const behind = inside.find(
    ({ quantity }) =>
      quantity.start >= figure.end &&
      quantity.start - figure.end < 60 &&
      !/\d|[;。；]|, (?:and|while|which)|，/u.test(between(figure.end, quantity.start)) &&
      !/\b(?:compared|versus|vs|against|than)\b/iu.test(between(figure.end, quantity.start)),
  );
  const before = inside.filter(
    ({ quantity, words }) =>
      quantity.end <= figure.start && !(BASE.test(words) && /\d/u.test(between(quantity.end, figure.start))),
  );
  const opening = before.find(({ quantity }) => quantity.start - sentence.start < 40);
  const chosen = behind ?? before.filter(({ quantity }) => figure.start - quantity.end < 40).at(-1) ?? opening;
  const yearEnd = yearEndBefore(between(chosen?.quantity.start ?? sentence.start, figure.start), context);
  if (yearEnd && chosen !== behind) return yearEnd;
  const resolved = chosen
    ? resolveCalendar(
        withYear(chosen.quantity, inside, between, context),
        chosen.words,
        context,
        between(chosen.quantity.start - 40, chosen.quantity.start),
      )
    : null;
  if (resolved) return resolved;
  if (yearEnd) return yearEnd;
  return FUTURE.test(sentence.text) || !reported ? null : (context.fiscalPeriod ?? null);
}
