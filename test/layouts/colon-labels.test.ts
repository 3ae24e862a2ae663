import { findColonLabels } from '../../src/layouts/colon-labels.js';
import { createPage } from '../../src/layouts/page.js';
import { asMarks, marked } from '../support/marked.js';

/** Expects the marked stretches to be the labels found: from the name to the beginning of the speech. */
function expectLabels(source: string, listed: string[] = []): void {
  const { text, marks } = marked(source);
  const found = findColonLabels(createPage(text), 0, new Set(listed));
  expect(
    asMarks(
      text,
      found.map(({ labelSpan, label }) => ({ ...labelSpan, label })),
      ({ label }) => label.name,
    ),
  ).toEqual(marks);
  for (const { labelSpan, bodyStart } of found) expect(bodyStart).toBe(labelSpan.end);
}

describe('taken', () => {
  test.each([
    ['the name of a function', 'as we said:\n{Operator:Operator: }good day.'],
    ['an unnamed speaker', 'as we said:\n{Unknown Executive:Unknown Executive: }good day.'],
    ['a name with its title', 'as we said:\n{Petra Lund:Petra Lund (CEO): }good day.'],
    ['a full name that opens a paragraph', '{Petra Lund:Petra Lund: }good day.'],
    ['a full name that comes back', 'well\n{Petra Lund:Petra Lund: }good day.\n{Petra Lund:Petra Lund: }thank you.'],
    ['a first name that comes back', 'well\n{Petra:Petra: }good day.\n{Petra:Petra: }thank you.'],
    ['a Chinese name', '{骆承野:骆承野：}各位好。'],
    ['a Chinese title', '{骆总:骆总：}各位好。\n{骆总:骆总：}谢谢。'],
    ['a function in Chinese', '{译员:译员：}Thank you.'],
    ['a label on a line of its own', '{Petra Lund:Petra Lund:}\nGood day.\n\n{Petra Lund:Petra Lund:}\nThank you.'],
    ['a clock time before the name', '{Petra Lund:00:12:31 Petra Lund: }good day.'],
  ])('%s', (_, source) => {
    expectLabels(source);
  });

  test('a listed name, wherever it stands', () => {
    expectLabels('as we said\n{Petra Lund:Petra Lund: }good day.', ['Petra Lund']);
  });
});

describe('not taken', () => {
  test.each([
    ['a name in a wrapped line', 'as I said to\nPetra Lund: we are early.'],
    ['one word that opens a paragraph', 'Petra: good day.'],
    ['a counting word that comes back', 'First: one.\n\nFirst: two.'],
    ['a note', 'Note: amounts are in pounds.\n\nNote: rounded.'],
    ['a sentence', 'What we said is this: we are early.'],
    ['a time', 'Doors open at\n9:30 in the morning.'],
    ['an address', 'Slides are at\nhttps://marlow.example/slides'],
    ['a ratio', 'Petra Lund 3:15 and so on'],
    ['a figure', 'Revenue: 41 million.\n\nRevenue: 44 million.'],
    ['a colon and nothing before', ': well.'],
    ['a colon too far away', `${'Petra '.repeat(30)}: good day.`],
    ['a Chinese clause', '问题是：谁来付？\n问题是：谁来付？'],
    ['a Chinese note', '注：金额为人民币。\n\n注：四舍五入。'],
  ])('%s', (_, source) => {
    expectLabels(source);
  });
});
