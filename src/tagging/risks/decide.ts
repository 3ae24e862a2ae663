import type { Span } from '../../document/span.js';
import type { RiskRule } from './calibration.js';
import { isAsked, isBackdrop, isMetByAction, isNegated, isSupposed } from './frames.js';
import { type Course, comparedCourse, courseOf, type Direction, directionOf, type Movement } from './movement.js';
import { type Cue, distance, gap, has, isParted, nearest, type Scene, widthOf } from './scene.js';
import type { RiskCategory, RiskRow } from './taxonomy/index.js';

/** A risk that one cue of a sentence tells. */
export interface Reading {
  readonly category: RiskCategory;
  readonly direction: Direction;
  readonly movement: Movement | null;
  readonly indicator: string;
  readonly polarity: RiskRow['polarity'];
  readonly rule: RiskRule;
  readonly at: number;
}

/** How far a figure may stand from the measure whose level it is. */
const LEVEL_REACH = 100;
const QUALITY_REACH = 40;
const CALM_REACH = 90;
/** How far a theme may stand from the adversity said of it. */
const THEME_REACH = 48;
/** How far a word of change may stand from an exposure, and one of number. */
const EXPOSED_REACH = 70;
const BESIDE = 18;

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
  return [...own, ...paired].sort((a, b) => a.at - b.at);
}

const reading = (
  cue: Cue,
  row: RiskRow,
  rule: RiskRule,
  course: Pick<Course, 'direction' | 'movement'> | null,
): Reading => ({
  category: row.category ?? 'other',
  direction: course?.direction ?? row.tells ?? 'unspecified',
  movement: course?.movement ?? null,
  indicator: row.indicator,
  polarity: row.polarity,
  rule,
  at: cue.start,
});

function readMeasure(scene: Scene, cue: Cue): Reading | null {
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

const STABLE = { direction: 'stable', movement: null } as const;
const OPEN = { direction: 'unspecified', movement: null } as const;

const EXTREME =
  /^(?:(?:historic\w*|record|all[ -]time|multi[ -]year) (?:low|high)|lowest|highest|新低|新高|历史低位)/iu;

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
      /^(?:remain|stay|保持|维持|維持)/iu.test(scene.text.slice(word.start, word.end)),
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

/** `with conditions improving`: a backdrop. */
const WITH = /\bwith (?:the |an? )?$/iu;

function readCondition(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (row.category === 'macro' && WITH.test(scene.text.slice(Math.max(scene.start, cue.start - 12), cue.start)))
    return null;
  const course = courseOf(scene, cue, row.polarity, row.moves === 'all' ? 70 : 45);
  if (course && !isBackdrop(scene, cue) && counts(course, row)) {
    return reading(cue, row, 'condition-moved', course);
  }
  if (row.indicator === 'liquidity' && nearest(scene, cue, ['good'], QUALITY_REACH))
    return reading(cue, row, 'condition-moved', STABLE);
  if (row.moves !== 'all' && row.moves !== 'declines') return null;
  const compared = comparedCourse(scene, cue, row.polarity);
  return compared && compared.direction === 'worsening' ? reading(cue, row, 'condition-moved', compared) : null;
}

/** Weakness, recovery or stability: growth alone tells nothing of a risk. */
function counts({ movement, direction, word }: Course, { moves, polarity }: RiskRow): boolean {
  if (moves === 'all') return true;
  if (moves === 'declines') return direction === 'worsening';
  if (moves === 'losses') return direction === 'worsening' && movement === null;
  if (word?.row.kind === 'better' || word?.row.kind === 'worse') return true;
  return direction !== 'unspecified' && !(movement === 'up' && polarity === 'higher-better');
}

function readExposure(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (row.category === 'market' && isSupposed(scene, cue)) return null;
  if (isMetByAction(scene, cue) || (row.tells && isNegated(scene, cue))) return null;
  const course = exposedCourse(scene, cue, row);
  if (isBackdrop(scene, cue) && !row.tells && !(course?.word && distance(scene, cue, course.word) <= 3)) return null;
  return assertExposure(scene, cue, row, course);
}

/**
 * Where an exposure goes. What grows or falls in the sentence is mostly something else, so such a word must stand right
 * beside it; getting better or worse may be said farther away.
 */
function exposedCourse(scene: Scene, cue: Cue, { moves }: RiskRow): Course | null {
  const course = courseOf(scene, cue, 'lower-better', EXPOSED_REACH);
  if (course?.word && isAsked(scene, course.word)) return null;
  if (course?.word?.row.kind === 'slow' && distance(scene, cue, course.word) > BESIDE)
    return { ...course, direction: 'worsening' };
  const isNumber = course?.word?.row.kind === 'up' || course?.word?.row.kind === 'down';
  if (!course?.word || !isNumber) return course;
  const reach = moves === 'all' ? EXPOSED_REACH : BESIDE;
  const [from, to] = course.word.start < cue.start ? [course.word.end, cue.start] : [cue.end, course.word.start];
  return distance(scene, cue, course.word) <= reach && !isParted(scene, from, to) ? course : null;
}

function assertExposure(scene: Scene, cue: Cue, row: RiskRow, course: Course | null): Reading {
  const calm = nearest(scene, cue, ['calm'], CALM_REACH);
  if (calm) return reading(cue, row, 'exposure-calm', STABLE);
  if (course) return reading(cue, row, 'exposure-moved', course);
  const compared = comparedCourse(scene, cue, row.polarity);
  if (compared) return reading(cue, row, 'exposure-moved', compared);
  if (isNegated(scene, cue)) return reading(cue, row, 'exposure-calm', STABLE);
  return reading(cue, row, 'exposure', isOpen(scene, cue, row) ? OPEN : null);
}

/** Whether the exposure is supposed or asked about; what a clause before the question tells is told. */
const isOpen = (scene: Scene, cue: Cue, { tells }: RiskRow): boolean =>
  isSupposed(scene, cue) || (scene.isQuestion && !(tells && isParted(scene, cue.end, scene.end)));

/** A theme with no adversity beside it: a question about competition asks about a risk. */
function readTheme(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (row.alone && scene.isQuestion) return reading(cue, row, 'theme-asked', courseOf(scene, cue, row.polarity, 40));
  const calm = row.category === 'regulatory' ? nearest(scene, cue, ['calm'], QUALITY_REACH) : null;
  return calm && !isBackdrop(scene, cue) ? reading(cue, row, 'theme', STABLE) : null;
}

/** An adversity is of the nearest theme, or of the exposure it comes back to. */
function readAdversity(scene: Scene, cue: Cue, taken: Set<Cue>): Reading | null {
  const reach = cue.row.reach ?? THEME_REACH;
  const theme = themeOf(scene, cue, reach);
  if (!theme) return readAlone(scene, cue);
  const { row } = theme;
  if (row.kind === 'exposure') {
    if (scene.isQuestion) return reading(cue, row, 'exposure', null);
    const course = ownCourse(scene, cue) ?? exposedCourse(scene, cue, cue.row);
    return course ? reading(cue, row, 'exposure-moved', course) : null;
  }
  if (row.kind === 'measure' || (row.kind === 'condition' && movesByItself(scene, theme, cue))) return null;
  taken.add(theme);
  const pair = { start: Math.min(theme.start, cue.start), end: Math.max(theme.end, cue.end), row: cue.row };
  if (isMetByAction(scene, pair)) return null;
  const course = isAsked(scene, cue) ? null : (ownCourse(scene, cue) ?? exposedCourse(scene, pair, cue.row));
  const told = course !== null && course.direction !== 'unspecified';
  const together = widthOf(scene.text, pair.start, pair.end) <= 60;
  if (together && isBackdrop(scene, pair) && !(told && course?.word && distance(scene, pair, course.word) <= 3))
    return null;
  const found = assertExposure(
    scene,
    pair,
    { ...row, ...(cue.row.tells && { tells: cue.row.tells }), polarity: 'lower-better' },
    course,
  );
  const rule = found.rule === 'exposure' ? 'theme' : found.rule === 'exposure-moved' ? 'theme-moved' : found.rule;
  return { ...found, rule };
}

/** Whether a movement stands nearer to a condition than the adversity does. */
function movesByItself(scene: Scene, condition: Cue, adversity: Cue): boolean {
  const { word } = courseOf(scene, condition, condition.row.polarity) ?? {};
  const isSame = word && word.start < adversity.end && word.end > adversity.start;
  return !!word && !isSame && distance(scene, condition, word) < distance(scene, condition, adversity);
}

/** `weaker`, `intensified`: the adversity tells the change by itself. */
function ownCourse(scene: Scene, cue: Cue): Course | null {
  const word = scene.words.find(
    ({ row, start, end }) => (row.kind === 'worse' || row.kind === 'slow') && start < cue.end && end > cue.start,
  );
  if (!word) return null;
  return isNegated(scene, word)
    ? { direction: 'stable', movement: null, word }
    : { direction: 'worsening', movement: null, word };
}

/** `China remains soft`: said of something, not put before it. */
const PREDICATE = /\b(?:remain(?:s|ed)?|is|are|was|were|been|stay(?:s|ed)?) (?:\w+ )?$/iu;
const isPredicate = ({ text, start: from }: Scene, { start }: Cue): boolean =>
  PREDICATE.test(text.slice(Math.max(from, start - 24), start));

function readAlone(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (!row.alone || (row.category !== null && !isPredicate(scene, cue))) return null;
  if (isBackdrop(scene, cue) || isNegated(scene, cue) || isMetByAction(scene, cue)) return null;
  return {
    ...assertExposure(scene, cue, row, ownCourse(scene, cue) ?? exposedCourse(scene, cue, row)),
    rule: 'generic',
  };
}

function themeOf(scene: Scene, adversity: Cue, reach: number): Cue | null {
  let best: Cue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of scene.cues) {
    const { kind } = cue.row;
    if (kind === 'adversity' || kind === 'none' || kind === 'legal') continue;
    if (adversity.row.only ? adversity.row.only !== cue.row.category : cue.row.only) continue;
    const limit = kind === 'exposure' && cue.start < adversity.start ? Number.POSITIVE_INFINITY : reach;
    if (gap(cue, adversity) > limit) continue;
    const far = distance(scene, cue, adversity);
    if (far > limit || far >= least) continue;
    least = far;
    best = cue;
  }
  return best;
}
