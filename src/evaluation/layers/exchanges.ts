import type { Analysis } from '../../document/analysis.js';
import type { GoldExchange } from '../gold.js';
import { type Comparison, type Layer, NEARBY } from '../layer.js';
import { matchBest } from '../matching.js';
import { nameKey, sameNames } from '../names.js';

const LAYER = 'exchanges';
/** An exchange counts as found when its analyst is right and its question and answer turns agree at least so far. */
const FLOOR = 0.75;

type Exchange = Analysis['exchanges'][number];

/** Every analyst's time on the floor: the turns of questions and of answers, who answered, how many questions. */
export const exchanges: Layer = {
  name: LAYER,
  score(comparison, sheet) {
    const { doc, gold, analysis, person, nameOf } = comparison;
    if (!gold.exchanges || gold.turns.length === 0) return;
    const alike = likeness(comparison);
    const sameAnalyst = (g: GoldExchange, p: Exchange): boolean => nameKey(g.analyst) === nameOf(p.analyst);
    const matching = matchBest(
      gold.exchanges,
      analysis.exchanges,
      (g, p) => (sameAnalyst(g, p) ? alike(g, p) : 0),
      FLOOR,
    );
    sheet.addItems(LAYER, matching);
    sheet.addRate(LAYER, 'exact', matching.pairs, ([g, p]) => alike(g, p) === 1);
    sheet.addRate(LAYER, 'answeredBy', matching.pairs, ([g, p]) =>
      sameNames(
        g.answeredBy ?? [],
        p.answeredBy.map((id) => person(id)?.name),
      ),
    );
    const counted = matching.pairs.filter(([g]) => g.questions !== undefined);
    sheet.addRate(LAYER, 'questions', counted, ([g, p]) => g.questions === p.questions.length);
    for (const { analyst, question, answer } of matching.missed) {
      const text = `${analyst}: question turns ${question}, answer turns ${answer}`;
      sheet.addMiss({ layer: LAYER, doc, what: 'missed', text });
    }
    for (const { analyst, question, answer } of matching.extra) {
      const text = `${person(analyst)?.name}: question ${question}, answer ${answer}`;
      sheet.addMiss({ layer: LAYER, doc, what: 'extra', text });
    }
  },
};

/** How far two exchanges hold the same turns: the worse of their questions and their answers. */
function likeness({ analysis, goldSpans }: Comparison): (g: GoldExchange, p: Exchange) => number {
  const startOf = new Map(analysis.turns.map((turn) => [turn.id, turn.start]));
  const goldStarts = (indices: readonly number[]): (number | undefined)[] => indices.map((i) => goldSpans[i]?.start);
  const foundStarts = (ids: readonly string[]): (number | undefined)[] => ids.map((id) => startOf.get(id));
  return (g, p) =>
    Math.min(
      jaccard(goldStarts(g.question), foundStarts(p.question)),
      jaccard(goldStarts(g.answer), foundStarts(p.answer)),
    );
}

function jaccard(gold: readonly (number | undefined)[], found: readonly (number | undefined)[]): number {
  const near = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b !== undefined && Math.abs(a - b) <= NEARBY;
  const both = gold.filter((a) => found.some((b) => near(a, b))).length;
  return gold.length + found.length === 0 ? 1 : both / (gold.length + found.length - both);
}
