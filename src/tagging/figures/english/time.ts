import type { Change, FigureKind } from '../figure.js';
import type { SentenceFigures, Stretch } from '../metric.js';
import { is } from './clause.js';
import type { Reading } from './reading.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** What is not reported but to come: plans, expectations, outlook. */
const FUTURE = new Set(
  (
    'will would shall expect expects expecting anticipate anticipates plan plans planning target targets targeting goal goals intend intends ' +
    'aim aims aiming guidance guiding outlook forecast forecasts projected should hope hopes midpoint'
  ).split(' '),
);
/** To come only before `to`: `is expected to`. */
const FUTURE_TO = new Set(['expected', 'anticipated', 'projected', 'scheduled', 'set', 'looking', 'look', 'looks']);
/** Two words that look forward. */
const FUTURE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['going', new Set(['forward'])],
  ['looking', new Set(['ahead', 'forward'])],
  ['long', new Set(['run'])],
]);

/** Where a sentence begins to speak of what is to come. */
export function futureOf(words: readonly Word[]): number {
  for (let i = 0; i < words.length; i++) {
    const { text, start } = words[i] as Word;
    // `I should mention`, `I will walk you through`: what the speaker does next is no outlook.
    if (words[i - 1]?.text === 'i') continue;
    if (FUTURE.has(text) || (text === 'be' && words[i - 1]?.text === 'to')) return start;
    const next = words[i + 1]?.text;
    if (next === undefined) break;
    if ((next === 'to' && FUTURE_TO.has(text)) || FUTURE_PAIRS.get(text)?.has(next)) return start;
  }
  return Number.POSITIVE_INFINITY;
}

const STRETCH_LEADS = new Set(['in', 'during', 'for', 'over', 'throughout', 'this']);
const STRETCH_GOES_ON = new Set(['ended', 'ending', 'before', 'ago', 'of', 'from', 'to', 'end', 'last', 'in', 'a']);
const REST = new Set(['rest', 'remainder', 'balance']);

/** `during the quarter`, `over the same period`, `for the rest of the year`: stretches by a common noun. */
export function stretchesOf(words: readonly Word[]): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 1; i < words.length; i++) {
    const { text, end } = words[i] as Word;
    if (text !== 'quarter' && text !== 'period' && text !== 'year') continue;
    const same = words[i - 1]?.text === 'same' ? 1 : 0;
    const article = words[i - 1 - same]?.text;
    const lead = words[i - 2 - same];
    if (lead === undefined || (article !== 'the' && (article !== 'this' || text === 'year'))) continue;
    const rest = text === 'year' && lead.text === 'of' && REST.has(words[i - 3]?.text ?? '');
    const next = words[i + 1]?.text ?? ',';
    // `in the same quarter last year`
    if (same && (text !== 'period' || next === '')) continue;
    if ((!rest && !STRETCH_LEADS.has(lead.text)) || (STRETCH_GOES_ON.has(next) && (same || next !== 'in'))) continue;
    if (text === 'year' && !rest && lead.text !== 'for') continue;
    found.push({ start: lead.start, end, of: text === 'year' ? 'year' : same ? 'same' : 'reported' });
  }
  return found;
}

const COMPARING = new Set(['compared', 'comparing', 'comparable', 'relative']);
const COMPARES = new Set(['compared', 'comparing', 'versus', 'vs', 'from', 'than', 'against']);

/** Whether a figure is what another one is compared with. */
export function isCompared({ words, places }: Reading, k: number): boolean {
  const at = places[k] as number;
  const floor = Math.max(k > 0 ? (places[k - 1] as number) : -1, at - 12);
  let lead = at - 1;
  while (lead > floor && (words[lead] as Word).role & (ROLE.approximator | ROLE.adverb)) lead--;
  if (words[lead]?.text === 'to' && !COMPARING.has(words[lead - 1]?.text ?? '')) return false;
  for (let i = at - 1; i > floor; i--) {
    const word = words[i] as Word;
    if (word.text === ',' || word.text === ';') return false;
    // `contributed more than 10%` bounds the number.
    const bounds = word.text === 'than' && i === lead && is(words[i - 1], ROLE.approximator);
    if (COMPARES.has(word.text) && !bounds) return true;
    if (is(word, ANY_VERB)) return false;
  }
  return false;
}

/** `compared with a growth of 6%`: a change that another one is compared with. */
export function isComparedChange({ words, places }: Reading, k: number): boolean {
  const at = places[k] as number;
  if (k === 0 || words[at - 1]?.text !== 'of') return false;
  let i = at - 2;
  if (!((words[i]?.role ?? 0) & ROLE.change)) return false;
  while (i > (places[k - 1] as number) && at - i < 6 && !COMPARES.has(words[i]?.text ?? '') && words[i]?.text !== 'to')
    i--;
  const word = words[i]?.text ?? '';
  return COMPARES.has(word) || (word === 'to' && COMPARING.has(words[i - 1]?.text ?? ''));
}

/** Present tense and `now`: how things stand on the day of the call. */
const STANDING = new Set('is are has have now today currently cumulative cumulatively'.split(' '));
/** Verbs by which results are told. */
const TOLD = new Set(
  'was were reached came fell rose grew increased decreased declined improved recorded accounted represented contributed brought representing'.split(
    ' ',
  ),
);

/** How things stand, or might: no amount of a period. */
const OPEN = new Set('can could may might would if costs means estimate above cost'.split(' '));
/** `83 million is left`: of a plan, not of a period. */
const LEFT = new Set(['left', 'remaining', 'remains', 'available', 'unused']);
/** `already accounts for 60% of`: told of the reported period whatever the tense. */
const SHARED = new Set(
  'account accounts accounted accounting represent represents represented representing contribute contributes contributed'.split(
    ' ',
  ),
);

const around = (words: readonly Word[], at: number, known: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, at - 16); i < Math.min(words.length, at + 6); i++)
    if (known.has((words[i] as Word).text)) return true;
  return false;
};

/** Whether statements report a figure for a period. */
export function isReported(
  { words, places, sentence }: Reading,
  k: number,
  kind: FigureKind,
  id: string | null,
  change: Change | null,
): boolean {
  if (change?.basis === 'yoy' || change?.basis === 'qoq') return true;
  const at = places[k] as number;
  if (around(words, at, LEFT) && around(words, at, STANDING)) return false;
  if (kind === 'money') return id !== null || around(words, at, TOLD) || !around(words, at, OPEN);
  const { unit } = sentence.candidates[k] as SentenceFigures['candidates'][number];
  // `queries reached 6.5 billion` is reported, `we upgraded 10 modules` is told in passing.
  const bare = kind === 'count' && unit === null && around(words, at, TOLD);
  if (kind === 'count' || kind === 'ratio' || kind === 'duration')
    return (id !== null || bare) && !around(words, at, STANDING);
  if (kind === 'percent' && change === null && around(words, at, SHARED)) return true;
  return id !== null || (around(words, at, TOLD) && !around(words, at, STANDING));
}
