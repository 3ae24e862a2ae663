import type { Features } from './features.js';
import { createMatcher, gainsOf } from './matches.js';
import type { Bead } from './sentence-alignment.js';

/**
 * Two sentences that stand in one bead with two, each linked with its own rendering, in the order of the source or the
 * other way round; where one of them shares nothing with its own, the bead stays whole.
 */
export function uncross(beads: readonly Bead[], source: readonly Features[], target: readonly Features[]): Bead[] {
  const { match } = createMatcher(source, target, null);
  const shares = (i: number, j: number) => gainsOf(match(source[i] as Features, target[j] as Features));
  return beads.flatMap((bead) => {
    if (bead.source.length !== 2 || bead.target.length !== 2) return [bead];
    const [[i, k], [j, l]] = [bead.source, bead.target] as [[number, number], [number, number]];
    const [straight, crossed] = [
      [shares(i, j), shares(k, l)],
      [shares(i, l), shares(k, j)],
    ] as [[number, number], [number, number]];
    const [first, second] = straight[0] + straight[1] >= crossed[0] + crossed[1] ? [j, l] : [l, j];
    if (Math.min(...(first === j ? straight : crossed)) === 0) return [bead];
    return [
      { source: [i], target: [first], score: bead.score },
      { source: [k], target: [second], score: bead.score },
    ];
  });
}

/** How much more two sentences must share than what each leaves unmatched before they are taken for one moved far. */
const WORTH_LINKING = 2;

/**
 * An interpreter may keep a sentence for the end, or begin with it: sentences that the alignment, which keeps the order,
 * leaves alone on both sides are linked where they clearly say the same. Each is linked once, the best pair first.
 *
 * @returns the links, as beads of one sentence a side
 */
export function linkMoved(beads: readonly Bead[], source: readonly Features[], target: readonly Features[]): Bead[] {
  const alone = beads.flatMap((bead) => (bead.target.length === 0 ? bead.source : []));
  const unsaid = beads.flatMap((bead) => (bead.source.length === 0 ? bead.target : []));
  if (alone.length === 0 || unsaid.length === 0) return [];
  const { match, cost } = createMatcher(source, target, null);
  const candidates = alone.flatMap((i) =>
    unsaid.map((j) => {
      const [mine, theirs] = [source[i] as Features, target[j] as Features];
      return { i, j, evidence: gainsOf(match(mine, theirs)) - cost(mine) - cost(theirs) };
    }),
  );
  const linked: Bead[] = [];
  for (const { i, j, evidence } of candidates.sort((a, b) => b.evidence - a.evidence)) {
    if (evidence < WORTH_LINKING || linked.some((bead) => bead.source[0] === i || bead.target[0] === j)) continue;
    linked.push({ source: [i], target: [j], score: Math.round(1000 / (1 + Math.exp(-evidence / 2))) / 1000 });
  }
  return linked;
}
