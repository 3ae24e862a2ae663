const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const CLOSES = /^[,.;:!?%)\]}，。；：！？、％）】》”’]/;

const lastCharacter = (text: string): string => {
  const last = text.at(-1) ?? '';
  return last >= '\uDC00' && last <= '\uDFFF' ? text.slice(-2) : last;
};

/** What goes between two pieces of speech: a space, nothing between Chinese characters. */
function gapBetween(before: string, after: string): '' | ' ' {
  const first = after.codePointAt(0);
  if (before === '' || first === undefined) return '';
  return CJK.test(lastCharacter(before)) && CJK.test(String.fromCodePoint(first)) ? '' : ' ';
}

/** Joins pieces of speech that follow each other: a space between them, none between Chinese characters. */
export function joinSpeech(pieces: readonly string[]): string {
  const parts: string[] = [];
  let before = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    parts.push(gapBetween(before, piece), piece);
    before = piece;
  }
  return parts.join('');
}

/**
 * Words and punctuation marks as recognisers list them, made into text. A list that holds its own spaces is taken as it
 * is; otherwise words get a space between them and marks that close something get none before them.
 */
export function joinWords(words: readonly string[]): string {
  if (words.some((word) => word !== '' && word.trim() === '')) return words.join('');
  const parts: string[] = [];
  let before = '';
  for (const word of words.map((each) => each.trim())) {
    if (word === '') continue;
    parts.push(CLOSES.test(word) ? '' : gapBetween(before, word), word);
    before = word;
  }
  return parts.join('');
}
