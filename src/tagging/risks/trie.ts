import type { Part, Pattern } from './patterns.js';

/** What of a pattern is still to be read. */
type Rest = { readonly part: Part; readonly next: Rest } | null;

const followedBy = (pattern: Pattern, next: Rest): Rest =>
  pattern.reduceRight<Rest>((rest, part) => ({ part, next: rest }), next);

/** Codes below this are filtered by their first three, so that most words of a text are left at once. */
const ASCII = 128;
const SPACE = 32;

/** A place for three codes; several share one. */
const placeOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** A trie of character codes in flat arrays; children are linked lists. Node 0 is none. */
export class Trie {
  private codes: Uint16Array = new Uint16Array(8192);
  private values: Int16Array = new Int16Array(8192);
  private children: Uint32Array = new Uint32Array(8192);
  private siblings: Uint32Array = new Uint32Array(8192);
  private size = 1;
  private readonly roots = new Uint32Array(65536);
  /** For two ASCII codes the node that two characters lead to, or only the first where it must be looked at itself. */
  private readonly pairs = new Uint32Array(ASCII * ASCII);
  /** 1 where some word may begin with three such codes. */
  private readonly beginnings = new Uint8Array(1 << 15);

  /**
   * Adds all words that a pattern stands for; one that is there already keeps its value. Blanks at the ends and beside
   * each other, as parts that may be missing leave them, count for nothing or for one.
   *
   * @param codeOf the code by which a character is compared
   */
  add(pattern: Pattern, value: number, codeOf: (char: string) => number): void {
    const put = (from: number, blank: boolean, rest: Rest): void => {
      if (rest === null) {
        if (from !== 0 && (this.values[from] as number) < 0) this.values[from] = value;
        return;
      }
      if (typeof rest.part !== 'string') {
        for (const choice of rest.part) put(from, blank, followedBy(choice, rest.next));
        return;
      }
      let node = from;
      let pending = blank;
      for (const char of rest.part) {
        const code = codeOf(char);
        if (code === SPACE) pending = true;
        else {
          if (pending && node !== 0) node = this.grown(node, SPACE);
          pending = false;
          node = this.grown(node, code);
        }
      }
      put(node, pending, rest.next);
    };
    put(0, false, followedBy(pattern, null));
  }

  private grown(node: number, code: number): number {
    const next = node === 0 ? (this.roots[code] as number) : this.step(node, code);
    return next !== 0 ? next : this.grow(node, code);
  }

  private grow(parent: number, code: number): number {
    if (this.size === this.codes.length) this.enlarge();
    const node = this.size++;
    this.codes[node] = code;
    this.values[node] = -1;
    if (parent === 0) this.roots[code] = node;
    else {
      this.siblings[node] = this.children[parent] as number;
      this.children[parent] = node;
    }
    return node;
  }

  private enlarge(): void {
    const length = this.codes.length * 4;
    const { codes, values, children, siblings } = this;
    this.codes = new Uint16Array(length);
    this.values = new Int16Array(length);
    this.children = new Uint32Array(length);
    this.siblings = new Uint32Array(length);
    this.codes.set(codes);
    this.values.set(values);
    this.children.set(children);
    this.siblings.set(siblings);
  }

  /**
   * Fills the filter of beginnings; nothing may be added any more.
   *
   * @param star the code that stands for any rest of a word
   */
  seal(star: number): void {
    for (let first = 0; first < ASCII; first++) {
      const root = this.roots[first] as number;
      if (root === 0) continue;
      const isOpen = this.isOpen(root, star);
      if (isOpen) this.allow(first, -1, -1);
      for (let second = 0; second < ASCII; second++) {
        const node = this.step(root, second);
        this.pairs[first * ASCII + second] = isOpen || second === SPACE || node === 0 ? root : node;
      }
      for (let one = this.children[root] as number; one !== 0; one = this.siblings[one] as number) {
        const second = this.codes[one] as number;
        // A blank may be several, and Chinese may follow one.
        if (second >= ASCII) this.allow(first, -1, -1);
        else if (second === SPACE || this.isOpen(one, star)) this.allow(first, second, -1);
        for (let two = this.children[one] as number; two !== 0; two = this.siblings[two] as number) {
          const third = this.codes[two] as number;
          this.allow(first, second, third < ASCII ? third : SPACE);
        }
      }
    }
  }

  /** Whether a word ends at the node or goes on with anything. */
  private isOpen(node: number, star: number): boolean {
    return (this.values[node] as number) >= 0 || this.step(node, star) !== 0;
  }

  /** Marks a beginning as possible; -1 stands for every code. */
  private allow(first: number, second: number, third: number): void {
    const all = (code: number) => (code < 0 ? Array.from({ length: 32 }, (_, i) => i) : [code]);
    for (const b of all(second)) for (const c of all(third)) this.beginnings[placeOf(first, b, c)] = 1;
  }

  /** The node where to begin for a word's first three characters: {@link begun} of them read; 0 if no word begins so. */
  enter(first: number, second: number, third: number): number {
    if (first >= ASCII || second >= ASCII) return this.roots[first] as number;
    if (third < ASCII && this.beginnings[placeOf(first, second, third)] === 0) return 0;
    return this.pairs[first * ASCII + second] as number;
  }

  /** How many characters lead to a node that {@link enter} gave. */
  begun(node: number, first: number): 1 | 2 {
    return this.roots[first] === node ? 1 : 2;
  }

  /** The node reached by one more character; 0 if there is none. */
  step(node: number, code: number): number {
    let child = this.children[node] as number;
    while (child !== 0 && this.codes[child] !== code) child = this.siblings[child] as number;
    return child;
  }

  codeOf(node: number): number {
    return this.codes[node] as number;
  }

  valueOf(node: number): number {
    return this.values[node] as number;
  }
}
