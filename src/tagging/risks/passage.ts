import type { Span } from '../../document/span.js';

const BLANK = /\s/u;
/** A line of white space longer than this is taken for a line of text. */
const LONGEST_BLANK_LINE = 40;

/** The paragraph around a place, within a stretch: what lies between blank lines. */
export function paragraphAround(text: string, within: Span, at: Span): Span {
  let start = at.start;
  while (start > within.start && !(text[start - 1] === '\n' && isBlankLine(text, start - 2, -1))) start--;
  let end = at.end;
  while (end < within.end && !(text[end] === '\n' && isBlankLine(text, end + 1, 1))) end++;
  return { start, end };
}

/** Whether from here on, in this direction, nothing stands before the line's end. */
function isBlankLine(text: string, from: number, step: 1 | -1): boolean {
  for (let i = from, n = 0; n < LONGEST_BLANK_LINE; i += step, n++) {
    const char = text[i];
    if (char === undefined || char === '\n') return true;
    if (!BLANK.test(char)) return false;
  }
  return false;
}

/** Those of a list of ordered, disjoint spans that lie in a stretch. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as S).start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < spans.length && (spans[last] as S).end <= end) last++;
  return spans.slice(low, last);
}
