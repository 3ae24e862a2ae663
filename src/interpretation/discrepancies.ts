import type { Span } from '../document/span.js';
import type { FoundInterpretation } from './interpret.js';

/** Something the source says and its rendering changes or drops. */
export interface FoundDiscrepancy {
  readonly source: Span | null;
  readonly target: Span | null;
  readonly field: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly note: string;
  readonly score: number;
}

export const findDiscrepancies = (_text: string, _pair: FoundInterpretation): FoundDiscrepancy[] => [];
