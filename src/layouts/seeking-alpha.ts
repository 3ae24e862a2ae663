import type { SpeakerLabel } from '../document/source-text.js';
import { cleanName, isFunctionLabel, looksLikeFullName, looksLikeName } from '../language/person-names.js';
import { looksLikeFirm, looksLikeTitle } from '../language/titles.js';
import { assemble, type FoundLabel } from './assemble.js';
import { headingOf } from './headings.js';
import { makeLabel, splitAtDashes } from './label.js';
import type { Layout } from './layout.js';
import { createNamedInSpeech } from './named-in-speech.js';
import { closesParagraph, type Line, lineEnd, neighbour, oncePerPage, opensParagraph, type Page } from './page.js';
import { findParticipantsLists, firstSpeechLine, listedLines, type ParticipantsList } from './participants-list.js';

/** `Q - Alicia Yap` and `A - Robin Li` in questions and answers until about 2020. */
const SIDE_MARK = /^[QA] ?[-–] /u;
const SENTENCE_END = /[.?!。？！…]["”’)\]]?$/u;
const ABBREVIATION_END = /(?:inc|corp|co|ltd|llc|l\.p|n\.a|s\.a|jr|sr)\.$/i;
const LONGEST_NAME = 60;
const LONGEST_LABEL = 100;
const LONGEST_TITLE = 160;

/** What the page as a whole says about names. */
interface Names {
  readonly listed: ReadonlySet<string>;
  /** Name-like lines that come back. */
  readonly recurring: ReadonlySet<string>;
  /** Whether somebody calls or presents the person in speech. */
  readonly said: (name: string) => boolean;
  /** Whether speaker lines and speech follow each other without blank lines. */
  readonly dense: boolean;
}

/** The name a line prints, with what stands behind a dash: `Clara Fan – Jefferies` until about 2016. */
function readName(text: string): { name: string; details: string[] } {
  const [first = '', ...details] = splitAtDashes(text.replace(SIDE_MARK, ''));
  return { name: cleanName(first), details };
}

const key = (name: string): string => cleanName(name).toLowerCase();

function collectNames(page: Page, lists: readonly ParticipantsList[], from: number): Names {
  const counts = new Map<string, number>();
  const dense = isDense(page, from);
  for (const line of page.lines) {
    if (line.index < from || line.blank || line.text.length > LONGEST_LABEL || SENTENCE_END.test(line.text)) continue;
    if (!dense && !opensParagraph(page, line.index)) continue;
    const { name } = readName(line.text);
    if (name.length <= LONGEST_NAME) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const recurring = new Set([...counts].filter(([name, n]) => n > 1 && looksLikeName(name)).map(([name]) => name));
  const listed = new Set(lists.flatMap((list) => list.people.map((person) => key(person.name))));
  return { listed, recurring, said: createNamedInSpeech(page, from), dense };
}

/** The operator's lines tell: if most of them have neither a blank line above nor below, no speaker line has. */
function isDense(page: Page, from: number): boolean {
  const operators = page.lines.filter((line) => line.index > from && !line.blank && isFunctionLabel(line.text));
  const tight = operators.filter((line) => !opensParagraph(page, line.index) && !closesParagraph(page, line.index));
  return operators.length > 1 && tight.length * 2 > operators.length;
}

/** The title or firm printed directly under a name: short, no sentence, and nothing but a blank line below it. */
function titleUnder(page: Page, line: Line): Line | null {
  const next = page.lines[line.index + 1];
  if (!next || next.blank || next.text.length > LONGEST_TITLE || !closesParagraph(page, next.index)) return null;
  if (SENTENCE_END.test(next.text) && !ABBREVIATION_END.test(next.text)) return null;
  return looksLikeTitle(next.text) || looksLikeFirm(next.text) || /^[\p{Lu}\p{Script=Han}]/u.test(next.text)
    ? next
    : null;
}

function readLabel(page: Page, line: Line, names: Names): { label: SpeakerLabel; last: Line } | null {
  if (line.blank || line.text.length > LONGEST_LABEL || headingOf(line.text)) return null;
  const { name, details } = readName(line.text);
  if (name.length > LONGEST_NAME || (details.length > 0 && !isDetailed(page, line, name, names))) return null;
  const known = names.listed.has(key(name)) || isFunctionLabel(name);
  if (!known && ((SENTENCE_END.test(line.text) && details.length === 0) || !looksLikeName(name))) return null;
  if (!opensSpeech(page, line, known, names.dense)) return null;
  const title = details.length > 0 || names.dense ? null : titleUnder(page, line);
  const convincing =
    known ||
    SIDE_MARK.test(line.text) ||
    names.recurring.has(name) ||
    (looksLikeFullName(name) && (title !== null || names.said(name) || (names.dense && headsSpeech(page, line))));
  if (!convincing) return null;
  return { label: makeLabel(name, title ? [title.text] : details), last: title ?? line };
}

/** In a text without blank lines a name has its speech on the very next line. */
const headsSpeech = (page: Page, line: Line): boolean => SENTENCE_END.test(page.lines[line.index + 1]?.text ?? '');

/** A name with a firm or title behind a dash stands on a line of its own and is no sentence. */
function isDetailed(page: Page, line: Line, name: string, names: Names): boolean {
  if (SENTENCE_END.test(line.text) && !ABBREVIATION_END.test(line.text)) return false;
  return (looksLikeFullName(name) || isFunctionLabel(name)) && (names.dense || closesParagraph(page, line.index));
}

/** A speaker line opens a paragraph; a function or listed person may stand directly under a heading or the last speech. */
function opensSpeech(page: Page, line: Line, known: boolean, dense: boolean): boolean {
  if (opensParagraph(page, line.index)) return true;
  const before = neighbour(page, line.index, -1);
  if (before === undefined || headingOf(before.text) !== null) return known;
  return dense ? SENTENCE_END.test(before.text) : known && closesParagraph(page, line.index);
}

const findLabels = oncePerPage((page): FoundLabel[] => {
  const lists = findParticipantsLists(page);
  const from = firstSpeechLine(page, lists);
  const names = collectNames(page, lists, from);
  const taken = listedLines(lists);
  const found: FoundLabel[] = [];
  for (let i = from; i < page.lines.length; i++) {
    const line = page.lines[i] as Line;
    const read = taken.has(i) ? null : readLabel(page, line, names);
    if (!read) continue;
    const labelSpan = { start: line.start, end: read.last.end };
    found.push({ label: read.label, labelSpan, bodyStart: lineEnd(page, read.last) });
    i = read.last.index;
  }
  return found;
});

/** Seeking Alpha: lists of participants, then a name on a line, its title or firm under it, or the speech at once. */
export const seekingAlpha: Layout = {
  name: 'seeking-alpha',
  kind: 'transcript',
  highest: 0.9,
  score: (page) => {
    const found = findLabels(page);
    const people = new Set(found.map(({ label }) => label.name));
    const lists = findParticipantsLists(page).length;
    if (found.length < 3 || people.size < 2) return found.length === 0 ? 0 : lists > 1 ? 0.6 : 0.25;
    return lists > 0 ? 0.9 : 0.8;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
