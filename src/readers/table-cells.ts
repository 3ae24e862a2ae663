/** A sign that publishers put in a cell of its own before a number, and one after it. */
const SIGN_BEFORE = /^[(（]?(?:[A-Z]{0,3}[$€£¥￥]|RMB)?[(（]?$/;
const SIGN_AFTER = /^[)）%％]{1,3}$/;
const NUMBER_BEGINS = /^[(（]?[-–—−+]?[\d.]|^[-–—−]$/;
const NUMBER_ENDS = /[\d)）]$/;

/** Whether a cell holds only the sign of the number that the next cells hold. */
function isSignOf(cell: string, rest: readonly string[]): boolean {
  const [next = '', afterNext = ''] = rest;
  if (!SIGN_BEFORE.test(cell)) return false;
  return NUMBER_BEGINS.test(next) || (SIGN_BEFORE.test(next) && NUMBER_BEGINS.test(afterNext));
}

/**
 * The cells of a table row as one line, apart by tabs. Signs in cells of their own join the number they belong to and
 * empty cells, which only make room, go; an empty first cell stays, since it tells a row of headings.
 */
export function joinCells(cells: readonly string[]): string {
  const filled = cells.filter((cell, i) => cell !== '' || i === 0);
  const kept: string[] = [];
  let sign = '';
  for (const [i, cell] of filled.entries()) {
    const before = kept.at(-1) ?? '';
    if (SIGN_AFTER.test(cell) && NUMBER_ENDS.test(before)) {
      kept[kept.length - 1] = before + cell;
    } else if (cell !== '' && isSignOf(cell, filled.slice(i + 1, i + 3))) {
      sign += cell;
    } else {
      kept.push(sign + cell);
      sign = '';
    }
  }
  return kept.some((cell) => cell !== '') ? kept.join('\t') : '';
}
