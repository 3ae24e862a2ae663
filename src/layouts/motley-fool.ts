import { cleanName, isFunctionLabel, looksLikeFullName, looksLikeName } from '../language/person-names.js';
import { assemble, type FoundLabel } from './assemble.js';
import { headingOf } from './headings.js';
import { makeLabel } from './label.js';
import type { Layout } from './layout.js';
import { createNamedInSpeech } from './named-in-speech.js';
import { closesParagraph, type Line, lineEnd, neighbour, oncePerPage, opensParagraph, type Page } from './page.js';

const LONGEST_LABEL = 200;
const ABBREVIATION_END = /\b(?:inc|corp|co|ltd|llc|jr|sr|l\.p|n\.a)\.$/i;
const DASHES = / *(?:--|—) */u;

/** `Name -- Title`, `Name -- Firm -- Analyst`, `Unidentified Speaker --`, a function, or a speaker's bare name. */
function readLabel(page: Page, line: Line, isSpeaker: (name: string) => boolean): FoundLabel['label'] | null {
  const { text } = line;
  if (text.length > LONGEST_LABEL || !opensLabel(page, line)) return null;
  const parts = text.split(DASHES).map((part) => part.trim());
  const [name = '', ...details] = parts;
  if (isFunctionLabel(cleanName(name))) return details.length <= 1 ? makeLabel(name, []) : makeLabel(name, details);
  if (!closesParagraph(page, line.index) || !looksLikeName(name)) return null;
  if (parts.length < 2)
    return looksLikeFullName(name) && !text.endsWith('.') && isSpeaker(name) ? makeLabel(name, []) : null;
  // A short sentence with a dash in it ("Right -- thanks.") has sentence punctuation or lower case behind the dash.
  if (/[?!]$|[^.]\.$/u.test(text) && !ABBREVIATION_END.test(text) && !/\b\p{Lu}\.$/u.test(text)) return null;
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

/** A name without title is a speaker line if it comes back alone on a line, or somebody says that this person speaks. */
function knownSpeakers(page: Page): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const line of page.lines)
    if (!line.blank && line.text.length < 60) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const said = createNamedInSpeech(page, 0);
  return (name) => (counts.get(name) ?? 0) > 1 || said(name);
}

const CLOSING_LIST = /^call participants:$/i;

const findLabels = oncePerPage((page): FoundLabel[] => {
  const found: FoundLabel[] = [];
  const isSpeaker = knownSpeakers(page);
  let closed = false; // the closing list repeats the speaker lines, up to the next call in the file, if there is one
  for (const line of page.lines) {
    if (line.blank) continue;
    if (CLOSING_LIST.test(line.text)) closed = true;
    else if (headingOf(line.text) === 'presentation') closed = false;
    const label = closed ? null : readLabel(page, line, isSpeaker);
    if (label) found.push({ label, labelSpan: { start: line.start, end: line.end }, bodyStart: lineEnd(page, line) });
  }
  return found;
});

const PUBLISHER = /^prepared remarks:$|^image source: the motley fool/i;

/** Motley Fool transcripts of 2018 to 2023. */
export const motleyFool: Layout = {
  name: 'motley-fool',
  kind: 'transcript',
  highest: 0.94,
  score: (page) => {
    const dashed = findLabels(page).filter(({ label }) => label.title !== null || label.affiliation !== null);
    const people = new Set(dashed.map(({ label }) => label.name)).size;
    if (dashed.length >= 3 && people >= 2) return 0.94;
    // The beginning of a call has few speaker lines yet, but the publisher's heading.
    const marked = page.lines.some((line) => PUBLISHER.test(line.text));
    return dashed.length === 0 ? 0 : marked ? 0.91 : dashed.length > 1 ? 0.82 : 0.4;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
