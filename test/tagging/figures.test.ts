import { findFigures } from '../../src/tagging/figures/index.js';
import { asMarks, marked } from '../support/marked.js';

const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };
type Found = ReturnType<typeof findFigures>[number];

const find = (text: string): Found[] => findFigures(text, { reference });
const sizeOf = ({ value, low, high }: Found): string => (value === null ? `${low}..${high}` : String(value));

/** Reads the sentence without its marks and writes the figures found as marks. */
const check = (sentence: string, label: (figure: Found) => string): void => {
  const { text, marks } = marked(sentence);
  expect(asMarks(text, find(text), label)).toEqual(marks);
};

describe('value and unit', () => {
  const label = (figure: Found): string =>
    [sizeOf(figure), figure.unit, figure.per, figure.qualifier === 'exact' ? null : figure.qualifier]
      .filter((part) => part !== null)
      .join(' ');

  test.each([
    'Total revenue was {4160000000 CNY:RMB4.16 billion}.',
    'Operating loss was {-2200000 CNY:RMB-2.2 million}.',
    'Net income came in at {575200000 USD:US$575.2 million}.',
    'Diluted earnings per ADS were {0.7 USD ADS:US$0.70}.',
    'We expect capital expenditure of between {1550000000..1650000000 CNY:RMB1.55 billion and RMB1.65 billion}.',
    'Inventory days rose, and inventory turnover was {3.4 ratio:3.4 times}.',
    'Margins will widen by {20..30 basis_points:20-30 basis points}.',
    'Overall growth was {23.5 percent:twenty three point five percent}.',
    'The take rate was more than {4.2 percent over:4.2%}.',
    '二季度总收入为{4160000000 CNY:四十一点六亿元}。',
    '毛利率环比下降了{37 basis_points:三十七个BP}。',
    '不良率大概在{20..25 percent approx:两成到两成五}左右。',
    '客单价接近{300 CNY under:三百块}。',
    '净利润是 {2300000000 CNY:CNY 2.3 billion}。',
    '研发费用达到{1280000000 CNY:12.8亿元}。',
  ])('%s', (sentence) => check(sentence, label));

  test.each([
    'First, let me take your 2 questions.',
    'In 2024 and in the second quarter we opened a few stores.',
    '谢谢，我有两个问题，第一个是关于海外的。',
  ])('no figure in: %s', (sentence) => expect(find(sentence)).toEqual([]));
});

describe('metric', () => {
  const label = ({ metric, metricId }: Found): string => `${metric}|${metricId}`;

  test.each([
    'Gross margin was {Gross margin|gross_margin:38.4%}.',
    'Total revenue was {Total revenue|revenue:RMB4.16 billion} in Q2, compared to {Total revenue|revenue:RMB3.98 billion} in Q1 and {Total revenue|revenue:RMB3.52 billion} a year ago.',
    'We believe our take rate was {take rate|take_rate:4.1%}.',
    'The 90-day delinquency rate was {90-day delinquency rate|delinquency_rate_90d:2.1%}.',
    '二季度净利润为{净利润|net_income:二十亿元}，同比增长{净利润|net_income:百分之十}。',
    '研发费用同比增加{研发费用|rd_expense:三成}。',
  ])('%s', (sentence) => check(sentence, label));

  test('the same measure has one id in both languages', () => {
    const [english] = find('Net profit was RMB20 million.');
    const [chinese] = find('净利润为两千万元。');
    expect(english?.metricId).toBe('net_income');
    expect(chinese?.metricId).toBe('net_income');
  });
});

describe('period', () => {
  const label = ({ period }: Found): string => String(period);

  test.each([
    'Total revenue was {2025Q2:RMB4.16 billion} in Q2, compared to {2025Q1:RMB3.98 billion} in Q1 and {2024Q2:RMB3.52 billion} a year ago.',
    'Revenue was {2025Q2:RMB90 million}, against {2024Q2:RMB80 million} in the same period of 2024.',
    'The take rate fell to {2025Q2:2.4%}, from {2024Q4:2.9%} in Q4.',
    'Cash was {2025-06-30:RMB8 billion} as of June 30, 2025.',
    'At the end of June we had {2025-06-30:40} stores.',
    'Revenue of the first nine months was {2025-01/2025-09:RMB12 billion}.',
    '明年一季度收入会增长{2026Q1:两成}。',
    '二三年的一季度净利润是{2023Q1:二十亿元}。',
    '到年底的目标是{2025-12-31:一千二百}个充电站。',
    '明年底要做到{2026-12-31:两千}个充电站。',
  ])('%s', (sentence) => check(sentence, label));
});

describe('change', () => {
  const label = ({ change }: Found): string => (change === null ? 'level' : `${change.direction} ${change.basis}`);

  test.each([
    'Net income increased by {up yoy:6.3%} year over year to {level:US$575.2 million}.',
    'Gross margin rose to {level:38.4%}, up {up qoq:120 basis points} from the prior quarter.',
    'Deliveries {up yoy:doubled} in the quarter.',
    '总收入同比增长{up yoy:百分之十点七}。',
    '毛利率环比下降了{down qoq:三十七个BP}。',
  ])('%s', (sentence) => check(sentence, label));
});

describe('context', () => {
  test('an amount without a currency takes the one of the call', () => {
    const [figure] = findFigures('The balance was 2.5 billion yuan.', { currency: 'USD' });
    expect(figure?.unit).toBe('CNY');
  });

  test('without a reference, a period that needs one stays open', () => {
    const [figure] = findFigures('Revenue was RMB90 million in the prior quarter.');
    expect(figure?.period).toBeNull();
  });
});
