import { calls } from './calls.js';
import { capital } from './capital.js';
import { change } from './change.js';
import { compile, scan, type Trie } from './lookup.js';
import type { LexiconRow } from './row.js';
import { statements } from './statements.js';
import { time } from './time.js';

export type { LexiconRow } from './row.js';

/** Finance and earnings-call terms in Chinese and English, written by hand for this library. */
export const lexicon: readonly LexiconRow[] = [...calls, ...capital, ...change, ...statements, ...time];

const tries = new Map<'zh' | 'en', Trie>();

/**
 * The rows of {@link lexicon} with a form in the text, by index, each once and in the order met; the longest form wins.
 * Chinese is expected in Simplified characters, without white space between them.
 */
export function findTerms(text: string, language: 'zh' | 'en'): number[] {
  let trie = tries.get(language);
  if (!trie) {
    trie = compile(lexicon, language);
    tries.set(language, trie);
  }
  return scan(trie, text, language);
}
