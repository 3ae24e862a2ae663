import { plain, shorten, wrap } from '../cells.js';
import { lineOf } from '../speech.js';
import type { Drawing } from './drawing.js';

const INDENT = '      ';

/** Turns whose printed speaker the words prove wrong, with the reason. */
export function repairsPart({ analysis, width, palette }: Drawing): string[] {
  const repaired = analysis.turns.filter((turn) => turn.attribution !== null && turn.speaker !== turn.labelled);
  if (repaired.length === 0) return [];
  const nameOf = (id: string): string => plain(analysis.participants.find((person) => person.id === id)?.name ?? id);
  const lines = repaired.flatMap(({ labelled, speaker, attribution, start }) => {
    const place = `line ${lineOf(analysis.document.text, start)}`;
    const sure = `${Math.round(100 * (attribution?.confidence ?? 0))}% sure`;
    const change = `  ${place}: printed ${nameOf(labelled)}, spoken by ${nameOf(speaker)}`;
    const reason = `${sure}: ${plain(attribution?.reason ?? '')}`;
    const reasonLines = wrap(reason, width - INDENT.length).map((line) => palette.faint(INDENT + line));
    return [shorten(change, width), ...reasonLines];
  });
  return [palette.heading('REPAIRED LABELS'), ...lines];
}
