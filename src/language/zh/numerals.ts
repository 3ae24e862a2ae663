import { MAX_DIGITS, type Numeral, writtenNumeral } from '../quantities/numeral.js';
import { readHan } from './han-numerals.js';
import { isDigit, isHanNumeral, type ReadNumeral, readScale, withMore } from './numeral-characters.js';

export { hanDigit, isDigit, isHanNumeral, type ReadNumeral } from './numeral-characters.js';

/** Reads the number that starts at `at`, in either script or both (3千多万, 1亿2000万). */
export function readNumeral(text: string, at: number): ReadNumeral | null {
  if (isDigit(text[at])) return readWritten(text, at);
  return isHanNumeral(text[at]) ? readHan(text, at) : null;
}

/** Where a run of numerals ends that could not be read: what follows is looked at next. */
export function skipNumerals(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end]) || isHanNumeral(text[end])) end++;
  return Math.max(end, at + 1);
}

/** "12.8", "1,095", "34300": digits, then Chinese or English scales. */
function readWritten(text: string, at: number): ReadNumeral | null {
  const end = endOfWritten(text, at);
  if (end - at > MAX_DIGITS) return null;
  let read = readScale(text, end);
  if (text[end] === '点' && isDigit(text[end + 1])) {
    const decimals = endOfWritten(text, end + 1);
    if (decimals - at > MAX_DIGITS) return null;
    read = readScale(text, decimals);
    return finish(writtenNumeral(`${text.slice(at, end)}.${text.slice(end + 1, decimals)}`, read.exponent), read);
  }
  const first = writtenNumeral(text.slice(at, end), read.exponent);
  if (read.exponent >= 3 && !read.more && isDigit(text[read.end])) {
    const rest = readTail(text, read.end, first);
    if (rest !== null) return rest;
  }
  return finish(first, read);
}

const finish = (numeral: Numeral, { end, more }: { end: number; more: boolean }): ReadNumeral => ({
  numeral: more ? withMore(numeral) : numeral,
  end,
  weak: false,
  han: false,
});

/** The lower part of "1亿2000万", "2万3千". */
function readTail(text: string, at: number, first: Numeral): ReadNumeral | null {
  const end = endOfWritten(text, at);
  if (end - at > 4) return null;
  const scale = readScale(text, end);
  if (scale.exponent === 0 || scale.exponent >= first.exponent) return null;
  const whole = Number(`${first.digits}e${first.exponent}`) + Number(`${text.slice(at, end)}e${scale.exponent}`);
  if (!Number.isSafeInteger(whole)) return null;
  const numeral = { digits: String(whole), exponent: 0, place: scale.exponent, spread: 0, more: false };
  return finish(numeral, scale);
}

/** Digits with thousands' commas and one decimal point. */
function endOfWritten(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end])) end++;
  while (text[end] === ',' && end - at <= MAX_DIGITS && /^[0-9]{3}(?![0-9])/u.test(text.slice(end + 1, end + 5)))
    end += 4;
  if (text[end] === '.' && isDigit(text[end + 1])) {
    end++;
    while (isDigit(text[end])) end++;
  }
  return end;
}
