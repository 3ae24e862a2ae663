import type { Analysis } from '../../document/analysis.js';
import { textOf } from '../../document/span.js';
import type { GoldRisk } from '../gold.js';
import type { Layer } from '../layer.js';
import { matchBest } from '../matching.js';
import { canPlace } from '../place.js';
import { SAME_STATEMENT, sharedOfShorter } from '../spans.js';

const LAYER = 'risks';

type Risk = Analysis['risks'][number];

/** Sentences about adverse exposures and risk measures: what kind of risk, and which way it goes. */
export const risks: Layer = {
  name: LAYER,
  score({ doc, gold, analysis, place }, sheet) {
    if (
      !gold.risks ||
      !canPlace(
        gold,
        gold.risks.map(({ span }) => span),
      )
    )
      return;
    const spanOf = new Map(gold.risks.map((item) => [item, place(item.span)]));
    const likeness = (g: GoldRisk, p: Risk): number => {
      const span = spanOf.get(g);
      const shared = span ? sharedOfShorter(span, p) : 0;
      return shared < SAME_STATEMENT ? 0 : shared + (g.category === p.category ? 1 : 0);
    };
    const matching = matchBest(gold.risks, analysis.risks, likeness, SAME_STATEMENT);
    sheet.addItems(LAYER, matching);
    sheet.addRate(LAYER, 'category', matching.pairs, ([g, p]) => g.category === p.category);
    sheet.addRate(LAYER, 'direction', matching.pairs, ([g, p]) => (g.direction ?? 'unspecified') === p.direction);
    const { text } = analysis.document;
    for (const g of matching.missed) {
      const span = spanOf.get(g);
      sheet.addMiss({ layer: LAYER, doc, what: `missed ${g.category}`, text: span ? textOf(text, span) : '' });
    }
    for (const p of matching.extra) {
      sheet.addMiss({ layer: LAYER, doc, what: `extra ${p.category}`, text: textOf(text, p) });
    }
  },
};
