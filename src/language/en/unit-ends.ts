import type { Span } from '../../document/span.js';

const SIGN = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

/** What a character is, for those up to here; letters beyond are few in English and are asked for. */
const TABLED = 0x250;
const CLASSES = new Uint8Array(TABLED).map((_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return SPACE;
  if (/\p{L}/u.test(char)) return LETTER;
  return /\d/u.test(char) ? DIGIT : SIGN;
});

const HYPHEN = 0x2d;
const POINT = 0x2e;
const COMMA = 0x2c;
const SLASH = 0x2f;
const AND = 0x26;
const STRAIGHT = 0x27;
const CURLY = 0x2019;
const LOW_LINE = 0x5f;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
/** What a word keeps behind an apostrophe of its own: "we'll", "company's". */
const CLITICS: ReadonlySet<string> = new Set(['ll', 're', 've', 's', 'd', 'm']);

/** The class of what stands at a place; what is behind the limit is a sign that nothing holds. */
function classAt(text: string, at: number, limit: number): number {
  if (at >= limit) return SIGN;
  const code = text.charCodeAt(at);
  if (code < TABLED) return CLASSES[code] as number;
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  return /\s/u.test(char) ? SPACE : /\p{L}/u.test(char) ? LETTER : SIGN;
}

/** Whether a blank stands at a place; there is one before and behind the stretch. */
export const isBlankAt = (text: string, at: number, { start, end }: Span): boolean =>
  at < start || at >= end || classAt(text, at, end) === SPACE;

/** How many code units the character at a place has. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

const codeAt = (text: string, at: number, limit: number): number => (at < limit ? text.charCodeAt(at) : 0);

export const isApostrophe = (code: number): boolean => code === STRAIGHT || code === CURLY;

/** Whether a word cannot end before a place: an unaccented letter, a digit or a low line stands there. */
function goesOn(text: string, at: number, limit: number): boolean {
  const code = codeAt(text, at, limit);
  return code < 0x80 && (code === LOW_LINE || CLASSES[code] === LETTER || CLASSES[code] === DIGIT);
}

/**
 * Where the unit that starts at a place ends: a word, a number or a single sign; -1 where a blank stands. Words with inner
 * hyphens and points stay whole, "don't" too; "we'll" and "company's" come apart before the apostrophe. Nothing from
 * `limit` on belongs to it.
 */
export function unitEnd(text: string, at: number, limit: number): number {
  const first = classAt(text, at, limit);
  if (first === SPACE) return -1;
  if (first === LETTER) return wordEnd(text, at, limit);
  if (first === DIGIT) return numberEnd(text, at, limit);
  return isApostrophe(text.charCodeAt(at)) ? cliticEnd(text, at, limit) : at + widthAt(text, at);
}

/** Whether a letter is one of those that most words are made of: a to z, in either case. */
export const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Whether a word of plain letters ends before a sign, whatever comes behind it. */
export const endsWord = (code: number): boolean => code < 0x80 && PLAIN_ENDS[code] === 1;
const PLAIN_ENDS = new Uint8Array(0x80).map((_, code) =>
  CLASSES[code] === SPACE || (CLASSES[code] === SIGN && !isJoint(code) && code !== STRAIGHT) ? 1 : 0,
);

function lettersEnd(text: string, from: number, digits: boolean, limit: number): number {
  let at = from;
  for (let is = classAt(text, at, limit); is === LETTER || (digits && is === DIGIT); is = classAt(text, at, limit))
    at += widthAt(text, at);
  return at;
}

function wordEnd(text: string, from: number, limit: number): number {
  const letters = lettersEnd(text, from, false, limit);
  if (
    letters - from > 1 &&
    text.charCodeAt(letters - 1) === LOWER_N &&
    isApostrophe(codeAt(text, letters, limit)) &&
    codeAt(text, letters + 1, limit) === LOWER_T &&
    !goesOn(text, letters + 2, limit)
  )
    return letters + 2;
  let end = lettersEnd(text, letters, true, limit);
  while (isJoint(codeAt(text, end, limit)) && isAlphanumeric(text, end + 1, limit))
    end = lettersEnd(text, end + 1, true, limit);
  return end;
}

function isJoint(code: number): boolean {
  return code === HYPHEN || code === POINT || code === AND || code === SLASH;
}

const isAlphanumeric = (text: string, at: number, limit: number): boolean => {
  const is = classAt(text, at, limit);
  return is === LETTER || is === DIGIT;
};

/** "1,200.50", "2nd", "90-day". */
function numberEnd(text: string, from: number, limit: number): number {
  let end = from + 1;
  for (let at = end; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code < TABLED && CLASSES[code] === DIGIT) end = at + 1;
    else if (code !== COMMA && code !== POINT) break;
  }
  while (isAlphanumeric(text, end, limit) || codeAt(text, end, limit) === HYPHEN) end += widthAt(text, end);
  return end;
}

function cliticEnd(text: string, at: number, limit: number): number {
  for (const length of [2, 1]) {
    const end = at + 1 + length;
    if (end <= limit && CLITICS.has(text.slice(at + 1, end)) && !goesOn(text, end, limit)) return end;
  }
  return at + 1;
}
