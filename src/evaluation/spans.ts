import { overlap, type Span } from '../document/span.js';

const length = ({ start, end }: Span): number => end - start;

/** What two spans share of what they cover together, 0 to 1. */
export const sharedOfBoth = (a: Span, b: Span): number => {
  const shared = overlap(a, b);
  return shared / (length(a) + length(b) - shared || 1);
};

/** What two spans share of the shorter one, 0 to 1. */
export const sharedOfShorter = (a: Span, b: Span): number => overlap(a, b) / (Math.min(length(a), length(b)) || 1);

/** What part of `inner` lies in `outer`, 0 to 1. */
export const partInside = (inner: Span, outer: Span): number => overlap(inner, outer) / (length(inner) || 1);

/** Two spans are the same statement when they share so much of the shorter one: a clause, or the sentence around it. */
export const SAME_STATEMENT = 0.6;
