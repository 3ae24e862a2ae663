import type { Span } from '../../document/span.js';

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
