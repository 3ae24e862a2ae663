/** Codes below this have their pairs in a table, so that most words of a text are left after two characters. */
const ASCII = 128;

/** A trie of character codes in flat arrays: children are linked lists, the first two characters tables. Node 0 is none. */
export class Trie {
  private codes: Uint16Array = new Uint16Array(4096);
  private values: Int16Array = new Int16Array(4096);
  private children: Uint32Array = new Uint32Array(4096);
  private siblings: Uint32Array = new Uint32Array(4096);
  private size = 1;
  private readonly roots = new Uint32Array(65536);
  /** For two ASCII codes: the root where some word begins with them, or is one character long, or begins with a star. */
  private readonly pairs = new Uint32Array(ASCII * ASCII);

  /** Adds a word; one that is there already keeps its value. */
  add(word: readonly number[], value: number): void {
    let node = 0;
    for (const code of word) {
      const next = node === 0 ? (this.roots[code] as number) : this.step(node, code);
      node = next !== 0 ? next : this.grow(node, code);
    }
    if ((this.values[node] as number) < 0) this.values[node] = value;
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
    const length = this.codes.length * 2;
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

  /** Fills the table of first pairs; nothing may be added any more. */
  seal(): void {
    for (let first = 0; first < ASCII; first++) {
      const root = this.roots[first] as number;
      if (root === 0) continue;
      const isWhole = (this.values[root] as number) >= 0;
      for (let second = 0; second < ASCII; second++) {
        if (isWhole || this.step(root, second) !== 0) this.pairs[first * ASCII + second] = root;
      }
    }
  }

  /** The node of a word's first character, if some word goes on with the second. */
  enter(first: number, second: number): number {
    return first < ASCII && second < ASCII
      ? (this.pairs[first * ASCII + second] as number)
      : (this.roots[first] as number);
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
