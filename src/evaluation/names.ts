const HONORIFIC = /\b(?:mr|ms|mrs|miss|dr)\.?\s/gu;

/** A name for comparison: the order of its parts, case, punctuation and honorifics do not count. */
export function nameKey(name: string | null | undefined): string {
  const letters = (name ?? '').toLowerCase().replace(HONORIFIC, '');
  return letters
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

/** Whether two lists name the same people, in any order. */
export function sameNames(left: readonly (string | undefined)[], right: readonly (string | undefined)[]): boolean {
  const a = new Set(left.map(nameKey));
  const b = new Set(right.map(nameKey));
  return a.size === b.size && [...a].every((key) => b.has(key));
}
