import type { Span } from '../../../document/span.js';
import { LONGEST_WHOLE_WORD, WHOLE_WORDS } from '../../../language/zh/whole-words.js';
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
      if (isEdge(text, start, least)) break;
      start--;
    }
    found.push({ start, end });
  }
  return found;
}

/** Whether a word that no name reaches across ends at a place; 线上 and 会计 hold one and are names. */
const isEdge = (text: string, at: number, least: number): boolean =>
  EDGE_ZH.test(text.slice(Math.max(least, at - 4), at)) &&
  !WHOLE_WORDS.test(text.slice(at - 1, at - 1 + LONGEST_WHOLE_WORD)) &&
  !ENDS_WHOLE.test(text.slice(Math.max(least, at - 2), at));
const ENDS_WHOLE = /^(?:线[上下]|[自国专]有|地下)$/u;
