/** A sign that publishers put in a cell of its own before a number, and one after it. */
const BEFORE_NUMBER = /^(?:[(（]|[A-Z]{0,3}[$€£¥￥]|RMB|\(?[A-Z]{0,3}[$€£¥￥]\(?)$/;
const AFTER_NUMBER = /^[)）%％]{1,3}$/;

/**
 * The cells of a table row as one line, apart by tabs. Signs in cells of their own join the number they belong to and empty
 * cells, which only make room, go; an empty first cell stays, since it tells a row of headings.
 */
export function joinCells(cells: readonly string[]): string {
  const kept: string[] = [];
  let prefix = '';
  for (const [i, cell] of cells.entries()) {
    if (cell === '' && i > 0) continue;
    const last = kept.length - 1;
    if (AFTER_NUMBER.test(cell) && last >= 0 && kept[last] !== '') {
      kept[last] += cell;
    } else if (BEFORE_NUMBER.test(cell)) {
      prefix += cell;
    } else {
      kept.push(prefix + cell);
      prefix = '';
    }
  }
  if (prefix !== '') kept.push(prefix);
  return kept.some((cell) => cell !== '') ? kept.join('\t') : '';
}
