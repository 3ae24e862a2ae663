import type { Section, SpeakerBlock } from '../document/source-text.js';
import type { AnalystCall } from '../language/analyst-calls.js';
import { ANNOUNCES_QUESTIONS, OPENS_QUESTIONS } from '../language/cues.js';

/** What the sections are decided from. `isOperator` and `isAnalyst` say what the roster knows of the turn's speaker. */
export interface SectionInput {
  readonly block: SpeakerBlock;
  readonly body: string;
  readonly person: number;
  readonly isOperator: boolean;
  readonly isAnalyst: boolean;
  readonly calls: readonly AnalystCall[];
}

/** A turn that opens the questions says so at once; later mentions belong to a speech. */
const OPENING_LENGTH = 900;
/** A speech longer than this is prepared remarks, whatever its last sentence offers. */
const LONGEST_OPENING = 2600;

/**
 * The section of every turn. A file's own field decides; then a printed heading; then words. Turns are in the questions
 * from the operator's or host's opening of them to the end of the call.
 *
 * @param exactHeading whether the heading is an editor's division of the call, to be taken as it stands (StreetEvents),
 * or may stand below the host's own opening.
 */
export function assignSections(
  turns: readonly SectionInput[],
  qaHeading: number | null,
  exactHeading: boolean,
): Section[] {
  if (turns.some(({ block }) => block.section !== null)) return carryForward(turns);
  const from = qaHeading === null ? findOpening(turns) : fromHeading(turns, qaHeading, exactHeading);
  return turns.map((_, i) => (i >= from ? 'qa' : 'presentation'));
}

/** Where the file names sections, turns without one stay in the section before. */
function carryForward(turns: readonly SectionInput[]): Section[] {
  let current: Section = 'presentation';
  return turns.map(({ block }) => {
    current = block.section ?? current;
    return current;
  });
}

function fromHeading(turns: readonly SectionInput[], heading: number, exact: boolean): number {
  let from = turns.findIndex(({ block }) => block.start >= heading);
  if (from < 0) from = turns.length;
  while (!exact && from > 1 && opensSession(turns[from - 1] as SectionInput)) from--;
  return from;
}

const head = (body: string): string => body.slice(0, OPENING_LENGTH);

/** A host comes to the point in his first words; behind a speech, the offer to take questions only ends the speech. */
const HOST_OPENING_LENGTH = 260;

/** The host or operator explains the session or starts it; giving the word to the operator alone does not. */
function opensSession({ body, isAnalyst, isOperator }: SectionInput): boolean {
  if (isAnalyst || body.length > LONGEST_OPENING) return false;
  const opening = isOperator ? head(body) : body.slice(0, HOST_OPENING_LENGTH);
  return OPENS_QUESTIONS.test(opening) && !ANNOUNCES_QUESTIONS.test(body.slice(0, 200));
}

/** Without a heading: the first turn behind the first speech that opens the questions or calls an analyst. */
function findOpening(turns: readonly SectionInput[]): number {
  const speech = turns.findIndex(({ isOperator, body }) => !isOperator && body.length > 400);
  const start = Math.max(1, speech + 1);
  for (let i = start; i < turns.length; i++) {
    const turn = turns[i] as SectionInput;
    const called = turn.calls.length > 0 && turn.body.length < LONGEST_OPENING && !turn.isAnalyst;
    if (turn.isAnalyst || (turn.isOperator && (called || opensSession(turn)))) return backToHost(turns, i);
    if (!turn.isOperator && opensSession(turn) && nextAsks(turns, i)) return i;
  }
  return turns.length;
}

/** The host may have opened the session before the operator took over. */
function backToHost(turns: readonly SectionInput[], operatorAt: number): number {
  const before = turns[operatorAt - 1];
  return before && operatorAt > 1 && !before.isOperator && opensSession(before) && before.body.length < OPENING_LENGTH
    ? operatorAt - 1
    : operatorAt;
}

/** An analyst follows, or is called; or somebody who has not spoken before asks. */
function nextAsks(turns: readonly SectionInput[], i: number): boolean {
  const heard = new Set(turns.slice(0, i + 1).map((turn) => turn.person));
  return turns
    .slice(i + 1, i + 3)
    .some((turn) => turn.isAnalyst || turn.calls.length > 0 || (!heard.has(turn.person) && /[?？]/u.test(turn.body)));
}
