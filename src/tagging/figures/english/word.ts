import type { Span } from '../../../document/span.js';

/** A word, a mark, a figure or a point of the calendar inside a sentence. */
export interface Word extends Span {
  /** In lower case. */
  readonly text: string;
  role: number;
}

/** A stretch that counts as one word: a figure, or a point of the calendar. */
export interface Block extends Span {
  readonly role: number;
}

/** Whether a word has one of the roles. */
export const has = (word: Word | undefined, role: number): boolean => word !== undefined && (word.role & role) !== 0;
