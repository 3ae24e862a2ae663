import type { Span } from '../../document/span.js';

/** What about the source its rendering changes. */
export type DiscrepancyField = 'value' | 'dropped' | 'scale' | 'currency' | 'period' | 'polarity';

/** Something the source says and its rendering changes or drops, with both places. */
export interface FoundDiscrepancy {
  readonly source: Span;
  /** The words that differ; for what is dropped, the sentence that should hold it, or null where there is none. */
  readonly target: Span | null;
  readonly field: DiscrepancyField;
  readonly expected: string;
  readonly found: string | null;
  readonly note: string;
  /** How sure it is that the two differ and that it matters, 0 to 1. */
  readonly score: number;
}
