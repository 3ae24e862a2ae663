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
    expect(read('Days sales outstanding were 61, and the average user age was 26.')).toEqual([
      ['61', 'duration', 'days', 61],
      ['26', 'duration', 'years', 26],
    ]);
  });

  test('a false start counts once', () => {
    expect(read('Sales were up from $401 million to 405 -- $455 million.').map(([words]) => words)).toEqual([
      '$401 million',
      '$455 million',
    ]);
  });
});

describe('stretches of time that are measures', () => {
  test.each([
    ['Time per session reached over three hours.', 'three hours'],
    ['This is a 6-minute increase.', '6-minute'],
    ['A closure of two months would hurt us.', 'two months'],
    ['Games last for 3 minutes per round.', '3 minutes'],
  ])('%s', (text, words) => {
    expect(read(text).map(([found, kind]) => [found, kind])).toEqual([[words, 'duration']]);
  });

  test.each(['We grew over the past three months.', 'It was positive for 12 consecutive quarters.'])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
