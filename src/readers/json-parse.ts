import { EarningsCallError } from '../document/diagnostic.js';
import { reasonOf } from './optional-package.js';
import type { DamagedEntry } from './render.js';

/** A line of JSON Lines that did not parse: it stands in the list where the line stood. */
export class DamagedLine implements DamagedEntry {
  readonly damage: string;

  constructor(damage: string) {
    this.damage = damage;
  }
}

function parseLines(text: string): unknown[] | null {
  const lines = text.split(/\r\n|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const values = lines.map((line): unknown => {
    try {
      return JSON.parse(line);
    } catch (cause) {
      return new DamagedLine(`line of JSON: ${reasonOf(cause)}`);
    }
  });
  const damaged = values.filter((value) => value instanceof DamagedLine).length;
  return damaged * 2 < values.length ? values : null;
}

/**
 * Parses JSON, or JSON Lines (one value a line, of which most must parse) as a list.
 *
 * @throws EarningsCallError `invalid-json`.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const lines = parseLines(text);
    if (lines !== null) return lines;
    throw new EarningsCallError('invalid-json', { reason: reasonOf(cause) }, { cause });
  }
}
