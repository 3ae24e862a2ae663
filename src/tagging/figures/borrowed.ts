import { plainCharacter } from '../metrics/chinese.js';
import type { Candidate } from './candidate.js';

/** What leads from a figure to a bare number that is compared with it: `31 basis points against 24`. */
const COMPARED =
  /^[^.;:]{0,40}\b(?:from|against|versus|vs\.?|compared (?:to|with)) (?:about |around |roughly |nearly |over )?$/u;
/** The same in Chinese: 由42%降至三十六. */
const MOVED_TO =
  /^(?:左右)?(?:提升|上升|增加|增长|升|提高|降低|下降|下调|调低|上调|调高|降|回落|回升|收窄|扩大|调整|减少|涨|跌|降低)(?:到|至|为)(?:了|约|大概|大约|接近|超过)*$/u;
/** Larger numbers count something of their own. */
const MOST = 1000;

const isLed = (between: string): boolean =>
  COMPARED.test(between) ||
  (between.length < 24 && MOVED_TO.test(Array.from(between.replace(/\s/gu, ''), plainCharacter).join('')));

/** A bare number takes kind and unit of the figure before it that it is compared with. */
export function withBorrowedUnit(text: string, before: Candidate | undefined, candidate: Candidate): Candidate {
  const { quantity, kind, unit } = candidate;
  if (before === undefined || kind !== 'count' || unit !== null || before.kind === 'money' || before.unit === null)
    return candidate;
  const size = Math.abs(quantity.value ?? quantity.high ?? MOST);
  if (size >= MOST || !isLed(text.slice(before.quantity.end, quantity.start))) return candidate;
  return { ...candidate, kind: before.kind, unit: before.unit };
}

/** `210 -- 225 million`: a bare number that is said again is a false start. */
export function isTakenBack(text: string, before: Candidate | undefined, { quantity }: Candidate): boolean {
  if (before?.kind !== 'count' || before.unit !== null) return false;
  const gap = text.slice(before.quantity.end, quantity.start);
  return gap.length < 8 && /^ ?(?:--|—|–|-) $/u.test(gap);
}
