/** How many letters of which script a text holds. */
export interface ScriptCounts {
  readonly han: number;
  readonly latin: number;
  /** Runs of Latin letters, hyphens and apostrophes inside them included. */
  readonly latinWords: number;
  readonly kanaOrHangul: number;
  readonly otherLetters: number;
  readonly digits: number;
}

const LETTER = /\p{L}/u;
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd87f);
/** Letters of Latin script, with accents and without. */
export const isLatinLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
const isKanaOrHangul = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff);
const joinsWords = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;

/** Counts in one pass over the code units: pattern matching would build a list of every letter of a call. */
export function countScripts(text: string): ScriptCounts {
  const counts = { han: 0, latin: 0, latinWords: 0, kanaOrHangul: 0, otherLetters: 0, digits: 0 };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const latin = isLatinLetter(code);
    if (latin) {
      counts.latin++;
      if (!inWord) counts.latinWords++;
    } else if (code >= 0x30 && code <= 0x39) counts.digits++;
    else if (code > 0x24f) countOther(counts, text, i, code);
    inWord = latin || (inWord && joinsWords(code) && isLatinLetter(text.charCodeAt(i + 1)));
  }
  return counts;
}

function countOther(
  counts: { han: number; kanaOrHangul: number; otherLetters: number },
  text: string,
  i: number,
  code: number,
): void {
  if (isHan(code)) counts.han++;
  else if (isKanaOrHangul(code)) counts.kanaOrHangul++;
  else if (code < 0x2000 && LETTER.test(text[i] as string)) counts.otherLetters++;
}
