import { cleanName } from '../language/person-names.js';
import { assemble, type FoundLabel } from './assemble.js';
import { findColonLabels } from './colon-labels.js';
import { headingOf } from './headings.js';
import type { Layout } from './layout.js';
import { oncePerPage, type Page } from './page.js';
import { findParticipantsLists, firstSpeechLine } from './participants-list.js';

const FULL_TRANSCRIPT = /^full (?:conference call )?transcript$/i;

/** The line on which the call itself begins: behind takeaways, risks, summary and glossary. */
function transcriptFrom(page: Page): number | null {
  const heading = page.lines.find((line) => FULL_TRANSCRIPT.test(line.text));
  return heading ? heading.index + 1 : null;
}

const findLabels = oncePerPage((page): FoundLabel[] => {
  const lists = findParticipantsLists(page);
  const listed = new Set(lists.flatMap((list) => list.people.map((person) => cleanName(person.name))));
  return findColonLabels(page, transcriptFrom(page) ?? firstSpeechLine(page, lists), listed);
});

/** Motley Fool pages since 2025: editorial notes first, then `Name:Text`. */
export const motleyFoolPage: Layout = {
  name: 'motley-fool-page',
  kind: 'transcript',
  highest: 0.96,
  score: (page) => {
    const marks = page.lines.filter(
      (line) => headingOf(line.text) === 'editorial' || /motley fool/i.test(line.text.slice(0, 200)),
    );
    const editorial = transcriptFrom(page) !== null && marks.length > 0;
    return editorial && findLabels(page).length >= 2 ? 0.96 : 0;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
