import { findGuidance } from '../../../src/index.js';

const reference = { fiscalPeriod: '2024Q3', date: '2024-11-20' };
const found = (sentence: string) => findGuidance(sentence, { language: 'en', reference });

describe('what reads like guidance though no rule says what it promises', () => {
  test.each([
    ['Unit costs of the smaller kiln are going to be well below those of the large one next year.', 'costs'],
    ['Glaze output per shift is to reach the level of the old plant by March.', 'output'],
    ['Revenue for the year is now seen at around 41 million.', 'Revenue'],
    ['The export licence is due in January, and the second kiln starts in May.', 'kiln'],
  ])('%s', (sentence, metric) => {
    const [item] = found(sentence);
    expect(item?.metric).toContain(metric);
    expect(sentence.slice(item?.start, item?.end)).toBe(item?.text);
  });

  test('is worth less than what a rule vouches for', () => {
    const [ranked] = found('The export licence is due in January, and the second kiln starts in May.');
    const [ruled] = found('We expect revenue of $41 million in the fourth quarter.');
    expect(ranked?.score).toBeLessThan(ruled?.score ?? 0);
  });
});

describe('what looks ahead and gives no guidance', () => {
  test.each([
    'I will hand the call over to our finance chief, who will take you through the numbers.',
    'If you look at it that way, you would not want to be without a kiln of your own.',
    'People will always want good plates, and that is not going to change.',
    'It is to the credit of the whole team that nobody left.',
  ])('%s', (sentence) => expect(found(sentence)).toEqual([]));
});
