import type { Change, FigureKind } from '../figure.js';
import type { SentenceFigures, Stretch } from '../metric.js';
import { is } from './clause.js';
import type { Reading } from './reading.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

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
    if (text !== 'year') found.push({ start: lead.start, end, of: same ? 'same' : 'reported' });
    else found.push({ start: lead.start, end, of: rest || lead.text === 'for' ? 'year' : 'year over' });
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

/** `compared with a growth of 5%`: a change that another one is compared with. */
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

/** What words around a figure say of its time. */
const SIGNS = { standing: 1, told: 2, open: 4, left: 8, shared: 16, sold: 32, now: 64 } as const;

/** Words by the signs that they are. */
const SIGN_WORDS: readonly (readonly [number, string])[] = [
  // Present tense and `now`: how things stand on the day of the call.
  [SIGNS.standing, 'is are has have now today currently cumulative cumulatively'],
  [SIGNS.now, 'now today currently'],
  // Verbs by which results are told.
  [
    SIGNS.told,
    'was were reached came fell rose grew increased decreased declined improved recorded accounted represented contributed brought representing',
  ],
  // What might be: no amount of a period.
  [SIGNS.open, 'can could may might would if costs means estimate above cost'],
  // `83 million is left`: of a plan, not of a period.
  [SIGNS.left, 'left remaining remains available unused'],
  // What is counted by the quarter.
  [SIGNS.sold, 'sold shipped delivered'],
  // `already accounts for 60% of`: told of the reported period whatever the tense.
  [
    SIGNS.shared,
    'account accounts accounted accounting represent represents represented representing contribute contributes contributed',
  ],
];

const SIGN_OF: ReadonlyMap<string, number> = (() => {
  const signs = new Map<string, number>();
  for (const [sign, words] of SIGN_WORDS)
    for (const word of words.split(' ')) signs.set(word, (signs.get(word) ?? 0) | sign);
  return signs;
})();

/** The signs among the words around a figure. */
function signsAround(words: readonly Word[], at: number): number {
  let signs = 0;
  const to = Math.min(words.length, at + 6);
  for (let i = Math.max(0, at - 16); i < to; i++) signs |= SIGN_OF.get((words[i] as Word).text) ?? 0;
  return signs;
}

/** Whether statements report a figure for a period. */
export function isReported(
  { words, places, sentence }: Reading,
  k: number,
  kind: FigureKind,
  id: string | null,
  change: Change | null,
): boolean {
  if (change?.basis === 'yoy' || change?.basis === 'qoq') return true;
  const signs = signsAround(words, places[k] as number);
  const standing = (signs & SIGNS.standing) !== 0;
  const told = (signs & SIGNS.told) !== 0;
  if (standing && signs & SIGNS.left) return false;
  // Paid on a day, declared on another.
  if (id === 'dividend' || id === 'dividend_per_share') return false;
  // `it is 68% today`: on the day of the call.
  if (signs & SIGNS.now && !told && !(kind === 'percent' && signs & SIGNS.shared)) return false;
  if (kind === 'money') return id !== null || told || !(signs & SIGNS.open);
  const { unit } = sentence.candidates[k] as SentenceFigures['candidates'][number];
  // `queries reached 6.5 billion` is reported, `we upgraded 10 modules` is told in passing.
  const bare = kind === 'count' && unit === null && told;
  if (kind === 'count' && signs & SIGNS.sold) return !standing;
  if (kind === 'count' || kind === 'ratio' || kind === 'duration') return (id !== null || bare) && !standing;
  if (kind === 'percent' && change === null && signs & SIGNS.shared) return true;
  return id !== null || (told && !standing);
}
