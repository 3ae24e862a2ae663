import type { Analysis } from '../../document/analysis.js';
import type { Span } from '../../document/span.js';
import type { Column } from '../columns.js';
import type { CsvValue } from '../csv.js';

/** What every finding of a list has. */
export interface Item extends Span {
  readonly id: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly figures: readonly string[];
}

/** One column of a spreadsheet. */
export interface CsvColumn<Found> {
  readonly title: string;
  readonly of: (item: Found) => CsvValue;
}

/** A layer of the Analysis that a command lists. A new one is a file in this folder and one for its command. */
export interface ItemKind<Found extends Item> {
  /** As counted: `1 risk indicator`, `2 risk indicators`. */
  readonly one: string;
  readonly many: string;
  readonly itemsOf: (analysis: Analysis) => readonly Found[];
  /** Shown above the words of each item; every text is safe for a terminal. */
  readonly columns: readonly Column<Found>[];
  /** What the columns have no room for, shown before the words; empty where there is nothing. */
  readonly note: (item: Found) => string;
  readonly csv: readonly CsvColumn<Found>[];
  /** Whether an item should catch the eye. */
  readonly alarms: (item: Found) => boolean;
}

/** The items in the order in which they stand in the text. */
export const inOrder = <Found extends Item>(kind: ItemKind<Found>, analysis: Analysis): Found[] =>
  [...kind.itemsOf(analysis)].sort((a, b) => a.start - b.start || a.end - b.end);

/** The name of whoever meant the words; null where nobody is known. */
export const speakerOf = ({ participants }: Analysis, { speaker }: Item): string | null =>
  participants.find(({ id }) => id === speaker)?.name ?? null;
