import type { Attribution, DraftCall, DraftTurn } from '../draft.js';
import type { Person } from '../person.js';

/** What a rule concludes about one turn: a person of the roster, or one the roster has to take in first. */
export interface Conclusion extends Attribution {
  readonly speaker: number | Person;
  /** Too weak to change the speaker: only worth a warning. */
  readonly doubtful?: boolean;
}

/**
 * One way in which transcripts misprint who speaks. A rule looks at one turn among the others, whose speakers are those
 * known so far, and says whose it is, or null. One rule a file; `repairs` in ../attribution.ts lists them in order.
 */
export type Repair = (call: DraftCall, turn: DraftTurn) => Conclusion | null;
