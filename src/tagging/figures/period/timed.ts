import type { Span } from '../../../document/span.js';
import type { Change } from '../figure.js';
import type { Stretch } from '../metric.js';
import type { Point } from './point.js';

/** A figure whose period is asked for. */
export interface Timed extends Span {
  readonly change: Change | null;
  /** Whether it is what another figure is compared with. */
  readonly compared: boolean;
  /** Whether statements report such a figure for a period. */
  readonly reported: boolean;
  /** The kind of disclosure that its measure belongs to. */
  readonly statement: string | null;
  /** `now`: how things stand, which is no period; `reported`: as much as to say so, beside a year ago. */
  readonly standing?: 'now' | 'reported' | null;
}

/** A sentence with figures. */
export interface TimedSentence extends Span {
  readonly points: readonly Point[];
  readonly stretches: readonly Stretch[];
  readonly figures: readonly Timed[];
  /** Where it begins to speak of what is to come. */
  readonly future: number;
}

/** A period, and whether only the words around the sentence say it. */
export interface FigurePeriod {
  readonly period: string | null;
  readonly implied: boolean;
  /** What a change is measured against, where a point behind it says so: `from the first quarter of 2024`. */
  readonly against: string | null;
}
