import { assemble, type FoundLabel } from './assemble.js';
import { makeLabel } from './label.js';
import type { Layout } from './layout.js';
import { type Line, lineEnd, opensParagraph, type Page } from './page.js';

const TIME = String.raw`[(\[]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]?`;
const SPEAKER = String.raw`(?:(?:speaker|spkr?)(?:[ _-]?\d{1,3}|[ _-][A-Z](?![a-z]))|(?:说话人|發言人|发言人|講者)[ _-]?[0-9A-Z]{1,3})`;

/** `Speaker 8` alone, `Speaker 8 (00:12:31)`, `00:12:31 Speaker 8`, with or without a colon. */
const ALONE = new RegExp(
  `^(?:${TIME}\\s*[-–]?\\s*)?(${SPEAKER})\\s*(?:${TIME}(?:\\s*[-–]+>?\\s*${TIME})?)?\\s*[:：]?$`,
  'iu',
);
/** `spk00: text`, `[00:12:31] Speaker 8: text`. */
const INLINE = new RegExp(`^(?:${TIME}\\s*[-–]?\\s*)?(${SPEAKER})\\s*(?:${TIME})?\\s*[:：]\\s*`, 'iu');

function readLabel(page: Page, line: Line): FoundLabel | null {
  const head = line.text.slice(0, 80);
  const alone = line.text.length <= 80 ? ALONE.exec(head) : null;
  if (alone && opensParagraph(page, line.index)) {
    const label = makeLabel(alone[1] as string, []);
    return { label, labelSpan: { start: line.start, end: line.end }, bodyStart: lineEnd(page, line) };
  }
  const inline = INLINE.exec(head);
  if (!inline) return null;
  const bodyStart = line.start + inline[0].length;
  return { label: makeLabel(inline[1] as string, []), labelSpan: { start: line.start, end: bodyStart }, bodyStart };
}

const findLabels = (page: Page): FoundLabel[] =>
  page.lines.flatMap((line) => (line.blank ? [] : (readLabel(page, line) ?? [])));

/** The output of speech recognisers that tell voices apart without naming them. */
export const speechRecogniser: Layout = {
  name: 'speech-recogniser',
  kind: 'transcript',
  highest: 0.95,
  score: (page) => {
    const found = findLabels(page);
    if (found.length === 0) return 0;
    return found.length >= 2 ? 0.95 : 0.75;
  },
  parse: (page) => assemble(page, findLabels(page)),
};
