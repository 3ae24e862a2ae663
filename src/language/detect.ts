import { franc } from 'franc';
import { countScripts } from './scripts.js';

export type Language = 'zh' | 'en' | 'other';

const LATIN_WORD = /\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*/gu;
/** Words that English prose of any subject is full of. */
const ENGLISH = new Set(
  'the of and to in a is that for we our it on with as are be this have was will from by you an at i not so thank very or which'.split(
    ' ',
  ),
);

/** Enough letters for franc to be worth asking; below, it calls short Chinese "und" and "Revenue up 18%." Low German. */
const SHORTEST_FOR_FRANC = 240;
const FEWEST_COMMON_WORDS = 0.08;

/**
 * The language of a passage: by script first, since a Chinese clause holds more Chinese characters than Latin words even
 * where it is full of English terms; franc is asked only about long Latin text in which common English words are rare.
 */
export function detectLanguage(text: string): Language {
  const { han, latinWords, kanaOrHangul, otherLetters } = countScripts(text);
  if (kanaOrHangul * 3 > han + latinWords) return 'other';
  if (otherLetters > han + latinWords * 3) return 'other';
  if (han > 0 && han >= latinWords) return 'zh';
  return looksForeign(text) ? 'other' : 'en';
}

function looksForeign(text: string): boolean {
  if (text.length < SHORTEST_FOR_FRANC) return false;
  const words = text.match(LATIN_WORD) ?? [];
  const common = words.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  return common < words.length * FEWEST_COMMON_WORDS && !['eng', 'und', 'sco'].includes(franc(text));
}
