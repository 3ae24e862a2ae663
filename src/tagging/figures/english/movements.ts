import { formsOf } from './word-roles.js';

/** Verbs by which a measure goes up, down or nowhere, in their base form with irregular forms behind slashes. */
const UP =
  'increase grow/grew/grown rise/rose/risen expand accelerate jump climb double triple quadruple rebound surge soar gain advance edge ' +
  'lift raise boost lengthen extend strengthen widen inflate';
const DOWN =
  'decrease decline fall/fell/fallen drop/dropped/dropping narrow reduce compress contract shrink/shrank/shrunk slow lower cut/cut/cutting ' +
  'shorten trim/trimmed/trimming moderate decelerate dip/dipped/dipping weaken ease slip/slipped/slipping save remove halve';
const FLAT = 'stabilize stabilise';
/** Up for what shareholders like to see rise, down for the rest. */
const BETTER = 'improve enhance optimize optimise';
const WORSE = 'deteriorate worsen';

const WORDS: readonly (readonly [Movement, string])[] = [
  ['up', 'up higher growth expansion acceleration uptick above longer ahead'],
  ['down', 'down lower reduction compression contraction faster shorter below'],
  ['flat', 'flat unchanged stable'],
  ['better', 'improvement better'],
  ['worse', 'deterioration worse'],
];

export type Movement = 'up' | 'down' | 'flat' | 'better' | 'worse';

function compile(): ReadonlyMap<string, Movement> {
  const movements = new Map<string, Movement>();
  for (const [movement, verbs] of [
    ['up', UP],
    ['down', DOWN],
    ['flat', FLAT],
    ['better', BETTER],
    ['worse', WORSE],
  ] as const)
    for (const verb of verbs.split(' ')) for (const { form } of formsOf(verb)) movements.set(form, movement);
  for (const [movement, words] of WORDS) for (const word of words.split(' ')) movements.set(word, movement);
  return movements;
}

/** Which way a word says that a measure moves; nouns and adverbs included. */
export const MOVEMENTS: ReadonlyMap<string, Movement> = compile();

/** `year-over-year`, `annually`: against the same stretch of the year before. */
export const YEARLY = new Set(
  'year-over-year year-on-year yoy y/y y-o-y y-on-y annually year-ago prior-year'.split(' '),
);
/** `sequentially`: against the stretch right before. */
export const SEQUENTIAL = new Set(
  'sequentially sequential quarter-over-quarter quarter-on-quarter qoq q/q q-o-q q-on-q q-over-q'.split(' '),
);
