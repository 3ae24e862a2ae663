import { byFirst } from '../quantities/by-first.js';
import { CODES, MAJOR_CODES, SYMBOL_PREFIXES, SYMBOLS, WORDLIKE_CODES } from '../quantities/currencies.js';
import { type Numeral, numeralValue, scaled } from '../quantities/numeral.js';
import type { Term } from '../quantities/term.js';
import { readCoins } from './coins.js';
import { CHINESE_NAMES } from './currency-names.js';
import { readScale } from './numeral-characters.js';
import { hanDigit, isDigit, isHanNumeral, type ReadNumeral, readNumeral } from './numerals.js';
import { readFraction, readPer, readPhrase } from './shares.js';
import { nameBehind, readCounted, readUnit, type Unit } from './units.js';

const SIGN = /^(?:负|[-−－])$/u;

/** Reads one number with its sign, currency and unit; null where none starts at `at`. */
export function readTerm(text: string, at: number): Term | null {
  if (text[at] === '(' || text[at] === '（') return readBracketed(text, at, at, null);
  const negative = isSign(text, at);
  const start = negative ? at + 1 : at;
  return (
    readPhrase(text, at) ??
    readPer(text, at, start, negative) ??
    readMoney(text, at, start, negative) ??
    readPlain(text, at, start, negative)
  );
}

/** 负, or a minus with no number, letter or percent sign before it (which would make it a hyphen or a range). */
function isSign(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (!SIGN.test(sign)) return false;
  return sign === '负' || !/[0-9A-Za-z%零一二三四五六七八九十百千万亿-]/u.test(text[at - 1] ?? ' ');
}

const nothing = { shift: 0, currency: null, unit: null } as const;

/** A number behind a currency: 人民币50元, CNY 2.3 billion, US$5.2亿. */
function readMoney(text: string, at: number, from: number, negative: boolean): Term | null {
  const prefix = readPrefix(text, from);
  if (prefix === null) return null;
  let next = prefix.end;
  if (text[next] === ' ') next++;
  if (text[next] === '(' || text[next] === '（') return readBracketed(text, at, next, prefix.currency);
  const below = text[next] === '-' || text[next] === '−' || text[next] === '负';
  const read = readNumeral(text, below ? next + 1 : next);
  if (read === null || (read.han && read.weak)) return null;
  const unit = readUnit(text, read.end);
  if (unit !== null && unit.kind !== 'money') return null;
  const shift = unit?.shift ?? 0;
  const coins = unit === null ? null : coinsBehind(text, unit.end, read.numeral, prefix.currency, shift);
  const end = coins?.end ?? unit?.end ?? read.end;
  // 人民币50元, 港币5亿元: the currency in front is the exact one.
  return {
    start: at,
    end,
    kind: 'money',
    numeral: coins?.numeral ?? read.numeral,
    shift,
    negative: negative || below,
    currency: prefix.currency,
    unit: null,
    after: end,
    anchored: true,
  };
}

/** (2.2)亿元, 人民币（2.2）亿元, (5.2)%: accountants' brackets make an amount negative. */
function readBracketed(text: string, at: number, open: number, currency: string | null): Term | null {
  const read = isDigit(text[open + 1]) ? readNumeral(text, open + 1) : null;
  if (read === null || (text[read.end] !== ')' && text[read.end] !== '）')) return null;
  if (text.startsWith('百分', read.end + 1)) return null;
  const scale = readScale(text, read.end + 1);
  const unit = readUnit(text, scale.end);
  const kind = unit?.kind ?? (currency === null ? 'number' : 'money');
  if (unit === null && scale.exponent === 0 && currency === null) return null;
  if (currency !== null && kind !== 'money') return null;
  const end = unit?.end ?? scale.end;
  const numeral = scaled(read.numeral, scale.exponent);
  return {
    start: at,
    end,
    kind,
    numeral,
    shift: unit?.shift ?? 0,
    negative: true,
    currency: currency ?? unit?.currency ?? null,
    unit: null,
    after: end,
    anchored: true,
  };
}

const FRONT_NAMES = byFirst(
  [...CHINESE_NAMES.keys()]
    .filter((name) => name.length > 1 && !/^[元块圆个枚]/u.test(name))
    .sort((a, b) => b.length - a.length),
  (name) => name,
);
/** Characters that the name of a currency starts with. */
export const NAME_STARTS: readonly string[] = [...FRONT_NAMES.keys()];

function readPrefix(text: string, at: number): { currency: string; end: number } | null {
  if (isDigit(text[at]) || isHanNumeral(text[at])) return null;
  const symbol = SYMBOLS.get(text[at] ?? '');
  if (symbol !== undefined) return { currency: symbol, end: at + 1 };
  const letters = /^[A-Za-z]{1,8}/u.exec(text.slice(at, at + 9))?.[0];
  if (letters !== undefined) {
    const end = at + letters.length;
    const code = letters.toLowerCase();
    const marked = text[end] === '$' || text[end] === '¥' || text[end] === '￥' ? SYMBOL_PREFIXES.get(code) : undefined;
    if (marked !== undefined) return { currency: marked, end: end + 1 };
    const currency =
      letters === letters.toUpperCase() || (MAJOR_CODES.has(code) && !WORDLIKE_CODES.has(code))
        ? CODES.get(code)
        : undefined;
    return currency === undefined ? null : { currency, end };
  }
  const name = FRONT_NAMES.get(text[at] ?? '')?.find((front) => text.startsWith(front, at));
  return name === undefined ? null : { currency: CHINESE_NAMES.get(name) as string, end: at + name.length };
}

function readPlain(text: string, at: number, from: number, negative: boolean): Term | null {
  const read = readNumeral(text, from);
  if (read === null) return null;
  if (text.startsWith('分之', read.end)) return readFraction(text, at, read, negative);
  // 三个半月, 三个多月.
  const joint = text[read.end] === '个' && /^[月百小星季点]/u.test(text[read.end + 2] ?? '') ? text[read.end + 1] : '';
  const [half, more] = [joint === '半', joint === '多'];
  const inside = half || more;
  const unitAt = inside ? read.end + 2 : read.end;
  const numeral = half ? plus(read.numeral, '5') : more ? { ...read.numeral, more } : read.numeral;
  const unit =
    readUnit(text, unitAt) ?? readCounted(text, unitAt, isSmall(read)) ?? (inside ? halfAt(text, unitAt) : null);
  if (unit !== null) return withUnit(text, at, numeral, unit, negative, read);
  return { start: at, end: read.end, kind: 'number', numeral, negative, after: read.end, anchored: false, ...nothing };
}

/** The 月 of 三个半月, the 点 of 一个半点. */
const halfAt = (text: string, at: number): Unit => ({
  kind: text[at] === '点' ? 'percentage_points' : 'number',
  shift: 0,
  currency: null,
  unit: text[at] === '点' ? null : '月',
  end: at + 1,
  after: at + 1,
});

const isSmall = ({ numeral }: ReadNumeral): boolean => numeralValue(numeral) <= 10;

/** A digit behind the point of a whole number: 两成五, 三倍半. */
const plus = (numeral: Numeral, decimal: string): Numeral =>
  numeral.digits.includes('.') || numeral.exponent > 0
    ? numeral
    : { ...numeral, digits: `${numeral.digits}.${decimal}`, place: -1 };

function withUnit(
  text: string,
  at: number,
  read: Numeral,
  unit: Unit,
  negative: boolean,
  source: ReadNumeral,
): Term | null {
  let { end } = unit;
  let numeral = read;
  const name = text[end - 1] ?? '';
  const next = text[end];
  if (!numeral.digits.includes('.') && numeral.exponent === 0 && '成倍年块'.includes(name)) {
    const digit = hanDigit(next) ?? (isDigit(next) ? Number(next) : undefined);
    const alone =
      !isHanNumeral(text[end + 1]) &&
      !isDigit(text[end + 1]) &&
      (!/^[个到至家%.]/u.test(text[end + 1] ?? '') || isRangeOf(text, end + 1, name));
    if (next === '半') {
      numeral = plus(numeral, '5');
      end++;
    } else if (
      (name === '成' || (name === '块' && !isCoin(text, end + 1))) &&
      digit !== undefined &&
      digit > 0 &&
      alone
    ) {
      numeral = plus(numeral, String(digit));
      end++;
    }
  }
  if (numeral === read && numeralValue(read) === 1 && read.spread === 0 && read.exponent === 0) {
    // 增长一倍 is to twice as much.
    if (unit.kind === 'ratio') numeral = { ...read, digits: '2' };
    if (unit.kind === 'number' && !(unit.end === unit.after && isOneOfTime(text, at, end))) return null;
  }
  // 两块业务 are areas, 三块钱 are yuan; 百家, 万元 alone name no number.
  const coins =
    unit.kind === 'money' && unit.shift > -2 ? coinsBehind(text, end, numeral, unit.currency, unit.shift) : null;
  if (coins !== null) ({ numeral, end } = coins);
  // 一毛九美金, 三块五港币.
  const named = unit.kind === 'money' && (numeral !== read || unit.shift < 0) ? nameBehind(text, end) : null;
  if (named !== null) ({ end } = named);
  if (name === '块' && unit.kind === 'money' && numeral === read && numeralValue(read) < 10 && !isPrice(text, at, end))
    return null;
  if (source.han && source.weak && !isCountable(text, at, source)) return null;
  const after = Math.max(end, unit.after);
  return {
    start: at,
    end,
    kind: unit.kind,
    numeral,
    shift: unit.shift,
    negative,
    currency: named?.currency ?? unit.currency,
    unit: unit.unit,
    after,
    anchored: true,
  };
}

/** 两成八到三成二: behind the joint another amount in the same unit follows. */
const isRangeOf = (text: string, at: number, name: string): boolean =>
  /^[到至]/u.test(text[at] ?? '') && SAME_UNIT.exec(text.slice(at + 1, at + 5))?.[1] === name;

const SAME_UNIT = /^[一二两三四五六七八九十0-9]{1,3}([成块])/u;

const isCoin = (text: string, at: number): boolean => /^[毛角分毫仙]/u.test(text[at] ?? '');

/** 花了三块: a price, where nothing follows that could come in pieces. */
const isPrice = (text: string, at: number, end: number): boolean =>
  /[花付卖买价赚值省赔亏贵宜降跌涨][^，。,.；;]{0,5}$/u.test(text.slice(Math.max(0, at - 6), at)) &&
  /^(?:$|[，。,.;；！!？?、和 \n])/u.test(text.slice(end, end + 1));

/** 50元6角三分, 5块3毛, 两美元又三美分 are one amount. */
function coinsBehind(
  text: string,
  end: number,
  numeral: Numeral,
  currency: string | null,
  shift: number,
): { numeral: Numeral; end: number } | null {
  if (numeral.exponent > 0 || numeral.digits.includes('.') || numeral.spread > 0) return null;
  const coins = readCoins(text, end, currency, shift);
  if (coins === null) return null;
  const place = shift - coins.decimals.length;
  return {
    numeral: { ...numeral, digits: `${numeral.digits}.${coins.decimals}`, place: place - shift },
    end: coins.end,
  };
}

/** A lone 百 or 万 before a measure is no number, 百万 and 千亿 are. */
const isCountable = (text: string, at: number, { end }: ReadNumeral): boolean => {
  const first = text[at] ?? '';
  if (hanDigit(first) !== undefined || first === '十' || first === '负' || end - at > 1) return true;
  // 近千家, 超万台: a bound makes a number of it.
  return (
    /(?:[近超破逾]|超过|突破|接近)$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/最近$/u.test(text.slice(Math.max(0, at - 2), at))
  );
};

/** 一年, 一个月 measure time only after 过去, 未来 and the like; else they are "a year" in passing. */
const isOneOfTime = (text: string, at: number, end: number): boolean =>
  /(?:过去|未来|最近|近|为期|不到|超过|以来的?|至少)的?[ \u0001]?$/u.test(text.slice(Math.max(0, at - 5), at)) ||
  /^(?:左右|以上|以内|之内|以后|之后)/u.test(text.slice(end, end + 2));
