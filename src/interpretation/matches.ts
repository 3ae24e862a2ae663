import { type Quantity, sameQuantity } from '../language/quantities/index.js';
import type { Associations } from './associations.js';
import type { Features } from './features.js';

/**
 * What two sentences share, item by item, as log-likelihood ratios: how much likelier it is that both hold the item where
 * one renders the other than where they only happen to.
 */
export interface Matches {
  /** The items, as the first sentence has them. */
  readonly ids: readonly number[];
  /** The same items as the second has them: numbers may be written with more or fewer digits. */
  readonly others: readonly number[];
  readonly gains: readonly number[];
}

/** What two sentences share, and what each offers: an item that finds no match speaks against the two. */
export interface Matcher {
  readonly match: (a: Features, b: Features) => Matches;
  readonly cost: (sentence: Features) => number;
}

/** How often a rendering holds the item that its source holds. */
const KEPT = { name: 0.8, token: 0.8 } as const;
/** The same of the lexicon's terms, where nothing is known of how freely the text is rendered. */
export const USUALLY_KEPT = 0.45;
/** Share of sentences that hold an item nothing is known of, and of how many sentences that guess is worth. */
const USUAL = 0.03;
const USUAL_WEIGHT = 12;
/** Items of one sentence depend on each other: together they say less than their sum. */
const TEMPER = 1;
/** How much of what an unmatched term speaks against a bead is believed: the words of a sentence are lost together. */
const BELIEVED = 0.45;
const unmatchedCost = (kept: number): number => -BELIEVED * Math.log(1 - kept);
const UNMATCHED_NUMBER = 0.6;

const NAME_IDS = 1_000_000;
const TOKEN_IDS = 2_000_000;
const QUANTITY_IDS = 3_000_000;
const LEARNT_IDS = 4_000_000;

const NOTHING: Matches = { ids: [], others: [], gains: [] };

/** A matcher that knows how common terms and names are in the two lists. */
export function createMatcher(
  mine: readonly Features[],
  theirs: readonly Features[],
  learnt: Associations | null,
  kept: number = USUALLY_KEPT,
): Matcher {
  const unmatched = unmatchedCost(kept);
  const gains = termGains(mine, theirs, kept);
  const names = nameGains([...mine, ...theirs]);
  const tokens = new Map<string, number>();
  const match = (a: Features, b: Features): Matches => {
    const found: Found = { ids: [], others: [], gains: [] };
    matchTerms(a.terms, b.terms, gains, found);
    const [zh, en] = a.language === 'zh' ? [a, b] : [b, a];
    for (const name of en.names) if (zh.hears(name)) add(found, NAME_IDS + numberOf(names.ids, name), names.gain(name));
    for (const token of zh.tokens) {
      if (en.holds(token)) add(found, TOKEN_IDS + numberOf(tokens, token), TOKEN_GAIN);
    }
    matchQuantities(a.quantities, b.quantities, found);
    learnt?.match(zh, en, (word, gain) => add(found, LEARNT_IDS + word, gain));
    return found.ids.length === 0 ? NOTHING : found;
  };
  return { match, cost: (sentence) => costOf(sentence, unmatched) };
}

const TOKEN_GAIN = TEMPER * Math.log(KEPT.token / USUAL);

type Found = { ids: number[]; others: number[]; gains: number[] };

function add({ ids, others, gains }: Found, id: number, gain: number, other = id): void {
  ids.push(id);
  others.push(other);
  gains.push(gain);
}

function numberOf(ids: Map<string, number>, word: string): number {
  const id = ids.get(word) ?? ids.size;
  ids.set(word, id);
  return id;
}

/** Log-likelihood ratio of an item that so many of the sentences hold. */
const gainOf = (kept: number, holders: number, sentences: number): number =>
  TEMPER * Math.max(0, Math.log((kept * (sentences + USUAL_WEIGHT)) / (holders + USUAL * USUAL_WEIGHT)));

/** The gain of every term that occurs, by its row; what is common on either side tells little. */
function termGains(mine: readonly Features[], theirs: readonly Features[], kept: number): ReadonlyMap<number, number> {
  const [here, there] = [countTerms(mine), countTerms(theirs)];
  const gains = new Map<number, number>();
  for (const [term, holders] of here) {
    const others = there.get(term);
    if (others === undefined) continue;
    const gain = Math.min(gainOf(kept, holders, mine.length), gainOf(kept, others, theirs.length));
    gains.set(term, gain + 2 * unmatchedCost(kept));
  }
  return gains;
}

function countTerms(sentences: readonly Features[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function nameGains(sentences: readonly Features[]): { ids: Map<string, number>; gain: (name: string) => number } {
  const counts = new Map<string, number>();
  for (const { names } of sentences) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return { ids: new Map(), gain: (name) => gainOf(KEPT.name, counts.get(name) ?? 1, sentences.length / 2) };
}

function matchTerms(
  mine: readonly number[],
  theirs: readonly number[],
  gains: ReadonlyMap<number, number>,
  found: Found,
) {
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    const difference = (mine[i] as number) - (theirs[j] as number);
    if (difference === 0) add(found, mine[i] as number, gains.get(mine[i] as number) ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}

function matchQuantities(mine: readonly Quantity[], theirs: readonly Quantity[], found: Found): void {
  if (mine.length === 0 || theirs.length === 0) return;
  const taken = new Set<Quantity>();
  for (const quantity of mine) {
    const other = theirs.find((candidate) => !taken.has(candidate) && sameQuantity(quantity, candidate));
    if (other === undefined) continue;
    taken.add(other);
    const gain = numberGain(quantity) + 2 * numberCost(quantity);
    add(found, QUANTITY_IDS + idOf(quantity), gain, QUANTITY_IDS + idOf(other));
  }
}

/** Quantities of the same value are one item. */
const idOf = ({ value, low, calendar }: Quantity): number => {
  if (calendar !== null) return [...calendar].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 999_983, 7);
  return Math.round(Math.abs(value ?? low ?? 0) * 7919) % 999_983;
};

/** One, two and three are everywhere; shares, money and large numbers hardly ever agree by chance. */
function numberGain({ kind, value }: Quantity): number {
  if (kind === 'date' || kind === 'period') return 2;
  if (kind === 'number' && value !== null && Math.abs(value) < 10) return 1;
  return 3.5;
}

const numberCost = (quantity: Quantity): number => (numberGain(quantity) > 1 ? UNMATCHED_NUMBER : 0.1);

function costOf({ forms, quantities }: Features, unmatched: number): number {
  let total = unmatched * forms;
  for (const quantity of quantities) total += numberCost(quantity);
  return total;
}

/** How many beads the usual share is worth against what a first alignment shows. */
const TRUST_IN_USUAL = 10;

/** Share of the lexicon's terms that both sides of a first alignment's beads hold, of those that either holds. */
export function keptTerms(
  mine: readonly Features[],
  theirs: readonly Features[],
  beads: readonly { source: readonly number[]; target: readonly number[] }[],
): number {
  let [shared, offered, count] = [0, 0, 0];
  for (const { source, target } of beads) {
    if (source.length !== 1 || target.length !== 1) continue;
    const [a, b] = [mine[source[0] as number] as Features, theirs[target[0] as number] as Features];
    const others = new Set(b.terms);
    shared += a.terms.filter((term) => others.has(term)).length;
    offered += (a.forms + b.forms) / 2;
    count++;
  }
  const usual = (TRUST_IN_USUAL * offered) / Math.max(1, count);
  return offered === 0 ? USUALLY_KEPT : Math.min(0.7, (shared + USUALLY_KEPT * usual) / (offered + usual));
}

/** The gains of several pairs of sentences together; an item of either side that more than one of them share counts once. */
export function unite(all: readonly Matches[]): number {
  if (all.length < 2) return all[0] === undefined ? 0 : gainsOf(all[0]);
  let total = 0;
  const [seen, others] = [new Set<number>(), new Set<number>()];
  for (const matches of all) {
    for (let k = 0; k < matches.ids.length; k++) {
      const [id, other] = [matches.ids[k] as number, matches.others[k] as number];
      if (seen.has(id) || others.has(other)) continue;
      seen.add(id);
      others.add(other);
      total += matches.gains[k] as number;
    }
  }
  return total;
}

/** The gains of one pair. */
export function gainsOf({ gains }: Matches): number {
  let total = 0;
  for (const gain of gains) total += gain;
  return total;
}
