import { Statement, sentenceOf } from './findings.mjs';
import { Piece, spaced } from './interpreting.mjs';

/** What a planted discrepancy concerns. */
export const FIELDS = ['value', 'dropped', 'scale', 'currency', 'period', 'polarity'];

/** Harmless differences that are planted, with what they show. */
export const DECOYS = {
  rounding: '一千零九十五亿 / 109.5 billion, 71.94亿 / 7.2 billion',
  tenths: '三成 / about 30%, 两成五 / a quarter',
  scale: '2.3万 / 23,000, 12.8亿 / 1.28 billion',
  bound: '一千多 / more than 1,000',
  half: '一半 / 50%',
  multiple: '翻一番 / doubled',
  currency: '元 / NT$, in a call that reports in it',
  basis: '同比 / year over year, 环比 / sequentially',
  period: '去年同期 / the same quarter of 2024',
  moved: 'a figure that stands in another sentence of the same pair',
  repeated: 'a number said twice and rendered once',
  word: '九个国家 / nine countries',
  unit: '0.9个百分点 / 90 basis points, 四亿公里 / 400 million kilometers',
  idiom: '三四线城市 / lower-tier cities, 一方面',
  negation: '没有增加 / stayed flat',
};

const MARK = /\{\{(=?)([a-z]+)(\d*)\|([^{}|]+)\}\}/gu;

const HAN = /\p{Script=Han}/gu;
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

/** The language of a stretch that holds one. */
export const languageOf = (text) => (count(text, HAN) > count(text, /\p{Script=Latin}+/gu) ? 'zh' : 'en');

/** Whether a text in a language is more than a word or two. */
export const isClause = (text, language) =>
  language === 'zh' ? count(text, HAN) >= 6 : count(text, /\p{Script=Latin}+/gu) >= 4;

/** Whether a text holds a clause of Chinese and a clause of English. */
export const isMixed = (text) =>
  /(?:\p{Script=Han}[\s，、]*){6}/u.test(text) && /(?:[A-Za-z']+[,;]?\s+){3}[A-Za-z']+/u.test(text);

/** Text without its marks, and where they stood. `write` is applied to what lies between two mark ends. */
function unmark(text, write) {
  const marks = [];
  let plain = '';
  let from = 0;
  const add = (part) => {
    const words = write(part);
    if (!words) return [plain.length, plain.length];
    if (plain && write === spaced) plain += ' ';
    const start = plain.length;
    plain += words;
    return [start, plain.length];
  };
  for (const match of text.matchAll(MARK)) {
    add(text.slice(from, match.index));
    const [start, end] = add(match[4]);
    marks.push({ harmless: match[1] === '=', kind: match[2], key: match[1] + match[2] + match[3], start, end });
    from = match.index + match[0].length;
  }
  add(text.slice(from));
  return { plain, marks };
}

/** What stands between two parts of a paragraph. */
function joint(before, after) {
  if (!before || /^[.,\s]/.test(after) || /\s$/.test(before)) return '';
  if (/\s\p{P}$/u.test(before)) return ' ';
  return /[\p{Script=Han}。？！，；：…」”]$/u.test(before) && languageOf(after) === 'zh' ? '' : ' ';
}

/** One paragraph: its words, and the parts it is made of with their places in it. */
export function paragraph(items) {
  let text = '';
  const write = (words) => {
    text += joint(text, words);
    const start = text.length;
    text += words;
    return start;
  };
  const parts = [items].flat().map((item) => {
    if (!(item instanceof Piece)) {
      const { text: words, findings } = sentenceOf(item);
      const start = write(words);
      const sentences = item instanceof Statement ? [{ start, end: text.length, marks: [], findings }] : [];
      return { start, end: text.length, place: null, sentences };
    }
    const sentences = item.sentences.map((sentence) => {
      const { plain, marks } = unmark(sentence.text, sentence.spaced ? spaced : (part) => part);
      const start = write(plain);
      const moved = marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }));
      return { row: sentence.row, start, end: text.length, marks: moved, findings: sentence.findings };
    });
    return { start: sentences[0]?.start ?? text.length, end: text.length, place: item.place, sentences };
  });
  return { text, parts: parts.map((part) => ({ ...part, text: text.slice(part.start, part.end) })) };
}

/**
 * The source with plain paragraphs in its turns, as layouts want them. What the paragraphs are made of is kept in `made`,
 * one list of parts a paragraph.
 */
export function compile(doc) {
  const blocks = doc.blocks.map((block) => {
    if (Array.isArray(block.raw)) {
      const { text, parts } = paragraph(block.raw);
      return { ...block, raw: text, made: [parts] };
    }
    if (!Array.isArray(block.text)) return block;
    const made = block.text.map(paragraph);
    return { ...block, text: made.map(({ text }) => text), made: made.map(({ parts }) => parts) };
  });
  return { ...doc, blocks };
}
