import type { Change } from '../figure.js';
import { is, isText } from './clause.js';
import { SEQUENTIAL, YEARLY } from './movements.js';
import type { Reading } from './reading.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

const NAMES_BASE = new Set(['from', 'than', 'compared', 'comparing', 'versus', 'vs', 'since', 'against', 'relative']);

/** Whether the words behind a change name what it is measured against, other than by a figure: `compared with May`. */
export function namesBase({ words, places }: Reading, k: number): boolean {
  const at = places[k] as number;
  for (let i = at + 1; i < Math.min(words.length, at + 10); i++) {
    if (is(words[i], ROLE.figure)) return false;
    if (NAMES_BASE.has(words[i]?.text ?? '')) return !is(words[i + 1], ROLE.figure);
  }
  return false;
}

/** What a change is measured against: said behind it, else before it, else further on in the sentence. */
export function basisOf(
  { words, sentence, pointWords }: Reading,
  k: number,
  at: number,
  floor: number,
  last: Change | null,
): Change['basis'] {
  let end = at + 1;
  while (end < words.length && !is(words[end], ROLE.figure) && words[end]?.text !== ';' && words[end]?.text !== ':')
    end++;
  const behind = firstBasis(words, at + 1, end, pointWords);
  if (behind) return behind;
  // `increased 34% to 1.2 billion from a year earlier`
  if (is(words[end], ROLE.figure) && leadsToLevel(words, at, end)) {
    let stop = end + 1;
    while (stop < words.length && !is(words[stop], ROLE.figure | ROLE.mark)) stop++;
    const beyond = firstBasis(words, end + 1, stop, pointWords);
    if (beyond) return beyond;
  }
  for (let i = at - 1; i > floor; i--) {
    const word = words[i] as Word;
    if (YEARLY.has(word.text)) return 'yoy';
    if (SEQUENTIAL.has(word.text)) return 'qoq';
  }
  if (COMPARING.has(words[0]?.text ?? '')) {
    // `Compared to the prior year period, sales rose`
    let comma = 1;
    while (comma < at && comma < LATER && !isText(words[comma], ',')) comma++;
    const fronted = firstBasis(words, 0, comma, pointWords);
    if (fronted) return fronted;
  }
  const later = k + 1 < sentence.candidates.length ? adverbBasis(words, end) : null;
  return later ?? (isBeside(at, floor) ? (last?.basis ?? 'other') : 'other');
}

/** What bounds or colours a number. */
const BOUNDS = ROLE.approximator | ROLE.adverb | ROLE.when | ROLE.comparison | ROLE.determiner;

/** Whether `to`, and what bounds a number, is all that stands between two figures. */
function leadsToLevel(words: readonly Word[], at: number, end: number): boolean {
  if (!isText(words[at + 1], 'to')) return false;
  for (let i = at + 2; i < end; i++) if (!is(words[i], BOUNDS)) return false;
  return true;
}

const COMPARING = new Set(['compared', 'versus', 'relative', 'against']);

const isBeside = (at: number, floor: number): boolean => at - floor <= 3 && floor >= 0;

function firstBasis(
  words: readonly Word[],
  from: number,
  to: number,
  pointWords: ReadonlyMap<number, string>,
): Change['basis'] {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (YEARLY.has(word.text)) return 'yoy';
    if (SEQUENTIAL.has(word.text)) return 'qoq';
    // `up 5%, decelerating from last quarter`: what is compared is another thing.
    if (is(word, ROLE.gerund) && is(word, ANY_VERB) && word.text !== 'comparing') return null;
    const next = words[i + 1]?.text ?? '';
    if (word.text === 'year' && (next === 'over' || next === 'on') && words[i + 2]?.text === 'year') return 'yoy';
    if (word.text === 'quarter' && (next === 'over' || next === 'on') && words[i + 2]?.text === 'quarter') return 'qoq';
    if (word.text === 'same' && (next === 'period' || next === 'time' || next === 'quarter') && comparesAt(words, i))
      return 'yoy';
    const point = word.text === '' ? pointWords.get(word.start) : undefined;
    if (point === undefined) continue;
    if (!comparesAt(words, i)) continue;
    if (point === 'Y-1' || point === 'Y-2') return 'yoy';
    if (point === 'Q-1' || /^Q[1-4]$/u.test(point)) return 'qoq';
  }
  return null;
}

/** How far on a basis said once for two changes may stand. */
const LATER = 24;

/** The first adverb of comparison further on in the sentence. */
function adverbBasis(words: readonly Word[], from: number): Change['basis'] {
  for (let i = from; i < Math.min(words.length, from + LATER); i++) {
    const { text } = words[i] as Word;
    if (YEARLY.has(text)) return 'yoy';
    if (SEQUENTIAL.has(text)) return 'qoq';
  }
  return null;
}

/** `from Q1`, `compared to the first quarter`. */
function comparesAt(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (
    is(words[i], ROLE.determiner) ||
    (/^(?:in|of|that|level|levels|quarter|)$/u.test(words[i]?.text ?? '') && i > at - 5)
  )
    i--;
  return /^(?:from|than|over|on|versus|vs|to|with|against)$/u.test(words[i]?.text ?? '');
}
