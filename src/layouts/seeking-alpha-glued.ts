import type { SpeakerLabel } from '../document/source-text.js';
import { cleanName, isFunctionLabel, looksLikeFullName, looksLikeName } from '../language/person-names.js';
import { assemble, type FoundLabel } from './assemble.js';
import { headingOf } from './headings.js';
import { makeLabel } from './label.js';
import type { Layout } from './layout.js';
import { type Line, lineEnd, oncePerPage, type Page } from './page.js';
import { findParticipantsLists, firstSpeechLine } from './participants-list.js';

const LONGEST_NAME = 45;

const SENTENCE_END = /[.?!。？！\]）)…"”:;,]$/u;
const HONORIFIC = /(?:^|\s)(?:mr|ms|mrs|miss|dr)\.?$/i;
const INITIAL = /(?:^|\s)\p{Lu}\.$/u;
const NAME_WORD = /^\p{L}[\p{L}.'’-]*$/u;
const MOST_WORDS = 5;

interface GluedName {
  readonly name: string;
  readonly start: number;
}

/**
 * The name behind the last sentence of a paragraph: the words after its last full stop, or a listed name after anything
 * (the chunks are cut by machine, and a sentence may be cut before its end).
 */
function nameAtEnd(line: Line, isKnown: (name: string) => boolean): GluedName | null {
  const tail = line.text.slice(-LONGEST_NAME - 12);
  if (/[.?!。？！]$/u.test(tail) || (line.text.length <= LONGEST_NAME && looksLikeName(line.text))) return null;
  const words = tail.split(' ');
  for (let n = 1; n <= Math.min(MOST_WORDS, words.length - 1); n++) {
    const name = words.slice(-n).join(' ');
    const before = words.slice(0, -n).join(' ');
    if (!words.slice(-n).every((word) => NAME_WORD.test(word)) || HONORIFIC.test(before)) return null;
    if (INITIAL.test(before)) continue; // `J. P. Sallow`
    if (SENTENCE_END.test(before) && (isKnown(name) || (/[.?!…\]]$/u.test(before) && looksLikeFullName(name)))) {
      return { name, start: line.end - name.length };
    }
  }
  return null;
}

/** Names that the lists print, or that come back at paragraph ends, or whole names behind a finished sentence. */
function collect(page: Page, from: number, listed: ReadonlySet<string>): Map<number, GluedName> {
  const found = new Map<number, GluedName>();
  for (const line of page.lines) {
    if (line.index < from || line.blank) continue;
    const glued = nameAtEnd(line, (name) => listed.has(cleanName(name)) || isFunctionLabel(name));
    if (glued) found.set(line.index, glued);
  }
  return found;
}

function aloneOnLine(line: Line, listed: ReadonlySet<string>): SpeakerLabel | null {
  if (line.text.length > LONGEST_NAME || headingOf(line.text)) return null;
  const name = cleanName(line.text);
  return listed.has(name) || isFunctionLabel(name) ? makeLabel(name, []) : null;
}

const findLabels = oncePerPage((page): { labels: FoundLabel[]; glued: number } => {
  const lists = findParticipantsLists(page);
  const listed = new Set(lists.flatMap((list) => list.people.map((person) => cleanName(person.name))));
  const from = firstSpeechLine(page, lists);
  const glued = collect(page, from, listed);
  const labels: FoundLabel[] = [];
  for (const line of page.lines) {
    if (line.index < from || line.blank) continue;
    const alone = aloneOnLine(line, listed);
    const atEnd = glued.get(line.index);
    if (alone)
      labels.push({ label: alone, labelSpan: { start: line.start, end: line.end }, bodyStart: lineEnd(page, line) });
    else if (atEnd) {
      const labelSpan = { start: atEnd.start, end: line.end };
      labels.push({ label: makeLabel(cleanName(atEnd.name), []), labelSpan, bodyStart: lineEnd(page, line) });
    }
  }
  return { labels, glued: glued.size };
});

/**
 * Seeking Alpha text cut into chunks by a copying site: the next speaker's name ends up behind the last sentence of the
 * paragraph before.
 */
export const seekingAlphaGlued: Layout = {
  name: 'seeking-alpha-glued',
  kind: 'transcript',
  highest: 0.92,
  score: (page) => {
    const { labels, glued } = findLabels(page);
    if (glued < 3) return glued > 0 && labels.length > 1 ? 0.7 : 0;
    return glued * 2 >= labels.length ? 0.92 : 0.5;
  },
  parse: (page) => assemble(page, findLabels(page).labels),
};
