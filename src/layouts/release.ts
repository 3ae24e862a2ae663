import type { Layout } from './layout.js';
import type { Page } from './page.js';

/** The news agencies' datelines and the fixed phrases of results announcements. One row a convention, with its weight. */
const MARKS: readonly { pattern: RegExp; weight: number }[] = [
  { pattern: /\(?(?:globe newswire|globenewswire)\)? ?(?:--|—|-)/i, weight: 0.45 }, // GlobeNewswire dateline
  { pattern: /\/ ?(?:xinhua-)?prnewswire(?:-\w+)* ?\//i, weight: 0.45 }, // PR Newswire dateline
  { pattern: /\(business wire\) ?(?:--|—|-)/i, weight: 0.45 }, // Business Wire dateline
  {
    pattern:
      /(?:today (?:announced|reported)|announces?|reports?) (?:its |our |the )?(?:unaudited |audited )?(?:\w+ ){0,6}(?:financial )?results/i,
    weight: 0.3,
  },
  { pattern: /^(?:\w+ ){0,5}(?:financial|business|operational|operating) highlights\b/im, weight: 0.2 },
  {
    pattern: /unaudited condensed consolidated|condensed consolidated (?:balance sheets?|statements? of)/i,
    weight: 0.25,
  },
  { pattern: /reconciliations? of (?:gaap|non-gaap|ifrs)/i, weight: 0.15 },
  { pattern: /^safe harbou?r statements?$/im, weight: 0.15 },
  { pattern: /^(?:about|关于|關於) \S.{0,60}$/im, weight: 0.05 },
  { pattern: /未经审计|未經審計|未經審核/u, weight: 0.2 }, // "unaudited" in Chinese announcements
  { pattern: /(?:公布|公佈|发布|發佈).{0,30}(?:财务业绩|財務業績|业绩)/u, weight: 0.3 }, // "announces results" in Chinese
];

/** A news release with a company's results. It has no turns; its text is read by other layers. */
export const release: Layout = {
  name: 'release',
  kind: 'release',
  highest: 0.97,
  score: (page: Page) =>
    Math.min(
      0.97,
      MARKS.reduce((sum, { pattern, weight }) => sum + (pattern.test(page.text) ? weight : 0), 0),
    ),
  parse: (page: Page) => ({
    blocks: [],
    listed: [],
    qaHeading: null,
    front: { start: 0, end: Math.min(page.text.length, 3000) },
    warnings: [],
  }),
};
