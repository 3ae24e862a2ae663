import { metricIdOf } from '../../metrics/index.js';
import type { Named } from '../metric.js';
import { behindFigure, counted, share } from './behind.js';
import { alike, besideLast } from './beside.js';
import { changedThing, is, isText, nounBefore, type Stretch } from './clause.js';
import { isSubject, predicate, stateOf, topicOf } from './elsewhere.js';
import { governed } from './governed.js';
import { leadOf } from './lead.js';
import { emptyName, type NamedAt, name, type Reading, unitOf } from './reading.js';
import { shared } from './respectively.js';
import { AIM, mainName } from './subject.js';
import { ROLE } from './word-roles.js';
import type { Word } from './words.js';

/** The metric of every figure of an English sentence, in the text's own words. */
export function nameMetrics(reading: Reading): Named[] {
  const { candidates } = reading.sentence;
  const { sentence } = reading;
  const named: (NamedAt | null)[] = [];
  const measured: Named[] = [];
  let carried = true;
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k] as Named['candidate'];
    const before = measured[k - 1]?.metric ?? null;
    const beside = besideLast(reading, k, named[k - 1] ?? null);
    const same = beside ? alike(measured, candidate) : -1;
    const own = beside ? null : metricOf(reading, k, wordsTaken(named[k - 1] ?? null), () => before ?? sentence.last());
    named.push(own ?? named[k - 1] ?? null);
    if (own) carried = k === 0 && own.carried === true;
    measured.push({
      candidate,
      metric: own
        ? perUnit(reading, k, own.name)
        : ((same < 0 ? before : (measured[same] as Named).metric) ?? sentence.last()),
      carried,
    });
  }
  return shared(reading, measured, named);
}

/** The last word behind a figure that names its metric: nothing of it belongs to the next figure. */
const wordsTaken = (last: NamedAt | null): number => (last?.behind && last.stretch ? last.stretch.to - 1 : -1);

/** `a dividend of 0.30 per ADS`: a price or payment per piece is named with the piece. */
function perUnit({ words, places, sentence }: Reading, k: number, metric: string): string {
  const per = sentence.candidates[k]?.per ?? null;
  if (per === null || words[(places[k] as number) + 1]?.text !== 'per' || /\bper\b/iu.test(metric)) return metric;
  return `${metric} per ${per}`;
}

function metricOf(reading: Reading, k: number, said: number, standsFor: () => string | null): NamedAt | null {
  const { words, places, sentence } = reading;
  const at = places[k] as number;
  const floor = Math.max(k > 0 ? (places[k - 1] as number) : -1, said);
  const candidate = sentence.candidates[k] as Named['candidate'];
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
  const led = lead > floor ? ledUpTo(reading, k, lead, floor, standsFor) : null;
  if (led) return led;
  if (unitOf(reading, k) !== null) return counted(reading, k, -1);
  const right = behindFigure(reading, k, true);
  if (right && right.name !== '') return share(candidate.kind, right);
  return topicOf(reading, floor) ?? predicate(reading, at) ?? (floor < 0 ? mainName(reading, at) : null);
}

/** `a 23% operating margin`, `due to 40 million of write-offs`: what stands behind is what is measured. */
function isCalled({ words, places }: Reading, k: number, at: number): boolean {
  const before = words[at - 1];
  const cause = before?.text === 'to' && /^(?:due|owing|attributable|thanks)$/u.test(words[at - 2]?.text ?? '');
  const bound = is(before, ROLE.approximator) ? words[at - 2] : before;
  const due = bound?.text === 'to' && /^(?:due|owing|attributable|thanks)$/u.test(words[at - 3]?.text ?? '');
  return cause || due || (is(before, ROLE.determiner) && places[k] === at);
}

/** What the words before a figure say that it measures. */
function ledUpTo(
  reading: Reading,
  k: number,
  lead: number,
  floor: number,
  standsFor: () => string | null,
): NamedAt | null {
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
): NamedAt | null {
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
  if (own && AIM.test(own.name)) {
    const right = behindFigure(reading, k, true);
    if (right && !right.of) return { ...right, behind: true };
  }
  const adjectival = is(head, ROLE.change) && is(words[noun.from - 1] ?? words[noun.from], ROLE.determiner);
  const vague = (adjectival || VAGUE.has(head?.text ?? '')) && own !== null && metricIdOf(own.name) === null;
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
  'pace range order excess neighborhood vicinity high low record clip tune minimum maximum total amount shy north south short'.split(
    ' ',
  ),
);
