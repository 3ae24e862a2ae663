import fc from 'fast-check';
import { withinEdits } from '../../src/language/edit-distance.js';

describe('so many edits apart', () => {
  test.each([
    ['nolan', 'nolan', 0],
    ['nolan', 'nollan', 1],
    ['nolan', 'noan', 1],
    ['nolan', 'nolen', 1],
    ['nolan', 'onlan', 1],
    ['nolan', 'onlann', 2],
    ['', 'ab', 2],
    ['abcdef', 'badcef', 2],
  ])('%s and %s: %d', (a, b, edits) => {
    expect(withinEdits(a, b, edits)).toBe(true);
    expect(withinEdits(b, a, edits)).toBe(true);
    if (edits > 0) expect(withinEdits(a, b, edits - 1)).toBe(false);
  });
});

/** The whole table, as the books have it. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => (rows[i] as number[])[j] as number;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = least;
    }
  }
  return at(a.length, b.length);
}

test('as the whole table has it', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, word, fc.nat({ max: 3 }), (a, b, most) => {
      expect(withinEdits(a, b, most)).toBe(distance(a, b) <= most);
    }),
    { numRuns: 2000 },
  );
});
