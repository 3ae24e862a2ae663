import type { Span } from '../../document/span.js';
import { findTerms } from '../../language/lexicon/index.js';
import { plainChinese } from '../../language/zh-view.js';
import type { DiscrepancyField, FoundDiscrepancy } from './discrepancy.js';
import type { PlacedQuantity, QuantityMatch, Sides } from './sides.js';
import { findSwapped } from './swapped.js';

/** Kinds that an interpreter may put for one another when getting a number wrong. */
const FAMILIES: readonly (readonly string[])[] = [
  ['money', 'number', 'ratio'],
  ['percent', 'percentage_points', 'basis_points', 'ratio'],
  ['date', 'period'],
];
const isCalendar = ({ kind }: PlacedQuantity): boolean => kind === 'date' || kind === 'period';
const isShare = ({ kind }: PlacedQuantity): boolean => ['percent', 'percentage_points', 'basis_points'].includes(kind);

/** Numbers, scales, currencies and periods that differ, and numbers that are missing. */
export function compareNumbers(text: string, sides: Sides): FoundDiscrepancy[] {
  const changed = pairChanged(text, sides);
  const taken = new Set(changed.map(({ source }) => source));
  const dropped = sides.unmatchedSource.filter(
    (quantity) => !taken.has(quantity) && matters(quantity) && !saysFully(text, sides, quantity),
  );
  return [
    ...changed.map(({ source, target, score }) => describeChange(text, source, target, score)),
    ...sides.matches.flatMap((match) => compareCurrency(text, match)),
    ...findSwapped(text, sides),
    ...dropped.map((quantity) => describeDrop(text, sides, quantity)),
  ];
}

interface Changed {
  readonly source: PlacedQuantity;
  readonly target: PlacedQuantity;
  readonly score: number;
}

/** Unmatched numbers of both sides that stand for each other: same sentences, same family, same surroundings. */
function pairChanged(text: string, sides: Sides): Changed[] {
  const candidates = sides.unmatchedSource.flatMap((source) =>
    sides.unmatchedTarget.map((target) => ({ source, target, score: changeScore(text, sides, source, target) })),
  );
  const used = new Set<PlacedQuantity>();
  const changed: Changed[] = [];
  for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
    if (candidate.score < 0.5 || used.has(candidate.source) || used.has(candidate.target)) continue;
    used.add(candidate.source).add(candidate.target);
    changed.push(candidate);
  }
  return changed;
}

function changeScore(text: string, sides: Sides, a: PlacedQuantity, b: PlacedQuantity): number {
  if (!FAMILIES.some((family) => family.includes(a.kind) && family.includes(b.kind))) return 0;
  if (isCalendar(a) && !sameCalendarKind(a.calendar, b.calendar)) return 0;
  if (isSpanOfTime(a) !== isSpanOfTime(b) || (isSpanOfTime(a) && !sameTimeUnit(a, b))) return 0;
  if (!isCalendar(a) && !isSpanOfTime(a) && !matters(a) && !matters(b)) return 0;
  const apart = a.link < 0 || b.link < 0 ? 1 : Math.abs(a.link - b.link);
  if (apart > 1) return 0;
  const kind = a.kind === b.kind ? 0.2 : isShare(a) !== isShare(b) ? -0.15 : 0.05;
  const place = apart === 0 ? 0.2 : 0;
  const likeness = numericLikeness(a, b);
  return Math.min(0.98, 0.35 + kind + place + likeness + 0.2 * sharedContext(text, sides, a, b));
}

const TIME_UNITS: readonly RegExp[] = [
  /年|year/i,
  /月|month/i,
  /天|日|day/i,
  /周|星期|week/i,
  /季|quarter/i,
  /时|hour/i,
  /分|minute/i,
  /秒|second/i,
];
const sameTimeUnit = (a: PlacedQuantity, b: PlacedQuantity): boolean =>
  TIME_UNITS.some((unit) => unit.test(a.unit ?? '') && unit.test(b.unit ?? ''));

/** Digits swapped, one digit other, a power of ten: slips of the tongue look like the number they replace. */
function numericLikeness(a: PlacedQuantity, b: PlacedQuantity): number {
  if (isCalendar(a)) return 0.1;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === '' || y === '') return 0;
  if (x === y || [...x].sort().join('') === [...y].sort().join('')) return 0.15;
  const same = [...x].filter((digit, i) => y[i] === digit).length;
  return same * 2 >= Math.max(x.length, y.length) ? 0.1 : 0;
}

/** The significant digits of a value, without trailing zeros and the point. */
function digitsOf({ value, low }: PlacedQuantity): string {
  const number = value ?? low;
  return number === null
    ? ''
    : Math.abs(number).toExponential(8).replace(/e.*$/u, '').replace(/[.]/gu, '').replace(/0+$/u, '');
}

const AROUND_ZH = 14;
const AROUND_EN = 60;

/** Whether the words around the two numbers share a term of the lexicon: the same thing is measured. */
function sharedContext(text: string, sides: Sides, a: PlacedQuantity, b: PlacedQuantity): number {
  const around = (q: PlacedQuantity, bounds: Span, language: 'zh' | 'en'): number[] => {
    const reach =
      language === 'zh'
        ? AROUND_ZH * (/\p{Script=Han} \p{Script=Han}/u.test(text.slice(bounds.start, bounds.start + 200)) ? 2 : 1)
        : AROUND_EN;
    const words = text.slice(Math.max(bounds.start, q.start - reach), Math.min(bounds.end, q.end + reach));
    return findTerms(language === 'zh' ? plainChinese(words) : words, language);
  };
  const mine = around(a, sides.source, sides.language);
  const theirs = new Set(around(b, sides.target, sides.language === 'zh' ? 'en' : 'zh'));
  return mine.some((term) => theirs.has(term)) ? 1 : 0;
}

/** Months are compared with months, quarters with quarters: `去年` and `Q3` are not two versions of one thing. */
function sameCalendarKind(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const kind = (calendar: string) =>
    calendar.startsWith('--')
      ? calendar.length > 4
        ? 'day'
        : 'month'
      : /Q\d$/u.test(calendar)
        ? 'quarter'
        : /H\d$/u.test(calendar)
          ? 'half'
          : /^[YQMW][+-]/u.test(calendar)
            ? calendar[0]
            : 'year';
  return kind(a) === kind(b);
}

/** 过去一年 and "the past 12 months" are one stretch of time; 三十天 is often part of a measure's name. */
const isSpanOfTime = ({ kind, unit }: PlacedQuantity): boolean =>
  kind === 'number' &&
  unit !== null &&
  /^(?:年|个?月|天|日|周|个?季度|个?星期|小时|分钟|秒|years?|months?|days?|weeks?|quarters?|hours?|minutes?|seconds?)$/i.test(
    unit.replace(/\s/gu, ''),
  );

/** Numbers whose loss a reader would mind: shares, money, large or counted numbers; not `两个问题` or a stray `一`. */
function matters(quantity: PlacedQuantity): boolean {
  if (isCalendar(quantity) || isSpanOfTime(quantity)) return false;
  if (isShare(quantity) || quantity.kind === 'money') return true;
  const size = Math.abs(quantity.value ?? quantity.high ?? 0);
  return quantity.kind === 'ratio' ? size !== 1 : size >= 10;
}

function fieldOf(a: PlacedQuantity, b: PlacedQuantity): DiscrepancyField {
  if (isCalendar(a)) return 'period';
  const [x, y] = [a.value ?? a.low ?? 0, b.value ?? b.low ?? 0];
  const power = x > 0 && y > 0 ? Math.log10(x / y) : 0.5;
  const whole = Math.round(power);
  return whole !== 0 && Math.abs(power - whole) < 0.005 ? 'scale' : 'value';
}

const cut = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/\s+/gu, ' ');
const spanOf = ({ start, end }: Span): Span => ({ start, end });

function describeChange(text: string, source: PlacedQuantity, target: PlacedQuantity, score: number): FoundDiscrepancy {
  const [expected, found] = [cut(text, source), cut(text, target)];
  const field = fieldOf(source, target);
  const what = { scale: 'the scale', period: 'the time' }[field as string] ?? 'the number';
  const note = `${what} changes: ${expected} in the source, ${found} in the rendering`;
  return { source: spanOf(source), target: spanOf(target), field, expected, found, note, score: round(score) };
}

function describeDrop(text: string, sides: Sides, quantity: PlacedQuantity): FoundDiscrepancy {
  const link = sides.links[quantity.link];
  const expected = cut(text, quantity);
  const sure = link === undefined ? 0.5 : 0.55 + 0.3 * link.score;
  const score = round(
    isShare(quantity) || quantity.kind === 'money' || Math.abs(quantity.value ?? 0) >= 100 ? sure : sure - 0.1,
  );
  const note = `${expected} of the source is missing in the rendering`;
  return {
    source: spanOf(quantity),
    target: link ? spanOf(link.target) : null,
    field: 'dropped',
    expected,
    found: null,
    note,
    score,
  };
}

const FULLY_EN =
  /\b(?:fully|full|complete\w*|total\w*|absolute\w*|entire\w*|wholly|all|every\w*|definite\w*|certain\w*|sure)\b/i;
const FULLY_ZH = /完全|全部|全面|所有|全|都|绝对|一定|肯定|十分|彻底/u;

/** 百分之百有信心 is "fully confident": a hundred percent that is no share of anything. */
function saysFully(text: string, sides: Sides, { kind, value, link }: PlacedQuantity): boolean {
  if (kind !== 'percent' || value !== 100) return false;
  const { start, end } = sides.links[link]?.target ?? sides.target;
  return (sides.language === 'zh' ? FULLY_EN : FULLY_ZH).test(text.slice(start, end));
}

const NAMED_CURRENCY = /人民|美|港|台|臺|欧|歐|日|英|新加坡|加|澳/u;

/** Currencies said outright on both sides; 元 alone is whatever the company counts in. */
function compareCurrency(text: string, { source, target }: QuantityMatch): FoundDiscrepancy[] {
  if (!source.currency || !target.currency || source.currency === target.currency) return [];
  const [expected, found] = [cut(text, source), cut(text, target)];
  const loose = [source, target].some(
    (side) => /[元块塊蚊]/u.test(cut(text, side)) && !NAMED_CURRENCY.test(cut(text, side)),
  );
  if (loose) return [];
  const note = `the currency changes: ${expected} in the source, ${found} in the rendering`;
  return [
    {
      source: spanOf(source),
      target: spanOf(target),
      field: 'currency',
      expected,
      found,
      note,
      score: 0.9,
    },
  ];
}

const round = (score: number): number => Math.round(score * 100) / 100;
