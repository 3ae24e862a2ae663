import { directions } from '../../support/guided.js';

const check = (sentence: string, ...expected: string[]): void => expect(directions(sentence)).toEqual(expected);

describe('up', () => {
  test.each([
    ['Gross margin will improve next year.', 'Gross margin up'],
    ['Operating expenses should increase modestly next quarter.', 'Operating expenses up'],
    ['Going forward, our loan volume will continue to grow steadily.', 'loan volume up'],
    ['There is potential to lift the attach rate further.', 'attach rate up'],
    ['明年毛利率将有所提升。', '毛利率 up'],
    ['明年我们会加大研发投入。', '研发投入 up'],
    ['未来几个季度，贷款余额将稳步增长。', '贷款余额 up'],
    ['我們預計明年出貨量會增加。', '出货量 up'],
    ['我 们 预 计 明 年 毛 利 率 会 继 续 改 善 。', '毛利率 up'],
  ])('%s', check);
});

describe('whatever frame the sentence opens with', () => {
  test.each([
    ['As we move into 2025, we expect gross margin to rise.', 'gross margin up'],
    ['As we enter 2025, funding costs will decline.', 'funding costs down'],
    ['When you look at next year, we expect gross margin to rise.', 'gross margin up'],
  ])('%s', check);
});

describe('down', () => {
  test.each([
    ['We expect funding costs to decline next quarter.', 'funding costs down'],
    ['We anticipate lower marketing spend in the first half of 2025.', 'marketing spend down'],
    ['Revenue will be down slightly sequentially in the fourth quarter.', 'Revenue down'],
    ['Gross margin may be slightly lower next quarter.', 'Gross margin down'],
    ['预计下个季度资金成本会继续下降。', '资金成本 down'],
    ['我们预计逾期率会逐步回落。', '逾期率 down'],
    ['我 们 预 计 明 年 研 发 费 用 率 会 下 降 。', '研发费用率 down'],
  ])('%s', check);
});

describe('stable', () => {
  test.each([
    ['We expect take rates to remain largely stable in the fourth quarter.', 'take rates stable'],
    ['Headcount will stay flat next year.', 'Headcount stable'],
    ['We expect the delinquency rate to remain at the current level next quarter.', 'delinquency rate stable'],
    ['我们预计第四季度变现率基本保持稳定。', '变现率 stable'],
    ['預計明年費用率大致持平。', '费用率 stable'],
    ['We do not expect capex to increase next year.', 'capex stable'],
    ['我们预计明年资本开支不会增加。', '资本开支 stable'],
  ])('%s', check);
});

describe('the movement of a number follows from its words', () => {
  test.each([
    ['We expect the tax rate to fall to 15% next year.', 'tax rate down'],
    ['We expect revenue to decline by 3% to 5% next quarter.', 'revenue down'],
    ['We expect gross margin to rise to 42% next year from 40% this year.', 'gross margin up'],
    ['We expect capex of $80 million in 2026 compared with $95 million in 2025.', 'capex down'],
    ['Depreciation will be roughly $20 million higher next year.', 'Depreciation up'],
    ['We plan to close 12 stores by the end of the year.', 'stores down'],
    ['我们希望到明年年底门店数达到500家。', '门店数 up'],
    ['毛利率明年或许会降到30%。', '毛利率 down'],
    ['我们预计明年研发费用率会下降两个百分点。', '研发费用率 down'],
  ])('%s', check);
});

describe('a bare level has none', () => {
  test.each([
    ['We expect capital expenditures to be between $85 million and $95 million in 2025.', 'capital expenditures'],
    ['We anticipate an effective tax rate of about 17% for the full year.', 'effective tax rate'],
    ['公司预计2025年资本开支在5亿元到6亿元之间。', '资本开支'],
  ])('%s', check);
});

describe('one movement said of two measures is two items', () => {
  test.each([
    ['We expect revenue and net income to grow in 2025.', 'revenue up', 'net income up'],
    ['明年收入和利润都会增长。', '收入 up', '利润 up'],
  ])('%s', check);
});

describe('what moves may be named in the sentence before', () => {
  test.each([
    ['The attach rate reached 31% in the third quarter. We expect it to rise further next year.', 'attach rate up'],
  ])('%s', check);
});
