import fc from 'fast-check';
import { contains, createSpan, overlap, textOf, trimSpan } from '../../src/document/span.js';
import { asMarks, marked } from '../support/marked.js';

describe('createSpan', () => {
  test.each([
    [0, 0],
    [0, 12],
    [7, 7],
  ])('takes %d to %d', (start, end) => {
    expect(createSpan(start, end)).toEqual({ start, end });
  });

  test.each([
    [-1, 3],
    [0.5, 3],
    [4, 3],
    [0, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [0, Number.POSITIVE_INFINITY],
  ])('refuses %d to %d with one line that names both', (start, end) => {
    expect(() => createSpan(start, end)).toThrow(expect.objectContaining({ code: 'invalid-span' }));
    expect(() => createSpan(start, end)).toThrow(new RegExp(`from ${start} to ${end} `));
  });
});

test('a span is the evidence: its text is what the document says there', () => {
  const { text, marks } = marked('We closed «four depots» in March.');
  expect(textOf(text, marks[0] as { start: number; end: number })).toBe('four depots');
});

describe('trimSpan', () => {
  test.each([
    ['spaces', '[  «Thank you, Petra.»  ]'],
    ['line breaks and tabs', '[\r\n\t«Thank you, Petra.»\n\n]'],
    ['ideographic and no-break spaces', '[\u3000\u00a0«谢谢。»\u2003]'],
    ['nothing', '[«谢谢。»]'],
  ])('leaves out %s', (_, source) => {
    const { text, marks } = marked(source);
    expect(asMarks(text, [trimSpan(text, { start: 1, end: text.length - 1 })])).toEqual(marks);
  });

  test('keeps white space inside, and white space outside is not its business', () => {
    const { text, marks } = marked('a  « b  c »  d'.replace('« ', ' «').replace(' »', '» '));
    expect(asMarks(text, [trimSpan(text, { start: 1, end: 10 })])).toEqual(marks);
  });

  test('an all-blank span becomes empty at its start', () => {
    expect(trimSpan('a \n\t b', { start: 1, end: 5 })).toEqual({ start: 5, end: 5 });
  });

  test('an empty span stays', () => {
    expect(trimSpan('abc', { start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
  });

  test('never leaves the span, never loses a visible character, and is done after one time', () => {
    const unit = fc.constantFrom(' ', '\n', '\u3000', 'a', '。', '\ud83d');
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const trimmed = trimSpan(text, span);
        expect(contains(span, trimmed)).toBe(true);
        expect(textOf(text, trimmed)).toBe(textOf(text, span).trim());
        expect(trimSpan(text, trimmed)).toEqual(trimmed);
      }),
    );
  });
});

describe('contains', () => {
  const outer = { start: 10, end: 20 };
  test.each([
    ['itself', { start: 10, end: 20 }, true],
    ['a stretch inside', { start: 12, end: 13 }, true],
    ['an empty span at its end', { start: 20, end: 20 }, true],
    ['one that begins before', { start: 9, end: 15 }, false],
    ['one that ends behind', { start: 15, end: 21 }, false],
  ])('%s', (_, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});

describe('overlap', () => {
  test.each([
    ['spans that touch', [0, 5], [5, 9], 0],
    ['spans apart', [0, 5], [7, 9], 0],
    ['spans that share two characters', [0, 5], [3, 9], 2],
    ['one inside the other', [0, 9], [3, 5], 2],
    ['an empty span', [0, 9], [3, 3], 0],
  ] as const)('%s', (_, [a, b], [c, d], expected) => {
    const [one, other] = [createSpan(a, b), createSpan(c, d)];
    expect(overlap(one, other)).toBe(expected);
    expect(overlap(other, one)).toBe(expected);
  });
});
