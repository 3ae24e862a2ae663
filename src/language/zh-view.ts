import { Converter } from 'opencc-js/t2cn';
import { TextView, type ViewRule } from '../document/text-view.js';
import { isHan, isSpace } from './signs.js';
import { TRADITIONAL } from './traditional.js';

/** Sounds and words that speakers put in while they think; they carry nothing. Mandarin and Cantonese usage. */
const FILLERS = /嗯+|呃+|哦+|啊|那个|那個|这个|這個|就是说|就是說|就是讲|的话|的話|对吧|對吧|其实|其實/gu;

/** Cantonese words for Mandarin ones that the lexicon holds. */
const CANTONESE: readonly (readonly [RegExp, string])[] = [
  [/(?<![關关聯联])係(?![數数列])/gu, '是'],
  [/嘅/gu, '的'],
  [/咗/gu, '了'],
  [/冇/gu, '没有'],
  [/唔/gu, '不'],
  [/佢哋/gu, '他们'],
  [/我哋/gu, '我们'],
  [/你哋/gu, '你们'],
  [/喺/gu, '在'],
  [/嚟/gu, '来'],
  [/啲/gu, '些'],
  [/而家/gu, '现在'],
];

/** What a code unit may ask of {@link plainChinese}. */
const BLANK = 1;
const WIDE = 2;
const TRADITIONAL_SIGN = 4;
const CANTONESE_SIGN = 8;
const FILLER_SIGN = 16;

const NEEDS = new Uint8Array(0x10000);
const mark = (signs: string, need: number): void => {
  for (const sign of signs) NEEDS[sign.charCodeAt(0)] = (NEEDS[sign.charCodeAt(0)] as number) | need;
};
mark(TRADITIONAL, TRADITIONAL_SIGN);
mark('係嘅咗冇唔哋喺嚟啲而', CANTONESE_SIGN);
mark('嗯呃哦啊那这這就的对對其', FILLER_SIGN);
for (let code = 0xff01; code <= 0xff5e; code++) NEEDS[code] = WIDE;
for (let code = 0; code < 0x10000; code++) if (isSpace(code)) NEEDS[code] = BLANK;

let converter: ((text: string) => string) | undefined;

const toSimplified = (text: string): string => {
  const convert = converter ?? Converter({ from: 'hk', to: 'cn' });
  converter = convert;
  return convert(text);
};

/** No spaces between Chinese characters. */
const UNSPACED: ViewRule = {
  pattern: /(?<=[\p{Script=Han}\p{P}])[^\S\n]+(?=[\p{Script=Han}\p{P}])/gu,
  replacement: '',
};
const HALF_WIDTH: ViewRule = {
  pattern: /[\uff01-\uff5e]/gu,
  replacement: (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0),
};

function needsOf(text: string): number {
  let needs = 0;
  for (let i = 0; i < text.length; i++) needs |= NEEDS[text.charCodeAt(i)] as number;
  return needs;
}

const CLOSE_UP = new Set([...',.，。、'].map((sign) => sign.charCodeAt(0)));
const LONGEST_PIECE = 4096;

/** Without white space beside Chinese and behind its commas and stops, in half-width forms. */
function closeUp(text: string): string {
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) {
      codes[length++] = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
      continue;
    }
    let next = i + 1;
    while (next < text.length && isSpace(text.charCodeAt(next))) next++;
    const before = text.charCodeAt(i - 1);
    if (!isHan(before) && !CLOSE_UP.has(before) && !isHan(text.charCodeAt(next)))
      for (let k = i; k < next; k++) codes[length++] = text.charCodeAt(k);
    i = next - 1;
  }
  let close = '';
  for (let from = 0; from < length; from += LONGEST_PIECE)
    close += String.fromCharCode.apply(null, codes.subarray(from, Math.min(length, from + LONGEST_PIECE)) as never);
  return close;
}

/**
 * Chinese for comparison: no white space, Simplified, half-width, Cantonese function words as Mandarin ones, no fillers.
 * It has no map back; what is found in it counts, where it stands does not. One look at every sign says which of the
 * rewritings the text needs at all.
 */
export function plainChinese(text: string): string {
  const needs = needsOf(text);
  let plain = needs & (BLANK | WIDE) ? closeUp(text) : text;
  // Before the conversion, which makes 系 of every 係.
  if (needs & CANTONESE_SIGN) plain = CANTONESE.reduce((words, [pattern, word]) => words.replace(pattern, word), plain);
  if (needs & TRADITIONAL_SIGN) plain = toSimplified(plain);
  return needs & FILLER_SIGN ? plain.replace(FILLERS, '') : plain;
}

/** Simplified characters for Traditional ones, run by run; a run that changes its length stands for its source as a whole. */
const SIMPLIFIED: ViewRule = { pattern: /\p{Script=Han}+/gu, replacement: toSimplified };

/** A view of Chinese as it would be printed in Simplified characters: no spaces between them, half-width forms. */
export function printedChinese(text: string): TextView {
  const needs = needsOf(text);
  const rules: ViewRule[] = [];
  if (needs & BLANK) rules.push(UNSPACED);
  if (needs & WIDE) rules.push(HALF_WIDTH);
  if (needs & TRADITIONAL_SIGN) rules.push(SIMPLIFIED);
  return TextView.of(text).rewrite(rules);
}
