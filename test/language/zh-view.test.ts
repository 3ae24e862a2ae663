import { plainChinese, printedChinese } from '../../src/language/zh-view.js';

describe('plain Chinese', () => {
  test.each([
    ['我 们 的 收 入 增 长 了 。', '我们的收入增长了。'],
    ['我们 的 GMV 增长 了', '我们的GMV增长了'],
    ['我們的營業收入增長了', '我们的营业收入增长了'],
    ['嗯，那个，我们呃收入就是说增长了', ',,我们收入增长了'],
    ['我哋嘅毛利率係好咗', '我们的毛利率是好了'],
    ['佢哋唔會加價，冇計劃', '他们不会加价,没有计划'],
    ['增长１２．５％', '增长12.5%'],
    ['比上一季縮短了四天', '比上一季缩短了四天'],
    ['我哋嘅關係係幾好', '我们的关系是几好'],
    ['take rate 稳定', 'take rate稳定'],
    ['', ''],
    ['Revenue grew 9%.', 'Revenue grew 9%.'],
  ])('%s → %s', (text, plain) => {
    expect(plainChinese(text)).toBe(plain);
  });

  test('is the same again', () => {
    for (const text of ['我 哋 嘅 營 業 收 入 係 呢 個 數', '嗯，这个，增长１２％']) {
      expect(plainChinese(plainChinese(text))).toBe(plainChinese(text));
    }
  });
});

describe('printed Chinese', () => {
  test('closes up characters and makes forms half as wide, and knows its way back', () => {
    const text = '我 们 的 GMV 增 长 １２％ 。';
    const view = printedChinese(text);
    expect(view.text).toBe('我们的 GMV 增长 12%。');
    const at = view.text.indexOf('增长 12%');
    const { start, end } = view.toSource(at, at + 6);
    expect(text.slice(start, end)).toBe('增 长 １２％');
  });

  test('finds a stretch of the source again, whatever stood between its characters', () => {
    const text = '預 計 毛 利 率 為４２％ 。';
    const view = printedChinese(text);
    expect(view.text).toBe('预计毛利率为42%。');
    const { start, end } = view.toView({ start: text.indexOf('４'), end: text.indexOf('％') + 1 });
    expect(view.text.slice(start, end)).toBe('42%');
  });

  test('keeps lines apart', () => {
    expect(printedChinese('我 们\n他 们').text).toBe('我们\n他们');
  });
});
