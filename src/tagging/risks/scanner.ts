import type { Span } from '../../document/span.js';
import { foldTable } from './fold.js';
import { STAR, Trie } from './trie.js';

/** A cue found in a text, with the row it belongs to. */
export interface Hit<Row> extends Span {
  readonly row: Row;
}

interface Cues {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const SPACE = ' '.charCodeAt(0);

/** Latin letters, digits and the apostrophe inside words. */
const IS_WORD = new Uint8Array(65536);
IS_WORD.fill(1, 97, 123);
IS_WORD.fill(1, 48, 58);
IS_WORD.fill(1, 0xe0, 0x250);
IS_WORD[39] = 1;

const isWordCode = (code: number): boolean => IS_WORD[code] === 1;

const isHanCode = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * All cues of a list of rows, ready to be looked for in one pass over a text. From where words of two rows begin, the
 * longest counts; of equally long ones the row that stands first.
 */
export class Scanner<Row extends Cues> {
  private readonly fold = foldTable();
  private readonly trie = new Trie(this.fold);
  private bestEnd = 0;
  private bestRow = -1;

  constructor(private readonly rows: readonly Row[]) {
    rows.forEach((row, index) => {
      for (const pattern of row.en) this.trie.add(pattern, index);
      for (const words of row.zh) this.trie.add(words, index);
    });
    this.trie.seal();
  }

  /** The cues between `from` and `to`, in order and disjoint. */
  scan(text: string, from: number, to: number): Hit<Row>[] {
    const { fold, trie } = this;
    const found: Hit<Row>[] = [];
    let inWord = from > 0 && IS_WORD[fold[text.charCodeAt(from - 1)] as number] === 1;
    for (let i = from; i < to; i++) {
      const code = fold[text.charCodeAt(i)] as number;
      if (code === SPACE) {
        inWord = false;
        continue;
      }
      const continues = inWord;
      inWord = IS_WORD[code] === 1;
      if (continues && inWord) continue;
      const second = i + 1 < to ? (fold[text.charCodeAt(i + 1)] as number) : 0;
      const third = i + 2 < to ? (fold[text.charCodeAt(i + 2)] as number) : 0;
      const node = trie.enter(code, second, third);
      if (node === 0) continue;
      this.bestEnd = 0;
      this.bestRow = -1;
      this.walk(text, node, i + trie.begun(node, code), to);
      if (this.bestRow < 0) continue;
      found.push({ start: i, end: this.bestEnd, row: this.rows[this.bestRow] as Row });
      i = this.bestEnd - 1;
      inWord = IS_WORD[fold[text.charCodeAt(i)] as number] === 1;
    }
    return found;
  }

  private note(end: number, row: number): void {
    if (end < this.bestEnd || (end === this.bestEnd && row >= this.bestRow)) return;
    this.bestEnd = end;
    this.bestRow = row;
  }

  /** Follows the text from a node whose character was just read; remembers the longest cue that ends at a word's end. */
  private walk(text: string, from: number, at: number, to: number): void {
    const { fold, trie } = this;
    let node = from;
    let i = at;
    while (node !== 0) {
      let code = i < to ? (fold[text.charCodeAt(i)] as number) : 0;
      const here = i;
      const isPlain = trie.isPlain(node);
      if (!isPlain) {
        const row = trie.valueOf(node);
        if (row >= 0 && !(isWordCode(code) && isWordCode(trie.codeOf(node)))) this.note(i, row);
      }
      if (code === SPACE) {
        i = skipSpace(text, fold, i, to);
        const following = i < to ? (fold[text.charCodeAt(i)] as number) : 0;
        // Chinese is set with a space behind every character, or around words of English.
        if (isHanCode(following) || (following !== 0 && isHanCode(trie.codeOf(node)))) code = following;
        else i--;
      }
      if (!isPlain) this.branch(text, node, code, here, i, to);
      node = trie.step(node, code);
      i++;
    }
  }

  /** Follows the text where a node goes on otherwise than by its children: with any rest of a word, or what others share. */
  private branch(text: string, node: number, code: number, here: number, at: number, to: number): void {
    const { fold, trie } = this;
    if (trie.takesAny(node)) this.walk(text, trie.step(node, STAR), endOfWord(text, fold, here, to), to);
    const continuations = trie.continuationsOf(node);
    if (!continuations) return;
    const next = code === SPACE && at + 1 < to ? (fold[text.charCodeAt(at + 1)] as number) : 0;
    for (const one of continuations) {
      if (one.isApart && code !== SPACE) continue;
      if ((one.firsts >> ((one.isApart ? next : code) & 31)) & 1)
        this.walk(text, one.node, one.isApart ? at + 1 : here, to);
    }
  }
}

function skipSpace(text: string, fold: Uint16Array, from: number, to: number): number {
  let i = from;
  while (i < to && (fold[text.charCodeAt(i)] as number) === SPACE) i++;
  return i;
}

function endOfWord(text: string, fold: Uint16Array, from: number, to: number): number {
  let i = from;
  while (i < to && isWordCode(fold[text.charCodeAt(i)] as number)) i++;
  return i;
}
