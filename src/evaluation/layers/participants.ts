import type { Layer } from '../layer.js';
import { matchBest } from '../matching.js';
import { nameKey } from '../names.js';

const LAYER = 'participants';

/** Who was there, each person once, and in which role. */
export const participants: Layer = {
  name: LAYER,
  score({ doc, gold, analysis }, sheet) {
    if (gold.turns.length === 0) return;
    const matching = matchBest(
      gold.participants,
      analysis.participants,
      (g, p) => (nameKey(g.name) === nameKey(p.name) ? 1 : 0),
      1,
    );
    sheet.addItems(LAYER, matching);
    const withRole = matching.pairs.filter(([g]) => g.role);
    sheet.addRate(LAYER, 'role', withRole, ([g, p]) => g.role === p.role);
    for (const { name } of matching.missed) sheet.addMiss({ layer: LAYER, doc, what: 'missed', text: name });
    for (const { name } of matching.extra) sheet.addMiss({ layer: LAYER, doc, what: 'extra', text: name });
    for (const [g, p] of withRole.filter(([g, p]) => g.role !== p.role)) {
      sheet.addMiss({ layer: LAYER, doc, what: `role ${g.role} read as ${p.role}`, text: g.name });
    }
  },
};
