import type { Span } from '../../document/span.js';
import type { Qualifier } from '../../language/quantities/index.js';

export type FigureKind = 'money' | 'percent' | 'percentage_points' | 'basis_points' | 'ratio' | 'count' | 'duration';

/** Which way a change goes, and against what. */
export interface Change {
  readonly direction: 'up' | 'down' | 'flat' | null;
  readonly basis: 'yoy' | 'qoq' | 'other' | null;
}

/** A quantity with business meaning. Offsets count into the text that was searched. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /** In units: RMB4.16 billion is 4160000000, 6.3% is 6.3; null for a range. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 for money, the counted noun for counts, the time unit for durations, else the kind's own name. */
  readonly unit: string | null;
  readonly per: string | null;
  readonly qualifier: Qualifier;
  readonly metric: string | null;
  readonly metricId: string | null;
  readonly period: string | null;
  readonly change: Change | null;
  /** What the sentence does not say and the words around it do: a currency of the document, the period it reports, an earlier metric. */
  readonly implied: readonly ImpliedField[];
}

/** A part of a figure that may be taken from context. */
export type ImpliedField = 'unit' | 'period' | 'metric';

/** What the words around a passage imply where it does not say. */
export interface FigureContext {
  /** ISO 4217 of amounts without a currency. */
  readonly currency?: string;
  /** The fiscal period that the document reports, as `2024Q2`. */
  readonly fiscalPeriod?: string | null;
  /** The day on which it was said, as `2024-08-14`. */
  readonly date?: string | null;
  /** The last day of the fiscal period that the document reports, where it says it: fiscal years are told by it. */
  readonly periodEnd?: string | null;
  /** Whether it answers questions: what no words time there is how things stand, not what a period reports. */
  readonly answering?: boolean;
}
