import fc from 'fast-check';
import { alignSentences, type Bead } from '../../src/interpretation/sentence-alignment.js';

/** Beads in short: `0=0 1=1+2 2= =3`. */
const shown = (beads: readonly Bead[]): string =>
  beads.map(({ source, target }) => `${source.join('+')}=${target.join('+')}`).join(' ');

type Example = readonly [what: string, source: readonly string[], target: readonly string[], beads: string];

const shapes: readonly Example[] = [
  [
    'one to one',
    ['第二季度收入增长百分之九。', '毛利率是百分之三十一。', '我们新开了三十家门店。'],
    ['Revenue grew 9% in the second quarter.', 'The gross margin was 31%.', 'We opened 30 new stores.'],
    '0=0 1=1 2=2',
  ],
  [
    'one to two',
    ['第二季度收入增长百分之九，毛利率是百分之三十一。', '我们新开了三十家门店。'],
    ['Revenue grew 9% in the second quarter.', 'The gross margin was 31%.', 'We opened 30 new stores.'],
    '0=0+1 1=2',
  ],
  [
    'two to one',
    ['第二季度收入增长百分之九。', '毛利率是百分之三十一。', '我们新开了三十家门店。'],
    ['Revenue grew 9% in the second quarter, and the gross margin was 31%.', 'We opened 30 new stores.'],
    '0+1=0 2=1',
  ],
  [
    'one to three',
    ['第二季度收入增长百分之九，毛利率是百分之三十一，我们新开了三十家门店。', '谢谢大家。'],
    [
      'Revenue grew 9% in the second quarter.',
      'The gross margin was 31%.',
      'We opened 30 new stores.',
      'Thank you all.',
    ],
    '0=0+1+2 1=3',
  ],
  [
    'three to one',
    ['第二季度收入增长百分之九。', '毛利率是百分之三十一。', '我们新开了三十家门店。', '谢谢大家。'],
    ['Revenue grew 9% in the second quarter, the gross margin was 31%, and we opened 30 new stores.', 'Thank you all.'],
    '0+1+2=0 3=1',
  ],
  [
    'two to two, in the other order',
    ['第二季度收入增长百分之九，主要来自德国。', '毛利率是百分之三十一，高于去年。', '谢谢大家。'],
    [
      'The gross margin was 31%, higher than last year.',
      'Revenue grew 9% in the second quarter, mainly from Germany.',
      'Thank you all.',
    ],
    '0+1=0+1 2=2',
  ],
  [
    'a sentence that nobody said',
    [
      '大家好，欢迎参加松鹤灯具的业绩会。',
      '第二季度收入增长百分之九。',
      '毛利率是百分之三十一。',
      '海外订单在六月份恢复得很快。',
      '我们在波兰开了三十家门店。',
      '谢谢大家。',
    ],
    [
      'Hello everyone and welcome to the earnings call of Songhe Lamps.',
      'Revenue grew 9% in the second quarter.',
      'Let me say in passing that I grew up in a small town by the sea, where winters were long ' +
        'and everybody sat around an oil lamp in the evening and listened to the stories of the old people, ' +
        'and that lamp hangs in my office to this day.',
      'The gross margin was 31%.',
      'Overseas orders recovered very fast in June.',
      'We opened 30 stores in Poland.',
      'Thank you all.',
    ],
    '0=0 1=1 =2 2=3 3=4 4=5 5=6',
  ],
];

describe('shapes', () => {
  test.each(shapes)('%s', (_, source, target, beads) => {
    expect(shown(alignSentences(source, target))).toBe(beads);
  });
});

const evidence: readonly Example[] = [
  [
    'numbers',
    ['这里是百分之十七。', '那里是百分之四十二。', '另外是六百五十万。'],
    ['Here it is 17%.', 'And there it is 42%, I believe.', 'Elsewhere it is 6.5 million.'],
    '0=0 1=1 2=2',
  ],
  [
    'question marks',
    ['需求怎么样？', '我们看到了很多变化。'],
    ['How is that?', 'We did see a lot of things change.'],
    '0=0 1=1',
  ],
  [
    'names by their sounds',
    ['魏德明先讲。', '然后是欧阳峻。', '最后是童佳慧。'],
    ['Wei Deming goes ahead.', 'Ouyang Jun is next.', 'Tong Jiahui comes at the end.'],
    '0=0 1=1 2=2',
  ],
  [
    'Traditional, Cantonese and spaced Chinese',
    ['毛利率係百分之三十一。', '我哋開咗三十間舖。', '存 货 下 降 了 百 分 之 五 。'],
    ['The gross margin is 31%.', 'We opened 30 stores.', 'Inventory fell 5%.'],
    '0=0 1=1 2=2',
  ],
];

/** Sentences without a rendering: what the other list says of their neighbours is clear. */
const leftOut: readonly Example[] = [
  [
    'a remark in between',
    ['第二季度收入增长百分之九。', '我个人特别喜欢苏州的那家店，去过很多次。', '毛利率是百分之三十一。'],
    ['Revenue grew 9% in the second quarter.', 'The gross margin was 31%.'],
    '0=0 1= 2=1',
  ],
  [
    'numbers, where a sentence was left out',
    ['甲地是百分之十七。', '乙地是百分之四十二。', '丙地是百分之八。'],
    ['In the first place it is 17%.', 'In the third it is 8%.'],
    '0=0 1= 2=1',
  ],
  [
    'names by their sounds, where a sentence was left out',
    ['温岭那边先开。', '台州那边也会开。', '绍兴那边要等一等。'],
    ['Wenling comes first.', 'Shaoxing will have to wait a little.'],
    '0=0 1= 2=1',
  ],
  [
    'codes that stay as they are',
    ['ABS的规模不大。', 'GMV也还可以。', 'IPO我们不谈。'],
    ['The ABS is not large.', 'We do not speak of an IPO.'],
    '0=0 1= 2=1',
  ],
  [
    'terms',
    ['毛利率比较稳定。', '库存也正常了。', '现金流很好。'],
    ['The gross margin is rather stable.', 'Cash flow is very good.'],
    '0=0 1= 2=1',
  ],
  [
    'a question between statements',
    ['收入增长百分之九。', '你们有没有想过把总部搬到别的地方去？', '毛利率是百分之三十一。', '谢谢大家。'],
    ['Revenue grew 9%.', 'The gross margin was 31%.', 'Thank you all.'],
    '0=0 1= 2=1 3=2',
  ],
  [
    'the first three sentences',
    ['大家好，欢迎参加。', '收入增长百分之九。', '苏州的店很好。', '毛利率是百分之三十一。', '订单在六月份恢复。'],
    ['The gross margin was 31%.', 'Orders recovered in June.'],
    '0= 1= 2= 3=0 4=1',
  ],
];

describe('evidence', () => {
  test.each(evidence)('%s', (_, source, target, beads) => {
    expect(shown(alignSentences(source, target))).toBe(beads);
  });

  test.each([...shapes, ...evidence])('counts the same from English into Chinese: %s', (_, chinese, english, beads) => {
    const turned = beads
      .split(' ')
      .map((bead) => bead.split('=').reverse().join('='))
      .join(' ');
    expect(shown(alignSentences(english, chinese))).toBe(turned);
  });
});

describe('sentences left out stand alone', () => {
  test.each(leftOut)('%s', (_, source, target, beads) => {
    expect(shown(alignSentences(source, target))).toBe(beads);
  });
});

describe('empty lists', () => {
  test('have no beads', () => {
    expect(alignSentences([], [])).toEqual([]);
  });

  test('leave every sentence of the other list alone', () => {
    expect(shown(alignSentences(['收入增长。', '谢谢。'], []))).toBe('0= 1=');
    expect(shown(alignSentences([], ['Revenue grew.', 'Thank you.']))).toBe('=0 =1');
  });

  test('and empty sentences are no error', () => {
    expect(shown(alignSentences([''], ['']))).toMatch(/^(?:0=0|0= =0|=0 0=)$/u);
  });
});

describe('scores', () => {
  const score = (source: string, target: string): number => alignSentences([source], [target])[0]?.score ?? -1;

  test('are higher for a rendering than for anything else', () => {
    const right = score('第二季度收入增长百分之九。', 'Revenue grew 9% in the second quarter.');
    expect(right).toBeGreaterThan(0.9);
    expect(right).toBeGreaterThan(score('第二季度收入增长百分之九。', 'The dog of our office sleeps all day long.'));
  });

  test('are 0 for a sentence that stands alone', () => {
    const [, source, target] = shapes.at(-1) as Example;
    const beads = alignSentences(source, target);
    expect(beads.map((bead) => bead.score === 0)).toEqual([false, false, true, false, false, false, false]);
  });
});

describe('an embedding', () => {
  const source = ['这一点很要紧。', '那一点也很要紧。', '随便吧。'];
  const target = ['That is so.', 'It is thus.', 'So it goes.'];
  const vectors: Record<string, number[]> = {
    [source[0] as string]: [1, 0, 0],
    [source[1] as string]: [0, 1, 0],
    [source[2] as string]: [0, 0, 1],
    [target[0] as string]: [1, 0, 0],
    [target[1] as string]: [1, 0.1, 0],
    [target[2] as string]: [0, 0, 1],
  };

  test('changes what is linked', () => {
    const embed = (list: readonly string[]) => list.map((sentence) => vectors[sentence] as number[]);
    expect(shown(alignSentences(source, target))).toBe('0=0 1=1 2=2');
    expect(shown(alignSentences(source, target, { embed }))).toBe('0=0+1 1= 2=2');
  });

  test('is asked once for each side', () => {
    const asked: (readonly string[])[] = [];
    const embed = (list: readonly string[]) => {
      asked.push(list);
      return list.map(() => [1, 0]);
    };
    alignSentences(source, target, { embed });
    expect(asked).toEqual([source, target]);
  });

  test('of zeros, or of too few vectors, says nothing', () => {
    const plain = shown(alignSentences(source, target));
    expect(shown(alignSentences(source, target, { embed: (list) => list.map(() => [0, 0]) }))).toBe(plain);
    expect(shown(alignSentences(source, target, { embed: () => [] }))).toBe(plain);
  });
});

const spoken = fc.constantFrom(
  ...new Set([...shapes, ...evidence].flatMap(([, source, target]) => [...source, ...target])),
);
const lists = fc.array(fc.oneof({ weight: 4, arbitrary: spoken }, { weight: 1, arbitrary: fc.string() }), {
  maxLength: 24,
});

describe('any two lists', () => {
  test('give beads in order that hold every sentence once, in shapes that are known', () => {
    fc.assert(
      fc.property(lists, lists, (source, target) => {
        const beads = alignSentences(source, target);
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, i) => i));
        expect(beads.flatMap((bead) => bead.target)).toEqual(target.map((_, j) => j));
        for (const bead of beads) {
          const shape = `${bead.source.length}-${bead.target.length}`;
          expect(['0-1', '1-0', '1-1', '1-2', '2-1', '1-3', '3-1', '2-2']).toContain(shape);
          expect(bead.score).toBeGreaterThanOrEqual(0);
          expect(bead.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('give the same beads every time, and stay as they are', () => {
    fc.assert(
      fc.property(lists, lists, lists, (source, target, another) => {
        const [before, after] = [[...source], [...target]];
        const beads = alignSentences(source, target);
        alignSentences(another, target);
        expect(alignSentences(source, target)).toEqual(beads);
        expect([source, target]).toEqual([before, after]);
      }),
      { numRuns: 50 },
    );
  });

  const ofLengths = (n: number, m: number): void => {
    const beads = alignSentences(Array(n).fill('收入增长百分之九。'), Array(m).fill('Revenue grew 9%.'));
    expect(beads.flatMap((bead) => bead.source)).toHaveLength(n);
    expect(beads.flatMap((bead) => bead.target)).toHaveLength(m);
  };

  test.each([
    [1, 28],
    [60, 1],
    [3, 90],
    [10, 200],
    [400, 40],
  ])('of %d and %d sentences are aligned whole', ofLengths);

  // Where the target is much the longer one, the rows of the band must still touch.
  test.each([
    [1, 29],
    [2, 60],
    [3, 200],
  ])('of %d and %d sentences are aligned whole', ofLengths);
});
