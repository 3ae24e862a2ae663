import type { FeatureStore } from './feature-store.js';
import { type Features, mergeFeatures } from './features.js';
import type { Unit } from './unit.js';

/** One side of a candidate pair. */
export interface Side {
  readonly units: readonly Unit[];
  /** Characters that count, of all units. */
  readonly size: number;
  /** How many turns the units stand in. */
  readonly turns: number;
  /** What the units offer for comparison, read when first asked for; null where nothing is said. */
  readonly passage: () => Features | null;
}

const NOTHING: Side = { units: [], size: 0, turns: 0, passage: () => null };

/** Sides grow unit by unit, each from the one before: what was read of the shorter one is not read again. */
export function createSides(store: FeatureStore): { none: Side; grow: (side: Side, unit: Unit) => Side } {
  const grow = (side: Side, unit: Unit): Side => {
    let passage: Features | null | undefined;
    return {
      units: [...side.units, unit],
      size: side.size + unit.size,
      turns: side.turns + (side.units.at(-1)?.turn.index === unit.turn.index ? 0 : 1),
      passage: () => {
        if (passage === undefined) passage = join(side.passage(), unit, store);
        return passage;
      },
    };
  };
  return { none: NOTHING, grow };
}

function join(before: Features | null, unit: Unit, store: FeatureStore): Features | null {
  const more = store.featuresOf(unit);
  if (more === null) return before;
  return before === null ? more : mergeFeatures([before, more]);
}
