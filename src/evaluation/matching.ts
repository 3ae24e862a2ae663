/** What belongs together, what was missed and what was found beyond the gold. */
export interface Matching<Gold, Found> {
  pairs: readonly (readonly [Gold, Found])[];
  missed: readonly Gold[];
  extra: readonly Found[];
}

/** One-to-one matching, best similarity first; pairs under `floor` stay apart. */
export function matchBest<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  similarity: (gold: Gold, found: Found) => number,
  floor: number,
): Matching<Gold, Found> {
  const candidates = gold.flatMap((one, i) =>
    found.map((other, j) => ({ score: similarity(one, other), i, j })).filter(({ score }) => score >= floor),
  );
  candidates.sort((a, b) => b.score - a.score);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: [Gold, Found][] = [];
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    pairs.push([gold[i] as Gold, found[j] as Found]);
  }
  return {
    pairs,
    missed: gold.filter((_, i) => !usedGold.has(i)),
    extra: found.filter((_, j) => !usedFound.has(j)),
  };
}
