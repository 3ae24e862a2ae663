import { Converter } from 'opencc-js/t2cn';
import type { ViewRule } from '../document/text-view.js';

/** Sounds and words that speakers put in while they think; they carry nothing. Mandarin and Cantonese usage. */
const FILLERS = /嗯+|呃+|哦+|啊|那个|那個|这个|這個|就是说|就是說|就是讲|的话|的話|对吧|對吧|其实|其實/gu;

/** Cantonese words for Mandarin ones that the lexicon holds. */
const CANTONESE: readonly (readonly [RegExp, string])[] = [
  [/係/gu, '是'],
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

let converter: ((text: string) => string) | undefined;
const HAS_TRADITIONAL =
  /[萬億與業兩個們務應數與這來說時為會發國對開關問點過還後麼進動長電車產現經營環節員資銀場貝員樣際]/u;

const toSimplified = (text: string): string => {
  if (!HAS_TRADITIONAL.test(text)) return text;
  const convert = converter ?? Converter({ from: 'hk', to: 'cn' });
  converter = convert;
  return convert(text);
};

/** Rules for a TextView of Chinese as it would be printed: no spaces between characters, half-width forms. */
export const PRINTED_CHINESE: readonly ViewRule[] = [
  { pattern: /(?<=[\p{Script=Han}\p{P}])[^\S\n]+(?=[\p{Script=Han}\p{P}])/gu, replacement: '' },
  { pattern: /[\uff01-\uff5e]/gu, replacement: (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0) },
];

/**
 * Chinese for comparison: no white space, Simplified, half-width, Cantonese function words as Mandarin ones, no fillers.
 * It has no map back; what is found in it counts, where it stands does not.
 */
export function plainChinese(text: string): string {
  const close = text
    .replace(/(?<=\p{Script=Han}|[,.，。、])\s+|\s+(?=\p{Script=Han})/gu, '')
    .replace(/[\uff01-\uff5e]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const mandarin = CANTONESE.reduce((words, [pattern, word]) => words.replace(pattern, word), toSimplified(close));
  return mandarin.replace(FILLERS, '');
}

/** Simplified characters for Traditional ones, run by run; a run that changes its length stands for its source as a whole. */
export const SIMPLIFIED: ViewRule = { pattern: /\p{Script=Han}+/gu, replacement: toSimplified };
