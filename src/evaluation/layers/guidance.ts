import type { Analysis } from '../../document/analysis.js';
import { textOf } from '../../document/span.js';
import type { GoldGuidance } from '../gold.js';
import type { Layer } from '../layer.js';
import { matchBest } from '../matching.js';
import { canPlace } from '../place.js';
import { SAME_STATEMENT, sharedOfShorter } from '../spans.js';
import { sameAmount, sameMetric } from '../values.js';

const LAYER = 'guidance';

type Guidance = Analysis['guidance'][number];

/** What a company says about its own future: which metric, when, how much, in which direction. */
export const guidance: Layer = {
  name: LAYER,
  score({ doc, gold, analysis, place }, sheet) {
    if (
      !gold.guidance ||
      !canPlace(
        gold,
        gold.guidance.map(({ span }) => span),
      )
    )
      return;
    const spanOf = new Map(gold.guidance.map((item) => [item, place(item.span)]));
    // Where one sentence holds several items, metric, period and amount tell which is which.
    const likeness = (g: GoldGuidance, p: Guidance): number => {
      const span = spanOf.get(g);
      const shared = span ? sharedOfShorter(span, p) : 0;
      if (shared < SAME_STATEMENT) return 0;
      const metric = sameMetric(g.metric, p.metric) ? 1 : 0;
      return shared + metric + (samePeriod([g, p]) ? 0.5 : 0) + (sameAmount(g.low, p.low) ? 0.25 : 0);
    };
    const matching = matchBest(gold.guidance, analysis.guidance, likeness, SAME_STATEMENT);
    const { pairs } = matching;
    sheet.addItems(LAYER, matching);
    sheet.addRate(LAYER, 'kind', pairs, ([g, p]) => g.kind === p.kind);
    sheet.addRate(LAYER, 'metric', pairs, ([g, p]) => sameMetric(g.metric, p.metric));
    sheet.addRate(LAYER, 'period', pairs, samePeriod);
    const quantitative = pairs.filter(([g]) => g.kind === 'quantitative');
    sheet.addRate(LAYER, 'bounds', quantitative, sameBounds);
    sheet.addRate(LAYER, 'direction', pairs, ([g, p]) => (g.direction ?? null) === p.direction);
    sheet.addRate(LAYER, 'action', pairs, ([g, p]) => (g.action ?? 'new') === p.action);
    const { text } = analysis.document;
    const words = (g: GoldGuidance): string => {
      const span = spanOf.get(g);
      return span ? textOf(text, span) : '';
    };
    for (const g of matching.missed) {
      sheet.addMiss({ layer: LAYER, doc, what: `missed ${g.metric}`, text: words(g) });
    }
    for (const p of matching.extra) {
      sheet.addMiss({ layer: LAYER, doc, what: `extra ${p.metric}`, text: textOf(text, p) });
    }
  },
};

const samePeriod = ([g, p]: readonly [GoldGuidance, Guidance]): boolean => (g.period ?? null) === p.period;

const sameBounds = ([g, p]: readonly [GoldGuidance, Guidance]): boolean =>
  sameAmount(g.low, p.low) && sameAmount(g.high, p.high);
