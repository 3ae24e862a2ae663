import { actions, amounts, directions, guided, periods } from '../../support/guided.js';

/** How an outlook is put by word of mouth: businesses that will be up, ranges seen, spending, parts of a whole. */

describe('businesses and topics', () => {
  test.each([
    ['Gaming is going to be up next year.', ['Gaming up']],
    ['Professional visualization should be about flat.', ['Professional visualization stable']],
    ['So I think next year will be better than this year in terms of volume.', ['volume up']],
    ['Comparable sales are forecast to be down in the low single digits.', ['Comparable sales down']],
    ["We're modeling unit growth in the mid-teens.", ['unit growth up']],
    ['Our order intake will be higher next year.', ['order intake up']],
    ['We may spend more on content next year.', ['spending on content up']],
    ['We plan to spend less on advertising next year.', ['spending on advertising down']],
    ['We will continue to reduce the reliance on low-margin orders.', ['reliance on low-margin orders down']],
  ])('%s', (sentence, found) => {
    expect(directions(sentence)).toEqual(found);
  });

  test.each([
    'We will spend more time on fine-tuning the game.',
    'We will not sacrifice profit for growth.',
    'The risk of detention will be much lower.',
    '去年这个时候我们预计增速会放缓。',
    '如果没有汇率影响，收入会增长12%。',
  ])('is none: %s', (sentence) => {
    expect(guided(sentence)).toEqual([]);
  });

  test('a supposition beside a promise takes nothing from it', () => {
    expect(amounts('如果没有大的变化，全年收入预计增长12%。')).toEqual(['收入 12 percent']);
  });
});

describe('ranges', () => {
  test('seen for a time', () => {
    expect(amounts('We see gross margin for the full year between 42% and 43%.')).toEqual([
      'gross margin 42..43 percent',
    ]);
  });

  test('guided before is no promise', () => {
    const sentence = 'We now anticipate EPS between $4.10 and $4.25, up from our earlier view of $3.95 to $4.15.';
    expect(amounts(sentence)).toEqual(['EPS 4.1..4.25 USD']);
    expect(actions(sentence)).toEqual(['raise 4.1..4.25 (from 3.95..4.15)']);
  });

  test('of the part that is named, and not of its whole', () => {
    expect(amounts('The share of AI servers in revenue is going to exceed 30% next year.')).toEqual([
      'share of AI servers 30.. percent',
    ]);
  });

  test('a time to come stays with what it is said of', () => {
    expect(periods('We are confident we can sustain these margins for the foreseeable future.')).toEqual([null]);
  });
});
