import type { Section, SpeakerBlock } from '../document/source-text.js';
import type { AnalystCall } from '../language/analyst-calls.js';
import type { CutBook } from '../language/en/cut.js';
import type { SentenceBook } from '../language/sentence-book.js';
import type { Roster } from './person.js';

/** Why a turn belongs to somebody other than the one printed. `confidence` is 0 to 1. */
export interface Attribution {
  readonly reason: string;
  readonly confidence: number;
}

/** A turn while a call is read. `labelled` and `speaker` are places in the roster. */
export interface DraftTurn extends SpeakerBlock {
  readonly index: number;
  readonly body: string;
  readonly labelled: number;
  readonly speaker: number;
  /** Whose words the speaker voices, where they are not his own; known once interpretation is read. */
  readonly principal: number | null;
  readonly section: Section;
  readonly attribution: Attribution | null;
  /** Analysts whom the turn's words call to ask. */
  readonly calls: readonly AnalystCall[];
}

/** A call while it is read. */
export interface DraftCall {
  readonly text: string;
  readonly roster: Roster;
  readonly turns: readonly DraftTurn[];
  /** The sentences of its text, for every layer that reads them. */
  readonly sentences: SentenceBook;
  /** The words of its English, for every layer that reads them. */
  readonly cuts: CutBook;
}

/** Whose words a turn holds: the principal's where an interpreter speaks. */
export const ownerOf = (turn: DraftTurn): number => turn.principal ?? turn.speaker;

/** The role of the one who speaks a turn. */
export const roleOf = (call: DraftCall, turn: DraftTurn | undefined): string =>
  turn ? (call.roster[turn.speaker]?.role ?? 'unknown') : 'unknown';

/** Whether the turn is spoken for the company: management, investor relations or an interpreter. */
export const isCompany = (call: DraftCall, turn: DraftTurn | undefined): boolean =>
  ['executive', 'ir', 'interpreter'].includes(roleOf(call, turn));
