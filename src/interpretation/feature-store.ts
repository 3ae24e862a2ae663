import type { Span } from '../document/span.js';
import { splitSentences } from '../language/sentences.js';
import { extractFeatures, type Features, mergeFeatures } from './features.js';
import type { Unit } from './unit.js';

/** A sentence with what it offers for comparison. */
export interface ReadSentence {
  readonly span: Span;
  readonly features: Features;
}

/** The sentences of units, each read once: pairing and alignment ask for the same ones. */
export interface FeatureStore {
  sentencesOf(unit: Unit): readonly ReadSentence[];
  /** What all of the unit's sentences offer; null for a unit without any. */
  featuresOf(unit: Unit): Features | null;
}

/** A store over one text; it remembers what it was asked. */
export function createFeatureStore(text: string): FeatureStore {
  const sentences = new Map<number, readonly ReadSentence[]>();
  const features = new Map<number, Features | null>();
  const sentencesOf = (unit: Unit): readonly ReadSentence[] => {
    const found =
      sentences.get(unit.index) ??
      splitSentences(text, unit.core).map((span) => ({
        span,
        features: extractFeatures(text.slice(span.start, span.end)),
      }));
    sentences.set(unit.index, found);
    return found;
  };
  const featuresOf = (unit: Unit): Features | null => {
    const before = features.get(unit.index);
    if (before !== undefined) return before;
    const all = sentencesOf(unit);
    const found = all.length === 0 ? null : mergeFeatures(all.map((sentence) => sentence.features));
    features.set(unit.index, found);
    return found;
  };
  return { sentencesOf, featuresOf };
}
