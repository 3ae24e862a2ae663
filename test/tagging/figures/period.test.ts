import { type FindFiguresOptions, findFigures } from '../../../src/tagging/figures/index.js';
import { asMarks, marked } from '../../support/marked.js';

/** Every figure of the sentence is marked with its period. */
const check = (sentence: string, reference: NonNullable<FindFiguresOptions['reference']>): void => {
  const { text, marks } = marked(sentence);
  const found = findFigures(text, { reference });
  expect(asMarks(text, found, ({ period }) => String(period))).toEqual(marks);
};

describe('a company whose year ends in December', () => {
  const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };
  test.each([
    'Revenue was {2025Q2:$90 million}.',
    'Revenue was {2025Q2:$90 million}, up {2025Q2:6%} year over year.',
    'Revenue was {2025Q2:$90 million} in Q2, compared to {2025Q1:$80 million} in Q1 and {2024Q2:$70 million} a year ago.',
    'Revenue grew {2025Q2:10%} from {2024Q2:$81 million} in the same period of 2024 and from {2025Q1:$85 million} in the prior quarter.',
    'As of June 30, 2025, cash totaled {2025-06-30:$1.2 billion}, compared with {2024-12-31:$1.1 billion} as of December 31, 2024.',
    'Members numbered {2025-06-30:40 million} as of June 30, 2025, up from {2024-06-30:32 million} a year ago.',
    'By the end of the second quarter, we had {2025Q2:310} stores.',
    'For the third quarter, we expect revenue of {2025Q3:$95 million}.',
    'We expect third-quarter revenue to be {2025Q3:$95 million}.',
    'For the full year 2025, we expect capital expenditure of {2025FY:$300 million}.',
    'We expect next quarter to bring revenue of {2025Q3:$95 million}.',
    'Next year, we plan to open {2026FY:120} stores.',
    'In the first half, revenue rose {2025H1:8%}.',
    'In the first quarter of next year we will open {2026Q1:30} stores.',
    'In July, deliveries reached {2025-07:12,000} vehicles.',
    'Last December we had {2024-12:90} aircraft.',
    'By late October we should reach {2025-10:15,000} orders.',
    'Last quarter, gross margin was {2025Q1:37%}.',
    'In 2024, revenue was {2024FY:$340 million}.',
    'In the fourth quarter, the take rate was {2024Q4:2.9%}.',
    'Revenue was {2025Q2:$90 million} and {2025Q1:$80 million} in Q2 and Q1, respectively.',
    '上半年收入达到{2025H1:一百八十亿元}。',
    '截至2025年6月30日，现金为{2025-06-30:52亿元}。',
    '收入为{2025Q2:90亿元}，去年同期为{2024Q2:80亿元}，上季度为{2025Q1:85亿元}。',
    '预计三季度收入为{2025Q3:95亿元}。',
    '去年全年收入为{2024FY:340亿元}。',
    '明年计划开{2026FY:一百二十}家门店。',
    '七月份交付量达到{2025-07:一万两千}辆。',
    '年初我们有{2025-01-01:九十}架飞机。',
  ])('%s', (sentence) => check(sentence, reference));
});

describe('a company whose year ends in March', () => {
  const reference = { fiscalPeriod: '2026Q2', date: '2025-11-20' };
  test.each([
    'Revenue was {2026Q2:$90 million}, compared to {2025Q2:$80 million} in the same quarter last year.',
    'Revenue for the quarter ended September 30, 2025 was {2026Q2:$90 million}.',
    'Revenue of the September quarter was {2026Q2:$90 million}.',
    'For the six months ended September 30, 2025, revenue was {2026H1:$170 million}.',
    'As of September 30, 2025, cash was {2025-09-30:$1.2 billion}.',
    'In the December quarter we expect revenue of {2026Q3:$95 million}.',
    'In October, bookings rose {2025-10:12%}.',
    'Last December, bookings were {2024-12:$30 million}.',
    'For fiscal year 2026, we expect revenue of {2026FY:$350 million}.',
    'In the first quarter, revenue was {2026Q1:$80 million}.',
    'In the fourth quarter, we expect revenue of {2026Q4:$99 million}.',
    '截至2025年9月30日止季度收入为{2026Q2:90亿元}。',
  ])('%s', (sentence) => check(sentence, reference));
});

describe('a company whose year ends in June', () => {
  const reference = { fiscalPeriod: '2025Q4', date: '2025-08-20' };
  test.each([
    'Revenue was {2025Q4:$90 million}.',
    'Revenue for the quarter ended June 30, 2025 was {2025Q4:$90 million}, against {2024Q4:$80 million} in the quarter ended June 30, 2024.',
    'For the first quarter, we expect revenue of {2026Q1:$95 million}.',
    'For the year ended June 30, 2025, revenue was {2025FY:$350 million}.',
    'For the full year, we expect growth of {2026FY:10%}.',
  ])('%s', (sentence) => check(sentence, reference));
});

describe('a company whose year ends in January', () => {
  const reference = { fiscalPeriod: '2026Q2', date: '2025-08-27' };
  test.each([
    'Revenue was {2026Q2:$9 billion}, up {2026Q2:12%} sequentially.',
    'Revenue for the quarter ended July 27, 2025 was {2026Q2:$9 billion}.',
    'We expect third quarter revenue to be {2026Q3:$10 billion}.',
  ])('%s', (sentence) => check(sentence, reference));
});

describe('the results of a full year', () => {
  const reference = { fiscalPeriod: '2024Q4', date: '2025-03-16' };
  test.each([
    'Revenue was {2024FY:$42 million}, compared to {2023FY:$38 million} in 2023.',
    'Revenue was {2024Q4:$12 million}, compared to {2023Q4:$11 million} in the same period of 2023.',
    'Cash was {2024-12-31:$90 million} at year-end.',
    'Revenue for the fourth quarter was {2024Q4:$12 million}.',
    'For 2025, we expect revenue of {2025FY:$50 million}.',
    'In the first quarter we expect revenue of {2025Q1:$11 million}.',
  ])('%s', (sentence) => check(sentence, reference));
});

describe('Chinese words of time', () => {
  const reference = { fiscalPeriod: '2024Q4', date: '2025-03-12' };
  test.each([
    '2024年我们实现收入{2024FY:52亿元}。订单情况也不错。毛利率{2024FY:23.1%}，净利润{2024FY:4.2亿元}。',
    '2024年的收入是{2024FY:52亿元}。四季度收入{2024Q4:15亿元}，毛利率{2024Q4:24%}。\n\n资本开支是{2024FY:3亿元}。',
    '付费率去年同期是{2023Q4:12%}，现在是{2024Q4:15%}。',
    '自产的比例现在是{null:七成}，良率在{null:百分之九十}以上。',
    '毛利率比一年前的{2023Q4:18%}高。',
    '占比从两年前的{2022Q4:41%}降到了{2024Q4:34%}。',
    '今年的目标是{2025FY:六十亿元}，去年是{2024FY:五十亿元}。',
    '明年年底我们希望做到{2026-12-31:九十}家。',
    '今年十一月有{2025-11:三百}间酒店开业，去年底是{2024-12-31:两百}间。',
    '二零二五年底会有{2025-12-31:四十}家门店。',
    '四季度占比是{2024Q4:44%} , 上个季度是{2024Q3:29%}。',
    '前两个月收回{2025-01/2025-02:三亿元}。',
    '2024年毛利率是{2024FY:28%}，上一年是{2023FY:26%}。',
    '账期一般是{null:六个月}。',
    '如果价格再跌{null:一成}，毛利率会少{null:两个点}。',
    '展望2025年，收入预计是{2025FY:六十亿元}。我们会招聘{2025FY:两百}名工程师，全年资本开支大约{2025FY:三亿元}。',
    '我们从一月开始提价，单价到了{2025-01:八百元}。',
  ])('%s', (sentence) => check(sentence, reference));
});

describe('answers to questions', () => {
  const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20', answering: true };
  test.each([
    'The yield of that business is {null:13%}.',
    '这块业务的收益率大概是{null:13%}。',
    'Revenue in the quarter was {2025Q2:$90 million}.',
    '二季度收入是{2025Q2:九千万元}，毛利率{2025Q2:21%}。',
    '收入同比增长了{2025Q2:8%}。',
  ])('say how things stand unless they name a time: %s', (sentence) => check(sentence, reference));
});

describe('a period that other words than those beside the figure give', () => {
  const reference = { fiscalPeriod: '2025Q3', date: '2025-10-23' };
  test.each([
    // What goes on from the sentence before.
    'In September, visitors numbered {2025-09:9 million}. Monthly orders grew {2025-09:31%} year over year.',
    'As of September 30, 2025, cash was {2025-09-30:$9 million}. Excluding the bank, cash was {2025-09-30:$7 million}.',
    'In the first nine months, sales rose {2025-01/2025-09:8%}. Over the same period, orders rose {2025-01/2025-09:5%}.',
    // When something was said or began.
    'Capital expenditure will be {2025FY:$90 million} for the year, up from the {2025FY:$80 million} that I gave you in January.',
    'Under our programme, adopted by the owners in May 2023, we paid {2025Q3:$6 million}.',
    // Aims and habits have none.
    'We expect {2025Q4:10%} in Q4, on the way to our midterm margin target of {null:15%}.',
    'The new rule costs us about {null:$900,000} a quarter.',
    'We still have {null:$70 million} left under the program.',
    'Short-term debt is {null:68%} of the total today.',
    'The board approved a dividend of {null:$0.32}, to be paid in December.',
    // What the change says of its base.
    'Rent fell from {2024Q3:$90 million} to {2025Q3:$60 million}, a decrease of {2025Q3:33%} year over year.',
    'Exports shrank {2025Q3:2%} in the third quarter, compared to a growth of {2025Q2:5%} in the previous quarter.',
    'Revenue beat last quarter, and bookings were {2025Q3:$4 million}.',
    // Months as quarters, years beside months.
    'For the March quarter, we expect revenue of {2026Q1:$38 million}.',
    "It'll be {2025-12-31:$40 million} by the end of the year.",
  ])('%s', (sentence) => check(sentence, reference));

  test('in the results of a full year', () => {
    check('Steel prices fell by {2025FY:7%} in the year.', { fiscalPeriod: '2025Q4', date: '2026-02-20' });
  });
});
