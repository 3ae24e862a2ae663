import fc from 'fast-check';
import { createSourceText } from '../../src/document/source-text.js';
import { recogniseLayout } from '../../src/layouts/index.js';
import { asMarks, marked } from '../support/marked.js';
import { calls, pairsOfCalls } from './helpers/calls.js';
import { print, printers, printTurns } from './helpers/render.js';

/** Who spoke which stretch of a text, and in which layout. */
function read(text: string) {
  const { layout, blocks } = recogniseLayout(createSourceText(text));
  return { layout, blocks: asMarks(text, blocks, ({ label }) => label?.name ?? 'nobody') };
}

/** Pieces of speech without their places, one line each. */
const lines = (pieces: readonly { label: string; text: string }[]): string[] =>
  pieces.map(({ label, text }) => `${label}: ${text}`);

describe.each(Object.keys(printers))('%s', (layout) => {
  test('every turn of a made-up call is a block of its speaker', () => {
    fc.assert(
      fc.property(calls, (speeches) => {
        const { text, marks } = marked(print(layout, speeches));
        expect(read(text)).toEqual({ layout, blocks: marks });
      }),
    );
  });

  test('the ends of lines make no difference', () => {
    fc.assert(
      fc.property(calls, fc.constantFrom('\r\n', '\n\n'), (speeches, ending) => {
        // Doubled line feeds would part a name from the title under it.
        fc.pre(ending === '\r\n' || !['seeking-alpha', 'streetevents'].includes(layout));
        const { text, marks } = marked(print(layout, speeches).replaceAll('\n', ending));
        expect(read(text).blocks).toEqual(marks);
      }),
      { numRuns: 50 },
    );
  });

  test('the turns of two calls, one behind the other, are the turns of both', () => {
    fc.assert(
      fc.property(pairsOfCalls, ([one, other]) => {
        const both = marked(print(layout, [...one, ...other]));
        const apart = [one, other].flatMap((speeches) => marked(print(layout, speeches)).marks);
        expect(lines(read(both.text).blocks)).toEqual(lines(apart));
      }),
      { numRuns: 50 },
    );
  });

  test('a call cut off anywhere keeps the turns before the cut', () => {
    fc.assert(
      fc.property(calls, fc.nat(), (speeches, cut) => {
        const { text, marks } = marked(print(layout, speeches));
        const third = marks[2]?.end ?? 0;
        const at = third + (cut % (text.length - third));
        const whole = marks.filter(({ end }) => end < at).slice(0, -1);
        expect(lines(read(text.slice(0, at)).blocks)).toEqual(expect.arrayContaining(lines(whole.slice(0, 2))));
      }),
      { numRuns: 50 },
    );
  });
});

test('what stands on top is no speech in any layout', () => {
  fc.assert(
    fc.property(calls, fc.constantFrom(...Object.keys(printers)), (speeches, layout) => {
      const turns = marked(printTurns(layout, speeches)).text;
      const { text } = marked(print(layout, speeches));
      const first = read(text).blocks[0]?.start ?? 0;
      expect(first).toBeGreaterThanOrEqual(text.length - turns.length);
    }),
    { numRuns: 50 },
  );
});
