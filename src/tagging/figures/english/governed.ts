import { behindFigure, counted, share } from './behind.js';
import { governingVerb, is, isText, type Stretch, type Subject, subjectOf } from './clause.js';
import { predicate, topicOf } from './elsewhere.js';
import { MOVING } from './lead.js';
import { changedThing, nounAfter, nounBefore } from './nouns.js';
import { nameOf } from './phrase.js';
import { closingOf, emptyName, type NamedAt, name, type Reading, type Site, unitOf } from './reading.js';
import { referred, subjectName } from './subject.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** Deeds that make an amount another measure: `loans facilitated`, `bonds issued`. */
const DEALS =
  /^(?:facilitated|originated|issued|repurchased|purchased|acquired|sold|raised|signed|bought|repaid|disbursed)$/u;

/** `a share repurchase programme to buy back`: the programme is measured. */
const PLAN = /^(?:plan|program|programme|authorization|authorisation|scheme|mandate)$/u;

/** Verbs whose object moves, whoever their subject is. */
const MOVES_OBJECT = new Set(
  'brought bring brings bringing drove driving raised raising lowered lowering cut cutting boosted boosting lifted lifting reduced reducing pushed pushing took taking led leading affect affects affected affecting impact impacts impacted impacting'.split(
    ' ',
  ),
);

/** Who reports for itself: a part of the company. */
const PART_OF_COMPANY =
  /\b(?:business|businesses|segment|segments|division|unit|category|categories|franchise|operations|brand|subsidiary|arm)\b/i;

/** Prepositions behind a verb of movement that lead to its value. */
const TO_VALUE = new Set(['to', 'by', 'from', 'at', 'than', 'versus', 'against', 'vs', 'between', 'with', 'of']);

/** Verbs whose money goes somewhere: what it was spent on, to whom it was returned. */
const GOES = /^(?:return|generat|earned|earn|deriv|receiv|repaid|repay|paid|pay|distribut|allocat|donat)/u;

const SPENT = /^(?:spen[dt]|invest|commit|allocat|put)/u;

/** What a governing verb is and has. */
interface Clause {
  readonly verb: number;
  readonly subject: Subject;
  /** The subject's name, where it has one that can be measured. */
  readonly who: NamedAt | null;
  readonly object: NamedAt | null;
  /** The noun phrase right before the figure or its preposition. */
  readonly attached: NamedAt | null;
  readonly infinitive: boolean;
}

/** What the verb before a figure makes of it. */
export function governed(reading: Reading, site: Site, lead: number): NamedAt | null {
  const { words } = reading;
  const { k, floor } = site;
  const preposition = is(words[lead], ROLE.preposition);
  const counts = unitOf(reading, k) !== null;
  if (counts && preposition && !TO_VALUE.has((words[lead] as Word).text)) return counted(reading, k, -1);
  const verb = governingVerb(words, lead, floor);
  const direct = nounBefore(words, endOfNoun(words, lead), Math.max(floor, verb));
  const changed = changedThing(words, direct);
  if (changed) return name(reading, changed);
  const attached = direct.to > direct.from && !emptyName(words, direct) ? name(reading, direct) : null;
  if (attached && isAbsolute(words, direct, lead)) return attached;
  if (verb < 0) return attached && alone(reading, k, attached);
  const clause = clauseOf(reading, site, { verb, lead, attached });
  const planned =
    clause.infinitive && PLAN.test(words[verb - 2]?.text ?? '') && !is(words[verb - 3], ROLE.conjunction | ROLE.agent);
  if (planned) return name(reading, nounBefore(words, verb - 1, floor));
  const { role } = words[verb] as Word;
  if (counts && !preposition && role & (ROLE.transitive | ROLE.move) && lead > verb) return counted(reading, k, -1);
  const beside =
    attached &&
    lead > verb &&
    (is(words[direct.from - 1], ROLE.preposition) || is(words[direct.from], ROLE.determiner));
  if (role & ROLE.transitive) return ofTransitive(reading, site, clause, beside ? attached : null);
  const apart = role & ROLE.move && preposition && direct.from > verb + 1 && isText(words[direct.from - 1], 'with');
  return ofMovement(reading, site, clause, apart ? attached : null);
}

/** `with opening hours up 20%`: a subject and its movement without a verb. */
const isAbsolute = (words: readonly Word[], { from }: Stretch, lead: number): boolean =>
  MOVING.has(words[lead]?.text ?? '') &&
  isText(words[is(words[from - 1], ROLE.determiner) ? from - 2 : from - 1], 'with');

/** Where a noun before a figure ends: before its preposition or comma, in `Operating expenses, at 77 million,` before both. */
function endOfNoun(words: readonly Word[], lead: number): number {
  if (isText(words[lead], 'at') && isText(words[lead - 1], ',')) return lead - 1;
  return is(words[lead], ROLE.preposition) || isText(words[lead], ',') ? lead : lead + 1;
}

/** A noun that no verb governs; `backed by 4 billion in net cash` is named behind the figure. */
function alone(reading: Reading, k: number, attached: NamedAt): NamedAt {
  const right = reading.sentence.idOf(attached.name) === null ? behindFigure(reading, k, true) : null;
  return right && !right.of && reading.sentence.idOf(right.name) !== null ? { ...right, behind: true } : attached;
}

function clauseOf(
  reading: Reading,
  { floor }: Site,
  { verb, lead, attached }: { readonly verb: number; readonly lead: number; readonly attached: NamedAt | null },
): Clause {
  const { words } = reading;
  const subject = subjectOf(words, verb, floor);
  const who = subject.kind === 'phrase' ? subjectName(reading, subject.stretch) : null;
  const infinitive = isText(words[verb - 1], 'to');
  const read = is(words[verb], ROLE.copula) ? null : objectOf(reading, verb, lead);
  const object = read && who && !infinitive && saysChange(reading, read) ? null : read;
  return { verb, subject, who, object, attached, infinitive };
}

/** `generated 2 billion of free cash flow`, `posted bookings of`: the object is measured. */
function ofTransitive(
  reading: Reading,
  { k, at, floor, candidate, standsFor }: Site,
  { verb, subject, who, object }: Clause,
  beside: NamedAt | null,
): NamedAt | null {
  const what = object ?? beside;
  if (what) return withPart(reading, who, what);
  const { words } = reading;
  const left = LEAVES.test(words[verb]?.text ?? '') ? remaining(reading, at) : null;
  if (left) return left;
  // `riders saw an increase of 2 million`
  if (who && isText(words[at - 1], 'of') && is(words[at - 2], ROLE.change)) return who;
  if (unitOf(reading, k) !== null) return counted(reading, k, verb);
  if (candidate.per === 'share' && EARNS.test(words[verb]?.text ?? '')) return { name: 'earnings per share' };
  const right = behindFigure(reading, k, true);
  // `made up a third of orders and half of profit`: two verbs of one subject.
  if (right?.of && candidate.kind !== 'money' && floor >= 0 && is(words[verb - 1], ROLE.conjunction)) return null;
  if (right && right.name !== '' && !(right.of && candidate.kind === 'percent' && who)) {
    const { text } = reading.words[verb] as Word;
    const dealt = candidate.kind === 'money' && DEALS.test(text) ? { ...right, name: `${right.name} ${text}` } : right;
    return withPart(reading, who, share(candidate.kind, dealt));
  }
  return (
    goes(reading, k, verb) ??
    costOf(words[verb], who) ??
    who ??
    referred(reading, subject, standsFor) ??
    topicOf(reading, floor) ??
    predicate(reading, at) ??
    (candidate.kind === 'money' ? deed(words[verb]) : null)
  );
}

const EARNS = /^earn/u;

/** `deposits cost us 2%` */
const costOf = (verb: Word | undefined, who: NamedAt | null): NamedAt | null =>
  who && /^cost/u.test(verb?.text ?? '') ? { ...who, name: `cost of ${who.name}` } : null;

/** Amounts named by what was done with them, where nothing else is. */
const DEED_NAMES: ReadonlyMap<string, string> = new Map([
  ['repurchased', 'repurchases'],
  ['invested', 'investments'],
  ['borrowed', 'borrowings'],
  ['repaid', 'repayments'],
  ['earned', 'earnings'],
  ['spent', 'spending'],
]);

const deed = (verb: Word | undefined): NamedAt | null => {
  const name = DEED_NAMES.get(verb?.text ?? '');
  return name === undefined ? null : { name };
};

const LEAVES = /^(?:leav|left|ha[sd]|have)/u;

/** `leaving 80 million available for repairs` */
function remaining({ text, words }: Reading, at: number): NamedAt | null {
  if (!/^(?:available|remaining)$/u.test(words[at + 1]?.text ?? '') || !isText(words[at + 2], 'for')) return null;
  const what = nameOf(text, words, at + 3, nounAfter(words, at + 3).to);
  return what === '' ? null : { name: `${words[at + 1]?.text} for ${what}`, behind: true };
}

/** `gross margin was`, `costs fell to`: the subject is measured, or what somebody moves. */
function ofMovement(
  reading: Reading,
  { k, floor, candidate, standsFor }: Site,
  clause: Clause,
  apart: NamedAt | null,
): NamedAt | null {
  const { words } = reading;
  const { verb, subject, who, object, attached, infinitive } = clause;
  const moved =
    who === null || infinitive || is(words[verb + 1], ROLE.determiner) || MOVES_OBJECT.has(words[verb]?.text ?? '');
  if (object && moved) return object;
  const named = apart ?? who;
  if (named) return named;
  if (unitOf(reading, k) !== null && subject.kind !== 'none') return counted(reading, k, verb);
  const there = subject.kind === 'refer' && isText(words[subject.at], 'there');
  const right = subject.kind === 'agent' || there ? behindFigure(reading, k, true) : null;
  if (right && right.name !== '') return share(candidate.kind, right);
  return (
    referred(reading, subject, standsFor) ?? attached ?? (subject.kind === 'agent' ? topicOf(reading, floor) : null)
  );
}

/** `a visible drop`: the object tells of a change of the subject, unless it names a measure. */
const saysChange = (reading: Reading, { name: said, stretch }: NamedAt): boolean =>
  stretch !== undefined && is(reading.words[stretch.to - 1], ROLE.change) && reading.sentence.idOf(said) === null;

/** A preposition that is no part of a measure's name. */
const leadsAway = (word: Word | undefined): boolean =>
  is(word, ROLE.preposition) && !isText(word, 'of') && !isText(word, 'for') && !isText(word, 'from');

/** The noun phrase right behind a verb, before the preposition that leads to the figure. */
function objectOf(reading: Reading, verb: number, lead: number): NamedAt | null {
  const { words } = reading;
  const end = is(words[lead], ROLE.preposition) ? lead : lead + 1;
  let from = verb + 1;
  while (from < end && is(words[from], ROLE.adverb | ROLE.comparison | ROLE.when)) from++;
  if (from >= end || is(words[from], ROLE.preposition | ROLE.refer | ROLE.mark | ROLE.agent | ANY_VERB)) {
    if (!is(words[from], ROLE.determiner) || from >= end) return null;
  }
  let to = from;
  while (to < end && !is(words[to], ROLE.mark | ROLE.figure | ANY_VERB) && !leadsAway(words[to])) to++;
  const stretch = { from, to };
  return emptyName(words, stretch) ? null : name(reading, stretch);
}

/** A measure of one part of the company carries the part's name. */
function withPart({ words }: Reading, who: NamedAt | null, what: NamedAt): NamedAt {
  if (!who?.stretch || who.stretch.to - who.stretch.from > 5 || !PART_OF_COMPANY.test(who.name)) return what;
  return is(words[who.stretch.to - 1], ROLE.figure) || what.name.startsWith('share of')
    ? what
    : { ...what, name: `${who.name} ${what.name}` };
}

/** `spent 120 million on research`, `returned 2 billion to shareholders`. */
function goes(reading: Reading, k: number, verb: number): NamedAt | null {
  const { text, words, places } = reading;
  let i = (places[k] as number) + 1;
  if (isText(words[i], '(')) i = closingOf(words, i) + 1;
  const doing = words[verb] as Word;
  const preposition = words[i];
  if (!/^(?:to|on|in|into|from|toward|towards)$/u.test(preposition?.text ?? '') || is(preposition, ROLE.when))
    return null;
  const { to } = nounAfter(words, i + 1, 6);
  const where = nameOf(text, words, i + 1, to);
  if (where === '') return null;
  if (SPENT.test(doing.text)) return { name: where, behind: true };
  return GOES.test(doing.text) ? { name: `${doing.text} ${preposition?.text} ${where}`, behind: true } : null;
}
