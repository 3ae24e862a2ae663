import type { RiskRule } from './calibration.js';
import type { Course, Direction, Movement } from './movement.js';
import type { Cue } from './scene.js';
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

/** What a cue tells: as its course says, or as its row tells by itself. */
export const reading = (
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

export const STABLE = { direction: 'stable', movement: null } as const;
/** Asked about or supposed. */
export const OPEN = { direction: 'unspecified', movement: null } as const;
