import type { Cut } from './cut.js';
import { FormColumn } from './forms.js';
import { isApostrophe } from './unit-ends.js';

/** A piece of English text: a word in lower case, a number as written, or a single sign. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'number' | 'sign';
  /** Whether nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** Whether a word starts with a capital letter. */
  readonly capital: boolean;
}

/** What stands for a token beyond either end of the text. */
export const NO_TOKEN: Token = { text: '', start: -1, end: -1, type: 'sign', glued: false, capital: false };

const SPACE = 0;
const WORD = 1;
const NUMBER = 2;
const SIGN = 3;
const TYPES = ['sign', 'word', 'number', 'sign'] as const;

/** What a character starts. Letters beyond Latin count as signs: they begin nothing that is read here. */
const CLASSES = new Uint8Array(0x10000).fill(SIGN);
for (let code = 0; code < 0x250; code++) {
  const char = String.fromCharCode(code);
  if (/[0-9]/u.test(char)) CLASSES[code] = NUMBER;
  else if (/[A-Za-zÀ-ÖØ-öø-ɏ]/u.test(char)) CLASSES[code] = WORD;
}
for (const space of '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff') {
  CLASSES[space.charCodeAt(0)] = SPACE;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const HYPHEN = 0x2d;

/** What a unit of text is as tokens: one that starts nothing, one that may start something, or more than these can tell. */
const PLAIN = 0;
const STARTING = 1;
const OTHER = 2;
type Shape = typeof PLAIN | typeof STARTING | typeof OTHER;

/** The words and signs that something to be read may start with. */
export class Starts {
  /** By form, so that a word met before needs no look at its letters. */
  readonly shapes = new FormColumn((unit): Shape => this.shapeOf(unit));

  /** @param words in lower case */
  constructor(
    private readonly words: ReadonlySet<string>,
    private readonly signs: ReadonlySet<string>,
  ) {}

  /** Whether a word is one of the words, in whatever case. */
  word(written: string): boolean {
    return this.words.has(lowered(written));
  }

  sign(written: string): boolean {
    return this.signs.has(written);
  }

  private shapeOf(unit: string): Shape {
    const type = CLASSES[unit.charCodeAt(0)];
    if (type === WORD && endOfWord(unit, 0) === unit.length) return this.word(unit) ? STARTING : PLAIN;
    return type === SIGN && unit.length === 1 && !this.sign(unit) ? PLAIN : OTHER;
  }
}

/**
 * The tokens of a text. Words keep apostrophes; numbers take thousands' commas and a decimal point. Only
 * places are kept; a token is made when somebody asks for it.
 */
export class Tokens {
  /** Indices of the tokens that `starts` lets through, numbers among them. */
  readonly anchors: number[] = [];
  readonly source: string;
  readonly length: number;
  /** Start and end of each token, one after the other. */
  private places: Int32Array;
  private readonly made: (Token | undefined)[];
  private used = 0;

  /** @param cut the stretch whose tokens these are; offsets count into it */
  constructor(cut: Cut, starts: Starts) {
    const { text, start: offset } = cut;
    this.source = text.slice(offset, cut.end);
    this.places = new Int32Array(Math.max(64, cut.length * 2 + (cut.length >> 1)));
    const shapes = starts.shapes.of(cut.forms);
    let at = 0;
    for (let unit = 0; unit < cut.length; unit++) {
      const start = cut.startOf(unit) - offset;
      const end = cut.endOf(unit) - offset;
      const shape = shapes[cut.formOf(unit)];
      // Tokens may go over the end of a unit: "we" and "'ll", "1.2x-1" and ".4x".
      if (start < at || shape === OTHER || isApostrophe(this.source.charCodeAt(end)))
        at = this.read(Math.max(start, at), end, starts);
      else at = this.add(start, end, shape === STARTING);
    }
    this.length = this.used / 2;
    this.made = new Array(this.length);
  }

  /** The token of an index, {@link NO_TOKEN} beyond either end. */
  at(index: number): Token {
    const known = this.made[index];
    if (known !== undefined) return known;
    if (index < 0 || index >= this.length) return NO_TOKEN;
    const start = this.places[index * 2] as number;
    const end = this.places[index * 2 + 1] as number;
    const type = TYPES[CLASSES[this.source.charCodeAt(start)] as number] as Token['type'];
    const written = this.source.slice(start, end);
    const text = type === 'word' ? lowered(written) : written;
    const glued = index > 0 && this.places[index * 2 - 1] === start;
    const token = { text, start, end, type, glued, capital: type === 'word' && text[0] !== written[0] };
    this.made[index] = token;
    return token;
  }

  /** Whether a word is written in capitals throughout. */
  isUpperCase(index: number): boolean {
    const { start, end } = this.at(index);
    const written = this.source.slice(start, end);
    return written === written.toUpperCase();
  }

  /** Adds what stands from a place to another, the rest of a word there too; where that ends. */
  private read(from: number, to: number, starts: Starts): number {
    const { source } = this;
    let at = from;
    while (at < to) {
      const code = source.charCodeAt(at);
      const type = CLASSES[code] as number;
      if (type === SPACE) at++;
      else if (type === WORD) at = this.word(at, starts);
      else if (type === NUMBER) at = this.add(at, endOfNumber(source, at), true);
      else {
        const end = at + widthOf(source, at, code);
        at = this.add(at, end, starts.sign(source.slice(at, end)) && !isInside(source, at, code));
      }
    }
    return at;
  }

  private word(from: number, starts: Starts): number {
    const { source } = this;
    const letters = endOfWord(source, from);
    let at = letters;
    while (isApostrophe(source.charCodeAt(at)) && CLASSES[source.charCodeAt(at + 1)] === WORD)
      at = endOfWord(source, at + 1);
    return this.add(from, at, starts.word(source.slice(from, letters)));
  }

  private add(start: number, end: number, anchor: boolean): number {
    if (anchor) this.anchors.push(this.used / 2);
    if (this.used + 2 > this.places.length) {
      const wider = new Int32Array(this.places.length * 2);
      wider.set(this.places);
      this.places = wider;
    }
    this.places[this.used++] = start;
    this.places[this.used++] = end;
    return end;
  }
}

/** Most full stops and hyphens end or join words: only before a number, or where a word begins, can they start one. */
const isInside = (source: string, at: number, code: number): boolean =>
  (code === POINT && !isDigit(source.charCodeAt(at + 1))) ||
  (code === HYPHEN && (CLASSES[source.charCodeAt(at - 1)] === WORD || CLASSES[source.charCodeAt(at + 1)] === SPACE));

export const tokenAt = (tokens: Tokens, index: number): Token => tokens.at(index);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the letters end that begin at a place. */
function endOfWord(source: string, from: number): number {
  let at = from + 1;
  while (CLASSES[source.charCodeAt(at)] === WORD) at++;
  return at;
}

function endOfNumber(source: string, from: number): number {
  let at = from + 1;
  while (isDigit(source.charCodeAt(at))) at++;
  while (
    source.charCodeAt(at) === COMMA &&
    isDigit(source.charCodeAt(at + 1)) &&
    isDigit(source.charCodeAt(at + 2)) &&
    isDigit(source.charCodeAt(at + 3)) &&
    !isDigit(source.charCodeAt(at + 4))
  )
    at += 4;
  if (source.charCodeAt(at) !== POINT || !isDigit(source.charCodeAt(at + 1))) return at;
  at += 2;
  while (isDigit(source.charCodeAt(at))) at++;
  return at;
}

/** Most words are in lower case already; looking is cheaper than converting. */
function lowered(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return word.toLowerCase();
  }
  return word;
}

/** A sign is one code point. */
const widthOf = (source: string, at: number, code: number): number =>
  code >= 0xd800 && code < 0xdc00 && (source.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
