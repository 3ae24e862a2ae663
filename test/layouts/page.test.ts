import fc from 'fast-check';
import { closesParagraph, createPage, lineEnd, neighbour, opensParagraph } from '../../src/layouts/page.js';
import { asMarks, marked } from '../support/marked.js';

/** Lines that hold something, as marks. */
function linesOf(source: string) {
  const { text, marks } = marked(source);
  const page = createPage(text);
  return {
    page,
    marks,
    found: asMarks(
      text,
      page.lines.filter(({ blank }) => !blank),
    ),
  };
}

describe('createPage', () => {
  test.each([
    ['line feeds', '«Operator»\n  «Good morning.»  \n\n«Petra Lund»'],
    ['Windows line ends', '«Operator»\r\n\t«Good morning.»\r\n\r\n«Petra Lund»\r\n'],
    ['old Macintosh line ends', '«Operator»\r«Good morning.»\r\r«Petra Lund»'],
    ['form feeds between pages', '«Operator»\f«Good morning.»'],
    ['line and paragraph separators', '«Operator»\u2028«Good morning.»\u2029«Petra Lund»\u0085«Hello.»'],
    ['ideographic spaces', '\u3000\u3000«大家好。»\u3000\n«谢谢。»'],
    ['a byte order mark', '\ufeff«Operator»\n«Good morning.»'],
  ])('lines without outer white space: %s', (_, source) => {
    const { found, marks } = linesOf(source);
    expect(found).toEqual(marks);
  });

  test('a Windows line end is one line break, not two', () => {
    expect(createPage('a\r\nb').lines).toHaveLength(2);
  });

  test('an empty text is one blank line', () => {
    expect(createPage('').lines).toEqual([{ index: 0, start: 0, end: 0, text: '', blank: true }]);
  });

  test('lines are numbered, ordered, and hold every visible character', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\u3000', '\u2028', '。');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        const { lines } = createPage(text);
        let last = 0;
        for (const [i, line] of lines.entries()) {
          expect(line.index).toBe(i);
          expect(line.start).toBeGreaterThanOrEqual(last);
          expect(line.text).toBe(text.slice(line.start, line.end));
          expect(line.text).toBe(line.text.trim());
          expect(line.blank).toBe(line.text === '');
          last = line.end;
        }
        expect(lines.map((line) => line.text).join('')).toBe(
          text
            .split(/\s*[\n\r\u2028]\s*/)
            .map((l) => l.trim())
            .join(''),
        );
      }),
    );
  });
});

describe('paragraphs', () => {
  const page = createPage('Operator\n\nGood morning.\nWelcome.\n\nPetra Lund');
  const [operator, , morning, welcome, , petra] = page.lines.map(({ index }) => index) as [
    ...[number, number, number, number, number, number],
  ];

  test('a line opens one behind a blank line, or on top of the page', () => {
    expect([operator, morning, welcome, petra].map((index) => opensParagraph(page, index))).toEqual([
      ...[true, true, false, true],
    ]);
  });

  test('a line closes one before a blank line, or at the foot of the page', () => {
    expect([operator, morning, welcome, petra].map((index) => closesParagraph(page, index))).toEqual([
      ...[true, false, true, true],
    ]);
  });

  test('a neighbour is the nearest line that holds something', () => {
    expect(neighbour(page, morning, -1)?.text).toBe('Operator');
    expect(neighbour(page, welcome, 1)?.text).toBe('Petra Lund');
    expect(neighbour(page, operator, -1)).toBeUndefined();
    expect(neighbour(page, petra, 1)).toBeUndefined();
  });
});

test('a line ends where the next begins, its break included', () => {
  const page = createPage('Operator\r\n  Good morning.');
  expect(lineEnd(page, page.lines[0] as (typeof page.lines)[number])).toBe(12);
  expect(lineEnd(page, page.lines[1] as (typeof page.lines)[number])).toBe(page.text.length);
});
