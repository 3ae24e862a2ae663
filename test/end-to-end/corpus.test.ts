import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { analysisSchema } from '../../src/document/analysis.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { parseGold } from '../../src/evaluation/gold.js';
import { itemScores } from '../../src/evaluation/score-sheet.js';
import { analyzeFile } from '../../src/index.js';
import { root } from '../support/built.js';

const folder = `${root}corpus/`;
const golds = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => parseGold(name, readFileSync(folder + name, 'utf8')));

describe.each(golds.map((gold) => [gold.doc, gold] as const))('%s', (doc, gold) => {
  test('is there', () => {
    expect(existsSync(folder + doc)).toBe(true);
  });

  test('becomes an Analysis that fits the schema', async () => {
    const analysis = await analyzeFile(folder + doc);
    expect(analysisSchema.parse(analysis)).toEqual(analysis);
    expect(analysis.document.kind).toBe(gold.turns.length > 0 ? 'transcript' : 'release');
  });

  test('becomes the same Analysis every time', async () => {
    expect(await analyzeFile(folder + doc)).toEqual(await analyzeFile(folder + doc));
  });

  test('has turns that are trimmed, disjoint and in order', async () => {
    const { document, turns } = await analyzeFile(folder + doc);
    let last = 0;
    for (const { start, end } of turns) {
      expect(start).toBeGreaterThanOrEqual(last);
      const body = document.text.slice(start, end);
      expect(body).not.toBe('');
      expect(body.trim()).toBe(body);
      last = end;
    }
  });
});

describe('over the whole corpus', () => {
  const scored = Promise.all(golds.map(async (gold) => ({ gold, analysis: await analyzeFile(folder + gold.doc) })));
  const layersOf = async () => evaluate(await scored).layers;

  test.each([
    ['turns', 0.99],
    ['participants', 0.95],
    ['exchanges', 0.9],
    ['figures', 0.85],
    ['guidance', 0.7],
    ['risks', 0.7],
  ])('F1 of %s is at least %d', async (layer, floor) => {
    const items = (await layersOf()).get(layer)?.items;
    expect(items && itemScores(items).f1).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ['offsets', 'turns', 1],
    ['turns', 'labelled', 0.99],
    ['turns', 'speaker', 0.99],
    ['turns', 'section', 0.99],
    ['turns', 'role', 0.97],
  ])('%s: %s is right at a rate of at least %d', async (layer, measure, floor) => {
    const rate = (await layersOf()).get(layer)?.rates.get(measure);
    expect(rate && rate.right / rate.total).toBeGreaterThanOrEqual(floor);
  });
});
