import type { Span } from '../../../document/span.js';
import { plainCharacter } from '../../metrics/chinese.js';

/** Stands in a view for a figure. */
export const FIGURE = '\ue000';
/** Stand for points of the calendar: last year, a quarter, any other. */
export const LAST_YEAR = '\ue002';
export const QUARTER = '\ue003';
const POINT = '\ue001';

/** Whether a character of a view stands for a point of the calendar. */
export const isPoint = (sign: string | undefined): boolean => sign !== undefined && sign >= POINT && sign <= QUARTER;

const signOf = (calendar: string): string => {
  if (calendar === 'Y-1') return LAST_YEAR;
  return calendar === 'Q-1' || /^Q[1-4]$/u.test(calendar) ? QUARTER : POINT;
};

const FILLERS = ['这个', '那个', '嗯', '呃'];

/** A Chinese sentence without white space and fillers, figures and points of the calendar as one character each. */
export interface ChineseView {
  /** As written. */
  readonly raw: string;
  /** Simplified, half-width, lower case; of the same length. */
  readonly plain: string;
  /** Where each figure stands. */
  readonly places: readonly number[];
}

/** The view of a sentence; figures and points in order and disjoint. */
export function viewSentence(
  text: string,
  sentence: Span,
  figures: readonly Span[],
  points: readonly (Span & { readonly calendar: string })[],
): ChineseView {
  const blocks = [
    ...figures.map((span) => ({ span, sign: FIGURE })),
    ...points.map((span) => ({ span, sign: signOf(span.calendar) })),
  ].sort((a, b) => a.span.start - b.span.start);
  let raw = '';
  let plain = '';
  const places: number[] = [];
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const written = text[i] as string;
      const one = plainCharacter(written);
      if (one === ' ' || one === '\n') continue;
      raw += written;
      plain += one;
      const filler = FILLERS.find((word) => plain.endsWith(word));
      if (filler) [raw, plain] = [raw.slice(0, -filler.length), plain.slice(0, -filler.length)];
    }
  };
  let at = sentence.start;
  for (const { span, sign } of blocks) {
    copy(at, span.start);
    if (sign === FIGURE) places.push(raw.length);
    raw += sign;
    plain += sign;
    at = span.end;
  }
  copy(at, sentence.end);
  return { raw, plain, places };
}
