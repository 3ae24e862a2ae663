import type { Analysis } from '../document/analysis.js';
import { plain } from './cells.js';
import { lineOf } from './speech.js';

const SHOWN = 10;

/**
 * What is not sure about an analysis, one line a kind, for standard error; empty where nothing is in doubt.
 *
 * @param name the document's, where several are analysed
 */
export function noticesOf({ document, warnings }: Analysis, name?: string): string {
  const of = name === undefined ? '' : `${plain(name)}: `;
  const groups = new Map<string, typeof warnings>();
  for (const warning of warnings) {
    const key = `warning [${warning.code}]: ${of}${plain(warning.message)}`;
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  const lines = [...groups].slice(0, SHOWN).map(([line, group]) => line + places(document.text, group));
  const left = groups.size - lines.length;
  if (left > 0) lines.push(`${of}${left} more kinds of warnings: --format json lists them all`);
  return lines.map((line) => `${line}\n`).join('');
}

function places(text: string, warnings: Analysis['warnings']): string {
  const [first] = warnings;
  if (!first || first.start === null) return '';
  const line = `line ${lineOf(text, first.start)}`;
  return warnings.length === 1 ? ` (${line})` : ` (${line} and ${warnings.length - 1} more)`;
}
