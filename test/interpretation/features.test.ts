import { createFeatureStore } from '../../src/interpretation/feature-store.js';
import { extractFeatures, mergeFeatures } from '../../src/interpretation/features.js';
import { createMatcher, gainsOf, unite } from '../../src/interpretation/matches.js';
import { compareFeatures, similarity } from '../../src/interpretation/similarity.js';
import type { Unit } from '../../src/interpretation/unit.js';

const amounts = (text: string) => extractFeatures(text).quantities.map(({ value }) => value);
/** How alike two passages are, judged by themselves. */
const alike = (a: string, b: string): number => similarity(evidence(a, b));
const evidence = (a: string, b: string) => compareFeatures(extractFeatures(a), extractFeatures(b));

describe('features', () => {
  test('of Chinese', () => {
    const found = extractFeatures('毛利率是百分之三十一，ABS发了两单，你们怎么看？');
    expect(found).toMatchObject({ language: 'zh', asks: true, exclaims: false, quotes: 0, names: [] });
    expect(found.tokens).toEqual(['abs']);
    expect(found.quantities[0]).toMatchObject({ kind: 'percent', value: 31 });
  });

  test('of English', () => {
    const found = extractFeatures('Mr. Shen said: "We issued ABS in Wenling!"');
    expect(found).toMatchObject({ language: 'en', asks: false, exclaims: true, quotes: 2 });
    expect(found.names).toContain('shen');
    expect(found.names).toContain('wenling');
    expect(['abs', 'ab', 'wenling'].map(found.holds)).toEqual([true, false, true]);
  });

  test('are the same for Chinese however it is written', () => {
    const plain = extractFeatures('我们的毛利率提高了，海外订单增长百分之九。');
    for (const text of [
      '我們的毛利率提高了，海外訂單增長百分之九。',
      '我 们 的 毛 利 率 提 高 了 ， 海 外 订 单 增 长 百 分 之 九 。',
      '嗯，我们的毛利率提高了，呃，海外订单增长百分之九。',
      '我哋嘅毛利率提高咗，海外訂單增長百分之九。',
    ]) {
      const found = extractFeatures(text);
      expect(found.terms).toEqual(plain.terms);
      expect(found.quantities.map(({ kind, value }) => [kind, value])).toEqual([['percent', 9]]);
    }
  });

  test('say no names that are plain words', () => {
    expect(extractFeatures('In China, June was Fine. The Same Line.').names).toEqual([]);
  });

  test('say no name for Hong Kong', () => {
    expect(extractFeatures('Revenue in Hong Kong grew.').names).toEqual([]);
  });

  test('of nothing have a length', () => {
    expect(extractFeatures('')).toMatchObject({ length: 1, terms: [], quantities: [], quotes: 0 });
  });

  test('of several passages are those of one', () => {
    const [a, b] = [extractFeatures('毛利率是百分之三十一。'), extractFeatures('魏德明在温岭，订单增长百分之九。')];
    const both = mergeFeatures([a, b]);
    expect(both.length).toBe(a.length + b.length);
    expect(new Set(both.terms)).toEqual(new Set([...a.terms, ...b.terms]));
    expect(both.terms).toEqual([...new Set(both.terms)].sort((x, y) => x - y));
    expect(both.quantities).toEqual([...a.quantities, ...b.quantities]);
    expect(both.hears('deming')).toBe(true);
    expect(mergeFeatures([a])).toBe(a);
  });
});

describe('names by their sounds', () => {
  const { hears } = extractFeatures('下面请欧阳峻和魏德明讲一下温岭的情况。');

  test.each(['ouyang', 'jun', 'weideming', 'deming', 'wenling'])('%s is heard', (name) => {
    expect(hears(name)).toBe(true);
  });

  test.each(['shaoxing', 'demi', 'wenlin', 'yangj', 'zhao'])('%s is not', (name) => {
    expect(hears(name)).toBe(false);
  });
});

describe('similarity', () => {
  test.each([
    ['毛利率是百分之三十一。', 'The gross margin was 31%.', 'The gross margin was 13%.'],
    ['存货下降了。', 'Inventory fell.', 'Cash flow was good.'],
    ['魏德明负责温岭。', 'Wei Deming runs Wenling.', 'Tong Jiahui runs Taizhou.'],
    ['我们发了两单ABS。', 'We issued two ABS.', 'We issued two CLO.'],
    ['九月份开业。', 'It opens in September.', 'It opens in November.'],
  ])('%s is more like "%s" than "%s"', (chinese, rendering, other) => {
    expect(alike(chinese, rendering)).toBeGreaterThan(alike(chinese, other));
  });

  test('lies between 0 and 1, and is nothing where nothing is offered', () => {
    expect(alike('', '')).toBe(0);
    expect(alike('这样。', 'So.')).toBeLessThanOrEqual(1);
    expect(similarity({ shared: 0, source: 4, target: 9 })).toBe(0);
  });

  test('is the same from either side', () => {
    const [a, b] = ['毛利率是百分之三十一，魏德明说。', 'The gross margin was 31%, Wei Deming said.'];
    expect(alike(a, b)).toBeCloseTo(alike(b, a), 10);
  });

  test('counts what is shared as often as both sides say it', () => {
    const once = evidence('增长百分之九。', 'It grew 9%.').shared;
    const twice = evidence('这里百分之九，那里百分之九。', 'Here 9%, and there 9%.').shared;
    const uneven = evidence('这里百分之九，那里百分之九。', 'Here and there 9%.').shared;
    expect(twice).toBeGreaterThan(uneven);
    expect(once).toBeGreaterThan(0);
  });
});

describe('matches', () => {
  const read = (...sentences: string[]) => sentences.map(extractFeatures);

  test('make more of rare terms than of common ones', () => {
    const chinese = read('毛利率稳定。', '毛利率提高。', '毛利率下降，库存增加。');
    const english = read('Gross margin was stable.', 'Gross margin rose.', 'Gross margin fell and inventory rose.');
    const { match } = createMatcher(chinese, english, null);
    const gain = (a: string, b: string) => gainsOf(match(extractFeatures(a), extractFeatures(b)));
    expect(gain('库存', 'inventory')).toBeGreaterThan(gain('毛利率', 'gross margin'));
    expect(gain('库存', 'gross margin')).toBe(0);
  });

  test('count what two sentences of a bead share once', () => {
    const [chinese, one, other] = read('增长百分之九。', 'It grew 9%.', 'Again 9%.') as [never, never, never];
    const { match } = createMatcher([chinese], [one, other], null);
    const all = [match(chinese, one), match(chinese, other)];
    expect(unite(all)).toBe(Math.max(...all.map(gainsOf)));
    expect(unite([match(one, chinese), match(other, chinese)])).toBe(unite(all));
  });

  test('make more of a share than of a small number', () => {
    const [share, shareZh, small, smallZh] = read('It was 31%.', '百分之三十一。', 'It has 2 legs.', '有两条。');
    const { match } = createMatcher(read('有。'), read('Is.'), null);
    const gain = (a: unknown, b: unknown) => gainsOf(match(a as never, b as never));
    expect(gain(shareZh, share)).toBeGreaterThan(gain(smallZh, small));
  });
});

test('a store reads the sentences of a unit once', () => {
  const text = '收入增长。毛利率是百分之三十一。谢谢。';
  const unit = { index: 0, core: { start: 0, end: text.length } } as Unit;
  const store = createFeatureStore(text);
  const sentences = store.sentencesOf(unit);
  expect(sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '收入增长。',
    '毛利率是百分之三十一。',
    '谢谢。',
  ]);
  expect(store.sentencesOf(unit)).toBe(sentences);
  expect(amounts(text)).toEqual([31]);
});
