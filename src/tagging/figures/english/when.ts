import { has, type Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** Marks what says when, and what words of time are none. */
export function markWhen(words: Word[]): void {
  markPaces(words);
  markBases(words);
  markTimes(words);
}

/** How many words lead up to a point of time: `for the last three fiscal`. */
const LONGEST = 8;

/** `year over year`, `quarter on quarter` in three words: a comparison, no time. */
function markPaces(words: Word[]): void {
  for (let i = 0; i + 2 < words.length; i++) {
    const joint = words[i + 1]?.text;
    if ((joint !== 'over' && joint !== 'on') || words[i]?.text !== words[i + 2]?.text || !has(words[i], ROLE.time))
      continue;
    for (let k = i; k < i + 3; k++) (words[k] as Word).role = ROLE.comparison | ROLE.when;
  }
}

/** `on a like-for-like basis`: how a measure is taken, not its name. */
function markBases(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    if (words[i]?.text === 'average' && words[i - 1]?.text === 'on')
      for (const word of words.slice(i - 1, i + 1)) word.role = ROLE.adverb | ROLE.when;
    if (words[i]?.text !== 'basis') continue;
    let from = i - 1;
    while (from > 0 && i - from < 5 && words[from]?.text !== 'on') from--;
    if (words[from]?.text !== 'on') continue;
    for (let k = from; k <= i; k++) if (!has(words[k], ROLE.figure | ROLE.mark)) (words[k] as Word).role |= ROLE.when;
  }
}

const WHEN_LEADS = new Set(
  'in for during at by as since over from to until till through of on within throughout compared with than versus'.split(
    ' ',
  ),
);

/** Marks the phrases that say when, with their preposition: `in the third quarter of 2025`, `for the full year`. */
function markTimes(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    if (!has(words[i], ROLE.time)) continue;
    let first = i;
    while (first > 0 && i - first < LONGEST && leadsTo(words, first - 1)) first--;
    const lead = words[first - 1];
    const named = (words[i] as Word).text === '';
    const phrase = lead !== undefined && WHEN_LEADS.has(lead.text);
    if (!named && !phrase && !has(words[first], ROLE.determiner | ROLE.comparison)) continue;
    let from = phrase ? first - 1 : first;
    if (phrase && lead?.text === 'of' && words[from - 1]?.text === 'as') from--;
    for (let k = from; k <= i; k++) (words[k] as Word).role |= ROLE.when;
  }
  // `time spent per user`: time as a thing.
  for (const word of words) if (word.role & ROLE.time && !(word.role & ROLE.when)) word.role &= ~ROLE.time;
  // `the end of` before what was marked, and the preposition before that.
  for (let i = words.length - 1; i > 0; i--) {
    const word = words[i] as Word;
    if (!(word.role & ROLE.when) || word.text !== 'of' || !has(words[i - 1], ROLE.time)) continue;
    for (
      let k = i - 1;
      k >= 0 &&
      i - k < LONGEST &&
      (has(words[k], ROLE.time | ROLE.determiner | ROLE.comparison) || WHEN_LEADS.has(words[k]?.text ?? ''));
      k--
    ) {
      (words[k] as Word).role |= ROLE.when;
      if (WHEN_LEADS.has(words[k]?.text ?? '') && (words[k] as Word).text !== 'of') break;
    }
  }
}

const leadsTo = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  if (word === undefined || word.role & ROLE.figure) return false;
  return (
    (word.role & (ROLE.determiner | ROLE.comparison | ROLE.number | ROLE.time)) !== 0 &&
    (word.role & (ANY_VERB | ROLE.mark)) === 0
  );
};
