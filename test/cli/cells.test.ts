import { cell, displayWidth, ends, plain, shorten, wrap } from '../../src/cli/cells.js';

describe('plain', () => {
  test('leaves nothing that a terminal would obey or that hides text', () => {
    expect(plain('\u001b[31mred\u001b[0m\u0007 \u202eevil\u2066 a\u0000b\u0085c\u2028d')).toBe(
      '[31mred [0m evil a b c d',
    );
  });

  test('puts text on one line', () => {
    expect(plain('  two\r\n lines\t')).toBe('two lines');
  });

  test('keeps letters of every script, half a pair apart', () => {
    expect(plain('净收入 naïve 𠮷 😀\ud800!')).toBe('净收入 naïve 𠮷 😀 !');
  });
});

describe('displayWidth counts the cells of a terminal', () => {
  test.each([
    ['abc', 3],
    ['净收入', 6],
    ['（Ａ）', 6],
    ['ｱ', 1],
    ['한국', 4],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['😀', 2],
    ['“”—', 3],
  ])('%s takes %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('cells', () => {
  test.each(['short', 'a line that is longer than its cell', '净收入同比增长百分之十', 'a净b收c入d同e比f'])(
    '%s fills its cell',
    (text) => {
      expect(displayWidth(cell(text, 12))).toBe(12);
      expect(displayWidth(cell(text, 11, 'right'))).toBe(11);
      expect(displayWidth(shorten(text, 11))).toBeLessThanOrEqual(11);
    },
  );

  test('two ends of a line: the left one gives way', () => {
    expect(ends('a long name of a company', '2025Q1', 20)).toBe('a long name…  2025Q1');
  });

  test('wraps between words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });
});
