/** Groups words (or rules with a word) by their first character, so that a reader at a place looks at few of them. */
export function byFirst<T>(items: readonly T[], wordOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const first = wordOf(item)[0] ?? '';
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [item]);
    else group.push(item);
  }
  return groups;
}
