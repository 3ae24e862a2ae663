import { metricIdOf } from '../../metrics/index.js';
import { OUTSIDERS } from './forward-words.js';
import { LAUNCHES } from './launch.js';
import { LIGHT_VERBS, MOVEMENTS, OPTIMISE } from './movement-words.js';
import { isWhole, nameOf, type Read } from './reading.js';

/** Other words of putting a thing into use: what a model may weigh and no rule can take for a plan by itself. */
const PUT_TO_USE =
  /^(?:releases|rolls|introduces|shipped|shipping|started|enters|commission(?:ing)?|submit(?:ted)?|file|switch(?:ed)?|completes|completion|clos(?:es|ed|ing)|live|online|line|bring|migrat(?:ed|ing)|deliver(?:y|ies)?|installed|built|join|handed)$/;

/** Whether a word is one of putting a thing into use. */
export const isLaunch = (word: string): boolean => LAUNCHES.test(word) || PUT_TO_USE.test(word);

const GOES_ON = /^(?:continue|continues|continued|continuing|remain|remains|keep|sustain|maintain)$/;
const PEOPLE = /^(?:users?|merchants?|customers?|consumers?|advertisers?|partners?)$/;
const CARRIES = /^(?:drivers?|growth|opportunity|opportunities|momentum|potential)$/;
const NEVER = /^(?:not|never|\w*n't)$/;
const SETS_OUT = /^(?:if|when|because|while|unless)$/;
const THINKS = /^(?:believe|think|feel)$/;

/** What the rules have seen in a sentence that tells a future, by name: what {@link likelihoodOf} weighs. */
export function traitsOf(read: Read): string[] {
  const { tokens, segments, sentence } = read;
  const ahead = segments.filter(({ forward, part }) => forward !== null && part === 'main');
  const traits = ahead.map(({ forward }) => `f-${forward}`);
  const told = ahead.flatMap(({ at, to }) => tokens.slice(at, to)).map(({ text }) => text);
  const measures = read.measures.filter(({ head }) => ahead.some(({ at, to }) => head >= at && head < to));
  const has = (name: string, holds: boolean): void => {
    if (holds) traits.push(name);
  };
  has('measure', measures.length > 0);
  has('measures', measures.length > 1);
  has('whole', measures.some(isWhole));
  has(
    'known',
    measures.some((measure) => metricIdOf(nameOf(read, measure)) !== null),
  );
  has(
    'moves',
    told.some((text) => MOVEMENTS.has(text) && !LIGHT_VERBS.has(text)),
  );
  has(
    'light',
    told.some((text) => LIGHT_VERBS.has(text)),
  );
  has(
    'optimise',
    told.some((text) => OPTIMISE.has(text)),
  );
  has('launch', told.some(isLaunch));
  has(
    'invest',
    told.some((text) => text.startsWith('invest')),
  );
  has(
    'on',
    told.some((text) => GOES_ON.test(text)),
  );
  has(
    'carries',
    told.some((text) => CARRIES.test(text)),
  );
  has('point', read.points.length > 0);
  has('figure', sentence.figures.length > 0);
  has('near', sentence.near);
  const opening = tokens.slice(0, 8).map(({ text }) => text);
  has(
    'we',
    opening.slice(0, 6).some((text) => text === 'we' || text === 'our'),
  );
  has(
    'it',
    opening.slice(0, 3).some((text) => /^(?:it|this|that|these)$/.test(text)),
  );
  has('i', opening.slice(0, 3).includes('i'));
  has('you', opening.includes('you'));
  const all = tokens.map(({ text }) => text);
  has(
    'not',
    all.some((text) => NEVER.test(text)),
  );
  has(
    'people',
    all.some((text) => PEOPLE.test(text)),
  );
  has(
    'outside',
    all.some((text) => OUTSIDERS.has(text)),
  );
  has(
    'think',
    all.some((text) => THINKS.test(text)),
  );
  has(
    'if',
    all.some((text) => SETS_OUT.test(text)),
  );
  has('long', tokens.length > 30);
  return [...new Set([...traits, ...pairsIn(traits)])];
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

const pairsIn = (traits: readonly string[]): string[] =>
  PAIRS.filter((pair) => pair.every((one) => traits.includes(one))).map((pair) => pair.join('+'));
