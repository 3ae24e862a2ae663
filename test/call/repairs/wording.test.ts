import {
  beginsInside,
  breaksOff,
  hasPlaceholder,
  hasQuestion,
  isMarkedInterpreted,
  isPlaceholderOnly,
  speaksForCompany,
} from '../../../src/call/repairs/wording.js';

describe('the wording of a turn', () => {
  test.each([
    ['(foreign language)', true, true],
    ['[Foreign Language]', true, true],
    ['(spoken in Chinese)', true, true],
    ['(Speaking in foreign language) (foreign language).', true, true],
    ['(foreign language) Thank you.', true, false],
    ['(laughter)', false, false],
    ['Demand is back.', false, false],
  ])('%s: a placeholder in it? %s; nothing else? %s', (body, some, only) => {
    expect([hasPlaceholder(body), isPlaceholderOnly(body)]).toEqual([some, only]);
  });

  test.each([
    ['(interpreted) Demand is back.', true],
    ['[Interpreted] Demand is back.', true],
    ['(through interpreter) Demand is back.', true],
    ['(foreign language) (interpreted) Demand is back.', true],
    ['Demand (interpreted) is back.', false],
  ])('%s: marked as interpreted? %s', (body, expected) => {
    expect(isMarkedInterpreted(body)).toBe(expected);
  });

  test.each([
    ['we see it come back in', true],
    ['in the north,', true],
    ['It is back.', false],
    ['Is it back?', false],
    ['It is back.”', false],
    ['(laughter)', false],
    ['需求回来了。', false],
    ['需求', true],
  ])('%s: breaks off? %s', (body, expected) => {
    expect(breaksOff(body)).toBe(expected);
  });

  test.each([
    ['which you opened', true],
    ['“which you opened', true],
    ['Which you opened', false],
    ['2025 was good', false],
    ['需求', false],
  ])('%s: begins inside a sentence? %s', (body, expected) => {
    expect(beginsInside(body)).toBe(expected);
  });

  test.each([
    ['Is it back?', true],
    ['需求怎么样？', true],
    ['My question is on rent.', true],
    ['There is no question about rent.', false],
  ])('%s: asks? %s', (body, expected) => {
    expect(hasQuestion(body)).toBe(expected);
  });

  test.each([
    ['We sell bread.', true],
    ['Could you tell us more?', false],
    ['Bread sells.', false],
  ])('%s: of the company about itself? %s', (body, expected) => {
    expect(speaksForCompany(body)).toBe(expected);
  });
});
