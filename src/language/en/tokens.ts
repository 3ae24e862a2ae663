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

const BUCKETS = 1 << 16;
const BASIS = 0x811c9dc5 | 0;
const COMMA = 0x2c;
const POINT = 0x2e;
const HYPHEN = 0x2d;

/**
 * The words and signs that something to be read may start with. Words are told by a hash of their letters, so that no
 * string is made for the words of a text that start nothing; a few of those pass, and are looked up by whoever reads.
 */
export class Starts {
  private readonly shapes = new Uint8Array(1 << 10);
  private readonly words = new Uint8Array(BUCKETS);
  private readonly signs = new Uint8Array(0x10000);

  constructor(words: Iterable<string>, signs: Iterable<string>) {
    for (const word of words) {
      this.shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;
      this.words[bucketOf(word, 0, word.length)] = 1;
    }
    for (const sign of signs) this.signs[sign.charCodeAt(0)] = 1;
  }

  /** Whether the letters of `source` from `start` to `end` may be one of the words. */
  word(source: string, start: number, end: number): boolean {
    const shape = shapeOf(source.charCodeAt(start), end - start);
    return this.shapes[shape] === 1 && this.words[bucketOf(source, start, end)] === 1;
  }

  sign(code: number): boolean {
    return this.signs[code] === 1;
  }
}

/** First letter and length of a word: enough to pass over most. Upper and lower case are one here and below. */
const shapeOf = (first: number, length: number): number => ((first & 0x1f) << 5) | Math.min(length, 31);

/** FNV-1a of the letters. */
function bucketOf(source: string, start: number, end: number): number {
  let hash = BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (source.charCodeAt(at) | 0x20), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

/**
 * The tokens of a text. Words keep apostrophes; numbers take thousands' commas and a decimal point. The text is cut in one
 * pass that keeps places only; a token is made when somebody asks for it.
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

  constructor(source: string, starts: Starts) {
    this.source = source;
    this.places = new Int32Array(Math.max(64, source.length >> 1));
    let at = 0;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      const type = CLASSES[code] as number;
      if (type === SPACE) at++;
      else if (type === WORD) at = this.word(at, starts);
      else if (type === NUMBER) at = this.add(at, endOfNumber(source, at), true);
      else at = this.add(at, at + widthOf(source, at, code), starts.sign(code) && !isInside(source, at, code));
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

  private word(from: number, starts: Starts): number {
    const { source } = this;
    let at = from;
    let code = 0;
    do code = source.charCodeAt(++at);
    while (CLASSES[code] === WORD);
    const anchor = starts.word(source, from, at);
    while ((code === 0x27 || code === 0x2019) && CLASSES[source.charCodeAt(at + 1)] === WORD) {
      do code = source.charCodeAt(++at);
      while (CLASSES[code] === WORD);
    }
    return this.add(from, at, anchor);
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
