import { isCurrencyNoun, readCurrencyBehind } from './currencies.js';
import { readNumeral } from './numerals.js';
import { type Tokens, tokenAt } from './tokens.js';

/** The part of an amount that is said in smaller coins: "and fifty cents", "five mao", and the bare "15 dollars 50". */
export interface Coins {
  /** Digits behind the decimal point of the main unit. */
  readonly decimals: string;
  readonly next: number;
}

/** Words that may follow a bare number of cents: with any other, the number counts what comes. */
const BEHIND_BARE = new Set('more each per a an for and but to on in only apiece or now today'.split(' '));

/** Reads coins behind an amount whose last digit has the power `shift` (0 behind dollars, -1 behind mao). */
export function readCoins(tokens: Tokens, at: number, currency: string | null, shift: number): Coins | null {
  const link = tokenAt(tokens, at).text === 'and' ? 1 : 0;
  const read = readNumeral(tokens, at + link, false);
  if (read === null || read.scale || !/^[1-9][0-9]?$/u.test(read.numeral.digits)) return null;
  const { digits } = read.numeral;
  const part = readCurrencyBehind(tokens, read.next, false);
  if (part === null || part.shift >= shift) return link === 0 ? readBare(tokens, at, read.next, digits, shift) : null;
  if (part.currency !== null && currency !== null && part.currency !== currency && part.currency !== 'CNY') return null;
  if (digits.length > shift - part.shift || part.shift < -2) return null;
  const decimals = digits.padStart(shift - part.shift, '0');
  if (part.shift === -2) return { decimals, next: part.next };
  const rest = readCoins(tokens, part.next, currency, part.shift);
  return { decimals: decimals + (rest?.decimals ?? ''), next: rest?.next ?? part.next };
}

/** "15 dollars 50", "one kuai five": as many digits as the next smaller coin has, and nothing that they could count. */
function readBare(tokens: Tokens, at: number, next: number, digits: string, shift: number): Coins | null {
  const behind = tokenAt(tokens, next);
  const before = tokenAt(tokens, at - 1);
  if (digits.length !== (shift === 0 ? 2 : 1) || before.type !== 'word' || tokenAt(tokens, at).glued) return null;
  const ends =
    behind.type === 'sign' ? /^(?:|[.,;:!?)”"'])$/u.test(behind.text) : !behind.glued && BEHIND_BARE.has(behind.text);
  return ends && !isCurrencyNoun(behind.text) ? { decimals: digits, next } : null;
}
