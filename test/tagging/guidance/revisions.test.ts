import { directions, guided, limits, periods } from '../../support/guided.js';

/** What is done to guidance given before, and what guidance is said to imply. */

/** `revenue 4..5 USD`; a measure without a number stands alone. */
const amounts = (text: string): string[] =>
  guided(text).map(({ metric, unit, ...item }) => [metric, limits(item), unit].filter(Boolean).join(' '));

describe('guidance given before', () => {
  test.each([
    ['We raised our full-year revenue guidance to $5.1 billion.', 'raise', 'revenue 5,100,000,000 USD'],
    ['In July we increased our full-year outlook for adjusted EPS to $4.10.', 'raise', 'adjusted EPS 4.1 USD'],
    [
      'This morning we reaffirmed our EBITDA guidance of $900 million to $950 million.',
      'maintain',
      'EBITDA 900,000,000..950,000,000 USD',
    ],
    [
      'We are narrowing our revenue range to $4.9 billion to $5 billion.',
      'new',
      'revenue 4,900,000,000..5,000,000,000 USD',
    ],
    ['Management reaffirmed its margin goal for the year.', 'maintain', 'margin'],
    ['We have raised the low end of our revenue guidance.', 'raise', 'revenue'],
    ['We remain on track to deliver our financial targets for 2026.', 'maintain', 'financial targets'],
  ])('%s', (sentence, action, amount) => {
    expect(guided(sentence).map((item) => item.action)).toEqual([action]);
    expect(amounts(sentence)).toEqual([amount]);
  });

  test('how much it changed is no guidance itself', () => {
    expect(directions('We lowered our capex guidance for 2025 by about $100 million.')).toEqual(['capex down']);
    expect(amounts('We lowered our capex guidance for 2025 by about $100 million.')).toEqual(['capex']);
  });

  test.each([
    'Last quarter we raised our margin target to 20%.',
    'We increased our provision and reduced our range of products.',
    'Revenue of $5 billion exceeded the high end of our guidance.',
    'Mara will now update you on our business outlook and strategic priorities.',
  ])('told of the past, or of something else: %s', (sentence) => {
    expect(guided(sentence)).toEqual([]);
  });

  test('what it implies', () => {
    expect(amounts('Guidance implies fourth-quarter revenue of about $1 billion.')).toEqual([
      'revenue 1,000,000,000 USD',
    ]);
    expect(amounts('The midpoint of our guidance implies growth of 8%.')).toEqual(['growth 8 percent']);
    expect(amounts('Our guidance assumes a tax rate of 21%.')).toEqual(['tax rate 21 percent']);
  });
});

describe('told by the way', () => {
  test.each([
    ['As for the tax rate, 15% is a good number to use.', ['tax rate 15 percent']],
    ['You should assume a share count of about 410 million.', ['share count 410,000,000']],
    ['Same-store sales growth of 3% to 4% remains our target.', ['Same-store sales growth 3..4 percent']],
    ['We have line of sight to an operating margin of 20%.', ['operating margin 20 percent']],
    ['Our plan is to exit the year with 2,000 salespeople.', ['salespeople 2,000 salespeople']],
    ['We are working towards net leverage of two times.', ['net leverage 2 ratio']],
    ['In terms of store openings, we are comfortable with around 100 a year.', ['store openings 100']],
    ['We now think organic growth will land toward the upper end of 4% to 6%.', ['organic growth 4..6 percent']],
    ['We will be increasing our marketing investment behind the two new launches.', ['marketing investment']],
    ['Restructuring charges should total about $60 million.', ['Restructuring charges 60,000,000 USD']],
  ])('%s', (sentence, expected) => {
    expect(amounts(sentence)).toEqual(expected);
  });

  test.each([
    ['I would say gross margin probably holds around where it is today.', 'gross margin stable'],
    ['Unit volumes are assumed to decline by low single digits.', 'Unit volumes down'],
    ['The ramp of the new product is going to pressure margins near term.', 'margins down'],
    ['We expect headcount growth in the low single digits.', 'headcount growth up'],
    ['We look for combined ratio improvement.', 'combined ratio down'],
    ['We will not be raising prices again this year.', 'prices stable'],
  ])('%s', (sentence, expected) => {
    expect(directions(sentence)).toEqual([expected]);
  });
});

describe('ranges told from both sides', () => {
  test.each([
    ['Comparable sales should be down 1% to up 1%.', ['Comparable sales -1..1 percent']],
    ['We expect organic sales of minus 1% to plus 1%.', ['organic sales -1..1 percent']],
    ['Same-store sales should be between down 2% and up 1%.', ['Same-store sales -2..1 percent']],
    ['We expect revenue to be flat to up 2%.', ['revenue 0..2 percent']],
  ])('%s', (sentence, expected) => {
    expect(amounts(sentence)).toEqual(expected);
  });
});

test('a measure that goes one way and then the other', () => {
  const sentence =
    'Vehicle margin will dip to about 13% in the first quarter and get back to more than 16% in the second half.';
  expect(directions(sentence)).toEqual(['Vehicle margin down', 'Vehicle margin up']);
});

describe('a list of guidance, whose items need no verbs', () => {
  test.each([
    [
      'Guidance for fiscal 2026 is as follows. Net sales growth of 3% to 5%. Adjusted EPS of $4.20 to $4.40.',
      ['Net sales growth 3..5 percent', 'Adjusted EPS 4.2..4.4 USD'],
    ],
    [
      'Our expectations for the year are as follows: revenue of $2 billion; and capex of $90 million.',
      ['revenue 2,000,000,000 USD', 'capex 90,000,000 USD'],
    ],
    ['我们明年的指引如下。收入三十亿到三十二亿。', ['收入 3,000,000,000..3,200,000,000']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  test('ends where something else is told', () => {
    const text =
      'Our outlook is as follows. Margin of 12%. We were pleased with the quarter. Revenue of $5 million was a record.';
    expect(amounts(text)).toEqual(['Margin 12 percent']);
  });
});

describe('a time that stands for the measure told before', () => {
  test.each([
    ['In terms of capex, we spent $80 million this year. Next year will be higher.', 'capex up'],
    ['Margins were 12%. I think Q4 should be similar.', 'Margins stable'],
    ['Orders grew 5% in the first half. The second half will be stronger.', 'Orders up'],
  ])('%s', (text, expected) => {
    expect(directions(text)).toEqual([expected]);
  });

  test.each(['Next year will be an exciting year.', 'The second quarter will be hosted by Mara.'])(
    'not: %s',
    (text) => {
      expect(guided(text)).toEqual([]);
    },
  );
});

test('the middle of a year is a day', () => {
  expect(periods('We see the delinquency rate at 1.6% by midyear.')).toEqual(['2024-06-30']);
});

describe('in Chinese', () => {
  test.each([
    ['我们有信心在明年下半年实现单季度盈利。', '盈利 up'],
    ['后续费用率还会继续往下走。', '费用率 down'],
    ['下半年的增速会比上半年快一些。', '增速 up'],
    ['短期内不会再提价。', '价格 stable'],
    ['单车成本还有百分之五左右的下降空间。', '单车成本 down'],
  ])('%s', (sentence, expected) => {
    expect(directions(sentence)).toEqual([expected]);
  });

  test('a share of what is named beside it', () => {
    expect(amounts('我们会把营销费用控制在收入的百分之十以内。')).toEqual(['营销费用 ..10 percent']);
  });

  test('what the industry will do is no guidance; what the company will do beside it is', () => {
    expect(guided('我们预期明年行业整体增长百分之五。')).toEqual([]);
    expect(amounts('我们预计行业需求会恢复，公司收入增长百分之十。')).toEqual(['收入 10 percent']);
    expect(guided('我们有一些降价工具，会用在不同的客群上。')).toEqual([]);
  });
});
