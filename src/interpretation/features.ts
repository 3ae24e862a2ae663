import { isChinese } from '../language/detect.js';
import { scanTerms } from '../language/lexicon/index.js';
import { stems } from '../language/lexicon/stem.js';
import { couldBePinyin, isHeard, type Sounds, soundsOf } from '../language/pinyin.js';
import { findQuantities, type Quantity } from '../language/quantities/index.js';
import { countScripts, type ScriptCounts } from '../language/scripts.js';
import { isDigit, isHan, isLower, isUpper } from '../language/signs.js';
import { plainChinese } from '../language/zh-view.js';

/** What a passage offers for comparison with one in the other language. */
export interface Features {
  readonly language: 'zh' | 'en';
  /** Chinese characters and Latin letters, each in its own measure: the ratio between them is learnt from the call. */
  readonly length: number;
  /** Rows of the lexicon that occur, in ascending order. */
  readonly terms: readonly number[];
  /** How many words told of them: an English one may stand in several rows. */
  readonly forms: number;
  readonly quantities: readonly Quantity[];
  /** Latin words, codes and digits inside Chinese, lower case: a translation leaves them as they are. */
  readonly tokens: readonly string[];
  /** Whether English holds such a token as a word. */
  readonly holds: (token: string) => boolean;
  /** Whether a name's small letters are read somewhere in the Chinese; English lets hear none. */
  readonly hears: (name: string) => boolean;
  /** English words that could be Chinese names, by their letters, lower case. */
  readonly names: readonly string[];
  /** Pairs of Chinese characters, or stems of English words: what associations are learnt between. Read when asked for. */
  readonly pieces: () => readonly string[];
  readonly asks: boolean;
  readonly exclaims: boolean;
  readonly quotes: number;
}

/** Reads a passage once. Quantities count into the passage. */
export function extractFeatures(text: string): Features {
  const scripts = countScripts(text);
  return isChinese(scripts) ? chineseFeatures(text, scripts) : englishFeatures(text, scripts);
}

function chineseFeatures(text: string, scripts: ScriptCounts): Features {
  const chinese = plainChinese(text);
  const { han, digits, latinWords } = chinese === text ? scripts : countScripts(chinese);
  const { asks, exclaims, quotes } = readMarks(text);
  const { rows, forms } = scanTerms(chinese, 'zh');
  return {
    language: 'zh',
    length: Math.max(1, han + digits) + 2 * latinWords,
    terms: ascending(rows),
    forms,
    quantities: findQuantities(text, 'zh'),
    tokens: tokensOf(chinese),
    holds: never,
    hears: hearing(chinese),
    names: NONE,
    pieces: () => characterPairs(chinese),
    asks,
    exclaims,
    quotes,
  };
}

function englishFeatures(text: string, { latin, digits }: ScriptCounts): Features {
  const { asks, exclaims, quotes } = readMarks(text);
  const { rows, forms } = scanTerms(text, 'en');
  return {
    language: 'en',
    length: Math.max(1, latin + digits),
    terms: ascending(rows),
    forms,
    quantities: findQuantities(text, 'en'),
    tokens: NONE,
    holds: holding(text),
    hears: never,
    names: namesOf(text),
    pieces: () => stems(text).filter((word) => word.length >= SHORTEST_PIECE),
    asks,
    exclaims,
    quotes,
  };
}

const SHORTEST_PIECE = 3;

function characterPairs(chinese: string): readonly string[] {
  const pairs: string[] = [];
  for (let i = 1; i < chinese.length; i++) {
    if (isHan(chinese.charCodeAt(i - 1)) && isHan(chinese.charCodeAt(i))) pairs.push(chinese.slice(i - 1, i + 1));
  }
  return pairs;
}

const NONE: readonly string[] = [];
const never = (): boolean => false;

const ascending = (numbers: number[]): readonly number[] => numbers.sort((a, b) => a - b);

/** Each name is listened for once: pairing and alignment ask again and again. */
function hearing(chinese: string): (name: string) => boolean {
  let sounds: Sounds | null = null;
  let heard: Map<string, boolean> | null = null;
  return (name) => {
    heard ??= new Map();
    sounds ??= soundsOf(chinese);
    const found = heard.get(name) ?? isHeard(name, sounds);
    heard.set(name, found);
    return found;
  };
}

const ASKS = 1;
const EXCLAIMS = 2;
const QUOTES = 4;
const MARKS = new Uint8Array(0x10000);
for (const sign of '?？') MARKS[sign.charCodeAt(0)] = ASKS;
for (const sign of '!！') MARKS[sign.charCodeAt(0)] = EXCLAIMS;
for (const sign of '"“”‘「」『』') MARKS[sign.charCodeAt(0)] = QUOTES;

function readMarks(text: string): { asks: boolean; exclaims: boolean; quotes: number } {
  let marks = 0;
  let quotes = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = MARKS[text.charCodeAt(i)] as number;
    if (mark === 0) continue;
    marks |= mark;
    if (mark === QUOTES) quotes++;
  }
  return { asks: (marks & ASKS) !== 0, exclaims: (marks & EXCLAIMS) !== 0, quotes };
}

/** Words of reports that happen to be spelt like pinyin. */
const NO_NAMES = new Set(
  'china hong kong than then line lane same here fine june wine pure sure long gang chinese more none'.split(' '),
);

/** Capitalised words of four letters or more that could be pinyin, each once. */
function namesOf(text: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isUpper(text.charCodeAt(i))) continue;
    let end = i + 1;
    while (isLower(text.charCodeAt(end))) end++;
    if (end - i >= 4 && !isUpper(text.charCodeAt(end))) {
      const name = text.slice(i, end).toLowerCase();
      if (!NO_NAMES.has(name) && couldBePinyin(name) && !found.includes(name)) found.push(name);
    }
    i = end - 1;
  }
  return found;
}

const LATIN_TOKEN = /[A-Za-z][A-Za-z0-9&.-]*[A-Za-z0-9]|\d+(?:\.\d+)?/gu;
const ANY_TOKEN = /[A-Za-z0-9]/u;

/** Codes and terms that stay Latin in Chinese speech: two letters or more, or digits, each once. */
function tokensOf(chinese: string): readonly string[] {
  if (!ANY_TOKEN.test(chinese)) return [];
  const found = (chinese.match(LATIN_TOKEN) ?? []).filter((token) => token.length > 1);
  return [...new Set(found.map((token) => token.toLowerCase()))];
}

function holding(text: string): (token: string) => boolean {
  let lower: string | null = null;
  return (token) => {
    lower ??= text.toLowerCase();
    const words = lower;
    for (let at = words.indexOf(token); at >= 0; at = words.indexOf(token, at + 1)) {
      if (!isAlphanumeric(words.charCodeAt(at - 1)) && !isAlphanumeric(words.charCodeAt(at + token.length)))
        return true;
    }
    return false;
  };
}

const isAlphanumeric = (code: number): boolean => isDigit(code) || isLower(code);

/** The features of several passages of one language as those of one. */
export function mergeFeatures(all: readonly Features[]): Features {
  if (all.length === 1) return all[0] as Features;
  const [first] = all as [Features];
  return {
    ...first,
    length: all.reduce((sum, { length }) => sum + length, 0),
    terms: all.map(({ terms }) => terms).reduce(mergeAscending),
    forms: all.reduce((sum, { forms }) => sum + forms, 0),
    quantities: all.flatMap(({ quantities }) => quantities),
    tokens: [...new Set(all.flatMap(({ tokens }) => tokens))],
    holds: (token) => all.some(({ holds }) => holds(token)),
    hears: (name) => all.some(({ hears }) => hears(name)),
    pieces: () => all.flatMap(({ pieces }) => pieces()),
    names: all.flatMap(({ names }) => names),
  };
}

function mergeAscending(a: readonly number[], b: readonly number[]): readonly number[] {
  const merged: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    merged.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return merged;
}
