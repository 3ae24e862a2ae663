import { findFigures } from '../../../src/tagging/figures/index.js';
import { findGuidance, readGuidance } from '../../../src/tagging/guidance/index.js';
import { guided, reference } from '../../support/guided.js';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('an item', () => {
  test('tells everything that the sentence says', () => {
    const text =
      'If demand holds, non-GAAP net income should come to RMB1.2 billion to RMB1.3 billion in the fourth quarter, up 20% to 30% year over year.';
    expect(guided(text)).toEqual([
      {
        start: 0,
        end: text.length,
        text,
        kind: 'quantitative',
        metric: 'non-GAAP net income',
        metricId: 'net_income',
        period: '2024Q4',
        low: 1_200_000_000,
        high: 1_300_000_000,
        unit: 'CNY',
        direction: 'up',
        basis: 'non-gaap',
        action: 'new',
        growth: { low: 20, high: 30, basis: 'yoy' },
        previous: null,
        hedged: true,
        condition: { start: 0, end: 'If demand holds,'.length },
        score: expect.any(Number),
        figures: [0, 1],
      },
    ]);
  });

  test('has the sentence that carries it as evidence, not the passage', () => {
    const passage = 'Revenue was $75 million. We expect revenue of $80 million next quarter. Thank you.';
    expect(guided(passage).map(({ text }) => text)).toEqual(['We expect revenue of $80 million next quarter.']);
  });

  test('of Chinese has it too, however it is spaced', () => {
    const passage = '三季度收入为七千万元。我 们 预 计 下 季 度 收 入 为 8 0 0 0 万 元 。谢谢大家。';
    expect(guided(passage).map(({ text }) => text)).toEqual(['我 们 预 计 下 季 度 收 入 为 8 0 0 0 万 元 。']);
  });
});

describe('figures are places in what findFigures gives for the same passage', () => {
  const wordsOf = (passage: string, language: 'en' | 'zh' = 'en'): string[][] => {
    const figures = findFigures(passage, { language, reference });
    return guided(passage, { language, reference }).map((item) =>
      item.figures.map((place) => {
        const { start, end } = figures[place] as (typeof figures)[number];
        return passage.slice(start, end);
      }),
    );
  };

  test('past figures of other sentences', () => {
    const passage =
      'Revenue was $75 million, up 9%. We expect revenue of $80 million to $90 million next quarter, an increase of 10% to 12%. Gross margin will be about 31%.';
    expect(wordsOf(passage)).toEqual([['$80 million to $90 million', '10% to 12%'], ['31%']]);
  });

  test('in Chinese', () => {
    const passage =
      '三季度收入7000万元，同比增长9%。预计四季度收入8000万元到9000万元，同比增长10%到12%，毛利率31%左右。';
    expect(wordsOf(passage, 'zh')).toEqual([['8000万元到9000万元', '10%到12%'], ['31%']]);
  });

  test('an item in words has none', () => {
    expect(wordsOf('Costs were $75 million. We expect funding costs to decline next quarter.')).toEqual([[]]);
  });

  test('figures that the caller has at hand are used as they are', () => {
    const passage = 'We expect revenue of $80 million next quarter.';
    const [figure] = findFigures(passage);
    const figures = figure ? [{ ...figure, value: 81_000_000 }] : [];
    expect(readGuidance(passage, whole(passage), 'en', { ...reference, figures })).toMatchObject([
      { low: 81_000_000, figures: [0] },
    ]);
  });
});

describe('the context', () => {
  test('names the currency that the words leave open', () => {
    const passage = '预计下季度收入8亿。';
    expect(findGuidance(passage, { reference, currency: 'HKD' })).toMatchObject([{ low: 800_000_000, unit: 'HKD' }]);
    expect(findGuidance('We expect revenue of 80 million next quarter.', { reference, currency: 'EUR' })).toMatchObject(
      [{ unit: 'EUR' }],
    );
  });

  test('need not name the language', () => {
    expect(findGuidance('我們預計明年毛利率會提升。', { reference })).toMatchObject([{ direction: 'up' }]);
    expect(findGuidance('We expect gross margin to rise next year.', { reference })).toMatchObject([
      { direction: 'up' },
    ]);
  });

  test('sets a passage under a heading "Outlook" in the future', () => {
    const passage = 'Revenue between $80 million and $90 million.';
    expect(readGuidance(passage, whole(passage), 'en', reference)).toEqual([]);
    expect(readGuidance(passage, whole(passage), 'en', { ...reference, assumed: true })).toMatchObject([
      { metric: 'Revenue', low: 80_000_000, high: 90_000_000 },
    ]);
  });
});

describe('scores', () => {
  const score = (sentence: string): number => guided(sentence)[0]?.score ?? Number.NaN;

  test('put a forecast in numbers above a plan, and a plan above what is only possible', () => {
    const sentences = [
      'We expect capex of $40 million next year.',
      'We plan to spend capex of $40 million next year.',
      'Capex could be $40 million next year.',
    ];
    const scores = sentences.map(score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  test('put numbers above words', () => {
    expect(score('We expect capex of $40 million next year.')).toBeGreaterThan(
      score('We expect capex to decline next year.'),
    );
  });
});
