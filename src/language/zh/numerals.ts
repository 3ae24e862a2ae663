import { MAX_DIGITS, type Numeral, scaled, writtenNumeral } from '../quantities/numeral.js';
import { FILLER } from './reading-view.js';

/** A numeral and where the text goes on behind it. */
export interface ReadNumeral {
  readonly numeral: Numeral;
  readonly end: number;
  /** A single character such as 三, or a unit with no digit before it (百, 千万): only a quantity beside a unit. */
  readonly weak: boolean;
  readonly han: boolean;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
    ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
  }),
);
/** Powers of ten inside a myriad. */
const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }));
/** Powers of ten that close a myriad. */
const MYRIADS: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 4, 亿: 8, 兆: 12 }));
const MORE = '多余';
/** What may stand behind a vague pair (三四十, 七八家) or behind 来 (二十来个). */
const COUNTED = '十百千万亿成倍个家座台辆天年人次条款名位块元';

/** Formal characters are ordinary words too (大陆, 伍先生): they start a number only before another numeral. */
const FORMAL = '壹贰叁肆伍陆柒捌玖';

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
export const hanDigit = (char: string | undefined): number | undefined => DIGITS.get(char ?? '');
export const isHanNumeral = (char: string | undefined): boolean =>
  char !== undefined && (DIGITS.has(char) || TENS.has(char) || MYRIADS.has(char));

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

const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12, tn: 12, k: 3, m: 6, b: 9 }),
);

/** 千 and 兆 as the prefix of a unit: 千瓦, 兆字节. */
const METRIC = /^(?:千[克瓦米卡]|兆[瓦赫字焦])/u;
const powerAt = (text: string, at: number): number | undefined => {
  const char = text[at] ?? '';
  return METRIC.test(text.slice(at, at + 2)) ? undefined : (TENS.get(char) ?? MYRIADS.get(char));
};

/** 百/千, then 万, then 亿, with 多 anywhere; or an English scale. */
function readScale(text: string, at: number): { exponent: number; end: number; more: boolean } {
  let end = at;
  let exponent = 0;
  let more = false;
  let last = 0;
  for (;;) {
    const char = text[end] ?? '';
    // 个亿: "两个亿" counts hundreds of millions.
    if (char === '个' && text[end + 1] === '亿' && last === 0) {
      end += 1;
      continue;
    }
    const power = powerAt(text, end);
    if (
      power !== undefined &&
      power > last &&
      !(char === '千' && /^[克瓦米兆卡]/u.test(text.slice(end + 1, end + 2)))
    ) {
      exponent += power;
      last = power;
      end++;
    } else if (!more && isMore(text, end)) {
      more = true;
      end++;
    } else break;
  }
  if (end > at) return { exponent, end, more };
  const word = /^ ?([A-Za-z]+)/u.exec(text.slice(at, at + 12));
  const scale = ENGLISH_SCALES.get(word?.[1]?.toLowerCase() ?? '');
  const glued = word?.[0].length === word?.[1]?.length;
  if (word === null || scale === undefined || (!glued && (word[1]?.length ?? 0) < 2))
    return { exponent: 0, end: at, more };
  return { exponent: scale, end: at + word[0].length, more };
}

/** 多 and 余 right behind a number; not the first character of another word (余额). */
function isMore(text: string, at: number): boolean {
  const char = text[at];
  if (char === '余') return text[at + 1] !== '额' && text[at + 1] !== '下';
  if (char === '来') return COUNTED.includes(text[at + 1] ?? ' ');
  return char !== undefined && MORE.includes(char) && text[at + 1] !== '于' && text[at + 1] !== '数';
}

/** A number with 多 in it says no more than its last digit that is not zero. */
function withMore(numeral: Numeral): Numeral {
  const zeros = /0*$/u.exec(numeral.digits)?.[0].length ?? 0;
  const whole = numeral.digits.includes('.') ? 0 : Math.min(zeros, numeral.digits.length - 1);
  return { ...numeral, more: true, place: numeral.digits.includes('.') ? numeral.place : numeral.exponent + whole };
}

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

function readHan(text: string, at: number): ReadNumeral | null {
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
  if (isHanNumeral(text[end]) || isDigit(text[end])) return null;
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
  if (char === '个' && text[at + 1] === '亿' && han.total === 0 && han.digit !== null) return takeMyriad(han, 8) && 2;
  if (char === '几' && han.digit === null && han.power < 4 && COUNTED.includes(text[at + 1] ?? ' ')) {
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
  // 三四十, 七八家, 两三个: a vague pair.
  if (han.pair || digit !== han.digit + 1 || !COUNTED.includes(next ?? ' ')) return 0;
  han.pair = true;
  han.spread = 1;
  return 1;
}

function takePower(han: Han, power: number): number {
  if (power >= han.power || han.more) return 0;
  if (han.digit === null && power !== 1) return 0;
  han.section += (han.digit ?? 1) * 10 ** power;
  if (han.pair && han.spread === 1) han.spread = 10 ** power;
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
