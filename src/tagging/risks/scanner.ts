import type { Span } from '../../document/span.js';
import { foldTable } from './fold.js';
import { expandPattern } from './patterns.js';

/** A cue found in a text, with the row it belongs to. */
export interface Hit<Row> extends Span {
  readonly row: Row;
}

interface Cues {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Stands in a pattern for the rest of a word. */
const STAR = '*'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);

interface Draft {
  readonly next: Map<number, Draft>;
  row: number;
}

/**
 * All cues of a list of rows, ready to be looked for in one pass: a trie over folded characters, laid out in arrays. From
 * where words of two rows begin, the longest counts; of equally long ones the row that stands first.
 */
export class Scanner<Row extends Cues> {
  private readonly roots = new Uint32Array(65536);
  private readonly codes: Uint16Array;
  private readonly children: Uint32Array;
  private readonly siblings: Uint32Array;
  private readonly values: Int16Array;
  private readonly fold = foldTable();
  private bestEnd = 0;
  private bestRow = -1;

  constructor(private readonly rows: readonly Row[]) {
    const root: Draft = { next: new Map(), row: -1 };
    let size = 1;
    rows.forEach((row, index) => {
      for (const words of [...row.en.flatMap(expandPattern), ...row.zh]) {
        let node = root;
        for (const char of words.toLowerCase()) {
          const code = char === '-' ? SPACE : char.charCodeAt(0);
          let next = node.next.get(code);
          if (!next) {
            next = { next: new Map(), row: -1 };
            node.next.set(code, next);
            size++;
          }
          node = next;
        }
        if (node.row < 0) node.row = index;
      }
    });
    this.codes = new Uint16Array(size);
    this.children = new Uint32Array(size);
    this.siblings = new Uint32Array(size);
    this.values = new Int16Array(size).fill(-1);
    let used = 1;
    const layOut = (draft: Draft, at: number): void => {
      for (const [code, child] of draft.next) {
        const place = used++;
        this.codes[place] = code;
        this.values[place] = child.row;
        if (at === 0) this.roots[code] = place;
        else {
          this.siblings[place] = this.children[at] as number;
          this.children[at] = place;
        }
        layOut(child, place);
      }
    };
    layOut(root, 0);
  }

  /** The cues between `from` and `to`, in order and disjoint. */
  scan(text: string, from: number, to: number): Hit<Row>[] {
    const { fold, roots } = this;
    const found: Hit<Row>[] = [];
    let inWord = from > 0 && isWordCode(fold[text.charCodeAt(from - 1)] as number);
    for (let i = from; i < to; i++) {
      const code = fold[text.charCodeAt(i)] as number;
      const word = isWordCode(code);
      const starts = !(word && inWord);
      inWord = word;
      if (!starts) continue;
      const node = roots[code] as number;
      if (node === 0) continue;
      this.bestEnd = 0;
      this.bestRow = -1;
      this.walk(text, node, i + 1, to);
      if (this.bestRow < 0) continue;
      found.push({ start: i, end: this.bestEnd, row: this.rows[this.bestRow] as Row });
      i = this.bestEnd - 1;
      inWord = isWordCode(fold[text.charCodeAt(i)] as number);
    }
    return found;
  }

  /** Follows the text from a node whose character was just read; remembers the longest cue that ends at a word's end. */
  private walk(text: string, from: number, at: number, to: number): void {
    const { fold, codes, children, siblings, values } = this;
    let node = from;
    let i = at;
    for (;;) {
      const last = codes[node] as number;
      const here = i;
      let code = i < to ? (fold[text.charCodeAt(i)] as number) : 0;
      if ((values[node] as number) >= 0 && i > this.bestEnd && !(isWordCode(last) && isWordCode(code))) {
        this.bestEnd = i;
        this.bestRow = values[node] as number;
      }
      if (code === SPACE) {
        let next = i + 1;
        while (next < to && (fold[text.charCodeAt(next)] as number) === SPACE) next++;
        const following = next < to ? (fold[text.charCodeAt(next)] as number) : 0;
        // Chinese set with a space behind every character.
        if (isHanCode(following) || (isHanCode(last) && following !== 0 && children[node] !== 0)) {
          code = following;
          i = next;
        } else i = next - 1;
      }
      let child = children[node] as number;
      let step = 0;
      let star = 0;
      while (child !== 0) {
        if (codes[child] === code) step = child;
        else if (codes[child] === STAR) star = child;
        child = siblings[child] as number;
      }
      if (star !== 0) {
        let end = here;
        while (end < to && isWordCode(fold[text.charCodeAt(end)] as number)) end++;
        this.walkStar(text, star, end, to);
      }
      if (step === 0) return;
      node = step;
      i++;
    }
  }

  /** The rest of a word was read: a cue may end here or go on with the next word. */
  private walkStar(text: string, star: number, at: number, to: number): void {
    if ((this.values[star] as number) >= 0 && at > this.bestEnd) {
      this.bestEnd = at;
      this.bestRow = this.values[star] as number;
    }
    if ((this.children[star] as number) !== 0) this.walk(text, star, at, to);
  }
}

/** Latin letters, digits and the apostrophe inside words. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || (code >= 0xe0 && code <= 0x24f);

const isHanCode = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
