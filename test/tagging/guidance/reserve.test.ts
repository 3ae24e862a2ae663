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

describe('what it depends on, in Chinese', () => {
  test.each([
    ['如果市场回暖，我们预计明年放款量增长10%。', '如果市场回暖'],
    ['只要需求稳定，我们明年会新开三十家门店。', '只要需求稳定'],
    ['在保持资产质量稳定的前提下，我们计划明年把放款量提高10%。', '在保持资产质量稳定的前提下'],
    ['除非利率下降，明年资金成本会上升。', '除非利率下降'],
    ['要是原料价格回落的话，毛利率明年会改善。', '要是原料价格回落的话'],
    ['一旦許可證批下來，我們明年會新開三十家門店。', '一旦許可證批下來'],
    ['如果看明年的话，毛利率会改善。', null],
    ['毛利率的话明年会改善。', null],
    ['我们预计明年放款量增长10%。', null],
  ])('%s', (sentence, condition) => {
    const [item, ...others] = guided(sentence);
    expect(item?.condition && sentence.slice(item.condition.start, item.condition.end)).toBe(condition);
    expect(others).toEqual([]);
  });

  test('keeps no old guidance by what it keeps stable', () => {
    expect(guided('在保持资产质量稳定的前提下，我们计划明年把放款量提高10%。')).toMatchObject([{ action: 'new' }]);
  });
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
