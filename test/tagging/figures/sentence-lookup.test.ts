import { splitSentences } from '../../../src/language/sentences.js';
import { SentenceLookup } from '../../../src/tagging/figures/sentence-lookup.js';

/** The sentence that holds the place where `|` stands. */
const around = (marked: string): string => {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end } = new SentenceLookup(text, splitSentences(text)).around(at, 0);
  return text.slice(start, end).trim();
};

test.each([
  ['Costs fell. Revenue was |5 million. Margins rose.', 'Revenue was 5 million.'],
  ['Norholt Inc. earned |5 million. Margins rose.', 'Norholt Inc. earned 5 million.'],
  ['It grew 4.5 percent to |5.2 million. “Good,” he said.', 'It grew 4.5 percent to 5.2 million.'],
  ['In the same period of\n\n|2024 it fell. It rose.', 'In the same period of\n\n2024 it fell.'],
  ['In the same period |of\n\n2024 it fell. It rose.', 'In the same period of\n\n2024 it fell.'],
  ['Highlights\n- Revenue was |5 million\n- Costs fell', '- Revenue was 5 million'],
  ['Highlights\n\nRevenue was |5 million', 'Revenue was 5 million'],
  ['收入增长。净利润为|五亿元。谢谢。', '净利润为五亿元。'],
])('%j', (marked, sentence) => expect(around(marked)).toBe(sentence));

test('sentences of a longer text count from where the passage begins', () => {
  const lookup = new SentenceLookup(
    'Costs fell. Sales rose.',
    [
      { start: 10, end: 21 },
      { start: 22, end: 33 },
    ],
    10,
  );
  expect([lookup.around(14, 0), lookup.around(3, 0)]).toEqual([
    { start: 12, end: 23 },
    { start: 0, end: 11 },
  ]);
});

test('nothing left of the floor belongs to the sentence', () => {
  const text = 'one two three';
  expect(new SentenceLookup(text, splitSentences(text)).around(8, 4)).toEqual({ start: 4, end: 13 });
});

test('a passage without sentences', () => {
  expect(new SentenceLookup('... 5', []).around(4, 0)).toEqual({ start: 0, end: 5 });
});
