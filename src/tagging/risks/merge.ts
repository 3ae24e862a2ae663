import { PRECISION } from './calibration.js';
import type { Direction } from './movement.js';
import type { Reading } from './reading.js';
import type { Scene } from './scene.js';
import type { RiskCategory } from './taxonomy/index.js';

/** One reading a category: where a sentence tells several things of a category, what they come to. */
export function mergeReadings(scene: Scene, readings: readonly Reading[]): Reading[] {
  const groups = new Map<RiskCategory, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(reading.category);
    if (group) group.push(reading);
    else groups.set(reading.category, [reading]);
  }
  return [...groups.values()].map((group) => mergeGroup(scene, group));
}

function mergeGroup(scene: Scene, group: readonly Reading[]): Reading {
  const direction = joined(scene, group);
  const telling = group.filter((reading) => reading.direction === direction);
  const best = (telling.length > 0 ? telling : group).reduce((a, b) => (PRECISION[b.rule] > PRECISION[a.rule] ? b : a));
  return best.direction === direction ? best : { ...best, direction };
}

/** `a gain of $2 million, compared with a loss of $3 million`: what is told first is told of now. */
const isCompared = (scene: Scene, first: Reading, at: number): boolean =>
  scene.words.some(({ row, start, end }) => row.kind === 'versus' && row.weight && start > first.at && end <= at);

const CONTRAST = /\b(?:but|however|though|although|yet)\b|但|不过|不過|然而/i;

/** What several directions come to: a contrast's last word counts; good and bad side by side come to nothing. */
function joined(scene: Scene, group: readonly Reading[]): Direction {
  const all = group.filter(({ direction }) => direction !== 'unspecified');
  const told = all.filter(({ at }) => !isCompared(scene, all[0] as Reading, at));
  const kinds = new Set(told.map(({ direction }) => direction));
  const last = told.at(-1);
  if (!last) return 'unspecified';
  if (kinds.size === 1) return last.direction;
  const first = told[0] as Reading;
  if (!(kinds.has('improving') && kinds.has('worsening')) && !kinds.has('stable')) return last.direction;
  if (CONTRAST.test(scene.text.slice(first.at, last.at))) return last.direction;
  if (!kinds.has('stable')) return 'unspecified';
  return kinds.size === 3 ? 'unspecified' : kinds.has('improving') ? 'improving' : 'worsening';
}
