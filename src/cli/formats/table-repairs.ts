import { plain, shorten } from '../cells.js';
import { lineOf } from '../speech.js';
import type { Drawing } from './drawing.js';

/** Turns whose printed speaker the words prove wrong, with the reason. */
export function repairsPart({ analysis, width, palette }: Drawing): string[] {
  const repaired = analysis.turns.filter((turn) => turn.attribution !== null && turn.speaker !== turn.labelled);
  if (repaired.length === 0) return [];
  const nameOf = (id: string): string => plain(analysis.participants.find((person) => person.id === id)?.name ?? id);
  const lines = repaired.flatMap(({ labelled, speaker, attribution, start }) => {
    const place = `line ${lineOf(analysis.document.text, start)}`;
    const sure = `${Math.round(100 * (attribution?.confidence ?? 0))}% sure`;
    const change = `  ${place}: printed ${nameOf(labelled)}, spoken by ${nameOf(speaker)} (${sure})`;
    const reason = plain(attribution?.reason ?? '');
    return [shorten(change, width), palette.faint(shorten(`      ${reason}`, width))];
  });
  return [palette.heading('REPAIRED LABELS'), ...lines];
}
