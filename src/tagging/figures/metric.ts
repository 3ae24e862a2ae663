import type { Candidate } from './candidates.js';

/** A figure of a sentence, with the metric that was settled for it. */
export interface Measured {
  readonly candidate: Candidate;
  readonly metric: string | null;
  /** Whether the sentence does not name it and an earlier one does. */
  readonly carried: boolean;
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
  readonly points: readonly { readonly start: number; readonly end: number }[];
  /** The last metric named before the sentence: what a pronoun means. */
  readonly last: () => string | null;
}
