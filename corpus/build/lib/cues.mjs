import { seconds } from './dates.mjs';
import { parts } from './parts.mjs';

const TITLE = /\b(?:Mr|Ms|Mrs|Dr|No|vs|Inc|Ltd|Co|U\.S)\.$/;

/** Sentences of a paragraph. A full stop after a title ends none. */
export function sentences(paragraph) {
  const pieces = paragraph.split(/(?<=[.?!]["')\]]?)\s+|(?<=[。？！][”」』）]?)(?![”」』）])/u).filter(Boolean);
  return pieces.reduce((all, piece) => {
    if (all.length > 0 && TITLE.test(all.at(-1))) all.push(`${all.pop()} ${piece}`);
    else all.push(piece);
    return all;
  }, []);
}

/** Seconds that it takes to say something. */
function spoken(text) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(1, text.split(/\s+/).length / 2.6 + han / 4.6);
}

/**
 * Timed pieces of every turn, in order. `at` on a turn sets the clock.
 * @returns {Array<{ turn: object, pieces: Array<{ text: string, start: number, end: number }> }>}
 */
export function timed(doc, cut = sentences) {
  let clock = 0;
  return [...parts(doc)]
    .filter((part) => part.turn)
    .map(({ turn }) => {
      if (turn.at) clock = Math.max(clock, seconds(turn.at));
      const pieces = turn.text.flatMap(cut).map((text) => {
        const start = clock;
        clock += spoken(text);
        return { text, start, end: clock };
      });
      clock += 0.8;
      return { turn, pieces };
    });
}
