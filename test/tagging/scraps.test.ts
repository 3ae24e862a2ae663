import fc from 'fast-check';
import { findFigures, findGuidance, findRisks } from '../../src/index.js';

/** Words and marks that the readers of figures, guidance and risks look for, in no order that anybody would say them in. */
const SCRAPS =
  'has not deteriorated will expect we the of in by to from and or , . ; ( ) — % 3.1% RMB4 billion $2.5 million 20 basis points doubled half a third quarter next year 2025 Q3 revenue net income margin delinquency rate guidance raise lower maintain respectively compared with up down was is be should may risk macro headwind per share ADS plus minus between growth which that it this than about nearly'.split(
    ' ',
  );
const CHINESE =
  '我们 预计 收入 增长 百分之三十 三亿元 到 左右 同比 下降 毛利率 三季度 明年 不会 低于 ， 。 、 的 了 会 从 一百 万 个 百分点 风险 监管 压力 逾期率 回购 门店 ％ （ ） 其中 分别 是'.split(
    ' ',
  );

const of = (words: readonly string[], glue: string) =>
  fc.array(fc.constantFrom(...words), { maxLength: 24 }).map((scraps) => scraps.join(glue));

test.each([
  ['English', of(SCRAPS, ' ')],
  ['Chinese', of(CHINESE, '')],
  ['spaced Chinese', of(CHINESE, ' ')],
])('every finding in scraps of %s is a span of them', (_, texts) => {
  const options = { reference: { fiscalPeriod: '2025Q2', date: '2025-08-14' } };
  fc.assert(
    fc.property(texts, (text) => {
      for (const found of [findFigures(text, options), findGuidance(text, options), findRisks(text)].flat()) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
      }
    }),
    { numRuns: 1500 },
  );
});
