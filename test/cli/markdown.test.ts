import { toMarkdown } from '../../src/cli/formats/markdown.js';
import { bold, escapeInline, escapeMarkdown } from '../../src/cli/formats/markdown-escape.js';
import { analysisOf, person } from '../support/analysis.js';

describe('escapeMarkdown shows text to the letter', () => {
  test.each([
    ['a *star* and _line_', 'a \\*star\\* and \\_line\\_'],
    ['[link](javascript:alert(1))', '\\[link\\](javascript:alert(1))'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['# heading', '\\# heading'],
    ['1. item', '1\\. item'],
    ['> quote', '\\> quote'],
    ['--- rule', '\\--- rule'],
    ['a | b', 'a \\| b'],
    ['~~gone~~ 20%~30%', '\\~\\~gone\\~\\~ 20%\\~30%'],
    ['https://a.example www.b.example', 'https\\://a.example www\\.b.example'],
    ['R&D at 5 < 6 &amp; `code`', 'R&D at 5 \\< 6 \\&amp; \\`code\\`'],
    ['up 6%, $41.2 million', 'up 6%, $41.2 million'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

test('a stretch of a line keeps the space at its edges', () => {
  expect(escapeInline(' a\n| b ')).toBe(' a \\| b ');
  expect(escapeInline('')).toBe('');
});

describe('bold opens where Markdown lets it', () => {
  test.each([
    ['毛利率是', '18.7%', '**18.7%** \\[1\\]'],
    ['毛利率是', '（18.7%）', ' **（18.7%）** \\[1\\]'],
    ['was ', '$3', '**$3** \\[1\\]'],
    ['', '$3', '**$3** \\[1\\]'],
    ['was ', '', ''],
  ])('behind “%s”: %s', (before, words, expected) => {
    expect(bold(before, words, [1])).toBe(expected);
  });
});

test('a call as a page', () => {
  const call = analysisOf(
    [
      person('p1', 'Operator', { role: 'operator' }),
      person('p2', 'Ruth *Ambrose*', { role: 'analyst', affiliation: 'A|B' }),
    ],
    [
      { labelled: 'p1', text: 'Good morning.' },
      { labelled: 'p1', speaker: 'p2', section: 'qa', text: 'How is\ndemand?\n\n# Not a heading' },
    ],
    { exchanges: [{ id: 'x1', analyst: 'p2', question: ['t2'], answer: [], answeredBy: [], questions: [] }] },
  );
  expect(toMarkdown(call)).toBe(`\
# Lindenberg Optics

LNDB · 2025Q1 · 2025-05-06

## Participants

| Name | Role | Title | Affiliation | Words |
| --- | --- | --- | --- | ---: |
| Operator | operator |  |  | 25% |
| Ruth \\*Ambrose\\* | analyst |  | A\\|B | 75% |

## Questions and answers

1. **Ruth \\*Ambrose\\***, not answered
   How is demand? # Not a heading

## Presentation: transcript

**Operator**

Good morning.

## Questions and answers: transcript

**Ruth \\*Ambrose\\*** (printed as Operator)

How is demand?

\\# Not a heading
`);
});
