import type { Named } from '../metric.js';
import { is, type Stretch } from './clause.js';
import { nameOf } from './phrase.js';
import type { Reading } from './reading.js';
import type { Word } from './word.js';
import { ROLE } from './word-roles.js';

/**
 * `A and B were 38% and 12%, respectively`: figures in a row take the members of their subject one by one. Without the
 * word they do where every member is a measure by itself.
 */
export function shared(
  reading: Reading,
  measured: Named[],
  named: readonly ({ readonly stretch?: Stretch } | null)[],
): Named[] {
  const { words, places } = reading;
  for (let first = 0; first + 1 < places.length; first++) {
    let last = first;
    while (last + 1 < places.length && inRow(reading, last)) last++;
    if (last === first) continue;
    const stretch = named[first]?.stretch;
    const members = stretch ? membersOf(reading, stretch) : [];
    const said = words.some(({ text }) => text === 'respectively');
    if (
      members.length === last - first + 1 &&
      (said || members.every((name) => reading.sentence.idOf(name) !== null))
    ) {
      for (let k = first; k <= last; k++)
        measured[k] = { ...(measured[k] as Named), metric: members[k - first] as string, known: null };
    }
    first = last;
  }
  return measured;
}

/** Nothing but commas, `and` and words that bound a number between two figures. */
function inRow({ words, places, sentence }: Reading, k: number): boolean {
  const [from, to] = [places[k] as number, places[k + 1] as number];
  const [one, other] = [sentence.candidates[k], sentence.candidates[k + 1]];
  if (one?.kind !== other?.kind || one?.unit !== other?.unit) return false;
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as Word;
    if (word.text === 'respectively' || word.text === 'plus' || word.text === 'or') return false;
    if (word.text !== ',' && !is(word, ROLE.conjunction | ROLE.approximator | ROLE.adverb)) return false;
  }
  return to > from + 1;
}

/** The members of a list; `marketing, R&D and G&A expenses` share their last word. */
function membersOf(reading: Reading, { from, to }: Stretch): string[] {
  const { text, words, sentence } = reading;
  const names: string[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const parts = i === to || words[i]?.text === ',' || is(words[i], ROLE.conjunction);
    if (!parts) continue;
    const name = nameOf(text, words, start, i);
    if (name !== '') names.push(name);
    start = i + 1;
  }
  const last = names.at(-1) ?? '';
  return names.map((name) =>
    name === last || sentence.idOf(name) !== null ? name : withHead(name, last, sentence.idOf),
  );
}

/** `GAAP` of `GAAP and non-GAAP gross margins`: with as many of the last member's words as make the same measure of it. */
function withHead(name: string, last: string, idOf: Reading['sentence']['idOf']): string {
  const words = last.split(' ');
  const id = idOf(last);
  for (let from = 1; from < words.length; from++) {
    const whole = `${name} ${words.slice(from).join(' ')}`;
    if (id !== null && idOf(whole) === id) return whole;
  }
  const short = `${name} ${words.at(-1)}`;
  return idOf(short) === null && name.includes(' ') ? name : short;
}
