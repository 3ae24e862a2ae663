/** Figures in a source: `figure` stands in `said` beside the sentence whose words it names. The format is in corpus/README.md. */

import { periodOf } from './findings.mjs';

const kind = (name, unit) => (value) => {
  const range = Array.isArray(value)
    ? { value: null, low: value[0], high: value[1] }
    : { value, low: null, high: null };
  return { kind: name, ...range, unit };
};

/** A pair of numbers is a range, here and below. */
export const money = (value, currency) => kind('money', currency)(value);
export const count = (value, noun) => kind('count', noun)(value);
export const duration = (value, unit) => kind('duration', unit)(value);
export const percent = kind('percent', 'percent');
export const points = kind('percentage_points', 'percentage_points');
export const basisPoints = kind('basis_points', 'basis_points');
export const ratio = kind('ratio', 'ratio');

/** A change, for the details of a figure. */
export const change = (direction, basis = null) => ({ change: { direction, basis } });

const QUALIFIERS = ['approx', 'over', 'under'];

/**
 * One figure.
 * @param {string} words currency, number, scale and unit as the sentence has them
 * @param {object} amount of `money`, `count`, `percent` and so on
 * @param {string | null} metric in the words of the sentence
 * @param {string | null} period
 * @param {...(object | string)} details a qualifier, `change(...)`, `{ per }`, and `{ nth }` (from 0) where the words stand twice
 */
export function figure(words, amount, metric, period, ...details) {
  const qualifier = details.find((one) => typeof one === 'string') ?? 'exact';
  if (qualifier !== 'exact' && !QUALIFIERS.includes(qualifier))
    throw new Error(`figure ${words}: what is ${qualifier}?`);
  const fields = Object.assign({ per: null, change: null }, ...details.filter((one) => typeof one === 'object'));
  const { per, change: moved, nth = 0 } = fields;
  return {
    layer: 'figures',
    words,
    nth,
    item: { ...amount, per, qualifier, metric, period: periodOf(period), change: moved },
  };
}

/** Where the words of a finding stand in its sentence; all of it where it names none. */
export function wordsIn(sentence, { words, nth = 0 }) {
  if (words === undefined) return [0, sentence.length];
  let at = sentence.indexOf(words);
  for (let i = 0; i < nth && at >= 0; i++) at = sentence.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" is not in: ${sentence}`);
  return [at, at + words.length];
}
