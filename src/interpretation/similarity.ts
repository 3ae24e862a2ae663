import { type Quantity, sameQuantity } from '../language/quantities/index.js';
import type { Features } from './features.js';

/** How rare each lexicon row is among the passages of one alignment: what everybody says tells nothing. */
export type TermWeights = ReadonlyMap<number, number>;

/** Weights by inverse frequency over the passages of both sides. */
export function weighTerms(passages: readonly Features[]): TermWeights {
  const counts = new Map<number, number>();
  for (const { terms } of passages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, n] of counts) counts.set(term, Math.log(1 + passages.length / n));
  return counts;
}

const WEIGHT = { quantity: 3, calendar: 1.5, token: 2.2, name: 2.5 } as const;
const weightOf = ({ kind }: Quantity): number =>
  kind === 'date' || kind === 'period' ? WEIGHT.calendar : WEIGHT.quantity;

/** A passage with what its terms and quantities weigh: it is compared with many others. */
export interface Weighed {
  readonly features: Features;
  /** The weight of each of its terms, in their order; null where all weigh 1. */
  readonly weights: readonly number[] | null;
  /** What terms and quantities weigh together. */
  readonly offer: number;
}

/** Without weights every term counts 1. */
export function weigh(features: Features, weights: TermWeights | null): Weighed {
  const { terms, quantities } = features;
  let offer = 0;
  for (const quantity of quantities) offer += weightOf(quantity);
  if (weights === null) return { features, weights, offer: offer + terms.length };
  const each = terms.map((term) => weights.get(term) ?? 1);
  for (const weight of each) offer += weight;
  return { features, weights: each, offer };
}

/** Evidence that two passages say the same, and how much each had to offer. */
export interface Evidence {
  readonly shared: number;
  readonly source: number;
  readonly target: number;
}

/** Shared terms, quantities, Latin tokens and names of two passages. */
export function compareFeatures(a: Weighed, b: Weighed): Evidence {
  const shared = sharedTerms(a, b) + sharedQuantities(a.features.quantities, b.features.quantities);
  const [zh, en] = a.features.language === 'zh' ? [a.features, b.features] : [b.features, a.features];
  return { shared: shared + sharedTokens(zh, en) + sharedNames(zh, en), source: a.offer, target: b.offer };
}

function sharedTerms(a: Weighed, b: Weighed): number {
  const [mine, theirs] = [a.features.terms, b.features.terms];
  let shared = 0;
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    const difference = (mine[i] as number) - (theirs[j] as number);
    if (difference === 0) shared += a.weights === null ? 1 : (a.weights[i] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

function sharedQuantities(mine: readonly Quantity[], theirs: readonly Quantity[]): number {
  if (mine.length === 0 || theirs.length === 0) return 0;
  const left = [...theirs];
  let shared = 0;
  for (const quantity of mine) {
    const i = left.findIndex((other) => sameQuantity(quantity, other));
    if (i < 0) continue;
    shared += weightOf(quantity);
    left.splice(i, 1);
  }
  return shared;
}

function sharedTokens(zh: Features, en: Features): number {
  let shared = 0;
  for (const token of zh.tokens) if (en.holds(token)) shared += WEIGHT.token;
  return shared;
}

function sharedNames(zh: Features, en: Features): number {
  let shared = 0;
  for (const name of en.names) if (zh.hears(name)) shared += WEIGHT.name;
  return shared;
}

/** A share from 0 to 1: what is common of what either had to offer; small offers count for less. */
export function similarity({ shared, source, target }: Evidence): number {
  return shared / Math.sqrt((source + 2) * (target + 2));
}
