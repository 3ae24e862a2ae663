import { readAdversity } from './adversity.js';
import { readCondition } from './condition.js';
import { readExposure, readTheme } from './exposure.js';
import { readMeasure } from './measure.js';
import type { Reading } from './reading.js';
import type { Cue, Scene } from './scene.js';

/** The risks that a sentence's cues tell, one or none a cue. */
export function readCues(scene: Scene): Reading[] {
  const taken = new Set<Cue>();
  const paired = scene.cues.flatMap((cue) =>
    cue.row.kind === 'adversity' ? (readAdversity(scene, cue, taken) ?? []) : [],
  );
  const own = scene.cues.flatMap((cue) => {
    switch (cue.row.kind) {
      case 'measure':
        return readMeasure(scene, cue) ?? [];
      case 'condition':
        return taken.has(cue) ? [] : (readCondition(scene, cue) ?? []);
      case 'exposure':
        return readExposure(scene, cue) ?? [];
      case 'theme':
        return taken.has(cue) ? [] : (readTheme(scene, cue) ?? []);
      default:
        return [];
    }
  });
  return [...own, ...paired].map((one) => ofThing(scene, one)).sort((a, b) => a.at - b.at);
}

/** `impairment of receivables`, `we wrote residual values down`: the loss is of the thing named, whose risk it is. */
function ofThing(scene: Scene, one: Reading): Reading {
  if (one.indicator !== 'impairment') return one;
  const thing = scene.cues.find(
    ({ row: { kind, category } }) =>
      (kind === 'condition' || kind === 'measure' || kind === 'exposure') &&
      (category === 'credit' || category === 'market'),
  );
  return thing ? { ...one, category: thing.row.category ?? one.category } : one;
}
