import type { Features } from './features.js';

/** A bead as far as learning is concerned: which sentences of both sides stand together. */
export interface Together {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** What the lists themselves teach: words that keep coming together, names above all, which no lexicon holds. */
export interface Associations {
  /** English words, by number, that the two sentences share, with their gains. */
  readonly match: (zh: Features, en: Features, found: (word: number, gain: number) => void) => void;
}

/** What comes once cannot be told from chance; what comes in one bead of so many is grammar. */
const FEWEST_TIMES = 2;
const MOST_OFTEN = 0.35;
/** How much of either one's occurrences must be with the other (Dice's coefficient). */
const CLOSE = 0.6;
/** A learnt pair may be the first alignment's error: it says less than the lexicon. */
const TRUST = 0.5;

interface Counted {
  /** Numbers of the pieces that occur often enough to learn from. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly counts: readonly number[];
}

/**
 * Learns from a first alignment which pieces of Chinese and which English words belong together; null where the
 * lists are of one language.
 */
export function learnAssociations(
  mine: readonly Features[],
  theirs: readonly Features[],
  beads: readonly Together[],
): Associations | null {
  const linked = beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
  if (mine[0]?.language === theirs[0]?.language) return null;
  const [zhSide, enSide] = mine[0]?.language === 'zh' ? [mine, theirs] : [theirs, mine];
  const side = (features: readonly Features[]) =>
    linked.map((bead) => piecesOf(features, features === mine ? bead.source : bead.target));
  const [zhBeads, enBeads] = [side(zhSide), side(enSide)];
  const [zh, en] = [countPieces(zhBeads), countPieces(enBeads)];
  const partners = pairUp(zhBeads, enBeads, zh, en);
  return { match: matchWith(partners, zh, en) };
}

function piecesOf(features: readonly Features[], indices: readonly number[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const i of indices) for (const piece of (features[i] as Features).pieces()) pieces.add(piece);
  return pieces;
}

function countPieces(beads: readonly ReadonlySet<string>[]): Counted {
  const all = new Map<string, number>();
  for (const pieces of beads) for (const piece of pieces) all.set(piece, (all.get(piece) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  for (const [piece, count] of all) {
    if (count < FEWEST_TIMES || count > MOST_OFTEN * beads.length) continue;
    numbers.set(piece, counts.length);
    counts.push(count);
  }
  return { numbers, counts };
}

/** For each English word its pieces of Chinese, with the gain of meeting both. */
type Partners = ReadonlyMap<number, ReadonlyMap<number, number>>;

function pairUp(
  zhBeads: readonly ReadonlySet<string>[],
  enBeads: readonly ReadonlySet<string>[],
  zh: Counted,
  en: Counted,
): Partners {
  const together = new Map<number, Map<number, number>>();
  for (const [k, words] of enBeads.entries()) {
    const pieces = knownNumbers(zhBeads[k] as ReadonlySet<string>, zh);
    for (const word of knownNumbers(words, en)) {
      const row = together.get(word) ?? new Map<number, number>();
      together.set(word, row);
      for (const piece of pieces) row.set(piece, (row.get(piece) ?? 0) + 1);
    }
  }
  const partners = new Map<number, Map<number, number>>();
  for (const [word, row] of together) {
    const kept = new Map<number, number>();
    const often = en.counts[word] as number;
    for (const [piece, times] of row) {
      const other = zh.counts[piece] as number;
      if (times < FEWEST_TIMES || (2 * times) / (often + other) < CLOSE) continue;
      kept.set(piece, TRUST * Math.log((times * enBeads.length) / (often * other)));
    }
    if (kept.size > 0) partners.set(word, kept);
  }
  return partners;
}

function knownNumbers(pieces: Iterable<string>, { numbers }: Counted): number[] {
  const found: number[] = [];
  for (const piece of pieces) {
    const number = numbers.get(piece);
    if (number !== undefined) found.push(number);
  }
  return found;
}

function matchWith(partners: Partners, zh: Counted, en: Counted): Associations['match'] {
  const remember = (counted: Counted, keep: (number: number) => boolean) => {
    const known = new Map<Features, number[]>();
    return (features: Features): number[] => {
      const found = known.get(features) ?? knownNumbers(new Set(features.pieces()), counted).filter(keep);
      known.set(features, found);
      return found;
    };
  };
  const paired = new Set([...partners.values()].flatMap((row) => [...row.keys()]));
  const wordsOf = remember(en, (word) => partners.has(word));
  const piecesIn = remember(zh, (piece) => paired.has(piece));
  return (chinese, english, found) => {
    const pieces = piecesIn(chinese);
    if (pieces.length === 0) return;
    for (const word of wordsOf(english)) {
      const row = partners.get(word) as ReadonlyMap<number, number>;
      let best = 0;
      for (const piece of pieces) best = Math.max(best, row.get(piece) ?? 0);
      if (best > 0) found(word, best);
    }
  };
}
