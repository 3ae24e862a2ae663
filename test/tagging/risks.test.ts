import { findRisks } from '../../src/tagging/risks/index.js';
import { asMarks, marked } from '../support/marked.js';

/** Reads a passage without its marks and writes the risks found as marks: `{category direction:sentence}`. */
const check = (passage: string): void => {
  const { text, marks } = marked(passage);
  const found = findRisks(text);
  expect(asMarks(text, found, ({ category, direction }) => `${category} ${direction}`)).toEqual(marks);
  for (const risk of found) expect(text.slice(risk.start, risk.end)).toBe(risk.text);
};

describe('the way of a risk measure comes from its movement and its polarity', () => {
  test.each([
    '{credit improving:Our day-1 delinquency rate fell by 20 basis points.}',
    '{credit worsening:The 30-day collection rate dropped to 83.9%.}',
    '{credit worsening:Net charge-offs rose for the third quarter in a row.}',
    '{credit improving:Thanks to the new scorecard, we saw a marked improvement in asset quality.}',
    '{credit stable:We expect the leverage ratio to stay around this level next year.}',
    '{funding improving:Funding costs came down by another 30 basis points.}',
    '{tax worsening:The effective tax rate went up because a holiday ended.}',
    '{credit worsening:不良率上升了二十个基点。}',
    '{credit improving:三十天回收率提高到百分之八十八。}',
    '{funding stable:我们预计明年资金成本会保持平稳。}',
    '{credit improving:逾期率環比下降零點三個百分點。}',
  ])('%s', check);
});

describe('two levels are compared', () => {
  test.each([
    '{credit improving:The 90-day delinquency rate was 2.1% in Q3 versus 2.4% in Q2.}',
    '{credit worsening:Collection rate was 81.0% in the quarter, compared to 84.5% a year ago.}',
    '{credit worsening:Days sales outstanding went from 58 days to 66 days.}',
    '{credit unspecified:Provision for loans receivable was RMB90 million, compared to RMB70 million in the same period of 2023 and RMB110 million in the prior quarter.}',
  ])('%s', check);
});

describe('a bare level, a question and room to move tell no direction', () => {
  test.each([
    '{credit unspecified:Provision coverage ratio was 380% at the end of June.}',
    '{funding unspecified:How much room is left for the decrease of funding costs?}',
    '{regulatory unspecified:Do you expect the new tariffs to hurt your exports?}',
    '{credit unspecified:请问怎么看明年的资产质量？}',
  ])('%s', check);
});

describe('denied', () => {
  test.each([
    '{credit stable:Asset quality has not deteriorated since the spring.}',
    '{governance stable:Her resignation will have no impact on our operations.}',
    '{credit unspecified:The collection rate has not recovered yet.}',
  ])('%s', check);
});

describe('conditions are findings where they are asserted', () => {
  test.each([
    '{macro unspecified:Macro headwinds persisted throughout the summer.}',
    '{macro unspecified:While the macro environment was still challenging, we kept our teams together.}',
    '{macro unspecified:Despite the ongoing macroeconomic challenges, we opened nine stores.}',
    '{competition worsening:Competition has intensified in the lower tier cities.}',
    '{operational unspecified:We are still supply constrained in the larger sizes.}',
    '{fx worsening:We booked an exchange loss of EUR3 million.}',
    '{demand unspecified:Demand remains weak in the north.}',
    '{competition worsening:今年同行又降价了一成，竞争加剧。}',
    '{regulatory improving:反倾销的压力明年会缓解。}',
  ])('%s', check);
});

describe('themes and what is said of them', () => {
  test.each([
    '{demand worsening:Several clients cut their advertising budgets in May.}',
    '{competition worsening:Two rivals have been discounting since the summer.}',
    '{competition unspecified:Some competitors may undercut us next year.}',
    '{demand unspecified:Brazil remains soft.}',
    '{regulatory unspecified:Approvals are still slow in two provinces.}',
    '{regulatory unspecified:How do you see the regulatory environment?}',
    '{other unspecified:Growth came under pressure.}',
    '{demand unspecified:消费贷款的需求恢复得比较慢。}',
  ])('%s', check);

  test.each([
    'Our own team cut back on travel.',
    'The fabric is knitted from soft yarn.',
    'We offer discounts to new members.',
  ])('nothing of: %s', check);
});

describe('events are bad news by themselves, unless they are only possible, asked about or denied', () => {
  test.each([
    '{operational worsening:The plant was hit by a flood in May.}',
    '{operational unspecified:One bad typhoon can undo weeks of work.}',
    '{credit worsening:Two dealers defaulted in the quarter.}',
    '{other unspecified:Will there be another goodwill impairment?}',
    'Without the goodwill impairment, profit rose.',
  ])('%s', check);
});

describe('no findings', () => {
  test.each([
    ['a backdrop', 'In an uncertain environment, we delivered record shipments.'],
    ['a backdrop', 'Given macro uncertainties, we will open fewer stores.'],
    ['a backdrop', '在复杂多变的宏观环境下，我们的收入增长了百分之八。'],
    ['growth', 'Strong demand lifted revenue by 14%.'],
    ['a lower result', 'Revenue decreased by 9% and gross profit by 4%.'],
    ['an action', 'We tightened our credit standards to improve risk metrics.'],
    ['an action', 'We took steps to mitigate currency risk.'],
    ['a title', 'Mr. Moritz Adler is our Chief Risk Officer.'],
    ['a name', 'Risk management software sold well, and fraud detection was a hit.'],
    ['a metaphor', 'We are in the early innings, and competitive pricing helps us win.'],
    ['law', 'Actual results may differ because of competition, tariffs and other risks and uncertainties.'],
    ['law', '以下前瞻性陈述涉及汇率波动、监管政策变化等风险。'],
    ['thanks', 'Congratulations on the results despite the macro headwinds.'],
    ['a topic', 'The first one is about the funding cost.'],
    ['a definition', 'The ratio divides delinquent balances by the loans outstanding.'],
    ['a condition', '如果需求进一步复苏，我们会扩大投放。'],
  ])('%s: %s', (_, passage) => check(passage));
});

describe('a sentence of several categories', () => {
  test('is a risk of each', () => {
    const risks = findRisks('Credit cost and funding cost will go on declining next year.');
    expect(risks.map(({ category, direction, indicator }) => [category, direction, indicator])).toEqual([
      ['credit', 'improving', 'credit cost'],
      ['funding', 'improving', 'funding cost'],
    ]);
  });

  test('tells one direction of the same category where its measures agree, and none where they do not', () => {
    const direction = (text: string) => findRisks(text).map((risk) => risk.direction);
    expect(direction('Delinquency rate declined and collection rate increased.')).toEqual(['improving']);
    expect(direction('Delinquency rate declined while charge-offs increased.')).toEqual(['unspecified']);
    expect(direction('Tariffs weighed on exports, but the pressure is easing.')).toEqual(['improving']);
  });
});

describe('a sentence that takes up the one before', () => {
  test.each([
    '{credit worsening:Provision for loans receivable was RMB90 million, compared to RMB70 million a year ago.} {credit worsening:The increase was mainly due to higher loan volume.}',
    '{operational worsening:A fire accident at our second plant stopped two lines.} {operational improving:By October this was largely behind us.}',
    '{funding stable:Funding costs will remain stable.} {funding stable:The room for further reduction is limited.}',
    '{credit unspecified:The delinquency rate was 3.1%.} {credit improving:It improved to 2.9% in July.}',
    '{governance unspecified:Our chairman resigned in March.} {governance unspecified:Will this affect the strategy?}',
    '{credit improving:Asset quality improved.} Our stores have a new look.',
  ])('%s', check);
});

describe('spelling', () => {
  test('Chinese with a space behind every character and in Traditional characters reads the same', () => {
    const tell = (text: string) =>
      findRisks(text).map(({ category, direction, indicator }) => [category, direction, indicator]);
    const plain = tell('我们的逾期率下降了，价格战还在加剧。');
    expect(plain).toHaveLength(2);
    expect(tell('我 们 的 逾 期 率 下 降 了 ， 价 格 战 还 在 加 剧 。')).toEqual(plain);
    expect(tell('我們的逾期率下降了，價格戰還在加劇。')).toEqual(plain);
  });

  test('hyphens, capitals, line breaks and full-width forms do not matter', () => {
    const tell = (text: string) => findRisks(text).map(({ category, direction }) => [category, direction]);
    const expected = [['credit', 'improving']];
    expect(tell('DAY-1 DELINQUENCY RATE DECLINED.')).toEqual(expected);
    expect(tell('Day 1\ndelinquency   rate declined.')).toEqual(expected);
    expect(tell('Ｄａｙ－１ delinquency rate declined.')).toEqual(expected);
  });
});

describe('what a risk carries', () => {
  test('the figures of its sentence, how the measure moves, and a score', () => {
    const [risk] = findRisks('Revenue was USD5 million. Our charge-off rate declined to 3.1% from 3.4%. Thank you.');
    expect(risk).toMatchObject({ indicator: 'charge-off', movement: 'down' });
    expect(risk?.figures.map(({ text }) => text)).toEqual(['3.1%', '3.4%']);
    expect(risk?.score).toBeGreaterThan(0.5);
    expect(risk?.score).toBeLessThanOrEqual(1);
  });

  test('the figures given with the passage, where they are', () => {
    const text = 'The delinquency rate was two point one percent.';
    expect(findRisks(text, { figures: [] })).toEqual([]);
    expect(findRisks(text)).toHaveLength(1);
  });

  test('a paragraph ends at a blank line, and what follows takes nothing up', () => {
    const risks = findRisks('Tariffs hurt our margins.\n\nThis was resolved in May.');
    expect(risks.map(({ text }) => text)).toEqual(['Tariffs hurt our margins.']);
  });

  test('an empty passage has none', () => expect(findRisks('')).toEqual([]));
});
