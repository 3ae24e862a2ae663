import { is, isPlain } from './clause.js';
import type { Word } from './word.js';
import { ROLE } from './word-roles.js';

/** The word that leads up to a figure: left of `approximately`, `a total of` less, `a solid`. */
export function leadOf(words: readonly Word[], figure: number, floor: number): number {
  let i = figure - 1;
  while (i > floor) {
    const word = words[i] as Word;
    const before = words[i - 1];
    if (word.text === 'than' && is(before, ROLE.approximator | ROLE.comparison)) i -= 2;
    else if (word.text === 'to' && /^(?:up|close)$/u.test(before?.text ?? '')) i -= 2;
    else if (word.text === 'as' && /^(?:much|many|high|low)$/u.test(before?.text ?? '')) i -= 3;
    else if (is(word, ROLE.approximator | ROLE.adverb | ROLE.when | ROLE.comparison) && !MOVING.has(word.text)) i--;
    else if (is(word, ROLE.determiner) || word.text === '$') i--;
    else if (
      isPlain(word) &&
      !is(word, ROLE.change | ROLE.generic) &&
      is(before, ROLE.determiner) &&
      !is(words[i - 2], ROLE.conjunction)
    )
      i -= 2;
    else break;
  }
  return i;
}

export const MOVING = new Set(['up', 'down', 'higher', 'lower', 'flat', 'compared', 'comparing']);
