import { directions } from '../../support/guided.js';

/**
 * What should hold and does not: kinds of sentence that calls have often, the more frequent first in each table. A sentence that
 * starts to pass belongs among the tests of its concern.
 */

describe('the direction', () => {
  test.failing.each([['We expect high single-digit growth in same-store sales next year.', 'same-store sales up']])(
    '%s',
    (sentence, expected) => {
      expect(directions(sentence)).toEqual([expected]);
    },
  );
});
