import type { Numeral } from '../quantities/numeral.js';

/** A numeral and where the text goes on behind it. */
export interface ReadNumeral {
  readonly numeral: Numeral;
  readonly end: number;
  /** A single character such as 三, or a unit with no digit before it (百, 千万): only a quantity beside a unit. */
  readonly weak: boolean;
  readonly han: boolean;
}

export const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
    ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
  }),
);

/** Powers of ten inside a myriad. */
export const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }));

/** Powers of ten that close a myriad. */
export const MYRIADS: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 4, 亿: 8, 兆: 12 }));

const MORE = '多余';

/** What may stand behind a vague pair (三四十, 七八家) or behind 来 (二十来个). */
export const COUNTED = '十百千万亿成倍个家座台辆天年人次条款名位块元蚊间分';

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

export const hanDigit = (char: string | undefined): number | undefined => DIGITS.get(char ?? '');

export const isHanNumeral = (char: string | undefined): boolean =>
  char !== undefined && (DIGITS.has(char) || TENS.has(char) || MYRIADS.has(char));

/** 千 and 兆 as the prefix of a unit (千瓦, 兆字节), and 百 of a name (百慕大). */
export const METRIC = /^(?:千[克瓦米卡]|兆[瓦赫字焦]|百慕)/u;

const powerAt = (text: string, at: number): number | undefined => {
  const char = text[at] ?? '';
  return METRIC.test(text.slice(at, at + 2)) ? undefined : (TENS.get(char) ?? MYRIADS.get(char));
};

const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12, tn: 12, k: 3, m: 6, b: 9 }),
);

/** 百/千, then 万, then 亿, with 多 anywhere; or an English scale. */
export function readScale(text: string, at: number): { exponent: number; end: number; more: boolean } {
  let end = at;
  let exponent = 0;
  let more = false;
  let last = 0;
  for (;;) {
    const char = text[end] ?? '';
    // 个亿: "两个亿" counts hundreds of millions, "两个多亿" some more.
    const ge = last === 0 ? hundredMillions(text, end) : 0;
    if (ge > 0) {
      more ||= ge > 2;
      end += ge - 1;
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

/** The length of 个亿 and 个多亿 behind a number; 0 where they do not stand at `at`. */
export function hundredMillions(text: string, at: number): number {
  if (text[at] !== '个') return 0;
  if (text[at + 1] === '亿') return 2;
  return (text[at + 1] === '多' || text[at + 1] === '几') && text[at + 2] === '亿' ? 3 : 0;
}

/** 多 and 余 right behind a number; not the first character of another word (余额). */
export function isMore(text: string, at: number): boolean {
  const char = text[at];
  if (char === '余') return text[at + 1] !== '额' && text[at + 1] !== '下';
  if (char === '来') return COUNTED.includes(text[at + 1] ?? ' ');
  return char !== undefined && MORE.includes(char) && text[at + 1] !== '于' && text[at + 1] !== '数';
}

/** A number with 多 in it says no more than its last digit that is not zero. */
export function withMore(numeral: Numeral): Numeral {
  const zeros = /0*$/u.exec(numeral.digits)?.[0].length ?? 0;
  const whole = numeral.digits.includes('.') ? 0 : Math.min(zeros, numeral.digits.length - 1);
  return { ...numeral, more: true, place: numeral.digits.includes('.') ? numeral.place : numeral.exponent + whole };
}
