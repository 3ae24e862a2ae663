import type { Analysis } from '../../document/analysis.js';
import type { Span } from '../../document/span.js';
import type { GoldDiscrepancy } from '../gold.js';
import type { Layer } from '../layer.js';
import { matchBest } from '../matching.js';
import { canPlace } from '../place.js';
import { sharedOfShorter } from '../spans.js';

const LAYER = 'discrepancies';
/** Two spans are about the same words when they share more than this of the shorter one. */
const SAME_WORDS = 0.5;

type Discrepancy = Analysis['discrepancies'][number];

/** What a rendering changes or drops, and what a call says in two ways; one side that meets one side is enough. */
export const discrepancies: Layer = {
  name: LAYER,
  score({ doc, gold, analysis, place }, sheet) {
    // An empty list says that nobody looked as often as that nothing is there.
    if (!gold.discrepancies || gold.discrepancies.length === 0) return;
    const sides = gold.discrepancies.map((g) => [g.source, g.target]);
    if (!canPlace(gold, sides.flat())) return;
    const sidesOf = new Map(gold.discrepancies.map((g) => [g, present([place(g.source), place(g.target)])]));
    const meets = (g: GoldDiscrepancy, p: Discrepancy): boolean =>
      (sidesOf.get(g) ?? []).some((a) => present([p.source, p.target]).some((b) => sharedOfShorter(a, b) > SAME_WORDS));
    const matching = matchBest(gold.discrepancies, analysis.discrepancies, (g, p) => (meets(g, p) ? 1 : 0), 1);
    sheet.addItems(LAYER, matching);
    for (const { note } of matching.missed) sheet.addMiss({ layer: LAYER, doc, what: 'missed', text: note });
    for (const { field, expected, found, note } of matching.extra) {
      const text = `${field}: ${expected ?? 'nothing'} => ${found ?? 'nothing'}: ${note}`;
      sheet.addMiss({ layer: LAYER, doc, what: 'extra', text });
    }
  },
};

const present = (spans: readonly (Span | null)[]): Span[] => spans.filter((span) => span !== null);
