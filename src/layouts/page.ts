import type { Span } from '../document/span.js';

/** One line of a text. `start` and `end` bound its content without outer white space; a blank line is empty at its start. */
export interface Line extends Span {
  readonly index: number;
  readonly text: string;
  readonly blank: boolean;
}

/** A text with its lines, split once and shared by every layout. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Whether every paragraph is printed as an item of a list: its mark is then no part of the line. */
  readonly bulleted: boolean;
}

/** Remembers for as long as a page lives what is found on it: scoring a layout and reading with it ask for the same. */
export function oncePerPage<T>(find: (page: Page) => T): (page: Page) => T {
  const known = new WeakMap<Page, { readonly found: T }>();
  return (page) => {
    const before = known.get(page) ?? { found: find(page) };
    known.set(page, before);
    return before.found;
  };
}

const SPACE = /\s/u;

/** Splits a text at line feeds, carriage returns, form feeds and their Unicode kin. Linear in the text's length. */
export function createPage(text: string): Page {
  const lines: Line[] = [];
  const pattern = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    lines.push(createLine(text, from, match.index, lines.length));
    from = match.index + match[0].length;
  }
  lines.push(createLine(text, from, text.length, lines.length));
  const bulleted = isBulleted(lines);
  return { text, lines: bulleted ? lines.map(withoutBullet) : lines, bulleted };
}

/** The mark of a list's item. */
export const BULLET = /^[•●▪-]\s+/u;
const FEWEST_LINES = 8;

/** Copies of web pages print each paragraph of a call as an item of one long list, a translation below the item or not. */
function isBulleted(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => !line.blank);
  const marked = filled.filter((line) => BULLET.test(line.text));
  return filled.length >= FEWEST_LINES && marked.length * 3 >= filled.length;
}

function withoutBullet(line: Line): Line {
  const mark = BULLET.exec(line.text)?.[0].length ?? 0;
  return mark === 0 ? line : { ...line, start: line.start + mark, text: line.text.slice(mark) };
}

function createLine(text: string, from: number, to: number, index: number): Line {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text[start] as string)) start++;
  while (end > start && SPACE.test(text[end - 1] as string)) end--;
  return { index, start, end, text: text.slice(start, end), blank: start === end };
}

/** The nearest line before (`step` -1) or after (1) a line that is not blank. */
export function neighbour(page: Page, index: number, step: 1 | -1): Line | undefined {
  for (let i = index + step; i >= 0 && i < page.lines.length; i += step) {
    const line = page.lines[i] as Line;
    if (!line.blank) return line;
  }
  return undefined;
}

/** Whether the line stands at the beginning of a paragraph: nothing above it, or a blank line. */
export const opensParagraph = (page: Page, index: number): boolean => page.lines[index - 1]?.blank ?? true;

/** Whether a blank line, or nothing, stands below the line. */
export const closesParagraph = (page: Page, index: number): boolean => page.lines[index + 1]?.blank ?? true;

/** Where the line ends, its break included. */
export const lineEnd = (page: Page, line: Line): number => page.lines[line.index + 1]?.start ?? page.text.length;
