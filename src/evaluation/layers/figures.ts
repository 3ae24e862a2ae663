import type { Analysis } from '../../document/analysis.js';
import { textOf } from '../../document/span.js';
import type { GoldFigure } from '../gold.js';
import type { Layer } from '../layer.js';
import { matchBest } from '../matching.js';
import { canPlace } from '../place.js';
import { sharedOfBoth } from '../spans.js';
import { sameAmount, sameMetric } from '../values.js';

const LAYER = 'figures';
/** A figure counts as found when it shares so much with the annotated one of its kind. */
const FLOOR = 0.5;

type Figure = Analysis['figures'][number];

/** Quantities with business meaning: where they stand, how much they are, what they measure and when. */
export const figures: Layer = {
  name: LAYER,
  score({ doc, gold, analysis, place }, sheet) {
    if (
      !gold.figures ||
      !canPlace(
        gold,
        gold.figures.map(({ span }) => span),
      )
    )
      return;
    const spanOf = new Map(gold.figures.map((figure) => [figure, place(figure.span)]));
    const likeness = (g: GoldFigure, p: Figure): number => {
      const span = spanOf.get(g);
      return span && g.kind === p.kind ? sharedOfBoth(span, p) : 0;
    };
    const matching = matchBest(gold.figures, analysis.figures, likeness, FLOOR);
    const { pairs } = matching;
    sheet.addItems(LAYER, matching);
    sheet.addRate(LAYER, 'value+unit', pairs, sameValue);
    sheet.addRate(LAYER, 'qualifier', pairs, ([g, p]) => (g.qualifier ?? 'exact') === p.qualifier);
    const measured = pairs.filter(([g]) => g.metric);
    sheet.addRate(LAYER, 'metric', measured, ([g, p]) => sameMetric(g.metric, p.metric));
    sheet.addRate(LAYER, 'period', pairs, ([g, p]) => (g.period ?? null) === p.period);
    sheet.addRate(LAYER, 'change', pairs, sameChange);
    const { text } = analysis.document;
    const words = (g: GoldFigure): string => {
      const span = spanOf.get(g);
      return span ? textOf(text, span) : '';
    };
    for (const g of matching.missed) sheet.addMiss({ layer: LAYER, doc, what: 'missed', text: words(g) });
    for (const p of matching.extra) sheet.addMiss({ layer: LAYER, doc, what: 'extra', text: textOf(text, p) });
    for (const [g, p] of pairs.filter((pair) => !sameValue(pair))) {
      const what = `value ${amountOf(g)} read as ${amountOf(p)}`;
      sheet.addMiss({ layer: LAYER, doc, what, text: words(g) });
    }
  },
};

const amountOf = ({ value, low, high, unit }: GoldFigure | Figure): string =>
  `${value ?? `${low ?? ''}..${high ?? ''}`} ${unit ?? ''}`;

/** The unit counts for money only: other kinds are their own unit, or name what they count in free words. */
function sameValue([g, p]: readonly [GoldFigure, Figure]): boolean {
  const unit = g.kind !== 'money' || (g.unit ?? null) === p.unit;
  return unit && sameAmount(g.value, p.value) && sameAmount(g.low, p.low) && sameAmount(g.high, p.high);
}

const sameChange = ([g, p]: readonly [GoldFigure, Figure]): boolean =>
  (g.change?.direction ?? null) === (p.change?.direction ?? null) &&
  (g.change?.basis ?? null) === (p.change?.basis ?? null);
