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
  return { before: wholeEnd(before, left), words, after: wholeStart(after, room - left) };
}

const IN_WORD = /[\p{Script=Latin}\p{N}.,%]/u;

/** The beginning of a text, not cut within a word or number: half a number would be another number. */
function wholeStart(text: string, width: number): string {
  const kept = shorten(text, width);
  const isCut = kept !== text && IN_WORD.test(text[kept.length - 1] ?? '');
  return isCut ? kept.replace(/[\p{Script=Latin}\p{N}.,%]{1,30}…$/u, '…') : kept;
}

/** The end of a text, likewise. */
function wholeEnd(text: string, width: number): string {
  const kept = shortenStart(text, width);
  const isCut = kept !== text && IN_WORD.test(text[text.length - kept.length] ?? '');
  return isCut ? kept.replace(/^…[\p{Script=Latin}\p{N}.,%]{1,30}/u, '…') : kept;
}

/** On one line, with the space between it and its neighbours. */
function keepEdge(text: string): string {
  const inner = plain(text);
  if (inner === '') return '';
  return `${/^\s/u.test(text) ? ' ' : ''}${inner}${/\s$/u.test(text) ? ' ' : ''}`;
}
