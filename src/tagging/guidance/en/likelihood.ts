import type { Read } from './reading.js';
import { WEIGHTS } from './trait-weights.js';
import { traitsOf } from './traits.js';

/** The trait that every sentence has. */
export const BIAS = 'any';

/**
 * How likely a sentence that tells a future gives guidance, 0 to 1: a logistic model of the traits that the rules see. Its
 * weights were fitted on annotated calls and the bundled passages (`npm run train`).
 */
export function likelihoodOf(read: Read): number {
  let sum = WEIGHTS.get(BIAS) ?? 0;
  for (const trait of traitsOf(read)) sum += WEIGHTS.get(trait) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
