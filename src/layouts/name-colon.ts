import { cleanName } from '../language/person-names.js';
import { assemble, type FoundLabel } from './assemble.js';
import { findColonLabels } from './colon-labels.js';
import type { Layout } from './layout.js';
import { oncePerPage } from './page.js';
import { findParticipantsLists, firstSpeechLine } from './participants-list.js';

const findLabels = oncePerPage((page): FoundLabel[] => {
  const lists = findParticipantsLists(page);
  const listed = new Set(lists.flatMap((list) => list.people.map((person) => cleanName(person.name))));
  return findColonLabels(page, firstSpeechLine(page, lists), listed);
});

/** `Name: text`, in lines or hard-wrapped, with half- or full-width colons. */
export const nameColon: Layout = {
  name: 'name-colon',
  kind: 'transcript',
  highest: 0.88,
  score: (page) => {
    const found = findLabels(page);
    const people = new Set(found.map(({ label }) => label.name));
    if (found.length < 2 || people.size < 2) return found.length > 0 ? 0.2 : 0;
    return found.length >= 4 ? 0.88 : 0.6;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
