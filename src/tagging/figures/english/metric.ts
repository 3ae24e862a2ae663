import type { Named } from '../metric.js';
import { behindFigure, counted, ofWhole, partFrom, share } from './behind.js';
import { alike, besideLast } from './beside.js';
import { governingVerb, is, isPlain, isText, type Stretch } from './clause.js';
import { isSubject, predicate, stateOf, topicOf } from './elsewhere.js';
import { governed } from './governed.js';
import { leadOf } from './lead.js';
import { changedThing, nounBefore } from './nouns.js';
import { emptyName, type NamedAt, name, type Reading, type Site, unitOf } from './reading.js';
import { shared } from './respectively.js';
import { AIM, mainName } from './subject.js';
import type { Word } from './word.js';
import { ROLE } from './word-roles.js';

/** The metric of every figure of an English sentence, in the text's own words. */
export function nameMetrics(reading: Reading): Named[] {
  const { candidates } = reading.sentence;
  const { sentence } = reading;
  const named: (NamedAt | null)[] = [];
  const measured: Named[] = [];
  // Names without the whole that a share is told of: `rentals` of `rentals share of fleet income`.
  const bases: (string | null)[] = [];
  let carried = true;
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k] as Named['candidate'];
    const before = measured[k - 1]?.metric ?? null;
    const beside = besideLast(reading, k, named[k - 1] ?? null);
    const same = beside ? alike(measured, candidate) : -1;
    const own = beside ? null : metricOf(reading, k, wordsTaken(named[k - 1] ?? null), () => before ?? sentence.last());
    named.push(own ?? named[k - 1] ?? null);
    if (own) carried = k === 0 && own.carried === true;
    const metric = own ? perUnit(reading, k, own.name) : ((same < 0 ? bases[k - 1] : bases[same]) ?? sentence.last());
    bases.push(metric);
    const whole = own?.behind || metric === null ? metric : ofWhole(reading, k, metric);
    measured.push({ candidate, metric: whole, known: metric, carried });
  }
  return shared(reading, measured, named);
}

/** The last word behind a figure that names its metric: nothing of it belongs to the next figure. */
const wordsTaken = (last: NamedAt | null): number => (last?.behind && last.stretch ? last.stretch.to - 1 : -1);

/** `a dividend of 0.30 per ADS`: a price or payment per piece is named with the piece. */
function perUnit({ words, places, sentence }: Reading, k: number, metric: string): string {
  const per = sentence.candidates[k]?.per ?? null;
  if (per === null || words[(places[k] as number) + 1]?.text !== 'per' || /\bper\b/i.test(metric)) return metric;
  return `${metric} per ${per}`;
}

function metricOf(reading: Reading, k: number, said: number, standsFor: () => string | null): NamedAt | null {
  const { places, sentence } = reading;
  const at = places[k] as number;
  const floor = Math.max(k > 0 ? endOfCounted(reading, k - 1) : -1, said);
  const site: Site = { k, at, floor, candidate: sentence.candidates[k] as Named['candidate'], standsFor };
  const lead = leadOf(reading.words, at, floor);
  // `double overseas volume to 40,000 units`: what the figure before is called moves to this one.
  if (said >= 0 && lead === said + 1 && isText(reading.words[lead], 'to')) return null;
  const part = lead < 0 || OPENS_PART.has(reading.words[lead]?.text ?? '') ? partFrom(reading, k, standsFor) : null;
  if (part) return part;
  const found =
    calledSo(reading, site, lead) ?? (lead > floor ? ledUpTo(reading, site, lead) : null) ?? elsewhere(reading, site);
  return found?.stretch && isNameless(reading.words, found.stretch) ? null : found;
}

/** The last word of the noun that a figure counts; the figure itself where it counts none. */
function endOfCounted({ words, places, sentence }: Reading, k: number): number {
  let at = places[k] as number;
  const { kind, unit, quantity } = sentence.candidates[k] as Named['candidate'];
  if (kind !== 'count' || unit === null) return at;
  const end = quantity.end + unit.length + 1;
  while (at + 1 < words.length && (words[at + 1] as Word).end <= end && isPlain(words[at + 1])) at++;
  return at;
}

/** Before `45% from parts`. */
const OPENS_PART = new Set([',', '.', ';', ':', 'and', 'with', 'including']);

/** `give or take`: nothing but verbs and what links them. */
function isNameless(words: readonly Word[], { from, to }: Stretch): boolean {
  for (let i = from; i < Math.min(to, words.length); i++) {
    const word = words[i] as Word;
    if (!is(word, ~ROLE.when) || is(word, NAMES_SOMETHING) || isPlain(word)) return false;
  }
  return true;
}

const NAMES_SOMETHING = ROLE.change | ROLE.generic | ROLE.participle | ROLE.gerund | ROLE.time;

/** What stands behind the figure and is surely its name, or what a figure that is a subject belongs to. */
function calledSo(reading: Reading, { k, at, floor, candidate: { kind } }: Site, lead: number): NamedAt | null {
  const { words } = reading;
  const right = behindFigure(reading, k, true);
  if (right && !right.of) {
    const called = { ...right, behind: true };
    if (right.direct && kind === 'money' && !is(words[lead], ROLE.copula)) return called;
    const owner =
      right.direct && at - 1 > floor && GENITIVE.test(words[at - 1]?.text ?? '')
        ? name(reading, nounBefore(words, at, floor))
        : null;
    if (owner) return { ...called, name: `${owner.name} ${called.name}` };
    if (isCalled(reading, at)) return called;
  }
  if (!isSubject(reading, at, lead) || unitOf(reading, k) !== null) return null;
  const whole = topicOf(reading, floor) ?? (right && right.name !== '' ? share(kind, right) : null);
  return whole ? { ...whole, name: `${whole.name}${stateOf(reading, at)}` } : null;
}

/** Where nothing before a figure says what it measures. */
function elsewhere(reading: Reading, { k, at, floor, candidate }: Site): NamedAt | null {
  if (unitOf(reading, k) !== null) return counted(reading, k, -1);
  const right = behindFigure(reading, k, true);
  if (right && right.name !== '') return share(candidate.kind, right);
  return topicOf(reading, floor) ?? predicate(reading, at) ?? (floor < 0 ? mainName(reading, at) : null);
}

/** `the cloud unit's 34% revenue growth` */
const GENITIVE = /['’]s$/u;
/** `due to 40 million of write-offs` */
const CAUSES = new Set(['due', 'owing', 'attributable', 'thanks']);

/** `a 23% operating margin`, `due to 40 million of write-offs`: what stands behind is what is measured. */
function isCalled({ words }: Reading, at: number): boolean {
  if (is(words[at - 1], ROLE.determiner)) return true;
  const to = is(words[at - 1], ROLE.approximator) ? at - 2 : at - 1;
  return isText(words[to], 'to') && CAUSES.has(words[to - 1]?.text ?? '');
}

/** What the words before a figure say that it measures. */
function ledUpTo(reading: Reading, site: Site, lead: number): NamedAt | null {
  const { words } = reading;
  const word = words[lead] as Word;
  if (word.text === 'of' || word.text === 'worth') return ofPhrase(reading, site, lead);
  if (NAMING_MARKS.has(word.text))
    return governingVerb(words, lead - 1, site.floor) < 0 ? name(reading, nounBefore(words, lead, site.floor)) : null;
  return governed(reading, site, lead);
}

/** `Revenue: 310 million`, `gross margin (38%)` */
const NAMING_MARKS = new Set(['(', ':', '–', '—']);

/** `a cash position of`; a change or an amount of something names nothing itself. */
function ofPhrase(reading: Reading, site: Site, of: number): NamedAt | null {
  const { words } = reading;
  const noun = nounBefore(words, of, site.floor);
  const head = words[of - 1];
  const changed = changedThing(words, noun);
  if (changed) return name(reading, changed);
  if (VAGUE.has(head?.text ?? '')) {
    const aside = vagueFrom(words, noun);
    if (isText(words[aside], 'for')) return null;
    if (aside > noun.from) return name(reading, { from: noun.from, to: aside });
  }
  const own = name(reading, noun);
  const right = is(head, ROLE.change) || (own && AIM.test(own.name)) ? behindFigure(reading, site.k, true) : null;
  const named = right && !right.of ? { ...right, behind: true } : null;
  if (named && own && AIM.test(own.name)) return named;
  if (
    own &&
    !emptyName(words, noun) &&
    (reading.sentence.idOf(own.name) !== null || !saysLittle(words, noun, site.floor))
  )
    return own;
  if (named) return named;
  if (noun.from >= noun.to) return governed(reading, site, of);
  const before = leadOf(words, noun.from, site.floor);
  // `was 107 million, an increase of 3%`: of what the figure before measures.
  if (site.floor >= 0 && is(head, ROLE.change) && isText(words[before], ',')) return null;
  return before <= site.floor || isText(words[before], 'for') ? null : ledUpTo(reading, site, before);
}

/** Whether a phrase tells how much (`a record pace`), how it changed (`a visible drop`) or what the subject is (`was an outflow`). */
function saysLittle(words: readonly Word[], { from, to }: Stretch, floor: number): boolean {
  const head = words[to - 1];
  if (VAGUE.has(head?.text ?? '')) return true;
  if (is(head, ROLE.change) && is(words[from - 1] ?? words[from], ROLE.determiner)) return true;
  const i = is(words[from - 1], ROLE.determiner) ? from - 2 : from - 1;
  return i > floor && BE.has(words[i]?.text ?? '');
}

const BE = new Set(['is', 'are', 'was', 'were', 'be']);

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
