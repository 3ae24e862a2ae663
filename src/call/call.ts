import { createWarning, type Warning } from '../document/diagnostic.js';
import type { SpeakerBlock } from '../document/source-text.js';
import { findAnalystCalls } from '../language/analyst-calls.js';
import { CLOSES_CALL } from '../language/cues.js';
import { CutBook } from '../language/en/cut.js';
import { findInterpreters } from '../language/interpreters.js';
import { findIntroductions } from '../language/introductions.js';
import { compareNames } from '../language/name-matching.js';
import { SentenceBook } from '../language/sentence-book.js';
import type { Recognised } from '../layouts/index.js';
import { attributeSpeech } from './attribution.js';
import type { DraftCall, DraftTurn } from './draft.js';
import { withOwnNames } from './own-names.js';
import type { Roster } from './person.js';
import { settleRoles } from './roles.js';
import { enrol } from './roster.js';
import { assignSections } from './sections.js';
import { nameVoices } from './voices.js';

/** Introductions are made in the first turns; later names with titles belong to other companies as often as not. */
const INTRODUCTION_TURNS = 4;
/** An operator's or host's turn longer than this introduces nobody new at its end. */
const INTRODUCTION_LENGTH = 6000;

/** A chief may speak for a third of a call; beyond half of it a speaker line was probably lost. */
const LONGEST_SHARE = 0.5;

/** Turns with sections and speakers, and everybody on the call. */
export interface ReadCall {
  readonly call: DraftCall;
  readonly warnings: readonly Warning[];
}

/** Reads who speaks from a recognised document: roster, sections, roles, then repairs of wrong labels. */
export function readCall(text: string, recognised: Recognised): ReadCall {
  const { blocks } = recognised;
  const bodies = blocks.map((block) => text.slice(block.start, block.end));
  const introductions = bodies
    .slice(0, INTRODUCTION_TURNS)
    .flatMap((body) => findIntroductions(body.slice(0, INTRODUCTION_LENGTH)));
  const enrolled = enrol(blocks, recognised.listed, introductions);
  const calls = bodies.map((body) => (body.length < 3000 ? findAnalystCalls(body) : []));
  const roleTurns = (roster: Roster) => {
    const sections = sectionsOf(recognised, bodies, roster, enrolled.labelled, calls);
    return blocks.map((block, i) => ({
      block,
      body: bodies[i] as string,
      person: enrolled.labelled[i] as number,
      section: sections[i] as 'presentation' | 'qa',
      calls: calls[i] as (typeof calls)[number],
    }));
  };
  // Sections need to know the operator, who may be known by his words only, and roles need the sections.
  const first = settleRoles(enrolled.roster, roleTurns(enrolled.roster));
  const roster = withInterpreters(settleRoles(enrolled.roster, roleTurns(first)), bodies.slice(0, 12));
  const sections = sectionsOf(recognised, bodies, roster, enrolled.labelled, calls);
  const turns = blocks.map((block, i) =>
    draftTurn(
      block,
      i,
      bodies[i] as string,
      enrolled.labelled[i] as number,
      sections[i] as DraftTurn['section'],
      calls[i] as DraftTurn['calls'],
    ),
  );
  const { call, warnings } = attributeSpeech(
    nameVoices({
      text,
      roster: withOwnNames(roster, turns),
      turns,
      sentences: new SentenceBook(text),
      cuts: new CutBook(text),
    }),
  );
  return { call, warnings: [...warnings, ...doubtsOfShape(call)] };
}

function sectionsOf(
  recognised: Recognised,
  bodies: readonly string[],
  roster: Roster,
  labelled: readonly number[],
  calls: readonly DraftTurn['calls'][],
) {
  const inputs = recognised.blocks.map((block: SpeakerBlock, i) => ({
    block,
    body: bodies[i] as string,
    person: labelled[i] as number,
    isOperator: roster[labelled[i] as number]?.role === 'operator',
    isAnalyst: roster[labelled[i] as number]?.role === 'analyst',
    calls: calls[i] as DraftTurn['calls'],
  }));
  return assignSections(inputs, recognised.qaHeading, recognised.layout === 'streetevents');
}

const draftTurn = (
  block: SpeakerBlock,
  index: number,
  body: string,
  labelled: number,
  section: DraftTurn['section'],
  calls: DraftTurn['calls'],
): DraftTurn => ({
  ...block,
  index,
  body,
  labelled,
  speaker: labelled,
  principal: null,
  section,
  attribution: null,
  calls,
});

/** Interpreters whom the host announces by name: added where nobody known, and no executive where no title says so. */
function withInterpreters(roster: Roster, openings: readonly string[]): Roster {
  const names = [...new Set(openings.flatMap((body) => findInterpreters(body.slice(0, INTRODUCTION_LENGTH))))];
  const isNamed = ({ name: known, aliases }: Roster[number], name: string) =>
    [known, ...aliases].some((form) => compareNames(form, name) >= 0.6);
  const unknown = names.filter((name) => !roster.some((person) => isNamed(person, name)));
  const enrolled = roster.map((person) =>
    person.title === null && person.role === 'executive' && names.some((name) => isNamed(person, name))
      ? { ...person, role: 'interpreter' as const }
      : person,
  );
  const newcomers = unknown.map((name) => ({
    name,
    aliases: [],
    title: null,
    affiliation: null,
    role: 'interpreter' as const,
    side: 'unlisted' as const,
    printed: false,
    unnamed: false,
  }));
  return [...enrolled, ...newcomers];
}

/** A transcript that ends unclosed, and a turn so long that a speaker line may be missing in it. */
function doubtsOfShape({ turns, roster }: DraftCall): Warning[] {
  const words = turns.map((turn) => turn.body.length);
  const total = words.reduce((a, b) => a + b, 0);
  const warnings: Warning[] = [];
  turns.forEach((turn, i) => {
    const share = (words[i] as number) / total;
    if (turns.length > 6 && share > LONGEST_SHARE)
      warnings.push(createWarning('long-turn', turn, { share: `${Math.round(share * 100)}%` }));
    if (turn.label === null && !roster[turn.speaker]) warnings.push(createWarning('unlabelled-speaker', turn));
  });
  const last = turns.at(-1);
  if (last && turns.length > 1 && !turns.slice(-3).some((turn) => CLOSES_CALL.test(turn.body))) {
    warnings.push(createWarning('truncated-transcript', last));
  }
  return warnings;
}
