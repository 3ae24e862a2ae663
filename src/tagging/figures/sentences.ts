import type { Span } from '../../document/span.js';

/** A figure's surroundings: the sentence, and within it the clause that holds the figure. */
export const SENTENCE_END = /[.?!](?=["”’)\]]?\s+["“‘([]?[\p{Lu}\p{Script=Han}\d])|[。？！；]|\n\s*\n|\n(?=[-•*] )/gu;

/** Sentences by their own ends only; neither an abbreviation nor an empty line after a word that needs another ends one. */
export function figureSentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (
      /\b(?:of|in|the|an?|and|or|to|for|by|from|with|than|RMB|US\$)\s*$|(?:\b(?:Mr|Ms|Mrs|Dr|Inc|Ltd|Co|Corp|No|vs|approx|U\.S|e\.g|i\.e)|\b\p{Lu})$/u.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      continue;
    const end = match.index + match[0].length;
    if (end > start) found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
