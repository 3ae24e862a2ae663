import { listName, rosters } from './parts.mjs';

const line = (person, place) => (place ? `${listName(person)} - ${place}` : listName(person));

const ENGLISH = ['Company Participants', 'Conference Call Participants'];
const CHINESE = ['公司参会人员', '分析师'];

/** The two lists that such pages print under their headline. */
export function lists(doc, [ours, theirs] = ENGLISH) {
  const { company, analysts } = rosters(doc);
  const block = (title, lines) => `${title}\n\n${lines.join('\n')}\n\n`;
  const first = block(
    ours,
    company.map((person) => line(person, person.title)),
  );
  return (
    first +
    block(
      theirs,
      analysts.map((person) => line(person, person.affiliation)),
    )
  );
}

/** Titles of the lists in the language of the headline. */
export const listTitles = (doc) => (/\p{Script=Han}/u.test(doc.title ?? '') ? CHINESE : ENGLISH);
