import { MAX_DIGITS, type Numeral, scaled, writtenNumeral } from '../quantities/numeral.js';
import { LETTER_SCALES, ONES, SCALES, TENS } from './number-words.js';
import { type Token, tokenAt } from './tokens.js';

/** A numeral and the index of the token behind it. */
export interface ReadNumeral {
  readonly numeral: Numeral;
  readonly next: number;
  /** Said in words, not digits. */
  readonly words: boolean;
  /** Whether a scale (million) was said. */
  readonly scale: boolean;
}

const numeralOf = (digits: string, place = 0): Numeral => ({ digits, exponent: 0, place, spread: 0, more: false });

/** Reads a number in digits or words with its scale; `money` allows the short scales "RMB 4.2 b". */
export function readNumeral(tokens: readonly Token[], at: number, money: boolean): ReadNumeral | null {
  const token = tokenAt(tokens, at);
  if (token.type === 'number') return readWritten(tokens, at, money);
  return token.type === 'word' ? readWords(tokens, at) : null;
}

export const isNumberWord = (word: string): boolean => ONES.has(word) || TENS.has(word);

function readWritten(tokens: readonly Token[], at: number, money: boolean): ReadNumeral | null {
  let { text } = tokenAt(tokens, at);
  let next = at + 1;
  const rest = brokenDigits(tokens, next);
  if (rest !== null) {
    text += rest;
    next += 2;
  } else if (tokenAt(tokens, next).text === 'point' && isDecimal(tokens, next + 1)) {
    text += `.${decimals(tokens, next + 1).digits}`;
    next = decimals(tokens, next + 1).next;
  }
  if (text.length > MAX_DIGITS) return null;
  const scale = readScale(tokens, next, money);
  if (scale.next > next)
    return { numeral: scaled(writtenNumeral(text), scale.power), next: scale.next, words: false, scale: true };
  return { numeral: writtenNumeral(text), next, words: false, scale: false };
}

/** Recognisers break numbers: "RMB1 .05 billion", "RMB5 ,000", "1 . 6 billion". */
function brokenDigits(tokens: readonly Token[], at: number): string | null {
  const sign = tokenAt(tokens, at);
  const digits = tokenAt(tokens, at + 1);
  if (sign.glued || digits.type !== 'number' || digits.text.includes(',')) return null;
  if (sign.text === ',' && digits.glued && digits.text.length === 3) return digits.text;
  if (sign.text !== '.' || digits.text.includes('.')) return null;
  return digits.glued || SCALES.has(tokenAt(tokens, at + 2).text) || tokenAt(tokens, at + 2).text === '%'
    ? `.${digits.text}`
    : null;
}

const isDecimal = (tokens: readonly Token[], at: number): boolean => decimals(tokens, at).digits !== '';

/** The digits behind "point": "five", "two five", "oh five", "25", "twenty five". */
function decimals(tokens: readonly Token[], at: number): { digits: string; next: number } {
  let digits = '';
  let next = at;
  while (digits.length < MAX_DIGITS) {
    const token = tokenAt(tokens, next);
    const ones = token.text === 'oh' || token.text === 'o' ? 0 : ONES.get(token.text);
    if (token.type === 'number' && /^[0-9]+$/u.test(token.text) && digits === '')
      return { digits: token.text, next: next + 1 };
    if (ones !== undefined && ones < 10) digits += ones;
    else if (digits === '' && (ones !== undefined || TENS.has(token.text))) {
      const small = belowHundred(tokens, next);
      return { digits: String(small.value), next: small.next };
    } else break;
    next++;
  }
  return { digits, next };
}

/** Scales behind a number: "million", "hundred million", "bn", glued "k". A hyphen may join ("1.5-billion"). */
function readScale(tokens: readonly Token[], at: number, money: boolean): { power: number; next: number } {
  let power = 0;
  let next = at;
  for (;;) {
    const hyphen = tokenAt(tokens, next).text === '-' && tokenAt(tokens, next + 1).glued ? 1 : 0;
    const token = tokenAt(tokens, next + hyphen);
    const letter =
      token.glued || (money && token.text !== 't' && token.text !== 'm') ? LETTER_SCALES.get(token.text) : undefined;
    // "2B", "3P": who sells to whom, not how many.
    if (!money && token.glued && token.capital && token.text === 'b' && tokenAt(tokens, next - 1).text.length === 1)
      return { power, next };
    const said = SCALES.get(token.text) ?? (power === 0 && hyphen === 0 ? letter : undefined);
    if (said === undefined || token.type !== 'word') return { power, next };
    // "t" is a ton and "k" a name unless glued to the number.
    power += said;
    next += hyphen + 1;
  }
}

/** A number below a hundred in words, hyphenated or not. */
function belowHundred(tokens: readonly Token[], at: number): { value: number; next: number } {
  const first = tokenAt(tokens, at).text;
  const tens = TENS.get(first);
  if (tens === undefined) return { value: ONES.get(first) ?? -1, next: at + 1 };
  const hyphen = tokenAt(tokens, at + 1).text === '-' && tokenAt(tokens, at + 2).glued ? 1 : 0;
  const ones = ONES.get(tokenAt(tokens, at + 1 + hyphen).text);
  if (ones === undefined || ones === 0 || ones > 9) return { value: tens, next: at + 1 };
  return { value: tens + ones, next: at + 2 + hyphen };
}

/** "twenty three point five", "one point two billion", "two hundred and five thousand", "half a million", "a dozen". */
function readWords(tokens: readonly Token[], at: number): ReadNumeral | null {
  const first = tokenAt(tokens, at).text;
  if (first === 'a' || first === 'an') return readArticle(tokens, at);
  if (first === 'half') return readHalf(tokens, at);
  if (!isNumberWord(first)) return null;
  const whole = readWhole(tokens, at);
  let { next } = whole;
  if (tokenAt(tokens, next).text === 'dozen') return said(numeralOf(String(whole.value * 12)), next + 1, true);
  const digits = tokenAt(tokens, next).text === 'point' ? decimals(tokens, next + 1) : null;
  const half =
    tokenAt(tokens, next).text === 'and' &&
    tokenAt(tokens, next + 1).text === 'a' &&
    tokenAt(tokens, next + 2).text === 'half';
  if ((digits === null || digits.digits === '') && !half) return said(wholeNumeral(whole), next, whole.scale > 0);
  next = half ? next + 3 : (digits?.next ?? next);
  const scale = readScale(tokens, next, false);
  const numeral = writtenNumeral(`${whole.value}.${half ? '5' : digits?.digits}`);
  return said(scaled(numeral, scale.power), scale.next, scale.power > 0);
}

const said = (numeral: Numeral, next: number, scale: boolean): ReadNumeral => ({ numeral, next, words: true, scale });

/** A whole number in words; the scale that closes it stays apart, so that "one to two million" can lend it. */
function wholeNumeral({ value, scale }: { value: number; scale: number }): Numeral {
  const exponent = scale >= 3 && value % 10 ** scale === 0 ? scale : 0;
  return {
    digits: String(value / 10 ** exponent),
    exponent,
    place: Math.max(0, exponent),
    spread: 0,
    more: false,
  };
}

/** Hundreds, thousands and so on in falling order, "and" between them. */
function readWhole(tokens: readonly Token[], at: number): { value: number; next: number; scale: number } {
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  let scale = 0;
  let next = at;
  for (let steps = 0; steps < 24; steps++) {
    const link = tokenAt(tokens, next).text === 'and' && (scale > 0 || current >= 100) ? 1 : 0;
    const word = tokenAt(tokens, next + link).text;
    const open = current === 0 || (current >= 100 && current % 100 === 0);
    if (isNumberWord(word) && open && (current > 0 || total > 0 || next === at)) {
      const small = belowHundred(tokens, next + link);
      if (total > 0 && last <= small.value) break;
      current += small.value;
      next = small.next;
      scale = current > 100 ? scale : 0;
      continue;
    }
    const hyphen = tokenAt(tokens, next).text === '-' && tokenAt(tokens, next + 1).glued ? 1 : 0;
    const power = SCALES.get(tokenAt(tokens, next + hyphen).text);
    if (link > 0 || power === undefined || 10 ** power >= last || current === 0) break;
    if (power === 2) current *= 100;
    else {
      total += current * 10 ** power;
      current = 0;
      last = 10 ** power;
    }
    scale = power;
    next += hyphen + 1;
    // "hundred million": the larger scale holds for all before it.
    const larger = power === 2 ? undefined : SCALES.get(tokenAt(tokens, next).text);
    if (larger !== undefined && larger > power) {
      total *= 10 ** larger;
      scale = larger;
      next++;
      break;
    }
  }
  return { value: total + current, next, scale };
}

/** "a million", "a hundred", "a dozen": an article counts one before a scale. */
function readArticle(tokens: readonly Token[], at: number): ReadNumeral | null {
  const word = tokenAt(tokens, at + 1).text;
  if (word === 'dozen') return said(numeralOf('12'), at + 2, true);
  if (word === 'half') return SCALES.has(tokenAt(tokens, at + 2).text) ? readHalf(tokens, at + 1) : null;
  const scale = readScale(tokens, at + 1, false);
  return scale.power === 0 || LETTER_SCALES.has(word)
    ? null
    : said(scaled(numeralOf('1'), scale.power), scale.next, true);
}

/** "half a million", "half a dozen"; half on its own is a ratio, read elsewhere. */
function readHalf(tokens: readonly Token[], at: number): ReadNumeral | null {
  const article = tokenAt(tokens, at + 1).text === 'a' ? 1 : 0;
  if (article === 1 && tokenAt(tokens, at + 2).text === 'dozen') return said(numeralOf('6'), at + 3, true);
  const scale = readScale(tokens, at + 1 + article, false);
  return scale.power < 3 ? null : said(scaled(writtenNumeral('0.5'), scale.power), scale.next, true);
}
