import type { Span } from '../document/span.js';
import { displayWidth, plain, shorten, shortenStart } from './cells.js';

/** Words and what stands around them, each on one line. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A span with as much around it as fits `width` cells, within `around`. */
export function excerpt(text: string, span: Span, around: Span, width: number): Excerpt {
  const words = shorten(plain(text.slice(span.start, span.end)), width);
  const before = keepEdge(text.slice(around.start, span.start));
  const after = keepEdge(text.slice(span.end, around.end));
  const room = Math.max(0, width - displayWidth(words));
  const right = displayWidth(after);
  // What one side does not need is the other's.
  const left = Math.min(displayWidth(before), Math.max(Math.ceil(room / 2), room - right));
  return {
    before: shortenStart(before, left).replace(CUT_START, '…'),
    words,
    after: shorten(after, room - left).replace(CUT_END, '…'),
  };
}

/** What is left of a word or number at a cut: half a number would be another number. */
const CUT_START = /^…[\p{Script=Latin}\p{N}.,%]{1,30}/u;
const CUT_END = /[\p{Script=Latin}\p{N}.,%]{1,30}…$/u;

/** On one line, with the space between it and its neighbours. */
function keepEdge(text: string): string {
  const inner = plain(text);
  if (inner === '') return '';
  return `${/^\s/u.test(text) ? ' ' : ''}${inner}${/\s$/u.test(text) ? ' ' : ''}`;
}
