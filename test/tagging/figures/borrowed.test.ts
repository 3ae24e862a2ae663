import { findFigures } from '../../../src/tagging/figures/index.js';

const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };
const read = (text: string) =>
  findFigures(text, { reference, language: 'en' }).map(({ text: words, kind, unit, value }) => [
    words,
    kind,
    unit,
    value,
  ]);

describe('numbers that take their unit from what stands beside them', () => {
  test('a bare number that a figure is compared with', () => {
    expect(read('Net charge-offs were 31 basis points of loans against 24 in the spring.')).toEqual([
      ['31 basis points', 'basis_points', 'basis_points', 31],
      ['24', 'basis_points', 'basis_points', 24],
    ]);
  });

  test('cents of the currency that the passage speaks of', () => {
    expect(read('Cash was $4 million. The dividend is 32 cents.').at(-1)).toEqual(['32 cents', 'money', 'USD', 0.32]);
  });

  test('ages and days by the name of the measure', () => {
    expect(read('Days sales outstanding were 61, and the average driver age was 41.')).toEqual([
      ['61', 'duration', 'days', 61],
      ['41', 'duration', 'years', 41],
    ]);
  });

  test('a false start counts once', () => {
    expect(read('Sales were up from $210 million to 215 -- $225 million.').map(([words]) => words)).toEqual([
      '$210 million',
      '$225 million',
    ]);
  });
});

describe('stretches of time that are measures', () => {
  test.each([
    ['Time per visit reached over four hours.', 'four hours'],
    ['That is a 5-minute increase.', '5-minute'],
    ['A closure of two months would hurt us.', 'two months'],
    ['Tours last for 8 minutes per group.', '8 minutes'],
  ])('%s', (text, words) => {
    expect(read(text).map(([found, kind]) => [found, kind])).toEqual([[words, 'duration']]);
  });

  test.each(['We grew over the past three months.', 'It was positive for 9 consecutive quarters.'])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
