import { findMetrics, metricIdOf } from '../../metrics/index.js';
import type { Measured, SentenceFigures } from '../metric.js';
import {
  changedThing,
  governingVerb,
  is,
  isPlain,
  isText,
  mainSubject,
  nounAfter,
  nounBefore,
  type Stretch,
  subjectOf,
} from './clause.js';
import { nameOf } from './phrase.js';
import { shared } from './respectively.js';
import { ANY_VERB, ROLE } from './word-roles.js';
import { type Block, readWords, type Word } from './words.js';

/** A sentence being read. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** The word that each figure is. */
  readonly places: readonly number[];
  readonly sentence: SentenceFigures;
}

/** A metric that the sentence names; `stretch` is where, `behind` whether it stands behind the figure. */
interface Named {
  readonly name: string;
  readonly stretch?: Stretch;
  readonly behind?: boolean;
}

/** Words in a name such as `outstanding balance of loans facilitated`; longer phrases hold more than a name. */
const LONG_NAME = 18;

/** The metric of every figure of an English sentence, in the text's own words. */
export function readEnglishMetrics(sentence: SentenceFigures): Measured[] {
  const { text, candidates } = sentence;
  const words = readWords(text, sentence, blocksOf(sentence));
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) if (is(words[i], ROLE.figure)) places.push(i);
  const reading: Reading = { text, words, places, sentence };
  const named: (Named | null)[] = [];
  const measured: Measured[] = [];
  let carried = true;
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k] as Measured['candidate'];
    const before = measured[k - 1]?.metric ?? null;
    const own = besideLast(reading, k, named[k - 1] ?? null)
      ? null
      : metricOf(reading, k, () => before ?? sentence.last());
    named.push(own ?? named[k - 1] ?? null);
    if (own) carried = false;
    measured.push({
      candidate,
      metric: own ? perUnit(reading, k, own.name) : (before ?? sentence.last()),
      carried,
    });
  }
  return shared(reading, measured, named);
}

function blocksOf({ candidates, points }: SentenceFigures): Block[] {
  const blocks: Block[] = [
    ...candidates.map(({ quantity }) => ({ start: quantity.start, end: quantity.end, role: ROLE.figure })),
    ...points.map(({ start, end }) => ({ start, end, role: ROLE.time })),
  ];
  return blocks.sort((a, b) => a.start - b.start);
}

/** `a dividend of 0.30 per ADS`: a price or payment per piece is named with the piece. */
function perUnit({ words, places, sentence }: Reading, k: number, metric: string): string {
  const per = sentence.candidates[k]?.per ?? null;
  if (per === null || words[(places[k] as number) + 1]?.text !== 'per' || /\bper\b/iu.test(metric)) return metric;
  return `${metric} per ${per}`;
}

/** The word that leads up to a figure: left of `approximately`, `a total of` less, `a solid`. */
function leadOf(words: readonly Word[], figure: number, floor: number): number {
  let i = figure - 1;
  while (i > floor) {
    const word = words[i] as Word;
    const before = words[i - 1];
    if (word.text === 'than' && is(before, ROLE.approximator | ROLE.comparison)) i -= 2;
    else if (word.text === 'to' && /^(?:up|close)$/u.test(before?.text ?? '')) i -= 2;
    else if (word.text === 'as' && /^(?:much|many|high|low)$/u.test(before?.text ?? '')) i -= 3;
    else if (is(word, ROLE.approximator | ROLE.adverb | ROLE.when | ROLE.comparison) && !MOVING.has(word.text)) i--;
    else if (is(word, ROLE.determiner) || word.text === '$') i--;
    else if (
      isPlain(word) &&
      !is(word, ROLE.change | ROLE.generic) &&
      is(before, ROLE.determiner) &&
      !is(words[i - 2], ROLE.conjunction)
    )
      i -= 2;
    else break;
  }
  return i;
}

const MOVING = new Set(['up', 'down', 'higher', 'lower', 'flat', 'compared', 'comparing']);

/** What may stand between two figures of one measure. */
const BETWEEN =
  ROLE.mark |
  ROLE.conjunction |
  ROLE.preposition |
  ROLE.determiner |
  ROLE.adverb |
  ROLE.when |
  ROLE.time |
  ROLE.approximator |
  ROLE.comparison |
  ROLE.change |
  ROLE.generic |
  ROLE.copula |
  ROLE.move |
  ROLE.auxiliary |
  ROLE.refer |
  ROLE.number;

/** Whether a figure stands beside the one before it: another period, another currency, a change of the same measure. */
function besideLast(reading: Reading, k: number, last: Named | null): boolean {
  const { words, places, sentence } = reading;
  if (k === 0) return false;
  const [from, at] = [places[k - 1] as number, places[k] as number];
  const own = sentence.candidates[k] as Measured['candidate'];
  const before = sentence.candidates[k - 1] as Measured['candidate'];
  const unit = unitOf(reading, k);
  let opened = false;
  for (let i = from + 1; i < at; i++) {
    const word = words[i] as Word;
    if (word.text === ';' || word.text === ':') return false;
    if (word.text === '(') opened = true;
    if (word.role & BETWEEN) continue;
    if (own.kind === 'count' && i === from + 1 && before.kind === 'count') continue;
    if (isPlace(reading, i)) continue;
    return false;
  }
  if (unit !== null && unit !== before.unit) return false;
  if (unit !== null && last?.behind) return false;
  if (opened && !isText(words[at + 1], 'in')) return true;
  const right = behindFigure(reading, k, false);
  if (right === null) return true;
  return right.of === true && !last?.behind;
}

/** The noun that a count counts: the one read with the number, else the one behind it. */
function unitOf({ text, words, places, sentence }: Reading, k: number): string | null {
  const { kind, unit } = sentence.candidates[k] as Measured['candidate'];
  if (kind !== 'count' || unit !== null) return kind === 'count' ? unit : null;
  const at = (places[k] as number) + 1;
  if (!isPlain(words[at]) || is(words[at], ROLE.number | ROLE.change)) return null;
  let to = at;
  while (isPlain(words[to]) && to - at < 5) to++;
  return text.slice(words[at]?.start, words[to - 1]?.end);
}

/** `in Europe`: where, not what. */
const isPlace = ({ text, words }: Reading, i: number): boolean => {
  const word = words[i];
  return (
    isPlain(word) && is(words[i - 1], ROLE.preposition) && /^\p{Lu}\p{Ll}/u.test(text.slice(word?.start, word?.end))
  );
};

function metricOf(reading: Reading, k: number, standsFor: () => string | null): Named | null {
  const { words, places, sentence } = reading;
  const at = places[k] as number;
  const floor = k > 0 ? (places[k - 1] as number) : -1;
  const candidate = sentence.candidates[k] as Measured['candidate'];
  const lead = leadOf(words, at, floor);
  if (isCalled(reading, k, at)) {
    const called = behindFigure(reading, k, true);
    if (called && !called.of) return { ...called, behind: true };
  }
  if (isSubject(reading, at, lead)) {
    const right = behindFigure(reading, k, true);
    const called =
      unitOf(reading, k) === null
        ? (topicOf(reading, floor) ?? (right && right.name !== '' ? share(candidate.kind, right) : null))
        : null;
    if (called) return { ...called, name: `${called.name}${stateOf(reading, at)}` };
  }
  const said = lead > floor ? ledUpTo(reading, k, lead, floor, standsFor) : null;
  if (said) return said;
  if (unitOf(reading, k) !== null) return counted(reading, k, -1);
  const right = behindFigure(reading, k, true);
  if (right && right.name !== '') return share(candidate.kind, right);
  return topicOf(reading, floor) ?? predicate(reading, at) ?? (floor < 0 ? mainName(reading, at) : null);
}

/** Whether a figure is the subject of its clause: `Of the loans, 60 million were ...`. */
function isSubject({ words }: Reading, at: number, lead: number): boolean {
  if (lead >= 0 && !isText(words[lead], ',')) return false;
  const verb = verbBehind(words, at);
  return verb > 0 && is(words[verb], ROLE.copula | ROLE.auxiliary);
}

/** The verb behind a figure that is a subject, behind `of our loans` at most; -1 where none is. */
function verbBehind(words: readonly Word[], at: number): number {
  let i = at + 1;
  if (isText(words[i], '(')) i = closingOf(words, i) + 1;
  if (isText(words[i], 'of')) i = nounAfter(words, i + 1).to;
  while (is(words[i], ROLE.adverb | ROLE.when)) i++;
  return is(words[i], ANY_VERB | ROLE.auxiliary) ? i : -1;
}

/** `was under the capital-light model`: where a figure's share of a measure belongs. */
function stateOf({ text, words }: Reading, at: number): string {
  const i = verbBehind(words, at) + 1;
  if (
    !is(words[i - 1], ROLE.copula) ||
    !/^(?:under|from|in|on|through|for)$/u.test(words[i]?.text ?? '') ||
    is(words[i], ROLE.when)
  )
    return '';
  const { to } = nounAfter(words, i + 1);
  const where = nameOf(text, words, i + 1, to);
  return where === '' ? '' : ` ${words[i]?.text} ${where}`;
}

/** The name of the sentence's main subject. */
function mainName(reading: Reading, before: number): Named | null {
  const subject = mainSubject(reading.words, before);
  return subject.kind === 'phrase' ? subjectName(reading, subject.stretch) : null;
}

/** `a 23% operating margin`, `due to 40 million of write-offs`: what stands behind is what is measured. */
function isCalled({ words, places }: Reading, k: number, at: number): boolean {
  const before = words[at - 1];
  const cause = before?.text === 'to' && /^(?:due|owing|attributable|thanks)$/u.test(words[at - 2]?.text ?? '');
  const bound = is(before, ROLE.approximator) ? words[at - 2] : before;
  const due = bound?.text === 'to' && /^(?:due|owing|attributable|thanks)$/u.test(words[at - 3]?.text ?? '');
  return cause || due || (is(before, ROLE.determiner) && places[k] === at);
}

/** `about 80% of our flights` measures a share of them. */
const share = (kind: string, right: Behind): Named =>
  right.of && (kind === 'percent' || kind === 'ratio')
    ? { name: `share of ${right.name}`, behind: true }
    : { ...right, behind: true };

/** What the words before a figure say that it measures. */
function ledUpTo(
  reading: Reading,
  k: number,
  lead: number,
  floor: number,
  standsFor: () => string | null,
): Named | null {
  const { words } = reading;
  const word = words[lead] as Word;
  if (word.text === 'of' || word.text === 'worth') return ofPhrase(reading, k, lead, floor, standsFor);
  if (word.text === '(') return name(reading, nounBefore(words, lead, floor));
  if (word.text === ':' || word.text === '–' || word.text === '—') return name(reading, nounBefore(words, lead, floor));
  return governed(reading, k, lead, floor, standsFor);
}

/** `a cash position of`; a change or an amount of something names nothing itself. */
function ofPhrase(
  reading: Reading,
  k: number,
  of: number,
  floor: number,
  standsFor: () => string | null,
): Named | null {
  const { words } = reading;
  const noun = nounBefore(words, of, floor);
  const own = name(reading, noun);
  const head = words[of - 1];
  const changed = changedThing(words, noun);
  if (changed) return name(reading, changed);
  if (VAGUE.has(head?.text ?? '')) {
    const aside = vagueFrom(words, noun);
    if (isText(words[aside], 'for')) return null;
    if (aside > noun.from) return name(reading, { from: noun.from, to: aside });
  }
  const vague = VAGUE.has(head?.text ?? '') && own !== null && metricIdOf(own.name) === null;
  if (own && !vague && !emptyName(words, noun)) return own;
  if (is(head, ROLE.change)) {
    const right = behindFigure(reading, k, true);
    if (right && !right.of) return { ...right, behind: true };
  }
  if (noun.from > noun.to - 1) return governed(reading, k, of, floor, standsFor);
  const before = leadOf(words, noun.from, floor);
  if (before <= floor || isText(words[before], 'for')) return null;
  return ledUpTo(reading, k, before, floor, standsFor);
}

/** The preposition before a phrase that says how much: `in the range`, `for a total amount`; -1 where none stands. */
function vagueFrom(words: readonly Word[], { from, to }: Stretch): number {
  for (let i = to - 2; i >= from; i--) if (is(words[i], ROLE.preposition)) return i;
  return -1;
}

/** Heads of phrases that say how much or how fast, whatever goes before them. */
const VAGUE = new Set(
  'pace range order excess neighborhood vicinity high low record clip tune minimum maximum total amount'.split(' '),
);

/** Whether a phrase has nothing but words of change, amount and comparison. */
function emptyName(words: readonly Word[], { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    if (!is(words[i], ~0) || isPlainNoun(words[i])) return false;
  }
  return true;
}

const isPlainNoun = (word: Word | undefined): boolean => word !== undefined && word.role === 0;

/** A name from a stretch; null where nothing is left of it. */
function name({ text, words }: Reading, stretch: Stretch): Named | null {
  const made = nameOf(text, words, stretch.from, stretch.to);
  return made === '' ? null : { name: made, stretch };
}

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
const GOES = /^(?:return|repaid|repay|paid|pay|distribut|allocat|donat)/u;
const SPENT = /^(?:spen[dt]|invest|commit|allocat|put)/u;

/** What the verb before a figure makes of it. */
function governed(
  reading: Reading,
  k: number,
  lead: number,
  floor: number,
  standsFor: () => string | null,
): Named | null {
  const { words, sentence } = reading;
  const candidate = sentence.candidates[k] as Measured['candidate'];
  const preposition = is(words[lead], ROLE.preposition);
  const verb = governingVerb(words, lead, floor);
  const counts = unitOf(reading, k) !== null;
  if (counts && preposition && !TO_VALUE.has((words[lead] as Word).text)) return counted(reading, k, -1);
  // `Operating expenses, at 77 million, were flat`
  const apart = preposition && isText(words[lead - 1], ',') && isText(words[lead], 'at') ? 1 : 0;
  const direct = nounBefore(words, preposition ? lead - apart : lead + 1, Math.max(floor, verb));
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
  if (object && (who === null || infinitive || MOVES_OBJECT.has(text))) return object;
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
const saysChange = (words: readonly Word[], { name: said, stretch }: Named): boolean =>
  stretch !== undefined && is(words[stretch.to - 1], ROLE.change) && metricIdOf(said) === null;

/** `which` stands for the noun before it, `it` and `this` for the measure spoken of. */
function referred(
  reading: Reading,
  subject: ReturnType<typeof subjectOf>,
  standsFor: () => string | null,
): Named | null {
  if (subject.kind !== 'refer') return null;
  const { words } = reading;
  const word = words[subject.at] as Word;
  if (word.text === 'which' || word.text === 'that' || word.text === 'who') {
    const end = isText(words[subject.at - 1], ',') ? subject.at - 1 : subject.at;
    const noun = nounBefore(words, end, -1);
    if (end > 0 && noun.to > noun.from && !emptyName(words, noun)) return name(reading, noun);
  }
  const meant = standsFor();
  return meant === null ? null : { name: meant };
}

/** `the target for the year is`: the measure aimed at is the one spoken of. */
const AIM =
  /^(?:target|goal|guidance|aim|hope|plan|estimate|expectation|forecast|outlook)(?: for (?:year-end|now))?$/iu;

/** A subject's name; of a clause too long for a name the last measure known in it. */
function subjectName(reading: Reading, stretch: Stretch): Named | null {
  const { words } = reading;
  const changed = changedThing(words, stretch);
  if (changed) return name(reading, changed);
  const whole = name(reading, stretch);
  if (!whole || emptySubject(words, stretch) || AIM.test(whole.name)) return null;
  const leading = words[stretch.from] as Word;
  if (stretch.to - stretch.from <= LONG_NAME && !is(leading, ROLE.preposition)) return whole;
  const known = findMetrics(whole.name, 'en').at(-1);
  if (known) return { name: whole.name.slice(known.start, known.end), stretch };
  return is(leading, ROLE.preposition) ? null : whole;
}

const emptySubject = (words: readonly Word[], { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++) if (isPlainNoun(words[i])) return false;
  return !(to - from >= 1 && is(words[to - 1], ROLE.change | ROLE.number));
};

/** The noun phrase right behind a verb, before the preposition that leads to the figure. */
function objectOf(reading: Reading, verb: number, lead: number, preposition: boolean): Named | null {
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
  attached: Named | null,
  direct: Stretch,
): Named | null {
  if (!attached || lead <= verb || emptyName(reading.words, direct)) return null;
  return is(reading.words[direct.from - 1], ROLE.preposition) || is(reading.words[direct.from], ROLE.determiner)
    ? attached
    : null;
}

/** A measure of one part of the company carries the part's name. */
function withPart({ words }: Reading, who: Named | null, what: Named): Named {
  if (!who?.stretch || who.stretch.to - who.stretch.from > 5 || !PART_OF_COMPANY.test(who.name)) return what;
  return is(words[who.stretch.to - 1], ROLE.figure) || what.name.startsWith('share of')
    ? what
    : { ...what, name: `${who.name} ${what.name}` };
}

interface Behind {
  readonly name: string;
  readonly stretch: Stretch;
  readonly of?: boolean;
}

/** What stands behind a figure and says what it is: `of free cash flow`, `in revenue`, `operating margin`. */
function behindFigure(reading: Reading, k: number, reach: boolean): Behind | null {
  const { words, places, sentence } = reading;
  const { kind } = sentence.candidates[k] as Measured['candidate'];
  let i = (places[k] as number) + 1;
  if (isText(words[i], '(') && reach) i = closingOf(words, i) + 1;
  while (is(words[i], ROLE.comparison) && !MOVING.has(words[i]?.text ?? '')) i++;
  const word = words[i];
  if (word === undefined) return null;
  if (kind === 'ratio' && /^(?:doubl|tripl)\w*$/u.test(said(reading, k))) return made(reading, i, false);
  if (isText(word, 'worth') && isText(words[i + 1], 'of')) i++;
  if (isText(words[i], 'out') && isText(words[i + 1], 'of')) return made(reading, i + 2, false);
  if (isText(words[i], 'of') || isText(word, 'worth')) return made(reading, i + 1, true);
  if (isText(word, 'in')) return kind === 'money' && !isElsewhere(reading, i + 1) ? made(reading, i + 1, false) : null;
  if (kind === 'count' || kind === 'duration' || !isPlain(word) || is(word, ROLE.number)) return null;
  if (is(word, ROLE.change)) {
    const next = words[i + 1];
    return isText(next, 'in') || isText(next, 'of') ? made(reading, i + 2, false) : null;
  }
  if (isText(word, 'per') || kind === 'ratio') return null;
  return made(reading, i, false);
}

const said = ({ text, sentence }: Reading, k: number): string => {
  const { quantity } = sentence.candidates[k] as Measured['candidate'];
  return text.slice(quantity.start, quantity.end).toLowerCase();
};

function closingOf(words: readonly Word[], at: number): number {
  let i = at;
  while (i < words.length && (words[i] as Word).text !== ')') i++;
  return i;
}

/** `in China`, `in the region`: a place. */
const isElsewhere = ({ text, words }: Reading, i: number): boolean => {
  const word = words[i];
  if (word === undefined || is(word, ROLE.when | ROLE.agent)) return true;
  return isText(word, 'the') || /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end));
};

function made(reading: Reading, from: number, of: boolean): Behind | null {
  const stretch = nounAfter(reading.words, from);
  if (emptyName(reading.words, stretch)) return null;
  const found = name(reading, stretch);
  return found ? { name: found.name, stretch, of } : null;
}

/** Behind a counted noun these say which of them: `users with credit lines`, `assets under management`. */
const WHICH = new Set(['with', 'of', 'under', 'for', 'per']);
/** A state, not a place. */
const STATE = /^(?:operation|operations|service|production|use|development|construction|place|stock)$/u;

/** Deeds that have a name among measures: `vehicle deliveries`. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['delivered', 'deliveries'],
  ['shipped', 'shipments'],
]);

/** The noun counted, with what tells it from others, and the verb that counts it: `stores opened`. */
function counted({ text, words, places, sentence }: Reading, k: number, verb: number): Named {
  const { quantity } = sentence.candidates[k] as Measured['candidate'];
  const unit = unitOf({ text, words, places, sentence }, k);
  let at = (places[k] as number) + 1;
  const unitEnd = text.indexOf(unit ?? '', quantity.end) + (unit?.length ?? 0);
  while (at < words.length && (words[at] as Word).start < unitEnd) at++;
  let noun = unit ?? '';
  if (WHICH.has(words[at]?.text ?? '') && !is(words[at], ROLE.when)) {
    const { to } = nounAfter(words, at + 1, 5);
    const more = nameOf(text, words, at + 1, to);
    if (more !== '') noun = `${noun} ${text.slice(words[at]?.start, words[at]?.end)} ${more}`;
  } else if (isText(words[at], 'in') && STATE.test(words[at + 1]?.text ?? ''))
    noun = `${noun} in ${words[at + 1]?.text}`;
  else if (is(words[at], ROLE.participle) && is(words[at], ANY_VERB)) noun = `${noun} ${words[at]?.text}`;
  const doing = words[verb];
  const done =
    doing &&
    is(doing, ROLE.transitive) &&
    is(doing, ROLE.participle) &&
    !/^(?:had|expected|planned|included|reported|held|maintained|kept|needed|seen|ended)$/u.test(doing.text);
  if (!done || noun.includes(doing.text)) return { name: noun, behind: true };
  const deed = DEEDS.get(doing.text);
  return { name: deed ? `${noun.replace(/s$/u, '')} ${deed}` : `${noun} ${doing.text}`, behind: true };
}

/** `spent 120 million on research`, `returned 2 billion to shareholders`. */
function goes(reading: Reading, k: number, verb: number): Named | null {
  const { text, words, places } = reading;
  let i = (places[k] as number) + 1;
  if (isText(words[i], '(')) i = closingOf(words, i) + 1;
  const doing = words[verb] as Word;
  const preposition = words[i];
  if (!/^(?:to|on|in|into|toward|towards)$/u.test(preposition?.text ?? '') || is(preposition, ROLE.when)) return null;
  const { to } = nounAfter(words, i + 1, 6);
  const where = nameOf(text, words, i + 1, to);
  if (where === '') return null;
  if (SPENT.test(doing.text)) return { name: where, behind: true };
  return GOES.test(doing.text) ? { name: `${doing.text} ${preposition?.text} ${where}`, behind: true } : null;
}

/** `was returned to shareholders`, behind a figure that is the subject. */
function predicate({ text, words }: Reading, at: number): Named | null {
  let i = at + 1;
  if (is(words[i], ROLE.copula)) {
    // `4% is a reasonable level for our take rate`
    const noun = nounAfter(words, i + 1);
    const until = isText(words[noun.to], 'for') ? nounAfter(words, noun.to + 1).to : noun.to;
    const nominal =
      is(words[i + 1], ROLE.determiner) && noun.to > noun.from ? nameOf(text, words, noun.from, until) : '';
    if (nominal !== '') return { name: nominal, behind: true };
  }
  while (is(words[i], ROLE.auxiliary | ROLE.copula | ROLE.adverb | ROLE.when)) i++;
  if (i === at + 1 || !is(words[i], ROLE.participle)) return null;
  const made = nameOf(text, words, i, nounAfter(words, i + 2, 4).to);
  return made === '' ? null : { name: made, behind: true };
}

const TOPIC =
  /^(?:in terms of|as for|turning to|moving to|moving on to|looking at|regarding|on|out of|for|with respect to|with regard to)$/u;

/** `In terms of profit, we ...`: the subject of talk, where the clause itself has none. */
function topicOf(reading: Reading, floor: number): Named | null {
  if (floor >= 0) return null;
  const { words } = reading;
  let start = 0;
  while (is(words[start], ROLE.conjunction | ROLE.adverb | ROLE.mark | ROLE.when) && start < 4) start++;
  for (const length of [1, 2, 3, 4]) {
    const opening = words
      .slice(start, start + length)
      .map((word) => word.text)
      .join(' ');
    if (!TOPIC.test(opening)) continue;
    const noun = nounAfter(words, start + length, 9);
    const behind = words[noun.to];
    if (isText(behind, ',') && !is(words[start], ROLE.when)) {
      const found = name(reading, noun);
      if (found) return found;
    }
  }
  return null;
}
