import { amounts, guided, periods } from '../../support/guided.js';

const revenue = (when: string): string => `We expect revenue of $80 million ${when}.`;
const read =
  (fiscalPeriod: string, date: string) =>
  (sentence: string, ...expected: (string | null)[]): void =>
    expect(periods(sentence, { reference: { fiscalPeriod, date } })).toEqual(expected);

describe('on the call of a third quarter, in November', () => {
  test.each([
    [revenue('this quarter'), '2024Q4'],
    [revenue('next quarter'), '2024Q4'],
    [revenue('in the fourth quarter'), '2024Q4'],
    [revenue('in the December quarter'), '2024Q4'],
    [revenue('in the March quarter'), '2025Q1'],
    [revenue('for the full year'), '2024FY'],
    [revenue('for the remainder of the year'), '2024Q4'],
    [revenue('in each of the next two quarters'), '2024Q4/2025Q1'],
    [revenue('next year'), '2025FY'],
    [revenue('in the second half of next year'), '2025H2'],
    [revenue('in fiscal 2026'), '2026FY'],
    [revenue('in fiscal year 2025'), '2025FY'],
    [revenue('in January'), '2025-01'],
    [revenue('by year-end'), '2024-12-31'],
    [revenue('by the end of next year'), '2025-12-31'],
    ['预计本季度收入8000万元。', '2024Q4'],
    ['预计下个季度收入8000万元。', '2024Q4'],
    ['预计明年上半年收入8亿元。', '2025H1'],
    ['预计未来两个季度收入为8000万元。', '2024Q4/2025Q1'],
    ['我们希望到明年年底门店数达到500家。', '2025-12-31'],
    ['我们预计2026财年收入8亿元。', '2026FY'],
  ])('%s', read('2024Q3', '2024-11-12'));
});

describe('on the call of a fourth quarter, in March', () => {
  test.each([
    [revenue('this quarter'), '2025Q1'],
    [revenue('in the current quarter'), '2025Q1'],
    [revenue('next quarter'), '2025Q1'],
    [revenue('in the first quarter'), '2025Q1'],
    [revenue('in Q2'), '2025Q2'],
    [revenue('in the March quarter'), '2025Q1'],
    [revenue('in the June quarter'), '2025Q2'],
    [revenue('this year'), '2025FY'],
    [revenue('for the full year'), '2025FY'],
    [revenue('next year'), '2026FY'],
    [revenue('in the second half'), '2025H2'],
    [revenue('by the end of the year'), '2025-12-31'],
    ['预计一季度收入8000万元。', '2025Q1'],
    ['预计今年收入8000万元。', '2025FY'],
    ['预计全年收入8000万元。', '2025FY'],
    ['预计年底门店数达到90家。', '2025-12-31'],
  ])('%s', read('2024Q4', '2025-03-12'));
});

describe('on the call of a first quarter, in May', () => {
  test.each([
    [revenue('for the remainder of the year'), '2025FY'],
    [revenue('over the next three quarters'), '2025Q2/2025Q4'],
    [revenue('in the first half'), '2025H1'],
    [revenue('in the third quarter'), '2025Q3'],
    [revenue('between July and September'), '2025-07/2025-09'],
    [revenue('at the end of 2026'), '2026-12-31'],
    ['We expect our new line to start production by mid-year.', '2025-06-30'],
    ['預計下半年收入八千萬元。', '2025H2'],
  ])('%s', read('2025Q1', '2025-05-08'));
});

describe('where the fiscal year is not the calendar year, quarters and years count on from the one reported', () => {
  test.each([
    [revenue('next quarter'), '2025Q1'],
    [revenue('in fiscal 2026'), '2026FY'],
    [revenue('in the September quarter'), '2025Q1'],
    [revenue('for the full year'), '2025FY'],
  ])('%s', read('2024Q4', '2024-08-07'));
});

test.each([
  ['We expect a gross margin of 40% in the fourth quarter and 42% next year.', ['2024Q4', '2025FY']],
  ['We expect revenue of $80 million in 2025 and $95 million in 2026.', ['2025FY', '2026FY']],
  ['预计2025年收入40亿元，2026年46亿元。', ['2025FY', '2026FY']],
])('each item has the time said with it: %s', (sentence, expected) => {
  expect(periods(sentence)).toEqual(expected);
});

test('the time of a comparison is not the time of the promise', () => {
  expect(periods('We expect gross margin to rise to 42% next year from 40% this year.')).toEqual(['2025FY']);
  expect(periods('We expect capex of $80 million in 2026 compared with $95 million in 2025.')).toEqual(['2026FY']);
});

describe('a period announced holds for what follows', () => {
  test('in numbers', () => {
    const text =
      'Turning to our outlook for the fourth quarter. We expect revenue of $80 million. Operating expenses should be about $25 million.';
    expect(periods(text)).toEqual(['2024Q4', '2024Q4']);
  });

  test('until another one is said', () => {
    const text = 'We expect revenue of $80 million in the fourth quarter. Capex will be $90 million next year.';
    expect(periods(text)).toEqual(['2024Q4', '2025FY']);
  });

  test('also behind what is said in words', () => {
    const text =
      'We expect revenue of $80 million in the fourth quarter. Unit costs should rise. So should headcount. We expect gross margin of about 40%.';
    expect(periods(text)).toEqual(['2024Q4', null, '2024Q4']);
  });

  test('but not for a target of the medium term', () => {
    const text =
      'We expect gross margin of 40% in the fourth quarter. Our midterm operating margin target is 15% to 20%.';
    expect(periods(text)).toEqual(['2024Q4', null]);
  });

  test('but not for long', () => {
    const text = `We expect revenue of $80 million in the fourth quarter. ${'Our people did fine work. '.repeat(4)}We target a gross margin of 40%.`;
    expect(guided(text).map(({ metric, period }) => [metric, period])).toEqual([
      ['revenue', '2024Q4'],
      ['gross margin', null],
    ]);
  });
});

describe('a part of the year that is over is the next of its name where a promise names it', () => {
  test.each([
    ['For the first quarter we are planning for a gross margin of 40%.', ['2025Q1']],
    ['In the first half, we will cut headcount by 10%.', ['2025H1']],
    ['For the first quarter of 2024, we expect revenue of $80 million.', ['2024Q1']],
    ['We expect the lamps launched in the second quarter to bring in 10% of revenue.', [null]],
    ['Revenue will be higher than in the first quarter.', [null]],
  ])('%s', (sentence, expected) => {
    expect(periods(sentence)).toEqual(expected);
  });
});

describe('without a reference', () => {
  test('only a period said in full is known', () => {
    expect(periods('We expect revenue of $80 million in the fourth quarter of 2024.', {})).toEqual(['2024Q4']);
    expect(periods('We expect revenue of $80 million in 2025.', {})).toEqual(['2025FY']);
    expect(periods(revenue('next year'), {})).toEqual([null]);
  });

  test('the amount is read all the same', () => {
    expect(amounts(revenue('next year'), {})).toEqual(['revenue 80,000,000 USD']);
  });

  test('a date alone stands for the quarter before it', () => {
    expect(periods(revenue('next quarter'), { reference: { date: '2024-11-12' } })).toEqual(['2024Q4']);
    expect(periods(revenue('next year'), { reference: { date: '2024-11-12' } })).toEqual(['2025FY']);
  });
});
