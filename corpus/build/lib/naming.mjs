import { personOf } from './parts.mjs';

/** Speakers go by their own names: the usual case. */
export function byName(doc) {
  const name = (key) => personOf(doc, key).name;
  return {
    labelled: (block) => (block.labelless ? null : name(block.turn)),
    speaker: (block) => name(block.speaker ?? block.turn),
    person: name,
    people: () => doc.participants.map((person) => ({ ...person, printed: person.name })),
  };
}

/** Key -> number, by first appearance as a printed label. */
export function numbers(doc) {
  const found = new Map();
  for (const block of doc.blocks) if (block.turn && !found.has(block.turn)) found.set(block.turn, found.size);
  return found;
}

/**
 * Speakers are printed as numbers. A turn marked `knownFromText` is resolved to its speaker's name.
 * @param {(n: number) => string} format
 */
export function byNumber(doc, format) {
  const number = numbers(doc);
  const printed = (key) => (number.has(key) ? format(number.get(key)) : personOf(doc, key).name);
  const speaking = (key) => doc.blocks.filter((block) => block.turn && (block.speaker ?? block.turn) === key);
  const known = (key) => speaking(key).some((block) => block.knownFromText) || !number.has(key);
  const person = (key) => (known(key) ? personOf(doc, key).name : printed(key));
  const speaker = (block) => {
    const key = block.speaker ?? block.turn;
    return block.knownFromText ? personOf(doc, key).name : printed(key);
  };
  return {
    labelled: (block) => printed(block.turn),
    speaker,
    person,
    people: () => people(doc, number.has.bind(number), printed, person, speaking, speaker),
  };
}

/** Everybody under the name that the gold uses, and once more under the number that the speaker lines print. */
function people(doc, isNumbered, printed, person, speaking, speaker) {
  return doc.participants.flatMap((one) => {
    const labels = isNumbered(one.key) ? [printed(one.key)] : [];
    const names = new Set([person(one.key), ...labels, ...speaking(one.key).map(speaker)]);
    return [...names].map((name) =>
      name === one.name ? { ...one, printed: name } : { printed: name, role: one.role },
    );
  });
}
