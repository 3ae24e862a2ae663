import type { SpeakerBlock } from '../document/source-text.js';
import type { AnalystCall } from '../language/analyst-calls.js';
import { ASKS, OPERATOR_INSTRUCTIONS, OPERATOR_SCRIPT, REFERS_TO_QUESTION } from '../language/cues.js';
import { compareNames, nameWords } from '../language/name-matching.js';
import { hanShare } from '../language/sentences.js';
import type { Person, Roster } from './person.js';
import { isPlaceholderOnly } from './repairs/wording.js';

/** One turn as far as roles are concerned. */
export interface RoleTurn {
  readonly block: SpeakerBlock;
  readonly body: string;
  readonly person: number;
  readonly section: 'presentation' | 'qa';
  readonly calls: readonly AnalystCall[];
}

const INTERPRETED = /^(?:[([][^)\]]{0,40}[)\]]\s*)?[([](?:interpreted|through interpreter|translated)[)\]]/i;

/** Who of the roster an operator's call means: the name agrees, or its first name and the firm do. */
export function findCalled(roster: Roster, call: AnalystCall): number {
  let best = -1;
  let bestScore = 0;
  roster.forEach((person, i) => {
    if (person.unnamed || person.role === 'operator' || person.role === 'editor') return;
    const score = Math.max(...[person.name, ...person.aliases].map((form) => compareNames(form, call.name)));
    const firm = sameFirm(person.affiliation, call.affiliation);
    const enough =
      score >= 0.7 || (score === 0.6 && (firm || nameWords(call.name).length === 1)) || (score >= 0.5 && firm);
    const weighed = score + (firm ? 0.2 : 0) + (person.role === 'analyst' ? 0.1 : 0);
    if (enough && weighed > bestScore) [best, bestScore] = [i, weighed];
  });
  return best;
}

/** Firms agree where a word that matters stands in both: `Citi` and `Citigroup Inc., Research Division`. */
export function sameFirm(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const words = (firm: string) =>
    firm
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 1 && !FIRM_FORMS.has(word));
  const [x, y] = [words(a), words(b)];
  return x.some((word) =>
    y.some(
      (other) =>
        word === other || (word.length > 3 && other.startsWith(word)) || (other.length > 3 && word.startsWith(other)),
    ),
  );
}

const FIRM_FORMS = new Set(
  'inc corp co company ltd limited llc lp plc ag group holdings the and of bank capital securities research division markets partners asset management investment international'.split(
    ' ',
  ),
);

/** Settles the roles that print left open, from what people do on the call. */
export function settleRoles(roster: Roster, turns: readonly RoleTurn[]): Roster {
  const printed = roster.some((person) => person.role === 'operator' && person.printed);
  const operators = roster.map((person, i) =>
    person.role === 'unknown' && (person.unnamed || !printed) && soundsLikeOperator(turns, i) ? i : -1,
  );
  const called = findAllCalled(roster, turns);
  const host = findHost(roster, turns);
  return roster.map((person, i) => {
    if (operators.includes(i)) return { ...person, role: 'operator' };
    return settle(person, i, { turns, called, host });
  });
}

/**
 * Everybody called to ask, with the firm first given. The one who speaks next under another given name (`Emma Xu` called,
 * `Ziyan Xu` printed) is the one called if the family name is the same and nobody else fits.
 */
function findAllCalled(roster: Roster, turns: readonly RoleTurn[]): Map<number, string | null> {
  const called = new Map<number, string | null>();
  for (const [i, turn] of turns.entries()) {
    if (turn.section !== 'qa') continue;
    for (const call of turn.calls) {
      const index = findCalled(roster, call);
      const next = turns[i + 1]?.person ?? -1;
      const person = index >= 0 ? index : sharesFamilyName(roster[next], call) ? next : -1;
      if (person >= 0) called.set(person, called.get(person) ?? call.affiliation);
    }
  }
  return called;
}

const sharesFamilyName = (person: Person | undefined, call: AnalystCall): boolean =>
  person !== undefined &&
  !person.unnamed &&
  ['unknown', 'analyst'].includes(person.role) &&
  compareNames(person.name, call.name) >= 0.5;

/** A longer turn with a hand-over at its end is a speech, unless it explains the call as operators do. */
const LONGEST_HAND_OVER = 400;

/** Every turn of an unnamed voice follows the operator's script, and one says what only an operator says. */
function soundsLikeOperator(turns: readonly RoleTurn[], index: number): boolean {
  const own = turns.filter((turn) => turn.person === index);
  const scripted = own.filter(({ body, calls }) =>
    body.length < LONGEST_HAND_OVER ? OPERATOR_SCRIPT.test(body) || calls.length > 0 : OPERATOR_INSTRUCTIONS.test(body),
  );
  if (own.some((turn) => HOSTS.test(turn.body) || /thank(?:s| you),? operator/i.test(turn.body))) return false;
  return own.length > 0 && scripted.length * 3 >= own.length * 2 && own.every((turn) => turn.body.length < 2500);
}

/** What a host says on opening: who is on the call, what the law wants said. A chief who opens his own call goes to business. */
const HOSTS =
  /forward[- ]looking|safe harbou?r|reconciliation|joining (?:me|us)|with (?:me|us) (?:today|on|are|is)|on (?:the|today's) call (?:today |with me )?(?:are|is|with|we)|前瞻性|出席今|参会的|參會的|今天参加|免责|免責/i;

/** Who opens the call for the company: the first in the presentation that is no operator, if he speaks as a host. */
function findHost(roster: Roster, turns: readonly RoleTurn[]): number {
  const first = turns.findIndex(
    (turn) =>
      turn.section === 'presentation' &&
      roster[turn.person]?.role !== 'operator' &&
      !soundsLikeOperator(turns, turn.person),
  );
  const next = turns[first + 1];
  const opens =
    first >= 0 &&
    next !== undefined &&
    turns.slice(first + 1).some((turn) => turn.section === 'presentation' && turn.person !== turns[first]?.person);
  return opens && HOSTS.test(turns[first]?.body ?? '') ? (turns[first] as RoleTurn).person : -1;
}

interface Evidence {
  readonly turns: readonly RoleTurn[];
  readonly called: ReadonlyMap<number, string | null>;
  readonly host: number;
}

function settle(person: Person, index: number, { turns, called, host }: Evidence): Person {
  const own = turns.filter((turn) => turn.person === index);
  const presents = own.some((turn) => turn.section === 'presentation');
  if (index === host && person.title === null && person.role !== 'operator') return { ...person, role: 'ir' };
  const marked = own.filter((turn) => INTERPRETED.test(turn.body));
  if (person.unnamed && own.length > 0 && (marked.length * 2 > own.length || renders(turns, index, true))) {
    return { ...person, role: 'interpreter' };
  }
  if (person.role === 'unknown' && person.title === null && renders(turns, index, false))
    return { ...person, role: 'interpreter' };
  if (person.role === 'analyst') return { ...person, affiliation: person.affiliation ?? called.get(index) ?? null };
  if (person.role !== 'unknown') return person;
  if (called.has(index) && !presents)
    return { ...person, role: 'analyst', affiliation: person.affiliation ?? called.get(index) ?? null };
  if (own.length === 0) return { ...person, role: person.title ? 'executive' : 'unknown' };
  if (person.unnamed) return person;
  if (presents) return { ...person, role: 'executive' };
  return { ...person, role: asksFirst(turns, index) ? 'analyst' : 'executive' };
}

/**
 * Somebody who does nothing but render what others say: marked as interpreted, or directly behind their foreign speech. A
 * note stands for that speech; for an unnamed voice Chinese with English behind it will do.
 */
function renders(turns: readonly RoleTurn[], index: number, unnamed: boolean): boolean {
  const own = turns.flatMap((turn, i) => (turn.person === index ? [{ turn, before: turns[i - 1] }] : []));
  const rendering = own.filter(({ turn, before }) => {
    if (INTERPRETED.test(turn.body)) return true;
    if (!before || before.person === index) return false;
    return isPlaceholderOnly(before.body) || (unnamed && hanShare(before.body) > 0.5 && hanShare(turn.body) < 0.2);
  });
  return own.length > 1 && rendering.length === own.length;
}

/**
 * Somebody who speaks only in the questions, and begins by asking. Words that take a question up (`on your second question`)
 * and ask nothing answer it, and whoever calls an analyst runs the questions.
 */
function asksFirst(turns: readonly RoleTurn[], index: number): boolean {
  const first = turns.find((turn) => turn.person === index);
  if (!first || first.calls.length > 0) return false;
  return ASKS.test(first.body) && (/[?？]/u.test(first.body) || !REFERS_TO_QUESTION.test(first.body));
}
