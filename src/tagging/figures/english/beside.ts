import type { Named } from '../metric.js';
import { behindFigure } from './behind.js';
import { is, isPlain, isText } from './clause.js';
import { type NamedAt, type Reading, unitOf } from './reading.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

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
export function besideLast(reading: Reading, k: number, last: NamedAt | null): boolean {
  const { words, places, sentence } = reading;
  if (k === 0) return false;
  const [from, at] = [places[k - 1] as number, places[k] as number];
  const before = sentence.candidates[k - 1] as Named['candidate'];
  const unit = unitOf(reading, k);
  if (isText(words[at - 1], 'which') && isText(words[at - 2], 'of')) return true;
  if (sameMeasure(reading, k)) return true;
  let opened = false;
  // The noun that the figure before counts.
  let counting = true;
  for (let i = from + 1; i < at; i++) {
    const word = words[i] as Word;
    if (!isPlain(word)) counting = false;
    if (word.text === ';' || word.text === ':') return false;
    if (word.text === '(') opened = true;
    if (word.role & BETWEEN) continue;
    if (before.kind === 'count' && isPlain(word) && counting) continue;
    if (isPlace(reading, i) || isText(words[i - 1], 'per') || isText(words[i + 1], 'basis')) continue;
    return false;
  }
  if (unit !== null && unit !== before.unit) return false;
  if (unit !== null && last?.behind) return false;
  if (opened && !isText(words[at + 1], 'in')) return true;
  const right = behindFigure(reading, k, false);
  if (right === null) return true;
  return right.of === true && !last?.behind;
}

const AGAINST = new Set(['against', 'versus', 'vs']);

/** `31 basis points of loans against 24`: what a figure of the same sort is compared with. */
function sameMeasure(reading: Reading, k: number): boolean {
  const { words, places, sentence } = reading;
  const [own, before] = [sentence.candidates[k], sentence.candidates[k - 1]];
  const at = places[k] as number;
  const from = places[k - 1] as number;
  if (own?.kind !== before?.kind || own?.unit !== before?.unit || own?.per !== before?.per) return false;
  let lead = at - 1;
  while (lead > from && is(words[lead], ROLE.approximator)) lead--;
  if (!AGAINST.has(words[lead]?.text ?? '')) return false;
  for (let i = from + 1; i < lead; i++)
    if (is(words[i], ANY_VERB | ROLE.subordinator) || isText(words[i], ';')) return false;
  return behindFigure(reading, k, false) === null;
}

/** `in Europe`: where, not what. */
const isPlace = ({ text, words }: Reading, i: number): boolean => {
  const word = words[i];
  return (
    isPlain(word) && is(words[i - 1], ROLE.preposition) && /^\p{Lu}\p{Ll}/u.test(text.slice(word?.start, word?.end))
  );
};

/**
 * `420 million or 0.31 per share, against 380 million`: an amount goes on with the last amount of its sort. Nothing goes on
 * with what was named before a change of another measure: `costs rose to 5 billion, while profit grew 3% to 2 billion`.
 */
export function alike(measured: readonly Named[], { kind, per }: Named['candidate']): number {
  if (kind !== 'money') return -1;
  const metric = measured.at(-1)?.metric;
  for (let k = measured.length - 1; k >= 0; k--) {
    const { candidate, metric: own } = measured[k] as Named;
    if (candidate.kind === 'money' && candidate.per === per) return k;
    if (candidate.kind !== 'money' && own !== metric) return -1;
    if (candidate.kind !== 'money' && measured[k - 1]?.metric !== own) return -1;
  }
  return -1;
}
