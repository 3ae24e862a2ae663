import type { Span } from '../../document/span.js';
import { isAsked, isBackdrop, isMetByAction, isNegated, isRuledOut, isSupposed } from './frames.js';
import { type Course, comparedCourse, courseOf } from './movement.js';
import { OPEN, type Reading, reading, STABLE } from './reading.js';
import { type Cue, distance, has, isEffect, isParted, nearest, type Scene } from './scene.js';
import type { RiskRow } from './taxonomy/index.js';

const CALM_REACH = 110;
const QUALITY_REACH = 40;
/** How far before a risk a word of cause may stand. */
const BLAME_REACH = 80;
const WORSENING = { direction: 'worsening', movement: null } as const;
/** How far a word of change may stand from an exposure, and one of number. */
const EXPOSED_REACH = 70;
const BESIDE = 18;
/** How far a word of change may stand from a theme. */
const THEME_REACH = 50;

/** What is adverse by its name, where it is asserted. */
export function readExposure(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (row.category === 'market' && isSupposed(scene, cue)) return null;
  if (isMetByAction(scene, cue)) return null;
  if (row.tells && isNegated(scene, cue))
    return row.tells === 'worsening' && !isLeftOut(scene, cue) ? reading(cue, row, 'exposure-calm', STABLE) : null;
  const course = exposedCourse(scene, cue, row);
  if (isBackdrop(scene, cue) && row.tells !== 'worsening' && !(course?.word && distance(scene, cue, course.word) <= 3))
    return null;
  return assertExposure(scene, cue, row, course);
}

/** `without the impairment`: it did happen. */
const LEFT_OUT = /\bwithout (?:\w+ ){0,2}$/iu;
const isLeftOut = ({ text, start: from }: Scene, { start }: Cue): boolean =>
  LEFT_OUT.test(text.slice(Math.max(from, start - 32), start));

/** `despite the high base we grew`: somebody else moves. */
const SUBJECT = /\b(?:we|our|they|revenues?|sales)\b/i;

/**
 * Where an exposure goes. What grows or falls in the sentence is mostly something else, so such a word must stand right
 * beside it; getting better or worse may be said farther away.
 */
export function exposedCourse(scene: Scene, cue: Cue, { moves }: RiskRow): Course | null {
  const course = courseOf(scene, cue, 'lower-better', EXPOSED_REACH);
  if (course?.word && isAsked(scene, course.word)) return null;
  if (course?.word?.row.kind === 'slow' && distance(scene, cue, course.word) > BESIDE)
    return { ...course, direction: 'worsening' };
  const isNumber = course?.word?.row.kind === 'up' || course?.word?.row.kind === 'down';
  if (!course?.word || !isNumber) return course;
  const reach = moves === 'all' ? EXPOSED_REACH : BESIDE;
  const [from, to] = course.word.start < cue.start ? [course.word.end, cue.start] : [cue.end, course.word.start];
  const isOwn = !isParted(scene, from, to) && !SUBJECT.test(scene.text.slice(from, to));
  return distance(scene, cue, course.word) <= reach && isOwn ? course : null;
}

/** An exposure that stands: under control, moving, compared, denied, or just there. */
export function assertExposure(scene: Scene, cue: Cue, row: RiskRow, course: Course | null): Reading {
  if (row.polarity !== 'higher-better' && isCalm(scene, cue, CALM_REACH))
    return reading(cue, row, 'exposure-calm', STABLE);
  if (course) return reading(cue, row, 'exposure-moved', toldOrOpen(scene, course));
  const compared = comparedCourse(scene, cue, row.polarity);
  if (compared) return reading(cue, row, 'exposure-moved', compared);
  if (isNegated(scene, cue)) return reading(cue, row, 'exposure-calm', row.tells === 'improving' ? OPEN : STABLE);
  if (hasNoEffect(scene, cue)) return reading(cue, row, 'exposure-calm', STABLE);
  if (isOpen(scene, cue, row)) return reading(cue, row, 'exposure', OPEN);
  return reading(cue, row, 'exposure', row.polarity !== 'higher-better' && isBlamed(scene, cue) ? WORSENING : null);
}

const EFFECT_REACH = 24;

/** `we do not expect any impact from tariffs`: the effect is denied. */
const hasNoEffect = (scene: Scene, { start }: Span): boolean =>
  scene.cues.some(
    (other) =>
      isEffect(other) &&
      other.end <= start &&
      start - other.end <= EFFECT_REACH &&
      (isNegated(scene, other) || isRuledOut(scene, other)),
  );

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Whether it is said to be under control; what is denied or asked is not said. */
function isCalm(scene: Scene, of: Span, reach: number): boolean {
  const calm = nearest(scene, of, ['calm'], reach);
  return calm !== null && !isWithin(calm, of) && !isNegated(scene, calm) && !isAsked(scene, calm);
}

const BLAME =
  /\b(?:due to|because of|as a result of|driven by|caused by|owing to|reflect(?:s|ed|ing)?|(?:impacted|affected|hit|hurt|dragged|weighed|pressured) (?:down )?by|attribut(?:ed|able) to|on account of|thanks to)\b[^;.]{0,60}$|(?:由于|由於|受到?|因为?|因為|归因于|主要是)[^，,。；]{0,16}$/i;

/** `sales fell 9% because of the strong spring before`: results that fall because of a risk tell that it has grown. */
function isBlamed(scene: Scene, { start, end }: Span): boolean {
  const from = Math.max(scene.start, start - BLAME_REACH);
  const blame = BLAME.exec(scene.text.slice(from, start));
  if (!blame) return false;
  const at = from + blame.index;
  return scene.words.some(
    (word) =>
      (word.row.kind === 'down' || word.row.kind === 'slow' || word.row.kind === 'worse') &&
      (word.end <= at || word.start >= end) &&
      !isNegated(scene, word),
  );
}

/** `a shutdown would hurt the towns`. */
const IMAGINED = /\b(?:would|could|might|may) (?:\w+ )?$/i;
const isImagined = ({ text, start: from }: Scene, { start }: Span): boolean =>
  IMAGINED.test(text.slice(Math.max(from, start - 24), start));

/** Where a risk goes by what is told; open where it is only imagined or supposed. */
export const toldOrOpen = (scene: Scene, course: Course): Pick<Course, 'direction' | 'movement'> =>
  course.word && course.direction !== 'stable' && (isImagined(scene, course.word) || isSupposed(scene, course.word))
    ? OPEN
    : course;

/** `competitors may cut prices`, `a typhoon can still hit us`: possible, not told. */
const POSSIBLE = /\b(?:may|might|could|would|can)\b(?! not)[^,;]*$/i;
const POSSIBLY = /^[^,;.]{0,25} (?:may|might|could|would|can)\b/i;
const isPossible = ({ text, start: from }: Scene, { start, end }: Cue): boolean =>
  POSSIBLE.test(text.slice(Math.max(from, start - 40), end)) || POSSIBLY.test(text.slice(end, end + 34));

/** Whether the exposure is supposed, possible or asked about; what a clause before the question tells is told. */
const isOpen = (scene: Scene, cue: Cue, { tells }: RiskRow): boolean =>
  isSupposed(scene, cue) ||
  (scene.isQuestion && has(scene, 'condition')) ||
  (tells !== undefined && isPossible(scene, cue)) ||
  (scene.isQuestion && (!(tells && isParted(scene, cue.end, scene.end)) || isAsked(scene, cue)));

/** A theme with no adversity beside it: a question about competition asks about a risk, regulation may ease. */
export function readTheme(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (row.alone && scene.isQuestion) return reading(cue, row, 'theme-asked', courseOf(scene, cue, row.polarity, 40));
  if (row.quiet) return readQuiet(scene, cue);
  const course = row.category === 'regulatory' ? courseOf(scene, cue, row.polarity, THEME_REACH) : null;
  if (course && row.alone && course.direction !== 'unspecified' && !isBackdrop(scene, cue))
    return reading(cue, row, 'theme-moved', course);
  const calm = row.category === 'regulatory' && isCalm(scene, cue, QUALITY_REACH);
  return calm && !isBackdrop(scene, cue) ? reading(cue, row, 'theme', STABLE) : null;
}

/** How far behind a neutral theme a word of getting better or worse may stand. */
const QUIET_REACH = 40;

/** What tells of a neutral theme, and of one whose fall counts too; growth tells nothing. */
const TELLING: readonly string[] = ['better', 'worse'];
const FALLING: readonly string[] = [...TELLING, 'down', 'slow'];

/** A neutral theme that gets better or worse: `permitting has become tougher`. */
function readQuiet(scene: Scene, cue: Cue): Reading | null {
  const course = courseOf(scene, cue, cue.row.polarity, QUIET_REACH);
  const kind = course?.word?.row.kind;
  if (!course?.word || !kind || !(cue.row.moves ? FALLING : TELLING).includes(kind) || course.word.start < cue.end)
    return null;
  if (course.direction === 'unspecified' || isBackdrop(scene, cue) || isParted(scene, cue.end, course.word.start))
    return null;
  return reading(cue, cue.row, 'theme-moved', toldOrOpen(scene, course));
}
