import { parts, personOf, printedName, rosters } from '../lib/parts.mjs';

/** `Name -- Title`, `Name -- Firm -- Analyst`, or `Unidentified Speaker --`. */
function label(doc, person) {
  const name = printedName(doc, person.key);
  if (person.role === 'operator') return name;
  if (person.role === 'unknown') return `${name} --`;
  if (person.role === 'analyst') return `${name} -- ${person.affiliation} -- ${person.title ?? 'Analyst'}`;
  return person.title ? `${name} -- ${person.title}` : name;
}

function tail(doc) {
  const { company, analysts } = rosters(doc);
  const people = [...company, ...analysts].map((person) => `${label(doc, person)}\n\n`);
  return `Duration: ${doc.duration} minutes\n\nCall participants:\n\n${people.join('')}`;
}

/** The page of 2018 to 2023 as text. It starts straight with the first speaker. */
export default {
  ext: 'txt',
  render(doc, page) {
    for (const { raw, heading, turn } of parts(doc)) {
      if (raw) page.write(`${raw}\n\n`);
      if (heading) page.write(`\n${doc.qaTitle ?? 'Questions and Answers:'}\n`);
      if (!turn) continue;
      if (!turn.labelless) page.write(`${label(doc, personOf(doc, turn.turn))}\n\n`);
      page.speech(turn).write('\n\n');
    }
    if (doc.duration) page.write(tail(doc));
  },
};
