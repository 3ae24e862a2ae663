import { BAR, OPEN, OPTIONAL, PatternLayout, SIGNS } from './patterns.js';

/** The blank, one for all kinds of them. */
export const SPACE = 32;
/** Stands in a pattern for the rest of a word. */
export const STAR = '*'.charCodeAt(0);

/** What follows a choice is spelled out behind each of its words while that is so few wordings; or else words share it. */
const SPELLED = 2;

/** A node is a place in one array: its character, its first child, its next sibling, and what is told of it. */
const STRIDE = 4;
const CHILD = 1;
const SIBLING = 2;
/** The value of the words that end here, plus one; whether any rest of a word may follow; above, the place of its continuations. */
const TOLD = 3;
const VALUE = 0x7fff;
const ANY = 0x8000;

/** Where a pattern goes on that several words lead to. */
export interface Continuation {
  readonly node: number;
  /** Whether a blank stands between. */
  readonly isApart: boolean;
}

/** Where a stretch of a pattern begins: at the root, or in a continuation. */
interface Start {
  readonly node: number;
  /** Whether the blank before it has been read. */
  readonly isApart: boolean;
}

const ROOT: Start = { node: 0, isApart: true };

/**
 * A trie of character codes in a flat array; children are linked lists. Node 0 is none. Where spelling all wordings of a
 * pattern out would take too many nodes, its words lead to continuations that they share.
 */
export class Trie {
  private nodes: Int32Array = new Int32Array(1 << 19);
  private size = STRIDE;
  private readonly continuations: Continuation[][] = [[]];
  private readonly roots = new Uint32Array(65536);
  /** The pattern being added, its value, and by place what several of its words go on with, apart or not. */
  private pattern = '';
  private value = -1;
  private readonly layout = new PatternLayout();
  private readonly shared = new Map<number, number>();

  /** @param fold the code by which a character is compared */
  constructor(private readonly fold: Uint16Array) {}

  /**
   * Adds all words that a pattern stands for; one that is there already keeps its value. Blanks at the ends and beside
   * each other, as parts that may be missing leave them, count for nothing or for one.
   */
  add(pattern: string, value: number): void {
    this.layout.read(pattern);
    this.pattern = pattern;
    this.value = value;
    if (this.shared.size > 0) this.shared.clear();
    this.put(ROOT, 0, false, 0);
  }

  /** Adds what the pattern has from a place on behind a node. */
  private put(start: Start, from: number, blank: boolean, place: number): void {
    const { pattern, layout, fold } = this;
    let node = from;
    let pending = blank;
    for (let i = place; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i);
      const sign = SIGNS[code] as number;
      if (sign === 0) {
        const char = fold[code] as number;
        if (char === SPACE) {
          pending = true;
          continue;
        }
        if (pending && !(node === start.node && start.isApart)) node = this.grown(node, SPACE);
        node = this.grown(node, char);
        pending = false;
        continue;
      }
      if (sign === OPEN || sign === OPTIONAL) {
        this.put(start, node, pending, i + 1);
        for (let bar = layout.next(i); bar !== 0; bar = layout.next(bar)) this.put(start, node, pending, bar + 1);
        if (sign === OPEN) return;
      }
      i = layout.close(i);
      if (sign >= BAR && node !== start.node && node !== 0 && layout.wordings(i) > SPELLED) {
        this.link(start, node, pending, i);
        return;
      }
    }
    this.end(start, node);
  }

  /** Lets a node go on with what other words of a choice go on with too: all behind its close. */
  private link(start: Start, node: number, blank: boolean, close: number): void {
    const isApart = blank || this.pattern[close + 1] === ' ';
    const key = isApart ? close : -close;
    let begin = this.shared.get(key) ?? 0;
    if (begin === 0) {
      begin = this.created(isApart ? SPACE : 0);
      this.shared.set(key, begin);
      this.put({ node: begin, isApart }, begin, false, close + 1);
    }
    if (this.layout.isOptional(close)) this.end(start, node);
    const told = this.nodes[node + TOLD] as number;
    const link = told >> 16 || this.continuations.push([]) - 1;
    this.nodes[node + TOLD] = (told & (VALUE | ANY)) | (link << 16);
    (this.continuations[link] as Continuation[]).push({ node: begin, isApart });
  }

  /** A word of the pattern ends at a node; what ends where a continuation begins has ended before it. */
  private end(start: Start, node: number): void {
    if (node === start.node) return;
    const told = this.nodes[node + TOLD] as number;
    if ((told & VALUE) === 0) this.nodes[node + TOLD] = told | (this.value + 1);
  }

  private grown(node: number, code: number): number {
    const next = node === 0 ? (this.roots[code] as number) : this.step(node, code);
    if (next !== 0) return next;
    const child = this.created(code);
    if (node === 0) this.roots[code] = child;
    else {
      this.nodes[child + SIBLING] = this.nodes[node + CHILD] as number;
      this.nodes[node + CHILD] = child;
      if (code === STAR) this.nodes[node + TOLD] = (this.nodes[node + TOLD] as number) | ANY;
    }
    return child;
  }

  private created(code: number): number {
    const node = this.size;
    this.size += STRIDE;
    if (this.size > this.nodes.length) {
      const enlarged = new Int32Array(this.nodes.length * 2);
      enlarged.set(this.nodes);
      this.nodes = enlarged;
    }
    this.nodes[node] = code;
    return node;
  }

  /** The node of a first character; 0 if nothing begins with it. */
  root(code: number): number {
    return this.roots[code] as number;
  }

  /** The node reached by one more character; 0 if there is none. */
  step(node: number, code: number): number {
    const { nodes } = this;
    let child = nodes[node + CHILD] as number;
    while (child !== 0 && nodes[child] !== code) child = nodes[child + SIBLING] as number;
    return child;
  }

  /** The codes of a node's children. */
  codesAfter(node: number): number[] {
    const { nodes } = this;
    const codes: number[] = [];
    for (let child = nodes[node + CHILD] as number; child !== 0; child = nodes[child + SIBLING] as number)
      codes.push(nodes[child] as number);
    return codes;
  }

  codeOf(node: number): number {
    return this.nodes[node] as number;
  }

  /** The value of the words that end at a node; below 0 if none do. */
  valueOf(node: number): number {
    return ((this.nodes[node + TOLD] as number) & VALUE) - 1;
  }

  /** Whether any rest of a word may follow a node. */
  takesAny(node: number): boolean {
    return ((this.nodes[node + TOLD] as number) & ANY) !== 0;
  }

  /** Whether a node goes on by its children alone. */
  isPlain(node: number): boolean {
    return ((this.nodes[node + TOLD] as number) & ~VALUE) === 0;
  }

  /** Where else a node goes on, without a character read; none for most. */
  continuationsOf(node: number): readonly Continuation[] {
    return this.continuations[(this.nodes[node + TOLD] as number) >> 16] as Continuation[];
  }
}
