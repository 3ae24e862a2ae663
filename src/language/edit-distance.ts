/**
 * Whether one word becomes the other by so many edits at the most: a letter more, less or other, or two neighbours swapped
 * (Damerau and Levenshtein's distance, restricted to one edit a place). Work and memory grow with the words' length times
 * `most`, however long they are.
 */
export function withinEdits(a: string, b: string, most: number): boolean {
  const [from, to] = trimAlike(a, b);
  const [n, m] = [a.length - from - to, b.length - from - to];
  if (Math.abs(n - m) > most) return false;
  if (n === 0 || m === 0) return Math.max(n, m) <= most;
  if (most === 1) return isOneEdit(a, b, from, n, m);
  const beyond = most + 1;
  let before: number[] = [];
  let last = Array.from({ length: m + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= n; i++) {
    const row = new Array<number>(m + 1).fill(beyond);
    if (i <= most) row[0] = i;
    let least = row[0] as number;
    for (let j = Math.max(1, i - most); j <= Math.min(m, i + most); j++) {
      const [x, y] = [a[from + i - 1], b[from + j - 1]];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (x === y ? 0 : 1),
      );
      if (i > 1 && j > 1 && x === b[from + j - 2] && y === a[from + i - 2])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = Math.min(cost, beyond);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [before, last] = [last, row];
  }
  return (last[m] as number) <= most;
}

/** What one edit leaves of two words trimmed where they are alike: a letter at most on either side, or two swapped. */
function isOneEdit(a: string, b: string, from: number, n: number, m: number): boolean {
  if (n <= 1 && m <= 1) return true;
  return n === 2 && m === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** How many letters both have alike at the beginning, and at the end of the rest. */
function trimAlike(a: string, b: string): [from: number, to: number] {
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let to = 0;
  while (to < shorter - from && a.charCodeAt(a.length - 1 - to) === b.charCodeAt(b.length - 1 - to)) to++;
  return [from, to];
}
