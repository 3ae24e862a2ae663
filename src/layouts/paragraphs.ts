import { createWarning } from '../document/diagnostic.js';
import type { SpeakerBlock } from '../document/source-text.js';
import { isFurniture, isTail } from './furniture.js';
import { headingOf } from './headings.js';
import type { Layout } from './layout.js';
import type { Line, Page } from './page.js';
import { findParticipantsLists, type ParticipantsList } from './participants-list.js';

/** Paragraphs between blank lines; in a text without blank lines, its lines. */
function findParagraphs(page: Page, lists: readonly ParticipantsList[]): SpeakerBlock[] {
  const spaced = page.lines.some((line, i) => line.blank && i > 0 && i < page.lines.length - 1);
  const blocks: SpeakerBlock[] = [];
  let open: { start: number; end: number } | null = null;
  const close = () => {
    if (open) blocks.push({ ...open, label: null, labelSpan: null, section: null });
    open = null;
  };
  for (const line of page.lines) {
    if (!line.blank && isTail(line.text) && blocks.length > 0) break;
    const listed = lists.some(({ from, to }) => from <= line.index && line.index < to);
    if (line.blank || listed || headingOf(line.text) || isFurniture(line.text)) close();
    else {
      open = open ? { start: open.start, end: line.end } : { start: line.start, end: line.end };
      if (!spaced) close();
    }
  }
  close();
  return blocks;
}

/** What is left where no layout fits: every paragraph a block without a speaker, and a warning that says so. */
export const paragraphs: Layout = {
  name: 'paragraphs',
  kind: 'transcript',
  highest: 0.05,
  score: () => 0.05,
  parse: (page) => {
    const lists = findParticipantsLists(page);
    const blocks = findParagraphs(page, lists);
    const qa = page.lines.find((line: Line) => headingOf(line.text) === 'qa');
    return {
      blocks,
      listed: lists.flatMap((list) => list.people),
      qaHeading: qa?.start ?? null,
      front: { start: 0, end: blocks[0]?.end ?? 0 },
      warnings: [createWarning('unknown-layout', { start: 0, end: page.text.length })],
    };
  },
};
