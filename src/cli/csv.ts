import { plain } from './cells.js';

/** A cell of a spreadsheet. */
export type CsvValue = string | number | null;

/**
 * Characters at which spreadsheets take a text for a formula, full-width forms included (OWASP, CSV injection): an
 * apostrophe before them keeps it a text.
 */
const FORMULA = /^[=+\-@＝＋－＠|]/u;
const QUOTED = /[",\r\n]/u;

/** A line of RFC 4180: commas, quotes doubled, CR LF at the end. Text is on one line, without controls. */
export const csvLine = (row: readonly CsvValue[]): string => `${row.map(field).join(',')}\r\n`;

function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = plain(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
