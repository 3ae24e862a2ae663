import { is, isText } from './clause.js';
import { nounAfter } from './nouns.js';
import { nameOf } from './phrase.js';
import { closingOf, type NamedAt, name, type Reading } from './reading.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** Whether a figure is the subject of its clause: `Of the loans, 60 million were ...`. */
export function isSubject({ words }: Reading, at: number, lead: number): boolean {
  if (lead >= 0 && !is(words[lead], ROLE.mark)) return false;
  const verb = verbBehind(words, at);
  return verb > 0 && is(words[verb], ROLE.copula | ROLE.auxiliary);
}

/** The verb behind a figure that is a subject, behind `of our loans` at most; -1 where none is. */
function verbBehind(words: readonly Word[], at: number): number {
  let i = at + 1;
  if (isText(words[i], '(')) i = closingOf(words, i) + 1;
  if (isText(words[i], 'of')) i = nounAfter(words, i + 1).to;
  while (is(words[i], ROLE.adverb | ROLE.when)) i++;
  return is(words[i], ANY_VERB | ROLE.auxiliary) ? i : -1;
}

/** `was under the capital-light model`: where a figure's share of a measure belongs. */
export function stateOf({ text, words }: Reading, at: number): string {
  const i = verbBehind(words, at) + 1;
  if (
    !is(words[i - 1], ROLE.copula) ||
    !/^(?:under|from|in|on|through|for)$/u.test(words[i]?.text ?? '') ||
    is(words[i], ROLE.when)
  )
    return '';
  const { to } = nounAfter(words, i + 1);
  const where = nameOf(text, words, i + 1, to);
  return where === '' ? '' : ` ${words[i]?.text} ${where}`;
}

/** `was returned to shareholders`, behind a figure that is the subject. */
export function predicate({ text, words }: Reading, at: number): NamedAt | null {
  let i = at + 1;
  if (is(words[i], ROLE.copula)) {
    // `4% is a reasonable level for our take rate`
    const noun = nounAfter(words, i + 1);
    const until = isText(words[noun.to], 'for') ? nounAfter(words, noun.to + 1).to : noun.to;
    const nominal =
      is(words[i + 1], ROLE.determiner) && noun.to > noun.from ? nameOf(text, words, noun.from, until) : '';
    if (nominal !== '') return { name: nominal, behind: true };
  }
  while (is(words[i], ROLE.auxiliary | ROLE.copula | ROLE.adverb | ROLE.when)) i++;
  if (i === at + 1 || !is(words[i], ROLE.participle)) return null;
  const made = nameOf(text, words, i, nounAfter(words, i + 2, 4).to);
  return made === '' ? null : { name: made, behind: true };
}

/** How many words a topic may have. */
const LONG_TOPIC = 12;

/** The comma that ends a topic; -1 where a figure, another mark or nothing does. */
function commaBehind(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + LONG_TOPIC); i++) {
    if (isText(words[i], ',')) return i;
    if (is(words[i], ROLE.figure | ROLE.mark | ROLE.agent)) return -1;
  }
  return -1;
}

const TOPIC =
  /^(?:in terms of|as for|if you look at|when you look at|when we look at|if we look at|turning to|moving to|moving on to|looking at|regarding|on|out of|for|with respect to|with regard to)$/u;

/** `In terms of profit, we ...`: the subject of talk, where the clause itself has none. */
export function topicOf(reading: Reading, floor: number): NamedAt | null {
  if (floor >= 0) return null;
  const { words } = reading;
  let start = 0;
  while (
    start < 4 &&
    is(words[start], ROLE.conjunction | ROLE.adverb | ROLE.mark | ROLE.when) &&
    !isText(words[start], 'out')
  )
    start++;
  for (const length of [1, 2, 3, 4]) {
    const opening = words
      .slice(start, start + length)
      .map((word) => word.text)
      .join(' ');
    if (!TOPIC.test(opening)) continue;
    const to = commaBehind(words, start + length);
    if (to < 0 || is(words[start], ROLE.when)) continue;
    const found = name(reading, { from: start + length, to });
    if (found) return found;
  }
  return null;
}
