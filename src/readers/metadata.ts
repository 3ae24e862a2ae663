import type { SourceMetadata } from '../document/source-text.js';
import { names } from './names.js';

/** A field name as it is compared: `company_name`, `companyName` and `Company Name` are one. */
export const canonical = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, '');

/** The names under which files state what a call is about, in order of preference; compared by `canonical`. */
export const METADATA_FIELDS = {
  company: names('company companyname issuer issuername entityname organization organisation 公司 公司名称'),
  ticker: names('ticker symbol tickersymbol stocksymbol stockticker companyticker 股票代码 代码'),
  title: ['title', 'eventtitle', 'headline', 'calltitle', 'event', 'eventname', '标题'],
  date: names(
    'date calldate conferencedate eventdate earningsdate transcriptdate callday datetime time starttime ' +
      'startdatetime publisheddate publishedat publishdate publishon 日期 会议日期',
  ),
  period: ['fiscalperiod', 'period', 'fiscalquarter', 'quarter', 'fiscalyearquarter', '季度'],
  year: ['fiscalyear', 'year', '年份'],
} as const;

const textOfValue = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 500 ? undefined : text;
};

const MONTHS = names('jan feb mar apr may jun jul aug sep oct nov dec');
const YEAR_FIRST = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/;
const MONTH_FIRST = /([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/;
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})/;

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2200;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * The day that a printed date or time stamp names, as `YYYY-MM-DD`; a day-and-month order that is a guess is not read.
 */
export function isoDate(value: unknown): string | undefined {
  const text = textOfValue(value);
  if (text === undefined) return undefined;
  if (/^\d{10}(\d{3})?$/.test(text)) {
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return calendarDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return calendarDate(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return calendarDate(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  return undefined;
}

const YEAR = /(?:^|\D)((?:19|20|21)\d{2})(?!\d)|(?:FY|[1-4]Q)\s?'?(\d{2})(?!\d)/i;
const QUARTER = /Q\s?([1-4])(?!\d)|(?:^|\D)([1-4])\s?Q/i;
const HALF = /H\s?([12])(?!\d)|(?:^|\D)([12])\s?H/i;

const yearIn = (text: string): string | undefined => {
  const match = YEAR.exec(text);
  return match?.[1] ?? (match?.[2] === undefined ? undefined : `20${match[2]}`);
};

/**
 * A fiscal period in the form of the Analysis (`2024Q2`, `2024H1`, `2024FY`) from what a file says: `2024Q2`, `Q2
 * FY24`, or a quarter and a year in fields of their own (`2` or `Q2`, `2024`).
 */
export function fiscalPeriod(period: unknown, year: unknown): string | undefined {
  const periodText = textOfValue(period);
  if (periodText === undefined) return undefined;
  const fullYear = yearIn(periodText) ?? yearIn(textOfValue(year) ?? '');
  if (fullYear === undefined) return undefined;
  if (/^[1-4]$/.test(periodText)) return `${fullYear}Q${periodText}`;
  const quarter = QUARTER.exec(periodText);
  if (quarter) return `${fullYear}Q${quarter[1] ?? quarter[2]}`;
  const half = HALF.exec(periodText);
  if (half) return `${fullYear}H${half[1] ?? half[2]}`;
  return /FY|full|annual|year/i.test(periodText) ? `${fullYear}FY` : undefined;
}

/** What a file says about itself, from its fields; the first field that holds something readable wins. */
export function metadataFrom(fields: Iterable<readonly [string, unknown]>): SourceMetadata {
  const byName = new Map<string, unknown>();
  for (const [name, value] of fields) {
    const key = canonical(name);
    if (!byName.has(key)) byName.set(key, value);
  }
  const first = <T>(names: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const name of names) {
      const value = read(byName.get(name));
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const year = first(METADATA_FIELDS.year, textOfValue);
  return present({
    company: first(METADATA_FIELDS.company, textOfValue),
    ticker: first(METADATA_FIELDS.ticker, textOfValue),
    title: first(METADATA_FIELDS.title, textOfValue),
    date: first(METADATA_FIELDS.date, isoDate),
    fiscalPeriod: first(METADATA_FIELDS.period, (value) => fiscalPeriod(value, year)),
  });
}

const present = (metadata: SourceMetadata): SourceMetadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
