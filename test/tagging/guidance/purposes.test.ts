import { directions } from '../../support/guided.js';

describe('a purpose that names what will move is guidance', () => {
  test.each([
    ['Our focus remains on refining the service while further improving margins.', 'margins up'],
    ['The top priority is to reduce inventory.', 'inventory down'],
    [
      'We are dedicated to increasing the revenue contribution from own titles.',
      'revenue contribution from own titles up',
    ],
    ['We are focusing on how to grow revenues.', 'revenues up'],
    [
      'Our strategy is to open up new regions, which delivers improved value and ultimately raises revenue.',
      'revenue up',
    ],
  ])('%s', (sentence, expected) => {
    expect(directions(sentence)).toEqual([expected]);
  });
});

describe('an aim with no measure is none', () => {
  test.each([
    'We will continue to focus on enhancing the efficiency of our operations.',
    'We aim to drive healthy growth of the business.',
    'Our focus was on margins.',
    'That has been our strategy since 2019.',
    'With this steady spending on research, I am pleased with what next year holds.',
  ])('%s', (sentence) => {
    expect(directions(sentence)).toEqual([]);
  });
});
