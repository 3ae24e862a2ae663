import { calls } from './calls.js';
import { capital } from './capital.js';
import { change } from './change.js';
import { company } from './company.js';
import { consumer } from './consumer.js';
import { credit } from './credit.js';
import { generalAction } from './general-action.js';
import { generalDeeds } from './general-deeds.js';
import { generalHome } from './general-home.js';
import { generalIdeas } from './general-ideas.js';
import { generalKnowledge } from './general-knowledge.js';
import { generalMind } from './general-mind.js';
import { generalNature } from './general-nature.js';
import { generalNumbers } from './general-numbers.js';
import { generalPeople } from './general-people.js';
import { generalShort } from './general-short.js';
import { generalSociety } from './general-society.js';
import { generalThings } from './general-things.js';
import { generalWords } from './general-words.js';
import { generalWorld } from './general-world.js';
import { internet } from './internet.js';
import { compile, type Scanned, scan, type Trie } from './lookup.js';
import { markets } from './markets.js';
import { risks } from './risks.js';
import type { LexiconRow } from './row.js';
import { statements } from './statements.js';
import { technology } from './technology.js';
import { time } from './time.js';
import { vehicles } from './vehicles.js';

export type { LexiconRow } from './row.js';

/** Finance and earnings-call terms, and general vocabulary, in Chinese and English, written by hand for this library. */
export const lexicon: readonly LexiconRow[] = [
  ...calls,
  ...capital,
  ...change,
  ...company,
  ...consumer,
  ...credit,
  ...generalAction,
  ...generalDeeds,
  ...generalHome,
  ...generalIdeas,
  ...generalKnowledge,
  ...generalMind,
  ...generalNature,
  ...generalNumbers,
  ...generalPeople,
  ...generalShort,
  ...generalSociety,
  ...generalThings,
  ...generalWords,
  ...generalWorld,
  ...internet,
  ...markets,
  ...risks,
  ...statements,
  ...technology,
  ...time,
  ...vehicles,
];

const tries = new Map<'zh' | 'en', Trie>();

/**
 * The rows of {@link lexicon} with a form in the text, by index, each once and in the order met, and how many forms told of
 * them; the longest form wins. Chinese is expected in Simplified characters, without white space between them.
 */
export function scanTerms(text: string, language: 'zh' | 'en'): Scanned {
  let trie = tries.get(language);
  if (!trie) {
    trie = compile(lexicon, language);
    tries.set(language, trie);
  }
  return scan(trie, text);
}

/** The rows alone. */
export const findTerms = (text: string, language: 'zh' | 'en'): number[] => scanTerms(text, language).rows;
