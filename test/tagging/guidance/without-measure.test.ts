import { directions, guided } from '../../support/guided.js';

const check = (sentence: string, ...expected: string[]): void => expect(directions(sentence)).toEqual(expected);
const none = (sentence: string): void => check(sentence);

describe('what will drive growth is to grow', () => {
  test.each([
    ['Cloud storage will be another growth driver.', 'Cloud storage growth up'],
    ['This will be a further growth factor behind our seat count.', 'seat count up'],
    ['We expect spare parts to become a growth engine next year.', 'spare parts growth up'],
  ])('%s', check);
  test.each(['Cloud storage was a growth driver.', 'This will be another growth driver.'])('%s', none);
});

describe('more and fewer of things', () => {
  test.each([
    ['We are confident that we can bring more puzzle titles to players next year.', 'puzzle titles up'],
    ['We believe the studio will help bring more high-quality content to readers.', 'content up'],
    ['We will see fewer returns.', 'returns down'],
  ])('%s', check);
  test.each([
    'We will provide more details next quarter.',
    'We will bring more value to our users.',
    'I will focus more on new businesses.',
  ])('%s', none);
});

describe('a verb or an adjective that stands for the measure', () => {
  test.each([
    ['The new unit should become profitable next year.', 'new unit profitability up'],
    ['We aim to break even by the end of next year.', 'profitability up'],
    ['We will invest more in our own brands next year.', 'investment in brands up'],
    ['E-commerce should keep growing.', 'E-commerce up'],
  ])('%s', check);
  test.each(['We will continue to invest in research.', 'We were profitable in the third quarter.'])('%s', none);
});

describe('what bears on a measure', () => {
  test.each([
    ['These efforts will affect revenue and net profit.', 'revenue', 'net profit'],
    ['The new tariff will put pressure on our margins.', 'margins down'],
    ['That is going to have a negative impact on gross margin.', 'gross margin down'],
    ['We do not expect any significant impact on our margin.', 'margin stable'],
    ["We don't anticipate that it will have any impact on our tax rate.", 'tax rate stable'],
  ])('%s', check);
  test.each(['The move will have a negligible impact on revenue.', 'These are risks which may impact our profit.'])(
    '%s',
    none,
  );
});

describe('what is under way', () => {
  test.each([
    ['We are increasing investments in our own films.', 'investments in our own films up'],
    ['We are also cutting capex.', 'capex down'],
  ])('%s', check);
  test.each(['We are increasing engagement.', 'Our revenue is increasing.'])('%s', none);
});

describe('hope for a business', () => {
  test.each([
    ['We remain upbeat about the advertising business for next year.', 'advertising business up'],
    ['We are in a strong position to grow our rail business.', 'rail business up'],
    ['The leverage we have built positions us to drive further margin expansion.', 'margin up'],
  ])('%s', check);
  test('but of nothing that is not named', () => none('We are exceptionally well positioned.'));
});

describe('a pronoun stands for what the sentence before was about', () => {
  test('a measure', () => {
    const text =
      'Gross margin has improved for 13 quarters. We expect this trend to continue and to reach 37% in the fourth quarter.';
    expect(guided(text)).toMatchObject([{ metric: 'Gross margin', low: 37, period: '2024Q4' }]);
  });

  test('a launch', () => {
    const text = 'Our new title is doing well in tests. It is currently expected to be released in March.';
    expect(guided(text)).toMatchObject([{ metric: null, period: '2025-03' }]);
  });

  test('but "that" may only join', () => {
    none('Revenue was $80 million. We are confident that a recovery will occur.');
  });
});

describe('a measure inside another, or beside its own growth, is not moved by itself', () => {
  test.each([
    ['This will raise the proportion of prime users in the loan portfolio.', 'proportion of prime users up'],
    ['We expect card revenues to continue healthy growth.', 'card revenues up'],
    ['Our wholesale business will expand market share.', 'market share up'],
    ['We continue to expect cost improvements.', 'cost down'],
  ])('%s', check);
});

test('a sequential move has the period of the outlook that it stands in', () => {
  const text =
    'Now to our outlook for the fourth quarter. We expect revenue of $80 million. We expect unit prices to decline sequentially. Funding costs should fall.';
  expect(guided(text).map(({ metric, period }) => [metric, period])).toEqual([
    ['revenue', '2024Q4'],
    ['unit prices', '2024Q4'],
    ['Funding costs', null],
  ]);
});
