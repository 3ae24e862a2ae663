import { findDate } from './document-info.js';

/** What a document says once for all its figures. */
export interface ReportingFacts {
  /** ISO 4217 of amounts that name no currency; null where nothing is said. */
  readonly currency: string | null;
  /** The last day of the reported period, as `2025-09-30`; null where nothing is said. */
  readonly periodEnd: string | null;
}

/** Currencies as such statements name them. ISO 4217. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['CNY', 'RMB|Renminbi|Chinese yuan|yuan|CNY|人民币|人民幣'],
  ['USD', 'U\\.?S\\.? ?dollars?|United States dollars?|American dollars?|USD|US\\$|美元|美金'],
  ['HKD', 'Hong Kong dollars?|HKD|HK\\$|港元|港币|港幣'],
  ['TWD', 'New Taiwan dollars?|NT dollars?|NT\\$|TWD|新台币|新臺幣|新台幣'],
  ['EUR', 'euros?|EUR|欧元|歐元'],
  ['JPY', '(?:Japanese )?yen|JPY|日元|日圆|日圓'],
  ['GBP', '(?:British )?pounds?(?: sterling)?|sterling|GBP|英镑|英鎊'],
  ['SGD', 'Singapore dollars?|SGD|S\\$'],
  ['CAD', 'Canadian dollars?|CAD'],
  ['AUD', 'Australian dollars?|AUD'],
  ['INR', '(?:Indian )?rupees?|INR'],
  ['KRW', '(?:Korean )?won|KRW'],
  ['CHF', 'Swiss francs?|CHF'],
];
const NAMED = CURRENCIES.map(([, names]) => names).join('|');
const CODE_OF: readonly (readonly [RegExp, string])[] = CURRENCIES.map(([code, names]) => [
  new RegExp(`^(?:${names})$`, 'iu'),
  code,
]);

/** What such a statement speaks of, and the words before and behind it. As companies open their remarks and head their tables. */
const SUBJECT =
  /\b(?:figures?|amounts?|numbers?|currency|currencies)\b|\((?:[a-z]+ ){0,3}in (?:thousands|millions|billions)\b|金额|金額|数据|數據|数字|數字|货币|貨幣|单位|單位/gi;
/** `Amounts are in euros unless we say otherwise`. */
const EXCEPT_BEHIND = /\b(?:unless|except where)\b|除非/i;
const FOR_ALL = /\b(?:all|otherwise|unless)\b|所有|以下|均|除|货币|貨幣/i;
const HEADING = /^[(货貨单單]/u;
/** `are in RMB`, 均以人民币计, `(in thousands of US$`, 单位：人民币千元. */
const IN_CURRENCY = new RegExp(
  `(?:\\b(?:in|are|is|to|of|be)\\s+(?:the\\s+)?|[以为為按是：:]\\s?|[单單]位\\s?)(${NAMED})(?![A-Za-z])`,
  'iu',
);
/** A sentence's end; the stops of `U.S.` are none. */
const STOP = /(?<![A-Z])\.(?=\s|$)|[。\n]/u;
/** How far around its subject a statement may reach. */
const BEFORE = 100;
const BEHIND = 110;

/** `Unless otherwise stated, all figures mentioned are in RMB`; 除非另有说明，所有金额均以人民币计; `(in thousands of RMB)`. */
function readCurrency(text: string): string | null {
  for (const { 0: subject, index } of text.matchAll(SUBJECT)) {
    const before =
      text
        .slice(Math.max(0, index - BEFORE), index)
        .split(STOP)
        .at(-1) ?? '';
    const behind = text.slice(index, index + BEHIND).split(STOP)[0] ?? '';
    if (!HEADING.test(subject) && !FOR_ALL.test(before) && !EXCEPT_BEHIND.test(behind)) continue;
    const name = IN_CURRENCY.exec(behind)?.[1];
    const code = name === undefined ? undefined : CODE_OF.find(([names]) => names.test(name))?.[1];
    if (code !== undefined) return code;
  }
  return null;
}

/** Names beside a number: `RMB42 million`, 四亿美元. */
const DIGIT = '[0-9一二两三四五六七八九十百千万亿萬億]';
const AMOUNTS = new RegExp(
  `(?<![A-Za-z])(${NAMED})\\s?(?=${DIGIT})|(?<=${DIGIT}|(?:m|b|tr)illion\\s)(${NAMED})(?![A-Za-z])`,
  'giu',
);
const FEWEST = 3;
const MOST = 0.75;

/** 四亿元: renminbi, unless the document's amounts are in another currency that is said as 元. */
const YUAN = new RegExp(`(?<=${DIGIT})[元块]`, 'gu');
const SAID_AS_YUAN = new Set(['HKD', 'TWD', 'SGD']);
/** Amounts in Simplified characters. */
const SIMPLIFIED_AMOUNT = /[0-9一二两三四五六七八九十百千](?:万|亿)/u;

/** The currency that nearly all amounts of a document name; null where there is none. */
function mainCurrency(text: string): string | null {
  const named = namedCurrencies(text);
  const local = mostNamed(named);
  if (local !== null && SAID_AS_YUAN.has(local)) return local;
  const yuan = text.match(YUAN)?.length ?? 0;
  if (yuan > 0) named.set('CNY', (named.get('CNY') ?? 0) + yuan);
  if (named.size === 0) return SIMPLIFIED_AMOUNT.test(text) ? 'CNY' : null;
  return mostNamed(named);
}

function mostNamed(counts: ReadonlyMap<string, number>): string | null {
  const [code, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return count >= FEWEST && count >= all * MOST ? code : null;
}

/** How many amounts name each currency. */
function namedCurrencies(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, before, behind] of text.matchAll(AMOUNTS)) {
    const code = CODE_OF.find(([names]) => names.test(before ?? behind ?? ''))?.[1] as string;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** A stretch and how many quarters of the year are over when it ends; 0 where that is any. */
const STRETCHES =
  /\b(?:(?:fiscal |first |second |third |fourth )*(quarter)|(three)[ -]months?(?: period)?|(six)[ -]months?(?: period)?|(nine)[ -]months?(?: period)?|((?:fiscal |full )?year|twelve[ -]months?(?: period)?))(?: (?:and \S+ \S+ )?(?:that )?)?(?:ended|ending) (?:on )?(?=\p{L}{3,9}\.? \d|\d)/giu;
/** A document's first words say what it reports. */
const OPENING = 30_000;

/** The last day of the reported period: what a stretch `ended` on, where its length fits the reported quarter. */
function readPeriodEnd(text: string, fiscalPeriod: string | null, date: string | null): string | null {
  const quarter = /^\d{4}(?:Q([1-4])|H([12])|FY)$/u.exec(fiscalPeriod ?? '');
  if (!quarter) return null;
  const over = quarter[1] ? Number(quarter[1]) : quarter[2] ? Number(quarter[2]) * 2 : 4;
  for (const match of text.slice(0, OPENING).matchAll(STRETCHES)) {
    const end = findDate(text.slice(match.index + match[0].length, match.index + match[0].length + 20));
    const fits =
      match[1] || match[2] || (match[3] && over === 2) || (match[4] && over === 3) || (match[5] && over === 4);
    if (end !== null && fits && isRecent(end, date)) return end;
  }
  return null;
}

/** Results are told within a quarter or so. */
const isRecent = (end: string, date: string | null): boolean => {
  if (date === null) return true;
  const days = (Date.parse(date) - Date.parse(end)) / 86_400_000;
  return days >= 0 && days < 100;
};

/** Reads what a document says once for all its figures: their currency and the day on which the reported period ended. */
export function readReportingFacts(
  text: string,
  facts: { readonly fiscalPeriod: string | null; readonly date: string | null },
): ReportingFacts {
  return {
    currency: readCurrency(text) ?? mainCurrency(text),
    periodEnd: readPeriodEnd(text, facts.fiscalPeriod, facts.date),
  };
}
