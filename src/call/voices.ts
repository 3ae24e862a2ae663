import type { DraftCall, DraftTurn } from './draft.js';
import { addressed, handedTo, STAND_IN, selfNamed } from './names-in-speech.js';
import { newAnalyst, type Person } from './person.js';
import { findCalled } from './roles.js';
import { isVoiceLabel } from './roster.js';

/** What each kind of evidence for a voice's name is worth; a name needs two points, and twice those of the next. */
const SELF_NAMED = 3;
const CALLED_OR_HANDED = 2;
const ADDRESSED = 1;
const ENOUGH = 2;

const OPERATOR: Person = { ...newAnalyst('Operator', null), role: 'operator' };

/**
 * Names for the voices that a speech recogniser has told apart (`Speaker 3`, `spk03`): a voice is the same person
 * throughout, so what is said around all its turns counts together. Turns of named voices get their speaker; voices
 * without a name get at least a role.
 */
export function nameVoices(call: DraftCall): DraftCall {
  const voices = call.roster.flatMap((person, i) => (isVoiceLabel(person.name) ? [i] : []));
  if (voices.length === 0) return call;
  const roster: Person[] = [...call.roster];
  const votes = collectVotes(call, roster, voices);
  const names = chooseNames(votes);
  for (const voice of voices) if (roster[voice]?.role === 'operator') names.set(voice, admit(roster, OPERATOR));
  for (const voice of voices) shareRole(call, roster, voice, names.get(voice));
  const attribution = { reason: 'what is said around this voice names it', confidence: 0.85 };
  return {
    ...call,
    roster,
    turns: call.turns.map((turn) => {
      const speaker = names.get(turn.labelled);
      return speaker === undefined ? turn : { ...turn, speaker, attribution };
    }),
  };
}

type Votes = Map<number, Map<number, number>>;

function collectVotes(call: DraftCall, roster: Person[], voices: readonly number[]): Votes {
  const votes: Votes = new Map(voices.map((voice) => [voice, new Map()]));
  const vote = (turn: DraftTurn | undefined, person: number | undefined, points: number) => {
    const own = turn && votes.get(turn.labelled);
    if (own && person !== undefined && roster[turn.labelled]?.role !== 'operator')
      own.set(person, (own.get(person) ?? 0) + points);
  };
  for (const [i, turn] of call.turns.entries()) {
    const [before, after] = [call.turns[i - 1], call.turns[i + 1]];
    const called = turn.calls.at(-1);
    const standsIn = STAND_IN.test(after?.body.slice(0, 160) ?? '');
    if (called && turn.section === 'qa' && roster[turn.labelled]?.role === 'operator') {
      const known = findCalled(roster, called);
      if (!standsIn)
        vote(after, known >= 0 ? known : admit(roster, newAnalyst(called.name, called.affiliation)), CALLED_OR_HANDED);
    } else if (after?.labelled !== turn.labelled) vote(after, handedTo(roster, turn.body).at(-1), CALLED_OR_HANDED);
    if (roster[turn.labelled]?.role !== 'operator') vote(turn, selfNamed(roster, turn.body)[0], SELF_NAMED);
    vote(before, addressed(roster, turn.body)[0], ADDRESSED);
  }
  return votes;
}

/** The best-supported name first; a name that one voice has is no other's, and a voice needs a clear winner. */
function chooseNames(votes: Votes): Map<number, number> {
  const all = [...votes].flatMap(([voice, own]) => [...own].map(([person, points]) => ({ voice, person, points })));
  const names = new Map<number, number>();
  const taken = new Set<number>();
  for (const { voice, person, points } of all.sort((a, b) => b.points - a.points)) {
    if (points < ENOUGH || names.has(voice) || taken.has(person)) continue;
    const rival = Math.max(
      0,
      ...all.filter((v) => v.voice === voice && v.person !== person && !taken.has(v.person)).map((v) => v.points),
    );
    if (points < 2 * rival) continue;
    names.set(voice, person);
    taken.add(person);
  }
  return names;
}

function admit(roster: Person[], person: Person): number {
  const index = roster.findIndex((other) => other.name === person.name && !isVoiceLabel(other.name));
  return index >= 0 ? index : roster.push(person) - 1;
}

/** A voice and its name have one role: the name's if known, else what the voice does. */
function shareRole(call: DraftCall, roster: Person[], voice: number, name: number | undefined): void {
  const named = name === undefined ? undefined : roster[name];
  const role = named && named.role !== 'unknown' ? named.role : roleOfVoice(call, roster[voice] as Person, voice);
  roster[voice] = { ...(roster[voice] as Person), role };
  if (named && name !== undefined) roster[name] = { ...named, role };
}

/** The company's if it presents or answers, an analyst's if it asks where the operator has called one. */
function roleOfVoice(call: DraftCall, own: Person, voice: number): Person['role'] {
  if (own.role !== 'unknown') return own.role;
  const turns = call.turns.filter((turn) => turn.labelled === voice);
  const asks = turns.every((turn) => turn.section === 'qa') && (turns[0]?.body.includes('?') ?? false);
  return asks && call.turns[(turns[0]?.index ?? 0) - 1]?.calls.length ? 'analyst' : 'executive';
}
