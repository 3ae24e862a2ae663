import { lowered } from '../../language/lowered.js';

/** What a name is made of: words without their plural, and marks that no name reaches across unless it has them. */
interface Word {
  readonly raw: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** A name found: `name` is where it starts, `start` where the words that qualify it start. */
export interface Found {
  readonly id: string;
  readonly start: number;
  readonly name: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  id?: string;
}

/** Names in English, ready to be looked for. */
export interface EnglishNames {
  readonly words: Node;
  /** Names of one word given in the plural: `deliveries` counts cars, `delivery` does not. */
  readonly plurals: ReadonlyMap<string, string>;
}

/** `revenues` and `deliveries` without their plural; a rule for matching, not the linguist's stem. */
function singular(raw: string): string {
  if (raw === 'adss') return 'ads';
  if (raw.length < 4 || !raw.endsWith('s') || raw.endsWith('ss')) return raw;
  if (raw.length > 4 && raw.endsWith('ies')) return `${raw.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/u.test(raw) ? raw.slice(0, -2) : raw.slice(0, -1);
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isWord = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** Hyphens, slashes and the signs of `90 day+` and `10%` merely part words. */
const PARTS_WORDS = new Set([...'-‐‑–/+%'].map((sign) => sign.charCodeAt(0)));

/** Words, paragraphs' ends and marks, from left to right. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const lower = lowered(text);
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at);
    const start = at++;
    if (isWord(code)) {
      while (at < lower.length && isWord(lower.charCodeAt(at))) at++;
      const raw = lower.slice(start, at);
      words.push({ raw, stem: singular(raw), start, end: at });
      at = afterPossessive(lower, at);
    } else if (code === 38) words.push({ raw: 'and', stem: 'and', start, end: at });
    else if (code === 10) {
      at = afterBlankLine(lower, at);
      if (at > start + 1) words.push({ raw: '\n', stem: '\n', start, end: at });
    } else if (!PARTS_WORDS.has(code) && lower.charAt(start).trim() !== '') {
      const raw = lower.charAt(start);
      words.push({ raw, stem: raw, start, end: at });
    }
  }
  return words;
}

/** Behind `'s` or `'`; a possessive's ending belongs to the span only where the name goes on. */
function afterPossessive(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return at;
  const next = text.charCodeAt(at + 1);
  if (next === 115 && !isLetter(text.charCodeAt(at + 2))) return at + 2;
  return isLetter(next) ? at : at + 1;
}

/** Behind the last line break of a stretch of white space that holds one; `at` where none does. */
function afterBlankLine(text: string, at: number): number {
  let last = at;
  for (let i = at; i < text.length && text.charAt(i).trim() === ''; i++) if (text.charCodeAt(i) === 10) last = i + 1;
  return last;
}

/** Names of metrics in one trie of words. */
export function compileEnglish(rows: readonly { readonly id: string; readonly en: readonly string[] }[]): EnglishNames {
  const words: Node = { next: new Map() };
  const plurals = new Map<string, string>();
  for (const { id, en } of rows) {
    for (const name of en) {
      const spelt = wordsOf(name);
      const [first] = spelt;
      if (spelt.length === 1 && first && first.raw !== first.stem) {
        plurals.set(first.raw, id);
        continue;
      }
      let at = words;
      for (const { stem } of spelt) {
        const next = at.next.get(stem) ?? { next: new Map() };
        at.next.set(stem, next);
        at = next;
      }
      at.id = id;
    }
  }
  return { words, plurals };
}

/** Words that qualify a measure without making it another one. */
const QUALIFIERS = new Set('adjusted aggregate average blended consolidated gaap net overall total'.split(' '));
/** `net income ratio` is no net income: after these a name that does not hold them is another, unknown one. */
const RATES = new Set(['margin', 'rate', 'ratio']);

/** Where the qualifiers before `first` begin; nothing left of `least` is looked at. */
function qualified(words: readonly Word[], first: number, least: number): number {
  let at = first;
  while (at > least) {
    const stem = words[at - 1]?.stem ?? '';
    if (!QUALIFIERS.has(stem) && !(stem === 'non' && words[at]?.stem === 'gaap')) break;
    at--;
  }
  return at;
}

/** The names in a text from left to right; of those that start at one word the longest. */
export function findEnglish(names: EnglishNames, text: string): Found[] {
  const words = wordsOf(text);
  const found: Found[] = [];
  let least = 0;
  for (let first = 0; first < words.length; ) {
    const word = words[first] as Word;
    let last = first;
    let id = RATES.has(words[first + 1]?.stem ?? '') ? undefined : names.plurals.get(word.raw);
    let at: Node | undefined = names.words;
    for (let i = first; i < words.length; i++) {
      at = at.next.get(words[i]?.stem ?? '');
      if (!at) break;
      if (i === first && id !== undefined) continue;
      if (at.id !== undefined && !RATES.has(words[i + 1]?.stem ?? '')) [last, id] = [i, at.id];
    }
    // `Apr` is the month, `APR` the rate.
    if (id === undefined || (last === first && text.slice(word.start, word.end) === 'Apr')) {
      first++;
      continue;
    }
    const start = (words[qualified(words, first, least)] as Word).start;
    found.push({ id, start, name: word.start, end: (words[last] as Word).end });
    first = last + 1;
    least = first;
  }
  return found;
}
