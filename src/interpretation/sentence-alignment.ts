import { extractFeatures, type Features } from './features.js';
import { compareFeatures, similarity, type Weighed, weigh, weighTerms } from './similarity.js';

/** Sentences of two passages that render each other: indices into the two lists, either of which may be empty. */
export interface Bead {
  readonly source: number[];
  readonly target: number[];
  /** How sure the link is, 0 to 1; 0 for a sentence that nothing renders. */
  readonly score: number;
}

/** What a caller may plug into the alignment. */
export interface AlignOptions {
  /**
   * A multilingual embedding of each sentence: called once with all source sentences and once with all target sentences;
   * vectors of one length. Where it is given, the cosine of two sentences counts beside numbers, names and lexicon.
   * An asynchronous model is asked beforehand, and the function looks its vectors up.
   */
  readonly embed?: (sentences: readonly string[]) => readonly (readonly number[])[];
}

interface Shape {
  readonly source: number;
  readonly target: number;
  /** Logarithm of how often such a bead occurs in interpreted speech. */
  readonly prior: number;
}

/** Bead shapes with their frequency: one to one is the rule, interpreters split and join, and leave out. */
const SHAPES: readonly Shape[] = [
  { source: 1, target: 1, prior: Math.log(0.72) },
  { source: 1, target: 2, prior: Math.log(0.09) },
  { source: 2, target: 1, prior: Math.log(0.09) },
  { source: 1, target: 3, prior: Math.log(0.02) },
  { source: 3, target: 1, prior: Math.log(0.02) },
  { source: 2, target: 2, prior: Math.log(0.015) },
  { source: 1, target: 0, prior: Math.log(0.02) },
  { source: 0, target: 1, prior: Math.log(0.02) },
];

/** Variance of a rendering's length per unit of source length, in squared target units (Gale and Church 1993, for zh-en). */
const LENGTH_VARIANCE = 1.6;
/** How many nats of evidence full similarity is worth. */
const CONTENT_WEIGHT = 9;
const EMBEDDING_WEIGHT = 10;
/** A cosine below this is what unrelated sentences have. */
const COSINE_FLOOR = 0.3;

/**
 * Aligns two lists of sentences, one rendering the other, by dynamic programming over beads of up to three sentences a
 * side. Scores come from length (the ratio is learnt from the lists), numbers, names, Latin codes and a Chinese-English
 * lexicon, and from embeddings where the caller gives a function for them.
 *
 * @returns beads in order; every sentence of either list stands in exactly one
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions = {},
): Bead[] {
  const vectors = options.embed ? { source: options.embed(source), target: options.embed(target) } : null;
  return alignFeatures(source.map(extractFeatures), target.map(extractFeatures), vectors);
}

interface Vectors {
  readonly source: readonly (readonly number[])[];
  readonly target: readonly (readonly number[])[];
}

/** {@link alignSentences} for sentences whose features are known. */
export function alignFeatures(
  source: readonly Features[],
  target: readonly Features[],
  vectors: Vectors | null = null,
): Bead[] {
  if (source.length === 0 || target.length === 0) {
    return [
      ...source.map((_, i) => ({ source: [i], target: [], score: 0 })),
      ...target.map((_, j) => ({ source: [], target: [j], score: 0 })),
    ];
  }
  const band = createBand(source.length, target.length);
  const scorer = createScorer(source, target, vectors, band);
  return traceBack(fillTable(band, scorer), band, scorer);
}

/** The cells near the diagonal: passages of one pair keep their order, so a path strays only so far from it. */
interface Band {
  readonly n: number;
  readonly m: number;
  readonly width: number;
  readonly first: (i: number) => number;
  /** Where cell (i, j) is stored, or -1 outside the band. */
  readonly at: (i: number, j: number) => number;
}

/**
 * A share of the longer list for short lists; for long ones the square root keeps the work nearly linear. Where the other
 * list is many times longer, a row begins that many columns after the row before it, and the band must bridge them.
 */
function createBand(n: number, m: number): Band {
  const longest = Math.max(n, m);
  const reach = Math.max(12, Math.ceil(Math.min(0.15 * longest, 40 + 2 * Math.sqrt(longest)))) + Math.ceil(m / n);
  const width = 2 * reach + 2;
  const first = (i: number) => Math.floor((i * m) / n) - reach;
  const at = (i: number, j: number) => {
    const column = j - first(i);
    return i < 0 || j < 0 || column < 0 || column >= width ? -1 : i * width + column;
  };
  return { n, m, width, first, at };
}

interface Scorer {
  /** Log-likelihood of a bead that begins at (i, j). */
  score(i: number, j: number, shape: Shape): number;
  /** How sure the bead is, 0 to 1. */
  confidence(i: number, j: number, shape: Shape): number;
}

function createScorer(
  mine: readonly Features[],
  theirs: readonly Features[],
  vectors: Vectors | null,
  band: Band,
): Scorer {
  const rarity = weighTerms([...mine, ...theirs]);
  const [weighedMine, weighedTheirs] = [mine, theirs].map((side) =>
    side.map((features) => weigh(features, rarity)),
  ) as [Weighed[], Weighed[]];
  const ratio = sum(theirs.map((f) => f.length)) / sum(mine.map((f) => f.length));
  const known = new Float64Array(mine.length * band.width).fill(Number.NaN);
  const content = (i: number, j: number): number => {
    const cell = band.at(i, j);
    const value = cell < 0 ? Number.NaN : (known[cell] as number);
    if (!Number.isNaN(value)) return value;
    const gain = vectors ? EMBEDDING_WEIGHT * cosineGain(vectors.source[i], vectors.target[j]) : 0;
    const found = contentOf(weighedMine[i] as Weighed, weighedTheirs[j] as Weighed) + gain;
    if (cell >= 0) known[cell] = found;
    return found;
  };
  const [before, after] = [runningTotal(mine, ratio), runningTotal(theirs, 1)];
  const length = (i: number, j: number, { source: s, target: t }: Shape): number =>
    lengthLikelihood(
      (before[i + s] as number) - (before[i] as number),
      (after[j + t] as number) - (after[j] as number),
      ratio,
    );
  return {
    score: (i, j, shape) => {
      if (shape.source === 0 || shape.target === 0) return shape.prior + OMISSION;
      return shape.prior + length(i, j, shape) + contentOfBead(content, i, j, shape);
    },
    confidence: (i, j, shape) => {
      const evidence =
        contentOfBead(content, i, j, shape) / Math.max(shape.source, shape.target) + 0.35 * length(i, j, shape);
      return Math.round(1000 / (1 + Math.exp(-evidence))) / 1000;
    },
  };
}

/** Lengths up to each sentence, times a factor. */
function runningTotal(features: readonly Features[], factor: number): number[] {
  const totals = [0];
  for (const { length } of features) totals.push((totals.at(-1) as number) + length * factor);
  return totals;
}

/** An omitted sentence forgoes what a rendering of expected length would have scored. */
const OMISSION = -2.2;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);

function contentOf(mine: Weighed, theirs: Weighed): number {
  const alike = similarity(compareFeatures(mine, theirs));
  const [a, b] = [mine.features, theirs.features];
  const form =
    (a.asks === b.asks ? 0.25 : -0.8) +
    (a.exclaims && b.exclaims ? 0.3 : 0) +
    (a.quotes > 0 === b.quotes > 0 ? 0.15 : -0.3);
  return CONTENT_WEIGHT * alike + form;
}

/** Each sentence of the longer side counts with what it shares: one that shares nothing does not belong in the bead. */
function contentOfBead(
  content: (i: number, j: number) => number,
  i: number,
  j: number,
  { source, target }: Shape,
): number {
  if (source === 1 && target === 1) return content(i, j);
  if (source === 2 && target === 2) {
    return 0.9 * Math.max(content(i, j) + content(i + 1, j + 1), content(i, j + 1) + content(i + 1, j));
  }
  let total = 0;
  for (let s = 0; s < source; s++) for (let t = 0; t < target; t++) total += content(i + s, j + t);
  return 0.9 * total;
}

/** Log-likelihood of a rendering's length: normal in the difference, wider for longer sentences. */
function lengthLikelihood(expected: number, found: number, ratio: number): number {
  const scale = Math.sqrt(((expected + found) / 2) * LENGTH_VARIANCE * Math.max(1, ratio) + 4);
  const delta = (found - expected) / scale;
  return -Math.min(12, (delta * delta) / 2);
}

function cosineGain(a: readonly number[] | undefined, b: readonly number[] | undefined): number {
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

/** The best total and shape of the bead that ends at every cell of the band. */
interface Table {
  readonly totals: Float64Array;
  readonly shapes: Int8Array;
}

function fillTable(band: Band, scorer: Scorer): Table {
  const { n, m, width } = band;
  const totals = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const shapes = new Int8Array((n + 1) * width).fill(-1);
  totals[band.at(0, 0)] = 0;
  for (let i = 0; i <= n; i++) {
    const from = Math.max(0, band.first(i));
    for (let j = from; j <= Math.min(m, band.first(i) + width - 1); j++) {
      const cell = band.at(i, j);
      for (const [s, shape] of SHAPES.entries()) {
        const before = band.at(i - shape.source, j - shape.target);
        const base = before < 0 ? Number.NEGATIVE_INFINITY : (totals[before] as number);
        if (base === Number.NEGATIVE_INFINITY) continue;
        const total = base + scorer.score(i - shape.source, j - shape.target, shape);
        if (total > (totals[cell] as number)) {
          totals[cell] = total;
          shapes[cell] = s;
        }
      }
    }
  }
  return { totals, shapes };
}

function traceBack({ shapes }: Table, band: Band, scorer: Scorer): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [band.n, band.m];
  while (i > 0 || j > 0) {
    const shape = SHAPES[shapes[band.at(i, j)] as number] as Shape;
    i -= shape.source;
    j -= shape.target;
    const score = shape.source > 0 && shape.target > 0 ? scorer.confidence(i, j, shape) : 0;
    beads.push({ source: range(i, shape.source), target: range(j, shape.target), score });
  }
  return beads.reverse();
}
