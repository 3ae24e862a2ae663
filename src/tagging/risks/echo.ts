import { COMMON } from './common-words.js';
import type { Reading } from './reading.js';

/** A risk told or asked about, with the words of its sentence that a later sentence may take up. */
export interface Topic {
  readonly readings: readonly Reading[];
  readonly words: ReadonlySet<string>;
  readonly isAsked: boolean;
  /** Which sentence of the talk it was. */
  readonly index: number;
}

const NONE: ReadonlySet<string> = new Set();
const WORD = /[a-z][a-z'’-]{3,}/giu;

/** `dealers`, `dealer`: plural and singular are one word. */
const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/(?:ies|y)$/u, 'i')
    .replace(/(?:es|s)$/u, '');

/** The words of a sentence that name what it is about: those that calls do not use of everything. */
export function wordsOf(sentence: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of sentence.matchAll(WORD)) {
    const stem = stemOf(word);
    if (!COMMON.has(stem)) words.add(stem);
  }
  return words;
}

/** How many sentences a topic stays in mind. */
const LASTING = 12;
/** A sentence names what it is about among its first letters. */
const OPENING = 90;

/** What was told and asked in a stretch of talk, sentence after sentence. */
export class TopicMemory {
  private topics: Topic[] = [];
  private index = 0;

  /** Another sentence begins. */
  pass(): void {
    this.index++;
  }

  /** Another paragraph begins: only what was asked stays in mind. */
  break(): void {
    this.topics = this.topics.filter(({ isAsked }) => isAsked);
  }

  remember(readings: readonly Reading[], sentence: string, isAsked: boolean): void {
    const topic = { readings, words: isAsked ? wordsOf(sentence) : NONE, isAsked, index: this.index };
    this.topics = [...this.topics.filter(({ index }) => this.index - index <= LASTING), topic];
  }

  /** How many sentences ago the last risk was told; 1 is the sentence before. */
  get age(): number {
    const last = this.topics.at(-1);
    return last ? this.index - last.index : Number.POSITIVE_INFINITY;
  }

  get isAlive(): boolean {
    return this.age < LASTING;
  }

  /** The risk told last. */
  get last(): Reading | null {
    return this.topics.at(-1)?.readings[0] ?? null;
  }

  /** The topic asked about whose words a sentence takes up; of several the last. */
  topicOf(sentence: string): Topic | null {
    if (!this.topics.some(({ isAsked }) => isAsked) || !this.isAlive) return null;
    const words = wordsOf(sentence.slice(0, OPENING));
    for (let i = this.topics.length - 1; i >= 0; i--) {
      const topic = this.topics[i] as Topic;
      if (this.index - topic.index > LASTING) return null;
      for (const word of topic.words) if (words.has(word)) return topic;
    }
    return null;
  }
}
