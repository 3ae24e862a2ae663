import type { SpeakerLabel } from '../document/source-text.js';
import { cleanName, isFunctionLabel, looksLikeFullName, looksLikeName } from '../language/person-names.js';
import { looksLikeFirm, looksLikeTitle } from '../language/titles.js';
import { assemble, type FoundLabel } from './assemble.js';
import { headingOf } from './headings.js';
import { makeLabel } from './label.js';
import type { Layout } from './layout.js';
import { closesParagraph, type Line, lineEnd, neighbour, opensParagraph, type Page } from './page.js';
import { findParticipantsLists, type ParticipantsList } from './participants-list.js';

/** `Q - Alicia Yap` and `A - Robin Li` in questions and answers until about 2020. */
const SIDE_MARK = /^[QA] ?[-–] /u;
const SENTENCE_END = /[.?!。？！…]["”’)\]]?$/u;
const LONGEST_NAME = 60;
const LONGEST_TITLE = 160;

/** What the page as a whole says about names: who is listed, and which name-like lines come back. */
interface Names {
  readonly listed: ReadonlySet<string>;
  readonly recurring: ReadonlySet<string>;
}

const nameOn = (line: Line): string => cleanName(line.text.replace(SIDE_MARK, ''));

function collectNames(page: Page, lists: readonly ParticipantsList[], from: number): Names {
  const counts = new Map<string, number>();
  for (const line of page.lines) {
    if (line.index < from || line.blank || line.text.length > LONGEST_NAME || SENTENCE_END.test(line.text)) continue;
    if (opensParagraph(page, line.index)) counts.set(nameOn(line), (counts.get(nameOn(line)) ?? 0) + 1);
  }
  const recurring = new Set([...counts].filter(([name, n]) => n > 1 && looksLikeName(name)).map(([name]) => name));
  return { listed: new Set(lists.flatMap((list) => list.people.map((person) => cleanName(person.name)))), recurring };
}

/** The title or firm printed directly under a name: short, no sentence, and nothing but a blank line below it. */
function titleUnder(page: Page, line: Line): Line | null {
  const next = page.lines[line.index + 1];
  if (!next || next.blank || next.text.length > LONGEST_TITLE || !closesParagraph(page, next.index)) return null;
  if (SENTENCE_END.test(next.text) && !/(?:inc|corp|co|ltd|llc|l\.p|n\.a|s\.a|jr|sr)\.$/iu.test(next.text)) return null;
  return looksLikeTitle(next.text) || looksLikeFirm(next.text) || /^[\p{Lu}\p{Script=Han}]/u.test(next.text)
    ? next
    : null;
}

function readLabel(page: Page, line: Line, names: Names): { label: SpeakerLabel; last: Line } | null {
  if (line.blank || line.text.length > LONGEST_NAME || headingOf(line.text)) return null;
  const name = nameOn(line);
  const known = names.listed.has(name) || isFunctionLabel(name);
  if (!known && (SENTENCE_END.test(line.text) || !looksLikeName(name))) return null;
  if (!opensSpeech(page, line, known)) return null;
  const title = titleUnder(page, line);
  const convincing =
    known || SIDE_MARK.test(line.text) || names.recurring.has(name) || (title && looksLikeFullName(name));
  if (!convincing) return null;
  return { label: makeLabel(name, title ? [title.text] : []), last: title ?? line };
}

/** A speaker line opens a paragraph; a function or listed person may stand directly under a heading or the last speech. */
function opensSpeech(page: Page, line: Line, known: boolean): boolean {
  if (opensParagraph(page, line.index)) return true;
  const before = neighbour(page, line.index, -1);
  return known && before !== undefined && (headingOf(before.text) !== null || closesParagraph(page, line.index));
}

function findLabels(page: Page): FoundLabel[] {
  const lists = findParticipantsLists(page);
  const from = Math.max(0, ...lists.map((list) => list.to));
  const names = collectNames(page, lists, from);
  const found: FoundLabel[] = [];
  for (let i = from; i < page.lines.length; i++) {
    const line = page.lines[i] as Line;
    const read = readLabel(page, line, names);
    if (!read) continue;
    const labelSpan = { start: line.start, end: read.last.end };
    found.push({ label: read.label, labelSpan, bodyStart: lineEnd(page, read.last) });
    i = read.last.index;
  }
  return found;
}

/** Seeking Alpha: lists of participants, then a name on a line, its title or firm under it, or the speech at once. */
export const seekingAlpha: Layout = {
  name: 'seeking-alpha',
  kind: 'transcript',
  score: (page) => {
    const found = findLabels(page);
    const people = new Set(found.map(({ label }) => label.name));
    const lists = findParticipantsLists(page).length;
    if (found.length < 3 || people.size < 2) return found.length === 0 ? 0 : lists > 1 ? 0.6 : 0.25;
    return lists > 0 ? 0.9 : 0.8;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
