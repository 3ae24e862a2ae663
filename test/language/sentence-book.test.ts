import { SentenceBook } from '../../src/language/sentence-book.js';
import { splitSentences } from '../../src/language/sentences.js';

const text = 'Bread sold well. Rye did not.\n\nThe mill opens in May. 磨坊五月开业。我们很高兴。\n\nThank you.';

describe('a book of sentences', () => {
  test.each([
    ['the whole text', 0, text.length],
    ['a stretch of two paragraphs', 0, text.indexOf('\n\nThank')],
    ['a part of a paragraph', text.indexOf('Rye'), text.indexOf('磨坊')],
  ])('gives what splitting gives: %s, once and again', (_, start, end) => {
    const book = new SentenceBook(text);
    book.of({ start: 0, end: text.length });
    expect(book.of({ start, end })).toEqual(splitSentences(text, { start, end }));
    expect(book.of({ start, end })).toEqual(splitSentences(text, { start, end }));
  });
});
