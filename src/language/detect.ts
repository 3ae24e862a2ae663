import { franc } from 'franc';
import { countScripts, isLatinLetter, type ScriptCounts } from './scripts.js';

export type Language = 'zh' | 'en' | 'other';

/** Words that English prose of any subject is full of. */
const ENGLISH = new Set(
  'the of and to in a is that for we our it on with as are be this have was will from by you an at i not so thank very or which'.split(
    ' ',
  ),
);

const LONGEST_COMMON = Math.max(...[...ENGLISH].map((word) => word.length));

/** Enough letters for franc to be worth asking; below, it calls short Chinese "und" and "Revenue up 18%." Low German. */
const SHORTEST_FOR_FRANC = 240;
const FEWEST_COMMON_WORDS = 0.08;

/** Whether a passage counts as Chinese: more Chinese characters than Latin words, and not mostly another script. */
export const isChinese = ({ han, latinWords, kanaOrHangul, otherLetters }: ScriptCounts): boolean =>
  han > 0 && han >= latinWords && kanaOrHangul * 3 <= han + latinWords && otherLetters <= han + latinWords * 3;

/**
 * The language of a passage: by script first, since a Chinese clause holds more Chinese characters than Latin words even
 * where it is full of English terms; franc is asked only about long Latin text in which common English words are rare.
 */
export function detectLanguage(text: string): Language {
  const scripts = countScripts(text);
  const { han, latinWords, kanaOrHangul, otherLetters } = scripts;
  if (isChinese(scripts)) return 'zh';
  if (kanaOrHangul * 3 > han + latinWords) return 'other';
  if (otherLetters > han + latinWords * 3) return 'other';
  return looksForeign(text) ? 'other' : 'en';
}

/** Prose shows its language in a few lines: so many characters at these places are looked at before all of them are. */
const GLANCE = 600;
const PLACES = [0, 1 / 2, 3 / 4];
const MANY_COMMON_WORDS = 0.16;

function looksForeign(text: string): boolean {
  if (text.length < SHORTEST_FOR_FRANC) return false;
  if (text.length > GLANCE && PLACES.some((place) => isPlainlyEnglish(text, Math.floor(place * text.length))))
    return false;
  return commonShare(text, 0, text.length) < FEWEST_COMMON_WORDS && !['eng', 'und', 'sco'].includes(franc(text));
}

const isPlainlyEnglish = (text: string, from: number): boolean =>
  commonShare(text, from, Math.min(text.length, from + GLANCE)) > MANY_COMMON_WORDS;

/** Share of the Latin words between two places that are common in English. */
function commonShare(text: string, from: number, to: number): number {
  let [words, common] = [0, 0];
  for (let i = from; i < to; i++) {
    if (!isLatinLetter(text.charCodeAt(i))) continue;
    let end = i + 1;
    while (end < to && isInWord(text.charCodeAt(end))) end++;
    words++;
    if (end - i <= LONGEST_COMMON && ENGLISH.has(text.slice(i, end).toLowerCase())) common++;
    i = end;
  }
  return words === 0 ? 1 : common / words;
}

const isInWord = (code: number): boolean => isLatinLetter(code) || code === 0x27 || code === 0x2019 || code === 0x2d;
