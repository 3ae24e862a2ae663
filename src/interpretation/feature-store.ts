import type { Span } from '../document/span.js';
import { splitSentences } from '../language/sentences.js';
import { extractFeatures, type Features } from './features.js';
import type { Unit } from './unit.js';

/** A sentence with what it offers for comparison. */
export interface ReadSentence {
  readonly span: Span;
  readonly features: Features;
}

/** The sentences of units, each read once: pairing and alignment ask for the same ones. */
export interface FeatureStore {
  sentencesOf(unit: Unit): readonly ReadSentence[];
}

/** A store over one text; it remembers what it was asked. */
export function createFeatureStore(text: string): FeatureStore {
  const known = new Map<number, readonly ReadSentence[]>();
  return {
    sentencesOf(unit) {
      const found =
        known.get(unit.index) ??
        splitSentences(text, unit.core).map((span) => ({
          span,
          features: extractFeatures(text.slice(span.start, span.end)),
        }));
      known.set(unit.index, found);
      return found;
    },
  };
}
