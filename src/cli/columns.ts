import { cell, displayWidth, shorten } from './cells.js';

/** One column of a list: what it shows of a row, and how narrow it may get where the line is full. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** Cells below which it is not cut; its whole width where not given. */
  readonly least?: number;
  /** Cut before any other column is. */
  readonly givesWay?: boolean;
}

interface Filled {
  readonly title: string;
  readonly cells: readonly string[];
  readonly least: number;
  readonly givesWay: boolean;
  width: number;
}

const GAP = '  ';

/**
 * Rows under their titles, aligned, within `width` cells. A column that is empty in every row is left out; where the rest
 * does not fit, the widest that may be cut gives way.
 *
 * @returns the line of titles, then one line a row
 */
export function alignColumns<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string[] {
  const filled = columns.flatMap((column) => fill(rows, column) ?? []);
  const over = filled.reduce((sum, column) => sum + column.width, 0) + GAP.length * (filled.length - 1) - width;
  const left = narrow(
    filled.filter(({ givesWay }) => givesWay),
    over,
  );
  narrow(filled, left);
  const line = (texts: readonly string[]) =>
    shorten(texts.map((text, i) => cell(text, filled[i]?.width ?? 0)).join(GAP), width);
  return [
    line(filled.map(({ title }) => title)),
    ...rows.map((_, i) => line(filled.map(({ cells }) => cells[i] ?? ''))),
  ];
}

function fill<Row>(rows: readonly Row[], { title, of, least, givesWay = false }: Column<Row>): Filled | null {
  const cells = rows.map(of);
  if (cells.every((text) => text === '')) return null;
  const width = Math.max(...[title, ...cells].map(displayWidth));
  return { title, cells, width, least: least ?? width, givesWay };
}

/** Takes cells from the widest column again and again; returns how many are still too many. */
function narrow(columns: readonly Filled[], over: number): number {
  let left = over;
  for (; left > 0; left--) {
    const widest = columns
      .filter((column) => column.width > column.least)
      .reduce<Filled | null>((a, b) => (a && a.width >= b.width ? a : b), null);
    if (!widest) break;
    widest.width--;
  }
  return left;
}
