import type { ListedParticipant } from '../document/source-text.js';
import { isFunctionLabel, looksLikeName } from '../language/person-names.js';
import { looksLikeTitle } from '../language/titles.js';
import { headingOf } from './headings.js';
import { bare, makeLabel, splitAtDashes } from './label.js';
import { type Line, oncePerPage, type Page } from './page.js';

type Side = ListedParticipant['side'];

/** A printed list: its people and the lines (first, one past the last) it takes, heading included. */
export interface ParticipantsList {
  readonly people: readonly ListedParticipant[];
  readonly from: number;
  readonly to: number;
}

const BULLET = /^(?:[*•·-]|\d{1,2}[.)])\s+/u;
const LONGEST_ENTRY = 240;

/** Every list of participants under a heading (`Company Participants`, `CALL PARTICIPANTS` and so on). */
export const findParticipantsLists = oncePerPage((page): ParticipantsList[] => {
  const lists: ParticipantsList[] = [];
  for (let i = 0; i < page.lines.length; i++) {
    const heading = headingOf((page.lines[i] as Line).text);
    if (heading !== 'company-list' && heading !== 'conference-list' && heading !== 'both-lists') continue;
    const side: Side = heading === 'both-lists' ? null : heading === 'company-list' ? 'company' : 'conference';
    const list = readList(page, i, side);
    lists.push(list);
    i = list.to - 1;
  }
  return lists;
});

/** How many lines (blanks, rules, a heading) may part the lists of one call. */
const WIDEST_PART = 8;

/**
 * The line from which on speaker lines are looked for: behind the lists above the first speaker line. Lists further down
 * belong to another call in the same file, or repeat the speakers at the end.
 */
export function firstSpeechLine(page: Page, lists: readonly ParticipantsList[]): number {
  const operator = page.lines.findIndex((line) => !line.blank && isFunctionLabel(line.text));
  let to = 0;
  for (const list of lists) {
    const late = to > 0 ? list.from > to + WIDEST_PART : list.from * 2 > page.lines.length;
    if (late || (operator >= 0 && list.from > operator)) break;
    to = list.to;
  }
  return to;
}

/** The lines (by index) that lists take. */
export const listedLines = (lists: readonly ParticipantsList[]): Set<number> =>
  new Set(lists.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));

/** Reads entries until a heading, a line that is no entry, or a gap in a list without bullets. */
function readList(page: Page, headingIndex: number, side: Side): ParticipantsList {
  const people: ListedParticipant[] = [];
  let i = headingIndex + 1;
  let to = i;
  while (i < page.lines.length) {
    const line = page.lines[i] as Line;
    if (line.blank || /^[=_-]{3,}$/.test(line.text)) {
      i++;
      continue;
    }
    if (headingOf(line.text) || line.text.length > LONGEST_ENTRY) break;
    const entry = readEntry(page, i, side);
    if (!entry) break;
    people.push(...entry.people);
    i = entry.next;
    to = i;
  }
  return { people, from: headingIndex, to: Math.max(to, headingIndex + 1) };
}

interface Entry {
  people: ListedParticipant[];
  next: number;
}

function readEntry(page: Page, index: number, side: Side): Entry | null {
  const line = page.lines[index] as Line;
  const bulleted = BULLET.test(line.text);
  const text = line.text.replace(BULLET, '');
  const emphasised = /^\*\*(.+?)\*\*\s*(?:\*(.+?)\*)?$/u.exec(text); // **Name** *Firm - Title*
  if (emphasised) return one(emphasised[1] as string, splitAtDashes(emphasised[2] ?? ''), side, index + 1);
  const parts = splitAtDashes(text);
  if (parts.length > 1) return readDashed(parts, side, index + 1);
  const name = parts[0] ?? '';
  if (isFunctionLabel(name) && !bulleted) return null; // the first speaker line of the call
  if (!looksLikeName(name) && !isFunctionLabel(name)) return null;
  return readTwoLines(page, index, name, side, bulleted);
}

/** `Name - Title`, `Name - Firm - Title`, `Title — Name`. */
function readDashed(parts: readonly string[], side: Side, next: number): Entry | null {
  const [first, last] = [parts[0] as string, parts.at(-1) as string];
  const reversed = looksLikeName(last) && !looksLikeTitle(last) && (looksLikeTitle(first) || !looksLikeName(first));
  if (reversed) return one(last, parts.slice(0, -1), side, next);
  return looksLikeName(first) || isFunctionLabel(first) ? one(first, parts.slice(1), side, next) : null;
}

/** A name on one line and `Firm - Title` on the next, as StreetEvents prints it. */
function readTwoLines(page: Page, index: number, name: string, side: Side, bulleted: boolean): Entry {
  if (!bulleted) return one(name, [], side, index + 1);
  let next = index + 1;
  while (page.lines[next]?.blank) next++;
  const detail = page.lines[next];
  const isDetail = detail && !BULLET.test(detail.text) && !headingOf(detail.text) && !/^[=_-]{3,}$/.test(detail.text);
  if (!isDetail || detail.text.length > LONGEST_ENTRY || isFunctionLabel(name)) {
    if (detail && /^-\s*$/.test(detail.text)) return one(name, [], side, next + 1);
    return one(name, [], side, index + 1);
  }
  return one(name, firmAndTitle(detail.text), side, next + 1);
}

/** `Firm, Research Division - Title`: the last dash between spaces divides them. */
export function firmAndTitle(text: string): string[] {
  const parts = splitAtDashes(text);
  if (parts.length <= 2) return parts;
  return [parts.slice(0, -1).join(' - '), parts.at(-1) as string];
}

function one(name: string, details: readonly string[], side: Side, next: number): Entry {
  const label = makeLabel(name, details);
  if (side === 'conference' && label.title && !label.affiliation && !/analyst/i.test(label.title)) {
    label.affiliation = label.title; // on the conference side a single detail is the firm
    label.title = null;
  }
  return { people: bare(name) ? [{ ...label, side }] : [], next };
}
