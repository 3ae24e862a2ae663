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
const WORD = /(?<!\b(?:mr|ms|mrs|dr)\.? )\b[a-z][a-z'’-]{3,}/g;

/** `dealers`, `dealer`: plural and singular are one word. In lower case. */
const stemOf = (word: string): string =>
  word
    .replace(/['’]s?$/u, '')
    .replace(/(?:ies|y)$/u, 'i')
    .replace(/(?:es|s)$/u, '');

const MOST_STEMS = 1 << 13;
/** The stems of words met before; null where calls use the word of everything. */
const stems = new Map<string, string | null>();

/** The stem of a word that names what a sentence is about, in lower case; null for one that says nothing of that. */
function topicalStem(word: string): string | null {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = stemOf(word);
  const topical = COMMON.has(stem) ? null : stem;
  stems.set(word, topical);
  return topical;
}

const HAS_HAN = /\p{Script=Han}/u;
const HAN = /\p{Script=Han}(?:\s?\p{Script=Han})*/gu;
/** Characters of Chinese words that say nothing of a topic: particles, pronouns, numbers, asking, times. */
const EMPTY_HAN =
  /[的了是在有和我们你您他这那一二三四五六七八九十百千万亿不吗呢吧么怎请问想个能会可以对于与及还就都也很没去来到等年月日季度上下看说做给把被让用公司管理层谢谢]/u;
/** As many characters of Chinese as are a name, not a word that everybody uses. */
const HAN_LENGTH = 3;

/** Chinese has no blanks: stretches of three characters stand for its words. */
function addHan(words: Set<string>, sentence: string): void {
  if (!HAS_HAN.test(sentence)) return;
  for (const [run] of sentence.matchAll(HAN)) {
    const chars = run.replace(/\s/gu, '');
    for (let i = 0; i + HAN_LENGTH <= chars.length; i++) {
      const stretch = chars.slice(i, i + HAN_LENGTH);
      if (!EMPTY_HAN.test(stretch)) words.add(stretch);
    }
  }
}

/** The words of a sentence that name what it is about. */
export function wordsOf(sentence: string): Set<string> {
  const words = new Set<string>();
  addHan(words, sentence);
  for (const [word] of sentence.toLowerCase().matchAll(WORD)) {
    const stem = topicalStem(word);
    if (stem !== null) words.add(stem);
  }
  return words;
}

/** How many sentences a topic stays in mind. */
const LASTING = 12;
/** How many sentences of an answer are taken for an answer to all that was asked. */
const ANSWER = 6;
/** Questions about these are about the business as much as about a risk. */
const LOOSE: readonly string[] = ['theme-asked', 'generic', 'follow-up'];
/** A sentence names what it is about among its first letters. */
const OPENING = 90;

/** What was told and asked in a stretch of talk, sentence after sentence. */
export class TopicMemory {
  /** Whether the one who speaks asks: what he tells is asked about. */
  isAsking = false;
  private answered = 0;
  private others = 0;
  private topics: Topic[] = [];
  private index = 0;
  private told: Reading | null = null;
  private toldAt = Number.NEGATIVE_INFINITY;

  /** Another sentence begins. */
  pass(): void {
    this.index++;
    this.answered = this.isAsking ? 0 : this.answered + 1;
  }

  /** Another paragraph begins: only what was asked stays in mind. */
  break(): void {
    this.topics = this.topics.filter(({ isAsked }) => isAsked);
  }

  /** A question was asked of something that is no risk. */
  passOver(isQuestion: boolean): void {
    if (isQuestion && this.isAsking) this.others++;
  }

  remember(readings: readonly Reading[], sentence: string, isQuestion: boolean): void {
    this.told = readings[0] ?? null;
    this.toldAt = this.index;
    const isAsked = this.isAsking || isQuestion;
    const topic = { readings, words: isAsked ? wordsOf(sentence) : NONE, isAsked, index: this.index };
    this.topics = [...this.topics.filter(({ index }) => this.index - index <= LASTING), topic];
  }

  /** What an answer is about in its first sentences: the question before it, where that asks of one risk only. */
  get subject(): Topic | null {
    if (this.isAsking || this.answered > ANSWER || !this.wasAsked) return null;
    const asked = this.topics.filter(({ isAsked }) => isAsked);
    const categories = new Set(asked.flatMap(({ readings }) => readings.map(({ category }) => category)));
    const last = asked.at(-1);
    const isLoose = asked.some(({ readings }) => readings.some(({ rule }) => LOOSE.includes(rule)));
    return last && categories.size === 1 && !isLoose && this.others <= asked.length ? last : null;
  }

  /** Whether any risk in mind was asked about. */
  private get wasAsked(): boolean {
    return this.topics.some(({ isAsked }) => isAsked);
  }

  /** How many sentences ago the last risk was told; 1 is the sentence before. */
  get age(): number {
    const last = this.topics.at(-1);
    return last ? this.index - last.index : Number.POSITIVE_INFINITY;
  }

  get isAlive(): boolean {
    return this.age < LASTING;
  }

  /** The risk told in the sentence before or the one before that, in this paragraph or the last. */
  get recent(): Reading | null {
    return this.index - this.toldAt <= 2 ? this.told : null;
  }

  /** The risk told last. */
  get last(): Reading | null {
    return this.topics.at(-1)?.readings[0] ?? null;
  }

  /** The topic asked about whose words a sentence takes up; of several the last. */
  topicOf(sentence: string): Topic | null {
    if (!this.wasAsked || !this.isAlive) return null;
    const words = wordsOf(sentence.slice(0, OPENING));
    for (let i = this.topics.length - 1; i >= 0; i--) {
      const topic = this.topics[i] as Topic;
      if (this.index - topic.index > LASTING) return null;
      for (const word of topic.words) if (words.has(word)) return topic;
    }
    return null;
  }
}
