import { type Quantity, sameQuantity } from '../language/quantities/index.js';
import type { Features } from './features.js';

const WEIGHT = { term: 1, quantity: 3, calendar: 1.5, token: 2.2, name: 2.5 } as const;
const weightOf = ({ kind }: Quantity): number =>
  kind === 'date' || kind === 'period' ? WEIGHT.calendar : WEIGHT.quantity;

/** Evidence that two passages say the same, and how much each had to offer. */
export interface Evidence {
  readonly shared: number;
  readonly source: number;
  readonly target: number;
}

/** Shared terms, quantities, Latin tokens and names of two passages: across a whole call every term counts alike. */
export function compareFeatures(a: Features, b: Features): Evidence {
  const shared = WEIGHT.term * sharedTerms(a.terms, b.terms) + sharedQuantities(a.quantities, b.quantities);
  const [zh, en] = a.language === 'zh' ? [a, b] : [b, a];
  return { shared: shared + sharedTokens(zh, en) + sharedNames(zh, en), source: offerOf(a), target: offerOf(b) };
}

function offerOf({ terms, quantities }: Features): number {
  let offer = WEIGHT.term * terms.length;
  for (const quantity of quantities) offer += weightOf(quantity);
  return offer;
}

function sharedTerms(mine: readonly number[], theirs: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    const difference = (mine[i] as number) - (theirs[j] as number);
    if (difference === 0) shared++;
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
