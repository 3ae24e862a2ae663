import type { Span } from '../document/span.js';
import { TextView } from '../document/text-view.js';
import type { Gold, GoldPlace, GoldTurn } from './gold.js';

/** White space differs between a page as written and as a reader gives it; words do not. */
const SPACES = { pattern: /\s+/gu, replacement: ' ' } as const;

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * The span of every place in `text`; null for no place, and where the text does not hold its first and last words after
 * the place before it. The same place twice in a row is one place.
 */
export function placeInOrder(text: string, places: readonly (GoldPlace | null | undefined)[]): (Span | null)[] {
  const needsView = places.some((place) => place && !isOffsets(place));
  const view = needsView ? TextView.of(text).rewrite([SPACES]) : null;
  let cursor = 0;
  let last: { place: Edges; span: Span | null } | null = null;
  return places.map((place) => {
    if (!place) return null;
    if (isOffsets(place)) return { start: place[0], end: place[1] };
    if (last && last.place.start_text === place.start_text && last.place.end_text === place.end_text) return last.span;
    const found = view && findWords(view.text, place, cursor);
    if (found) cursor = found.end;
    last = { place, span: view && found && view.toSource(found.start, found.end) };
    return last.span;
  });
}

type Edges = Exclude<GoldPlace, readonly [number, number]>;

const isOffsets = (place: GoldPlace): place is [number, number] => Array.isArray(place);

function findWords(words: string, { start_text, end_text }: Edges, from: number): Span | null {
  const first = collapse(start_text);
  const last = collapse(end_text);
  const start = words.indexOf(first, from);
  // The two overlap in a short turn, but the end never lies before the start's own.
  const tail = start < 0 ? -1 : words.indexOf(last, Math.max(start, start + first.length - last.length));
  return tail < 0 ? null : { start, end: tail + last.length };
}

/** The place of an item that has one. */
export const placeOf = (item: { span: [number, number] } | Edges): GoldPlace => ('span' in item ? item.span : item);

/** The span of every gold turn, in order. Turns that say the same in a row are still different turns. */
export function placeTurns(text: string, turns: readonly GoldTurn[]): (Span | null)[] {
  return placeInOrder(text, turns.map(placeOf));
}

/**
 * Whether the spans of a layer can be found in the analysed text: offsets into a file say nothing where a reader makes the
 * text; words do.
 */
export const canPlace = ({ spans }: Gold, places: readonly (GoldPlace | null | undefined)[]): boolean =>
  spans !== 'text' || places.every((place) => !place || !isOffsets(place));
