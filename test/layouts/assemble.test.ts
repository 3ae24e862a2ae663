import { assemble, type FoundLabel } from '../../src/layouts/assemble.js';
import { createPage } from '../../src/layouts/page.js';
import { asMarks, marked } from '../support/marked.js';

/** Blocks between labels that stand alone on lines such as `@Petra`. */
function expectBlocks(source: string, options?: Parameters<typeof assemble>[2]): void {
  const { text, marks } = marked(source);
  const page = createPage(text);
  const found = page.lines.flatMap((line): FoundLabel[] => {
    if (!line.text.startsWith('@')) return [];
    const label = { name: line.text.slice(1), title: null, affiliation: null };
    return [{ label, labelSpan: { start: line.start, end: line.end }, bodyStart: line.end }];
  });
  const { blocks } = assemble(page, found, options);
  expect(asMarks(text, blocks, ({ label }) => label?.name ?? '')).toEqual(marks);
}

test('speech runs from one speaker line to the next', () => {
  expectBlocks('Q3 call\n@Ada\n{Ada:Hello.\n\nWelcome.}\n@Bo\n  {Bo:Thanks.}  \n');
});

test('what stands above the first speaker line is no speech', () => {
  expectBlocks('An editor wrote this.\n\n@Ada\n{Ada:Hello.}');
});

test('a speaker who says nothing has no block', () => {
  expectBlocks('@Ada\n\n@Bo\n{Bo:Thanks.}');
});

test('speech that goes on behind furniture stays with its speaker', () => {
  expectBlocks('@Ada\n{Ada:Hello.}\nPage 3 of 9\n{Ada:Welcome.}\n@Bo\n{Bo:Thanks.}');
});

test('headings and lists between turns are left out', () => {
  expectBlocks('@Ada\n{Ada:Hello.}\n\nQuestions and Answers\n\n@Bo\n{Bo:Thanks.}');
  expectBlocks('@Ada\n{Ada:Hello.}\n\nCompany Participants\n\nPetra Lund - CEO\n\n@Bo\n{Bo:Thanks.}');
});

test('an editorial heading inside speech is speech: somebody may say `Risks`', () => {
  expectBlocks('@Ada\n{Ada:Two topics.\n\nRisks\n\nand chances.}');
});

test('a boundary of the layout is left out', () => {
  expectBlocks('@Ada\n{Ada:Hello.}\n####\n{Ada:Welcome.}', { isBoundary: (line) => /^#+$/.test(line.text) });
});

test('the tail behind the last speaker line is cut off', () => {
  expectBlocks('@Ada\n{Ada:Hello.}\n\nDisclaimer\n\nNobody is liable.\n\nNor is anybody else.');
});

test('a line like a tail before the last speaker line ends nothing', () => {
  expectBlocks('@Ada\n{Ada:Hello.\n\nDisclaimer\n\nis what you read.}\n@Bo\n{Bo:Thanks.}');
});

test('a layout may know better where the text stops', () => {
  expectBlocks('@Ada\n{Ada:Hello.}\nThe end.', { stop: 11 });
});

test('no labels, no speech', () => {
  expectBlocks('Nobody speaks here.');
});
