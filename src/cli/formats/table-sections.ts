import type { Turn } from '../../document/analysis.js';
import { cell } from '../cells.js';
import type { Drawing } from './drawing.js';
import { counted, SECTION_NAMES } from './names.js';

const SECTIONS: readonly Turn['section'][] = ['presentation', 'qa'];

/** How many turns and words each part of the call has. */
export function sectionsPart({ counts, palette }: Drawing): string[] {
  const lines = SECTIONS.flatMap((section) => {
    const count = counts.ofSection.get(section);
    if (!count) return [];
    const turns = cell(counted(count.turns, 'turn'), 12, 'right');
    const words = cell(counted(count.words, 'word'), 16, 'right');
    return [`  ${cell(SECTION_NAMES[section], 24)}${turns}${words}`];
  });
  return lines.length > 0 ? [palette.heading('SECTIONS'), ...lines] : [];
}
