import { is, isPlain, isText, openingOf, type Stretch } from './clause.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** The noun phrase right before word `end`: what a preposition or a figure is said of. */
export function nounBefore(words: readonly Word[], end: number, floor: number): Stretch {
  let i = end - 1;
  for (; i > floor; i--) {
    const word = words[i] as Word;
    if (word.text === ')') {
      i = openingOf(words, i, floor);
      continue;
    }
    if (isPlain(word) || is(word, ROLE.when | ROLE.adverb)) continue;
    if (is(word, ROLE.conjunction) && i < end - 1 && isPlain(words[i - 1]) && !is(words[i + 1], ROLE.determiner))
      continue;
    if (LINKS.has(word.text) && isPlain(words[i - 1])) continue;
    if (word.text === 'to' && ATTRIBUTES.has(words[i - 1]?.text ?? '')) continue;
    if (
      is(word, ROLE.determiner) &&
      LINKS.has(words[i - 1]?.text ?? '') &&
      (words[i - 1]?.text !== 'for' || POSSESSIVES.has(word.text)) &&
      isPlain(words[i - 2])
    )
      continue;
    if (is(word, ROLE.participle) && isPlain(words[i - 1]) && is(words[i + 1], ROLE.preposition | ROLE.when)) continue;
    if (is(word, ROLE.participle) && is(words[i - 1], ROLE.determiner) && isPlain(words[i + 1])) continue;
    break;
  }
  return { from: i + 1, to: end };
}

const POSSESSIVES = new Set(['our', 'its', 'their', 'your']);
/** `net income attributable to shareholders` */
const ATTRIBUTES = new Set(['attributable', 'attributed', 'available', 'related']);

/** Prepositions inside a measure's name: `revenue from services`, `net income per ADS`. */
const LINKS = new Set(['of', 'from', 'for', 'per', 'under', 'on', 'in']);

/** The noun phrase that opens at word `start`, up to a verb, a mark, time or a preposition that leads elsewhere. */
export function nounAfter(words: readonly Word[], start: number, most = 7): Stretch {
  let i = start;
  while (is(words[i], ROLE.when) && words[i]?.text === '') i++;
  for (; i < words.length && i - start < most; i++) {
    const word = words[i] as Word;
    if (word.text === ',' && i > start && goesOnAsList(words, i)) {
      most += 4;
      continue;
    }
    if (is(word, ROLE.when | ROLE.mark | ROLE.figure | ROLE.subordinator | ROLE.agent)) break;
    if (is(word, ROLE.auxiliary) || (is(word, ROLE.refer) && !is(word, ROLE.determiner))) break;
    if (is(word, ANY_VERB)) {
      if (
        !is(word, ROLE.participle | ROLE.gerund) ||
        i === start ||
        !is(words[i + 1], ROLE.preposition) ||
        isText(words[i + 1], 'to')
      )
        break;
    }
    if (ASIDES.has(word.text)) break;
    if (is(word, ROLE.conjunction) && !continues(words, i)) break;
    if (is(word, ROLE.preposition) && !AFTER_LINKS.has(word.text)) break;
    if (is(word, ROLE.preposition) && is(words[i + 1], ROLE.figure | ROLE.when)) break;
  }
  return { from: start, to: i };
}

/** `cash, cash equivalents and deposits`: plain words up to an `and`. */
function goesOnAsList(words: readonly Word[], comma: number): boolean {
  let i = comma + 1;
  while (isPlain(words[i]) && i - comma < 6) i++;
  if (i === comma + 1) return false;
  return isText(words[i], ',') ? goesOnAsList(words, i) : is(words[i], ROLE.conjunction) && isPlain(words[i + 1]);
}

/** Adverbs that open what explains a measure. */
const ASIDES = new Set(['primarily', 'mainly', 'largely', 'partially', 'mostly', 'partly']);
const AFTER_LINKS = new Set(['of', 'from', 'per', 'with', 'under']);

/** Whether `and` goes on with the same noun phrase: a noun follows that no verb and no figure belongs to. */
function continues(words: readonly Word[], conjunction: number): boolean {
  let i = conjunction + 1;
  if (!isPlain(words[i])) return false;
  while (isPlain(words[i])) i++;
  return !is(words[i], ANY_VERB | ROLE.auxiliary | ROLE.figure);
}

/** `an increase in funding costs`, `growth of revenue`: what changes, less the word of change; null where none stands here. */
export function changedThing(words: readonly Word[], { from, to }: Stretch): Stretch | null {
  for (let i = from; i + 2 < to; i++) {
    if (is(words[i], ROLE.change) && /^(?:in|of)$/u.test(words[i + 1]?.text ?? '') && !is(words[i + 1], ROLE.when))
      return { from: i + 2, to };
  }
  return null;
}
