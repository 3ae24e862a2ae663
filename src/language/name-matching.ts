import { pinyin } from 'pinyin-pro';
import { withinEdits } from './edit-distance.js';
import { cleanName } from './person-names.js';

/** English given names with their common short forms, one group a line; spelling as research lists print them. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  ['alexander', 'alex', 'alexandra'],
  ['andrew', 'andy', 'drew'],
  ['anthony', 'tony'],
  ['benjamin', 'ben'],
  ['charles', 'charlie', 'chuck'],
  ['christopher', 'chris', 'christine', 'christina'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave'],
  ['deborah', 'debra', 'debbie'],
  ['donald', 'don'],
  ['douglas', 'doug'],
  ['edward', 'ed', 'eddie', 'eddy', 'ted'],
  ['elizabeth', 'liz', 'beth', 'lisa'],
  ['eugene', 'gene'],
  ['frederick', 'fred'],
  ['gerald', 'jerry', 'gerry'],
  ['gregory', 'greg'],
  ['harold', 'hal', 'harry'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['jeffrey', 'jeff', 'geoffrey', 'geoff'],
  ['jennifer', 'jen', 'jenny'],
  ['jonathan', 'jon', 'john'],
  ['joseph', 'joe', 'joey'],
  ['joshua', 'josh'],
  ['katherine', 'kathy', 'kate', 'katy', 'kathryn', 'catherine', 'cathy'],
  ['kenneth', 'ken', 'kenny'],
  ['lawrence', 'larry', 'laurence'],
  ['leonard', 'len', 'lenny'],
  ['margaret', 'maggie', 'peggy', 'meg'],
  ['matthew', 'matt'],
  ['michael', 'mike', 'mick'],
  ['mitchell', 'mitch'],
  ['nathaniel', 'nate', 'nathan'],
  ['nicholas', 'nick'],
  ['patricia', 'pat', 'patrick', 'trish'],
  ['peter', 'pete'],
  ['philip', 'phillip', 'phil'],
  ['raymond', 'ray'],
  ['rebecca', 'becky'],
  ['richard', 'rich', 'rick', 'dick'],
  ['robert', 'rob', 'bob', 'bobby'],
  ['ronald', 'ron'],
  ['samuel', 'sam', 'samantha'],
  ['sidney', 'sydney'],
  ['simona', 'simone'],
  ['stephen', 'steven', 'steve', 'stephanie'],
  ['susan', 'sue', 'susanna', 'suzanne'],
  ['theodore', 'ted', 'theo'],
  ['thomas', 'tom', 'tommy'],
  ['timothy', 'tim'],
  ['victoria', 'vicky'],
  ['vincent', 'vince'],
  ['walter', 'walt'],
  ['william', 'will', 'bill', 'billy'],
  ['zachary', 'zach'],
];

const GROUP = new Map<string, Set<number>>();
SHORT_FORMS.forEach((names, i) => {
  for (const name of names) GROUP.set(name, (GROUP.get(name) ?? new Set()).add(i));
});

const HAN = /\p{Script=Han}/u;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'cfa', 'phd', 'md']);

/** Lower-case words of a name, without honorific, suffix, accents and points; Chinese characters as pinyin syllables. */
export function nameWords(name: string): readonly string[] {
  const before = KNOWN.get(name);
  if (before !== undefined) return before;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const words = readWords(name);
  if (name.length < LONGEST_KNOWN) KNOWN.set(name, words);
  return words;
}

/** Every name of a call is compared with every other: the words of the latest ones stay known. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 100;

function readWords(name: string): string[] {
  const cleaned = cleanName(name).replace(/(?:先生|女士|小姐|博士)$/u, '');
  if (HAN.test(cleaned)) return hanWords(cleaned);
  const folded = cleaned.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}]+/u).filter((word) => word !== '' && !SUFFIXES.has(word));
}

/** A Chinese name as surname and given name: `郑豪` gives `zheng`, `hao`; two characters of a given name join. */
function hanWords(name: string): string[] {
  const syllables = pinyin(name.replace(/[^\p{Script=Han}]/gu, ''), {
    toneType: 'none',
    type: 'array',
    surname: 'head',
  });
  const [surname = '', ...given] = syllables;
  return given.length > 0 ? [surname, given.join('')] : [surname];
}

/** One spelling for all orders, cases and honorifics of the same words. */
export const nameKey = (name: string): string => [...nameWords(name)].sort().join(' ');

/** Whether one given name is the other's short form or initial. */
function shortForm(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groups = GROUP.get(a);
  return groups !== undefined && [...(GROUP.get(b) ?? [])].some((group) => groups.has(group));
}

/** One letter more, less, other or swapped, in words long enough for that to be a slip rather than another name. */
function closeSpelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2) return false;
  const allowed = Math.min(a.length, b.length) >= 7 ? 2 : 1;
  return withinEdits(a, b, allowed);
}

/** Whether two words of three letters or more differ in one letter. */
export const oneLetterApart = (a: string, b: string): boolean =>
  a !== b && Math.min(a.length, b.length) >= 3 && withinEdits(a, b, 1);

const LETTERS_APART = 2;

/** The same letters with words cut differently or a letter or two astray: `Alicis a Yap`, `Alicia Yap`. */
function sameLetters(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.join(''), b.join('')];
  if (a.length === b.length || Math.min(x.length, y.length) < 7 || Math.abs(x.length - y.length) > LETTERS_APART)
    return false;
  return withinEdits(x, y, LETTERS_APART);
}

/**
 * How much two forms read like one person's name, from names alone: 1 the same words in any order; 0.9 one holds the
 * other; 0.85 a short form or initial apart; 0.7 a slip of spelling apart; 0.5 one word of the name agrees at either end
 * (an English given name beside a Chinese one: `Eddie Wu`, `Yongming Wu`); 0 otherwise. A form of one word that the other
 * holds gives 0.6.
 */
export function compareNames(a: string, b: string): number {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return 0;
  if (x.length !== y.length) return x.length < y.length ? compareWords(x, y) : compareWords(y, x);
  return Math.max(compareWords(x, y), compareWords(y, x));
}

/** The same for words of names, of which the first has as many as the second or fewer. */
function compareWords(few: readonly string[], many: readonly string[]): number {
  const left = [...many];
  const rest = few.filter((word) => !take(left, word));
  if (rest.length === 0) return few.length === many.length ? 1 : few.length === 1 ? 0.6 : 0.9;
  if (few.length === 1) return 0;
  const unlike = rest.filter((word) => !takeIf(left, (other) => shortForm(word, other)));
  const anchored = few.length - rest.length > 0;
  if (unlike.length === 0 && anchored) return 0.85;
  if (sameLetters(few, many)) return 0.7;
  const strange = unlike.filter((word) => !takeIf(left, (other) => closeSpelling(word, other)));
  if (strange.length === 0 && (anchored || few.every((word) => word.length > 4))) return 0.7;
  return shareEnd(few, many) ? 0.5 : 0;
}

const take = (words: string[], word: string): boolean => takeIf(words, (other) => other === word);

/** Removes the first word that fits; says whether there was one. */
function takeIf(words: string[], fits: (word: string) => boolean): boolean {
  const i = words.findIndex(fits);
  if (i >= 0) words.splice(i, 1);
  return i >= 0;
}

/** The family name stands last in English order and first in Chinese order. */
function shareEnd(a: readonly string[], b: readonly string[]): boolean {
  const ends = (words: readonly string[]) => [words[0] as string, words.at(-1) as string];
  return ends(a).some((word) => word.length > 1 && ends(b).includes(word));
}
