/** What a word hints at. A sentence without the hint needs no closer look; one with it may still hold nothing. */
export const HINT = {
  /** A future may be told. */
  ahead: 1 << 0,
  /** A point in the calendar that a future may be told of. */
  date: 1 << 1,
  /** A point that lies ahead by its name: "next", "coming". */
  next: 1 << 2,
  /** One that is not over, and no future by itself: "this", "year". */
  current: 1 << 3,
  /** With the right word beside it a future may be told: "is to". */
  phrase: 1 << 4,
  /** With the right word beside it a point is named: "rest of", "third quarter". */
  datePhrase: 1 << 5,
  /** A clause may be turned to the future. */
  turns: 1 << 6,
  /** Guidance may be named, or given before. */
  guides: 1 << 7,
  revises: 1 << 8,
  /** A turn of phrase may look ahead: "going forward". */
  looksAhead: 1 << 9,
  /** What follows may be announced. */
  announces: 1 << 10,
  /** The law's words about forward-looking statements. */
  legal: 1 << 11,
  /** A turn of phrase may name a stretch of the calendar: "the rest of the year". */
  spans: 1 << 12,
  /** What a rule of its own reads: more of a thing, investment and profit, drivers of growth, things put into use. */
  more: 1 << 13,
  ventures: 1 << 14,
  drivers: 1 << 15,
  launches: 1 << 16,
  /** What is so as a rule, and is no promise. */
  habit: 1 << 17,
  /** What is asked or left open. */
  opens: 1 << 18,
  /** Words of traits (trait-words.ts). */
  moves: 1 << 19,
  light: 1 << 20,
  optimise: 1 << 21,
  launch: 1 << 22,
  invest: 1 << 23,
  goesOn: 1 << 24,
  carries: 1 << 25,
  denies: 1 << 26,
  people: 1 << 27,
  outside: 1 << 28,
  thinks: 1 << 29,
  setsOut: 1 << 30,
  /** What runs the call may be said. */
  speaks: 1 << 31,
} as const;

/** A sentence with what its words hint at, where they are at hand. */
interface Hinted {
  readonly units: { readonly hints: number } | null;
}

/** Whether a sentence has a hint; one whose words are not at hand may have any. */
export const hasHint = ({ units }: Hinted, hint: number): boolean => units === null || (units.hints & hint) !== 0;
