// Sparse logistic regression by FTRL-Proximal (McMahan et al., "Ad click prediction: a view from the trenches", KDD 2013):
// one pass after another over the samples, weights that do not help stay exactly zero.

const RATE = 0.15;
const SMOOTH = 1;

/**
 * @param samples each with `features` (strings) and `label` (0 or 1)
 * @param options `l1` and `l2` shrink weights; a feature of fewer than `least` samples is left out
 * @returns the weights that are not zero, by feature
 */
export function train(samples, { l1 = 0.6, l2 = 0.5, rounds = 20, least = 3 } = {}) {
  const counts = new Map();
  for (const { features } of samples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const rows = samples.map(({ features, label }) => ({
    features: features.filter((one) => counts.get(one) >= least),
    label,
  }));
  const z = new Map();
  const n = new Map();
  const weightOf = (feature) => {
    const sum = z.get(feature) ?? 0;
    if (Math.abs(sum) <= l1) return 0;
    return -(sum - Math.sign(sum) * l1) / ((SMOOTH + Math.sqrt(n.get(feature) ?? 0)) / RATE + l2);
  };
  const order = shuffler(rows.length);
  for (let round = 0; round < rounds; round++) {
    for (const at of order()) {
      const { features, label } = rows[at];
      const weights = features.map(weightOf);
      const error = 1 / (1 + Math.exp(-weights.reduce((a, b) => a + b, 0))) - label;
      features.forEach((feature, i) => {
        const before = n.get(feature) ?? 0;
        const after = before + error * error;
        const sigma = (Math.sqrt(after) - Math.sqrt(before)) / RATE;
        z.set(feature, (z.get(feature) ?? 0) + error - sigma * weights[i]);
        n.set(feature, after);
      });
    }
  }
  return new Map([...z.keys()].map((feature) => [feature, weightOf(feature)]).filter(([, weight]) => weight !== 0));
}

/** The same orders in every run. */
function shuffler(length) {
  let seed = 20_011;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const places = Array.from({ length }, (_, i) => i);
  return () => {
    for (let i = length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [places[i], places[j]] = [places[j], places[i]];
    }
    return places;
  };
}

export const probability = (weights, features) =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)));
