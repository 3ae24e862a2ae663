import { sameQuantity } from '../language/quantities/index.js';
import { type Features, soundsLike } from './features.js';

/** How rare each lexicon row is among the passages of one alignment: what everybody says tells nothing. */
export type TermWeights = ReadonlyMap<number, number>;

/** Weights by inverse frequency over the passages of both sides. */
export function weighTerms(passages: readonly Features[]): TermWeights {
  const counts = new Map<number, number>();
  for (const { terms } of passages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, n]) => [term, Math.log(1 + passages.length / n)]));
}

const WEIGHT = { quantity: 3, calendar: 1.5, token: 2.2, name: 2.5 } as const;

/** Evidence that two passages say the same, and how much each had to offer. */
export interface Evidence {
  readonly shared: number;
  readonly source: number;
  readonly target: number;
}

/** Shared terms, quantities, Latin tokens and names of two passages. */
export function compareFeatures(a: Features, b: Features, weights: TermWeights): Evidence {
  const [zh, en] = a.language === 'zh' ? [a, b] : [b, a];
  const sums = { shared: 0, source: 0, target: 0 };
  addTerms(sums, a, b, weights);
  addQuantities(sums, a, b);
  for (const token of zh.tokens) {
    if (en.tokens.has(token)) sums.shared += WEIGHT.token;
  }
  for (const name of en.names) if (soundsLike(name, zh.sounds())) sums.shared += WEIGHT.name;
  return sums;
}

type Sums = { shared: number; source: number; target: number };

function addTerms(sums: Sums, a: Features, b: Features, weights: TermWeights): void {
  for (const term of a.terms) {
    const weight = weights.get(term) ?? 1;
    sums.source += weight;
    if (b.terms.has(term)) sums.shared += weight;
  }
  for (const term of b.terms) sums.target += weights.get(term) ?? 1;
}

function addQuantities(sums: Sums, a: Features, b: Features): void {
  const weigh = (kind: string) => (kind === 'date' || kind === 'period' ? WEIGHT.calendar : WEIGHT.quantity);
  const left = [...b.quantities];
  for (const quantity of a.quantities) {
    sums.source += weigh(quantity.kind);
    const i = left.findIndex((other) => sameQuantity(quantity, other));
    if (i < 0) continue;
    sums.shared += weigh(quantity.kind);
    left.splice(i, 1);
  }
  for (const quantity of b.quantities) sums.target += weigh(quantity.kind);
}

/** A share from 0 to 1: what is common of what either had to offer; small offers count for less. */
export function similarity({ shared, source, target }: Evidence): number {
  return shared / Math.sqrt((source + 2) * (target + 2));
}
