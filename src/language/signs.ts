/** What a code unit may mean to a splitter of sentences. Most mean nothing, which one look into a table says. */
export const SIGN = {
  none: 0,
  /** `.` and its full-width form. */
  stop: 1,
  /** `?` and `!`. */
  asks: 2,
  /** `。！？；`, which end a sentence whatever follows. */
  ideographic: 3,
  /** `…` */
  ellipsis: 4,
  semicolon: 5,
  /** `"`, which opens or closes. */
  quote: 6,
  lineBreak: 7,
} as const;

const CLOSERS = new Uint8Array(0x10000);
const OPENERS = new Uint8Array(0x10000);
const SIGNS = new Uint8Array(0x10000);
const JOINERS = new Uint8Array(0x10000);
const SPACES = new Uint8Array(0x10000);

const fill = (table: Uint8Array, signs: string, value = 1): void => {
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = value;
};
fill(SIGNS, '.．', SIGN.stop);
fill(SIGNS, '?!', SIGN.asks);
fill(SIGNS, '。｡！？；', SIGN.ideographic);
fill(SIGNS, '…', SIGN.ellipsis);
fill(SIGNS, ';', SIGN.semicolon);
fill(SIGNS, '"', SIGN.quote);
fill(SIGNS, '\n\r', SIGN.lineBreak);
fill(CLOSERS, '"\'’”»)]}」』）］】〕》〉＂');
fill(OPENERS, '"\'‘“«([{「『（［【〔《〈*_');
fill(JOINERS, ',;:&/%)]}）」』】、，：；');
// What `\s` matches.
fill(SPACES, '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a');
fill(SPACES, '\u2028\u2029\u202f\u205f\u3000\ufeff');

/** One of {@link SIGN}. Behind the end of a text (`NaN`, for which `| 0` is 0) all of these say no. */
export const signOf = (code: number): number => SIGNS[code | 0] as number;
export const isSpace = (code: number): boolean => SPACES[code | 0] === 1;
/** Quotes and brackets that may close behind a stop. */
export const isCloser = (code: number): boolean => CLOSERS[code | 0] === 1;
/** Quotes, brackets and marks of emphasis that may open before a word. */
export const isOpener = (code: number): boolean => OPENERS[code | 0] === 1;

/** Punctuation that no sentence begins with. */
export const isJoiner = (code: number): boolean => JOINERS[code | 0] === 1;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
export const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
export const isLatin = (code: number): boolean => isLower(code) || isUpper(code);
/** Chinese characters (々 and 〇 among them) and kana. */
export const isHan = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x9fff) ||
  code === 0x3005 ||
  code === 0x3007 ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd87f);

/** Letters of any script, digits, symbols such as emoji: what is not white space or punctuation. */
export const isWordPart = (code: number): boolean =>
  isDigit(code) || isLatin(code) || isHan(code) || (code > 0xff && (code < 0x2000 || code > 0x303f) && code < 0xff00);
