import { overlap } from '../../document/span.js';
import { assertExposure, exposedCourse, toldOrOpen } from './exposure.js';
import { isAsked, isBackdrop, isMetByAction, isNegated, isRuledOut } from './frames.js';
import { type Course, courseOf, isStill } from './movement.js';
import { type Reading, reading, STABLE } from './reading.js';
import { type Cue, distance, gap, isEffect, nearest, type Scene, widthOf } from './scene.js';

/** How far a theme may stand from the adversity said of it. */
const THEME_REACH = 48;

/** An adversity is of the nearest theme, or of the exposure it comes back to. */
export function readAdversity(scene: Scene, cue: Cue, taken: Set<Cue>): Reading | null {
  const reach = cue.row.reach ?? THEME_REACH;
  const theme = themeOf(scene, cue, reach);
  if (!theme) return readAlone(scene, cue);
  const { row } = theme;
  if (row.kind === 'exposure') {
    if (scene.isQuestion) return reading(cue, row, 'exposure', null);
    const course = ownCourse(scene, cue) ?? exposedCourse(scene, cue, cue.row);
    return course ? reading(cue, row, 'exposure-moved', toldOrOpen(scene, course)) : null;
  }
  if (
    row.kind === 'measure' ||
    (row.kind === 'condition' && (cue.row.tells === 'improving' || movesByItself(scene, theme, cue)))
  )
    return null;
  taken.add(theme);
  const pair = { start: Math.min(theme.start, cue.start), end: Math.max(theme.end, cue.end), row: cue.row };
  if (isMetByAction(scene, pair)) return null;
  const course = isAsked(scene, cue) ? null : (ownCourse(scene, cue) ?? exposedCourse(scene, pair, cue.row));
  const told = course !== null && course.direction !== 'unspecified';
  if (isEffect(cue) && isDenied(scene, cue)) return reading(cue, row, 'exposure-calm', STABLE);
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

/** `will not have any impact`, `we do not expect pressure`. */
const isDenied = (scene: Scene, cue: Cue): boolean =>
  isNegated(scene, cue) ||
  isRuledOut(scene, cue) ||
  scene.words.some((word) => word.row.kind === 'calm' && overlap(word, cue) > 0);

/** Whether a movement stands nearer to a condition than the adversity does. */
function movesByItself(scene: Scene, condition: Cue, adversity: Cue): boolean {
  const { word } = courseOf(scene, condition, condition.row.polarity) ?? {};
  const isSame = word && word.start < adversity.end && word.end > adversity.start;
  return !!word && !isSame && distance(scene, condition, word) < distance(scene, condition, adversity);
}

/** `has become difficult`, 越来越难: a change, whatever the word for it. */
const BECOMING =
  /(?:\b(?:becom(?:e|es|ing)|became|turn(?:ed|ing|s)|g[eo]t(?:s|ting|ten)?|grow(?:s|n|ing)?|grew|increasingly)\s+(?:(?!(?:the|an?|our|this|that|its|into|around) )[a-z]+\s+)?|变得|變得|越来越|越來越|日益|更加|愈发|愈發)$/i;

/** `weaker`, `intensified`: the adversity tells the change by itself; `still slow` tells none. */
function ownCourse(scene: Scene, cue: Cue): Course | null {
  const word = scene.words.find(
    ({ row, start, end }) => (row.kind === 'worse' || row.kind === 'slow') && start < cue.end && end > cue.start,
  );
  if (BECOMING.test(scene.text.slice(Math.max(scene.start, cue.start - 24), cue.start)))
    return { direction: 'worsening', movement: null, word: null };
  if (!word || isStill(scene, word) || (word.row.kind === 'slow' && nearest(scene, word, ['hold'], 6))) return null;
  return isNegated(scene, word)
    ? { direction: 'stable', movement: null, word }
    : { direction: 'worsening', movement: null, word };
}

/** `China remains soft`: said of something, not put before it. */
const PREDICATE = /\b(?:remain(?:s|ed)?|is|are|was|were|been|stay(?:s|ed)?) (?:\w+ )?$/i;
const isPredicate = ({ text, start: from }: Scene, { start }: Cue): boolean =>
  PREDICATE.test(text.slice(Math.max(from, start - 24), start));

/** What is uncertain without more is how things will go in general. */
const UNCERTAINTY = 'general uncertainty';

/** `headwinds to revenue`: what sells less is wanted less. */
const SALES =
  /\b(?:revenues?|sales|top line|orders?|bookings|volumes?|advertis\w+|our business|traffic)\b|收入|销售|銷售|订单|訂單/i;
/** `challenges to revenue and profit`: not of sales alone. */
const JOINT = /\b(?:revenues?|sales) (?:growth )?and (?:[a-z]+ )?(?:profit|margin|earnings)|收入和利/i;
const SALES_REACH = 60;
function isOfSales({ text, start: from, end: to }: Scene, { start, end }: Cue): boolean {
  const around = text.slice(Math.max(from, start - SALES_REACH), Math.min(to, end + SALES_REACH));
  return SALES.test(around) && !JOINT.test(around);
}

function readAlone(scene: Scene, cue: Cue): Reading | null {
  const { row } = cue;
  if (!row.alone || (row.category !== null && !isPredicate(scene, cue))) return null;
  if (isBackdrop(scene, cue) || isMetByAction(scene, cue)) return null;
  if (isNegated(scene, cue)) return row.category ? reading(cue, row, 'exposure-calm', STABLE) : null;
  const course = row.indicator === UNCERTAINTY ? null : (ownCourse(scene, cue) ?? exposedCourse(scene, cue, row));
  const found = assertExposure(scene, cue, row, course);
  return {
    ...found,
    category:
      row.category ?? (isOfSales(scene, cue) ? 'demand' : row.indicator === UNCERTAINTY ? 'macro' : found.category),
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
