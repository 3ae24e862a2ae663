import { has, type Word } from './word.js';
import { ANY_VERB, ROLE } from './word-roles.js';

/** Who reports, by a noun; their genitive is no contraction. */
export const NAMES: ReadonlySet<string> = new Set(['company', 'management', 'group', 'team', 'board']);

/**
 * Settles what a word is among its neighbours, from left to right: a form that may be a verb is one behind a pronoun, an
 * auxiliary or `to`, and none behind an article.
 */
export function settle(words: Word[], i: number): void {
  const word = words[i] as Word;
  if (word.text === 'to' || word.text === 'that' || word.text === 'as') {
    settleParticle(words, i);
    return;
  }
  const before = words[i - 1];
  if (RATE.has(word.text) && has(before, ROLE.change)) word.role = ROLE.change;
  if (word.role & ROLE.agent && NAMES.has(word.text)) {
    // `customer management revenue`, `the e-commerce group`: part of a name.
    if (isNoun(words[i + 1]) || (isNoun(before) && before?.text !== '')) word.role = 0;
  } else if (word.role & ANY_VERB && word.role & ROLE.auxiliary) {
    // `has grown`, `had been`: an auxiliary; `we had 40 stores`: a verb.
    const next = words[i + 1];
    const helps = has(next, ROLE.participle | ROLE.auxiliary) || HELPED.has(next?.text ?? '');
    word.role = helps ? ROLE.auxiliary : word.role & ~ROLE.auxiliary;
  } else if (word.role & ANY_VERB) settleVerb(words, i);
}

/** What is left of a form that is no verb. */
const NO_VERB = ROLE.change | ROLE.generic | ROLE.comparison | ROLE.time;

function settleVerb(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const before = words[i - 1];
  const next = words[i + 1];
  const shaped = word.role & (ROLE.participle | ROLE.gerund);
  // `deposits cost us`: no noun stands right before a pronoun that is an object.
  if (OBJECTS.has(next?.text ?? '')) {
    word.role &= ~(ROLE.change | ROLE.generic | ROLE.ambiguous);
    return;
  }
  if (word.role & ROLE.gerund && !(word.role & ROLE.move) && before?.text === 'with' && isNoun(next)) {
    // `with opening hours up 20%`
    word.role = 0;
    return;
  }
  const behindSubject =
    has(before, ROLE.agent | ROLE.auxiliary) || (before?.text === 'to' && !shaped) || isRelative(before);
  const joined = has(before, ROLE.conjunction) && has(next, ROLE.determiner | ROLE.figure);
  if (word.role & ROLE.gerund && word.role & ROLE.move && has(before, ROLE.figure) && isNoun(next)) {
    // `a 15% increasing revenue`
    word.role = 0;
  } else if (!shaped && !behindSubject && !joined && isNounForm(word, before)) word.role &= NO_VERB;
  else if (word.role & ROLE.ambiguous) {
    const behindAdverb = has(before, ROLE.adverb) && i > 1 && !has(words[i - 2], ROLE.determiner | ROLE.preposition);
    const finite = (word.role & ROLE.participle) !== 0 && !has(before, ROLE.determiner);
    // `opened well, selling over 40,000 seats`
    const apart =
      (word.role & ROLE.gerund) !== 0 &&
      has(before, ROLE.mark) &&
      has(next, ROLE.approximator | ROLE.figure | ROLE.determiner);
    if (behindSubject || behindAdverb || joined || finite || apart)
      word.role &= ~(ROLE.change | ROLE.generic | ROLE.ambiguous);
    else word.role &= NO_VERB;
  } else if (shaped && !behindSubject) {
    // `adjusted EBITDA`, `our reported revenue`, `the growing demand`: adjectives.
    const opens = (word.role & ROLE.participle) !== 0 && isNoun(next) && attributive(words, i);
    if (opens || (has(before, ROLE.determiner) && !BOTH.has(before?.text ?? ''))) word.role = 0;
  }
}

/** `grow` without a plural or adverb before it, `accounts` behind a preposition: forms of nouns as well. */
function isNounForm(word: Word, before: Word | undefined): boolean {
  if (BE.has(word.text)) return false;
  if (!word.text.endsWith('s')) return !has(before, ROLE.adverb) && !isPlural(before?.text ?? '');
  return before === undefined || (has(before, ROLE.preposition | ROLE.determiner) && !has(before, ROLE.refer));
}

const OBJECTS = new Set(['us', 'them', 'me', 'him']);
const BOTH = new Set(['both', 'all', 'each', 'that', 'this']);
const BE = new Set(['are', 'was', 'were', 'be', 'been', 'being', 'is']);
/** Behind these an auxiliary helps a verb that stands further on. */
const HELPED = new Set(['been', 'not', 'also', 'already']);
const RELATIVES = new Set(['which', 'who', 'that', 'it', 'they', 'this', 'these', 'those']);
/** Behind these `that` opens a clause. */
const SAYING = new Set(
  'believe think say said mean note noted mention mentioned so confident sure pleased glad told'.split(' '),
);
const isPlural = (word: string): boolean => word.endsWith('s') && !word.endsWith('ss');
const RATE = new Set(['rate', 'rates', 'trajectory', 'trend', 'momentum']);
const PROPORTION = new Set(['percentage', 'percent', 'share', 'proportion', 'total', '%']);

const isRelative = (word: Word | undefined): boolean => word !== undefined && RELATIVES.has(word.text);

/** A word that no role is known of. */
const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && (word.role & ~(ROLE.ambiguous | ROLE.adjective)) === 0;

/** Whether a participle stands where a noun phrase opens. */
function attributive(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    before === undefined ||
    has(before, ROLE.determiner | ROLE.preposition | ROLE.conjunction | ROLE.copula | ROLE.adjective) ||
    GENITIVE.test(before.text) ||
    (has(before, ROLE.mark) && has(words[i + 2], ANY_VERB | ROLE.auxiliary | ROLE.preposition))
  );
}

const GENITIVE = /['’]s$/u;

/** How far before `that` its verb may stand, with a time between. */
const FAR = 8;

/** `to be` and `to grow` are infinitives; `that` behind a verb opens a clause. */
function settleParticle(words: Word[], i: number): void {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (word.text === 'to') {
    if (
      next &&
      (next.text === 'be' ||
        (next.role & ANY_VERB && !(next.role & (ROLE.participle | ROLE.gerund)) && !next.text.endsWith('s')))
    )
      word.role = ROLE.auxiliary;
    return;
  }
  if (word.text === 'as') {
    if (next?.text === 'of' || words[i - 1]?.text === 'such' || PROPORTION.has(words[i + 2]?.text ?? ''))
      word.role = ROLE.preposition;
    else if (words[i + 2]?.text === 'as' || words[i - 2]?.text === 'as') word.role = ROLE.conjunction;
    return;
  }
  let said = i - 1;
  while (i - said < FAR && has(words[said], ROLE.when | ROLE.time | ROLE.comparison)) said--;
  const before = words[said];
  if (has(before, ANY_VERB | ROLE.subordinator) || SAYING.has(before?.text ?? '')) word.role = ROLE.subordinator;
}
