import { overlap } from '../../document/span.js';
import type { Figure } from '../figures/index.js';
import { isAim, isAsked, isNegated, isSupposed } from './frames.js';
import { type Cue, distance, gap, isParted, type Scene, type Word } from './scene.js';
import type { RiskRow } from './taxonomy/index.js';

export type Direction = 'worsening' | 'improving' | 'stable' | 'unspecified';
export type Movement = 'up' | 'down' | 'flat';

/** Where a risk goes, and on what evidence. */
export interface Course {
  readonly direction: Direction;
  /** How the measure itself moves; null where only better or worse is told. */
  readonly movement: Movement | null;
  readonly word: Word | null;
}

const MOVING = ['up', 'down', 'flat', 'better', 'worse', 'slow'] as const;
export type Moving = (typeof MOVING)[number];
const isMoving = (kind: string): kind is Moving => (MOVING as readonly string[]).includes(kind);

const REACH = 110;
/** What a movement in the clause before, or of something named behind it, is farther away for. */
const OTHER_CLAUSE = 70;
const OTHER_THING = 60;
/** `decline in loan volume`: behind a measure, the movement belongs to what follows it. */
const OF_ANOTHER =
  /^\s+(?:in|of|on)\s(?!(?:the )?(?:[$€£¥]|(?:rmb|usd?|cny|eur|hk)(?![a-z])|\d|about|approximately|around|over|nearly|first|second|third|fourth|last|next|past|same|coming|near|recent|current|previous|prior|quarter|year|month|q\d|h\d|this|january|february|march|april|may|june|july|august|september|october|november|december))/i;
/** `inventory reductions and currency weakness`: the movement is done before the cue comes. */
const THEN_ANOTHER = /^\s*(?:and|or)\s/i;
/** `lower deferrals` and `reduced revenue`, not `was lower in the quarter`. */
const COMPARATIVE =
  /^(?:lower|higher|less|better|weaker|stronger|slower|reduced|increased|lowered|raised|decreased|cut)$/i;
const ATTRIBUTE =
  /^\s+(?!(?:than|in|at|by|for|due|and|or|but|this|that|during|on|as|from|to|because|year|quarter|sequentially|compared|versus|over|again|still|now|next|so|with|of|after|when|while|since|across|through|throughout|within|among|significantly|slightly|further|q\d)\b)[a-z]/i;
const NOUN = /(?:ment|tion|ion|ease|ine|rise|drop|growth|slowdown|weakness|ery|ening)s?$/i;
/** Between two things that share a movement: `asset quality and profitability`. */
const JOINED =
  /^[\s,，]*(?:and|or|as well as|、|和|及|以及|与|以及)(?:\s|the|our|both|overall|operational|its|我们的)*$/i;

/** The movement told of a cue, if any; wishes, aims and suppositions are none. */
export function courseOf(scene: Scene, cue: Cue, polarity: RiskRow['polarity'], reach = REACH): Course | null {
  let best: Word | null = null;
  let least = reach;
  for (const word of scene.words) {
    if (!isMoving(word.row.kind) || overlap(word, cue) > 0 || gap(cue, word) >= least) continue;
    const far = farness(scene, cue, word);
    if (
      far >= least ||
      isAim(scene, word) ||
      isManner(scene, word) ||
      isMeans(scene, word) ||
      belongsElsewhere(scene, cue, word)
    )
      continue;
    least = far;
    best = word;
  }
  if (best === null || isSupposed(scene, best)) return null;
  return readCourse(scene, best, polarity);
}

function farness(scene: Scene, cue: Cue, word: Word): number {
  const far = distance(scene, cue, word) + (word.row.weight ?? 0);
  if (word.start < cue.start) {
    const isOver = isParted(scene, word.end, cue.start) || THEN_ANOTHER.test(scene.text.slice(word.end, cue.start));
    return isOver ? far + OTHER_CLAUSE : far;
  }
  const after = scene.text.slice(word.end, word.end + 24);
  const said = scene.text.slice(word.start, word.end);
  if (COMPARATIVE.test(said) && ATTRIBUTE.test(after)) return Number.POSITIVE_INFINITY;
  return NOUN.test(said) && OF_ANOTHER.test(after) ? far + OTHER_THING : far;
}

/** `steadily declining`: how something moves, not that it stands still. */
const isManner = (scene: Scene, word: Word): boolean =>
  word.row.kind === 'flat' &&
  scene.words.some(({ row, start }) => isMoving(row.kind) && start > word.start && start - word.end <= 2);

/** `weathered the headwinds by growing 9%`: what was done about it. */
const isMeans = ({ text }: Scene, word: Word): boolean =>
  /\bby $/i.test(text.slice(word.start - 3, word.start)) && /ing$/i.test(text.slice(word.start, word.end));

/** Whether something else stands right at the movement: another measure, revenue, margins. */
function belongsElsewhere(scene: Scene, cue: Cue, word: Word): boolean {
  if (scene.cues.some((other) => other !== cue && isThing(other) && !other.row.quiet && overlap(other, word) > 0))
    return true;
  const own = distance(scene, cue, word);
  const claims = (other: { start: number; end: number }): boolean => {
    if (other.start < cue.end && other.end > cue.start) return false;
    if (other.start < word.end && other.end > word.start) return false;
    const [left, right] = other.start < cue.start ? [other, cue] : [cue, other];
    return distance(scene, other, word) + 12 < own && !JOINED.test(scene.text.slice(left.end, right.start));
  };
  return (
    scene.cues.some((other) => isThing(other) && !other.row.only && !other.row.quiet && claims(other)) ||
    scene.words.some(
      (other) =>
        other.row.kind === 'rival' && gap(other, word) <= 8 && distance(scene, other, word) <= 8 && claims(other),
    )
  );
}

const isThing = ({ row: { kind } }: Cue): boolean => kind !== 'adversity' && kind !== 'none' && kind !== 'legal';

/** `still low`: a level. */
const isLevel = ({ text }: Scene, { start, end }: Word): boolean =>
  /^(?:low|elevated|高企|低)$/i.test(text.slice(start, end));

/** `above normal`, `below where we want it`: a level beside another, which tells no movement. */
const isBeside = ({ text }: Scene, { start, end }: Word): boolean =>
  /^(?:above|below) (?:normal|target|plan|where|historical|seasonal|healthy|the)/i.test(text.slice(start, end));

/** 仍然低迷: as before, which is no change. */
const STILL =
  /(?:\bremain\w*|\bstill|\bstay\w*|仍然?|依然|依旧|依舊|还是|還是)\s*(?:at )?(?:an? )?(?:very |relatively |rather |quite )?(?:很|比较|比較|较为|較為|相对|相對)?\s*$/i;
export const isStill = ({ text, start: from }: Scene, { start }: Word): boolean =>
  STILL.test(text.slice(Math.max(from, start - 24), start));

function readCourse(scene: Scene, word: Word, polarity: RiskRow['polarity']): Course {
  const kind = word.row.kind as Moving;
  const movement: Movement | null = kind === 'up' || kind === 'down' || kind === 'flat' ? kind : null;
  const direction = directionOf(kind, polarity);
  if (isNegated(scene, word)) {
    return { direction: direction === 'worsening' ? 'stable' : 'unspecified', movement: null, word };
  }
  if (isBeside(scene, word)) return { direction: 'unspecified', movement: null, word };
  if (isAsked(scene, word) || (kind === 'better' && isSlow(scene, word)))
    return { direction: 'unspecified', movement: null, word };
  if ((kind === 'worse' || isLevel(scene, word)) && isStill(scene, word))
    return { direction: 'unspecified', movement: null, word };
  const room = roomBefore(scene, word);
  if (room) {
    const spent = scene.words.some(({ row, start }) => row.kind === 'calm' && start > room.start);
    return { direction: spent ? 'stable' : 'unspecified', movement: null, word };
  }
  if (direction === 'stable' && hasBetterBeside(scene, word)) return { direction: 'improving', movement, word };
  return { direction, movement, word };
}

const SLOW_REACH = 20;

/** `recovers slowly`, 恢复得比较慢: neither good news nor bad. */
const isSlow = (scene: Scene, word: Word): boolean =>
  scene.words.some(
    (other) =>
      other.row.kind === 'slow' && gap(other, word) <= SLOW_REACH && distance(scene, other, word) <= SLOW_REACH,
  );

/** `room for further reduction`: nothing has moved yet. */
const roomBefore = (scene: Scene, word: Word): Word | undefined =>
  scene.words.find(
    ({ row, start, end }) =>
      row.kind === 'room' && (start < word.start ? word.start - end <= 40 : start - word.end <= 3),
  );

/** What a movement means for a measure of that polarity. */
export function directionOf(kind: Moving, polarity: RiskRow['polarity'] = 'lower-better'): Direction {
  if (kind === 'flat') return 'stable';
  if (kind === 'better') return 'improving';
  if (kind === 'worse') return 'worsening';
  if (kind === 'slow') return polarity === 'lower-better' ? 'improving' : 'worsening';
  return (kind === 'up') === (polarity === 'higher-better') ? 'improving' : 'worsening';
}

/** `stabilised and improved`: of two movements joined, the one that goes somewhere counts. */
const hasBetterBeside = (scene: Scene, word: Word): boolean =>
  scene.words.some(
    (other) =>
      other.row.kind === 'better' &&
      /^[\s,]*(?:and|then|并|且|和|中|，)\s*(?:\w+ly\s*)?$/u.test(
        scene.text.slice(Math.min(word.end, other.end), Math.max(word.start, other.start)),
      ),
  );

/** A level against the levels it is compared with: `6.1% in March versus 5.7% in December`; null where they disagree. */
export function comparedCourse(scene: Scene, cue: Cue, polarity: RiskRow['polarity']): Course | null {
  const behind = scene.figures.filter((figure) => figure.start >= cue.end && figure.value !== null);
  const level = behind[0];
  if (!level) return null;
  const end = endOf(scene, level, behind[1]);
  const others = end ? [level] : othersOf(scene, cue, level, behind);
  const now = (end ?? level).value as number;
  const signs = new Set(others.map((figure) => Math.sign(now - (figure.value as number))));
  if (signs.size !== 1) return null;
  const [sign] = signs;
  const kind = sign === 0 ? 'flat' : sign === 1 ? 'up' : 'down';
  return { direction: directionOf(kind, polarity), movement: kind, word: null };
}

/** `from 61 days to 74`: the level that a movement ends at. */
function endOf({ text }: Scene, from: Figure, to: Figure | undefined): Figure | null {
  if (!to || !isAlike(from, to) || !/^\s*(?:to|到)\s*$/u.test(text.slice(from.end, to.start))) return null;
  return /(?:\bfrom|[从由])\s*$/u.test(text.slice(from.start - 8, from.start)) ? to : null;
}

/** The levels that a level is set against: behind `versus` or `from`, or told of another period. */
function othersOf(scene: Scene, cue: Cue, level: Figure, behind: readonly Figure[]): Figure[] {
  const versus = scene.words.find(({ row, start }) => row.kind === 'versus' && start >= level.end);
  const next = scene.cues.find(
    ({ row, start }) => (row.kind === 'measure' || row.kind === 'exposure') && start >= level.end,
  );
  return behind.filter((figure) => {
    if (figure === level || !isAlike(level, figure) || (next && figure.start > next.start)) return false;
    if (versus && versus.start - level.end <= 80 && figure.start >= versus.end) return true;
    return cue.row.kind === 'measure' && figure.period !== null && figure.period < (level.period ?? '9');
  });
}

const isAlike = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit;
