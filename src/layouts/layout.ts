import type { Warning } from '../document/diagnostic.js';
import type { ListedParticipant, SpeakerBlock } from '../document/source-text.js';
import type { Span } from '../document/span.js';
import type { Page } from './page.js';

/** What a layout makes of a text. */
export interface LaidOut {
  /** Speech under speaker lines, in order, disjoint, without outer white space. */
  readonly blocks: readonly SpeakerBlock[];
  /** People in printed lists of participants. */
  readonly listed: readonly ListedParticipant[];
  /** Where a printed heading opens the questions and answers; null where none does. */
  readonly qaHeading: number | null;
  /** What stands before the first speech: company, title and date are read from it. */
  readonly front: Span;
  readonly warnings: readonly Warning[];
}

/**
 * A publisher's way of printing a call. A new one is one file with such an object and one line in `layouts` (index.ts).
 */
export interface Layout {
  /** The name that `document.layout` carries. */
  readonly name: string;
  readonly kind: 'transcript' | 'release';
  /** The most that {@link score} gives: a layout that cannot beat one already sure is not asked. */
  readonly highest: number;
  /**
   * How sure the layout is that the text is its own, 0 to 1: 0.9 and more where marks are there that only this publisher
   * prints, 0.5 to 0.9 where speaker lines have its form, less where they only might.
   */
  score(page: Page): number;
  /** Called once, on the layout with the best score. */
  parse(page: Page): LaidOut;
}
