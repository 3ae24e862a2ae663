/** A fiscal quarter. */
export interface FiscalQuarter {
  readonly year: number;
  readonly quarter: number;
}

/** A calendar month. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** When a company's fiscal year ends: the fiscal year 2026 in month `endMonth` of the calendar year 2026 + `shift`. */
export interface FiscalYear {
  readonly endMonth: number;
  readonly shift: number;
}

const CALENDAR_YEAR: FiscalYear = { endMonth: 12, shift: 0 };

const monthIndex = ({ year, month }: Month): number => year * 12 + month - 1;
export const monthAt = (index: number): Month => ({ year: Math.floor(index / 12), month: (index % 12) + 1 });
export const addMonths = (month: Month, by: number): Month => monthAt(monthIndex(month) + by);

/** `2025Q2`, `2025H1`, `2025FY` as the last quarter of it; null for anything else. */
export function readQuarter(period: string | null | undefined): FiscalQuarter | null {
  const match = /^(\d{4})(?:Q([1-4])|H([12])|(FY))$/u.exec(period ?? '');
  if (!match) return null;
  return { year: Number(match[1]), quarter: match[2] ? Number(match[2]) : match[3] ? Number(match[3]) * 2 : 4 };
}

export const writeQuarter = ({ year, quarter }: FiscalQuarter): string => `${year}Q${quarter}`;

export function shiftQuarter({ year, quarter }: FiscalQuarter, by: number): FiscalQuarter {
  const n = year * 4 + quarter - 1 + by;
  return { year: Math.floor(n / 4), quarter: (n % 4) + 1 };
}

/** The month in which a fiscal quarter ends. */
export function quarterEnd({ year, quarter }: FiscalQuarter, { endMonth, shift }: FiscalYear): Month {
  return addMonths({ year: year + shift, month: endMonth }, (quarter - 4) * 3);
}

/** The fiscal quarter to which a calendar month belongs. */
export function quarterHolding(month: Month, { endMonth, shift }: FiscalYear): FiscalQuarter {
  // Months since the end of the fiscal year before.
  const past = monthIndex(month) - (endMonth - 1) - 1;
  const year = Math.floor(past / 12) + 1;
  return { year: year - shift, quarter: Math.floor((past % 12) / 3) + 1 };
}

/** Results come out this many days after the quarter: rarely sooner than ten, seldom later than seventy-five. */
const SOONEST = 10;
const LATEST = 75;

/**
 * The fiscal year of a company that reports `period` on `date`. A year label that is the calendar's speaks for the
 * quarter-end months of the calendar; the month before or after is taken where only it gives the label.
 *
 * @param ended - The last day of the reported period, where the document says it.
 */
export function fiscalYearOf(
  period: string | null | undefined,
  date: string | null | undefined,
  ended?: string | null,
): FiscalYear {
  const at = readQuarter(period);
  if (!at) return CALENDAR_YEAR;
  if (ended) return fiscalYearEnding(at, monthOfClose(ended));
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(date ?? '') ? Date.parse(date as string) : Number.NaN;
  if (Number.isNaN(day)) return CALENDAR_YEAR;
  const told = new Date(day);
  const now = { year: told.getUTCFullYear(), month: told.getUTCMonth() + 1 };
  const candidates = [1, 2, 3, 0, 4]
    .map((back) => addMonths(now, -back))
    .map((month) => ({ month, days: (day - Date.UTC(month.year, month.month, 0)) / 86_400_000 }))
    .filter(({ days }) => days >= SOONEST)
    .map((one) => ({ ...one, fiscal: fiscalYearEnding(at, one.month) }))
    .filter(({ fiscal }) => fiscal.shift === 0);
  const usual = candidates.find(({ month, days }) => month.month % 3 === 0 && days <= LATEST);
  const soon = candidates.find(({ days }) => days <= LATEST);
  return (usual ?? soon ?? { fiscal: CALENDAR_YEAR }).fiscal;
}

function fiscalYearEnding({ year, quarter }: FiscalQuarter, month: Month): FiscalYear {
  const end = addMonths(month, (4 - quarter) * 3);
  return { endMonth: end.month, shift: end.year - year };
}

/** The month that a quarter ended on a day belongs to: years of 52 weeks end in the first days of a month as well. */
export function monthOfClose(day: string): Month {
  const [year = 0, month = 1, date = 28] = day.split('-').map(Number);
  return date <= 10 ? addMonths({ year, month }, -1) : { year, month };
}
