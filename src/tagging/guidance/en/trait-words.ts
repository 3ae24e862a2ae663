import { type WordClass, wordClass } from '../../../language/en/word.js';
import { IS_OUTSIDER } from './forward-words.js';
import { HINT } from './hint.js';
import { LIGHT_VERBS, MOVEMENTS, OPTIMISES } from './movement-words.js';
import { LAUNCHES } from './trigger-words.js';

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
const OURS = wordClass(/^(?:we|our)$/);
const POINTS = wordClass(/^(?:it|this|that|these)$/);
const ME = wordClass(/^i$/);
const YOU = wordClass(/^you$/);

/** A trait, the hint of its words, and the words. */
type TraitWords = readonly [string, number, WordClass];

/** Traits told by the words of the clauses that look ahead, by those of the whole sentence, and by those that open it. */
export const TOLD: readonly TraitWords[] = [
  ['moves', HINT.moves, MOVES],
  ['light', HINT.light, LIGHT],
  ['optimise', HINT.optimise, OPTIMISES],
  ['launch', HINT.launch, LAUNCH],
  ['invest', HINT.invest, INVESTS],
  ['on', HINT.goesOn, GOES_ON],
  ['carries', HINT.carries, CARRIES],
];
export const ANYWHERE: readonly TraitWords[] = [
  ['not', HINT.denies, NEVER],
  ['people', HINT.people, PEOPLE],
  ['outside', HINT.outside, IS_OUTSIDER],
  ['think', HINT.thinks, THINKS],
  ['if', HINT.setsOut, SETS_OUT],
];
/** The last number is how many words open the sentence. */
export const OPENING: readonly (readonly [string, WordClass, number])[] = [
  ['we', OURS, 6],
  ['it', POINTS, 3],
  ['i', ME, 3],
  ['you', YOU, 8],
];
