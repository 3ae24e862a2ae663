import type { Read } from './reading.js';
import { WEIGHTS } from './trait-weights.js';
import { KNOWN, namesKnown, traitsOf } from './traits.js';

/** The trait that every sentence has. */
export const BIAS = 'any';

const weightOf = (trait: string): number => WEIGHTS.get(trait) ?? 0;
const MOST_OF_KNOWN = Math.max(0, weightOf(KNOWN));
const logit = (probability: number): number => Math.log(probability / (1 - probability));

/**
 * How likely a sentence that tells a future gives guidance, 0 to 1, or 0 where that is less than `least`: a logistic model
 * of the traits that the rules see. Its weights were fitted on annotated calls and the bundled passages (`npm run train`).
 */
export function likelihoodOf(read: Read, least: number): number {
  let sum = weightOf(BIAS);
  for (const trait of traitsOf(read)) sum += weightOf(trait);
  if (sum + MOST_OF_KNOWN < logit(least)) return 0;
  if (namesKnown(read)) sum += weightOf(KNOWN);
  const likelihood = 1 / (1 + Math.exp(-sum));
  return likelihood < least ? 0 : likelihood;
}
