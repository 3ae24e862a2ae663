import { type Numeral, numeralValue, writtenNumeral } from '../quantities/numeral.js';
import type { Term } from '../quantities/term.js';
import { hanDigit, isHanNumeral, type ReadNumeral, readNumeral } from './numerals.js';
import { FILLER } from './reading-view.js';

/** Multiples and halves that are said without a number. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^翻了?(?:近|接近|超过|将近|不止|差不多)?(?:一番|一倍|倍|番)/u, '2'],
  [/^翻了?(?:近|接近|超过|将近)?(?:两番|二番)/u, '4'],
  [/^翻了?三番/u, '8'],
  [/^(?:一半|减半|腰斩|过半|半数|对半)/u, '0.5'],
];
/** 半成 is half a tenth, 半个百分点 half a point. */
const HALF_UNITS: readonly (readonly [RegExp, Term['kind'], string])[] = [
  [/^半成(?![品熟年])/u, 'percent', '5'],
  [/^半个(?:百分点|点(?![评赞子位钟]))/u, 'percentage_points', '0.5'],
];
const PHRASE_STARTS = '翻一减腰过半对';
/** Parts of a power of ten are percentages: 百分之, 千分之, 百万分之, 万万分之. */
const PER = /^(十?[百佰千仟万亿]{1,2})分之/u;
const PER_STARTS = '十百佰千仟万亿';
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8 };
const powerOf = (written: string): number => Array.from(written).reduce((sum, char) => sum + (POWERS[char] ?? 0), 0);

const nothing = { shift: 0, currency: null, unit: null } as const;

/** What is said without a number of its own. */
export const phrase = (start: number, end: number, kind: Term['kind'], numeral: Numeral): Term => ({
  start,
  end,
  kind,
  numeral,
  negative: false,
  after: end,
  anchored: true,
  ...nothing,
});

/** 翻一番, 一半, 半成. */
export function readPhrase(text: string, at: number): Term | null {
  if (!PHRASE_STARTS.includes(text[at] ?? ' ')) return null;
  const window = text.slice(at, at + 8);
  for (const [pattern, kind, digits] of HALF_UNITS) {
    const length = pattern.exec(window)?.[0].length ?? 0;
    if (length > 0) return phrase(at, at + length, kind, writtenNumeral(digits));
  }
  for (const [pattern, digits] of PHRASES) {
    const match = pattern.exec(window)?.[0];
    if (match !== undefined)
      return phrase(at, at + match.length, 'ratio', { ...ratio(digits), more: match === '过半' });
  }
  return null;
}

const ratio = (digits: string): Numeral => ({ digits, exponent: 0, place: -2, spread: 0, more: false });

/** 百分之十点七, 千分之三, 百分百. */
export function readPer(text: string, at: number, from: number, negative: boolean): Term | null {
  if (!PER_STARTS.includes(text[from] ?? ' ')) return null;
  const window = text.slice(from, from + 5);
  if (window.startsWith('百分百') || window.startsWith('百分之百')) {
    const end = from + (window[2] === '百' ? 3 : 4);
    const numeral = writtenNumeral('100');
    return { start: at, end, kind: 'percent', numeral, negative, after: end, anchored: true, ...nothing };
  }
  const per = PER.exec(window);
  if (per === null) return null;
  let next = from + per[0].length;
  if (text[next] === FILLER || text[next] === ' ') next++;
  const below = text[next] === '负' || text[next] === '-';
  const read = readNumeral(text, below ? next + 1 : next) ?? readPair(text, next);
  if (read === null) return null;
  const shift = 2 - powerOf(per[1] as string);
  // 百分之十几.
  const more = text[read.end] === '几' && !isHanNumeral(text[read.end + 1]);
  const numeral = more ? { ...read.numeral, more } : read.numeral;
  const end = more ? read.end + 1 : read.end;
  return {
    start: at,
    end,
    kind: 'percent',
    numeral,
    shift,
    negative: negative || below,
    currency: null,
    unit: null,
    after: end,
    anchored: true,
  };
}

/** 七八 and 十五六 behind 百分之: seven or eight, fifteen or sixteen. */
const PAIR =
  /^(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九])([二三四五六七八九])(?![零〇一二两三四五六七八九十百千万亿点0-9])/u;

function readPair(text: string, at: number): ReadNumeral | null {
  const pair = PAIR.exec(text.slice(at, at + 5));
  if (pair === null) return null;
  const [whole, tens, ten, first, second] = pair;
  const [low, high] = [hanDigit(first) ?? 0, hanDigit(second) ?? 0];
  if (high !== low + 1) return null;
  const value = (ten === undefined ? 0 : (hanDigit(tens) ?? 1) * 10) + low;
  return { numeral: { ...writtenNumeral(String(value)), spread: 1 }, end: at + whole.length, weak: false, han: true };
}

/** 三分之一; `parts` is what stands before 分之. */
export function readFraction(text: string, at: number, parts: ReadNumeral, negative: boolean): Term | null {
  const read = readNumeral(text, parts.end + 2);
  const under = numeralValue(parts.numeral);
  if (read === null || under === 0) return null;
  const numeral = ratio(String(numeralValue(read.numeral) / under));
  if (numeral.digits.includes('e')) return null;
  return { start: at, end: read.end, kind: 'ratio', numeral, negative, after: read.end, anchored: true, ...nothing };
}
