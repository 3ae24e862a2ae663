import { metricIdOf } from '../../metrics/index.js';
import type { Named } from '../metric.js';
import { behindFigure, counted, share } from './behind.js';
import { changedThing, governingVerb, is, isText, nounAfter, nounBefore, type Stretch, subjectOf } from './clause.js';
import { predicate, topicOf } from './elsewhere.js';
import { nameOf } from './phrase.js';
import { closingOf, emptyName, type NamedAt, name, type Reading, unitOf } from './reading.js';
import { referred, subjectName } from './subject.js';
import { ANY_VERB, ROLE } from './word-roles.js';
import type { Word } from './words.js';

/** Deeds that make an amount another measure: `loans facilitated`, `bonds issued`. */
const DEALS =
  /^(?:facilitated|originated|issued|repurchased|purchased|acquired|sold|raised|signed|bought|repaid|disbursed)$/u;

/** `a share repurchase programme to buy back`: the programme is measured. */
const PLAN = /^(?:plan|program|programme|authorization|authorisation|scheme|mandate)$/u;

/** Verbs whose object moves, whoever their subject is. */
const MOVES_OBJECT = new Set(
  'brought bring brings bringing drove driving raised raising lowered lowering cut cutting boosted boosting lifted lifting reduced reducing pushed pushing took taking led leading'.split(
    ' ',
  ),
);

/** Who reports for itself: a part of the company. */
const PART_OF_COMPANY =
  /\b(?:business|businesses|segment|segments|division|unit|category|categories|franchise|operations|brand|subsidiary|arm)\b/iu;

/** Prepositions behind a verb of movement that lead to its value. */
const TO_VALUE = new Set(['to', 'by', 'from', 'at', 'than', 'versus', 'against', 'vs', 'between', 'with', 'of']);

/** Verbs whose money goes somewhere: what it was spent on, to whom it was returned. */
const GOES = /^(?:return|generat|earned|earn|deriv|receiv|repaid|repay|paid|pay|distribut|allocat|donat)/u;

const SPENT = /^(?:spen[dt]|invest|commit|allocat|put)/u;

/** What the verb before a figure makes of it. */
export function governed(
  reading: Reading,
  k: number,
  lead: number,
  floor: number,
  standsFor: () => string | null,
): NamedAt | null {
  const { words, sentence } = reading;
  const candidate = sentence.candidates[k] as Named['candidate'];
  const preposition = is(words[lead], ROLE.preposition);
  const verb = governingVerb(words, lead, floor);
  const counts = unitOf(reading, k) !== null;
  if (counts && preposition && !TO_VALUE.has((words[lead] as Word).text)) return counted(reading, k, -1);
  // `Operating expenses, at 77 million, were flat`
  const apart = preposition && isText(words[lead - 1], ',') && isText(words[lead], 'at') ? 1 : 0;
  const comma = isText(words[lead], ',');
  const direct = nounBefore(words, preposition || comma ? lead - apart : lead + 1, Math.max(floor, verb));
  const changed = changedThing(words, direct);
  if (changed) return name(reading, changed);
  const attached = direct.to > direct.from ? name(reading, direct) : null;
  if (verb < 0) {
    if (attached && !emptyName(words, direct)) return attached;
    return null;
  }
  const { role, text } = words[verb] as Word;
  const subject = subjectOf(words, verb, floor);
  const who = subject.kind === 'phrase' ? subjectName(reading, subject.stretch) : null;
  const infinitive = isText(words[verb - 1], 'to');
  const plan =
    infinitive && PLAN.test(words[verb - 2]?.text ?? '') ? name(reading, nounBefore(words, verb - 1, floor)) : null;
  if (plan) return plan;
  const read = role & ROLE.copula ? null : objectOf(reading, verb, lead, preposition);
  const object = read && who && !infinitive && saysChange(words, read) ? null : read;
  if (counts && !preposition && role & (ROLE.transitive | ROLE.move) && lead > verb) return counted(reading, k, -1);
  if (role & ROLE.transitive) {
    const what = object ?? afterWith(reading, verb, lead, attached, direct);
    if (what) return withPart(reading, who, what);
    if (counts) return counted(reading, k, verb);
    const right = behindFigure(reading, k, true);
    if (right && right.name !== '' && !(right.of && candidate.kind === 'percent' && who)) {
      const dealt =
        candidate.kind === 'money' && DEALS.test(text) ? { ...right, name: `${right.name} ${text}` } : right;
      return withPart(reading, who, share(candidate.kind, dealt));
    }
    const spent = goes(reading, k, verb);
    return (
      spent ??
      who ??
      referred(reading, subject, standsFor) ??
      topicOf(reading, floor) ??
      predicate(reading, reading.places[k] as number)
    );
  }
  const owned = is(words[verb + 1], ROLE.determiner);
  if (object && (who === null || infinitive || owned || MOVES_OBJECT.has(text))) return object;
  if (role & ROLE.move && preposition && attached && direct.from > verb + 1 && isText(words[direct.from - 1], 'with'))
    return attached;
  if (who) return who;
  if (counts && subject.kind !== 'none') return counted(reading, k, verb);
  const right =
    subject.kind === 'agent' || (subject.kind === 'refer' && words[subject.at]?.text === 'there')
      ? behindFigure(reading, k, true)
      : null;
  if (right && right.name !== '') return share(candidate.kind, right);
  return (
    referred(reading, subject, standsFor) ??
    (attached && !emptyName(words, direct) ? attached : null) ??
    (subject.kind === 'agent' ? topicOf(reading, floor) : null)
  );
}

/** `a visible drop`: the object tells of a change of the subject, unless it names a measure. */
const saysChange = (words: readonly Word[], { name: said, stretch }: NamedAt): boolean =>
  stretch !== undefined && is(words[stretch.to - 1], ROLE.change) && metricIdOf(said) === null;

/** The noun phrase right behind a verb, before the preposition that leads to the figure. */
function objectOf(reading: Reading, verb: number, lead: number, preposition: boolean): NamedAt | null {
  const { words } = reading;
  const end = preposition ? lead : lead + 1;
  let from = verb + 1;
  while (from < end && is(words[from], ROLE.adverb | ROLE.comparison | ROLE.when)) from++;
  if (from >= end || is(words[from], ROLE.preposition | ROLE.refer | ROLE.mark | ROLE.agent | ANY_VERB)) {
    if (!is(words[from], ROLE.determiner) || from >= end) return null;
  }
  let to = from;
  while (
    to < end &&
    !is(words[to], ROLE.mark | ROLE.figure | ANY_VERB) &&
    !(
      is(words[to], ROLE.preposition) &&
      !isText(words[to], 'of') &&
      !isText(words[to], 'for') &&
      !isText(words[to], 'from')
    )
  )
    to++;
  const stretch = { from, to };
  return emptyName(words, stretch) ? null : name(reading, stretch);
}

/** `ended the quarter with cash of`: the noun behind a preposition that follows the verb. */
function afterWith(
  reading: Reading,
  verb: number,
  lead: number,
  attached: NamedAt | null,
  direct: Stretch,
): NamedAt | null {
  if (!attached || lead <= verb || emptyName(reading.words, direct)) return null;
  return is(reading.words[direct.from - 1], ROLE.preposition) || is(reading.words[direct.from], ROLE.determiner)
    ? attached
    : null;
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
