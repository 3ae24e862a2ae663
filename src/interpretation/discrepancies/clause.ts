import type { Span } from '../../document/span.js';

/** The clause around a number: what is said of it stands there. */
export function clauseAround(text: string, span: Span, bounds: Span): Span {
  const stop = /[，。；！？,;!?]|\.(?=\s)|\band\b|\bbut\b|\bwhile\b/gi;
  const before = [...text.slice(bounds.start, span.start).matchAll(stop)].at(-1);
  stop.lastIndex = 0;
  const after = stop.exec(text.slice(span.end, bounds.end));
  const start = before ? bounds.start + before.index + before[0].length : bounds.start;
  return { start, end: after ? span.end + after.index : bounds.end };
}
