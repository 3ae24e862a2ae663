import { type Span, trimSpan } from '../document/span.js';

const BLANK_LINE = /\n[^\S\n]*\n/gu;

/** Stretches between blank lines that hold a letter or a digit, without outer white space. */
export function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(BLANK_LINE)) {
    found.push({ start: from, end: start + index });
    from = start + index;
  }
  found.push({ start: from, end: Math.max(from, end) });
  return found.map((span) => trimSpan(text, span)).filter((span) => hasWords(text.slice(span.start, span.end)));
}

/** Whether a text says anything: a stray mark does not. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
