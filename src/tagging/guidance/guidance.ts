import type { Span } from '../../document/span.js';
import type { CalendarPoint, Figure, FigureContext } from '../figures/index.js';

export type Direction = 'up' | 'down' | 'stable';
export type Action = 'new' | 'maintain' | 'raise' | 'lower' | 'withdraw';

/** Ends of what is promised; a point has both alike, an open end is null. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** A growth rate that comes with an amount ("representing growth between 31% and 40%"), in percent. */
export interface Growth extends Bounds {
  readonly basis: 'yoy' | 'qoq' | 'other' | null;
}

/**
 * A statement by the company about its own future: one metric, one period. The fields are those of hand-collected guidance
 * data (I/B/E/S: measure, period, low, high, basis, action). Offsets count into the text that was searched.
 */
export interface Guidance extends Span {
  readonly text: string;
  readonly kind: 'quantitative' | 'qualitative';
  readonly metric: string | null;
  readonly metricId: string | null;
  readonly period: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly direction: Direction | null;
  readonly basis: 'gaap' | 'non-gaap' | null;
  readonly action: Action;
  readonly growth: Growth | null;
  /** The bounds it replaces, where the words name them ("from 15%-20%"). */
  readonly previous: Bounds | null;
  /** Whether it is said with reserve: may, might, possibly, 可能. */
  readonly hedged: boolean;
  /** What it depends on ("if the market recovers"); null where nothing is said. */
  readonly condition: Span | null;
  /** How sure it is that this is guidance, 0 to 1. */
  readonly score: number;
  /** Places, in the list of figures given, of those that belong to it. */
  readonly figures: readonly number[];
}

/** What is known about a passage beside its words. */
export interface PassageContext extends FigureContext {
  /** Figures of the text, or of more than the passage, in order; found if not given. */
  readonly figures?: readonly Figure[];
  /** Points in the calendar that the text names, in order; looked for if not given. */
  readonly dates?: readonly CalendarPoint[];
  /** Whether a heading ("Outlook") has set the passage in the future. */
  readonly assumed?: boolean;
  /** Who speaks. What an analyst or operator expects is no guidance. */
  readonly role?: string | null;
}
