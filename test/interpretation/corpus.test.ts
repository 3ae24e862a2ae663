import { readdirSync, readFileSync } from 'node:fs';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { parseGold } from '../../src/evaluation/gold.js';
import { itemScores, type ScoreSheet } from '../../src/evaluation/score-sheet.js';
import { analyze } from '../../src/index.js';
import { root } from '../support/built.js';

const folder = `${root}corpus/`;
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => parseGold(name, readFileSync(folder + name, 'utf8')))
  .filter(({ doc, pairs }) => doc.endsWith('.txt') && pairs !== undefined)
  .map((gold) => ({ gold, analysis: analyze(readFileSync(folder + gold.doc, 'utf8'), { id: gold.doc }) }));
const all = evaluate(documents);

const scoresOf = (sheet: ScoreSheet, layer: string) => {
  const items = sheet.layers.get(layer)?.items;
  if (!items) throw new Error(`nothing scored: ${layer}`);
  return itemScores(items);
};

describe('the bilingual calls of the corpus, in sum', () => {
  test('are at least eight with beads and planted discrepancies', () => {
    expect(documents.filter(({ gold }) => gold.beads && gold.discrepancies).length).toBeGreaterThanOrEqual(8);
  });

  test.each([
    ['interpretations', 'f1', 0.95],
    ['utterances', 'f1', 0.95],
    ['beads', 'f1', 0.9],
    ['discrepancies', 'precision', 0.9],
    ['discrepancies', 'recall', 0.85],
  ] as const)('%s: %s is at least %d', (layer, measure, floor) => {
    expect(scoresOf(all, layer)[measure]).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ['interpretations', 'principal', 0.98],
    ['interpretations', 'interpreter', 0.98],
    ['turns', 'principal', 0.98],
    ['exchanges', 'answeredBy', 0.95],
  ])('%s: %s is right at a rate of at least %d', (layer, measure, floor) => {
    const rate = all.layers.get(layer)?.rates.get(measure);
    expect(rate && rate.right / rate.total).toBeGreaterThanOrEqual(floor);
  });
});

describe.each(documents.map(({ gold, analysis }) => [gold.doc, analysis] as const))('%s', (_, analysis) => {
  test('has utterances that fill its turns in order', () => {
    let last = 0;
    for (const { start, end, turn } of analysis.utterances) {
      const own = analysis.turns.find(({ id }) => id === turn);
      expect(start).toBeGreaterThanOrEqual(Math.max(last, own?.start ?? Number.POSITIVE_INFINITY));
      expect(end).toBeLessThanOrEqual(own?.end ?? -1);
      last = end;
    }
  });

  test('has steps in order and apart, their sentences inside them', () => {
    let last = 0;
    for (const { source, target, sentences } of analysis.interpretations) {
      for (const span of source ? [source, target] : [target]) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        last = span.end;
      }
      for (const link of sentences) {
        expect(link.source.start).toBeGreaterThanOrEqual(source?.start ?? Number.POSITIVE_INFINITY);
        expect(link.target.end).toBeLessThanOrEqual(target.end);
      }
    }
  });

  test('has discrepancies that stand inside the step they belong to', () => {
    const { discrepancies, interpretations } = analysis;
    for (const { id, source, target } of discrepancies.filter(({ type }) => type === 'interpretation')) {
      const step = interpretations.find((one) => one.discrepancies.includes(id));
      expect(source && step?.source && source.start >= step.source.start && source.end <= step.source.end).toBe(true);
      if (target && step) expect(target.start >= step.target.start && target.end <= step.target.end).toBe(true);
    }
  });
});
