import { type Associations, learnAssociations } from './associations.js';
import { countShapes, createScorer, type Scorer, SHAPES, type Shape, type Vectors } from './bead-scorer.js';
import { extractFeatures, type Features } from './features.js';
import { keptTerms, USUALLY_KEPT } from './matches.js';

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
  const align = (shapes: readonly Shape[], learnt: Associations | null, kept: number): Bead[] => {
    const scorer = createScorer(source, target, { vectors, learnt, kept }, band.at, source.length * band.width);
    return traceBack(fillTable(band, shapes, scorer), band, shapes, scorer);
  };
  const first = align(SHAPES, null, USUALLY_KEPT);
  if (first.length < FEWEST_BEADS) return first;
  return align(countShapes(first), learnAssociations(source, target, first), keptTerms(source, target, first));
}

/** From so many beads on a first alignment teaches a second one. */
const FEWEST_BEADS = 30;

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

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);

/** The best total and shape of the bead that ends at every cell of the band. */
interface Table {
  readonly totals: Float64Array;
  readonly shapes: Int8Array;
}

function fillTable(band: Band, all: readonly Shape[], scorer: Scorer): Table {
  const { n, m, width } = band;
  const totals = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const shapes = new Int8Array((n + 1) * width).fill(-1);
  totals[band.at(0, 0)] = 0;
  for (let i = 0; i <= n; i++) {
    const from = Math.max(0, band.first(i));
    for (let j = from; j <= Math.min(m, band.first(i) + width - 1); j++) {
      const cell = band.at(i, j);
      for (const [s, shape] of all.entries()) {
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

function traceBack({ shapes }: Table, band: Band, all: readonly Shape[], scorer: Scorer): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [band.n, band.m];
  while (i > 0 || j > 0) {
    const shape = all[shapes[band.at(i, j)] as number] as Shape;
    i -= shape.source;
    j -= shape.target;
    const score = shape.source > 0 && shape.target > 0 ? scorer.confidence(i, j, shape) : 0;
    beads.push({ source: range(i, shape.source), target: range(j, shape.target), score });
  }
  return beads.reverse();
}
