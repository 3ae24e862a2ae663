import { findMetrics } from '../../metrics/index.js';
import { is, isText, mainSubject, type Stretch, type subjectOf } from './clause.js';
import { changedThing, nounBefore } from './nouns.js';
import { emptyName, isPlainNoun, type NamedAt, name, type Reading } from './reading.js';
import type { Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** Words in a name such as `outstanding balance of loans facilitated`; longer phrases hold more than a name. */
const LONG_NAME = 18;

/** `the target for the year is`: the measure aimed at is the one spoken of. */
export const AIM =
  /^(?:\w+-term )?(?:target|goal|guidance|aim|hope|plan|estimate|expectations?|forecast|outlook|number|figure|level|percentage|proportion|share|amount|total)(?: for (?:year-end|now))?$/i;

/** `this trend`, `that number`: nouns that point back to the measure spoken of. */
const POINTS_BACK =
  /^(?:trend|number|figure|level|amount|ratio|percentage|rate|metric|result|number|improvement|increase|growth|decline|momentum|target|range|guidance)s?$/u;

/** Whether a phrase is a pointing word with such a noun. */
export function pointsBack(words: readonly Word[], { from, to }: Stretch): boolean {
  let at = from;
  while (at < to && is(words[at], ROLE.subordinator | ROLE.conjunction | ROLE.adverb)) at++;
  return (
    to - at === 2 &&
    /^(?:this|that|these|those|which)$/u.test(words[at]?.text ?? '') &&
    POINTS_BACK.test(words[at + 1]?.text ?? '')
  );
}

/** A subject's name; of a clause too long for a name the last measure known in it. */
export function subjectName(reading: Reading, stretch: Stretch): NamedAt | null {
  const { words } = reading;
  const changed = changedThing(words, stretch);
  if (changed) return name(reading, changed);
  if (pointsBack(words, stretch)) return null;
  const whole = name(reading, stretch);
  if (!whole || emptySubject(words, stretch) || AIM.test(whole.name)) return null;
  // `resulting in smart meter sales surpassing`
  if (is(words[stretch.from], ROLE.preposition) && is(words[stretch.from - 1], ANY_VERB))
    return name(reading, { from: stretch.from + 1, to: stretch.to });
  const leading = words[stretch.from] as Word;
  if (stretch.to - stretch.from <= LONG_NAME && !is(leading, ROLE.preposition)) return whole;
  const known = findMetrics(whole.name, 'en').at(-1);
  if (known) return { name: whole.name.slice(known.start, known.end), stretch };
  return is(leading, ROLE.preposition) ? null : whole;
}

const emptySubject = (words: readonly Word[], { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++) if (isPlainNoun(words[i])) return false;
  return !(to - from >= 1 && is(words[to - 1], ROLE.change | ROLE.number));
};

/** The name of the sentence's main subject. */
export function mainName(reading: Reading, before: number): NamedAt | null {
  const subject = mainSubject(reading.words, before);
  return subject.kind === 'phrase' ? subjectName(reading, subject.stretch) : null;
}

/** `which` stands for the noun before it, `it` and `this` for the measure spoken of. */
export function referred(
  reading: Reading,
  subject: ReturnType<typeof subjectOf>,
  standsFor: () => string | null,
): NamedAt | null {
  const { words } = reading;
  if (subject.kind === 'phrase' && pointsBack(words, subject.stretch)) {
    const meant = standsFor();
    return meant === null ? null : { name: meant, carried: true };
  }
  if (subject.kind !== 'refer') return null;
  const word = words[subject.at] as Word;
  if (word.text === 'which' || word.text === 'that' || word.text === 'who') {
    const end = isText(words[subject.at - 1], ',') ? subject.at - 1 : subject.at;
    const noun = nounBefore(words, end, -1);
    if (end > 0 && noun.to > noun.from && !emptyName(words, noun))
      return name(reading, changedThing(words, noun) ?? noun);
  }
  const meant = standsFor();
  return meant === null ? null : { name: meant, carried: true };
}
