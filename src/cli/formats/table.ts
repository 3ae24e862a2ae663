import type { Analysis } from '../../document/analysis.js';
import { paletteFor, type Screen } from '../screen.js';
import { countSpeech } from '../speech.js';
import type { Drawing } from './drawing.js';
import { contentsPart } from './table-contents.js';
import { exchangesPart } from './table-exchanges.js';
import { headerPart } from './table-header.js';
import { interpretationPart } from './table-interpretation.js';
import { participantsPart } from './table-participants.js';
import { repairsPart } from './table-repairs.js';
import { sectionsPart } from './table-sections.js';

/** The parts from top to bottom; a part without content draws no line. */
const PARTS = [
  headerPart,
  participantsPart,
  sectionsPart,
  interpretationPart,
  exchangesPart,
  repairsPart,
  contentsPart,
];

/** The call at a glance, for people: fits `screen.width` cells. */
export function toTable(analysis: Analysis, screen: Screen): string {
  const drawing: Drawing = {
    analysis,
    counts: countSpeech(analysis),
    width: screen.width,
    palette: paletteFor(screen),
  };
  const parts = PARTS.map((part) => part(drawing)).filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
}
