import {
  findQuantities,
  type Quantity,
  type QuantityLanguage,
  sameQuantity,
} from '../../src/language/quantities/index.js';

const language = (text: string): QuantityLanguage => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

function only(text: string): Quantity {
  const found = findQuantities(text, language(text));
  expect(found).toHaveLength(1);
  return found[0] as Quantity;
}

const HARMLESS: readonly (readonly [string, string])[] = [
  ['撮合规模八百零七亿元', 'a volume of RMB80.7 billion'],
  ['收入63.47亿元', 'revenue of RMB6.35 billion'],
  ['占三成', 'about 30% of it'],
  ['上线了一千多个接口', 'more than 1,000 interfaces'],
  ['卖了2.3万台', 'we sold 23,000 devices'],
  ['销量翻一番', 'volume doubled'],
  ['销量翻一番', 'volume grew by 100%'],
  ['砍掉一半', 'cut by 50%'],
  ['砍掉一半', 'cut by half'],
  ['占百分之二十五左右', 'roughly a quarter of it'],
  ['三分之一以上', 'more than a third of them'],
  ['提升0.9个百分点', 'up 90 basis points'],
  ['提升了两个点', 'up 2 percentage points'],
  ['五千多万元的损失', 'a loss of a bit more than RMB50 million'],
  ['五千多万元的损失', 'a loss of RMB53 million'],
  ['接近72亿元', 'RMB7.19 billion'],
  ['过去的十二个月', 'over the past 12 months'],
  ['未来一年', 'within 12 months'],
  ['九月底', 'by the end of September'],
  ['2024年第二季度', 'in Q2'],
  ['去年同期', 'a year ago'],
  ['去年', 'in 2024'],
  ['利润率为-3.2%', 'a negative margin of 3.2%'],
  ['一到两个百分点', 'one to two percentage points'],
  ['62亿到68亿元', 'between RMB6.2 billion and RMB6.8 billion'],
  ['一百五十家', '150 stores'],
];

const CHANGED: readonly (readonly [string, string])[] = [
  ['下降了25个BP', 'down 35 basis points'],
  ['毛利率21.3%', 'a margin of 23.1%'],
  ['现金流17.6亿元', 'cash flow of RMB176 million'],
  ['收入5亿美元', 'revenue of RMB500 million'],
  ['五月份上市', 'launched in July'],
  ['上半年', 'in the second half'],
  ['第三季度', 'in the fourth quarter'],
  ['明年', 'this year'],
  ['上升1.2个百分点', 'up 2.1 percentage points'],
  ['三十天', '31 days'],
  ['三十天', '30 months'],
  ['占三成', 'about 40% of it'],
  ['两倍', 'tripled'],
  ['增长20%', 'grew by 25%'],
  ['62亿到68亿元', 'between RMB6.2 billion and RMB8.6 billion'],
  ['62亿到68亿元', 'RMB6.5 billion'],
  ['一千二百座', '1,500 stations'],
  ['2024年', 'in 2023'],
  ['10月31号', 'October 13'],
  ['一百万人', '10 million people'],
  ['百分之八', '8 stores were opened'],
];

describe('sameQuantity', () => {
  it.each(HARMLESS)('%s is said by: %s', (source, target) => {
    expect(sameQuantity(only(source), only(target))).toBe(true);
    expect(sameQuantity(only(target), only(source))).toBe(true);
  });

  it.each(CHANGED)('%s is changed by: %s', (source, target) => {
    expect(sameQuantity(only(source), only(target))).toBe(false);
    expect(sameQuantity(only(target), only(source))).toBe(false);
  });
});
