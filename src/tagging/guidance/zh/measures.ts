import type { Span } from '../../../document/span.js';
import { WHOLE_WORDS } from '../../../language/zh/whole-words.js';
import { EDGE_ZH, HEADS_ZH } from './words.js';

const HEAD = new RegExp(`(?:(?<!大)规模|${HEADS_ZH})(?!率|额(?!外))`, 'gi');
/** How many characters before a head can belong to its name. */
const LONGEST = 10;
const NAME = /[\p{Script=Han}A-Za-z+&-]/u;

/** Every measure named in a stretch of Simplified Chinese, disjoint, with offsets into it. */
export function findMeasuresZh(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(HEAD)) {
    const least = found.at(-1)?.end ?? 0;
    const end = match.index + match[0].length;
    const last = found.at(-1);
    // "研发费用率", "广告收入增速": heads that follow each other are one name.
    if (last && match.index === last.end) {
      found[found.length - 1] = { start: last.start, end };
      continue;
    }
    let start = match.index;
    while (start > least && match.index - start < LONGEST && NAME.test(text[start - 1] as string)) {
      const isEdge = EDGE_ZH.test(text.slice(Math.max(least, start - 4), start));
      if (isEdge && !WHOLE_WORDS.test(text.slice(start - 1, start + 3))) break;
      start--;
    }
    found.push({ start, end });
  }
  return found;
}
