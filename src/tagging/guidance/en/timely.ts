import { wordClass } from '../../../language/en/word.js';
import type { Point } from '../period.js';
import { isPast } from './past.js';
import { ROLE } from './roles.js';
import type { Segment } from './scopes.js';
import type { Token } from './tokens.js';

/**
 * Points without those parts of the year that are over, unless a clause that looks ahead names one before any past is told,
 * and without those that a clause about the present names: "while margins are good this quarter".
 */
export function timely(points: readonly Point[], tokens: readonly Token[], segments: readonly Segment[]): Point[] {
  return points.filter(({ start, end, over, current }) => {
    if (!over && !current) return true;
    const at = tokens.findIndex((token) => token.start >= start);
    const segment = segments.find(({ from, to }) => at >= from && at < to);
    if (!over) return segment === undefined || !tellsPresent(tokens, segment);
    const until = tokens.findIndex((token) => token.end >= end) + 1;
    return segment !== undefined && isAhead(segment, segments) && !isPast(tokens, segment.from, Math.max(at, until));
  });
}

const tellsPresent = (tokens: readonly Token[], { from, to, part, forward }: Segment): boolean =>
  part === 'main' &&
  (forward === null || forward === 'dated') &&
  WHILE.has(tokens[from]) &&
  tokens.slice(from, to).some(({ roles }) => (roles & ROLE.finite) !== 0);
const WHILE = wordClass(/^(?:while|although|though|whereas)$/u);

/** A clause of its own future, or what opens the sentence before one: "For the first quarter, we expect". */
function isAhead(segment: Segment, segments: readonly Segment[]): boolean {
  if (segment.part !== 'main') return false;
  const told = segment.from === 0 && segment.forward === null ? segments[1] : segment;
  return told?.forward !== undefined && /^(?:expect|target|plan|will)$/u.test(told.forward ?? '');
}
