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

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLED) return CLASSES[code] as number;
  if (Number.isNaN(code)) return SIGN;
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  return /\s/u.test(char) ? SPACE : /\p{L}/u.test(char) ? LETTER : SIGN;
}

/** How many code units the character at a place has. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

const isApostrophe = (code: number): boolean => code === STRAIGHT || code === CURLY;

/** Whether a word cannot end before a place: an unaccented letter, a digit or a low line stands there. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 && (code === LOW_LINE || CLASSES[code] === LETTER || CLASSES[code] === DIGIT);
}

/**
 * Where the unit that starts at a place ends: a word, a number or a single sign; -1 where a blank stands. Words with inner
 * hyphens and points stay whole, "don't" too; "we'll" and "company's" come apart before the apostrophe.
 */
export function unitEnd(text: string, at: number): number {
  const first = classAt(text, at);
  if (first === SPACE) return -1;
  if (first === LETTER) return wordEnd(text, at);
  if (first === DIGIT) return numberEnd(text, at);
  return isApostrophe(text.charCodeAt(at)) ? cliticEnd(text, at) : at + widthAt(text, at);
}

function lettersEnd(text: string, from: number, digits: boolean): number {
  let at = from;
  for (let is = classAt(text, at); is === LETTER || (digits && is === DIGIT); is = classAt(text, at))
    at += widthAt(text, at);
  return at;
}

function wordEnd(text: string, from: number): number {
  const letters = lettersEnd(text, from, false);
  if (
    letters - from > 1 &&
    text.charCodeAt(letters - 1) === LOWER_N &&
    isApostrophe(text.charCodeAt(letters)) &&
    text.charCodeAt(letters + 1) === LOWER_T &&
    !goesOn(text, letters + 2)
  )
    return letters + 2;
  let end = lettersEnd(text, letters, true);
  while (isJoint(text.charCodeAt(end)) && isAlphanumeric(text, end + 1)) end = lettersEnd(text, end + 1, true);
  return end;
}

const isJoint = (code: number): boolean => code === HYPHEN || code === POINT || code === AND || code === SLASH;
const isAlphanumeric = (text: string, at: number): boolean => {
  const is = classAt(text, at);
  return is === LETTER || is === DIGIT;
};

/** "1,200.50", "2nd", "90-day". */
function numberEnd(text: string, from: number): number {
  let end = from + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < TABLED && CLASSES[code] === DIGIT) end = at + 1;
    else if (code !== COMMA && code !== POINT) break;
  }
  while (isAlphanumeric(text, end) || text.charCodeAt(end) === HYPHEN) end += widthAt(text, end);
  return end;
}

function cliticEnd(text: string, at: number): number {
  for (const length of [2, 1])
    if (CLITICS.has(text.slice(at + 1, at + 1 + length)) && !goesOn(text, at + 1 + length)) return at + 1 + length;
  return at + 1;
}
