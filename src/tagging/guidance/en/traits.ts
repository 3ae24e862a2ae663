import { metricIdOf } from '../../metrics/index.js';
import type { Forward } from './forward-words.js';
import { hasHint } from './hint.js';
import type { Measure } from './measures.js';
import { isWhole, nameOf, type Read } from './reading.js';
import type { Segment } from './scopes.js';
import { ANYWHERE, OPENING, TOLD } from './trait-words.js';

/** A sentence of more words is long. */
const LONG = 30;

/** The trait of a clause by what tells its future. */
const TELLS: Readonly<Record<Forward, string>> = {
  expect: 'f-expect',
  plan: 'f-plan',
  target: 'f-target',
  will: 'f-will',
  soft: 'f-soft',
  room: 'f-room',
  underway: 'f-underway',
  dated: 'f-dated',
};

/** The trait of naming a measure that the library knows, by itself: to look one up takes longer than all others together. */
export const KNOWN = 'known';

/** The measures that clauses look ahead for. */
const measuresIn = ({ measures }: Read, ahead: readonly Segment[]): Measure[] =>
  measures.filter(({ head }) => ahead.some(({ at, to }) => head >= at && head < to));

/** Whether a sentence has the trait {@link KNOWN}. */
export function namesKnown(read: Read): boolean {
  const ahead = read.segments.filter(({ forward, part }) => forward !== null && part === 'main');
  return measuresIn(read, ahead).some((measure) => metricIdOf(nameOf(read, measure)) !== null);
}

/** What else the rules have seen in a sentence that tells a future, by name. */
export function traitsOf(read: Read): Set<string> {
  const { tokens, segments, sentence } = read;
  const ahead = segments.filter(({ forward, part }) => forward !== null && part === 'main');
  const traits = new Set<string>();
  for (const { forward } of ahead) if (forward !== null) traits.add(TELLS[forward]);
  const measures = measuresIn(read, ahead);
  if (measures.length > 0) traits.add('measure');
  if (measures.length > 1) traits.add('measures');
  if (measures.some(isWhole)) traits.add('whole');
  if (read.points.length > 0) traits.add('point');
  if (sentence.figures.length > 0) traits.add('figure');
  if (sentence.near) traits.add('near');
  if (tokens.length > LONG) traits.add('long');
  for (const [name, hint, words] of TOLD)
    if (hasHint(sentence, hint) && ahead.some(({ at, to }) => words.isIn(tokens, at, to))) traits.add(name);
  for (const [name, hint, words] of ANYWHERE) if (hasHint(sentence, hint) && words.isIn(tokens)) traits.add(name);
  for (const [name, words, length] of OPENING) if (words.isIn(tokens, 0, length)) traits.add(name);
  for (const [one, other, both] of PAIRS) if (traits.has(one) && traits.has(other)) traits.add(both);
  return traits;
}

/** Traits that say more together than each by itself. */
const PAIRS: readonly (readonly [string, string, string])[] = (
  [
    ['f-will', 'point'],
    ['f-will', 'moves'],
    ['f-will', 'measure'],
    ['f-soft', 'point'],
    ['f-plan', 'point'],
    ['f-plan', 'moves'],
    ['f-expect', 'moves'],
    ['f-dated', 'figure'],
    ['moves', 'whole'],
    ['moves', 'point'],
    ['launch', 'point'],
    ['people', 'moves'],
    ['outside', 'we'],
    ['we', 'moves'],
  ] as const
).map(([one, other]) => [one, other, `${one}+${other}`] as const);
