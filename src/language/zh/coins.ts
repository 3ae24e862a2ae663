import { numeralValue } from '../quantities/numeral.js';
import { COIN_NAMES, SHORT_COINS } from './currency-names.js';
import { hanDigit, readNumeral } from './numerals.js';

/** The part of an amount that is said in smaller coins: 6角三分 behind 50元. */
export interface Coins {
  /** Digits behind the decimal point of the main unit. */
  readonly decimals: string;
  readonly end: number;
}

const NAMES: readonly (readonly [string, string | null, number])[] = [
  ...COIN_NAMES,
  ...SHORT_COINS.map(([name, shift]): readonly [string, null, number] => [name, null, shift]),
];
const LINK = /^ ?[又零和] ?/u;
/** A lone digit behind 毛 is 分, unless it counts what follows; the name of a currency may follow, and how exact it is. */
const BARE =
  /^(?:$|[，。,.;；！!？?、）) \n]|美[元金刀]|港[元币纸]|新?台币|人民币|欧元|左右|上下|以[上下内]|一[瓦度斤片])/u;

/** Reads coins at `at`, behind an amount whose last digit has the power `shift` (0 behind 元, -1 behind 毛). */
export function readCoins(text: string, at: number, currency: string | null, shift: number): Coins | null {
  const from = at + (LINK.exec(text.slice(at, at + 3))?.[0].length ?? 0);
  if (text[from] === '半' && from === at && BARE.test(text.slice(from + 1, from + 4)) && shift === -1)
    return { decimals: '5', end: from + 1 };
  // 三毛二一度电: the price of one kilowatt-hour.
  const digit = hanDigit(text[from]);
  if (digit && from === at && shift === -1 && /^[一每][瓦度斤片吨千]/u.test(text.slice(from + 1, from + 3)))
    return { decimals: String(digit), end: from + 1 };
  const read = readNumeral(text, from);
  if (read === null || read.numeral.exponent > 0 || !/^[0-9]{1,2}$/u.test(read.numeral.digits)) return null;
  const value = numeralValue(read.numeral);
  const window = text.slice(read.end, read.end + 3);
  const coin = NAMES.find(([name, whose]) => window.startsWith(name) && (whose === null || whose === currency));
  if (coin === undefined) {
    const bare = shift === -1 && from === at && value < 10 && BARE.test(text.slice(read.end, read.end + 3));
    return bare ? { decimals: String(value), end: read.end } : null;
  }
  const [name, , power] = coin;
  if (power >= shift || value >= 10 ** (shift - power)) return null;
  const end = read.end + name.length;
  const decimals = String(value).padStart(shift - power, '0');
  const rest = power === -1 ? readCoins(text, end, currency, power) : null;
  return { decimals: decimals + (rest?.decimals ?? ''), end: rest?.end ?? end };
}
