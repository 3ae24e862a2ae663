import { tokenise } from '../../../src/tagging/guidance/en/tokens.js';

/** Tokens parted by bars; a figure in square brackets. */
function cut(marked: string): string {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const figures = at < 0 ? [] : [{ start: at, end: marked.indexOf(']') - 1 }];
  const tokens = tokenise(text, figures);
  for (const { start, end, kind, word } of tokens)
    if (kind !== 'figure') expect(text.slice(start, end).toLowerCase().replaceAll('’', "'")).toBe(word.text);
  return tokens
    .map(({ text: word, start, end, kind }) => (kind === 'figure' ? `[${text.slice(start, end)}]` : word))
    .join('|');
}

describe('a sentence in tokens', () => {
  test.each([
    ["We don't know; we'll see.", "we|don't|know|;|we|'ll|see|."],
    ['The company’s year-end R&D is non-GAAP.', "the|company|'s|year-end|r&d|is|non-gaap|."],
    ['Up [$1,200.50 million] in Q2', 'up|[$1,200.50 million]|in|q2'],
    ['The 2nd café in Zürich', 'the|2nd|café|in|zürich'],
    ['Growth 🚀 and 𝛼 stay', 'growth|🚀|and|𝛼|stay'],
  ])('%s', (sentence, expected) => {
    expect(cut(sentence)).toBe(expected);
    expect(cut(sentence)).toBe(expected);
  });

  test('words met before are the same words, however they are written', () => {
    const [first, second] = [tokenise('Revenue rose', []), tokenise('REVENUE fell', [])];
    expect(second[0]?.word).toBe(first[0]?.word);
    expect(second[1]?.word).not.toBe(first[1]?.word);
  });

  test('a capital counts inside the sentence', () => {
    expect(tokenise('May is in May', []).map(({ capital }) => capital)).toEqual([false, false, false, true]);
  });

  test('as many forms as a text may have', () => {
    for (let i = 0; i < 40_000; i++) tokenise(`w${i.toString(36)}x`, []);
    expect(cut('We see it')).toBe('we|see|it');
  });
});
