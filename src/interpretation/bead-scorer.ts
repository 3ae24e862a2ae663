import type { Associations } from './associations.js';
import type { Features } from './features.js';
import { createMatcher, gainsOf, type Matches, unite } from './matches.js';

/** How many sentences of either side a bead holds. */
export interface Shape {
  readonly source: number;
  readonly target: number;
  /** Logarithm of how often such a bead occurs. */
  readonly prior: number;
}

/**
 * Bead shapes with their frequency in interpreted speech and translated prose: one to one is the rule, renderings split
 * and join, and leave out.
 */
const USUAL_SHARES = [
  { source: 1, target: 1, share: 0.62 },
  { source: 1, target: 2, share: 0.08 },
  { source: 2, target: 1, share: 0.08 },
  { source: 1, target: 3, share: 0.02 },
  { source: 3, target: 1, share: 0.02 },
  { source: 2, target: 2, share: 0.002 },
  { source: 1, target: 0, share: 0.08 },
  { source: 0, target: 1, share: 0.08 },
] as const;
export const SHAPES: readonly Shape[] = USUAL_SHARES.map(({ share, ...size }) => ({ ...size, prior: Math.log(share) }));

/** How many beads the usual shares are worth against those counted in a first alignment. */
const TRUST_IN_USUAL = 25;

/** The shapes with the frequencies that a first alignment of the same lists suggests: some renderers leave out much. */
export function countShapes(beads: readonly { source: readonly number[]; target: readonly number[] }[]): Shape[] {
  return USUAL_SHARES.map(({ source, target, share }) => {
    const count = beads.filter((bead) => bead.source.length === source && bead.target.length === target).length;
    const prior = Math.log((count + TRUST_IN_USUAL * share) / (beads.length + TRUST_IN_USUAL));
    return { source, target, prior };
  });
}

/** Vectors of the sentences of both sides, from a caller's own model. */
export interface Vectors {
  readonly source: readonly (readonly number[])[];
  readonly target: readonly (readonly number[])[];
}

export interface Scorer {
  /** Log-likelihood ratio of a bead that begins at (i, j), against its sentences having nothing to do with each other. */
  score(i: number, j: number, shape: Shape): number;
  /** How sure the bead is, 0 to 1. */
  confidence(i: number, j: number, shape: Shape): number;
}

/** Variance of a rendering's length per letter of its length (Gale and Church 1993 found 6.8 between European languages). */
const LENGTH_VARIANCE = 5;
/** What it speaks against two sentences to share nothing at all. */
const NOTHING_SHARED = -0.5;
const EMBEDDING_WEIGHT = 10;
/** A cosine below this is what unrelated sentences have. */
const COSINE_FLOOR = 0.3;

/** What helps beside the sentences themselves. */
export interface Aids {
  readonly vectors: Vectors | null;
  readonly learnt: Associations | null;
  /** Share of the lexicon's terms that a rendering keeps. */
  readonly kept: number;
}

/** Where the content of sentence pair (i, j) is kept; -1 where it is not. */
export type Place = (i: number, j: number) => number;

export function createScorer(
  mine: readonly Features[],
  theirs: readonly Features[],
  { vectors, learnt, kept }: Aids,
  place: Place,
  places: number,
): Scorer {
  const matcher = createMatcher(mine, theirs, learnt, kept);
  const known: (Matches | undefined)[] = new Array(places);
  const matchesOf = (i: number, j: number): Matches => {
    const at = place(i, j);
    const before = at < 0 ? undefined : known[at];
    if (before !== undefined) return before;
    const found = matcher.match(mine[i] as Features, theirs[j] as Features);
    if (at >= 0) known[at] = found;
    return found;
  };
  const ratio = lengthRatio(mine, theirs);
  const [lengths, otherLengths] = [runningTotal(mine, (f) => f.length * ratio), runningTotal(theirs, (f) => f.length)];
  const [costs, otherCosts] = [runningTotal(mine, matcher.cost), runningTotal(theirs, matcher.cost)];
  const agreements = agreement(mine, theirs);
  const between = (totals: Float64Array, from: number, count: number): number =>
    (totals[from + count] as number) - (totals[from] as number);
  const length = (i: number, j: number, { source, target }: Shape): number =>
    lengthLikelihood(between(lengths, i, source), between(otherLengths, j, target), ratio);
  const gain = (i: number, j: number, source: number, target: number): number => {
    if (source === 1 && target === 1) return gainsOf(matchesOf(i, j));
    const all: Matches[] = [];
    for (let s = 0; s < source; s++) {
      for (let t = 0; t < target; t++) {
        const matches = matchesOf(i + s, j + t);
        if (matches.ids.length > 0) all.push(matches);
      }
    }
    return unite(all);
  };
  const content = (i: number, j: number, { source, target }: Shape): number => {
    const shared = gain(i, j, source, target);
    const semantic = vectors ? EMBEDDING_WEIGHT * cosineGain(vectors, i, j, source, target) : 0;
    const offered = between(costs, i, source) + between(otherCosts, j, target);
    return (shared > 0 ? shared : NOTHING_SHARED) + semantic - offered + form(i, j, source, target);
  };
  const form = (i: number, j: number, source: number, target: number): number => {
    const [a, b] = [marksOf(mine, i, source), marksOf(theirs, j, target)];
    return formLikelihood(a, b, agreements);
  };
  return {
    score: (i, j, shape) => {
      if (shape.source === 0 || shape.target === 0) return shape.prior;
      return shape.prior + length(i, j, shape) + content(i, j, shape);
    },
    confidence: (i, j, shape) => {
      const evidence =
        0.8 + (0.7 * content(i, j, shape)) / Math.max(shape.source, shape.target) + 0.35 * length(i, j, shape);
      return Math.round(1000 / (1 + Math.exp(-evidence))) / 1000;
    },
  };
}

/** Latin letters that a translation needs for a Chinese character, and of how many characters that guess is worth. */
const LETTERS_PER_CHARACTER = 3.2;
const CHARACTERS = 100;

/** How long a rendering is for each unit of its source: as in the two lists, of which parts may have no counterpart. */
function lengthRatio(mine: readonly Features[], theirs: readonly Features[]): number {
  const letters = (features: readonly Features[]) =>
    features.reduce((sum, { language, length }) => sum + (language === 'zh' ? LETTERS_PER_CHARACTER : 1) * length, 0);
  const units = (features: readonly Features[]) => features.reduce((sum, { length }) => sum + length, 0);
  const guess = CHARACTERS * LETTERS_PER_CHARACTER;
  const share = (letters(theirs) + guess) / (letters(mine) + guess);
  return (share * letters(mine)) / units(mine) / (letters(theirs) / units(theirs));
}

function runningTotal(features: readonly Features[], measure: (features: Features) => number): Float64Array {
  const totals = new Float64Array(features.length + 1);
  for (const [i, one] of features.entries()) totals[i + 1] = (totals[i] as number) + measure(one);
  return totals;
}

/** Log-likelihood of a rendering's length: normal around the expected one, wider for longer sentences. */
function lengthLikelihood(expected: number, found: number, ratio: number): number {
  const deviation = Math.sqrt((((expected + found) / 2) * LENGTH_VARIANCE * Math.max(1, ratio)) / 3 + 4);
  const delta = (found - expected) / deviation;
  return -Math.min(12, (delta * delta) / 2);
}

const ASKS = 1;
const EXCLAIMS = 2;
const QUOTES = 4;

function marksOf(features: readonly Features[], from: number, count: number): number {
  let marks = 0;
  for (let k = from; k < from + count; k++) {
    const { asks, exclaims, quotes } = features[k] as Features;
    marks |= (asks ? ASKS : 0) | (exclaims ? EXCLAIMS : 0) | (quotes > 0 ? QUOTES : 0);
  }
  return marks;
}

/** What each mark says where both sides have it, and where one has it alone. */
const FORMS = [
  { mark: ASKS, both: 1.5, alone: -1.2 },
  { mark: EXCLAIMS, both: 1.2, alone: -0.2 },
  { mark: QUOTES, both: 0.6, alone: -0.6 },
] as const;
/** How many sentences with and without a mark are taken for granted, so that short lists may have none by chance. */
const GRANTED = 2;

/** How far a mark is used alike in both lists: some print no quotation marks, and their want then says nothing. */
function agreement(mine: readonly Features[], theirs: readonly Features[]): readonly number[] {
  return FORMS.map(({ mark }) => {
    const [a, b] = [mine, theirs].map((list) => {
      const holders = list.filter((_, i) => (marksOf(list, i, 1) & mark) !== 0).length;
      return (holders + GRANTED) / (list.length + 2 * GRANTED);
    }) as [number, number];
    return Math.min(a, b) / Math.max(a, b);
  });
}

function formLikelihood(a: number, b: number, agreements: readonly number[]): number {
  let total = 0;
  for (const [k, { mark, both, alone }] of FORMS.entries()) {
    const shared = a & b & mark ? both : (a ^ b) & mark ? alone : 0;
    total += shared * (agreements[k] as number);
  }
  return total;
}

function cosineGain(vectors: Vectors, i: number, j: number, source: number, target: number): number {
  let gain = 0;
  for (let s = 0; s < source; s++)
    for (let t = 0; t < target; t++) gain += cosine(vectors.source[i + s], vectors.target[j + t]);
  return gain;
}

function cosine(a: readonly number[] | undefined, b: readonly number[] | undefined): number {
  if (!a || !b) return 0;
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[k] ?? 0, b[k] ?? 0];
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 0 && bb > 0 ? (dot / Math.sqrt(aa * bb) - COSINE_FLOOR) / (1 - COSINE_FLOOR) : 0;
}
