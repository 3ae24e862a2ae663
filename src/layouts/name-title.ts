import { isFunctionLabel, looksLikeName } from '../language/person-names.js';
import { assemble, type FoundLabel } from './assemble.js';
import { makeLabel } from './label.js';
import type { Layout } from './layout.js';
import { type Line, lineEnd, opensParagraph, type Page } from './page.js';

const NAME_TITLE = /^([^()（）]{2,60})\s*[(（]([^()（）]{2,140}(?:\([^()]{1,60}\)[^()]{0,60})?)[)）]:?$/u;

/** `Name (Title)` alone on a line; `Operator (participant)` names a function. */
function readLabel(line: Line): FoundLabel['label'] | null {
  if (line.text.length > 200) return null;
  const match = NAME_TITLE.exec(line.text);
  if (!match) return null;
  const [, name = '', title = ''] = match;
  if (isFunctionLabel(name)) return makeLabel(name, []);
  return looksLikeName(name) ? { ...makeLabel(name, []), title: title.trim() } : null;
}

function findLabels(page: Page): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const line of page.lines) {
    if (line.blank || !opensParagraph(page, line.index)) continue;
    const label = readLabel(line);
    if (label) found.push({ label, labelSpan: { start: line.start, end: line.end }, bodyStart: lineEnd(page, line) });
  }
  return found;
}

/** `Name (Title)` on a line of its own, as Fintool and similar machine transcripts print it. */
export const nameTitle: Layout = {
  name: 'name-title',
  kind: 'transcript',
  score: (page) => {
    const found = findLabels(page);
    const people = new Set(found.map(({ label }) => label.name));
    return found.length >= 3 && people.size >= 2 ? 0.93 : found.length > 0 ? 0.3 : 0;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
