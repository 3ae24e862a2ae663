import { itemScores, type LayerCounts, type ScoreSheet } from '../evaluation/score-sheet.js';
import { cell, plain, shorten } from './cells.js';

const LAYER_WIDTH = 16;
const MEASURE_WIDTH = 14;
const TEXT_MOST = 160;

/** One line a measure: its layer, the score, and the counts behind it. */
export function scoreTable({ layers }: ScoreSheet): string {
  const head = line('layer', 'measure', 'score', 'counts');
  const rows = [...layers].flatMap(([layer, counts]) =>
    measuresOf(counts).map(([measure, score, basis], index) => line(index === 0 ? layer : '', measure, score, basis)),
  );
  return [head, ...rows].map((row) => `${row}\n`).join('');
}

const line = (layer: string, measure: string, score: string, basis: string): string =>
  (
    cell(layer, LAYER_WIDTH) +
    cell(measure, MEASURE_WIDTH) +
    cell(score, 6, 'right') +
    cell(basis, 16, 'right')
  ).trimEnd();

function measuresOf({ items, rates }: LayerCounts): [measure: string, score: string, basis: string][] {
  const scores = items && itemScores(items);
  const ofItems: [string, string, string][] = scores
    ? [
        ['F1', shown(scores.f1), ''],
        ['precision', shown(scores.precision), `${items.both} / ${items.found}`],
        ['recall', shown(scores.recall), `${items.both} / ${items.gold}`],
      ]
    : [];
  const ofRates = [...rates].map(([measure, { right, total }]): [string, string, string] => [
    measure,
    shown(total ? right / total : null),
    `${right} / ${total}`,
  ]);
  return [...ofItems, ...ofRates];
}

const shown = (score: number | null): string => (score === null ? '-' : score.toFixed(3));

/** The scores as data: per layer `precision`, `recall`, `f1`, `gold` and every rate, null where nothing was to score. */
export function scoreReport({ layers }: ScoreSheet): Record<string, Record<string, number | null>> {
  const reports = [...layers].map(([layer, { items, rates }]) => {
    const ofItems = items ? { ...itemScores(items), gold: items.gold } : {};
    const ofRates = [...rates].map(([measure, { right, total }]) => [measure, total ? right / total : null]);
    return [layer, { ...ofItems, ...Object.fromEntries(ofRates) }];
  });
  return Object.fromEntries(reports);
}

/** Up to `most` disagreements, one line each, with an empty line after them; empty where none is to show. */
export function missLines({ misses }: ScoreSheet, most: number): string {
  const lines = misses
    .slice(0, most)
    .map(
      ({ layer, doc, what, text }) =>
        `${layer} | ${plain(doc)} | ${plain(what)} | ${shorten(plain(text), TEXT_MOST)}\n`,
    );
  return lines.length > 0 ? `${lines.join('')}\n` : '';
}
