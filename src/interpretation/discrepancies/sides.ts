import type { Span } from '../../document/span.js';
import { findQuantities, type Quantity, sameQuantity } from '../../language/quantities/index.js';
import type { FoundInterpretation, SentenceLink } from '../interpret.js';

/** A quantity of one side with the number of the sentence link it stands in; -1 where nothing renders its sentence. */
export interface PlacedQuantity extends Quantity {
  readonly link: number;
}

/** Two quantities that say the same. */
export interface QuantityMatch {
  readonly source: PlacedQuantity;
  readonly target: PlacedQuantity;
}

/** Both sides of a pair, their quantities matched as far as they agree. Offsets count into the whole text. */
export interface Sides {
  readonly language: 'zh' | 'en';
  readonly source: Span;
  readonly target: Span;
  readonly links: readonly SentenceLink[];
  readonly matches: readonly QuantityMatch[];
  readonly unmatchedSource: readonly PlacedQuantity[];
  readonly unmatchedTarget: readonly PlacedQuantity[];
}

/** Reads the quantities of a pair and matches those that agree: in the same sentences first, then anywhere in the pair. */
export function readSides(text: string, pair: FoundInterpretation, language: 'zh' | 'en'): Sides {
  const source = pair.source as Span;
  const other = language === 'zh' ? 'en' : 'zh';
  const mine = place(text, source, language, pair.sentences, 'source');
  const theirs = place(text, pair.target, other, pair.sentences, 'target');
  const free = new Set(theirs);
  const matches: QuantityMatch[] = [];
  const left = new Set(mine);
  const take = (fits: (a: PlacedQuantity, b: PlacedQuantity) => boolean, among: Iterable<PlacedQuantity>) => {
    for (const quantity of [...left]) {
      const readings = readingsOf(text, quantity);
      const found = [...among].find(
        (candidate) =>
          fits(quantity, candidate) &&
          readings.some((one) => readingsOf(text, candidate).some((other) => sameQuantity(one, other))),
      );
      if (!found) continue;
      matches.push({ source: quantity, target: found });
      left.delete(quantity);
      free.delete(found);
    }
  };
  take((a, b) => free.has(b) && a.link === b.link && a.link >= 0, theirs);
  take((a, b) => free.has(b) && Math.abs(a.link - b.link) <= 1, theirs);
  take((_, b) => free.has(b), theirs);
  take(() => true, theirs); // said twice, rendered once
  matchRanges(left, free, matches);
  matchAmounts(left, free, matches);
  const unsaid = [...free].filter(
    (quantity) => !mine.some((other) => readingsOf(text, other).some((one) => sameQuantity(one, quantity))),
  );
  return {
    language,
    source,
    target: pair.target,
    links: pair.sentences,
    matches,
    unmatchedSource: [...left],
    unmatchedTarget: unsaid,
  };
}

const GROWS_BY_ZH = /(?:增长|增加|增|提高|提升|上升|上涨|涨|扩大|多|长)了?\s*(?:大?约|近|将近|超过)?\s*$/u;

/** 增长了两倍 is growth by twice, to three times; many say it of growth to twice. */
function readingsOf(text: string, quantity: PlacedQuantity): readonly Quantity[] {
  if (quantity.kind !== 'ratio' || quantity.value === null || !text.slice(quantity.start, quantity.end).endsWith('倍'))
    return [quantity];
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start).replace(/\s/gu, '');
  return GROWS_BY_ZH.test(before) ? [quantity, { ...quantity, value: quantity.value + 1 }] : [quantity];
}

/** Amounts that agree but for the currency are one amount: what the currencies mean is judged apart from the number. */
function matchAmounts(left: Set<PlacedQuantity>, free: Set<PlacedQuantity>, matches: QuantityMatch[]): void {
  for (const source of [...left]) {
    if (source.currency === null) continue;
    const bare = { ...source, currency: null };
    const target = [...free].find((other) => Math.abs(other.link - source.link) <= 1 && sameQuantity(bare, other));
    if (!target) continue;
    matches.push({ source, target });
    left.delete(source);
    free.delete(target);
  }
}

/** `从15%提高到18%` holds two numbers where `from 15% to 18%` may be read as a range, or the other way round. */
function matchRanges(left: Set<PlacedQuantity>, free: Set<PlacedQuantity>, matches: QuantityMatch[]): void {
  const settle = (
    ranges: Set<PlacedQuantity>,
    singles: Set<PlacedQuantity>,
    add: (range: PlacedQuantity, single: PlacedQuantity) => void,
  ) => {
    for (const range of [...ranges]) {
      if (range.low === null || range.high === null) continue;
      const end = (value: number) =>
        [...singles].find((single) => sameQuantity({ ...range, value, low: null, high: null }, single));
      const [first, last] = [end(range.low), end(range.high)];
      if (!first || !last) continue;
      for (const single of [first, last]) {
        singles.delete(single);
        add(range, single);
      }
      ranges.delete(range);
    }
  };
  settle(free, left, (target, source) => matches.push({ source, target }));
  settle(left, free, (source, target) => matches.push({ source, target }));
}

function place(
  text: string,
  span: Span,
  language: 'zh' | 'en',
  links: readonly SentenceLink[],
  side: 'source' | 'target',
): PlacedQuantity[] {
  return findQuantities(text.slice(span.start, span.end), language).map((quantity) => {
    const [start, end] = [quantity.start + span.start, quantity.end + span.start];
    const link = links.findIndex((candidate) => candidate[side].start <= start && end <= candidate[side].end);
    return { ...quantity, start, end, link };
  });
}
