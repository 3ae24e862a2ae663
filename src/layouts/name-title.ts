import type { ListedParticipant } from '../document/source-text.js';
import { cleanName, isFunctionLabel, looksLikeName } from '../language/person-names.js';
import { assemble, type FoundLabel } from './assemble.js';
import { makeLabel } from './label.js';
import type { Layout } from './layout.js';
import { type Line, lineEnd, oncePerPage, opensParagraph, type Page } from './page.js';

const NAME_TITLE = /^([^()（）]{2,60})\s*[(（]([^()（）]{2,140}(?:\([^()]{1,60}\)[^()]{0,60})?)[)）]:?$/u;

/** A transcriber's note in brackets is no title: `Jia: (Speaking Chinese)`, `Tan Wei (phonetic)`. */
const NOTE =
  /^(?:foreign|speaking|spoken|interpreted|translated|inaudible|indiscernible|phonetic|technical|laughter)\b/i;

/** S&P's transcripts print a side where others print a title: `Name (Executives)`. */
const SIDES: readonly { pattern: RegExp; side: ListedParticipant['side'] }[] = [
  { pattern: /^executives?$/i, side: 'company' },
  { pattern: /^(?:analysts?|attendees?|shareholders?)$/i, side: 'conference' },
];

const sideOf = (title: string | null): ListedParticipant['side'] =>
  SIDES.find(({ pattern }) => title !== null && pattern.test(title))?.side ?? null;

/** `Name (Title)` alone on a line; `Operator (participant)` names a function. */
function readLabel(line: Line): FoundLabel['label'] | null {
  if (line.text.length > 200) return null;
  const match = NAME_TITLE.exec(line.text);
  if (!match) return null;
  const [, name = '', title = ''] = match;
  if (/[:：]\s*$/u.test(name) || NOTE.test(title)) return null;
  if (isFunctionLabel(name)) return makeLabel(name, []);
  return looksLikeName(name) ? { ...makeLabel(name, []), title: title.trim() } : null;
}

/** A speaker line opens a paragraph; where lines follow each other closely, one that comes back is taken anywhere. */
const findLabels = oncePerPage((page): FoundLabel[] => {
  const candidates = page.lines.flatMap((line) => {
    const label = line.blank ? null : readLabel(line);
    return label ? [{ line, label }] : [];
  });
  const counts = new Map<string, number>();
  for (const { line } of candidates) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  return candidates
    .filter(({ line, label }) => {
      const sure = (counts.get(line.text) ?? 0) > 1 || isFunctionLabel(label.name) || sideOf(label.title) !== null;
      return sure || opensParagraph(page, line.index);
    })
    .map(({ line, label }) => ({
      label,
      labelSpan: { start: line.start, end: line.end },
      bodyStart: lineEnd(page, line),
    }));
});

/** Labels that print a side instead of a title: the title goes, and the people count as listed on that side. */
function parse(page: Page): ReturnType<Layout['parse']> {
  const found = findLabels(page);
  const isSided = ({ label }: FoundLabel) => sideOf(label.title) !== null;
  const people = new Map(found.filter(isSided).map(({ label }) => [cleanName(label.name), sideOf(label.title)]));
  const plain = found.map((one) => (isSided(one) ? { ...one, label: { ...one.label, title: null } } : one));
  const laidOut = assemble(page, plain);
  const listed = [...people].map(([name, side]) => ({ name, title: null, affiliation: null, side }));
  return { ...laidOut, listed: [...laidOut.listed, ...listed] };
}

/** `Name (Title)` on a line of its own, as Fintool and similar machine transcripts print it. */
export const nameTitle: Layout = {
  name: 'name-title',
  kind: 'transcript',
  highest: 0.93,
  score: (page) => {
    const found = findLabels(page);
    const people = new Set(found.map(({ label }) => label.name));
    return found.length >= 3 && people.size >= 2 ? 0.93 : found.length > 0 ? 0.3 : 0;
  },
  parse,
};
