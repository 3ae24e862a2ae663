import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, descendants, isElement, isLeftOut, isText, roomAround } from './html-elements.js';
import { joinCells } from './table-cells.js';

/** Text under construction: breaks wait until the next word, so that blocks inside blocks make one gap, not several. */
class PageText {
  private readonly pieces: string[] = [];
  private room: 0 | 1 | 2 = 0;
  private gap = false;
  /** How deep inside preformatted elements the walk is. */
  preformatted = 0;

  needRoom(room: 0 | 1 | 2): void {
    if (room > this.room) this.room = room;
    if (room > 0) this.gap = false;
  }

  /** A line break that was asked for: two of them make an empty line. */
  breakLine(): void {
    this.room = this.room === 0 ? 1 : 2;
    this.gap = false;
  }

  add(text: string): void {
    if (this.preformatted > 0) this.put(text.replace(/\r\n?/g, '\n'));
    else this.addCollapsed(text);
  }

  private addCollapsed(text: string): void {
    const words = text.replace(SPACES, ' ');
    const body = words.replace(/^ | $/g, '');
    if (words.startsWith(' ') && this.room === 0) this.gap = true;
    if (body !== '') this.put(body);
    if (words.endsWith(' ')) this.gap = true;
  }

  private put(text: string): void {
    if (this.pieces.length > 0) this.pieces.push('\n'.repeat(this.room));
    if (this.gap && this.room === 0 && this.pieces.length > 0) this.pieces.push(' ');
    this.room = 0;
    this.gap = false;
    this.pieces.push(text);
  }

  toString(): string {
    return this.pieces.join('');
  }
}

/** White space that HTML collapses; the non-breaking space is meant to stay. */
const SPACES = /[ \t\n\f\r]+/g;

type Step = { enter: Tree.Node } | { leave: Tree.Element };

/**
 * The text of a page or a part of it as a reader sees it: blocks set off by an empty line, `<br>`, list items and table
 * rows a line each, cells apart by tabs; scripts, navigation and other furniture left out.
 */
export function renderHtml(root: Tree.Node): string {
  const page = new PageText();
  const stack: Step[] = [{ enter: root }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) leave(step.leave, page);
    else enter(step.enter, page, stack, root);
  }
  return page.toString();
}

function enter(node: Tree.Node, page: PageText, stack: Step[], root: Tree.Node): void {
  if (isText(node)) page.add(node.value);
  if (isElement(node)) {
    if (node !== root && isLeftOut(node)) return;
    if (node.tagName === 'br') page.breakLine();
    page.needRoom(roomAround(node.tagName));
    if (node.tagName === 'table' && isDataTable(node)) {
      renderTable(node, page);
      return;
    }
    if (node.tagName === 'pre') page.preformatted++;
    stack.push({ leave: node });
  }
  if ('childNodes' in node) {
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ enter: node.childNodes[i] as Tree.Node });
  }
}

function leave(element: Tree.Element, page: PageText): void {
  if (element.tagName === 'pre') page.preformatted--;
  // Cells of a table that only lays out a page.
  page.needRoom(element.tagName === 'td' || element.tagName === 'th' ? 2 : roomAround(element.tagName));
}

/** More blocks than this in one cell, and the table lays out a page instead of holding data. */
const MOST_BLOCKS_IN_CELL = 3;

/** Tables have been used to lay out whole pages: one with a table or several paragraphs inside a cell holds no data. */
function isDataTable(table: Tree.Element): boolean {
  let blocks = 0;
  for (const node of descendants(table)) {
    if (!isElement(node) || node === table) continue;
    if (node.tagName === 'table') return false;
    if (node.tagName === 'td' || node.tagName === 'th') blocks = 0;
    else if (node.tagName === 'br' || roomAround(node.tagName) === 2) blocks++;
    if (blocks > MOST_BLOCKS_IN_CELL) return false;
  }
  return true;
}

function renderTable(table: Tree.Element, page: PageText): void {
  for (const row of rowsOf(table)) {
    const line = joinCells(row.map(cellText));
    if (line === '') continue;
    page.needRoom(1);
    page.preformatted++;
    page.add(line);
    page.preformatted--;
  }
  page.needRoom(2);
}

/** The cells of each row; a caption is a row of one. */
function rowsOf(table: Tree.Element): Tree.Element[][] {
  const rows: Tree.Element[][] = [];
  for (const node of descendants(table)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'tr') rows.push([]);
    if (node.tagName === 'caption') rows.push([node]);
    if (node.tagName === 'td' || node.tagName === 'th') rows.at(-1)?.push(node);
  }
  return rows;
}

/** A cell is one line: breaks inside it become spaces. */
const cellText = (cell: Tree.Element): string =>
  attribute(cell, 'style').includes('display:none') ? '' : renderHtml(cell).replace(/\s+/g, ' ').trim();
