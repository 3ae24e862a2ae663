import { balance } from './balance.js';
import { type ChineseNames, compileChinese, findChinese } from './chinese.js';
import { commerce } from './commerce.js';
import { credit } from './credit.js';
import { education } from './education.js';
import { compileEnglish, type EnglishNames, type Found, findEnglish } from './english.js';
import { finance } from './finance.js';
import { income } from './income.js';
import { insurance } from './insurance.js';
import { media } from './media.js';
import { ratios } from './ratios.js';
import { resources } from './resources.js';
import type { MetricRow } from './row.js';
import { semiconductors } from './semiconductors.js';
import { services } from './services.js';
import { technology } from './technology.js';
import { transport } from './transport.js';
import { vehicles } from './vehicles.js';

export type { MetricRow } from './row.js';

/** All measures the library knows by name. */
export const metrics: readonly MetricRow[] = [
  ...income,
  ...balance,
  ...ratios,
  ...credit,
  ...finance,
  ...commerce,
  ...media,
  ...vehicles,
  ...technology,
  ...education,
  ...services,
  ...semiconductors,
  ...transport,
  ...insurance,
  ...resources,
];

/** A measure named in a text. */
export interface MetricMention {
  /** The {@link MetricRow}'s id. */
  readonly id: string;
  /** Where the name starts, with words before it such as `non-GAAP` or `total`. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

let english: EnglishNames | undefined;
let chinese: ChineseNames | undefined;

function find(text: string, language: 'zh' | 'en'): Found[] {
  if (language === 'zh') {
    chinese ??= compileChinese(metrics);
    return findChinese(chinese, text);
  }
  english ??= compileEnglish(metrics);
  return findEnglish(english, text);
}

/**
 * Every measure named in a passage, in order and disjoint, with offsets into `text`.
 *
 * @param language - The passage's language; English names inside Chinese are found too.
 */
export function findMetrics(text: string, language: 'zh' | 'en'): MetricMention[] {
  return find(text, language).map(({ id, start, end }) => ({ id, start, end }));
}

const LOWER_BETTER = new Set(metrics.filter(({ polarity }) => polarity === 'lower-better').map(({ id }) => id));

/** Whether shareholders like to see the measure fall: costs, losses, delinquency. */
export const isLowerBetter = (id: string | null): boolean => id !== null && LOWER_BETTER.has(id);

const MONEY = new Set(metrics.filter(({ unit }) => unit === 'money').map(({ id }) => id));

/** Whether the measure is an amount of money; an amount per share is told with its currency. */
export const isMoney = (id: string | null): boolean => id !== null && MONEY.has(id);

const STATEMENTS = new Map(metrics.map(({ id, statement }) => [id, statement]));

/** The statement or kind of disclosure that a measure belongs to; null where it is not known by name. */
export const statementOf = (id: string | null): MetricRow['statement'] | null =>
  id === null ? null : (STATEMENTS.get(id) ?? null);

const HAN = /\p{Script=Han}/u;
/** After these words of English comes what the measure belongs to, not the measure. */
const PREPOSITION =
  /\b(?:of|from|for|in|on|by|at|with|to|as|under|per|including|excluding|attributable|related|through|before|after)\b/gi;
const PROPORTION = /\b(?:percentage|percent|proportion|portion|share)\b/i;

/** Where the phrase's first part ends: at the first preposition that is not inside a name. */
function headEnd(phrase: string, found: readonly Found[]): number {
  if (!phrase.includes(' ')) return phrase.length;
  let next = 0;
  for (const { index } of phrase.matchAll(PREPOSITION)) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((found[next]?.name ?? Number.POSITIVE_INFINITY) > index) return index;
  }
  return phrase.length;
}

/** The longest of them, and of those equally long the last: the head of a compound stands at its end. */
function longest(found: readonly Found[]): string | null {
  let best: Found | undefined;
  for (const one of found) if (!best || one.end - one.name >= best.end - best.name) best = one;
  return best?.id ?? null;
}

/** The many ways to write a rate between two measures, which names have in one form. */
const SHARE_OF = /\bas (?:an? )?(?:percentage|percent|%|share|proportion) of (?:the )?/gi;

function englishId(name: string): string | null {
  const phrase = name.includes('as ') ? name.replace(SHARE_OF, 'as a percentage of ') : name;
  const found = find(phrase, 'en');
  if (found.length === 0) return null;
  const end = headEnd(phrase, found);
  if (phrase.startsWith('as a percentage of', end)) return null;
  const head = longest(found.filter(({ name }) => name < end));
  if (head !== null) return head;
  // `the proportion of loans …` is a share of a measure and not the measure.
  return PROPORTION.test(phrase.slice(0, end)) ? null : longest(found);
}

function chineseId(phrase: string): string | null {
  const found = find(phrase, 'zh');
  const last = found.at(-1);
  // 海外收入占比 and 海外收入占总收入 are shares of a measure.
  if (
    !last ||
    /占比|比例|比重|比率/u.test(phrase.slice(last.end)) ||
    /[占佔][^，]{0,6}$/u.test(phrase.slice(0, last.name))
  )
    return null;
  // Names that follow each other without 的 are one compound.
  const from = phrase.slice(0, last.name).lastIndexOf('的');
  return longest(found.filter(({ name }) => name > from));
}

/**
 * The id of the measure that a phrase names, as somebody wrote it: `non-GAAP net income attributable to shareholders` is
 * `net_income`, `average IRR of the loans` is `irr`, 贷款的平均期限 is `loan_tenor`; null where no known measure is named.
 */
export function metricIdOf(name: string): string | null {
  return HAN.test(name) ? chineseId(name) : englishId(name);
}
