import fc from 'fast-check';
// The root of natural loads database drivers; its distances alone do not.
import distances from 'natural/lib/natural/distance/index.js';
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

test("as natural's distance has it", () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, word, fc.nat({ max: 3 }), (a, b, most) => {
      expect(withinEdits(a, b, most)).toBe(distances.DamerauLevenshteinDistance(a, b, { restricted: true }) <= most);
    }),
    { numRuns: 2000 },
  );
});
