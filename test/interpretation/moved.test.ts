import { extractFeatures } from '../../src/interpretation/features.js';
import { linkMoved, uncross } from '../../src/interpretation/moved.js';
import { alignFeatures } from '../../src/interpretation/sentence-alignment.js';

const read = (sentences: readonly string[]) => sentences.map(extractFeatures);

test('a sentence that the interpreter puts first is linked although the order is lost', () => {
  const source = read(['线上广告更贵了。', '所以我们关了三家门店。', '退货率没有下降，我不满意。']);
  const target = read([
    'The return rate has not come down, and I am not satisfied.',
    'Online advertising got more expensive.',
    'So we closed three stores.',
  ]);
  const beads = alignFeatures(source, target);
  expect(linkMoved(beads, source, target)).toEqual([{ source: [2], target: [0], score: expect.any(Number) }]);
});

test('sentences that share nothing are not linked', () => {
  const [source, target] = [read(['存货下降了。', '收入增长百分之九。']), read(['Revenue grew 9%.', 'It rained.'])];
  const beads = [
    { source: [0], target: [], score: 0 },
    { source: [1], target: [0], score: 1 },
    { source: [], target: [1], score: 0 },
  ];
  expect(linkMoved(beads, source, target)).toEqual([]);
});

test('two sentences in one bead with two are linked each with its own, in the other order too', () => {
  const source = read(['收入增长百分之九。', '毛利率是百分之三十一。']);
  const target = read(['The gross margin was 31%.', 'Revenue grew 9%.']);
  const bead = { source: [0, 1], target: [0, 1], score: 0.9 };
  expect(uncross([bead], source, target)).toEqual([
    { source: [0], target: [1], score: 0.9 },
    { source: [1], target: [0], score: 0.9 },
  ]);
  const sameOrder = [target[1], target[0]] as typeof target;
  expect(uncross([bead], source, sameOrder)).toEqual([
    { source: [0], target: [0], score: 0.9 },
    { source: [1], target: [1], score: 0.9 },
  ]);
  const [, second] = source as [never, never];
  expect(uncross([bead], [second, second], target)).toEqual([bead]);
});
