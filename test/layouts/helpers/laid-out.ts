import { createSourceText, type SpeakerBlock } from '../../../src/document/source-text.js';
import { layouts, type Recognised, recogniseLayout } from '../../../src/layouts/index.js';
import { createPage } from '../../../src/layouts/page.js';
import { asMarks, marked } from '../../support/marked.js';

/** Reads a text with the layout that wins. */
export const layOut = (text: string): Recognised => recogniseLayout(createSourceText(text));

const nameOf = (block: SpeakerBlock): string => block.label?.name ?? 'nobody';

/**
 * Expects the layout to win, and its blocks to be the marked speech, `{Speaker:what was said}`, no more and no less.
 * Lists, headings, furniture and legal text stand outside the marks.
 */
export function expectLayout(layout: string, transcript: string): Recognised {
  const { text, marks } = marked(transcript);
  const laidOut = layOut(text);
  expect(asMarks(text, laidOut.blocks, nameOf)).toEqual(marks);
  expect(laidOut.layout).toBe(layout);
  return laidOut;
}

/** What a layout says of itself, for every layout: how sure it is that the text is its own. */
export function scores(transcript: string): Record<string, number> {
  const page = createPage(marked(transcript).text);
  return Object.fromEntries(layouts.map((layout) => [layout.name, layout.score(page)]));
}

/** Expects a layout to be surer than every other. */
export function expectSurest(layout: string, transcript: string): void {
  const { [layout]: own = 0, ...others } = scores(transcript);
  expect(Object.entries(others).filter(([, score]) => score >= own)).toEqual([]);
}

/** Speaker lines as read: `Name | Title | Firm`, each once. */
export const labels = ({ blocks }: Recognised): string[] => [
  ...new Set(blocks.map(({ label }) => `${label?.name} | ${label?.title ?? '-'} | ${label?.affiliation ?? '-'}`)),
];

/** Listed people as read: `side: Name | Title | Firm`. */
export const listed = ({ listed: people }: Pick<Recognised, 'listed'>): string[] =>
  people.map(
    ({ side, name, title, affiliation }) => `${side ?? 'both'}: ${name} | ${title ?? '-'} | ${affiliation ?? '-'}`,
  );

/** Where the questions begin, as the line that stands there. */
export function qaLine(transcript: string, { qaHeading }: Recognised): string | null {
  return qaHeading === null
    ? null
    : (marked(transcript)
        .text.slice(qaHeading)
        .split(/[\r\n]/, 1)[0] as string);
}

/** The same text with the line ends of Windows. */
export const crlf = (text: string): string => text.replace(/\n/g, '\r\n');

/** The same text with three line breaks wherever a blank line was. */
export const airy = (text: string): string => text.replace(/\n\n/g, '\n\n\n\n');
