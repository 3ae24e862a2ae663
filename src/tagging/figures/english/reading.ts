import type { Named, SentenceFigures } from '../metric.js';
import { is, isPlain, type Stretch } from './clause.js';
import { nameOf } from './phrase.js';
import type { Block, Word } from './word.js';
import { ROLE } from './word-roles.js';
import { readWords } from './words.js';

/** A sentence being read. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** The word that each figure is. */
  readonly places: readonly number[];
  readonly sentence: SentenceFigures;
  /** The points of the calendar among the words, by where they start: `Q3`, `Y-1`. */
  readonly pointWords: ReadonlyMap<number, string>;
}

/** How far behind its last figure a sentence is read: no metric and no basis of comparison stands further off. */
const TAIL = 160;

/** Reads a sentence's words; figures and points of the calendar are one word each. */
export function openReading(sentence: SentenceFigures): Reading {
  const { text, candidates, points } = sentence;
  const blocks: Block[] = [];
  let point = 0;
  const pointWords = new Map<number, string>();
  const place = (until: number) => {
    for (; point < points.length && (points[point] as { start: number }).start < until; point++) {
      const { start, end, calendar } = points[point] as SentenceFigures['points'][number];
      blocks.push({ start, end, role: ROLE.time });
      pointWords.set(start, calendar);
    }
  };
  for (const { quantity } of candidates) {
    place(quantity.start);
    blocks.push({ start: quantity.start, end: quantity.end, role: ROLE.figure });
  }
  place((candidates.at(-1)?.quantity.end ?? 0) + TAIL);
  const last = candidates.at(-1)?.quantity.end ?? sentence.end;
  const words = readWords(text, { start: sentence.start, end: Math.min(sentence.end, last + TAIL) }, blocks);
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) if (is(words[i], ROLE.figure)) places.push(i);
  return { text, words, places, sentence, pointWords };
}

/** A figure whose metric is looked for. */
export interface Site {
  readonly k: number;
  /** The word that it is. */
  readonly at: number;
  /** The last word that belongs to the figure before it; -1 where none does. */
  readonly floor: number;
  readonly candidate: SentenceFigures['candidates'][number];
  /** What "it" and "this" stand for. */
  readonly standsFor: () => string | null;
}

/** A metric that the sentence names; `stretch` is where, `behind` whether it stands behind the figure. */
export interface NamedAt {
  readonly name: string;
  readonly stretch?: Stretch;
  readonly behind?: boolean;
  /** Whether it stands in an earlier sentence. */
  readonly carried?: boolean;
}

/** A name from a stretch; null where nothing is left of it. */
export function name({ text, words }: Reading, stretch: Stretch): NamedAt | null {
  const made = nameOf(text, words, stretch.from, stretch.to);
  return made === '' ? null : { name: made, stretch };
}

/** Whether a phrase has nothing but words of change, amount and comparison. */
export function emptyName(words: readonly Word[], { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    if (!is(words[i], ~0) || isPlainNoun(words[i])) return false;
  }
  return true;
}

export const isPlainNoun = (word: Word | undefined): boolean => word !== undefined && word.role === 0;

/** The noun that a count counts: the one read with the number, else the one behind it. */
export function unitOf({ text, words, places, sentence }: Reading, k: number): string | null {
  const { kind, unit } = sentence.candidates[k] as Named['candidate'];
  if (kind !== 'count' || unit !== null) return kind === 'count' ? unit : null;
  const at = (places[k] as number) + 1;
  if (!isPlain(words[at]) || is(words[at], ROLE.number | ROLE.change)) return null;
  let to = at;
  while (isPlain(words[to]) && to - at < 5) to++;
  return text.slice(words[at]?.start, words[to - 1]?.end);
}

export const said = ({ text, sentence }: Reading, k: number): string => {
  const { quantity } = sentence.candidates[k] as Named['candidate'];
  return text.slice(quantity.start, quantity.end).toLowerCase();
};

export function closingOf(words: readonly Word[], at: number): number {
  let i = at;
  while (i < words.length && i - at < 40 && (words[i] as Word).text !== ')') i++;
  return i;
}
