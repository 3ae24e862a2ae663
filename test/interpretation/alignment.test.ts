import { readFileSync } from 'node:fs';
import { alignSentences, type Bead } from '../../src/interpretation/sentence-alignment.js';

/** Sentences of both sides that stand together in the fixture. */
type Gold = readonly [source: readonly string[], target: readonly string[]];

function readBeads(name: string): Gold[] {
  const lines = readFileSync(new URL(`alignment/${name}.txt`, import.meta.url), 'utf8').split('\n');
  const sentences = (side: string | undefined) =>
    (side?.trim() ?? '').split(' // ').filter((sentence) => sentence !== '');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' |'))
    .map(([source, target]) => [sentences(source), sentences(target)]);
}

/** Beads as `3+4=5`, numbered through both sides. */
function keysOf(beads: readonly Gold[]): string[] {
  let [s, t] = [0, 0];
  return beads.map(([source, target]) => {
    const key = `${source.map(() => s++).join('+')}=${target.map(() => t++).join('+')}`;
    return key;
  });
}

const shown = ({ source, target }: Bead): string => `${source.join('+')}=${target.join('+')}`;

/** F1 of the beads that are exactly right, omissions included. */
function strictF1(beads: readonly Gold[]): number {
  const found = alignSentences(
    beads.flatMap(([source]) => source),
    beads.flatMap(([, target]) => target),
  ).map(shown);
  const gold = new Set(keysOf(beads));
  const right = found.filter((key) => gold.has(key)).length;
  return (2 * right) / (found.length + gold.size);
}

const turned = (beads: readonly Gold[]): Gold[] => beads.map(([source, target]) => [target, source]);

/** Every eighth bead loses one of its sides, as where renderings leave out and add a lot. */
const thinned = (beads: readonly Gold[]): Gold[] =>
  beads.flatMap(([source, target], i): Gold[] => {
    if (i % 8 !== 5) return [[source, target]];
    return i % 16 === 5 ? source.map((one): Gold => [[one], []]) : target.map((one): Gold => [[], [one]]);
  });

/**
 * By lengths alone, as Gale and Church align, F1 is 0.55 on the first, 0.62 on the second and 0.53 on the third. The first
 * two were looked at while the alignment was settled, the third only afterwards.
 */
describe.each(['literary', 'speech', 'memoir'])('%s far from finance', (name) => {
  const beads = readBeads(name);

  test('holds many sentences, some joined, split or left out', () => {
    const shapes = new Set(beads.map(([source, target]) => `${source.length}-${target.length}`));
    expect(beads.length).toBeGreaterThan(name === 'memoir' ? 30 : 60);
    expect([...shapes]).toEqual(expect.arrayContaining(['1-0', '0-1', '1-1', '1-2', '2-1']));
  });

  test('is aligned', () => {
    expect(strictF1(beads)).toBeGreaterThan(0.9);
  });

  test('is aligned from English into Chinese', () => {
    expect(strictF1(turned(beads))).toBeGreaterThan(0.9);
  });

  test('is aligned where the translation prints no quotation marks', () => {
    const bare = (sentence: string) => sentence.replace(/"/gu, '');
    expect(strictF1(beads.map(([source, target]) => [source, target.map(bare)]))).toBeGreaterThan(0.9);
  });

  test('is aligned where more is left out', () => {
    expect(strictF1(thinned(beads))).toBeGreaterThan(0.85);
  });
});
