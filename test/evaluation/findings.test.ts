import type { Analysis } from '../../src/document/analysis.js';
import { textOf } from '../../src/document/span.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { parseGold } from '../../src/evaluation/gold.js';
import type { ScoreSheet } from '../../src/evaluation/score-sheet.js';
import { sameAmount, sameMetric } from '../../src/evaluation/values.js';
import { analysisOf, person, spanIn } from '../support/analysis.js';

const OUTLOOK = 'We expect lens revenue of 40 to 44 million euros in the second quarter, and we want prices to hold.';
const FREIGHT = 'Freight from Asia costs us twice what it did in spring.';
const ORDERS = 'Orders in hand were 71 million euros.';

const bare = analysisOf(
  [person('p1', 'Ines Lindenberg')],
  [{ labelled: 'p1', text: `${OUTLOOK} ${FREIGHT} ${ORDERS}` }],
);

const at = (words: string): { start: number; end: number; text: string } => {
  const span = spanIn(bare, words);
  return { ...span, text: textOf(bare.document.text, span) };
};

type Figure = Analysis['figures'][number];
type Guidance = Analysis['guidance'][number];
type Risk = Analysis['risks'][number];

const figure: Figure = {
  ...at('71 million euros'),
  id: 'f1',
  kind: 'money',
  value: 71e6,
  low: null,
  high: null,
  unit: 'EUR',
  per: null,
  qualifier: 'exact',
  metric: 'orders in hand',
  metricId: null,
  period: '2025Q1',
  change: null,
  implied: [],
  turn: 't1',
  speaker: 'p1',
};

const outlook: Guidance = {
  ...at(OUTLOOK),
  id: 'g1',
  kind: 'quantitative',
  metric: 'lens revenue',
  metricId: 'revenue',
  period: '2025Q2',
  low: 40e6,
  high: 44e6,
  unit: 'EUR',
  direction: null,
  basis: null,
  action: 'new',
  growth: null,
  previous: null,
  hedged: false,
  condition: null,
  counterpart: null,
  turn: 't1',
  speaker: 'p1',
  figures: [],
  score: 0.9,
};
const prices: Guidance = {
  ...outlook,
  id: 'g2',
  kind: 'qualitative',
  metric: 'prices',
  period: null,
  low: null,
  high: null,
  unit: null,
  direction: 'stable',
};

const freight: Risk = {
  ...at(FREIGHT),
  id: 'r1',
  category: 'operational',
  direction: 'worsening',
  indicator: 'freight',
  movement: null,
  turn: 't1',
  speaker: 'p1',
  figures: [],
  score: 0.9,
};

const found: Analysis = { ...bare, figures: [figure], guidance: [outlook, prices], risks: [freight] };

type Item = { start: number; end: number };
const annotated = <T extends Item>(items: readonly T[]): object[] =>
  items.map((item) => ({ ...item, span: [item.start, item.end] }));
const layersOf = (analysis: Analysis): object => ({
  figures: annotated(analysis.figures),
  guidance: annotated(analysis.guidance),
  risks: annotated(analysis.risks),
});

const score = (layers: object, analysis: Analysis): ScoreSheet =>
  evaluate([{ gold: parseGold('g', JSON.stringify({ doc: 'call.txt', ...layers })), analysis }]);
const rate = (sheet: ScoreSheet, layer: string, measure: string): unknown =>
  sheet.layers.get(layer)?.rates.get(measure);

describe('an analysis that finds what the gold holds', () => {
  const sheet = score(layersOf(found), found);

  test.each([
    ['figures', 1],
    ['guidance', 2],
    ['risks', 1],
  ])('%s', (layer, count) => {
    const { items, rates } = sheet.layers.get(layer) ?? {};
    expect(items).toEqual({ both: count, gold: count, found: count });
    for (const { right, total } of rates?.values() ?? []) expect(right).toBe(total);
  });

  test('has nothing to show', () => {
    expect(sheet.misses).toEqual([]);
  });
});

test('gold without a layer does not score it, gold with an empty one does', () => {
  expect([...score({}, found).layers.keys()]).toEqual(['offsets']);
  const { layers } = score({ figures: [], guidance: [], risks: [] }, found);
  expect(layers.get('risks')?.items).toEqual({ both: 0, gold: 0, found: 1 });
});

describe('figures', () => {
  const change = (changes: Partial<Figure>): ScoreSheet =>
    score(layersOf(found), { ...found, figures: [{ ...figure, ...changes }] });

  test('need their kind and half of their span', () => {
    expect(change({ kind: 'count' }).layers.get('figures')?.items?.both).toBe(0);
    expect(change({ end: figure.start + 9 }).layers.get('figures')?.items?.both).toBe(1);
    expect(change({ end: figure.start + 6 }).layers.get('figures')?.items?.both).toBe(0);
  });

  test('of money are right in amount and currency', () => {
    const sheet = change({ unit: 'USD' });
    expect(rate(sheet, 'figures', 'value+unit')).toEqual({ right: 0, total: 1 });
    expect(sheet.misses.map(({ what }) => what)).toEqual(['value 71000000 EUR read as 71000000 USD']);
    expect(rate(change({ value: 71e6 + 1 }), 'figures', 'value+unit')).toEqual({ right: 1, total: 1 });
    expect(rate(change({ value: 72e6 }), 'figures', 'value+unit')).toEqual({ right: 0, total: 1 });
  });

  test('are right in qualifier, metric, period and change or not', () => {
    const sheet = change({
      qualifier: 'over',
      metric: 'total revenue',
      period: '2025Q2',
      change: { direction: 'up', basis: 'yoy' },
    });
    for (const measure of ['qualifier', 'metric', 'period', 'change'])
      expect(rate(sheet, 'figures', measure)).toEqual({ right: 0, total: 1 });
  });
});

describe('guidance', () => {
  const withGuidance = (...guidance: Guidance[]): ScoreSheet => score(layersOf(found), { ...found, guidance });

  test('items of one sentence are told apart by what they say', () => {
    const sheet = withGuidance(prices, outlook);
    expect(rate(sheet, 'guidance', 'metric')).toEqual({ right: 2, total: 2 });
    expect(rate(sheet, 'guidance', 'bounds')).toEqual({ right: 1, total: 1 });
  });

  test('a clause is the statement of its sentence', () => {
    const clause = { ...outlook, ...at('We expect lens revenue of 40 to 44 million euros in the second quarter') };
    expect(withGuidance(clause, prices).layers.get('guidance')?.items?.both).toBe(2);
    expect(withGuidance({ ...outlook, ...at(FREIGHT) }).layers.get('guidance')?.items?.both).toBe(0);
  });

  test('is right in bounds, direction and action or not', () => {
    const sheet = withGuidance({ ...outlook, high: 46e6, direction: 'up', action: 'raise' }, prices);
    expect(rate(sheet, 'guidance', 'bounds')).toEqual({ right: 0, total: 1 });
    expect(rate(sheet, 'guidance', 'direction')).toEqual({ right: 1, total: 2 });
    expect(rate(sheet, 'guidance', 'action')).toEqual({ right: 1, total: 2 });
  });

  test('missed and invented items are shown with their metric', () => {
    const sheet = withGuidance(outlook, { ...prices, ...at(ORDERS), metric: 'orders' });
    expect(sheet.misses.map(({ what, text }) => [what, text])).toEqual([
      ['missed prices', OUTLOOK],
      ['extra orders', ORDERS],
    ]);
  });
});

describe('risks', () => {
  const withRisk = (changes: Partial<Risk>): ScoreSheet =>
    score(layersOf(found), { ...found, risks: [{ ...freight, ...changes }] });

  test('count where they are found, and are right in category and direction or not', () => {
    const sheet = withRisk({ category: 'funding', direction: 'stable' });
    expect(sheet.layers.get('risks')?.items?.both).toBe(1);
    expect(rate(sheet, 'risks', 'category')).toEqual({ right: 0, total: 1 });
    expect(rate(sheet, 'risks', 'direction')).toEqual({ right: 0, total: 1 });
  });

  test('a sentence that tells of two risks needs two items', () => {
    const gold = { risks: [...annotated([freight]), ...annotated([{ ...freight, category: 'macro' }])] };
    const { layers } = score(gold, found);
    expect(layers.get('risks')?.items).toEqual({ both: 1, gold: 2, found: 1 });
    expect(rate(score(gold, found), 'risks', 'category')).toEqual({ right: 1, total: 1 });
  });
});

describe('what is the same', () => {
  test.each([
    ['total net revenue', 'net revenues', true],
    ['gross margin', 'gross margin of the lens business', true],
    ['operating expenses', 'gross margin', false],
    ['新增门店', '新增的门店数量', true],
    ['毛利率', '资本开支', false],
    [null, null, true],
    ['revenue', null, false],
  ])('metric %s and %s: %s', (a, b, same) => {
    expect(sameMetric(a, b)).toBe(same);
  });

  test.each([
    [null, undefined, true],
    [0, null, false],
    [1.1, 1.1000001, true],
    [1e9, 1e9 + 1, true],
    [1e9, 1.01e9, false],
  ])('amount %s and %s: %s', (a, b, same) => {
    expect(sameAmount(a, b)).toBe(same);
  });
});
