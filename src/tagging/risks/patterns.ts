/** A pattern taken apart: stretches of text, and choices between patterns. */
export type Part = string | readonly Pattern[];
export type Pattern = readonly Part[];

/**
 * Reads a pattern of the taxonomy: `(a|b)` is a choice, `[c]` may be missing, `[a|b]` is a choice that may be missing.
 * Everything else stands for itself, the scanner's `*` too.
 */
export function parsePattern(pattern: string): Pattern {
  const [parts, end] = parseSequence(pattern, 0);
  if (end < pattern.length) throw new Error(`bracket never opens: ${pattern}`);
  return parts;
}

/** Reads up to a bar or a closing bracket; says where that stands. */
function parseSequence(pattern: string, from: number): [Pattern, number] {
  const parts: Part[] = [];
  let i = from;
  while (i < pattern.length && !'|)]'.includes(pattern.charAt(i))) {
    if ('(['.includes(pattern.charAt(i))) {
      const [choice, end] = parseChoice(pattern, i);
      parts.push(choice);
      i = end;
    } else {
      const text = /^[^()[\]|]+/u.exec(pattern.slice(i))?.[0] ?? '';
      parts.push(text);
      i += text.length;
    }
  }
  return [parts, i];
}

/** Reads a bracket that opens at `open`; says where the text behind it begins. */
function parseChoice(pattern: string, open: number): [Pattern[], number] {
  const close = pattern[open] === '(' ? ')' : ']';
  const choices: Pattern[] = [];
  let i = open;
  do {
    const [sequence, end] = parseSequence(pattern, i + 1);
    choices.push(sequence);
    i = end;
  } while (pattern[i] === '|');
  if (pattern[i] !== close) throw new Error(`bracket never closes: ${pattern}`);
  if (close === ']') choices.push([]);
  return [choices, i + 1];
}
