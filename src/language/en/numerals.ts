import { MAX_DIGITS, type Numeral, scaled, writtenNumeral } from '../quantities/numeral.js';
import { LETTER_SCALES, ONES, PARTS, SCALES, TENS } from './number-words.js';
import { type Tokens, tokenAt } from './tokens.js';

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
export function readNumeral(tokens: Tokens, at: number, money: boolean): ReadNumeral | null {
  const token = tokenAt(tokens, at);
  if (token.type === 'number') return readQuotient(tokens, at) ?? readWritten(tokens, at, money);
  if (token.text === '.') return readWithoutZero(tokens, at, money);
  return token.type === 'word' ? (readShare(tokens, at) ?? readWords(tokens, at)) : null;
}

/** ".25": digits right behind a point with no number before it. */
function readWithoutZero(tokens: Tokens, at: number, money: boolean): ReadNumeral | null {
  const digits = tokenAt(tokens, at + 1);
  if (digits.type !== 'number' || !digits.glued || !/^[0-9]{1,4}$/u.test(digits.text)) return null;
  const scale = readScale(tokens, at + 2, money);
  const numeral = scaled(writtenNumeral(`0.${digits.text}`), scale.power);
  return { numeral, next: scale.next, words: false, scale: scale.power > 0 };
}

/** Powers of two and what else prices and rates are quoted in parts of. */
const DENOMINATORS: ReadonlySet<string> = new Set('2 3 4 5 8 10 16 32 64'.split(' '));
const BEHIND_QUOTIENT = new Set('% percent per pct percentage point points basis times cents pence'.split(' '));

/** "8 1/2 percent", "3/4 billion", with or without the backslash of transcripts: parts in digits before a scale or unit. */
function readQuotient(tokens: Tokens, at: number): ReadNumeral | null {
  const second = tokenAt(tokens, at + 1);
  const mixed = second.type === 'number' && !second.glued;
  const over = mixed ? at + 1 : at;
  const slash = tokenAt(tokens, over + 1).text === '\\' ? over + 2 : over + 1;
  const under = tokenAt(tokens, slash + 1);
  if (tokenAt(tokens, slash).text !== '/' || !under.glued || !DENOMINATORS.has(under.text)) return null;
  const upper = tokenAt(tokens, over).text;
  const [whole, parts, all] = [mixed ? Number(tokenAt(tokens, at).text) : 0, Number(upper), Number(under.text)];
  if (!Number.isInteger(whole) || !Number.isInteger(parts) || parts < 1 || parts >= all) return null;
  const next = slash + 2;
  const scale = readScale(tokens, next, false);
  if (scale.power === 0 && !BEHIND_QUOTIENT.has(tokenAt(tokens, next).text)) return null;
  const numeral = scaled(writtenNumeral(String(whole + parts / all)), scale.power);
  return { numeral, next: scale.next, words: false, scale: scale.power > 0 };
}

/** "quarter million", "three quarters of a billion", "two-thirds of a million": parts of a scale. */
function readShare(tokens: Tokens, at: number): ReadNumeral | null {
  const bare = PARTS.has(tokenAt(tokens, at).text);
  const hyphen = !bare && tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const partAt = bare ? at : at + 1 + hyphen;
  const all = PARTS.get(tokenAt(tokens, partAt).text);
  if (all === undefined) return null;
  const first = tokenAt(tokens, at).text;
  const parts = bare || first === 'a' ? 1 : (ONES.get(first) ?? 0);
  const of = tokenAt(tokens, partAt + 1).text === 'of' && tokenAt(tokens, partAt + 2).text === 'a' ? 2 : 0;
  const scale = readScale(tokens, partAt + 1 + of, false);
  if (parts < 1 || parts >= all) return null;
  const share = writtenNumeral(String(parts / all));
  if (isPercentWord(tokens, partAt + 1 + of)) return said(share, partAt + 1 + of, false);
  if (scale.power < 3 || LETTER_SCALES.has(tokenAt(tokens, scale.next - 1).text)) return null;
  return said(scaled(share, scale.power), scale.next, true);
}

export const isNumberWord = (word: string): boolean => ONES.has(word) || TENS.has(word);

function readWritten(tokens: Tokens, at: number, money: boolean): ReadNumeral | null {
  let { text } = tokenAt(tokens, at);
  let next = at + 1;
  const rest = brokenDigits(tokens, next, money);
  if (rest !== null) {
    text += rest;
    next += 2;
  } else if (!text.includes('.') && tokenAt(tokens, next).text === 'point' && isDecimal(tokens, next + 1)) {
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
function brokenDigits(tokens: Tokens, at: number, money: boolean): string | null {
  const sign = tokenAt(tokens, at);
  const digits = tokenAt(tokens, at + 1);
  // "1,5 million", "3,4%": the decimal comma of other languages.
  const unit = tokenAt(tokens, at + 2).text;
  if (
    sign.text === ',' &&
    sign.glued &&
    digits.glued &&
    /^[0-9]{1,2}$/u.test(digits.text) &&
    (SCALES.has(unit) || unit === '%')
  )
    return `.${digits.text}`;
  if (sign.glued || digits.type !== 'number' || digits.text.includes(',')) return null;
  if (sign.text === ',' && (digits.glued || money) && digits.text.length === 3) return digits.text;
  if (sign.text !== '.' || digits.text.includes('.')) return null;
  return digits.glued || SCALES.has(tokenAt(tokens, at + 2).text) || tokenAt(tokens, at + 2).text === '%'
    ? `.${digits.text}`
    : null;
}

const isDecimal = (tokens: Tokens, at: number): boolean => decimals(tokens, at).digits !== '';

/** The digits behind "point": "five", "two five", "oh five", "25", "twenty five". */
function decimals(tokens: Tokens, at: number): { digits: string; next: number } {
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
function readScale(tokens: Tokens, at: number, money: boolean): { power: number; next: number } {
  let power = 0;
  let next = at;
  for (;;) {
    const hyphen = tokenAt(tokens, next).text === '-' && tokenAt(tokens, next + 1).glued ? 1 : 0;
    const token = tokenAt(tokens, next + hyphen);
    const letter =
      token.glued || (money && (token.capital || (token.text !== 't' && token.text !== 'm')))
        ? LETTER_SCALES.get(token.text)
        : undefined;
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
function belowHundred(tokens: Tokens, at: number): { value: number; next: number } {
  const first = tokenAt(tokens, at).text;
  const tens = TENS.get(first);
  if (tens === undefined) return { value: ONES.get(first) ?? -1, next: at + 1 };
  const hyphen = tokenAt(tokens, at + 1).text === '-' && tokenAt(tokens, at + 2).glued ? 1 : 0;
  const ones = ONES.get(tokenAt(tokens, at + 1 + hyphen).text);
  if (ones === undefined || ones === 0 || ones > 9) return { value: tens, next: at + 1 };
  return { value: tens + ones, next: at + 2 + hyphen };
}

/** "twenty three point five", "one point two billion", "two hundred and five thousand", "half a million", "a dozen". */
function readWords(tokens: Tokens, at: number): ReadNumeral | null {
  const first = tokenAt(tokens, at).text;
  if (first === 'a' || first === 'an') return readArticle(tokens, at);
  if (first === 'half') return readHalf(tokens, at);
  if (first === 'hundred') return isPercentWord(tokens, at + 1) ? said(numeralOf('100'), at + 1, false) : null;
  if (first === 'point' || first === 'oh') return readBarePoint(tokens, first === 'oh' ? at + 1 : at);
  if (!isNumberWord(first)) return null;
  const whole = readWhole(tokens, at);
  let { next } = whole;
  if (tokenAt(tokens, next).text === 'dozen') return said(numeralOf(String(whole.value * 12)), next + 1, true);
  const digits = tokenAt(tokens, next).text === 'point' ? decimals(tokens, next + 1) : null;
  const part = readAndPart(tokens, next);
  if ((digits === null || digits.digits === '') && part === null)
    return said(wholeNumeral(whole), next, whole.scale > 0);
  next = part?.next ?? digits?.next ?? next;
  const scale = readScale(tokens, next, false);
  const numeral = writtenNumeral(`${whole.value}.${part?.decimals ?? digits?.digits}`);
  return said(scaled(numeral, scale.power), scale.next, scale.power > 0);
}

/** "and a half", "and a quarter", "and three quarters" behind a whole number. */
function readAndPart(tokens: Tokens, at: number): { decimals: string; next: number } | null {
  if (tokenAt(tokens, at).text !== 'and') return null;
  const part = tokenAt(tokens, at + 2).text;
  const one = tokenAt(tokens, at + 1).text;
  if (one === 'a' && (part === 'half' || part === 'quarter'))
    return { decimals: part === 'half' ? '5' : '25', next: at + 3 };
  return one === 'three' && part === 'quarters' ? { decimals: '75', next: at + 3 } : null;
}

const said = (numeral: Numeral, next: number, scale: boolean): ReadNumeral => ({ numeral, next, words: true, scale });

/** "point five percent", "oh point five percent": a decimal without its zero, before a unit only. */
function readBarePoint(tokens: Tokens, at: number): ReadNumeral | null {
  if (tokenAt(tokens, at).text !== 'point') return null;
  const { digits, next } = decimals(tokens, at + 1);
  return digits === '' || !isPercentWord(tokens, next) ? null : said(writtenNumeral(`0.${digits}`), next, false);
}

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

/** Hundreds, thousands and so on in falling order, "and" between them; `before` is what an article counts. */
function readWhole(tokens: Tokens, at: number, before = 0): { value: number; next: number; scale: number } {
  let total = 0;
  let current = before;
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
function readArticle(tokens: Tokens, at: number): ReadNumeral | null {
  const word = tokenAt(tokens, at + 1).text;
  if (word === 'dozen') return said(numeralOf('12'), at + 2, true);
  if (word === 'half') return SCALES.has(tokenAt(tokens, at + 2).text) ? readHalf(tokens, at + 1) : null;
  if (!SCALES.has(word)) return null;
  const part = readAndPart(tokens, at + 2);
  if (part !== null)
    return said(scaled(writtenNumeral(`1.${part.decimals}`), SCALES.get(word) as number), part.next, true);
  const whole = readWhole(tokens, at + 1, 1);
  return said(wholeNumeral(whole), whole.next, true);
}

/** "half a percent", "a quarter of a percentage point". */
export const isPercentWord = (tokens: Tokens, at: number): boolean => {
  const { text } = tokenAt(tokens, at);
  return text === 'percent' || text === 'percentage' || (text === 'per' && tokenAt(tokens, at + 1).text === 'cent');
};

/** "half a million", "half a dozen", "half million"; half on its own is a ratio, read elsewhere. */
function readHalf(tokens: Tokens, at: number): ReadNumeral | null {
  const article = tokenAt(tokens, at + 1).text === 'a' ? 1 : 0;
  if (article === 1 && tokenAt(tokens, at + 2).text === 'dozen') return said(numeralOf('6'), at + 3, true);
  const scale = readScale(tokens, at + 1 + article, false);
  const points = article === 1 && tokenAt(tokens, at + 2).text === 'point';
  if (points || isPercentWord(tokens, at + 1 + article)) return said(writtenNumeral('0.5'), at + 1 + article, false);
  return scale.power < 3 ? null : said(scaled(writtenNumeral('0.5'), scale.power), scale.next, true);
}
