import type { Role } from '../document/analysis.js';
import type { ListedParticipant } from '../document/source-text.js';

/** A person while a call is read. Stages make new rosters; they do not change persons they were given. */
export interface Person {
  /** The form the speaker lines print, else the list's, else the one that was said. */
  readonly name: string;
  /** Other printed or spoken forms. */
  readonly aliases: readonly string[];
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly role: Role;
  /** Which printed list has the person. */
  readonly side: ListedParticipant['side'] | 'unlisted';
  /** Whether speaker lines print the person (and not only lists or other people's words). */
  readonly printed: boolean;
  /** A label that stands for nobody in particular: `Unknown Executive`, `Speaker 3`. */
  readonly unnamed: boolean;
}

/** Everybody on a call, each once; a person is known by its place in the list. */
export type Roster = readonly Person[];

/** An analyst whom only the operator names. */
export const newAnalyst = (name: string, affiliation: string | null): Person => ({
  name,
  aliases: [],
  title: null,
  affiliation,
  role: 'analyst',
  side: 'unlisted',
  printed: false,
  unnamed: false,
});
