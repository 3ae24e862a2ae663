/** A point in the calendar as a word names it: a part of a year, a year or a month. */
export interface NamedPoint {
  /** From 1; of halves where `half` says so, else of quarters. */
  readonly part?: number;
  readonly half?: boolean;
  readonly year?: number;
  readonly month?: number;
}

const DATE =
  /(first|second|third|fourth|[1-4](?:st|nd|rd|th)?)-(?:quarter|half)|\b(?:[qh]([1-4])\b|(20\d\d)|fy(\d\d)\b|(january|february|march|april|june|july|august|september|october|november|december))/u;
const DATES = new RegExp(DATE.source, 'gu');

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const CENTURY = 2000;

/** "third", "3rd", "3". */
export const partOf = (ordinal: string): number => ORDINALS.indexOf(ordinal) + 1 || Number.parseInt(ordinal, 10);

/** The year that two digits name. */
export const yearOf = (digits: string): number => CENTURY + Number(digits);

/** Whether a word names a point by itself. */
export const namesPoint = (word: string): boolean => DATE.test(word);

/** The points that a word names, in lower case: "q3", "second-half", "2027", "march". */
export function namedPoints(word: string): NamedPoint[] {
  return [...word.matchAll(DATES)].map(([all, ordinal, part, year, short, month]) => {
    if (year !== undefined) return { year: Number(year) };
    if (short !== undefined) return { year: yearOf(short) };
    if (month !== undefined) return { month: MONTHS.indexOf(month) + 1 };
    return { part: partOf(part ?? (ordinal as string)), half: /half|^h/u.test(all) };
  });
}
