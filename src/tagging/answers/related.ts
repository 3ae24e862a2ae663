import type { FigureKind } from '../figures/index.js';
import { metrics } from '../metrics/index.js';
import type { SpokenFigure } from '../tag-figures.js';

const UNITS = new Map(metrics.map(({ id, unit }) => [id, unit]));
const COUNTED = new Set(
  metrics.filter(({ statement, unit }) => statement === 'operating' && unit === 'count').map(({ id }) => id),
);

/**
 * Whether a measure is as much a thing as a measure: users, merchants, stores, monetization. Who asks how users like a
 * product asks for no count of them.
 */
export const isThing = ({ metric, metricId }: { metric: string; metricId: string | null }): boolean =>
  metricId === null || COUNTED.has(metricId) || /^moneti[sz]ation$/i.test(metric);

/** Words that every measure's name has: they tell no measure from another. */
const OF_ANY_METRIC =
  /^(?:revenues?|margins?|growth|rates?|ratios?|total|net|gross|number|volumes?|costs?|expenses?|income|profits?|sales|average|quarter|year|业务|收入|成本|费用|比例|同比|增长)$/u;

/** General measures, and those that are kinds of them: `margins` may mean any margin, cloud revenue is revenue. */
const KINDS: readonly (readonly [general: string, special: RegExp])[] = [
  ['profit_margin', /(?:margin|net_income|operating_income|ebitda|profit)/u],
  ['revenue', /(?:revenue|_sales$|same_store_sales)/u],
  ['revenue_share', /revenue/u],
  ['delinquency_rate', /^delinquency_rate/u],
  ['operating_expenses', /(?:expense|expense_ratio)$/u],
  ['operating_expense_ratio', /(?:expense|expense_ratio)$/u],
  ['capital_expenditure', /capital_expenditure$/u],
  ['share_repurchase', /^(?:share_repurchase|repurchase_authorization|total_shareholder_return|shares_repurchased)$/u],
  ['dividend', /^(?:dividend|payout_ratio|dividend_per_share|dividend_yield|total_shareholder_return)/u],
  ['customers', /(?:customers|clients|users|buyers)$/u],
  ['registered_users', /(?:users|mau|dau|members|subscribers)$/u],
  ['stores', /stores$/u],
];

/** Measures that are one disclosure in two forms: an expense and its share of revenue, a profit and its margin. */
const FORMS: readonly (readonly [string, string])[] = [
  ['net_income', 'net_margin'],
  ['operating_income', 'operating_margin'],
  ['gross_profit', 'gross_margin'],
  ['ebitda', 'ebitda_margin'],
  ['selling_marketing_expense', 'selling_expense_ratio'],
  ['rd_expense', 'rd_expense_ratio'],
  ['general_administrative_expense', 'administrative_expense_ratio'],
  ['credit_cost', 'credit_cost_ratio'],
  ['vehicle_deliveries', 'vehicle_sales_volume'],
  ['stores', 'new_stores'],
];

/** Whether what is said of one measure answers a question about the other. */
export function isRelated(asked: string, said: string): boolean {
  if (asked === said) return true;
  const kind = KINDS.some(
    ([general, special]) => (asked === general && special.test(said)) || (said === general && special.test(asked)),
  );
  return kind || FORMS.some(([a, b]) => (a === asked && b === said) || (b === asked && a === said));
}

const FITS: Readonly<Record<string, readonly FigureKind[]>> = {
  money: ['money', 'percent', 'ratio', 'percentage_points'],
  percent: ['percent', 'percentage_points', 'basis_points', 'ratio'],
  count: ['count', 'percent', 'ratio'],
  ratio: ['ratio', 'percent'],
  duration: ['duration', 'percent'],
  per_share: ['money', 'percent'],
};

/** Whether a figure could be a value or change of a measure. */
export const fits = (metricId: string | null, { kind }: SpokenFigure): boolean =>
  (FITS[(metricId && UNITS.get(metricId)) ?? 'count'] ?? []).includes(kind);

/** Whether a bare number can be its value. */
export const isCounted = (metricId: string | null): boolean => metricId === null || UNITS.get(metricId) === 'count';

/** Whether a figure's own words name what was asked, though no known measure does. */
export function sharesName(asked: string, { metric, unit }: SpokenFigure): boolean {
  const own = new Set(wordsOf(`${metric ?? ''} ${unit ?? ''}`));
  return wordsOf(asked).some((word) => own.has(word));
}

const PRONOUN = /^(?:it|this|that|these|those|they|we|you|there|one|which|这个|那个|它|我们|大概|应该)(?:\b|$)/i;

/** Whether the words leave open what a figure measures. */
export const isUnnamed = ({ metric, metricId }: SpokenFigure): boolean =>
  metricId === null && (metric === null || metric.length < 3 || PRONOUN.test(metric));

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/\p{Script=Latin}{3,}|\p{Script=Han}{2}/gu) ?? []).filter(
    (word) => !OF_ANY_METRIC.test(word),
  );
