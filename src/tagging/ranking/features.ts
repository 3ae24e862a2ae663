/** A word, a number with its per-cent sign, or a currency sign. */
const PIECE = /[a-z]+(?:['’][a-z]+)?|\d[\d.,]*%?|[$€£¥]/g;

/** Words without their endings, numbers without their values: what sentences of different calls have in common. */
function pieceOf(text: string): string {
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return text.endsWith('%') ? '#%' : '#';
  if (text.length > 4 && text.endsWith('ies')) return `${text.slice(0, -3)}y`;
  if (text.length > 5 && text.endsWith('ing')) return text.slice(0, -3);
  if (text.length > 4 && (text.endsWith('ed') || text.endsWith('es'))) return text.slice(0, -2);
  return text.length > 3 && text.endsWith('s') && !text.endsWith('ss') ? text.slice(0, -1) : text;
}

/** The pieces of an English sentence, between signs for its ends. */
export function piecesOf(sentence: string): string[] {
  const pieces = ['<'];
  for (const [text] of sentence.toLowerCase().matchAll(PIECE)) pieces.push(pieceOf(text));
  pieces.push('>');
  return pieces;
}

/** Traits that rules have seen in a sentence, alone and two by two: what one means depends on the others. */
export function pairsOf(traits: readonly string[]): string[] {
  const sorted = [...new Set(traits)].sort();
  return sorted.flatMap((one, i) => [`:${one}`, ...sorted.slice(i + 1).map((other) => `:${one}&${other}`)]);
}
