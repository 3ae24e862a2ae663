import { guided } from '../../support/guided.js';

describe('said with reserve', () => {
  test.each([
    'Gross margin may be slightly lower next quarter.',
    'We might open up to 20 stores next year.',
    'Shipments could reach 40,000 units in 2025.',
    'Operating expenses should increase modestly next quarter.',
    '明年毛利率可能会略有下降。',
    '毛利率明年或许会降到30%。',
    '我们大概率明年能做到40%的毛利率。',
    '我們明年可能新開二十家門店。',
  ])('%s', (sentence) => {
    expect(guided(sentence)).toMatchObject([{ hedged: true }]);
  });
});

describe('said without', () => {
  test.each([
    'We expect gross margin of at least 30% next year.',
    'Gross margin will improve next year.',
    'We plan to open 120 new stores in 2025.',
    '明年毛利率将有所提升。',
    '我們計劃明年新開五十家門店。',
  ])('%s', (sentence) => {
    expect(guided(sentence)).toMatchObject([{ hedged: false }]);
  });
});

test('what is said with reserve is less surely guidance', () => {
  const score = (sentence: string): number => guided(sentence)[0]?.score ?? Number.NaN;
  const firm = score('We expect shipments to reach 40,000 units in 2025.');
  const promised = score('Shipments will reach 40,000 units in 2025.');
  const reserved = score('Shipments could reach 40,000 units in 2025.');
  expect([firm, promised, reserved]).toEqual([firm, promised, reserved].sort((a, b) => b - a));
  expect(firm).toBeGreaterThan(reserved);
});

describe('what it depends on', () => {
  const conditions = (text: string): (string | null)[] =>
    guided(text).map(({ condition }) => condition && text.slice(condition.start, condition.end).replace(/[,.]$/u, ''));

  test.each([
    ['If the market recovers, we expect loan volume to grow by 10% next year.', 'If the market recovers'],
    ['We expect sales of $90 million next quarter if supply holds up.', 'if supply holds up'],
    [
      'Assuming stable exchange rates, we expect revenue of $90 million next quarter.',
      'Assuming stable exchange rates',
    ],
    ['Unless rates fall, we expect funding costs to rise next year.', 'Unless rates fall'],
    ['Once the permit is granted, we will open 30 stores.', 'Once the permit is granted'],
    ['As long as demand holds, we will open 30 stores next year.', 'As long as demand holds'],
    ['As soon as the permit is granted, we will open 30 stores.', 'As soon as the permit is granted'],
    ['Provided that supply holds up, we expect sales of $90 million next quarter.', 'Provided that supply holds up'],
    ['We will open 30 stores next year when the permit is granted.', 'when the permit is granted'],
    ['We expect revenue of $90 million next quarter.', null],
    ['As we move into 2025, we expect gross margin to rise.', null],
    ['When you look at next year, we expect gross margin to rise.', null],
    ['If you look at next year, we expect gross margin to rise.', null],
    ['As we communicated before, we expect capex of $40 million next year.', null],
  ])('%s', (sentence, condition) => {
    expect(conditions(sentence)).toEqual([condition]);
  });

  test('stands in its place where the sentence is not the first', () => {
    const text = 'Revenue was $80 million. If the market recovers, we expect loan volume to grow by 10% next year.';
    expect(conditions(text)).toEqual(['If the market recovers']);
  });
});
