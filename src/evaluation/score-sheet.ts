import type { Matching } from './matching.js';

/** How often something held: `right` of `total` times. */
export interface Rate {
  right: number;
  total: number;
}

/** Items in gold, found by the analysis, and both. */
export interface ItemCounts {
  both: number;
  gold: number;
  found: number;
}

/** The counts of one layer over all documents. */
export interface LayerCounts {
  /** Null for a layer that is not a list of items. */
  items: ItemCounts | null;
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
    const both = pairs.length;
    this.addCounts(layer, { both, gold: both + missed.length, found: both + extra.length });
  }

  /** Counts the items of a layer that are in gold, found, and both. */
  addCounts(layer: string, { both, gold, found }: ItemCounts): void {
    const counts = this.countsOf(layer);
    counts.items ??= { both: 0, gold: 0, found: 0 };
    counts.items.both += both;
    counts.items.gold += gold;
    counts.items.found += found;
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
export function itemScores({ both, gold, found }: ItemCounts): Record<'precision' | 'recall' | 'f1', number | null> {
  return {
    precision: found ? both / found : null,
    recall: gold ? both / gold : null,
    f1: gold + found ? (2 * both) / (gold + found) : null,
  };
}
