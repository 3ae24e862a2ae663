/**
 * The blocks of a source in printing order, with the place of the Q&A heading.
 * @returns {Generator<{ raw?: string, heading?: true, turn?: object }>}
 */
export function* parts(doc) {
  const wanted = doc.qaHeading ?? true;
  const after = doc.qaHeadingAfter ?? 0;
  let qa = 0;
  let done = !wanted;
  for (const block of doc.blocks) {
    if (!done && block.section === 'qa' && qa === after) {
      done = true;
      yield { heading: true };
    }
    if (block.section === 'qa') qa += 1;
    yield block.raw === undefined ? { turn: block } : { raw: block.raw };
  }
}

/** Participant behind a key. */
export const personOf = (doc, key) => doc.participants.find((person) => person.key === key);

/** The name as the layout prints it in speaker lines. */
export function printedName(doc, key) {
  const person = personOf(doc, key);
  return person.label ?? person.name;
}

/** The name as the layout prints it in the participant list. */
export const listName = (person) => person.listName ?? person.name;

const UNLISTED = new Set(['operator', 'unknown', 'editor']);

/** People for the printed list: company first, then analysts. Operators and the like only on demand. */
export function rosters(doc) {
  const listed = doc.participants.filter((person) => person.listed ?? !UNLISTED.has(person.role));
  const analysts = listed.filter((person) => person.role === 'analyst');
  return { company: listed.filter((person) => person.role !== 'analyst'), analysts };
}
