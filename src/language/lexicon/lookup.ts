import type { LexiconRow } from './row.js';
import { stem, wordsOf } from './stem.js';

/** A place in the trie: `rows` are those that the path to it spells a form of. */
interface Node {
  next: Map<number, Node> | null;
  readonly rows: number[];
}

/**
 * All forms of one language in a trie over numbers: code units for Chinese, numbered stems for English, so that nothing is
 * cut out of a text that no form begins with.
 */
export interface Trie {
  readonly root: Node;
  /** The number of a word's stem, a reserved one where no form holds it; Chinese has none. */
  readonly unitOf: ((word: string) => number) | null;
  /** For every row, the scan that met it last: each is told once. */
  readonly met: Int32Array;
}

const node = (): Node => ({ next: null, rows: [] });

export function compile(rows: readonly LexiconRow[], language: 'zh' | 'en'): Trie {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const root = node();
  for (const [index, row] of rows.entries()) {
    for (const form of row[language]) {
      let at = root;
      for (const unit of language === 'zh' ? codes(form) : wordsOf(form).map((word) => numberOf(stem(word)))) {
        at.next ??= new Map();
        const next = at.next.get(unit) ?? node();
        at.next.set(unit, next);
        at = next;
      }
      if (at !== root && !at.rows.includes(index)) at.rows.push(index);
    }
  }
  const unitOf = language === 'zh' ? null : remember((word) => numbers.get(stem(word)) ?? UNKNOWN);
  return { root, unitOf, met: new Int32Array(rows.length) };
}

/** Calls repeat their words: the latest ones stay known, dropped all at once when they grow too many. */
const MOST_KNOWN = 20_000;

function remember(find: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}

function codes(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Units of the text that is being scanned, kept to be used again: no number of a stem is as large as `UNKNOWN`. */
let units = new Uint16Array(4096);
const UNKNOWN = 0xffff;

function room(length: number): void {
  if (length > units.length) units = new Uint16Array(2 * length);
}

function readCharacters(text: string): number {
  room(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    units[i] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  }
  return text.length;
}

function readStems(text: string, unitOf: (word: string) => number): number {
  const words = wordsOf(text);
  room(words.length);
  for (let i = 0; i < words.length; i++) units[i] = unitOf(words[i] as string);
  return words.length;
}

/** Latin letters and digits inside Chinese (`1月`, `ai`) count only as whole runs. */
const isAlphanumeric = (code: number | undefined): boolean =>
  code !== undefined && ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39));

let scans = 0;

/** What a text holds of the lexicon. */
export interface Scanned {
  /** The rows met from left to right, each once. */
  readonly rows: number[];
  /** How many forms were met that tell of a row not met before: an English form may stand in several rows. */
  readonly forms: number;
}

/** Reads from left to right; where forms overlap, the first and then the longest counts. */
export function scan({ root, unitOf, met }: Trie, text: string): Scanned {
  const whole = unitOf === null;
  const length = unitOf === null ? readCharacters(text) : readStems(text, unitOf);
  const found: number[] = [];
  let forms = 0;
  scans = (scans + 1) | 0;
  for (let start = 0; start < length; ) {
    let end = start + 1;
    let rows: readonly number[] | null = null;
    const inside = whole && start > 0 && isAlphanumeric(units[start]) && isAlphanumeric(units[start - 1]);
    let at = inside ? undefined : root.next?.get(units[start] as number);
    for (let i = start + 1; at !== undefined; i++) {
      const cut = whole && i < length && isAlphanumeric(units[i]) && isAlphanumeric(units[i - 1]);
      if (at.rows.length > 0 && !cut) {
        end = i;
        rows = at.rows;
      }
      at = i < length ? at.next?.get(units[i] as number) : undefined;
    }
    if (rows !== null) {
      const before = found.length;
      for (const row of rows) {
        if (met[row] !== scans) found.push(row);
        met[row] = scans;
      }
      if (found.length > before) forms++;
    }
    start = end;
  }
  return { rows: found, forms };
}
