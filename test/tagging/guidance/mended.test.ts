import { actions, amounts, directions, guided, periods } from '../../support/guided.js';

/** Faults once seen in calls, which hold now. */

describe('the period', () => {
  test.each([
    ['We expect revenue of $90 million, an increase of 15% year over year, in the fourth quarter.', ['2024Q4']],
    [
      'For the fourth quarter we expect revenue of $95 million, and for the full year we expect revenue of $380 million.',
      ['2024Q4', '2024FY'],
    ],
    ['We expect 2025 revenue of $400 million and 2026 revenue of $460 million.', ['2025FY', '2026FY']],
  ])('%s', (sentence, expected) => {
    expect(periods(sentence)).toEqual(expected);
  });
});

test('the measure of an amount per share', () => {
  expect(guided('We expect earnings per share of $1.10 to $1.20 for the full year.')).toMatchObject([
    { metric: 'earnings per share' },
  ]);
});

describe('the measure', () => {
  test.each([
    [
      'We expect R&D expenses as a percentage of revenue to decline next year.',
      'R&D expenses as a percentage of revenue',
    ],
    ['We plan to pay out 40% of net income as dividends next year.', 'payout'],
    ['We expect card revenues to continue their healthy growth next year.', 'card revenues'],
    ['Store by store, the margin should be breakeven next spring.', 'margin'],
  ])('%s', (sentence, metric) => {
    expect(guided(sentence)).toMatchObject([{ metric }]);
  });
});

describe('amounts', () => {
  test.each([
    [
      'We now expect revenue to be about $139 million and diluted EPS between $3.40 and $3.50 for the full year.',
      ['revenue 139,000,000 USD', 'diluted EPS 3.4..3.5 USD'],
    ],
  ])('%s', (sentence, expected) => {
    expect(amounts(sentence)).toEqual(expected);
  });
});

describe('the direction', () => {
  test.each([
    ['We expect our average selling price to be flat sequentially next quarter.', 'average selling price stable'],
    ['Gross margin improved in the quarter, and we expect this trend to continue.', 'Gross margin up'],
    ['Our profitability may continue to fluctuate next year.', 'profitability'],
    ['明年的目标是毛利率不低于30%。', '毛利率'],
    ['Our Lyon warehouse will open in the second quarter of 2025.', 'Lyon warehouse opening'],
  ])('%s', (sentence, expected) => {
    expect(directions(sentence)).toEqual([expected]);
  });
});

describe('the action', () => {
  test.each([
    [
      'We now expect revenue of $1.30 billion, up from our previous guidance of $1.25 billion.',
      'raise 1,300,000,000 (from 1,250,000,000)',
    ],
    ['Gross margin was 31% in 2023, and we expect to reach 34% this year.', 'new 34'],
    [
      'We are lowering our full-year EBITDA outlook from $210 million to $180 million.',
      'lower 180,000,000 (from 210,000,000)',
    ],
  ])('%s', (sentence, expected) => {
    expect(actions(sentence)).toEqual([expected]);
  });
});

describe('no guidance', () => {
  test.each([
    'We look forward to being back here in 90 days to talk about our fourth quarter.',
    'The new show will run for 20 minutes a day.',
    'The rate is down from 11.3% a year ago and 11.2% in the fourth quarter.',
    "We'll help merchants increase their sales by 20% next year.",
    '三季度收入16亿元，处于指引的中位，毛利率为20%。',
    '三季度收入符合预期，同比增长20%。',
    '我们预计明年行业增速会放缓。',
    'Guidance for the third quarter was $75 million to $80 million.',
  ])('%s', (sentence) => {
    expect(directions(sentence)).toEqual([]);
  });
});
