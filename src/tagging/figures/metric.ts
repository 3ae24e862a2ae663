import type { Span } from '../../document/span.js';
import type { Candidate } from './candidate.js';
import type { Change } from './figure.js';

/** A figure of a sentence with the metric settled for it. */
export interface Named {
  readonly candidate: Candidate;
  readonly metric: string | null;
  /** The part of its name that a measure known by name is looked up by; the whole name where it is not given. */
  readonly known?: string | null;
  /** Whether the sentence does not name it and an earlier one does. */
  readonly carried: boolean;
}

/** A figure of a sentence with its metric and change. */
export interface Measured extends Named {
  /** The canonical id of the metric. */
  readonly id: string | null;
  readonly change: Change | null;
  /** Whether its change is measured against something that is named: `compared with May`; not given where it is unknown. */
  readonly against?: boolean;
  /** Whether it is what another figure is compared with: `against 4.1% a year ago`. */
  readonly compared: boolean;
  /** Whether statements report such a figure for a period: measures known by name, amounts, changes from year to year. */
  readonly reported: boolean;
  /** Whether a number without a unit is an amount of money by what stands around it. */
  readonly amount?: boolean;
  /** `now`: how things stand, which is no period; `reported`: as much as to say so, beside a year ago. */
  readonly standing?: 'now' | 'reported' | null;
}

/** A stretch of time by a common noun: `in the quarter`, `for the year`, `over the same period`. */
export interface Stretch extends Span {
  /** `year over` is one that only the results of a full year mean: `fell by 7% in the year`. */
  readonly of: 'reported' | 'year' | 'year over' | 'same';
}

/** What a language's reader finds in a sentence. */
export interface SentenceReading {
  readonly measured: readonly Measured[];
  /** Where the sentence begins to speak of what is to come; infinite where it does not. */
  readonly future: number;
  readonly stretches: readonly Stretch[];
}

/** What a language's reader of metrics gets. */
export interface SentenceFigures {
  /** The passage. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence's figures in order. */
  readonly candidates: readonly Candidate[];
  /** Where the sentence names points of the calendar. */
  readonly points: readonly { readonly start: number; readonly end: number; readonly calendar: string }[];
  /** The id of a metric. */
  readonly idOf: (metric: string | null) => string | null;
  /** The last metric named before the sentence: what a pronoun means. */
  readonly last: () => string | null;
}
