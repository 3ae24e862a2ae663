import { foldTable } from './fold.js';
import { SPACE, STAR, type Trie } from './trie.js';

/** Kinds of characters: letters, digits, the apostrophe, other letters of words, a blank, and everything else. */
const KINDS = 40;
const DIGITS = 26;
const APOSTROPHE = 36;
/** Letters with marks, too many for a kind each. */
const MARKED = 37;
const BLANK = 38;
const OTHER = 39;

/** States are forgotten when they are this many; a call needs a few thousand. */
const MOST_STATES = 1 << 15;

/** Transitions by character are forgotten when they are this many. */
const MOST_BY_CODE = 1 << 16;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 48 + DIGITS;
  if (code === 39) return APOSTROPHE;
  if (code >= 0xe0 && code < 0x250) return MARKED;
  return code === SPACE ? BLANK : OTHER;
}

/** The kind of every UTF-16 code unit, once folded. */
const KIND_OF = Uint8Array.from(foldTable(), kindOf);

/** Whether a UTF-16 code unit is of a word: a Latin letter, a digit or an apostrophe. */
export const isOfWord = (unit: number): boolean => (KIND_OF[unit] as number) < BLANK;

export const isBlank = (unit: number): boolean => KIND_OF[unit] === BLANK;

/** More than any value. */
export const VALUES = 1 << 15;

/** The state that nothing leads on from. */
const DEAD = 1;
/** The state before anything is read. */
const START = 2;
/** Not worked out so far. */
const UNKNOWN = 0;

/** Nodes of a trie that what was read may have led to; none is where nothing was read. */
interface State {
  readonly nodes: readonly number[];
  /** Whether a blank was read behind them. */
  readonly isApart: boolean;
}

const NOWHERE: State = { nodes: [], isApart: false };

/**
 * The deterministic automaton of a trie. A state is a set of nodes; states and what leads from one to the next are worked
 * out when a text first needs them, and kept: texts need few of all there could be, and to read on is a look into a table.
 */
export class Automaton {
  private readonly fold = foldTable();
  private readonly transitions = new Uint16Array(MOST_STATES * KINDS);
  /** Where each character leads from the start: every sign and every Chinese character of a text is looked up here. */
  private readonly starts = new Uint16Array(65536);
  /** Transitions by characters that share a kind, by state and character. */
  private readonly transitionsByCode = new Map<number, number>();
  private readonly values = new Int16Array(MOST_STATES);
  private readonly valuesInWord = new Int16Array(MOST_STATES);
  /** Places of states of one node, and of all others by what they hold. */
  private readonly placesOfOne = new Map<number, number>();
  private readonly places = new Map<string, number>();
  private states: State[] = [NOWHERE, NOWHERE, NOWHERE];
  /** How often the states were forgotten. */
  private age = 0;

  constructor(private readonly trie: Trie) {
    this.values.fill(-1, 0, this.states.length);
    this.valuesInWord.fill(-1, 0, this.states.length);
  }

  /**
   * The longest of the words that begin at a place and end before `to`: behind where it ends, times {@link VALUES}, plus its
   * value; the least value of several. Below 0 where none begins there.
   */
  longestFrom(text: string, start: number, to: number): number {
    const { transitions, values } = this;
    let longest = -1;
    let state = START;
    for (let at = start; at < to; at++) {
      const unit = text.charCodeAt(at);
      // Nothing is known there of characters that share a kind.
      const known = transitions[state * KINDS + (KIND_OF[unit] as number)] as number;
      state = known === UNKNOWN ? this.next(state, unit) : known;
      if (state === DEAD) break;
      if ((values[state] as number) < 0) continue;
      const value = this.valueAt(state, at + 1 < to ? text.charCodeAt(at + 1) : 0);
      if (value >= 0) longest = (at + 1) * VALUES + value;
    }
    return longest;
  }

  /** The state that a UTF-16 code unit leads to, where no transition is known. */
  private next(state: number, unit: number): number {
    const kind = KIND_OF[unit] as number;
    if (kind === MARKED || kind === OTHER) return this.nextByCode(state, this.fold[unit] as number);
    const { age } = this;
    const led = this.ledTo(state, this.fold[unit] as number);
    if (age === this.age) this.transitions[state * KINDS + kind] = led;
    return led;
  }

  /** The value of what ends in a state before a UTF-16 code unit, the least of several; below 0 if nothing does. */
  private valueAt(state: number, unit: number): number {
    const value = this.values[state] as number;
    return value < 0 || !isOfWord(unit) ? value : (this.valuesInWord[state] as number);
  }

  private nextByCode(state: number, code: number): number {
    if (state === START) return this.startBy(code);
    const key = state * 65536 + code;
    const known = this.transitionsByCode.get(key);
    if (known !== undefined) return known;
    if (this.transitionsByCode.size >= MOST_BY_CODE) this.transitionsByCode.clear();
    const { age } = this;
    const led = this.ledTo(state, code);
    if (age === this.age) this.transitionsByCode.set(key, led);
    return led;
  }

  private startBy(code: number): number {
    const known = this.starts[code] as number;
    if (known !== UNKNOWN) return known;
    const { age } = this;
    const led = this.ledTo(START, code);
    if (age === this.age) this.starts[code] = led;
    return led;
  }

  /** The state that a character leads to. A blank is only remembered: what comes behind says whether it counts. */
  private ledTo(place: number, code: number): number {
    const { nodes, isApart } = this.states[place] as State;
    if (place === START) return this.placeOf(this.spread([this.trie.root(code)]), false);
    if (code === SPACE) return this.placeOf(isApart ? nodes : nodes.filter((node) => this.mayGoOnApart(node)), true);
    const led = isApart
      ? nodes.flatMap((node) => this.ledApart(node, code))
      : nodes.map((node) => this.step(node, code));
    return this.placeOf(this.spread(led), false);
  }

  private step(node: number, code: number): number {
    const { trie } = this;
    if (trie.codeOf(node) === STAR && isOfWord(code)) return node;
    return code === STAR ? 0 : trie.step(node, code);
  }

  /** Where a character leads behind a blank. Chinese is set with one behind every character, or around English words. */
  private ledApart(node: number, code: number): number[] {
    const { trie } = this;
    if (isHan(code) || isHan(trie.codeOf(node))) return [trie.step(node, code)];
    const apart = trie.continuationsOf(node).filter((one) => one.isApart);
    return this.spread([trie.step(node, SPACE), ...apart.map((one) => one.node)]).map((one) => this.step(one, code));
  }

  private mayGoOnApart(node: number): boolean {
    const { trie } = this;
    if (isHan(trie.codeOf(node)) || trie.step(node, SPACE) !== 0) return true;
    return trie.continuationsOf(node).some((one) => one.isApart) || trie.codesAfter(node).some(isHan);
  }

  /** Some nodes, each once, with all that they go on to without a character read. */
  private spread(nodes: readonly number[]): readonly number[] {
    const { trie } = this;
    const [first] = nodes;
    if (nodes.length === 1 && first !== 0 && trie.isPlain(first as number)) return nodes;
    const reached = new Set(nodes);
    reached.delete(0);
    for (const node of reached) {
      if (trie.takesAny(node)) reached.add(trie.step(node, STAR));
      for (const one of trie.continuationsOf(node)) if (!one.isApart) reached.add(one.node);
    }
    return [...reached].sort((a, b) => a - b);
  }

  /** The place of a state; what was known is forgotten where there is no room for one more. */
  private placeOf(nodes: readonly number[], isApart: boolean): number {
    const [first] = nodes;
    if (first === undefined) return DEAD;
    return nodes.length === 1 && !isApart
      ? this.placeIn(this.placesOfOne, first, { nodes, isApart })
      : this.placeIn(this.places, `${isApart ? ' ' : ''}${nodes.join()}`, { nodes, isApart });
  }

  private placeIn<K>(places: Map<K, number>, key: K, state: State): number {
    const known = places.get(key);
    if (known !== undefined) return known;
    if (this.states.length === MOST_STATES) this.forget();
    const place = this.states.push(state) - 1;
    places.set(key, place);
    this.values[place] = this.leastOf(state, false);
    this.valuesInWord[place] = this.leastOf(state, true);
    return place;
  }

  private leastOf({ nodes, isApart }: State, isWordGoingOn: boolean): number {
    const { trie } = this;
    let least = -1;
    for (const node of isApart ? [] : nodes) {
      const value = trie.valueOf(node);
      const isCutShort = isWordGoingOn && (trie.codeOf(node) === STAR || isOfWord(trie.codeOf(node)));
      if (value >= 0 && !isCutShort && (least < 0 || value < least)) least = value;
    }
    return least;
  }

  private forget(): void {
    this.states.length = START + 1;
    this.places.clear();
    this.placesOfOne.clear();
    this.transitions.fill(UNKNOWN);
    this.starts.fill(UNKNOWN);
    this.transitionsByCode.clear();
    this.age++;
  }
}
