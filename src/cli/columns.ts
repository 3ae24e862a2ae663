import { cell, displayWidth } from './cells.js';

/** One column of a list: what it shows of a row, and how narrow it may get where the line is full. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** Cells below which it is not cut; its whole width where not given. */
  readonly least?: number;
}

const GAP = '  ';

/**
 * Rows under their titles, aligned, within `width` cells. A column that is empty in every row is left out; where the rest
 * does not fit, the widest that may be cut gives way.
 *
 * @returns the line of titles, then one line a row
 */
export function alignColumns<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string[] {
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map(column.of) }))
    .filter(({ cells }) => cells.some((text) => text !== ''))
    .map((column) => ({ ...column, width: Math.max(...[column.title, ...column.cells].map(displayWidth)) }));
  const room = width - GAP.length * (filled.length - 1);
  let over = filled.reduce((sum, column) => sum + column.width, 0) - room;
  while (over > 0) {
    const giving = filled
      .filter((column) => column.width > (column.least ?? column.width))
      .sort((a, b) => b.width - a.width)[0];
    if (!giving) break;
    giving.width--;
    over--;
  }
  const line = (texts: readonly string[]) => texts.map((text, i) => cell(text, filled[i]?.width ?? 0)).join(GAP);
  return [
    line(filled.map(({ title }) => title)),
    ...rows.map((_, i) => line(filled.map(({ cells }) => cells[i] ?? ''))),
  ];
}
