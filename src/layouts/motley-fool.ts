import { cleanName, isFunctionLabel, looksLikeFullName, looksLikeName } from '../language/person-names.js';
import { assemble, type FoundLabel } from './assemble.js';
import { makeLabel } from './label.js';
import type { Layout } from './layout.js';
import { closesParagraph, type Line, lineEnd, neighbour, opensParagraph, type Page } from './page.js';

const LONGEST_LABEL = 200;
const DASHES = / *(?:--|—) */u;

/** `Name -- Title`, `Name -- Firm -- Analyst`, `Unidentified Speaker --`, or a function alone (`Operator`). */
function readLabel(page: Page, line: Line): FoundLabel['label'] | null {
  const { text } = line;
  if (text.length > LONGEST_LABEL || !opensLabel(page, line)) return null;
  const parts = text.split(DASHES).map((part) => part.trim());
  const [name = '', ...details] = parts;
  if (isFunctionLabel(cleanName(name))) return details.length <= 1 ? makeLabel(name, []) : makeLabel(name, details);
  if (parts.length < 2 || !closesParagraph(page, line.index) || !looksLikeName(name)) return null;
  // A short sentence with a dash in it ("Right -- thanks.") has sentence punctuation or lower case behind the dash.
  if (/[?!]$|[^.]\.{1}$/u.test(text) && !/(?:inc|corp|co|ltd|llc|jr|sr|l\.p|n\.a|[A-Z])\.$/iu.test(text)) return null;
  if (details.some((detail) => /^\p{Ll}/u.test(detail))) return null;
  return looksLikeFullName(name) || details.length > 0 ? makeLabel(name, dropRepeatedName(name, details)) : null;
}

/** The speaker line stands alone; after `Questions and Answers:` no blank line need come first. */
function opensLabel(page: Page, line: Line): boolean {
  if (opensParagraph(page, line.index)) return true;
  const before = neighbour(page, line.index, -1);
  return before?.text.endsWith(':') === true && before.text.length < 60;
}

/** `Natalie Wu -- Natalie Wu -- Analyst`: the firm was lost and the name printed twice. */
const dropRepeatedName = (name: string, details: readonly string[]): string[] =>
  details.filter((detail) => cleanName(detail) !== cleanName(name));

function findLabels(page: Page): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const line of page.lines) {
    if (line.blank || /^call participants:$/i.test(line.text)) {
      if (!line.blank) break; // the closing list repeats the speaker lines
      continue;
    }
    const label = readLabel(page, line);
    if (label) found.push({ label, labelSpan: { start: line.start, end: line.end }, bodyStart: lineEnd(page, line) });
  }
  return found;
}

/** Motley Fool transcripts of 2018 to 2023. */
export const motleyFool: Layout = {
  name: 'motley-fool',
  kind: 'transcript',
  score: (page) => {
    const dashed = findLabels(page).filter(({ label }) => label.title !== null || label.affiliation !== null);
    const people = new Set(dashed.map(({ label }) => label.name)).size;
    return dashed.length >= 3 && people >= 2 ? 0.94 : dashed.length > 0 ? 0.4 : 0;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
