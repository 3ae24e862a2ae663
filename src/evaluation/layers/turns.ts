import type { Analysis } from '../../document/analysis.js';
import { textOf } from '../../document/span.js';
import type { GoldTurn } from '../gold.js';
import { type Comparison, type Layer, NEARBY } from '../layer.js';
import { type Matching, matchBest } from '../matching.js';
import { nameKey } from '../names.js';
import type { ScoreSheet } from '../score-sheet.js';

const LAYER = 'turns';

type Turn = Analysis['turns'][number];

/** Where turns begin and end, and whose they are: as printed, and in truth. */
export const turns: Layer = {
  name: LAYER,
  score(comparison, sheet) {
    const { gold, analysis, goldSpans, person, nameOf } = comparison;
    if (gold.turns.length === 0) return;
    const placed = new Map(gold.turns.map((turn, index) => [turn, goldSpans[index] ?? null]));
    const matching = matchBest(
      gold.turns,
      analysis.turns,
      (g, p) => {
        const span = placed.get(g);
        const same = span && Math.abs(span.start - p.start) <= NEARBY && Math.abs(span.end - p.end) <= NEARBY;
        return same ? 1 : 0;
      },
      1,
    );
    sheet.addItems(LAYER, matching);

    const roles = new Map(gold.participants.map(({ name, role }) => [nameKey(name), role]));
    const speakerRight = ([g, p]: readonly [GoldTurn, Turn]): boolean => nameKey(g.speaker) === nameOf(p.speaker);
    const wronglyLabelled = matching.pairs.filter(([g]) => nameKey(g.speaker) !== nameKey(g.labelled));
    const labelled = matching.pairs.filter(([g]) => g.labelled);
    sheet.addRate(LAYER, 'labelled', labelled, ([g, p]) => nameKey(g.labelled) === nameOf(p.labelled));
    sheet.addRate(LAYER, 'speaker', matching.pairs, speakerRight);
    sheet.addRate(LAYER, 'repaired', wronglyLabelled, speakerRight);
    sheet.addRate(
      LAYER,
      'section',
      matching.pairs.filter(([g]) => g.section),
      ([g, p]) => g.section === p.section,
    );
    const withRole = matching.pairs.filter(([g]) => roles.get(nameKey(g.speaker)));
    sheet.addRate(LAYER, 'role', withRole, ([g, p]) => roles.get(nameKey(g.speaker)) === person(p.speaker)?.role);
    const voiced = matching.pairs.filter(([g, p]) => gold.pairs && (g.principal || p.principal));
    sheet.addRate(LAYER, 'principal', voiced, ([g, p]) => nameKey(g.principal) === nameOf(p.principal));
    noteMisses(comparison, matching, placed, sheet);
  },
};

function noteMisses(
  { doc, gold, analysis, person, nameOf }: Comparison,
  { pairs, missed, extra }: Matching<GoldTurn, Turn>,
  placed: ReadonlyMap<GoldTurn, { start: number; end: number } | null>,
  sheet: ScoreSheet,
): void {
  const { text } = analysis.document;
  const words = (turn: GoldTurn): string => {
    const span = placed.get(turn);
    if (span) return textOf(text, span);
    return 'start_text' in turn ? `not in the text: ${turn.start_text}` : '';
  };
  for (const turn of missed) sheet.addMiss({ layer: LAYER, doc, what: 'missed', text: words(turn) });
  for (const turn of extra) sheet.addMiss({ layer: LAYER, doc, what: 'extra', text: textOf(text, turn) });
  for (const [g, p] of pairs) {
    for (const voice of ['speaker', 'principal'] as const) {
      if (nameKey(g[voice]) === nameOf(p[voice]) || (voice === 'principal' && !gold.pairs)) continue;
      const what = `${voice} ${g[voice] ?? 'nobody'} read as ${person(p[voice])?.name ?? 'nobody'}`;
      sheet.addMiss({ layer: LAYER, doc, what, text: words(g) });
    }
  }
}
