import { createWarning } from '../document/diagnostic.js';
import type { SourceText } from '../document/source-text.js';
import { announcedNames } from './announced-names.js';
import type { LaidOut, Layout } from './layout.js';
import { motleyFool } from './motley-fool.js';
import { motleyFoolPage } from './motley-fool-page.js';
import { nameColon } from './name-colon.js';
import { nameTitle } from './name-title.js';
import { createPage, type Page } from './page.js';
import { paragraphs } from './paragraphs.js';
import { refinitiv } from './refinitiv.js';
import { release } from './release.js';
import { seekingAlpha } from './seeking-alpha.js';
import { seekingAlphaGlued } from './seeking-alpha-glued.js';
import { speechRecogniser } from './speech-recogniser.js';
import { streetEvents } from './streetevents.js';

/** Every layout known, in the order in which equals win. A new one is a line here. */
export const layouts: readonly Layout[] = [
  streetEvents,
  announcedNames,
  refinitiv,
  motleyFoolPage,
  motleyFool,
  nameTitle,
  speechRecogniser,
  seekingAlphaGlued,
  seekingAlpha,
  nameColon,
  release,
  paragraphs,
];

/** Below this a layout fits only in part, and the analysis says so. */
const UNSURE_BELOW = 0.5;

/** What a document turns out to be: its layout, how sure that is, and its speech. */
export interface Recognised extends LaidOut {
  readonly layout: string;
  readonly kind: 'transcript' | 'release';
  readonly score: number;
}

/**
 * Finds the layout whose score is best and reads the document with it. A source whose format separates speakers itself
 * (JSON, captions) needs no layout: its own is `structured`.
 */
export function recogniseLayout(source: SourceText): Recognised {
  if (source.blocks) return structured(source);
  const page = createPage(source.text);
  const best = bestFor(page);
  const laidOut = best.layout.parse(page);
  const unsure = best.score < UNSURE_BELOW && best.layout !== paragraphs;
  const details = { layout: best.layout.name, score: best.score.toFixed(2) };
  return {
    ...laidOut,
    layout: best.layout.name,
    kind: best.layout.kind,
    score: best.score,
    warnings: unsure ? [...laidOut.warnings, createWarning('unsure-layout', null, details)] : laidOut.warnings,
  };
}

/** The layout that is surest of a page; of equals the first. */
function bestFor(page: Page): { layout: Layout; score: number } {
  let best: { layout: Layout; score: number } = { layout: paragraphs, score: 0 };
  for (const layout of layouts) {
    if (layout.highest <= best.score) continue;
    const score = layout.score(page);
    if (score > best.score) best = { layout, score };
  }
  return best;
}

function structured(source: SourceText): Recognised {
  const blocks = source.blocks ?? [];
  return {
    layout: 'structured',
    kind: 'transcript',
    score: 1,
    blocks,
    listed: source.listed,
    qaHeading: null,
    front: { start: 0, end: blocks[0]?.start ?? source.text.length },
    warnings: [],
  };
}
