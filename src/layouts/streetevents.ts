import type { SpeakerLabel } from '../document/source-text.js';
import { assemble, type FoundLabel } from './assemble.js';
import { makeLabel } from './label.js';
import type { Layout } from './layout.js';
import { type Line, lineEnd, neighbour, oncePerPage, type Page } from './page.js';
import { firmAndTitle } from './participants-list.js';

const RULE = /^[-=]{10,}$/;
const NUMBERED = /^(.*\S)\s*\[\d{1,4}\]$/u;

/** A speaker line stands between two rules and ends in its number: `Name,  Firm - Title    [12]`. */
function numberedLine(page: Page, line: Line): string | null {
  if (line.blank || line.text.length > 300 || !line.text.endsWith(']')) return null;
  const numbered = NUMBERED.exec(line.text);
  if (!numbered) return null;
  const ruled = [neighbour(page, line.index, -1), neighbour(page, line.index, 1)].every((n) => n && RULE.test(n.text));
  return ruled ? (numbered[1] as string) : null;
}

/** Two spaces after the comma divide the name from the firm; some copies have lost one of them. */
function readLabel(text: string): SpeakerLabel {
  const [name = '', ...rest] = text.split(/,\s{2,}/u);
  if (rest.length > 0) return makeLabel(name, firmAndTitle(rest.join(', ')));
  const single = /^([^,]+), (.+ - .*)$/u.exec(text);
  return single ? makeLabel(single[1] as string, firmAndTitle(single[2] as string)) : makeLabel(text, []);
}

const findLabels = oncePerPage((page): FoundLabel[] => {
  const found: FoundLabel[] = [];
  for (const line of page.lines) {
    const text = numberedLine(page, line);
    if (text === null) continue;
    const rule = neighbour(page, line.index, 1) as Line;
    found.push({
      label: readLabel(text),
      labelSpan: { start: line.start, end: line.end },
      bodyStart: lineEnd(page, rule),
    });
  }
  return found;
});

/** StreetEvents text as Thomson Reuters sold it until about 2019: rules of signs, numbered speaker lines. */
export const streetEvents: Layout = {
  name: 'streetevents',
  kind: 'transcript',
  highest: 0.99,
  score: (page) => {
    const count = findLabels(page).length;
    return count === 0 ? 0 : count < 3 ? 0.7 : 0.99;
  },
  parse: (page) => assemble(page, findLabels(page), { isBoundary: (line) => RULE.test(line.text) }),
};
