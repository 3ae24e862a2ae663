import { amounts, guided } from '../../support/guided.js';

const check = (sentence: string, ...expected: string[]): void => expect(amounts(sentence)).toEqual(expected);

describe('a point has both bounds alike', () => {
  test.each([
    ['For the fourth quarter of 2024, we expect total revenue of RMB2.4 billion.', 'total revenue 2,400,000,000 CNY'],
    ['We anticipate an effective tax rate of about 17% for the full year.', 'effective tax rate 17 percent'],
    ['We plan to open 120 new stores in 2025.', 'new stores 120 new stores'],
    ['We expect our leverage to be around 3.5 times next year.', 'leverage 3.5 ratio'],
    ['We see a net loss of $3 million in the fourth quarter.', 'net loss 3,000,000 USD'],
    ['So in terms of opex, I would model about $50 million for Q4.', 'opex 50,000,000 USD'],
    ['我们预计第四季度总收入为24亿元人民币。', '总收入 2,400,000,000 CNY'],
    ['毛利率预计明年做到40%左右。', '毛利率 40 percent'],
    ['我们计划2025年新开120家门店。', '新开门店 120 家'],
    ['我們預計明年毛利率將提升兩個百分點。', '毛利率 2 percentage_points'],
    ['預計明年槓桿率在三點五倍左右。', '杠杆率 3.5 ratio'],
    ['我 们 预 计 第 四 季 度 收 入 为 2 4 亿 元 。', '收入 2,400,000,000 CNY'],
  ])('%s', check);
});

describe('a range has two', () => {
  test.each([
    [
      'We expect capital expenditures to be between $85 million and $95 million in 2025.',
      'capital expenditures 85,000,000..95,000,000 USD',
    ],
    ['We are targeting an operating margin of 22% to 24% next year.', 'operating margin 22..24 percent'],
    [
      'Our outlook for the fourth quarter calls for shipments of 4.2 million to 4.5 million units.',
      'shipments 4,200,000..4,500,000 units',
    ],
    ['We expect gross margin to expand by 100 to 150 basis points in 2025.', 'gross margin 100..150 basis_points'],
    ['We expect a net loss of $5 million to $7 million in the fourth quarter.', 'net loss 5,000,000..7,000,000 USD'],
    ['公司预计2025年资本开支在5亿元到6亿元之间。', '资本开支 500,000,000..600,000,000 CNY'],
    ['我们给出的下个季度收入指引是15.5亿到16.5亿元。', '收入 1,550,000,000..1,650,000,000 CNY'],
    ['预计第四季度净亏损5000万元到7000万元。', '净亏损 50,000,000..70,000,000 CNY'],
  ])('%s', check);
});

describe('a floor has no upper bound, a ceiling no lower one', () => {
  test.each([
    ['We expect gross margin of at least 30% next year.', 'gross margin 30.. percent'],
    [
      'We expect loan originations to be above RMB90 billion in the fourth quarter.',
      'loan originations 90,000,000,000.. CNY',
    ],
    [
      'We expect marketing expenses of no more than RMB300 million next quarter.',
      'marketing expenses ..300,000,000 CNY',
    ],
    ['Capex will not exceed $40 million next year.', 'Capex ..40,000,000 USD'],
    ['We expect churn to stay below 2% next year.', 'churn ..2 percent'],
    ['We might open up to 20 stores next year.', 'stores ..20 stores'],
    ['明年的目标是毛利率不低于30%。', '毛利率 30.. percent'],
    ['预计四季度放款量在900亿元以上。', '放款量 90,000,000,000.. CNY'],
    ['下季度市场费用不会超过3亿元。', '市场费用 ..300,000,000 CNY'],
    ['预计明年单店回本周期在18个月以内。', '单店回本周期 ..18 月'],
  ])('%s', check);
});

describe('a tolerance makes a range of a point: percent of an amount is a share of it, points are points', () => {
  test.each([
    [
      'For the next quarter we expect revenue of $300 million, plus or minus 2%.',
      'revenue 294,000,000..306,000,000 USD',
    ],
    ['We expect gross margin of 48%, plus or minus 50 basis points.', 'gross margin 47.5..48.5 percent'],
    [
      'We expect revenue of $200 million, plus or minus $5 million, for the fourth quarter.',
      'revenue 195,000,000..205,000,000 USD',
    ],
  ])('%s', check);
});

describe('growth beside an amount belongs to the amount', () => {
  test.each([
    [
      'We expect revenue to be in the range of $410 million to $430 million, representing growth of 12% to 17% year over year.',
      'revenue 410,000,000..430,000,000 USD, growing 12..17 yoy',
    ],
    [
      'We see net income of RMB1.2 billion to RMB1.3 billion in the fourth quarter, up 20% to 30% year over year.',
      'net income 1,200,000,000..1,300,000,000 CNY, growing 20..30 yoy',
    ],
    [
      'In the fourth quarter, we expect revenue to increase 8% sequentially to $88 million.',
      'revenue 88,000,000 USD, growing 8 qoq',
    ],
    [
      '预计第四季度收入在41亿元至43亿元之间，同比增长12%到17%。',
      '收入 4,100,000,000..4,300,000,000 CNY, growing 12..17 yoy',
    ],
    ['预计四季度收入10亿元，同比增长15%左右。', '收入 1,000,000,000 CNY, growing 15 yoy'],
  ])('%s', check);
});

describe('growth alone is what is promised', () => {
  test.each([
    ['We expect revenue growth of 15% next year.', 'revenue growth 15 percent'],
    ['Revenue should grow by 10% to 12% next year.', 'Revenue 10..12 percent'],
    ['We expect shipments to decline by 5% to 8% sequentially.', 'shipments 5..8 percent'],
    ['我们预计明年放款量增长10%。', '放款量 10 percent'],
  ])('%s', check);
});

describe('numbers said in words are numbers', () => {
  test.each([
    ['The research budget will double next year.', 'research budget 2 ratio'],
    ['We should be able to cut our debt by half over the next three years.', 'debt 0.5 ratio'],
    ['We plan to open a dozen stores in 2025.', 'stores 12 stores'],
    ['我们希望明年交付量翻一番。', '交付量 2 ratio'],
    ['我们计划明年把亏损减半。', '亏损 0.5 ratio'],
    ['预计明年毛利率提高三到五个百分点。', '毛利率 3..5 percentage_points'],
    ['我们预计明年同店销售增长两成左右。', '同店销售 20 percent'],
    ['我們預計明年資本開支約三億港元。', '资本开支 300,000,000 HKD'],
  ])('%s', check);
});

describe('several measures or periods in a sentence are as many items', () => {
  test.each([
    [
      'For the fourth quarter, we expect revenue between $95 million and $105 million, gross margin of 40% to 42% and operating expenses of about $25 million.',
      'revenue 95,000,000..105,000,000 USD',
      'gross margin 40..42 percent',
      'operating expenses 25,000,000 USD',
    ],
    [
      'We expect a gross margin of 40% in the fourth quarter and 42% next year.',
      'gross margin 40 percent',
      'gross margin 42 percent',
    ],
    [
      'Looking ahead to 2025, we expect to open 50 stores and to hire 2,000 people.',
      'stores 50 stores',
      'people 2,000 people',
    ],
    [
      '预计第四季度收入9.5亿元到10.5亿元，毛利率40%到42%，费用约2.5亿元。',
      '收入 950,000,000..1,050,000,000 CNY',
      '毛利率 40..42 percent',
      '费用 250,000,000 CNY',
    ],
    ['预计2025年收入40亿元，2026年46亿元。', '收入 4,000,000,000 CNY', '收入 4,600,000,000 CNY'],
  ])('%s', check);
});

describe('the basis is GAAP or not where the words say so', () => {
  test.each([
    ['We expect non-GAAP operating income of $30 million in the fourth quarter.', 'non-gaap'],
    ['We expect GAAP net loss of $3 million in the fourth quarter.', 'gaap'],
    ['We expect adjusted EBITDA of $20 million in the fourth quarter.', 'non-gaap'],
    ['We expect operating income of $30 million in the fourth quarter.', null],
    ['我们预计第四季度经调整净利润3亿元。', 'non-gaap'],
    ['预计第四季度非公认会计准则净利润为12亿元到13亿元。', 'non-gaap'],
  ])('%s', (sentence, basis) => {
    expect(guided(sentence).map((item) => item.basis)).toEqual([basis]);
  });

  test('two bases side by side are two items, in the order of their figures', () => {
    const sentence =
      'GAAP and non-GAAP operating expenses are expected to be $120 million and $98 million, respectively.';
    expect(guided(sentence).map(({ basis, low }) => [basis, low])).toEqual([
      ['gaap', 120_000_000],
      ['non-gaap', 98_000_000],
    ]);
  });
});

test('an item in numbers is told in numbers, one in words in words', () => {
  const [revenue, costs] = guided('We expect revenue of $90 million. We expect funding costs to decline next quarter.');
  expect(revenue).toMatchObject({ kind: 'quantitative', low: 90_000_000, high: 90_000_000, unit: 'USD' });
  expect(costs).toMatchObject({ kind: 'qualitative', low: null, high: null, unit: null, figures: [] });
});

test('a known measure has the name of the list of measures beside its own', () => {
  const known = (sentence: string) => guided(sentence).map(({ metricId }) => metricId);
  expect(known('We expect total net revenues of $90 million next quarter.')).toEqual(['revenue']);
  expect(known('我们预计明年毛利率会提升。')).toEqual(['gross_margin']);
  expect(known('We plan to open 120 tasting pavilions in 2025.')).toEqual([null]);
});
