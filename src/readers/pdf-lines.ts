/** One piece of text on a page, as PDF readers give it: `y` grows upwards. */
export interface PageItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** One line of a page, `gap` below the line before it (0 for the first). */
export interface PageLine {
  readonly text: string;
  readonly gap: number;
  readonly size: number;
}

const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Words that were placed apart without a space between them get one; Chinese characters do not. */
function needsSpace(before: PageItem, after: PageItem, line: string): boolean {
  if (line === '' || line.endsWith(' ') || after.str.startsWith(' ')) return false;
  if (CJK.test(line.at(-1) ?? '') || CJK.test(after.str[0] ?? '')) return false;
  return after.x - (before.x + before.width) > 0.15 * Math.max(before.fontSize, after.fontSize, 1);
}

const sameLine = (a: PageItem, b: PageItem): boolean =>
  Math.abs(a.y - b.y) < 0.5 * Math.max(a.fontSize, b.fontSize, 1) && b.x > a.x - 1;

/** The lines of a page, from the items in the order in which the page draws them. */
export function linesOf(items: readonly PageItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let first: PageItem | null = null;
  let previous: PageItem | null = null;
  let lastY: number | null = null;
  const finish = () => {
    if (first !== null && text.trim() !== '') {
      lines.push({ text: text.trim(), gap: lastY === null ? 0 : lastY - first.y, size: first.fontSize });
      lastY = first.y;
    }
    text = '';
    first = null;
  };
  for (const item of items) {
    if (item.str === '') continue;
    if (previous !== null && !sameLine(previous, item)) finish();
    if (previous !== null && first !== null && needsSpace(previous, item, text)) text += ' ';
    text += item.str;
    first ??= item;
    previous = item;
  }
  finish();
  return lines;
}

/** A distance that fewer of the lines keep than this is that of a footnote, a heading or a table. */
const USUAL_SHARE = 0.15;

/** The distance from line to line inside paragraphs: the smallest that is not rare in the document, to half a point. */
export function usualGap(pages: readonly (readonly PageLine[])[]): number {
  const gaps = pages
    .flat()
    .filter((line) => line.gap > 0)
    .map((line) => Math.round(line.gap * 2) / 2);
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= gaps.length * USUAL_SHARE).map(([gap]) => gap);
  return usual.length === 0 ? 0 : Math.min(...usual);
}

/** Joins lines to text: a gap clearly wider than usual, or a jump upwards to another column, starts a new paragraph. */
export function joinLines(lines: readonly PageLine[], gap: number): string {
  return lines
    .map((line, i) => {
      if (i === 0) return line.text;
      const wide = line.gap < 0 || (gap > 0 && line.gap > gap * 1.3 + 0.5);
      return `${wide ? '\n\n' : '\n'}${line.text}`;
    })
    .join('');
}

const ENDS_SENTENCE = /[.!?。！？…:："”)\]]$/;

/** Joins pages: a sentence that runs over the page's end goes on in the next line, anything else starts a paragraph. */
export function joinPages(pages: readonly string[]): string {
  let text = '';
  for (const page of pages) {
    if (page === '') continue;
    if (text !== '') text += ENDS_SENTENCE.test(text) ? '\n\n' : '\n';
    text += page;
  }
  return text;
}
