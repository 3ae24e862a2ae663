import type { Span } from '../../document/span.js';

/** No sentence that anybody wrote is so long; a recogniser that sets no stops, or an attacker, makes longer ones. */
const LONGEST = 1000;
const PAUSE = /[,，;；、](?!\d)/u;

/** Sentences, each too long one in pieces. */
export const allPieces = (text: string, sentences: readonly Span[]): readonly Span[] =>
  sentences.some(({ start, end }) => end - start > LONGEST)
    ? sentences.flatMap((sentence) => piecesOf(text, sentence))
    : sentences;

/** A sentence, or one too long to be read at once in pieces of its own words, cut at pauses where it has some. */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = cutBefore(text, from, from + LONGEST);
    pieces.push({ start: from, end: to });
    from = to;
    while (from < end && /\s/u.test(text[from] as string)) from++;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

/** The place behind the last pause of a stretch, else the last space, else its end; none in the first half. */
function cutBefore(text: string, from: number, limit: number): number {
  const least = from + LONGEST / 2;
  for (let i = limit - 1; i > least; i--) if (PAUSE.test(text.slice(i, i + 2))) return i + 1;
  for (let i = limit - 1; i > least; i--) if (/\s/u.test(text[i] as string)) return i;
  return /[\uDC00-\uDFFF]/u.test(text[limit] as string) ? limit - 1 : limit;
}
