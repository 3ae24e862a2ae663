import type { Analysis } from '../../document/analysis.js';
import { type Span, textOf } from '../../document/span.js';
import type { GoldPair } from '../gold.js';
import type { Comparison, Layer } from '../layer.js';
import { type Matching, matchBest } from '../matching.js';
import { nameKey } from '../names.js';
import { canPlace } from '../place.js';
import type { ScoreSheet } from '../score-sheet.js';
import { sharedOfBoth } from '../spans.js';

const LAYER = 'interpretations';
/** A pair counts as found when each of its sides shares so much with the annotated one. */
const FLOOR = 0.5;

type Interpretation = Analysis['interpretations'][number];

interface Sides {
  readonly source: Span | null;
  readonly target: Span | null;
}

/** Which stretch of speech renders which, who voiced it, and whose words it gives back. */
export const interpretations: Layer = {
  name: LAYER,
  score(comparison, sheet) {
    const { gold, analysis, place, nameOf } = comparison;
    const { pairs, turns } = gold;
    if (!pairs || turns.length === 0) return;
    if (!canPlace(gold, [...pairs.map((pair) => pair.source), ...pairs.map((pair) => pair.target)])) return;
    const sides = new Map(
      pairs.map((pair): [GoldPair, Sides] => [pair, { source: place(pair.source), target: place(pair.target) }]),
    );
    const matching = matchBest(
      pairs,
      analysis.interpretations,
      (g, p) => {
        const { source, target } = sides.get(g) as Sides;
        // A rendering without a source is another thing than one with it.
        if (Boolean(g.source) !== Boolean(p.source) || !target) return 0;
        const sameTarget = sharedOfBoth(target, p.target);
        return p.source ? Math.min(source ? sharedOfBoth(source, p.source) : 0, sameTarget) : sameTarget;
      },
      FLOOR,
    );
    sheet.addItems(LAYER, matching);
    sheet.addRate(LAYER, 'principal', matching.pairs, ([g, p]) => nameKey(g.principal) === nameOf(p.principal));
    sheet.addRate(LAYER, 'interpreter', matching.pairs, ([g, p]) => nameKey(g.interpreter) === nameOf(p.interpreter));
    noteMisses(comparison, matching, sides, sheet);
  },
};

function noteMisses(
  { doc, analysis, person, nameOf }: Comparison,
  { pairs, missed, extra }: Matching<GoldPair, Interpretation>,
  sides: ReadonlyMap<GoldPair, Sides>,
  sheet: ScoreSheet,
): void {
  const words = (span: Span | null): string => (span ? textOf(analysis.document.text, span).slice(0, 70) : '(none)');
  const both = ({ source, target }: Sides): string => `${words(source)} => ${words(target)}`;
  for (const g of missed) sheet.addMiss({ layer: LAYER, doc, what: 'missed', text: both(sides.get(g) as Sides) });
  for (const p of extra) sheet.addMiss({ layer: LAYER, doc, what: 'extra', text: both(p) });
  for (const [g, p] of pairs) {
    for (const voice of ['principal', 'interpreter'] as const) {
      if (nameKey(g[voice]) === nameOf(p[voice])) continue;
      const what = `${voice} ${g[voice] ?? 'nobody'} read as ${person(p[voice])?.name ?? 'nobody'}`;
      sheet.addMiss({ layer: LAYER, doc, what, text: both(p) });
    }
  }
}
