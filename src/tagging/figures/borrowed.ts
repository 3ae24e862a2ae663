import type { Candidate } from './candidates.js';

/** What leads from a figure to a bare number that is compared with it: `31 basis points against 24`. */
const COMPARED =
  /^[^.;:]{0,40}\b(?:from|against|versus|vs\.?|compared (?:to|with)) (?:about |around |roughly |nearly |over )?$/u;
/** Larger numbers count something of their own. */
const MOST = 1000;

/** A bare number takes kind and unit of the figure before it that it is compared with. */
export function withBorrowedUnit(text: string, before: Candidate | undefined, candidate: Candidate): Candidate {
  const { quantity, kind, unit } = candidate;
  if (before === undefined || kind !== 'count' || unit !== null || before.kind === 'money' || before.unit === null)
    return candidate;
  const size = Math.abs(quantity.value ?? quantity.high ?? MOST);
  if (size >= MOST || !COMPARED.test(text.slice(before.quantity.end, quantity.start))) return candidate;
  return { ...candidate, kind: before.kind, unit: before.unit };
}
