/**
 * Writes out the patterns of a taxonomy: `(a|b)` is a choice, `[c]` may be missing, `[a|b]` is a choice that may be
 * missing. A `*` stays for the scanner.
 */
export function expandPattern(pattern: string): string[] {
  return [...new Set(expand(pattern).map((words) => words.replace(/\s+/gu, ' ').trim()))].filter(
    (words) => words !== '',
  );
}

/** Where the bracket opened at `from` closes, brackets inside it skipped. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  for (let i = from; i < pattern.length; i++) {
    if ('(['.includes(pattern.charAt(i))) depth++;
    if (')]'.includes(pattern.charAt(i)) && --depth === 0) return i;
  }
  throw new Error(`bracket never closes: ${pattern}`);
}

function expand(pattern: string): string[] {
  const open = pattern.search(/[([]/u);
  if (open < 0) return [pattern];
  const close = closing(pattern, open);
  const before = pattern.slice(0, open);
  const choices = alternatives(pattern.slice(open + 1, close)).flatMap(expand);
  if (pattern[open] === '[') choices.push('');
  const rest = expand(pattern.slice(close + 1));
  return choices.flatMap((choice) => rest.map((after) => `${before}${choice}${after}`));
}

/** Splits at the bars that stand in no inner bracket. */
function alternatives(inside: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let last = 0;
  for (let i = 0; i < inside.length; i++) {
    const sign = inside.charAt(i);
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) {
      found.push(inside.slice(last, i));
      last = i + 1;
    }
  }
  return [...found, inside.slice(last)];
}
