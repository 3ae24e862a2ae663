import fc from 'fast-check';
import { compareNames, nameKey, nameWords, oneLetterApart } from '../../src/language/name-matching.js';

describe('nameWords', () => {
  test.each([
    ['Mr. Xu Wenbo', ['xu', 'wenbo']],
    ['Siobhán O’Dell', ['siobhan', 'o', 'dell']],
    ['Anselm B. Okoro Jr.', ['anselm', 'b', 'okoro']],
    ['Petra Lund, CFA', ['petra', 'lund']],
    ['Jean-Luc Moreau', ['jean', 'luc', 'moreau']],
    ['郑豪', ['zheng', 'hao']],
    ['骆承野先生', ['luo', 'chengye']],
    ['单雄信', ['shan', 'xiongxin']],
    ['', []],
  ])('%s', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe('nameKey is one spelling for', () => {
  test.each([
    ['both orders', 'Xu Wenbo', 'Wenbo Xu'],
    ['honorifics', 'Mr. Wenbo Xu', 'Wenbo Xu'],
    ['capitals', 'WENBO XU', 'Wenbo Xu'],
    ['accents', 'Siobhán Ó Dell', 'Siobhan O Dell'],
    ['Chinese characters and their reading', '徐文波', 'Wenbo Xu'],
  ])('%s', (_, a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });
});

describe('compareNames', () => {
  test.each([
    // The same words.
    [1, 'Petra Lund', 'Petra Lund'],
    [1, 'Xu Wenbo', 'Wenbo Xu'],
    [1, 'Ms. Petra Lund', 'PETRA LUND'],
    [1, 'Anselm Okoro Jr.', 'Anselm Okoro'],
    [1, '徐文波', 'Xu Wenbo'],
    [1, '徐文波', '徐文波先生'],
    [1, 'Jean Luc Moreau', 'Jean-Luc Moreau'],
    // One holds the other.
    [0.9, 'Petra Johanna Lund', 'Petra Lund'],
    [0.9, 'Xu Wenbo Eddie', 'Wenbo Xu'],
    // A short form or initial apart.
    [0.85, 'Mike Stroud', 'Michael Stroud'],
    [0.85, 'Liz Harrow', 'Elizabeth Harrow'],
    [0.85, 'P. Lund', 'Petra Lund'],
    [0.85, 'Alicis a Pryce', 'Alicia Pryce'],
    [0.85, 'Petra J. Lund', 'Petra Johanna Lund'],
    // A slip of spelling apart.
    [0.7, 'Haisheng Quo', 'Haizheng Quo'],
    [0.7, 'Petra Lindquist', 'Petra Lindqvist'],
    [0.7, 'Alici sa Pryce', 'Alicia Pryce'],
    [0.7, 'Alessandro Montefiore', 'Allesandro Montefiori'],
    // One word.
    [0.6, 'Petra', 'Petra Lund'],
    [0.6, 'Lund', 'Petra Lund'],
    [0.6, 'Mr. Lund', 'Petra Lund'],
    // One end of the name agrees: an English given name beside a Chinese one.
    [0.5, 'Eddie Xu', 'Wenbo Xu'],
    [0.5, '徐文波', 'Eddie Xu'],
    [0.5, 'Petra Lund', 'Ivo Lund'],
    // Nobody of that name.
    [0, 'Petra Lund', 'Ivo Marsh'],
    [0, 'Petra', 'Ivo Marsh'],
    [0, 'Petra', 'Ivo'],
    [0, '徐文波', '王立'],
    [0, 'Operator', 'Petra Lund'],
    [0, '', 'Petra Lund'],
    [0, '...', '123'],
  ])('%d: %s, %s', (expected, a, b) => {
    expect(compareNames(a, b)).toBe(expected);
    expect(compareNames(b, a)).toBe(expected);
  });

  test('people of one family are no slip of spelling apart', () => {
    expect(compareNames('Li Wen', 'Li Wei')).toBeLessThan(0.7);
    expect(compareNames('Jon Lund', 'Jan Lund')).toBeLessThan(0.7);
  });

  const name = fc
    .array(fc.constantFrom('Petra', 'Lund', 'Wenbo', 'Xu', 'P.', '徐文波', 'Jr.', 'Mr.', 'Elizabeth', '-', '1'), {
      maxLength: 4,
    })
    .map((words) => words.join(' '));

  test('is between 0 and 1, whatever is compared', () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string()), fc.oneof(name, fc.string()), (a, b) => {
        const score = compareNames(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is the same from both sides', () => {
    fc.assert(
      fc.property(name, name, (a, b) => expect(compareNames(a, b)).toBe(compareNames(b, a))),
      { numRuns: 500 },
    );
  });

  test('is the same from both sides where every word is a short form', () => {
    expect(compareNames('P. Liz', 'Petra Elizabeth')).toBe(compareNames('Petra Elizabeth', 'P. Liz'));
  });

  test('is 1 for any name and itself', () => {
    fc.assert(
      fc.property(name, (a) => {
        fc.pre(nameWords(a).length > 0);
        expect(compareNames(a, a)).toBe(1);
      }),
    );
  });
});

describe('oneLetterApart', () => {
  test.each([
    ['wendel', 'wendell'],
    ['tan', 'ten'],
    ['brain', 'brian'],
  ])('%s, %s', (a, b) => expect(oneLetterApart(a, b)).toBe(true));

  test.each([
    ['li', 'lu'],
    ['petra', 'petra'],
    ['petra', 'pedro'],
  ])('not: %s, %s', (a, b) => expect(oneLetterApart(a, b)).toBe(false));
});
