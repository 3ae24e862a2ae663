import type { Span } from '../../document/span.js';
import { findTerms } from '../../language/lexicon/index.js';
import { plainChinese } from '../../language/zh-view.js';
import { clauseAround } from './clause.js';
import type { FoundDiscrepancy } from './discrepancy.js';
import type { QuantityMatch, Sides } from './sides.js';

/**
 * Two numbers of one sentence in each other's place: `毛利率31.4%，净利率13.4%` rendered as "gross margin 13.4%, net margin
 * 31.4%". Each clause must name what it measures, and name in the rendering what the other number measured: numbers that
 * move together with their clauses are no swap.
 */
export function findSwapped(text: string, sides: Sides): FoundDiscrepancy[] {
  const found: FoundDiscrepancy[] = [];
  for (const [i, first] of sides.matches.entries()) {
    for (const second of sides.matches.slice(i + 1)) {
      if (isSwap(text, sides, first, second)) found.push(describe(text, first, second), describe(text, second, first));
    }
  }
  return found;
}

function isSwap(text: string, sides: Sides, a: QuantityMatch, b: QuantityMatch): boolean {
  const links = [a.source, a.target, b.source, b.target].map(({ link }) => link);
  if ((links[0] as number) < 0 || links.some((link) => link !== links[0])) return false;
  if (a.source.kind !== b.source.kind || a.source.calendar !== null || a.target === b.target) return false;
  if (a.source.value === b.source.value) return false;
  const other = sides.language === 'zh' ? 'en' : 'zh';
  const said = ({ source }: QuantityMatch): Terms =>
    termsOf(text, clauseAround(text, source, sides.source), sides.language);
  const rendered = ({ target }: QuantityMatch): Terms => termsOf(text, clauseAround(text, target, sides.target), other);
  const [sourceA, sourceB, targetA, targetB] = [said(a), said(b), rendered(a), rendered(b)];
  const [onlyA, onlyB] = [without(sourceA, sourceB), without(sourceB, sourceA)];
  return shares(onlyA, targetB) && shares(onlyB, targetA) && !shares(onlyA, targetA) && !shares(onlyB, targetB);
}

type Terms = ReadonlySet<number>;

const without = (terms: Terms, others: Terms): Terms => new Set([...terms].filter((term) => !others.has(term)));
const shares = (terms: Terms, others: Terms): boolean => [...terms].some((term) => others.has(term));

function termsOf(text: string, { start, end }: Span, language: 'zh' | 'en'): Terms {
  const words = text.slice(start, end);
  return new Set(findTerms(language === 'zh' ? plainChinese(words) : words, language));
}

/** The number that stands in the place of the first is the second's. */
function describe(text: string, first: QuantityMatch, second: QuantityMatch): FoundDiscrepancy {
  const cut = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ');
  const [expected, found] = [cut(first.source), cut(second.target)];
  return {
    source: { start: first.source.start, end: first.source.end },
    target: { start: second.target.start, end: second.target.end },
    field: 'value',
    expected,
    found,
    note: `two numbers change places: ${expected} in the source, ${found} in the rendering`,
    score: 0.8,
  };
}
