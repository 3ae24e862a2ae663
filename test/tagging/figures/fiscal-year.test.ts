import { fiscalYearOf, quarterEnd, quarterHolding } from '../../../src/tagging/figures/period/fiscal-year.js';

describe('when the fiscal year ends', () => {
  test.each([
    ['2025Q2', '2025-08-20', null, 12],
    ['2025Q4', '2026-03-12', null, 12],
    ['2026Q2', '2025-11-20', null, 3],
    ['2025Q4', '2025-08-20', null, 6],
    ['2016Q2', '2016-04-26', null, 9],
    ['2026Q2', '2025-08-27', null, 1],
    ['2022Q1', '2021-09-23', null, 5],
    // What the document says goes before what the dates suggest.
    ['2026Q3', '2026-01-20', '2025-11-29', 2],
    // A year of 52 weeks that ends in the first days of the next month.
    ['2024Q4', '2024-11-14', '2024-10-02', 9],
    ['2025H1', '2025-08-27', null, 12],
    [null, '2025-08-27', null, 12],
  ])('%s told on %s, ended %s: month %d', (period, date, ended, month) => {
    expect(fiscalYearOf(period, date, ended)).toEqual({ endMonth: month, shift: 0 });
  });
});

test('quarters and their months', () => {
  const march = { endMonth: 3, shift: 0 };
  expect(quarterEnd({ year: 2026, quarter: 2 }, march)).toEqual({ year: 2025, month: 9 });
  expect(quarterHolding({ year: 2025, month: 8 }, march)).toEqual({ year: 2026, quarter: 2 });
  expect(quarterHolding({ year: 2025, month: 4 }, march)).toEqual({ year: 2026, quarter: 1 });
  expect(quarterHolding({ year: 2026, month: 3 }, march)).toEqual({ year: 2026, quarter: 4 });
});
