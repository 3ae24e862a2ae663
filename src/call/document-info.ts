import type { SourceText } from '../document/source-text.js';
import { hanShare } from '../language/sentences.js';
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
    pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})\\b`, 'iu'),
    read: (m) => [m[3] as string, monthOf(m[1] as string), m[2] as string],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})[ -]${MONTH}[ -]((?:19|20)?\\d{2})\\b`, 'iu'),
    read: (m) => [longYear(m[3] as string), monthOf(m[2] as string), m[1] as string],
  },
  { pattern: /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/u, read: (m) => [m[1] as string, m[2] as string, m[3] as string] },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\b/u,
    read: (m) => [m[3] as string, m[1] as string, m[2] as string],
  },
  {
    pattern: /((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u,
    read: (m) => [m[1] as string, m[2] as string, m[3] as string],
  },
  {
    pattern: /(\d{1,2})月 (\d{1,2}), ((?:19|20)\d{2})/u,
    read: (m) => [m[3] as string, m[1] as string, m[2] as string],
  },
];

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
const longYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function findDate(text: string): string | null {
  let best: { at: number; date: string } | null = null;
  for (const { pattern, read } of DATES) {
    const match = pattern.exec(text);
    if (!match || (best && best.at <= match.index)) continue;
    const [year, month, day] = read(match);
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (!Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date))
      best = { at: match.index, date };
  }
  return best?.date ?? null;
}

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
    pattern: /\bQ([1-4])[ ,-]{0,2}(?:FY ?|fiscal (?:year )?)?'?((?:20)?\d{2})\b/iu,
    read: (m) => `${longYear(m[2] as string)}Q${m[1]}`,
  },
  { pattern: /\b((?:20)\d{2}) ?Q([1-4])\b/u, read: (m) => `${m[1]}Q${m[2]}` },
  { pattern: /\b([1-4])Q ?'?((?:20)?\d{2})\b/u, read: (m) => `${longYear(m[2] as string)}Q${m[1]}` },
  {
    pattern:
      /\b(first|second|third|fourth)[ -]quarter(?:,? (?:of )?(?:the )?(?:and (?:full|fiscal) year )?(?:fiscal (?:year )?|FY ?)?'?((?:20)?\d{2}))\b/iu,
    read: (m) => `${longYear(m[2] as string)}Q${ORDINALS[(m[1] as string).toLowerCase()]}`,
  },
  {
    pattern: /\b(?:fiscal )?(?:year )?((?:20)\d{2}) (first|second|third|fourth)[ -]quarter\b/iu,
    read: (m) => `${m[1]}Q${ORDINALS[(m[2] as string).toLowerCase()]}`,
  },
  { pattern: /((?:20)\d{2}) ?年 ?第?([一二三四1-4]) ?季/u, read: (m) => `${m[1]}Q${ORDINALS[m[2] as string] ?? m[2]}` },
  {
    pattern:
      /\b(?:first half|H1|1H|half year|interim)(?: (?:of|results for))?,? ?(?:fiscal (?:year )?)?((?:20)\d{2})\b|\b((?:20)\d{2}) (?:first half|interim|half[- ]year)\b/iu,
    read: (m) => `${m[1] ?? m[2]}H1`,
  },
  { pattern: /((?:20)\d{2}) ?年 ?(?:上半年|中期)/u, read: (m) => `${m[1]}H1` },
  {
    pattern: /\b(?:full[- ]year|fiscal year|annual results for|FY) ?'?((?:20)?\d{2})\b/iu,
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

const TICKER =
  /\((?:(?:NYSE|NASDAQ|Nasdaq|HKEX|HKEx|HKSE|SEHK|OTCPK|OTC|AMEX|LSE|TSX)(?: ?[:：] ?| ))?([A-Z]{1,6}(?:\.[A-Z]{1,2})?|\d{4,5}(?:\.HK)?)(?:[);,])|\b(?:NYSE|NASDAQ|Nasdaq|HKEX|HKEx|HKSE|SEHK)(?: American)? ?[:：] ?([A-Z]{1,6}|\d{4,5})\b|^Ticker: ?([A-Z.]{1,8})$/mu;
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
  const match = TICKER.exec(text);
  const ticker = match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
  return ticker && !NOT_TICKERS.has(ticker) ? ticker : null;
}

const CALL_WORDS = /earnings|results|conference call|transcript|业绩|業績|电话会|電話會|法說會/iu;
const CALL_TAIL =
  /\s*(?:[-–—:(（]|\b(?:Q[1-4]|[1-4]Q|(?:first|second|third|fourth)[ -]quarter|first half|full[- ]year|half year|interim|annual|fiscal|FY ?\d{2}|H1|H2|announces|reports|earnings|\d{4})\b).*$/isu;
const PERIOD_HEAD =
  /^(?:edited transcript of )?(?:(?:Q[1-4]|[1-4]Q|(?:first|second|third|fourth) quarter|half year|full year|interim|FY)\s*)?(?:(?:19|20)\d{2}\s+)?/iu;

/** The company in a heading: `Q1 2016 ASML Holding NV Earnings Call`, `JD.com, Inc. (JD) Q3 2025 Earnings Call`. */
function companyFromTitle(title: string): string | null {
  const rest = title.replace(PERIOD_HEAD, '').replace(/^\d{4}-\d{2}-\d{2}\s+/u, '');
  const name = rest
    .replace(CALL_TAIL, '')
    .replace(/[\s,;-]+$/u, '')
    .trim();
  return name.length > 1 && name.length < 80 && /\p{L}{2}/u.test(name) ? name : null;
}

/** The heading's form of the name; in headings all in capitals, the list's. */
function companyFromPrint(title: string | null, { listed }: Recognised): string | null {
  const headed = title === null ? null : companyFromTitle(title);
  const printed =
    listed.find((person) => person.side === 'company' && person.affiliation !== null)?.affiliation ?? null;
  return headed === null || headed === headed.toUpperCase() ? (printed ?? headed) : headed;
}

/** The company in the operator's welcome: `welcome to JD.com's Third Quarter 2018 Earnings Conference Call`. */
function companyFromWelcome(text: string): string | null {
  const period =
    '(?:the )?(?:(?:first|second|third|fourth)[ -]quarter|full[- ]year|fiscal|Q[1-4]|[1-4]Q|(?:19|20)\\d{2}|interim|half|annual|results|earnings)';
  const spoken = text.replace(/\s+/gu, ' ');
  const match =
    new RegExp(
      `(?:welcome (?:everyone )?to|standing by for|call for|call of|webcast of|this is) (?:the )?(.{2,60}?)(?:'s|’s|s’|,)? (?:on its |for its |for the )?${period}\\b`,
      'iu',
    ).exec(spoken) ?? /(?:call|webcast|presentation) (?:of|for) (?:the )?(\p{Lu}[^.,;]{2,50})[.,;]/u.exec(spoken);
  const name = match?.[1]
    ?.replace(/^(?:the|today's) /iu, '')
    .replace(/ (?:conference call|earnings call) for$/iu, '')
    .trim();
  return name &&
    /^[\p{Lu}\p{Script=Han}\d]|^i\p{Lu}/u.test(name) &&
    !/^(?:first|second|third|fourth|today)\b/iu.test(name)
    ? name
    : null;
}

function findTitle(front: string): string | null {
  const lines = createPage(front).lines.filter((line) => !line.blank && line.text.length < 220);
  const usable = lines.filter(
    (line) => /\d/.test(line.text) && !headingOf(line.text) && !/^(?:url|source|edited transcript$)/iu.test(line.text),
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
    company: metadata.company ?? companyLine ?? companyFromPrint(title, recognised) ?? companyFromWelcome(opening),
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
