import type { Analysis } from '../../document/analysis.js';
import { textOf } from '../../document/span.js';
import type { GoldUtterance } from '../gold.js';
import type { Layer } from '../layer.js';
import { matchBest } from '../matching.js';
import { canPlace } from '../place.js';
import { sharedOfBoth } from '../spans.js';

const LAYER = 'utterances';
/** An utterance counts as found when it shares so much with the annotated one of its language. */
const FLOOR = 0.8;

type Utterance = Analysis['utterances'][number];

/** Where the language changes, and where a note stands for speech. */
export const utterances: Layer = {
  name: LAYER,
  score({ doc, gold, analysis, place }, sheet) {
    if (!gold.utterances || gold.turns.length === 0) return;
    const places = gold.utterances.map(({ span }) => span);
    if (!canPlace(gold, places)) return;
    const { text } = analysis.document;
    const spanOf = new Map(gold.utterances.map((utterance) => [utterance, place(utterance.span)]));
    const likeness = (g: GoldUtterance, p: Utterance): number => {
      const span = spanOf.get(g);
      // The language behind a note is nobody's to see.
      return span && (g.language === p.language || g.kind === 'placeholder') ? sharedOfBoth(span, p) : 0;
    };
    const matching = matchBest(gold.utterances, analysis.utterances, likeness, FLOOR);
    sheet.addItems(LAYER, matching);
    sheet.addRate(LAYER, 'kind', matching.pairs, ([g, p]) => g.kind === p.kind);
    for (const g of matching.missed) {
      const span = spanOf.get(g);
      sheet.addMiss({ layer: LAYER, doc, what: `missed ${g.language}`, text: span ? textOf(text, span) : '' });
    }
    for (const p of matching.extra)
      sheet.addMiss({ layer: LAYER, doc, what: `extra ${p.language}`, text: textOf(text, p) });
  },
};
