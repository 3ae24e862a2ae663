import { alignSentences } from '../../src/interpretation/sentence-alignment.js';

test('two thousand sentences a side are aligned, past those that were left out', () => {
  const numbers = Array.from({ length: 2000 }, (_, i) => 1000 + i * 7);
  const source = numbers.map((n) => `这家店卖了${n}盏灯。`);
  const kept = numbers.filter((_, i) => i % 50 !== 17);
  const target = kept.map((n) => `This store sold ${n} lamps.`);
  const links = alignSentences(source, target).filter((bead) => bead.target.length > 0);
  const right = links.filter((bead) => numbers[bead.source[0] as number] === kept[bead.target[0] as number]);
  expect(links.length).toBeGreaterThan(1900);
  expect(right.length / links.length).toBeGreaterThan(0.98);
});
