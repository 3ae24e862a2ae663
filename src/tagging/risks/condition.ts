import { isBackdrop, isSupposed } from './frames.js';
import { type Course, comparedCourse, courseOf, directionOf, type Moving } from './movement.js';
import { OPEN, type Reading, reading, STABLE } from './reading.js';
import { type Cue, has, nearest, type Scene } from './scene.js';
import type { RiskRow } from './taxonomy/index.js';

/** How far a movement may stand from a condition: any, or one that must be told of it plainly. */
const MOVEMENT_REACH = 70;
const TURN_REACH = 45;
const QUALITY_REACH = 40;

/** `with conditions improving`: a backdrop. */
const WITH = /\bwith (?:the |an? )?$/i;

/** Demand, liquidity, a tax rate: a risk where it turns. */
export function readCondition(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (row.category === 'macro' && WITH.test(scene.text.slice(Math.max(scene.start, cue.start - 12), cue.start)))
    return null;
  if (row.only && isOfAnother(scene, cue)) return null;
  const course = courseOf(
    scene,
    cue,
    row.polarity,
    row.moves === 'all' || row.moves === 'declines' ? MOVEMENT_REACH : TURN_REACH,
  );
  if (course && !isBackdrop(scene, cue) && counts(course, row)) {
    return reading(cue, row, 'condition-moved', course);
  }
  if (course?.word && isAskedForWorse(scene, course, row)) return reading(cue, row, 'condition-moved', OPEN);
  if (isSupposed(scene, cue) && has(scene, 'down') && row.polarity === 'higher-better' && row.category !== 'macro')
    return reading(cue, row, 'condition-moved', OPEN);
  if (row.alone && scene.isQuestion && !isBackdrop(scene, cue)) return reading(cue, row, 'theme-asked', null);
  if (row.indicator === 'liquidity' && nearest(scene, cue, ['good'], QUALITY_REACH))
    return reading(cue, row, 'condition-moved', STABLE);
  if (row.category === 'other' && nearest(scene, cue, ['calm'], QUALITY_REACH))
    return reading(cue, row, 'condition-moved', STABLE);
  if (row.moves !== 'all' && row.moves !== 'declines') return null;
  const compared = comparedCourse(scene, cue, row.polarity);
  return compared && compared.direction === 'worsening' ? reading(cue, row, 'condition-moved', compared) : null;
}

/** `will it go on narrowing?`: whether it turns for the worse. */
const isAskedForWorse = (scene: Scene, { direction, word }: Course, { polarity }: RiskRow): boolean =>
  scene.isQuestion &&
  direction === 'unspecified' &&
  word !== null &&
  directionOf(word.row.kind as Moving, polarity) === 'worsening';

/** 被扣的风险: the risk is of what stands before it. */
const isOfAnother = (scene: Scene, cue: Cue): boolean =>
  scene.cues.some((other) => other.end <= cue.start && cue.start - other.end <= 2);

/** Weakness, recovery or stability: growth alone tells nothing of a risk. */
function counts({ movement, direction, word }: Course, { moves, polarity }: RiskRow): boolean {
  if (moves === 'all') return true;
  if (moves === 'declines') return direction === 'worsening';
  if (moves === 'losses') return direction === 'worsening' && movement === null;
  if (word?.row.kind === 'better' || word?.row.kind === 'worse') return true;
  return direction !== 'unspecified' && !(movement === 'up' && polarity === 'higher-better');
}
