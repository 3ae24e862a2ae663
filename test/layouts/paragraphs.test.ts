import { crlf, expectLayout, layOut, listed, qaLine } from './helpers/laid-out.js';

const NOTES = `Remarks at the investor day of Penrose Dairy

{nobody:We had a good year. Milk sold well, and
cheese sold better.}

{nobody:Next year should be harder; the price of feed has risen by a third.}

Sign in

{nobody:Thank you for listening.}

This article is a transcript of this conference call produced for somebody.

Legal text below that line.
`;

/** Where no heading stands on top. */
const BODY = NOTES.slice(NOTES.indexOf('{nobody'));

test('an unknown layout falls back to paragraphs, without furniture and tail', () => {
  expectLayout('paragraphs', BODY);
});

test('and says so, about the whole document', () => {
  const { warnings, score } = expectLayout('paragraphs', BODY);
  expect(warnings).toMatchObject([{ code: 'unknown-layout', start: 0 }]);
  expect(score).toBeLessThan(0.5);
});

test('a text without blank lines is cut at its lines', () => {
  expectLayout('paragraphs', '{nobody:We had a good year.}\n{nobody:Cheese sold well.}\n{nobody:Thank you.}\n');
});

test('a single line is one paragraph', () => {
  expectLayout('paragraphs', '{nobody:We had a good year.}');
});

test('Windows line ends', () => {
  expectLayout('paragraphs', crlf(BODY));
});

test('a printed list is no paragraph, and its people are known', () => {
  const text = `Company Participants\n\nPetra Lund - CEO\nIvo Marsh - CFO\n\nPresentation\n\n${BODY}`;
  expect(listed(expectLayout('paragraphs', text))).toEqual([
    'company: Petra Lund | CEO | -',
    'company: Ivo Marsh | CFO | -',
  ]);
});

test('a printed heading still opens the questions', () => {
  const text = BODY.replace('{nobody:Thank you', 'Questions and Answers\n\n$&');
  expect(qaLine(text, expectLayout('paragraphs', text))).toBe('Questions and Answers');
});

test('nothing gives nothing, and no crash', () => {
  for (const text of ['', ' \n\t\n', '\ufeff']) expect(layOut(text).blocks.length).toBeLessThanOrEqual(1);
});

test('a layout that fits only in part says so', () => {
  // One label is no proof of `Name (Title)`.
  const { layout, warnings } = layOut('Ivo Marsh (Chief Financial Officer)\n\nWe had a good year.\n');
  expect(layout).toBe('name-title');
  expect(warnings).toMatchObject([{ code: 'unsure-layout', start: null }]);
});
