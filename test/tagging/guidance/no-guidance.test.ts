import { findGuidance } from '../../../src/tagging/guidance/index.js';
import { reference } from '../../support/guided.js';

const none = (sentence: string): void => expect(findGuidance(sentence, { reference })).toEqual([]);

describe('a question', () => {
  test.each([
    'Do you expect gross margin to improve next year?',
    'What revenue should we expect for the fourth quarter?',
    'Can you quantify the margin you expect for 2025?',
    'I wonder how we should think about gross margin next year.',
    '请问管理层怎么看明年的毛利率？',
    '明年毛利率还会提升吗？',
    '請問明年的資本開支大概是多少？',
  ])('%s', none);
});

describe('what is not to be done', () => {
  test.each(['We are not going to open shops on a large scale next year.', "We won't launch a tablet in March."])(
    '%s',
    none,
  );
});

describe('words about the law', () => {
  test.each([
    "Today's remarks contain forward-looking statements, and actual results could differ materially from what we expect.",
    'We undertake no obligation to update our expectations for the fourth quarter.',
    'The safe harbor provisions apply to what we say about next year’s margin.',
    '本次电话会议包含前瞻性陈述，实际结果可能与预期有重大差异。',
  ])('%s', none);
});

describe('what runs the call', () => {
  test.each([
    'We will now take questions.',
    'I will turn the call over to our CFO.',
    'I will walk you through our results for the third quarter.',
    'Let me say a few words about our outlook.',
    'We would be happy to answer your questions.',
    'You will find the reconciliation tables in our press release.',
    'The replay will be available until December 12.',
    'We will host an investor day in March.',
    'Thank you, and we look forward to speaking with you next quarter.',
    '下面开始回答提问。',
    '谢谢大家，我们下个季度再见。',
  ])('%s', none);
});

describe('the future of others', () => {
  test.each([
    'We expect the market to grow by 10% next year.',
    'The industry will grow 8% in 2025.',
    'The economy should recover next year.',
    'Consumers will spend more next year.',
    'Regulators will publish new rules in March.',
    'Competitors will cut prices by 10% next year.',
    'A survey found that among buyers planning to buy trucks in the fourth quarter, 78% planned to buy electric ones.',
    'Our teams met all buyers, and a fourth quarter purchase intent of 71% was reported.',
    'Analysts expect revenue of $90 million next quarter.',
    'The new portal is expected to raise service efficiency for institutions.',
    'We expect GDP to grow by 5% in 2025.',
    'We expect industry volumes to fall 3% next year.',
    'We help customers cut their energy costs.',
    '我们预计明年市场会增长10%。',
    '明年行业增速会放缓到8%。',
    '宏观经济明年应该会好转。',
    '监管政策明年会更加明确。',
    '客户每年能省下30%的电费。',
  ])('%s', none);
});

describe('the past, though guided or planned', () => {
  test.each([
    'Revenue came in at $80 million, above the $75 million we had guided.',
    'Revenue was $80 million, as we guided last quarter.',
    'As we expected, gross margin improved by 2 points in the quarter.',
    'We exceeded the high end of our guidance of $75 million.',
    'Last year we expected revenue of $70 million.',
    'We had planned to open 40 stores, but opened 35.',
    'We had expected gross margin of 40%, and it came in at 41%.',
    'We completed the acquisition in October and closed 12 stores.',
    'In the third quarter, revenue grew 20% to $80 million.',
    '三季度收入同比增长20%，达到8000万元。',
  ])('%s', none);
});

describe('what would have been', () => {
  test.each([
    'Revenue would have grown by 12% without the currency effect.',
    'Without the one-off, margin would have been 30%.',
    'If revenue had been 10% higher, margin would have reached 30%.',
  ])('%s', none);
});

describe('wishes and creeds', () => {
  test.each([
    'We will keep creating value for our shareholders.',
    'We remain committed to delivering value.',
    'We will do our best.',
    'We look forward to the coming years with confidence.',
    'Our mission is to bring clean water to everyone.',
    'It will take time.',
    '我们会继续为股东创造价值。',
    '希望大家继续支持我们。',
    '我们的使命是让天下没有难养的猫。',
  ])('%s', none);
});

describe('habits, and rules of thumb', () => {
  test.each([
    'We typically spend 10% of revenue on research.',
    'In most years, gross margin will dip in the first quarter.',
    'Every spring we will refresh the line-up, as we always do.',
    'When rates go up by 1%, our net interest income goes up by 3%.',
    'We have always targeted a margin of 20%.',
    '我们一贯把收入的10%投入研发。',
  ])('%s', none);
});

describe('names of programmes, declared dividends, authorisations', () => {
  test.each([
    'Our "100 Cities, 1000 Stores" program continues to do well.',
    'Our Project 500 aims to train young farmers.',
    'The board declared a dividend of $0.20 per share, payable on December 15, 2024.',
    'The board approved a special dividend of $0.10 per share to be paid on December 20.',
    'We have $150 million remaining under our buyback authorization.',
    'The board has authorized a new share repurchase program of up to $200 million over the next 12 months.',
    '百城千店计划进展顺利。',
    '董事会宣布派发每股0.2元的股息。',
  ])('%s', none);
});

describe('a refusal to give any', () => {
  test.each([
    'It would be too early to give guidance for 2025.',
    'Nobody knows what revenue will be in 2026.',
    '我们暂不提供2025年的指引。',
  ])('%s', none);
});

describe('roles', () => {
  const said = 'We expect revenue of $90 million next quarter.';

  test.each(['analyst', 'operator', 'editor'])('what an %s expects is none', (role) => {
    expect(findGuidance(said, { reference, role })).toEqual([]);
  });

  test.each(['executive', 'ir', 'interpreter', 'unknown', undefined])('what %s says may be', (role) => {
    expect(findGuidance(said, { reference, ...(role && { role }) })).toHaveLength(1);
  });
});

test.each(['', ' ', '\n', '。', 'Yes.', '好的。', '2025', '$90 million'])('nothing is in %j', (text) => {
  expect(findGuidance(text)).toEqual([]);
});
