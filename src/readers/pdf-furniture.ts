import type { PageLine } from './pdf-lines.js';

/** How many lines at the top and at the bottom of a page may be running heads and feet. */
const EDGE = 3;

/** A line of digits is on more than this share of the pages before it counts as running. */
const MOST_PAGES = 0.6;

const shape = (line: PageLine): string => line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

const PAGE_NUMBER =
  /^(?:[-–—|]\s?)?(?:page\s|p\.\s?|第\s?)?#(?:\s?页)?(?:\s?(?:of|\/|共)\s?#(?:\s?页)?)?(?:\s?[-–—|])?$/;

/** The lines at the edges of a page, outermost first. */
const edges = (page: readonly PageLine[]): PageLine[][] => [page.slice(0, EDGE), page.slice(-EDGE).reverse()];

/**
 * Shapes (text with numbers alike) that stand at the edge of most pages; two pages are too few to tell a running head.
 */
function runningShapes(pages: readonly (readonly PageLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set(edges(page).flat().map(shape))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const enough = Math.max(3, Math.ceil(pages.length * MOST_PAGES));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([line]) => line));
}

/**
 * Takes running heads, running feet and page numbers off the pages. The rule: from the outer edge of a page inwards,
 * three lines at most, lines go that stand so (numbers apart) at the edge of at least three pages and three in five,
 * and lines that are nothing but a page number in a file of several pages. The first line that is neither ends it.
 */
export function dropFurniture(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const running = runningShapes(pages);
  const goes = (line: PageLine): boolean =>
    running.has(shape(line)) || (pages.length > 1 && PAGE_NUMBER.test(shape(line)));
  return pages.map((page) => {
    const [top = [], bottom = []] = edges(page).map((edge) => {
      const kept = edge.findIndex((line) => !goes(line));
      return edge.slice(0, kept === -1 ? edge.length : kept);
    });
    return page.filter((line) => !top.includes(line) && !bottom.includes(line));
  });
}
