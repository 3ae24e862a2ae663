import { EarningsCallError } from './diagnostic.js';

/**
 * A stretch of a document's text: UTF-16 code units, half-open, so that `text.slice(start, end)` is the evidence.
 */
export interface Span {
  start: number;
  end: number;
}

/**
 * Makes a span and refuses one that no text could hold.
 *
 * @throws EarningsCallError `invalid-span` when a bound is negative, fractional, or `end` lies before `start`.
 */
export function createSpan(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new EarningsCallError('invalid-span', { start, end });
  }
  return { start, end };
}

/** The text a span stands for. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How many code units two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The place of the first of ordered, disjoint spans that starts at `from` or behind it. */
export function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ordered, disjoint spans that lie in a stretch. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const first = firstFrom(spans, start);
  let last = first;
  while (last < spans.length && (spans[last] as S).end <= end) last++;
  return spans.slice(first, last);
}

const BLANK = /\s/u;

/** The same span less white space at both ends; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(text[start] as string)) start++;
  while (end > start && BLANK.test(text[end - 1] as string)) end--;
  return createSpan(start, end);
}
