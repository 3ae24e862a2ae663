import { fiscalPeriod, isoDate, metadataFrom } from '../../src/readers/metadata.js';

describe('dates', () => {
  test.each([
    ['2025-08-12T17:00:00.000-05:00', '2025-08-12'],
    ['2025/8/2', '2025-08-02'],
    ['2025年8月12日', '2025-08-12'],
    ['Wednesday, January 7, 2026 at 9 a.m. ET', '2026-01-07'],
    ['Aug. 3rd, 2021', '2021-08-03'],
    ['13 August 2024', '2024-08-13'],
    ['1754985600', '2025-08-12'],
    [1754985600000, '2025-08-12'],
  ])('%s', (printed, date) => expect(isoDate(printed)).toBe(date));

  test.each(['2025-13-01', '2025-02-30', '08/12/2025', 'Smarch 3, 2021', 'soon', '', null, {}])(
    '%s is no date',
    (printed) => expect(isoDate(printed)).toBeUndefined(),
  );
});

describe('fiscal periods', () => {
  test.each([
    [2, 2024, '2024Q2'],
    ['Q2', '2024', '2024Q2'],
    ['2024Q2', undefined, '2024Q2'],
    ['Q3 FY25', undefined, '2025Q3'],
    ['4Q24', undefined, '2024Q4'],
    ['2024-Q1', 2020, '2024Q1'],
    ['H1 2024', undefined, '2024H1'],
    ['FY2023', undefined, '2023FY'],
  ])('%s of %s', (period, year, expected) => expect(fiscalPeriod(period, year)).toBe(expected));

  test.each([
    [5, 2024],
    ['Q2', undefined],
    [undefined, 2024],
    ['soon', 2024],
  ])('%s of %s is none', (period, year) => expect(fiscalPeriod(period, year)).toBeUndefined());
});

test('names of fields count without case, spaces and marks, and the best one with a value wins', () => {
  const fields: [string, unknown][] = [
    ['Company_Name', 'Qinghe Motors'],
    ['companyName', 'not this one'],
    ['SYMBOL', 'QHM'],
    ['ticker', ' '],
    ['__proto__', 'nothing'],
  ];
  expect(metadataFrom(fields)).toEqual({ company: 'Qinghe Motors', ticker: 'QHM' });
});
