import { findFigures } from '../../../src/tagging/figures/index.js';

/** Names that begin with a character which leads up to names elsewhere: 对, 到, 在, 第三, 其. */
test.each(['对公贷款余额', '到店业务收入', '在建产能', '第三方商户数', '其他收入', '到期债务'])('%s', (metric) => {
  const text = `三季度${metric}是35亿元，同比增长20%。`;
  const found = findFigures(text);
  expect(found.map((figure) => figure.metric)).toEqual([metric, metric]);
  for (const figure of found) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
});

test('不少于 bounds, and tells no fall', () => {
  const [share] = findFigures('分红不少于净利润的四成。');
  expect(share).toMatchObject({ value: 40, qualifier: 'over', change: null });
});
