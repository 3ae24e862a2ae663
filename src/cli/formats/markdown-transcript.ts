import type { Analysis, Turn } from '../../document/analysis.js';
import { overlap, textOf } from '../../document/span.js';
import { discrepanciesOf, type Interpretation } from '../interpretation.js';
import { paragraphsOf } from '../paragraphs.js';
import { escapeMarkdown } from './markdown-escape.js';
import { sideBySide } from './markdown-pair.js';
import { SECTION_NAMES } from './names.js';

/** The turns in order under their speakers; what was interpreted side by side with its rendering. */
export function transcript(analysis: Analysis): string[] {
  const { text } = analysis.document;
  const differences = discrepanciesOf(analysis);
  const regions = regionsOf(analysis);
  const rendered = analysis.turns.filter((turn) =>
    analysis.interpretations.some((pair) => overlap(pair.target, turn) > 0),
  );
  const blocks: string[] = [];
  let section: Turn['section'] | null = null;
  let told = 0;
  for (const turn of analysis.turns) {
    let from = Math.max(turn.start, told);
    // The whole turn stands in a table already.
    if (from >= turn.end && turn.end > turn.start) continue;
    if (turn.section !== section) blocks.push(`## ${SECTION_NAMES[turn.section]}: transcript`);
    section = turn.section;
    const tell = (to: number): void => {
      // Beside a rendering, an interpreter's words are the interpreter's own.
      const principal = rendered.includes(turn) ? null : turn.principal;
      const words = paragraphsOf(text, { start: from, end: Math.max(from, to) });
      if (words.length > 0)
        blocks.push(
          speakerLine(analysis, { ...turn, principal }),
          ...words.map((span) => escapeMarkdown(textOf(text, span))),
        );
    };
    while ((regions[0]?.start ?? Number.POSITIVE_INFINITY) < turn.end) {
      const { start, end, pair } = regions.shift() as Region;
      if (start < from) continue;
      tell(start);
      const own = differences.filter((difference) => difference.pair === pair);
      blocks.push(...sideBySide(analysis, pair, own));
      from = end;
    }
    tell(turn.end);
    told = from;
  }
  return blocks;
}

interface Region {
  readonly start: number;
  readonly end: number;
  readonly pair: Interpretation;
}

/** What the table of each pair covers: from the first word of its source to the last of its rendering. */
const regionsOf = ({ interpretations }: Analysis): Region[] =>
  interpretations
    .map((pair) => ({
      start: Math.min(pair.source?.start ?? pair.target.start, pair.target.start),
      end: Math.max(pair.source?.end ?? 0, pair.target.end),
      pair,
    }))
    .sort((a, b) => a.start - b.start);

/** Who spoke: for whom, and under whose printed name. */
function speakerLine({ participants }: Analysis, turn: Turn): string {
  const nameOf = (id: string): string => escapeMarkdown(participants.find((person) => person.id === id)?.name ?? '');
  const isFor = turn.principal === null || turn.principal === turn.speaker ? '' : ` for ${nameOf(turn.principal)}`;
  const printed = turn.labelled === turn.speaker ? '' : ` (printed as ${nameOf(turn.labelled)})`;
  return `**${nameOf(turn.speaker)}**${isFor}${printed}`;
}
