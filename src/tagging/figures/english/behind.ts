import type { Named } from '../metric.js';
import { is, isPlain, isText, type Stretch } from './clause.js';
import { MOVING } from './lead.js';
import { nounAfter } from './nouns.js';
import { nameOf } from './phrase.js';
import { closingOf, emptyName, type NamedAt, name, type Reading, said, unitOf } from './reading.js';
import type { Word } from './word.js';
import { ANY_VERB, PARTICIPLES, ROLE } from './word-roles.js';

interface Behind {
  readonly name: string;
  readonly stretch: Stretch;
  readonly of?: boolean;
  /** Whether nothing leads to it: `a 5 billion programme`. */
  readonly direct?: boolean;
}

/** What stands behind a figure and says what it is: `of free cash flow`, `in revenue`, `operating margin`. */
export function behindFigure(reading: Reading, k: number, reach: boolean): Behind | null {
  const { words, places, sentence } = reading;
  const { kind } = sentence.candidates[k] as Named['candidate'];
  let i = (places[k] as number) + 1;
  if (isText(words[i], '(') && reach) i = closingOf(words, i) + 1;
  if (isText(words[i], ']') || isText(words[i], 'plus')) i++;
  while (is(words[i], ROLE.comparison) && !MOVING.has(words[i]?.text ?? '')) i++;
  const word = words[i];
  if (word === undefined) return null;
  if (kind === 'ratio' && /^(?:doubl|tripl)\w*$/u.test(said(reading, k))) {
    const what = made(reading, isText(words[i], 'of') ? i + 1 : i, false);
    return what !== null && POINTING.test(what.name) ? null : what;
  }
  if (isText(word, 'worth') && isText(words[i + 1], 'of')) i++;
  if (isText(words[i], 'out') && isText(words[i + 1], 'of')) return made(reading, i + 2, false);
  if (isText(words[i], 'of') || isText(word, 'worth')) return made(reading, i + 1, true);
  if (isText(word, 'in')) {
    if (isElsewhere(reading, i + 1)) return null;
    const what = made(reading, i + 1, false);
    return kind === 'money' || (what && reading.sentence.idOf(what.name) !== null && kind === 'percent') ? what : null;
  }
  // `30% more overseas sales than`, `4 times the volume of`
  if (kind === 'percent' && MORE.has(word.text) && isPlain(words[i + 1])) return made(reading, i + 1, false);
  if (kind === 'ratio' && isText(word, 'the') && isPlain(words[i + 1])) return made(reading, i + 1, false);
  if (kind === 'count' || kind === 'duration' || !isPlain(word) || is(word, ROLE.number)) return null;
  if (word.text === 'available' || word.text === 'apiece' || word.text === 'each') return null;
  if (is(word, ROLE.change)) {
    const next = words[i + 1];
    return isText(next, 'in') || isText(next, 'of') ? made(reading, i + 2, false) : null;
  }
  if (isText(word, 'per') || kind === 'ratio') return null;
  const named = made(reading, i, false);
  return named ? { ...named, direct: true } : null;
}

/** `nearly double the number last year`: of what was spoken of. */
const POINTING = /^(?:number|amount|level|size|rate|figure|pace)$/u;

const MORE = new Set(['more', 'less', 'fewer']);

/** `in China`, `in the region`: a place. */
const isElsewhere = ({ text, words }: Reading, i: number): boolean => {
  const word = words[i];
  if (word === undefined || is(word, ROLE.when | ROLE.agent)) return true;
  return isText(word, 'the') || /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end));
};

export function made(reading: Reading, from: number, of: boolean): Behind | null {
  const stretch = nounAfter(reading.words, from);
  if (emptyName(reading.words, stretch)) return null;
  const found = name(reading, stretch);
  return found ? { name: found.name, stretch, of } : null;
}

/** `about 80% of our flights` measures a share of them. */
export const share = (kind: string, right: Behind): NamedAt =>
  right.of && (kind === 'percent' || kind === 'ratio')
    ? { name: `share of ${right.name}`, behind: true }
    : { ...right, behind: true };

const SHARE_OF = ' share of ';

/** `45% from parts and 30% from repairs`: parts of the measure spoken of. */
export function partFrom(reading: Reading, k: number, standsFor: () => string | null): NamedAt | null {
  const { words, places, sentence } = reading;
  const at = (places[k] as number) + 1;
  if (sentence.candidates[k]?.kind !== 'percent' || !isText(words[at], 'from') || is(words[at], ROLE.when)) return null;
  const part = made(reading, at + 1, false);
  const whole = part === null ? null : standsFor();
  if (part === null || whole === null) return null;
  const all = whole.split(SHARE_OF).at(-1);
  return { ...part, name: `${part.name}${SHARE_OF}${all}`, behind: true };
}

/** `rentals grew to 31% of fleet income`: a share is named with its whole. */
export function ofWhole(reading: Reading, k: number, metric: string): string {
  const { words, places, sentence } = reading;
  const { kind, quantity } = sentence.candidates[k] as Named['candidate'];
  const part = kind === 'percent' || (kind === 'ratio' && (quantity.value ?? quantity.high ?? 1) < 1);
  const at = (places[k] as number) + 1;
  if (!part || !isText(words[at], 'of') || is(words[at], ROLE.when)) return metric;
  const whole = made(reading, at + 1, true);
  return whole === null || metric.includes(whole.name) ? metric : `${metric}${SHARE_OF}${whole.name}`;
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
export function counted(reading: Reading, k: number, verb: number): NamedAt {
  const { text, words, places, sentence } = reading;
  const { quantity } = sentence.candidates[k] as Named['candidate'];
  const unit = unitOf(reading, k);
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
  else if (
    is(words[at], ROLE.participle) &&
    is(words[at], ANY_VERB) &&
    !is(words[at], ROLE.comparison) &&
    !is(words[at + 1], ROLE.agent) &&
    !NO_DEEDS.test(words[at]?.text ?? '')
  )
    noun = `${noun} ${words[at]?.text}`;
  const done = doneTo(words, verb) ?? doneBehind(words, at);
  if (done === null || noun.includes(done)) return { name: noun, behind: true };
  const deed = DEEDS.get(done);
  return { name: deed ? `${noun.replace(/s$/u, '')} ${deed}` : `${noun} ${done}`, behind: true };
}

/** Verbs that tell of a state or of what is said, not of a deed. */
const NO_DEEDS =
  /^(?:looked|told|said|asked|thought|felt|worked|helped|wanted|tried|allowed|considered|found|suggested|continued|knew|let|invited|responded|began|started|went|came|took|meant|enjoyed|experienced|faced|had|expected|planned|included|reported|held|maintained|kept|needed|seen|saw|ended|been|anticipated|wanted|given|got|gotten|shown|projected|estimated|made|set|put|called|talked|let|mentioned|discussed|based|continued|used|related|based|associated|covered|owned|operated|hosted|required)$/u;

/** What was done to what is counted: `opened 40 stores`, `selling 40,000 seats`. */
function doneTo(words: readonly Word[], verb: number): string | null {
  const doing = words[verb];
  if (!is(doing, ROLE.transitive) || doing === undefined) return null;
  const done = is(doing, ROLE.participle)
    ? doing.text
    : is(doing, ROLE.gerund)
      ? (PARTICIPLES.get(doing.text) ?? '')
      : '';
  return done === '' || NO_DEEDS.test(done) ? null : done;
}

/** `40 stores have been opened`, `40 stores that were opened`. */
function doneBehind(words: readonly Word[], at: number): string | null {
  let i = at;
  while (is(words[i], ROLE.auxiliary | ROLE.adverb | ROLE.when) || BE.test(words[i]?.text ?? '')) i++;
  const done = words[i];
  if (i === at || !BE.test(words[i - 1]?.text ?? '') || !is(done, ROLE.participle) || done === undefined) return null;
  return is(done, ROLE.transitive) && !NO_DEEDS.test(done.text) ? done.text : null;
}

const BE = /^(?:is|are|was|were|be|been)$/u;
