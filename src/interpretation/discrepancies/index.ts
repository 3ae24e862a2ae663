import { detectLanguage } from '../../language/detect.js';
import type { FoundInterpretation } from '../interpret.js';
import { compareNumbers } from './compare-numbers.js';
import { comparePolarity } from './compare-polarity.js';
import type { FoundDiscrepancy } from './discrepancy.js';
import { readSides } from './sides.js';

export type { FoundDiscrepancy } from './discrepancy.js';

/** Below this a difference is more likely the reader's than the interpreter's. */
const WORTH_TELLING = 0.5;

/**
 * What a rendering changes or drops of its source: numbers, scales, currencies, months and periods, directions and
 * negations. Rounding, other words for the same number, and a number moved within the pair are no discrepancies.
 */
export function findDiscrepancies(text: string, pair: FoundInterpretation): FoundDiscrepancy[] {
  if (!pair.spoken || pair.source === null) return [];
  const language = detectLanguage(text.slice(pair.source.start, pair.source.end));
  if (language === 'other') return [];
  const sides = readSides(text, pair, language);
  const numbers = compareNumbers(text, sides);
  const polarity = comparePolarity(text, sides, pair.sentences);
  return [...numbers, ...polarity.filter((found) => !numbers.some((other) => overlaps(other, found)))]
    .filter((found) => found.score >= WORTH_TELLING)
    .sort((a, b) => a.source.start - b.source.start);
}

const overlaps = (a: FoundDiscrepancy, b: FoundDiscrepancy): boolean =>
  a.source.start < b.source.end && b.source.start < a.source.end;
