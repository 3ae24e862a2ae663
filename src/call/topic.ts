import type { Span } from '../document/span.js';
import { findTerms } from '../language/lexicon/index.js';
import { COMMON_WORDS } from '../language/question-cues.js';
import { plainChinese } from '../language/zh-view.js';

const WORD = /\p{Script=Latin}{3,}|\p{Script=Han}{2,}/gu;
/** Words of asking and grammar, which part what a Chinese question is about. */
const SMALL_HAN =
  /请问|想问|请教|管理层|我们|你们|咱们|公司|什么样?|怎么样?|如何|是否|是不是|有没有|多少|一个|一下|问题|关于|可以|能不能|能否|分享|介绍|谈谈|觉得|认为|看到|看待|这个|那个|目前|现在|[的是了吗呢和在对有就也都会能我你他她它们这那吧啊呀把被与及或而但因所以到从向]/gu;
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
  const hasHan = HAN.test(words);
  const telling = hasHan ? plainChinese(words).replace(SMALL_HAN, ' ') : words;
  for (const [run] of telling.toLowerCase().matchAll(WORD)) {
    if (HAN.test(run)) for (let i = 0; i + 1 < run.length; i++) topic.add(run.slice(i, i + 2));
    else if (!COMMON_WORDS.has(run)) {
      topic.add(stemOf(run));
      english.push(run);
    }
  }
  for (const row of findTerms(english.join(' '), 'en')) topic.add(`#${row}`);
  if (hasHan) for (const row of findTerms(plainChinese(words), 'zh')) topic.add(`#${row}`);
  return topic;
}

/** How much of the second topic the first has already, 0 to 1. */
export function sharedTopic(known: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let shared = 0;
  for (const word of asked) if (known.has(word)) shared++;
  return shared / asked.size;
}
