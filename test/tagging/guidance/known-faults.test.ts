import { directions, guided, periods } from '../../support/guided.js';

/**
 * What should hold and does not: kinds of sentence that calls have often, the more frequent first in each table. A sentence that
 * starts to pass belongs among the tests of its concern.
 */

describe('the period', () => {
  test.failing.each([
    [
      'We expect revenue of $80 million in the fourth quarter. Unit costs should rise. So should headcount. We expect gross margin of about 40%.',
      ['2024Q4', null, '2024Q4'],
    ],
    ['For the first quarter we are planning for a gross margin of 40%.', ['2025Q1']],
  ])('%s', (sentence, expected) => {
    expect(periods(sentence)).toEqual(expected);
  });
});

describe('the measure', () => {
  test.failing.each([
    ['We expect R&D expenses as a percentage of revenue to decline next year.', /R&D/],
    ['We plan to pay out 40% of net income as dividends next year.', /dividends|pay ?out/],
  ])('%s', (sentence, metric) => {
    expect(guided(sentence)).toMatchObject([{ metric: expect.stringMatching(metric) }]);
  });
});

describe('the direction', () => {
  test.failing.each([['We expect high single-digit growth in same-store sales next year.', 'same-store sales up']])(
    '%s',
    (sentence, expected) => {
      expect(directions(sentence)).toEqual([expected]);
    },
  );
});

describe('what it depends on', () => {
  test.failing.each([['如果市场回暖，我们预计明年放款量增长10%。', '如果市场回暖']])('%s', (sentence, expected) => {
    const [item] = guided(sentence);
    expect(item?.condition && sentence.slice(item.condition.start, item.condition.end)).toBe(expected);
  });
});

describe('no guidance', () => {
  test.failing.each(['Analysts expect revenue of $90 million next quarter.'])('%s', (sentence) => {
    expect(directions(sentence)).toEqual([]);
  });
});
