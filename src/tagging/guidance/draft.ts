import type { Span } from '../../document/span.js';
import type { CalendarPoint, Figure } from '../figures/index.js';
import type { Now } from './calendar.js';
import type { Units } from './en/sentence-units.js';
import type { Action, Bounds, Direction, Growth } from './guidance.js';

/** A sentence to be read. Its own offsets, and those of drafts, count into the sentence. */
export interface Sentence extends Span {
  readonly text: string;
  /** The figures inside, with their places in the list given; spans count into the sentence, the figures' own into the passage. */
  readonly figures: readonly (Span & { readonly figure: Figure; readonly index: number })[];
  /** When it was said; null where nothing tells. */
  readonly now: Now | null;
  /** Whether a heading ("Outlook") has set it in the future. */
  readonly assumed: boolean;
  /** The points in the calendar that it names; not known where a caller has not looked. */
  readonly dates?: readonly CalendarPoint[] | undefined;
  /** Its words, at hand until the next sentence is read, where it is English. */
  readonly units: Units | null;
  /** Whether a point in the calendar may stand in it. */
  readonly dated: boolean;
  /** Whether the sentence before gave guidance. */
  readonly near: boolean;
  /** The measure that the sentences before were about. */
  readonly topic: string | null;
}

/** An item before it gets its place in the passage. */
export interface Draft {
  readonly metric: string | null;
  /** Where the measure is named. */
  readonly named: Span | null;
  readonly kind: 'quantitative' | 'qualitative';
  readonly direction: Direction | null;
  readonly period: string | null;
  readonly bounds: Bounds;
  readonly unit: string | null;
  /** Where the words give two bases side by side; else the name tells. */
  readonly basis: 'gaap' | 'non-gaap' | null;
  readonly growth: Growth | null;
  readonly previous: Bounds | null;
  readonly figures: readonly number[];
  readonly action: Action;
  readonly hedged: boolean;
  readonly condition: Span | null;
  readonly score: number;
}
