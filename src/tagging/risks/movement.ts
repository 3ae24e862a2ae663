import type { Figure } from '../figures/index.js';
import { isAim, isNegated } from './frames.js';
import { type Cue, distance, type Scene, type Word } from './scene.js';
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

const MOVING = ['up', 'down', 'flat', 'better', 'worse'] as const;
type Moving = (typeof MOVING)[number];
const isMoving = (kind: string): kind is Moving => (MOVING as readonly string[]).includes(kind);

const REACH = 85;
/** `decline in loan volume`: behind a measure, the movement belongs to what follows it. */
const OF_ANOTHER = /^\s+(?:in|of|on)\s/iu;

/** The movement told of a cue, if any; wishes and aims are none. */
export function courseOf(scene: Scene, cue: Cue, polarity: RiskRow['polarity'], reach = REACH): Course | null {
  let best: Word | null = null;
  let least = reach;
  for (const word of scene.words) {
    if (!isMoving(word.row.kind) || (word.start < cue.end && word.end > cue.start)) continue;
    let far = distance(scene, cue, word);
    if (word.start > cue.start && OF_ANOTHER.test(scene.text.slice(word.end, word.end + 5))) far += 40;
    if (far >= least || isAim(scene, word)) continue;
    least = far;
    best = word;
  }
  return best === null ? null : readCourse(scene, best, polarity);
}

function readCourse(scene: Scene, word: Word, polarity: RiskRow['polarity']): Course {
  const kind = word.row.kind as Moving;
  const movement: Movement | null = kind === 'up' || kind === 'down' || kind === 'flat' ? kind : null;
  const direction = directionOf(kind, polarity);
  if (isNegated(scene, word)) {
    return { direction: direction === 'worsening' ? 'stable' : 'unspecified', movement: null, word };
  }
  if (direction === 'stable' && hasBetterBeside(scene, word)) return { direction: 'improving', movement, word };
  return { direction, movement, word };
}

export function directionOf(kind: Moving, polarity: RiskRow['polarity'] = 'lower-better'): Direction {
  if (kind === 'flat') return 'stable';
  if (kind === 'better') return 'improving';
  if (kind === 'worse') return 'worsening';
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

/** A level against the levels it is compared with: `4.8% in Q2 versus 4.9% in Q1`; null where they disagree. */
export function comparedCourse(scene: Scene, cue: Cue, polarity: RiskRow['polarity']): Course | null {
  const behind = scene.figures.filter((figure) => figure.start >= cue.end && figure.value !== null);
  const level = behind[0];
  if (!level) return null;
  const versus = scene.words.find(({ row, start }) => row.kind === 'versus' && start >= level.end);
  if (!versus || versus.start - level.end > 80) return null;
  const others = behind.filter((figure) => figure.start >= versus.end && isAlike(level, figure));
  const signs = new Set(others.map((figure) => Math.sign((level.value as number) - (figure.value as number))));
  if (signs.size !== 1) return null;
  const [sign] = signs;
  const kind = sign === 0 ? 'flat' : sign === 1 ? 'up' : 'down';
  return { direction: directionOf(kind, polarity), movement: kind, word: versus };
}

const isAlike = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.unit === b.unit;
