import type { Span } from '../../../document/span.js';

/** A point of the calendar in a passage. */
export interface Point extends Span {
  readonly calendar: string;
  readonly words: string;
}

/** A point within its sentence, with what the words around it make of it. */
export interface Placed extends Point {
  /** What stands before and behind it. */
  readonly lead: string;
  readonly behind: string;
  /** What something is compared with: `from Q1`, 较上季度. */
  readonly compares: boolean;
  /** A base by what it says: `a year ago`, 去年同期. */
  readonly base: boolean;
  /** The same stretch of another year. */
  readonly same: boolean;
  /** `since September`. */
  readonly since: boolean;
  /** `the 12-month period starting`. */
  readonly starting: boolean;
  /** Where it is resolved without regard to the calendar. */
  readonly fixed: string | null;
}
