import type { SourceText } from '../document/source-text.js';
import { hanShare } from '../language/sentences.js';
import { looksLikeFirm } from '../language/titles.js';
import { headingOf } from '../layouts/headings.js';
import type { Recognised } from '../layouts/index.js';
import { createPage } from '../layouts/page.js';

/** What a document says about itself. */
export interface DocumentFacts {
  readonly company: string | null;
  readonly ticker: string | null;
  readonly title: string | null;
  readonly fiscalPeriod: string | null;
  readonly date: string | null;
  readonly languages: string[];
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATES: readonly { pattern: RegExp; read: (m: RegExpExecArray) => [string, string | number, string] }[] = [
  {
    pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})\\b`, 'giu'),
    read: (m) => [m[3] as string, monthOf(m[1] as string), m[2] as string],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})[ -]${MONTH}[ -]((?:19|20)?\\d{2})\\b`, 'giu'),
    read: (m) => [longYear(m[3] as string), monthOf(m[2] as string), m[1] as string],
  },
  { pattern: /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/gu, read: (m) => [m[1] as string, m[2] as string, m[3] as string] },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\b/gu,
    read: (m) => [m[3] as string, m[1] as string, m[2] as string],
  },
  {
    pattern: /((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu,
    read: (m) => [m[1] as string, m[2] as string, m[3] as string],
  },
  {
    pattern: /(\d{1,2})月 (\d{1,2}), ((?:19|20)\d{2})/gu,
    read: (m) => [m[3] as string, m[1] as string, m[2] as string],
  },
];

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
const longYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** A date behind such a word closes a reporting period or names a law: it is not the day of the call. */
const NOT_THE_CALL = /(?:\b(?:ended|ending|as of|since|until|through|act of)|截至|截止)\s*(?:on )?$/i;

/** The first date in a text that closes no reporting period, as `2025-08-14`. */
export function findDate(text: string): string | null {
  const found = DATES.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [year, month, day] = read(match);
      const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const before = text.slice(Math.max(0, match.index - 14), match.index);
      return isDate(date) && !NOT_THE_CALL.test(before) ? [{ at: match.index, date }] : [];
    }),
  );
  return found.sort((a, b) => a.at - b.at)[0]?.date ?? null;
}

const isDate = (date: string): boolean =>
  !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
};

/** `Q3 2025`, `third quarter 2024`, `second quarter fiscal 2026`, `FY16`, `2025年第三季度`, as `2025Q3`, `2024FY`. */
const PERIODS: readonly { pattern: RegExp; read: (m: RegExpExecArray) => string }[] = [
  {
    pattern: /\bQ([1-4])[ ,-]{0,2}(?:FY ?|fiscal (?:year )?)?'?((?:20)?\d{2})\b/i,
    read: (m) => `${longYear(m[2] as string)}Q${m[1]}`,
  },
  { pattern: /\b((?:20)\d{2}) ?Q([1-4])\b/u, read: (m) => `${m[1]}Q${m[2]}` },
  { pattern: /\b([1-4])Q ?'?((?:20)?\d{2})\b/u, read: (m) => `${longYear(m[2] as string)}Q${m[1]}` },
  {
    pattern:
      /\b(first|second|third|fourth)[ -](?:fiscal )?quarter(?:,? (?:of )?(?:the )?(?:and (?:the )?(?:full|fiscal|first|half)[- ](?:year|half) )?(?:of )?(?:fiscal (?:year )?|FY ?)?'?((?:20)?\d{2}))\b/i,
    read: (m) => `${longYear(m[2] as string)}Q${ORDINALS[(m[1] as string).toLowerCase()]}`,
  },
  {
    pattern: /\b(?:fiscal |FY ?)?(?:year )?((?:20)\d{2}),? (first|second|third|fourth)[ -](?:fiscal )?quarter\b/i,
    read: (m) => `${m[1]}Q${ORDINALS[(m[2] as string).toLowerCase()]}`,
  },
  { pattern: /((?:20)\d{2}) ?年 ?第?([一二三四1-4]) ?季/u, read: (m) => `${m[1]}Q${ORDINALS[m[2] as string] ?? m[2]}` },
  {
    pattern:
      /\b(?:first half|H1|1H|half year|interim)(?: (?:of|results for))?,? ?(?:fiscal (?:year )?)?((?:20)\d{2})\b|\b((?:20)\d{2}) (?:first half|interim|half[- ]year)\b/i,
    read: (m) => `${m[1] ?? m[2]}H1`,
  },
  { pattern: /((?:20)\d{2}) ?年 ?(?:上半年|中期)/u, read: (m) => `${m[1]}H1` },
  {
    pattern: /\b(?:full[- ]year|fiscal year|annual results for|FY) ?'?((?:20)?\d{2})\b/i,
    read: (m) => `${longYear(m[1] as string)}FY`,
  },
];

function findFiscalPeriod(text: string): string | null {
  let best: { at: number; period: string } | null = null;
  for (const { pattern, read } of PERIODS) {
    const match = pattern.exec(text);
    if (match && (!best || match.index < best.at)) best = { at: match.index, period: read(match) };
  }
  return best?.period ?? null;
}

/** `(NYSE: EDU)`, `(00700.HK)`, `(NTES)`; Motley Fool's pages print the day's move beside it: `(EDU 4.54%)`. */
const TICKER =
  /\((?:(?:NYSE|NASDAQ|Nasdaq|HKEX|HKEx|HKSE|SEHK|OTCPK|OTC|AMEX|LSE|TSX)(?: ?[:：] ?| ))?([A-Z]{1,6}(?:\.[A-Z]{1,2})?|\d{4,5}(?:\.HK)?)(?:[);,])|\b(?:NYSE|NASDAQ|Nasdaq|HKEX|HKEx|HKSE|SEHK)(?: American)? ?[:：] ?([A-Z]{1,6}|\d{4,5})\b|^Ticker: ?([A-Z.]{1,8})$|^Edited Transcript of ([A-Z]{1,6}(?:\.[A-Z]{1,2})?|\d{3,5}\.HK) |\(([A-Z]{1,6}) [-+]?\d{1,3}\.\d{1,2}%\)/gmu;
const NOT_TICKERS = new Set([
  'ADS',
  'ADR',
  'GAAP',
  'USD',
  'RMB',
  'CNY',
  'HKD',
  'US',
  'UTC',
  'GMT',
  'ET',
  'AI',
  'CEO',
  'CFO',
  'IR',
  'ICE',
  'PH',
  'Q',
  'A',
]);

function findTicker(text: string): string | null {
  const tickers = [...text.matchAll(TICKER)].map((m) => m.slice(1).find(Boolean) ?? '');
  return tickers.find((ticker) => !NOT_TICKERS.has(ticker)) ?? null;
}

const CALL_WORDS = /earnings|results|conference call|transcript|业绩|業績|电话会|電話會|法說會/i;
const CALL_TAIL =
  /\s*(?:[-–—:(（[【]|\b(?:Q[1-4]|[1-4]Q(?:\d{2}|\d{4})?|(?:first|second|third|fourth)[ -]quarter|first half|full[- ]year|half year|interim|annual|fiscal|FY ?\d{2}|H1|H2|announces|reports|earnings|\d{4})\b).*$/is;
const PERIOD_HEAD =
  /^(?:edited transcript of )?(?:(?:Q[1-4]|[1-4]Q|(?:first|second|third|fourth) quarter|half year|full year|interim|FY)\s*)?(?:(?:19|20)\d{2}\s+)?/i;

/** The company in a heading: `Q1 2016 ASML Holding NV Earnings Call`, `JD.com, Inc. (JD) Q3 2025 Earnings Call`. */
function companyFromTitle(title: string): string | null {
  const rest = title.replace(PERIOD_HEAD, '').replace(/^\d{4}-\d{2}-\d{2}\s+/u, '');
  const name = rest
    .replace(CALL_TAIL, '')
    .replace(/[\s,;-]+$/u, '')
    .trim();
  return name.length > 1 && name.length < 80 && /\p{L}{2}/u.test(name) ? name : null;
}

/** Where the heading begins with the period (`Q2 2018 Earnings Call`), the company stands on the line above. */
function companyAbove(title: string, front: string): string | null {
  const lines = createPage(front).lines.filter((line) => !line.blank);
  const at = lines.findIndex((line) => line.text.replace(/\s+/gu, ' ') === title);
  const above = lines[at - 1]?.text ?? '';
  const name = above.replace(/\s*(?:[(（]|\b(?:ADR|ADS|Class [A-C])\b).{0,40}$/u, '').trim();
  const named = looksLikeFirm(name) || name !== above;
  return named && name.length > 1 && name.length < 80 && !CALL_WORDS.test(name) ? name : null;
}

/** The heading's form of the name; in headings all in capitals, the list's. */
function companyFromPrint(title: string | null, front: string, { listed }: Recognised): string | null {
  const headed = title === null ? null : (companyFromTitle(title) ?? companyAbove(title, front));
  const printed =
    listed.find((person) => person.side === 'company' && person.affiliation !== null)?.affiliation ?? null;
  return headed === null || headed === headed.toUpperCase() ? (printed ?? headed) : headed;
}

/** The company in the operator's welcome: `welcome to JD.com's Third Quarter 2018 Earnings Conference Call`. */
function companyFromWelcome(text: string): string | null {
  const period =
    '(?:the )?(?:(?:first|second|third|fourth)[ -]quarter|(?:march|june|september|december)[ -]quarter|full[- ]year|fiscal|FY|Q[1-4]|[1-4]Q|(?:19|20)\\d{2}|interim|half|annual|results|earnings)';
  const spoken = text.replace(/\s+/gu, ' ');
  const match =
    new RegExp(
      `(?:welcome (?:everyone )?to|standing by for|call for|call of|webcast of|this is) (?:the )?(.{2,60}?)(?:'s|’s|(?<=s)['’]|,)? (?:on its |for its |for the )?${period}\\b`,
      'iu',
    ).exec(spoken) ?? /(?:call|webcast|presentation) (?:of|for) (?:the )?(\p{Lu}[^.,;]{2,50})[.,;]/u.exec(spoken);
  const name = match?.[1]
    ?.replace(/^(?:the|today's) /i, '')
    .replace(/ (?:conference call|earnings call) for$/i, '')
    .trim();
  return name &&
    /^[\p{Lu}\p{Script=Han}\d]|^i\p{Lu}/u.test(name) &&
    !/^(?:first|second|third|fourth|today)\b/i.test(name)
    ? name
    : null;
}

function findTitle(front: string): string | null {
  const lines = createPage(front).lines.filter((line) => !line.blank && line.text.length < 220);
  const usable = lines.filter(
    (line) =>
      /\d/.test(line.text) &&
      !headingOf(line.text) &&
      !/^(?:url|source|edited transcript$|(?:final|preliminary|raw) transcript\b)/i.test(line.text),
  );
  const named = (text: string) => / [-–—|] /u.test(text) && findFiscalPeriod(text) !== null;
  const titled = usable.find((line) => CALL_WORDS.test(line.text)) ?? usable.find((line) => named(line.text));
  return titled?.text.replace(/\s+/gu, ' ') ?? null;
}

/** Company, period and date from the lines above the speech, then from its first words; what a file's fields say wins. */
export function readFacts(source: SourceText, recognised: Recognised): DocumentFacts {
  const { text, metadata } = source;
  const front = text.slice(recognised.front.start, Math.min(recognised.front.end, recognised.front.start + 6000));
  const first = recognised.blocks[0] ?? { start: 0, end: 0 };
  const opening = text.slice(first.start, Math.min(first.end, first.start + 1200));
  const title = metadata.title ?? findTitle(front);
  const head = title ? `${title}\n${front}` : front;
  const companyLine = /^Company: ?(.+)$/mu.exec(front)?.[1]?.trim();
  return {
    company:
      metadata.company ?? companyLine ?? companyFromPrint(title, front, recognised) ?? companyFromWelcome(opening),
    ticker: metadata.ticker ?? findTicker(head),
    title,
    fiscalPeriod: metadata.fiscalPeriod ?? findFiscalPeriod(head) ?? findFiscalPeriod(opening),
    date: isoDate(metadata.date) ?? findDate(front) ?? findDate(opening),
    languages: languagesOf(text),
  };
}

const isoDate = (date: string | undefined): string | null => (date ? findDate(date) : null);

/** Languages that carry at least a twentieth of the letters. */
function languagesOf(text: string): string[] {
  const share = hanShare(text);
  return [...(share < 0.95 ? ['en'] : []), ...(share >= 0.02 ? ['zh'] : [])];
}
