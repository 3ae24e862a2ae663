import type { Span } from '../document/span.js';
import { findTerms } from '../language/lexicon/index.js';
import { COMMON_WORDS } from '../language/question-cues.js';
import { plainChinese } from '../language/zh-view.js';

const WORD = /\p{Script=Latin}{3,}|\p{Script=Han}{2,}/gu;
const HAN = /\p{Script=Han}/u;

const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s)$/u, '');

/**
 * What tells what a stretch is about: its words less their endings, common ones left out, and the rows of the lexicon,
 * as `#12`, which are the same in both languages. Chinese, written without spaces, counts by rows and by pairs of
 * characters.
 */
export function topicOf(text: string, span: Span): Set<string> {
  const words = text.slice(span.start, span.end);
  const topic = new Set<string>();
  const english: string[] = [];
  for (const [run] of words.toLowerCase().matchAll(WORD)) {
    if (HAN.test(run)) for (let i = 0; i + 1 < run.length; i++) topic.add(run.slice(i, i + 2));
    else if (!COMMON_WORDS.has(run)) {
      topic.add(stemOf(run));
      english.push(run);
    }
  }
  for (const row of findTerms(english.join(' '), 'en')) topic.add(`#${row}`);
  if (HAN.test(words)) for (const row of findTerms(plainChinese(words), 'zh')) topic.add(`#${row}`);
  return topic;
}

/** How much of the second topic the first has already, 0 to 1. */
export function sharedTopic(known: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let shared = 0;
  for (const word of asked) if (known.has(word)) shared++;
  return shared / asked.size;
}
