import { MAX_DIGITS, type Numeral, scaled, writtenNumeral } from '../quantities/numeral.js';
import {
  COUNTED,
  DIGITS,
  hundredMillions,
  isDigit,
  isHanNumeral,
  isMore,
  METRIC,
  MYRIADS,
  type ReadNumeral,
  readScale,
  TENS,
  withMore,
} from './numeral-characters.js';
import { FILLER } from './reading-view.js';

/** Formal characters are ordinary words too (大陆, 伍先生): they start a number only before another numeral. */
const FORMAL = '壹贰叁肆伍陆柒捌玖';

/** State of a Chinese numeral read from left to right. */
interface Han {
  /** What is closed by 万 and 亿. */
  total: number;
  /** What stands since. */
  section: number;
  digit: number | null;
  /** Power of the last 十百千 in this section; 4 at its start. */
  power: number;
  /** Power of the last 万 or 亿; 16 before any. */
  myriad: number;
  /** Power of the last thing said. */
  place: number;
  zero: boolean;
  more: boolean;
  spread: number;
  pair: boolean;
}

const START: Han = {
  total: 0,
  section: 0,
  digit: null,
  power: 4,
  myriad: 16,
  place: 0,
  zero: false,
  more: false,
  spread: 0,
  pair: false,
};

export function readHan(text: string, at: number): ReadNumeral | null {
  const first = text[at] as string;
  if (FORMAL.includes(first) && !isHanNumeral(text[at + 1]) && text[at + 1] !== '点') return null;
  const startsWithUnit = !DIGITS.has(first) && first !== '十' && first !== '拾';
  const han = { ...START };
  if (startsWithUnit) han.digit = 1;
  let end = at;
  let next = at;
  while (next - at < 40) {
    if (text[next] === FILLER && end > at) {
      next++;
      continue;
    }
    const step = takeHan(han, text, next);
    if (step === 0) break;
    next += step;
    // A zero counts only with what follows it.
    if (!han.zero || han.digit !== null) end = next;
  }
  if (end === at) return first === '零' || first === '〇' ? readDecimal(text, at + 1, 0) : null;
  if (text[end] === '点' && !han.pair && !han.more && (han.digit !== null || han.power < 4)) {
    const decimal = readDecimal(text, end, closeSection(han).total + closeSection(han).section);
    if (decimal !== null) return decimal;
  }
  // Another digit right behind (十四五, 三六零, 九九六): a name or digits read one by one.
  if ((isHanNumeral(text[end]) && !METRIC.test(text.slice(end, end + 2))) || isDigit(text[end])) return null;
  return { numeral: hanNumeral(han), end, weak: startsWithUnit || end - at === 1, han: true };
}

/** Takes one character into the state; how many characters were taken, 0 when the numeral is over. */
function takeHan(han: Han, text: string, at: number): number {
  const char = text[at] ?? '';
  const digit = DIGITS.get(char);
  if (digit !== undefined) return takeDigit(han, digit, text[at + 1]);
  const power = METRIC.test(text.slice(at, at + 2)) ? undefined : TENS.get(char);
  if (power !== undefined) return takePower(han, power);
  const myriad = METRIC.test(text.slice(at, at + 2)) ? undefined : MYRIADS.get(char);
  if (myriad !== undefined) return takeMyriad(han, myriad);
  const ge = han.total === 0 && han.digit === null && han.power === 4 ? 0 : hundredMillions(text, at);
  if (ge > 0) {
    han.more = ge > 2;
    return takeMyriad(han, 8) && ge;
  }
  if (
    char === '几' &&
    han.digit === null &&
    (han.power < 4 || han.total > 0) &&
    COUNTED.includes(text[at + 1] ?? ' ')
  ) {
    han.more = true;
    return 1;
  }
  if (!han.more && han.digit === null && (han.power < 4 || han.total > 0) && isMore(text, at)) {
    han.more = true;
    return 1;
  }
  return 0;
}

function takeDigit(han: Han, digit: number, next: string | undefined): number {
  if (han.more) return 0;
  if (digit === 0) {
    if (han.digit !== null || han.zero || (han.total === 0 && han.power === 4)) return 0;
    han.zero = true;
    return 1;
  }
  if (han.digit === null) {
    han.digit = digit;
    return 1;
  }
  // 三四十, 七八家, 两三个, 三五百: a vague pair.
  const spread = digit - han.digit;
  const vague = spread === 1 || (spread === 2 && han.digit === 3);
  if (han.pair || !vague || !COUNTED.includes(next ?? ' ')) return 0;
  han.pair = true;
  han.spread = spread;
  return 1;
}

function takePower(han: Han, power: number): number {
  if (power >= han.power || han.more) return 0;
  if (han.digit === null && power !== 1) return 0;
  han.section += (han.digit ?? 1) * 10 ** power;
  if (han.pair && han.spread < 10) han.spread *= 10 ** power;
  Object.assign(han, { digit: null, power, place: power, zero: false });
  return 1;
}

function takeMyriad(han: Han, myriad: number): number {
  const below = han.section + (han.digit ?? 0);
  if (below === 0 && han.total === 0) return 0;
  if (han.spread > 0) han.spread *= 10 ** myriad;
  if (myriad < han.myriad) {
    if (below === 0) return 0;
    han.total += below * 10 ** myriad;
    han.place = myriad;
  } else {
    // 万亿, 一万五千亿: the larger scale holds for all that stands before it.
    if (myriad === han.myriad) return 0;
    han.total = (han.total + below) * 10 ** myriad;
    han.place = (below === 0 ? han.place : 0) + myriad;
  }
  Object.assign(han, { section: 0, digit: null, power: 4, myriad, zero: false });
  return 1;
}

/** A last digit without a unit: ones after 零 or 十, else the next lower unit (一千五, 两万八). */
function closeSection(han: Han): Han {
  if (han.digit === null) return han;
  let place = 0;
  if (!han.zero && !han.pair) {
    if (han.power === 2 || han.power === 3) place = han.power - 1;
    else if (han.power === 4 && han.total > 0 && han.myriad < 16) place = han.myriad - 1;
  }
  return { ...han, section: han.section + han.digit * 10 ** place, digit: null, place };
}

function hanNumeral(open: Han): Numeral {
  const han = closeSection(open);
  const whole = han.total + han.section;
  // Below ten thousand every number may be meant to the last digit: only 千 is taken as round.
  const place = han.total === 0 && han.place < 3 ? 0 : han.place;
  const scale = han.section === 0 && han.total > 0 && han.spread === 0 ? scaleOf(han) : 0;
  const digits = String(whole / 10 ** scale);
  const numeral = { digits, exponent: scale, place, spread: han.spread, more: false };
  return han.more ? withMore(numeral) : numeral;
}

/** The power of the closing 万 or 亿, so that "85到91亿" can lend it. */
const scaleOf = (han: Han): number => (han.total % 10 ** han.myriad === 0 ? han.myriad : 0);

/** 点 and the digits behind it, then a scale: "十点七", "一点二亿". `at` is the 点. */
function readDecimal(text: string, at: number, whole: number): ReadNumeral | null {
  if (text[at] !== '点') return null;
  let decimals = '';
  let next = at + 1;
  while (decimals.length < MAX_DIGITS) {
    if (text[next] === FILLER && DIGITS.has(text[next + 1] ?? '')) next++;
    const digit = DIGITS.get(text[next] ?? '') ?? (isDigit(text[next]) ? Number(text[next]) : undefined);
    if (digit === undefined) break;
    decimals += digit;
    next++;
  }
  if (decimals === '') return null;
  const scale = readScale(text, next);
  const numeral = scaled(writtenNumeral(`${whole}.${decimals}`), scale.exponent);
  return { numeral: scale.more ? { ...numeral, more: true } : numeral, end: scale.end, weak: false, han: true };
}
