import type { ListedParticipant, SpeakerLabel } from '../document/source-text.js';
import { isFunctionLabel, looksLikeFullName, looksLikeName } from '../language/person-names.js';
import { looksLikeTitle } from '../language/titles.js';
import { assemble, type FoundLabel } from './assemble.js';
import { makeLabel, splitAtDashes } from './label.js';
import type { Layout } from './layout.js';
import { closesParagraph, type Line, lineEnd, oncePerPage, opensParagraph, type Page } from './page.js';
import { findParticipantsLists, firmAndTitle, firstSpeechLine, listedLines } from './participants-list.js';

/** Editors sign their notes like speakers; a note is no speech, so the furniture rules end the call there. */
const EDITOR = /^editor$/i;
const STARRED = /^\**([^*]{2,60}?)\** +\*([^*]{2,200})\*$/u;
const PUBLISHER =
  /^(?:refinitiv|thomson reuters|lseg) streetevents|^edited transcript$|^preliminary transcript$|^an lseg business$/i;

/** `Name *Firm - Title*`, `Name Firm - Title` where the list has the name, `Name - Firm - Title`, or a function alone. */
function readLabel(text: string, listed: ReadonlyMap<string, ListedParticipant>): SpeakerLabel | null {
  if (EDITOR.test(text)) return null;
  if (isFunctionLabel(text)) return makeLabel(text, []);
  const starred = STARRED.exec(text);
  if (starred) return makeLabel(starred[1] as string, firmAndTitle(starred[2] as string));
  const words = text.split(' ');
  for (let n = Math.min(5, words.length); n >= 1; n--) {
    const name = words.slice(0, n).join(' ').replace(/[,;]$/, '');
    const person = listed.get(name);
    if (person && isDetail(words.slice(n).join(' '), person)) {
      return makeLabel(
        name,
        firmAndTitle(
          words
            .slice(n)
            .join(' ')
            .replace(/^[-–—]+\s*/u, ''),
        ),
      );
    }
  }
  const parts = splitAtDashes(text);
  const plain = parts.length >= 2 && looksLikeFullName(parts[0] as string) && looksLikeTitle(parts.at(-1) as string);
  return plain ? makeLabel(parts[0] as string, parts.slice(1)) : null;
}

/**
 * What follows a listed name on its speaker line: nothing, or `Firm - Title`. An operator's whole turn may be
 * `Alex Ye, UBS.`, which is speech.
 */
function isDetail(rest: string, person: ListedParticipant): boolean {
  if (rest === '') return true;
  const detail = rest.replace(/[*_]/g, '').trim();
  if (detail === person.affiliation) return true;
  return detail.includes(' - ') && (!/[.?!]$/.test(detail) || detail.endsWith(person.title ?? '-'));
}

const findLabels = oncePerPage((page): FoundLabel[] => {
  const lists = findParticipantsLists(page);
  const people = lists
    .flatMap((list) => list.people)
    .filter((person) => looksLikeName(person.name) && !EDITOR.test(person.name));
  const listed = new Map(people.map((person) => [person.name, person]));
  const from = firstSpeechLine(page, lists);
  const taken = listedLines(lists);
  const found: FoundLabel[] = [];
  for (const line of page.lines) {
    if (line.index < from || taken.has(line.index) || line.blank || line.text.length > 240) continue;
    if (!opensParagraph(page, line.index) || !closesParagraph(page, line.index)) continue;
    const label = readLabel(line.text, listed);
    if (label) found.push(toFound(page, line, label));
  }
  return found;
});

const toFound = (page: Page, line: Line, label: SpeakerLabel): FoundLabel => ({
  label,
  labelSpan: { start: line.start, end: line.end },
  bodyStart: lineEnd(page, line),
});

/** StreetEvents as Refinitiv and LSEG print it since 2019, taken from its PDF: names and `Firm - Title` on one line. */
export const refinitiv: Layout = {
  name: 'refinitiv-streetevents',
  kind: 'transcript',
  highest: 0.97,
  score: (page) => {
    const marked = page.lines.slice(0, 60).some((line) => PUBLISHER.test(line.text));
    const dashed = findLabels(page).filter(({ label }) => label.title !== null || isFunctionLabel(label.name)).length;
    if (dashed < 3) return 0;
    return marked ? 0.97 : page.lines.some((line) => STARRED.test(line.text)) ? 0.95 : 0.4;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
