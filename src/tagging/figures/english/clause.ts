import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** A stretch of a sentence's words: from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The subject of a verb, or what kind of word stands in its place. */
export type Subject =
  | { readonly kind: 'phrase'; readonly stretch: Stretch }
  | { readonly kind: 'agent' | 'none' }
  | { readonly kind: 'refer'; readonly at: number };

const NONE: Subject = { kind: 'none' };

export const is = (word: Word | undefined, role: number): boolean => word !== undefined && (word.role & role) !== 0;
export const isText = (word: Word | undefined, text: string): boolean => word !== undefined && word.text === text;
/** A noun, an adjective or a name. */
export const isPlain = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.role & ~(ROLE.generic | ROLE.change | ROLE.number | ROLE.comparison | ROLE.ambiguous | ROLE.adjective)) === 0;

/** Marks inside a clause. */
const CROSSED = new Set([',', '(', ')', '%', '/']);

/** Where a clause can go no further to the left. */
const isBoundary = (word: Word): boolean =>
  is(word, ROLE.figure | ROLE.subordinator) || (is(word, ROLE.mark) && !CROSSED.has(word.text));

/**
 * The verb that governs what ends at word `at`: the nearest one to the left in its clause. A parenthesis such as
 * `, driven by exports,` is passed over.
 */
export function governingVerb(words: readonly Word[], at: number, floor: number): number {
  for (let i = at; i > floor; i--) {
    const word = words[i] as Word;
    if (isBoundary(word)) return -1;
    if (word.text === ')') i = openingOf(words, i, floor);
    else if (word.role & ANY_VERB) {
      const aside = is(words[i - 1], ROLE.mark) && isText(words[i + 1], 'by');
      if (!aside) return i;
      i--;
    }
  }
  return -1;
}

/** The place of the parenthesis that opens what closes at `at`. */
export function openingOf(words: readonly Word[], at: number, floor: number): number {
  let i = at - 1;
  while (i > floor && at - i < 40 && (words[i] as Word).text !== '(') i--;
  return i;
}

const OPENS_ASIDE =
  ROLE.preposition |
  ROLE.refer |
  ROLE.determiner |
  ROLE.conjunction |
  ROLE.participle |
  ROLE.gerund |
  ROLE.subordinator |
  ROLE.when |
  ROLE.comparison |
  ROLE.adverb;

/** The subject of the verb at `verb`; nothing left of `floor` belongs to it. */
export function subjectOf(words: readonly Word[], verb: number, floor: number): Subject {
  if (is(words[verb], ROLE.gerund) && is(words[verb - 1], ROLE.mark)) return NONE;
  if (is(words[verb], ROLE.gerund) && MEANS.has(words[verb - 1]?.text ?? '')) {
    const main = governingVerb(words, verb - 2, floor);
    if (main >= 0) return subjectOf(words, main, floor);
  }
  let i = beforeVerbs(words, verb - 1, floor);
  // `our costs for the quarter, for the March quarter, were up`
  if (isText(words[i], ',') && is(words[i + 1], ROLE.when) && (isPlain(words[i - 1]) || is(words[i - 1], ROLE.when)))
    i = beforeVerbs(words, i - 1, floor);
  for (let asides = 0; asides < 3 && i > floor && (isText(words[i], ',') || isText(words[i], ')')); asides++) {
    const opening = isText(words[i], ')') ? openingOf(words, i, floor) : openingComma(words, i, floor);
    if (opening <= floor) {
      // `Net revenue from services, were 5 billion`: a stray comma.
      if (!isText(words[i], ',') || !is(words[verb], ROLE.copula) || !isPlain(words[i - 1])) return NONE;
      return phraseBefore(words, i - 1, floor, false);
    }
    i = opening - 1;
  }
  if (/^(?:both|each|all)$/u.test(words[i]?.text ?? '')) i -= isText(words[i - 1], ',') ? 2 : 1;
  if (i <= floor) return NONE;
  if (is(words[i], ROLE.conjunction)) {
    // `grew steadily and exceeded`: two verbs of one subject.
    const first = governingVerb(words, i - 1, floor);
    return first < 0 ? NONE : subjectOf(words, first, floor);
  }
  if (is(words[i], ROLE.agent) && !isAmong(words, i)) return { kind: 'agent' };
  if (is(words[i], ROLE.refer)) return { kind: 'refer', at: i };
  return phraseBefore(words, i, floor, is(words[verb], ROLE.gerund));
}

/** `came through the slump by growing`: who grows is the subject of the verb before. */
const MEANS = new Set(['by', 'through', 'without', 'after', 'before']);

/** Left of a group of verbs with what stands between them: `is now expected to be`, `has also grown`. */
function beforeVerbs(words: readonly Word[], at: number, floor: number): number {
  let i = at;
  while (
    i > floor &&
    is(words[i], ROLE.auxiliary | ROLE.adverb | ROLE.when | ROLE.approximator | ROLE.comparison | ANY_VERB) &&
    !(is(words[i], ROLE.participle) && (isPlain(words[i - 1]) || is(words[i - 1], ROLE.when)))
  )
    i--;
  return i;
}

/** The comma that opens what the comma at `closing` closes, if that is an aside. */
function openingComma(words: readonly Word[], closing: number, floor: number): number {
  for (let i = closing - 1; i > floor; i--) {
    const word = words[i] as Word;
    if (is(word, ROLE.figure) || /^[;:]$/u.test(word.text)) return -1;
    if (word.text === ',') return is(words[i + 1], OPENS_ASIDE) ? i : -1;
  }
  return -1;
}

/** The noun phrase that ends at word `at`, with its prepositions, participles and listed members. */
function phraseBefore(words: readonly Word[], at: number, floor: number, gerund: boolean): Subject {
  let to = at + 1;
  let listed = false;
  let passed = false;
  let i = at;
  for (; i > floor; i--) {
    const word = words[i] as Word;
    if (isBoundary(word)) break;
    if (word.text === ')') i = openingOf(words, i, floor);
    else if (word.text === ',') {
      if (/^(?:including|excluding)$/u.test(words[i + 1]?.text ?? '')) continue;
      if (listed && isMember(words, i, floor)) continue;
      const listing = listingBefore(words, i, floor);
      if (listing < 0) break;
      to = listing;
      i = listing;
    } else if (is(word, ROLE.mark)) break;
    else if (is(word, ROLE.conjunction)) {
      if (joinsClauses(words, i, floor)) {
        const listing = listingBefore(words, i, floor);
        if (listing < 0) break;
        to = listing;
        i = listing;
      } else listed = true;
    } else if (gerund && word.text === 'with') break;
    else if (is(word, ROLE.agent)) {
      if (isAmong(words, i)) continue;
      if (!passed) break;
      to = i;
    } else if (is(word, ROLE.refer) && !is(word, ROLE.determiner)) {
      if (isText(words[i - 1], 'of') && to > i + 1) break;
      to = i;
    } else if (is(word, ROLE.refer) && is(words[i + 1], ANY_VERB | ROLE.auxiliary | ROLE.agent)) to = i;
    else if (is(word, ANY_VERB) && !isMeans(words, i)) {
      if (!is(word, ROLE.participle | ROLE.gerund) || isFiniteVerb(words, i)) break;
      const noun = isPlain(words[i - 1]) || is(words[i - 1], ROLE.when);
      if (!noun && !is(words[i - 1], ROLE.agent)) break;
      if (is(words[i - 1], ROLE.agent) && to > i + 1 && !is(words[i + 1], ROLE.preposition | ROLE.when)) break;
      passed = true;
    }
  }
  return { kind: 'phrase', stretch: { from: i + 1, to } };
}

/** Pasts that are no participles, or of verbs without an object: never behind the noun that they belong to. */
const PASTS = new Set(
  (
    'was were came became stood rose grew fell went shrank began saw did took gave hit wrote drove broke chose resulted remained stayed ' +
    'seemed appeared happened occurred existed belonged lasted emerged arrived continued'
  ).split(' '),
);

/** `revenue lifted the margin`: an object behind it, or its form, makes a past the verb of a clause. */
const isFiniteVerb = (words: readonly Word[], i: number): boolean =>
  is(words[i], ROLE.participle) && (PASTS.has(words[i]?.text ?? '') || is(words[i + 1], ROLE.determiner));

const LISTING = new Set(['consisting', 'comprising', 'including', 'excluding', 'namely']);
/** How many words a list inside a subject may have. */
const LONG_LIST = 24;

/** `solutions consisting of A, B, and C were`: where the list that runs into word `at` is announced; -1 where none is. */
function listingBefore(words: readonly Word[], at: number, floor: number): number {
  for (let i = at - 1; i > Math.max(floor, at - LONG_LIST); i--) {
    const word = words[i] as Word;
    if (LISTING.has(word.text)) return i - 1 > floor && (isPlain(words[i - 1]) || isText(words[i - 1], ',')) ? i : -1;
    if (is(word, ROLE.figure | ROLE.subordinator | ROLE.auxiliary) || is(word, ROLE.copula) || word.text === ';')
      return -1;
  }
  return -1;
}

/** `attributable to the company`: not who reports. */
function isAmong(words: readonly Word[], i: number): boolean {
  const before = is(words[i - 1], ROLE.determiner) ? words[i - 2] : words[i - 1];
  return is(before, ROLE.preposition);
}

/** A short member of a list to the left of a comma: `Sales, marketing and administration`. */
function isMember(words: readonly Word[], comma: number, floor: number): boolean {
  let i = comma - 1;
  while (i > floor && isPlain(words[i]) && comma - i < 6) i--;
  if (i === comma - 1) return false;
  return (
    i <= floor ||
    is(words[i], ROLE.determiner | ROLE.subordinator | ROLE.figure | ROLE.mark | ROLE.when) ||
    isText(words[i], 'of')
  );
}

/** `shares used in calculating earnings`: a gerund behind a preposition has no subject. */
const isMeans = (words: readonly Word[], i: number): boolean =>
  is(words[i], ROLE.gerund) && is(words[i - 1], ROLE.preposition) && !isText(words[i - 1], 'with');

/** Whether a conjunction parts two clauses: what stands left of it has a verb of its own or a figure. */
function joinsClauses(words: readonly Word[], conjunction: number, floor: number): boolean {
  for (let i = conjunction - 1; i > floor; i--) {
    const word = words[i] as Word;
    if (is(word, ROLE.figure)) return true;
    if (is(word, ROLE.mark | ROLE.subordinator)) return i === conjunction - 1;
    if (!is(word, ANY_VERB) || isMeans(words, i)) continue;
    if (!(is(word, ROLE.participle) && isPlain(words[i - 1]) && is(words[i + 1], ROLE.preposition))) return true;
  }
  return conjunction - 1 <= floor;
}

/** The subject of the sentence's first finite verb: what later parts without one of their own go on about. */
export function mainSubject(words: readonly Word[], before: number): Subject {
  for (let i = 0; i < before; i++) {
    if (is(words[i], ANY_VERB) && !is(words[i], ROLE.gerund)) {
      const subject = subjectOf(words, i, -1);
      if (subject.kind === 'phrase') return subject;
    }
  }
  return NONE;
}
