import { type WordClass, wordClass } from '../../../language/en/word.js';
import { metricIdOf } from '../../metrics/index.js';
import { IS_OUTSIDER } from './forward-words.js';
import { LAUNCHES } from './launch.js';
import { LIGHT_VERBS, MOVEMENTS, OPTIMISE } from './movement-words.js';
import { isWhole, nameOf, type Read } from './reading.js';

/** Other words of putting a thing into use: what a model may weigh and no rule can take for a plan by itself. */
const PUT_TO_USE = wordClass(
  /^(?:releases|rolls|introduces|shipped|shipping|started|enters|commission(?:ing)?|submit(?:ted)?|file|switch(?:ed)?|completes|completion|clos(?:es|ed|ing)|live|online|line|bring|migrat(?:ed|ing)|deliver(?:y|ies)?|installed|built|join|handed)$/,
);

/** Words of putting a thing into use. */
export const LAUNCH = wordClass({ test: (word) => LAUNCHES.test(word) || PUT_TO_USE.test(word) });

const GOES_ON = wordClass(/^(?:continue|continues|continued|continuing|remain|remains|keep|sustain|maintain)$/);
const PEOPLE = wordClass(/^(?:users?|merchants?|customers?|consumers?|advertisers?|partners?)$/);
const CARRIES = wordClass(/^(?:drivers?|growth|opportunity|opportunities|momentum|potential)$/);
const NEVER = wordClass(/^(?:not|never|\w*n't)$/);
const SETS_OUT = wordClass(/^(?:if|when|because|while|unless)$/);
const THINKS = wordClass(/^(?:believe|think|feel)$/);
const INVESTS = wordClass(/^invest/);
const MOVES = wordClass({ test: (word) => MOVEMENTS.has(word) && !LIGHT_VERBS.has(word) });
const LIGHT = wordClass({ test: (word) => LIGHT_VERBS.has(word) });
const OPTIMISES = wordClass({ test: (word) => OPTIMISE.has(word) });
const OURS = wordClass(/^(?:we|our)$/);
const POINTS = wordClass(/^(?:it|this|that|these)$/);
const ME = wordClass(/^i$/);
const YOU = wordClass(/^you$/);

/** Traits told by the words of the clauses that look ahead, by those of the whole sentence, and by those that open it. */
const TOLD: readonly (readonly [string, WordClass])[] = [
  ['moves', MOVES],
  ['light', LIGHT],
  ['optimise', OPTIMISES],
  ['launch', LAUNCH],
  ['invest', INVESTS],
  ['on', GOES_ON],
  ['carries', CARRIES],
];
const ANYWHERE: readonly (readonly [string, WordClass])[] = [
  ['not', NEVER],
  ['people', PEOPLE],
  ['outside', IS_OUTSIDER],
  ['think', THINKS],
  ['if', SETS_OUT],
];
/** The last number is how many words open the sentence. */
const OPENING: readonly (readonly [string, WordClass, number])[] = [
  ['we', OURS, 6],
  ['it', POINTS, 3],
  ['i', ME, 3],
  ['you', YOU, 8],
];
/** A sentence of more words is long. */
const LONG = 30;

/** What the rules have seen in a sentence that tells a future, by name: what {@link likelihoodOf} weighs. */
export function traitsOf(read: Read): Set<string> {
  const { tokens, segments, sentence } = read;
  const ahead = segments.filter(({ forward, part }) => forward !== null && part === 'main');
  const traits = new Set(ahead.map(({ forward }) => `f-${forward}`));
  const measures = read.measures.filter(({ head }) => ahead.some(({ at, to }) => head >= at && head < to));
  if (measures.length > 0) traits.add('measure');
  if (measures.length > 1) traits.add('measures');
  if (measures.some(isWhole)) traits.add('whole');
  if (measures.some((measure) => metricIdOf(nameOf(read, measure)) !== null)) traits.add('known');
  if (read.points.length > 0) traits.add('point');
  if (sentence.figures.length > 0) traits.add('figure');
  if (sentence.near) traits.add('near');
  if (tokens.length > LONG) traits.add('long');
  for (const [name, words] of TOLD) if (ahead.some(({ at, to }) => words.isIn(tokens, at, to))) traits.add(name);
  for (const [name, words] of ANYWHERE) if (words.isIn(tokens)) traits.add(name);
  for (const [name, words, length] of OPENING) if (words.isIn(tokens, 0, length)) traits.add(name);
  for (const [one, other] of PAIRS) if (traits.has(one) && traits.has(other)) traits.add(`${one}+${other}`);
  return traits;
}

/** Traits that say more together than each by itself. */
const PAIRS: readonly (readonly [string, string])[] = [
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
];
