import type { Span } from '../document/span.js';
import { findTerms } from '../language/lexicon/index.js';
import { COMMON_WORDS } from '../language/question-cues.js';
import { isLatinLetter } from '../language/scripts.js';
import { isHan } from '../language/signs.js';
import { plainChinese } from '../language/zh-view.js';

/** Words of asking and grammar, which part what a Chinese question is about. */
const SMALL_HAN =
  /请问|想问|请教|管理层|我们|你们|咱们|公司|什么样?|怎么样?|如何|是否|是不是|有没有|多少|一个|一下|问题|关于|可以|能不能|能否|分享|介绍|谈谈|觉得|认为|看到|看待|这个|那个|目前|现在|[的是了吗呢和在对有就也都会能我你他她它们这那吧啊呀把被与及或而但因所以到从向]/gu;

/** Shorter words tell nothing. */
const SHORTEST = 3;

function stemOf(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * What tells what a stretch is about: its words less their endings, common ones left out, and the rows of the lexicon,
 * as `#12`, which are the same in both languages. Chinese, written without spaces, counts by rows and by pairs of
 * characters.
 */
export function topicOf(text: string, span: Span): Set<string> {
  const words = text.slice(span.start, span.end);
  const topic = new Set<string>();
  const english: string[] = [];
  const hasHan = holdsHan(words);
  const telling = (hasHan ? plainChinese(words).replace(SMALL_HAN, ' ') : words).toLowerCase();
  for (let i = 0; i < telling.length; ) {
    const code = telling.charCodeAt(i);
    const belongs = isLatinLetter(code) ? isLatinLetter : isHan(code) ? isHan : null;
    let end = i + 1;
    while (belongs?.(telling.charCodeAt(end))) end++;
    if (belongs === isHan) for (; i + 1 < end; i++) topic.add(telling.slice(i, i + 2));
    else if (belongs !== null && end - i >= SHORTEST) english.push(telling.slice(i, end));
    i = end;
  }
  const uncommon = english.filter((word) => !COMMON_WORDS.has(word));
  for (const word of uncommon) topic.add(stemOf(word));
  for (const row of findTerms(uncommon.join(' '), 'en')) topic.add(`#${row}`);
  if (hasHan) for (const row of findTerms(plainChinese(words), 'zh')) topic.add(`#${row}`);
  return topic;
}

function holdsHan(words: string): boolean {
  for (let i = 0; i < words.length; i++) if (isHan(words.charCodeAt(i))) return true;
  return false;
}

/** How much of the second topic the first has already, 0 to 1. */
export function sharedTopic(known: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  let shared = 0;
  for (const word of asked) if (known.has(word)) shared++;
  return shared / asked.size;
}
