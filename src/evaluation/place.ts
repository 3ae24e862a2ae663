import type { Span } from '../document/span.js';
import { TextView } from '../document/text-view.js';
import type { Gold, GoldPlace, GoldTurn } from './gold.js';

/** White space differs between a page as written and as a reader gives it; words do not. */
const SPACES = { pattern: /\s+/gu, replacement: ' ' } as const;

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The span of every gold turn in `text`, in order; null where the text does not hold the turn's first and last words after
 * the turn before it.
 */
export function placeTurns(text: string, turns: readonly GoldTurn[]): (Span | null)[] {
  if (turns.every((turn) => 'span' in turn)) return turns.map((turn) => given(turn));
  const view = TextView.of(text).rewrite([SPACES]);
  let cursor = 0;
  return turns.map((turn) => {
    if (!('start_text' in turn)) return given(turn);
    const first = collapse(turn.start_text);
    const last = collapse(turn.end_text);
    const start = view.text.indexOf(first, cursor);
    // The two overlap in a short turn, but the end never lies before the start's own.
    const tail = start < 0 ? -1 : view.text.indexOf(last, Math.max(start, start + first.length - last.length));
    if (tail < 0) return null;
    cursor = tail + last.length;
    return view.toSource(start, cursor);
  });
}

const given = (turn: GoldTurn): Span | null => ('span' in turn ? { start: turn.span[0], end: turn.span[1] } : null);

/** Gives the span of a place within a turn; null for no place, and where the turn does not hold its words. */
export type Placer = (place: GoldPlace | null | undefined) => Span | null;

/** Places what is annotated within turns that have been placed. */
export function createPlacer(text: string, turns: readonly (Span | null)[]): Placer {
  const views = new Map<number, TextView>();
  return (place) => {
    if (!place) return null;
    if (Array.isArray(place)) return { start: place[0], end: place[1] };
    const turn = turns[place.turn];
    if (!turn) return null;
    const view = views.get(place.turn) ?? TextView.of(text, turn).rewrite([SPACES]);
    views.set(place.turn, view);
    return findWords(view, collapse(place.text), place.nth);
  };
}

function findWords(view: TextView, words: string, nth: number): Span | null {
  let at = words === '' ? -1 : view.text.indexOf(words);
  for (let i = 0; i < nth && at >= 0; i++) at = view.text.indexOf(words, at + words.length);
  return at < 0 ? null : view.toSource(at, at + words.length);
}

/**
 * Whether the places of a layer can be found in the analysed text: where a reader makes the text, offsets into the file say
 * nothing; words do.
 */
export const canPlace = ({ spans }: Gold, places: readonly (GoldPlace | null | undefined)[]): boolean =>
  spans !== 'text' || places.every((place) => !Array.isArray(place));
