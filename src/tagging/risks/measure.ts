import type { Span } from '../../document/span.js';
import { isBackdrop } from './frames.js';
import { type Course, comparedCourse, courseOf, directionOf } from './movement.js';
import { type Reading, reading, STABLE } from './reading.js';
import { type Cue, distance, has, nearest, type Scene } from './scene.js';
import type { RiskRow } from './taxonomy/index.js';

/** How far a figure may stand from the measure whose level it is, and a word of quality. */
const LEVEL_REACH = 100;
const QUALITY_REACH = 40;

/** A risk measure: how it moves, against what it is compared, its level, its quality, or that it is asked about. */
export function readMeasure(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (isDefining(scene, cue)) return null;
  const moved = courseOf(scene, cue, row.polarity);
  if (moved) return reading(cue, row, 'measure-moved', moved);
  const compared = comparedCourse(scene, cue, row.polarity);
  if (compared) return reading(cue, row, 'measure-compared', compared);
  const extreme = extremeOf(scene, cue, row.polarity);
  if (extreme) return reading(cue, row, 'measure-moved', extreme);
  if (staysLevel(scene, cue)) return reading(cue, row, 'measure-level', STABLE);
  if (hasLevel(scene, cue)) return reading(cue, row, 'measure-level', null);
  if (row.tells) return reading(cue, row, 'measure-quality', null);
  if (has(scene, 'define')) return null;
  if (nearest(scene, cue, ['calm'], QUALITY_REACH)) return reading(cue, row, 'measure-quality', STABLE);
  const good = nearest(scene, cue, ['good'], QUALITY_REACH);
  if (good && !isBackdrop(scene, cue) && has(scene, 'hold')) return reading(cue, row, 'measure-quality', STABLE);
  if (scene.isQuestion) return reading(cue, row, 'measure-asked', null);
  const troubled = scene.cues.some(
    (other) => other.row.kind === 'adversity' && !other.row.only && distance(scene, cue, other) <= QUALITY_REACH,
  );
  if (troubled && !isBackdrop(scene, cue)) return reading(cue, row, 'measure-quality', null);
  return null;
}

/** Whether the cue stands in the definition of another: behind `defined as`, before the level that is then told. */
function isDefining(scene: Scene, cue: Cue): boolean {
  const define = scene.words.find(({ row, end }) => row.kind === 'define' && end <= cue.start);
  return (
    define !== undefined &&
    !scene.figures.some(({ kind, start }) => kind !== 'duration' && start > define.end && start < cue.start)
  );
}

const EXTREME = /^(?:(?:historic\w*|record|all[ -]time|multi[ -]year) (?:low|high)|lowest|highest|新低|新高|历史低位)/i;

/** `was 2.4x in Q2, a historical low`: the level, however far away, is the lowest or highest there was. */
function extremeOf(scene: Scene, cue: Cue, polarity: RiskRow['polarity']): Course | null {
  if (!hasLevel(scene, cue) || scene.cues.some((other) => other !== cue && other.row.kind === 'measure')) return null;
  const word = scene.words.find(
    ({ row, start, end }) =>
      (row.kind === 'up' || row.kind === 'down') && start > cue.end && EXTREME.test(scene.text.slice(start, end)),
  );
  if (!word) return null;
  const movement = word.row.kind as 'up' | 'down';
  return { direction: directionOf(movement, polarity), movement, word };
}

/** `should remain between 2% and 2.2%`. */
const staysLevel = (scene: Scene, cue: Cue): boolean =>
  hasLevel(scene, cue) &&
  scene.words.some(
    (word) =>
      word.start >= cue.end &&
      distance(scene, cue, word) <= QUALITY_REACH &&
      /^(?:remain|stay|保持|维持|維持)/i.test(scene.text.slice(word.start, word.end)),
  );

const hasLevel = (scene: Scene, cue: Cue): boolean =>
  scene.figures.some(
    (figure) =>
      figure.kind !== 'duration' && (distance(scene, cue, figure) <= LEVEL_REACH || isDefined(scene, cue, figure)),
  );

/** `X, which is defined as …, was 2.4x`: the level stands behind the definition. */
const isDefined = (scene: Scene, cue: Cue, figure: Span): boolean =>
  scene.words.some(
    ({ row, start, end }) => row.kind === 'define' && start - cue.end <= 12 && start > cue.end && end < figure.start,
  );
