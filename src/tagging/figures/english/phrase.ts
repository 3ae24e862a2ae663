import type { Word } from './word.js';
import { ROLE } from './word-roles.js';

/** What no name opens with. */
const NOT_FIRST =
  ROLE.determiner |
  ROLE.adverb |
  ROLE.auxiliary |
  ROLE.conjunction |
  ROLE.mark |
  ROLE.approximator |
  ROLE.comparison |
  ROLE.subordinator |
  ROLE.agent |
  ROLE.refer |
  ROLE.when |
  ROLE.figure;
/** What no name closes with. */
const NOT_LAST = NOT_FIRST | ROLE.preposition | ROLE.adjective;
/** `our`, `its`: whose a measure is stands outside its name. */
const POSSESSIVE = new Set(['our', 'its', 'their', 'your', 'my', 'we', 'you', 'own', 'such']);
/** Names may open with these although they are no nouns. */
const OPENING = new Set([
  'new',
  'double-digit',
  'less',
  'comparable',
  'combined',
  'additional',
  'annual',
  'annualized',
  'prior-year',
  'remaining',
  'first',
]);
const NO_SPACE_BEFORE = new Set([',', ')', ';', '.']);

const drops = (word: Word, roles: number): boolean => (word.role & roles) !== 0 && !OPENING.has(word.text);

/**
 * A name in the words of the text: a stretch of words without what surrounds a name, and without time. A stretch that reaches
 * beyond the words ends where they do.
 */
export function nameOf(text: string, words: readonly Word[], from: number, to: number): string {
  let first = Math.max(0, from);
  let last = beforeTime(words, first, Math.min(to, words.length)) - 1;
  while (first <= last && drops(words[first] as Word, NOT_FIRST)) first++;
  while (last >= first && dropsLast(words, first, last)) last--;
  let name = '';
  let open = 0;
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (word.text === '(') open++;
    else if (word.text === ')') open = Math.max(0, open - 1);
    else if (open === 0 && !(word.role & ROLE.when) && !POSSESSIVE.has(word.text)) {
      const written = text.slice(word.start, word.end);
      name += name === '' || NO_SPACE_BEFORE.has(written) ? written : ` ${written}`;
    }
  }
  return name;
}

const LEADS_TIME = new Set(['over', 'in', 'during', 'within', 'for', 'throughout']);
const COUNTS_TIME = new Set(['next', 'coming', 'following', 'last', 'past', 'preceding']);

/** `shares over the next 12 months`: a name ends where a stretch of time begins. */
function beforeTime(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i++)
    if (
      words[i + 1]?.text === 'the' &&
      LEADS_TIME.has((words[i] as Word).text) &&
      COUNTS_TIME.has(words[i + 2]?.text ?? '')
    )
      return i;
  return to;
}

const isDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

function dropsLast(words: readonly Word[], first: number, last: number): boolean {
  const word = words[last] as Word;
  if (word.text === 'growth' || (word.text === ')' && last > first)) return false;
  return drops(word, NOT_LAST) || ((word.role & ROLE.number) !== 0 && (word.text.length < 3 || !isDigit(word.text)));
}
