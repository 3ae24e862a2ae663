/**
 * What share of items with a raw score is right, as measured on the corpus' development part (`npm run bench:calibration`).
 * The ends are cut back, since invented calls flatter: on real ones few rules are right more than nine times out of ten.
 */
const OBSERVED: readonly (readonly [raw: number, right: number])[] = [
  [0.4, 0.55],
  [0.55, 0.7],
  [0.65, 0.76],
  [0.72, 0.84],
  [0.8, 0.89],
  [0.9, 0.91],
  [1, 0.93],
];

/** A raw score as the rate at which such items are right, rounded to hundredths; in between by straight lines. */
export function calibrated(raw: number): number {
  const above = OBSERVED.findIndex(([score]) => score >= raw);
  const [high, low] = [OBSERVED[above] ?? OBSERVED.at(-1), OBSERVED[above - 1]];
  if (!high) return raw;
  if (!low) return Math.round((raw / high[0]) * high[1] * 100) / 100;
  const share = (raw - low[0]) / (high[0] - low[0]);
  return Math.round((low[1] + share * (high[1] - low[1])) * 100) / 100;
}
