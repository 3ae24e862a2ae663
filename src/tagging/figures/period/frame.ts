import type { Calendar } from './resolve.js';

/**
 * What a speech reports where it says the whole year: in the results of a fourth quarter one part tells the year and
 * another the quarter, each naming its stretch once.
 */
export interface Frame {
  /** The stretch named last; null before any. */
  readonly period: string | null;
  /** The one that the speech opened with: a new paragraph returns to it. */
  readonly opening: string | null;
  /** Where the sentence that named it ends. */
  readonly end: number;
}

export const NO_FRAME: Frame = { period: null, opening: null, end: 0 };

/** The frame of a sentence that starts at `from`. */
export const frameAt = (text: string, frame: Frame, from: number): Frame =>
  frame.period !== frame.opening && text.slice(frame.end, from).includes('\n')
    ? { ...frame, period: frame.opening, end: from }
    : frame;

/** The frame behind a sentence in which a figure's period was said. */
export function framedBy(frame: Frame, period: string, end: number, { at }: Calendar): Frame {
  if (at?.quarter !== 4 || (period !== `${at.year}FY` && period !== `${at.year}Q4`)) return frame;
  return { period, opening: frame.opening ?? period, end };
}
