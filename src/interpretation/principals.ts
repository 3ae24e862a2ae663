import type { DraftCall, DraftTurn } from '../call/draft.js';
import { selfNamed } from '../call/names-in-speech.js';
import { ANNOUNCES_INTERPRETER } from '../language/placeholders.js';
import type { UnitPair } from './pairing.js';
import type { Unit } from './unit.js';

/** Whose words a pair holds and who voiced the rendering; null where nobody on the roster can be named. */
export interface Voices {
  readonly principal: number | null;
  readonly interpreter: number | null;
}

/** The call with each turn's words given to whoever meant them. */
export const withPrincipals = (call: DraftCall, principals: readonly (number | null)[]): DraftCall => ({
  ...call,
  turns: call.turns.map((turn, i) => ({ ...turn, principal: principals[i] ?? null })),
});

/** The voices of every pair, in order: a pair's principal may be known only from the pairs around it. */
export function findVoices(call: DraftCall, pairs: readonly UnitPair[]): Voices[] {
  const principals = pairs.map((pair) => ownPrincipal(call, pair));
  const settled = principals.map((principal, i) => principal ?? neighbourPrincipal(call, pairs, principals, i));
  const announced = announcedInterpreter(call);
  return pairs.map((pair, i) => ({
    principal: settled[i] ?? null,
    interpreter: interpreterOf(call, pair, settled[i] ?? null, announced),
  }));
}

/** An unnamed voice interprets where the publisher marks it so; unmarked it may be the chief himself, rendered in place. */
const interprets = (unit: Unit, marked: boolean): boolean => unit.role === 'interpreter' || (unit.unnamed && marked);

/** The one who speaks the source, unless that is an interpreter's turn with the note inside it. */
function ownPrincipal(call: DraftCall, { source, target }: UnitPair): number | null {
  const first = source[0];
  if (!first) return principalOfUnsourced(call, target[0] as Unit);
  const marked = target[0]?.marked === true;
  const rendersInPlace = first.turn.index === target[0]?.turn.index && first.kind === 'placeholder';
  const hosts = first.role === 'ir' && marked;
  if (rendersInPlace && (interprets(first, marked) || hosts)) return null;
  return first.speaker;
}

/** `(interpreted) Hello, everyone` under the chief's own name is his; an unnamed voice may say for whom it speaks. */
function principalOfUnsourced(call: DraftCall, unit: Unit): number | null {
  if (!interprets(unit, true) && unit.role !== 'ir') return unit.speaker;
  const executive = (index: number) => call.roster[index]?.role === 'executive';
  return selfNamed(call.roster, call.text.slice(unit.core.start, unit.core.start + 300), executive)[0] ?? null;
}

/** In an answer that is interpreted step by step, the steps next to this one have the same principal. */
function neighbourPrincipal(
  call: DraftCall,
  pairs: readonly UnitPair[],
  known: readonly (number | null)[],
  i: number,
): number | null {
  const turn = firstTurn(pairs[i] as UnitPair);
  const near = (k: number): number | null => {
    const pair = pairs[k];
    const principal = known[k];
    if (!pair || principal === null || principal === undefined) return null;
    const company = call.roster[principal]?.role !== 'analyst';
    return company && noQuestionBetween(call, turn, firstTurn(pair)) ? principal : null;
  };
  for (let step = 1; step < 12; step++) {
    const principal = near(i - step) ?? near(i + step);
    if (principal !== null) return principal;
  }
  return lastExecutive(call, turn);
}

const firstTurn = (pair: UnitPair): DraftTurn => (pair.source[0] ?? (pair.target[0] as Unit)).turn;

function noQuestionBetween(call: DraftCall, a: DraftTurn, b: DraftTurn): boolean {
  const [from, to] = a.index < b.index ? [a.index, b.index] : [b.index, a.index];
  return call.turns
    .slice(from, to + 1)
    .every((turn) => !['analyst', 'operator'].includes(call.roster[turn.speaker]?.role ?? ''));
}

/** The executive who last had the floor before the turn, if no question came since. */
function lastExecutive(call: DraftCall, turn: DraftTurn): number | null {
  for (let k = turn.index - 1; k >= 0; k--) {
    const role = call.roster[call.turns[k]?.speaker ?? -1]?.role;
    if (role === 'executive') return call.turns[k]?.speaker ?? null;
    if (role === 'analyst' || role === 'operator') return null;
  }
  return null;
}

interface Announced {
  /** The one person whom the host announced as interpreter and who has no speaker lines. */
  readonly person: number | null;
  /** Whether a professional renders everything, so that nobody renders himself. */
  readonly everything: boolean;
}

function announcedInterpreter(call: DraftCall): Announced {
  const silent = call.roster.flatMap((person, i) =>
    person.role === 'interpreter' && !person.printed && !person.unnamed ? [i] : [],
  );
  const hosts = call.turns.filter((turn) =>
    ['ir', 'operator', 'executive'].includes(call.roster[turn.speaker]?.role ?? ''),
  );
  const everything = hosts.some((turn) => turn.body.length < 6000 && ANNOUNCES_INTERPRETER.test(turn.body));
  return { person: silent.length === 1 ? (silent[0] as number) : null, everything };
}

/**
 * Another voice than the principal's is the interpreter. Under the principal's own label an analyst renders himself, unless
 * a professional renders everybody; an executive is rendered by somebody whom the labels do not show.
 */
function interpreterOf(
  call: DraftCall,
  { source, target }: UnitPair,
  principal: number | null,
  announced: Announced,
): number | null {
  const voice = target[0] as Unit;
  if (voice.speaker !== principal) return voice.speaker;
  const unsourced = source.length === 0;
  const addedLater = /\(added by [^)]*\)/i.test(call.text.slice(voice.turn.start, voice.turn.end));
  const spoken = source.length > 0 && source.every((unit) => unit.kind === 'speech');
  if (voice.role === 'analyst')
    return !spoken && (announced.everything || addedLater) ? announced.person : voice.speaker;
  if (unsourced) return null;
  return spoken ? voice.speaker : announced.person;
}
