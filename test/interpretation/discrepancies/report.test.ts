import { findDiscrepancies } from '../../../src/interpretation/discrepancies/index.js';
import { differencesOf } from '../../support/interpreted.js';

const only = (source: string, target: string) => {
  const { text, found } = differencesOf(source, target);
  expect(found).toHaveLength(1);
  const [one] = found as [(typeof found)[number]];
  return { ...one, rendered: one.target && text.slice(one.target.start, one.target.end) };
};

test('what changes is told with both words and a note', () => {
  expect(only('第二季度灯具收入增长百分之十二。', 'Lamp revenue grew 21% in the second quarter.')).toMatchObject({
    field: 'value',
    expected: '百分之十二',
    found: '21%',
    note: 'the number changes: 百分之十二 in the source, 21% in the rendering',
  });
  expect(only('灯具收入是二十三亿元。', 'Lamp revenue was RMB230 million.').note).toMatch(/^the scale changes/u);
  expect(only('九月份开业。', 'It opens in November.').note).toMatch(/^the time changes/u);
  expect(only('回购两千万美元。', 'We bought back RMB20 million.').note).toMatch(/^the currency changes/u);
  expect(only('费用增加了9%。', 'Expenses declined by 9%.').note).toMatch(/^the direction changes/u);
});

test('what is dropped is told with the sentence that should hold it', () => {
  expect(only('存货正常。收入增长了百分之十八。', 'Inventory is normal. Revenue grew.')).toMatchObject({
    field: 'dropped',
    expected: '百分之十八',
    found: null,
    rendered: 'Revenue grew.',
  });
});

test('words with line breaks and spaces inside are told on one line', () => {
  expect(only('毛利率是 百 分 之\n十 二。', 'The gross margin was\n21%.').expected).not.toMatch(/\n/u);
});

test('scores say how sure it is', () => {
  const swapped = only('毛利率是百分之十二。', 'The gross margin was 21%.').score;
  const denied = only('我们明年不会提价。', 'We will raise prices next year.').score;
  expect(swapped).toBeGreaterThan(denied);
  for (const score of [swapped, denied]) {
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThanOrEqual(1);
  }
});

test('several come in the order of the source', () => {
  const { text, found } = differencesOf(
    '收入增长百分之十二。毛利率是百分之三十一。九月份开业。',
    'Revenue grew 21%. The gross margin was 13%. It opens in November.',
  );
  expect(found.map(({ source }) => text.slice(source.start, source.end))).toEqual([
    '百分之十二',
    '百分之三十一',
    '九月份',
  ]);
});

test('a step whose source is a note or nothing has none', () => {
  const text = '[Foreign Language]\n\nRevenue grew 21%.';
  const step = { principal: 0, interpreter: 1, target: { start: 20, end: text.length }, sentences: [] };
  expect(findDiscrepancies(text, { ...step, source: { start: 0, end: 18 }, spoken: false })).toEqual([]);
  expect(findDiscrepancies(text, { ...step, source: null, spoken: false })).toEqual([]);
});
