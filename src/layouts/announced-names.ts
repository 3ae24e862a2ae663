import { cleanName, isFunctionLabel, looksLikeName } from '../language/person-names.js';
import { looksLikeTitle } from '../language/titles.js';
import { assemble, type FoundLabel } from './assemble.js';
import { makeLabel, splitAtDashes } from './label.js';
import type { Layout } from './layout.js';
import { type Line, lineEnd, neighbour, oncePerPage } from './page.js';

/** EarningsCall's pages print `speaker` on a line of its own above each name. */
const ANNOUNCES = /^speakers?:?$/i;
const LONGEST_LABEL = 160;

/** The speaker line below `speaker`, or one printed twice: pages with a translation print the same name for both. */
const findLabels = oncePerPage((page): FoundLabel[] => {
  const found: FoundLabel[] = [];
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i] as Line;
    const next = line.blank || line.text.length > LONGEST_LABEL ? undefined : neighbour(page, i, 1);
    if (!next || (!ANNOUNCES.test(line.text) && next.text !== line.text)) continue;
    const [name = '', ...details] = splitAtDashes(next.text);
    const names = isFunctionLabel(cleanName(name)) || looksLikeName(name);
    if (!names || (details.length > 0 && !looksLikeTitle(details.join(' ')))) continue;
    const labelSpan = { start: line.start, end: next.end };
    found.push({ label: makeLabel(cleanName(name), details), labelSpan, bodyStart: lineEnd(page, next) });
    i = next.index;
  }
  return found;
});

/** Names that something else on the page marks as speakers: the word `speaker` above, or the same line again. */
export const announcedNames: Layout = {
  name: 'announced-names',
  kind: 'transcript',
  highest: 0.96,
  score: (page) => {
    const found = findLabels(page);
    const people = new Set(found.map(({ label }) => label.name));
    return found.length >= 2 && people.size >= 2 ? 0.96 : 0;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
