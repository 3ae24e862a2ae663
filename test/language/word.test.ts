import { Word, wordClass } from '../../src/language/en/word.js';

describe('a class of words', () => {
  test('asks its pattern once a word', () => {
    const asked: string[] = [];
    const vowels = wordClass({
      test: (word) => {
        asked.push(word);
        return /^[aeiou]/.test(word);
      },
    });
    const list = ['apple', 'pear', 'apple'].map((text) => ({ word: Word.of(text) }));
    expect(list.map((one) => vowels.has(one))).toEqual([true, false, true]);
    expect(asked).toEqual(['apple', 'pear']);
  });

  test('looks through a stretch and not beyond it', () => {
    const fruit = wordClass(/^(?:apple|pear)$/);
    const list = ['we', 'sell', 'pear', 'trees'].map((text) => ({ word: Word.of(text) }));
    expect(fruit.isIn(list)).toBe(true);
    expect(fruit.isIn(list, 0, 2)).toBe(false);
    expect(fruit.isIn(list, 3, 99)).toBe(false);
    expect(fruit.has(list[9])).toBe(false);
    expect(fruit.test('apple')).toBe(true);
  });
});
