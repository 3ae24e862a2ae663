import type { Matching } from './matching.js';

/** How often something held: `right` of `total` times. */
export interface Rate {
  right: number;
  total: number;
}

/** The counts of one layer over all documents. */
export interface LayerCounts {
  /** Items in gold, found by the analysis, and both; null for a layer that is not a list of items. */
  items: { both: number; gold: number; found: number } | null;
  rates: Map<string, Rate>;
}

/** One disagreement between gold and analysis. */
export interface Miss {
  layer: string;
  doc: string;
  what: string;
  text: string;
}

/** Collects counts and disagreements while layers are scored; rates are micro-averaged over documents. */
export class ScoreSheet {
  readonly layers = new Map<string, LayerCounts>();
  readonly misses: Miss[] = [];

  /** Counts the items of a layer that were matched, missed and found beyond the gold. */
  addItems(layer: string, { pairs, missed, extra }: Matching<unknown, unknown>): void {
    const counts = this.countsOf(layer);
    counts.items ??= { both: 0, gold: 0, found: 0 };
    counts.items.both += pairs.length;
    counts.items.gold += pairs.length + missed.length;
    counts.items.found += pairs.length + extra.length;
  }

  /** Counts how many of `items` are right in the way that `measure` names. */
  addRate<Item>(layer: string, measure: string, items: readonly Item[], isRight: (item: Item) => boolean): void {
    const { rates } = this.countsOf(layer);
    const rate = rates.get(measure) ?? { right: 0, total: 0 };
    rates.set(measure, rate);
    rate.right += items.filter(isRight).length;
    rate.total += items.length;
  }

  addMiss(miss: Miss): void {
    this.misses.push(miss);
  }

  private countsOf(layer: string): LayerCounts {
    const counts = this.layers.get(layer) ?? { items: null, rates: new Map() };
    this.layers.set(layer, counts);
    return counts;
  }
}

/** Precision, recall and F1 of a layer's items; null where nothing was to be found, or nothing was. */
export function itemScores(
  items: NonNullable<LayerCounts['items']>,
): Record<'precision' | 'recall' | 'f1', number | null> {
  const { both, gold, found } = items;
  return {
    precision: found ? both / found : null,
    recall: gold ? both / gold : null,
    f1: gold + found ? (2 * both) / (gold + found) : null,
  };
}
