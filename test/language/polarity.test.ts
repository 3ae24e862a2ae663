import * as polarity from '../../src/language/polarity.js';

/** The sentence with the words that a list takes marked. */
const taken = (pattern: RegExp, text: string): string =>
  text.replace(new RegExp(pattern.source, 'giu'), (words) => `«${words}»`);
const unmarked = (written: string): string => written.replace(/[«»]/gu, '');

const marks: Record<string, readonly string[]> = {
  UP_ZH: ['收入«增长»百分之九', '毛利率«提高»了，价格«上涨»', '成本没有变化', '«回升»到去年的水平'],
  DOWN_ZH: ['收入«下降»百分之九', '亏损«收窄»，成本«降低»', '增速«放缓»', '收入很稳定'],
  UP_EN: [
    'Revenue «grew» 9% and margins «rose».',
    'Prices are «up».',
    'The growth of the market is a fact.',
    'We «increased» it.',
    'Supply held.',
  ],
  DOWN_EN: [
    'Revenue «fell» 9% and margins «declined».',
    'Costs are «down».',
    'We «cut» prices and «reduced» stocks.',
    'The downturn is a fact.',
    'We drove downtown.',
  ],
  ABOVE_EN: ['«more than» 30 stores', '«at least» 9%', 'rates «above» 2%', 'an overall view'],
  BELOW_EN: ['«less than» 30 stores', '«at most» 9%', 'rates «below» 2%', 'we understand'],
  NEGATION_EN: ['We will «not» go.', "We did«n't» go.", 'There is «no» plan.', 'We noted it.', 'It is «unlikely».'],
  DENIES_EN: ['We «will not» raise prices.', "We «don't» see it.", 'There is «no plan» for it.', 'A notable step.'],
  DENIES_ZH: ['我们«不会»提价', '我们«没有计划»裁员', '我们不断开店', '我們«不考慮»'],
};

describe.each(Object.entries(marks))('%s', (list, sentences) => {
  test.each(sentences)('%s', (written) => {
    expect(taken((polarity as unknown as Record<string, RegExp>)[list] as RegExp, unmarked(written))).toBe(written);
  });
});

test.each(['不断提高', '不仅如此', '不过', '不少客户', '非常好', '未来三年', '差不多', '不良率', '没问题'])(
  '%s denies nothing',
  (words) => {
    expect(polarity.NEGATION_ZH.test(words.replace(polarity.NO_NEGATION_ZH, ''))).toBe(false);
  },
);

test.each(['不提价', '没有变化', '无法预测', '唔加價', '冇計劃'])('%s denies', (words) => {
  expect(polarity.NEGATION_ZH.test(words.replace(polarity.NO_NEGATION_ZH, ''))).toBe(true);
});

test.each([
  ['需求没有下降', '下降'],
  ['费用没有明显增加', '增加'],
  ['价格不会继续上涨', '上涨'],
  ['收入未增长', '增长'],
])('%s denies that it moved: %s', (sentence, move) => {
  expect(polarity.DENIED_MOVE_ZH.exec(sentence)?.[1]).toBe(move);
});

test.each([
  ['超过三百家', true, false],
  ['低于百分之二', false, true],
  ['不到三百家', false, true],
  ['三百家', false, false],
])('%s: above %s, below %s', (words, above, below) => {
  expect([polarity.ABOVE_ZH.test(words), polarity.BELOW_ZH.test(words)]).toEqual([above, below]);
});
