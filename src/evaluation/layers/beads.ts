import { type Span, textOf } from '../../document/span.js';
import type { Layer } from '../layer.js';
import { canPlace } from '../place.js';
import { partInside } from '../spans.js';

const LAYER = 'beads';
/** A sentence is in a bead when so much of it is. */
const INSIDE = 0.8;

interface Link {
  readonly source: Span;
  readonly target: Span;
}

const keyOf = ({ source, target }: Link): string => `${source.start},${source.end}|${target.start},${target.end}`;

/** Which sentence renders which: every link of two sentences that one found bead holds together. */
export const beads: Layer = {
  name: LAYER,
  score({ doc, gold, analysis, place }, sheet) {
    if (!gold.beads || gold.turns.length === 0) return;
    if (!canPlace(gold, [...gold.beads.map(({ source }) => source), ...gold.beads.map(({ target }) => target)])) return;
    const { text } = analysis.document;
    const placed = gold.beads.flatMap((bead): Link[] => {
      const [source, target] = [place(bead.source), place(bead.target)];
      return source && target ? [{ source, target }] : [];
    });
    const unplaced = gold.beads.length - placed.length;
    const annotated = new Map(placed.map((link) => [keyOf(link), link]));
    const found = linksOf(
      analysis.interpretations.flatMap(({ sentences }) => sentences),
      distinct(placed.map(({ source }) => source)),
      distinct(placed.map(({ target }) => target)),
    );
    const both = [...found.keys()].filter((key) => annotated.has(key)).length;
    sheet.addCounts(LAYER, { both, gold: annotated.size + unplaced, found: found.size });
    const words = ({ source, target }: Link): string => `${textOf(text, source)} => ${textOf(text, target)}`;
    for (const [key, link] of annotated)
      if (!found.has(key)) sheet.addMiss({ layer: LAYER, doc, what: 'missed', text: words(link) });
    for (const [key, link] of found)
      if (!annotated.has(key)) sheet.addMiss({ layer: LAYER, doc, what: 'extra', text: words(link) });
  },
};

const distinct = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start},${span.end}`, span])).values(),
];

/** The links between annotated sentences that lie in one bead. */
function linksOf(found: readonly Link[], sources: readonly Span[], targets: readonly Span[]): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const bead of found) {
    const theirs = targets.filter((span) => partInside(span, bead.target) >= INSIDE);
    for (const source of sources.filter((span) => partInside(span, bead.source) >= INSIDE)) {
      for (const target of theirs) links.set(keyOf({ source, target }), { source, target });
    }
  }
  return links;
}
