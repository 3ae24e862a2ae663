import { airy, crlf, expectLayout, expectSurest, labels, scores } from './helpers/laid-out.js';

const ALONE = `Willowbank Dental - Q1 2025

May 6, 2025

Speaker 0

{Speaker 0:Good afternoon, and, uh, welcome to the Willowbank Dental call.}

Speaker 1

{Speaker 1:Thanks. Revenue was up, um, 4%.

And that's, that's most of it.}

Speaker 0

{Speaker 0:Our first question comes from Jorge Lindqvist.}

Speaker 12

{Speaker 12:Hey. How are the, uh, margins?}
`;

const INLINE = `spk00: {spk00:Good afternoon and welcome to the Willowbank call.}
spk01: {spk01:Thanks. Revenue was up 4%.
And that is most of it: a good quarter.}
spk00: {spk00:Our first question comes from Jorge Lindqvist.}
spk12: {spk12:Hey. How are the margins?}
`;

describe('a typical transcript', () => {
  test('a numbered voice alone on a line', () => {
    expect(expectLayout('speech-recogniser', ALONE).warnings).toEqual([]);
  });

  test('a numbered voice before the speech', () => {
    expect(expectLayout('speech-recogniser', INLINE).warnings).toEqual([]);
  });

  test('labels carry no title and no firm', () => {
    expect(labels(expectLayout('speech-recogniser', ALONE))).toEqual([
      'Speaker 0 | - | -',
      'Speaker 1 | - | -',
      'Speaker 12 | - | -',
    ]);
  });

  test.each([
    ['alone', ALONE],
    ['before the speech', INLINE],
  ])('no other layout is as sure: %s', (_, text) => expectSurest('speech-recogniser', text));
});

describe('variants of a line of its own', () => {
  test.each([
    ['Windows line ends', crlf(ALONE)],
    ['more blank lines', airy(ALONE)],
    ['a time code behind', ALONE.replace(/^(Speaker \d+)$/gm, '$1 (00:12:31)')],
    ['a time code before', ALONE.replace(/^(Speaker \d+)$/gm, '00:12:31 $1')],
    ['a stretch of time', ALONE.replace(/^(Speaker \d+)$/gm, '$1 [00:12:31.200 --> 00:13:02.900]')],
    ['a colon', ALONE.replace(/^(Speaker \d+)$/gm, '$1:')],
    ['speech directly under the label', ALONE.replace(/^(Speaker \d+)\n\n/gm, '$1\n')],
    ['letters in place of numbers', ALONE.replace(/Speaker 12/g, 'Speaker C')],
    ['no front', ALONE.slice(ALONE.indexOf('Speaker 0'))],
  ])('%s', (_, text) => {
    expectLayout('speech-recogniser', text);
  });
});

describe('variants of a label before the speech', () => {
  test.each([
    ['Windows line ends', crlf(INLINE)],
    ['time codes before', INLINE.replace(/^(spk\d+)/gm, '[00:12:31] $1')],
    ['time codes behind', INLINE.replace(/^(spk\d+)/gm, '$1 (12:31)')],
    ['blank lines between turns', INLINE.replace(/\n(?=spk)/g, '\n\n')],
    ['underscores and capitals', INLINE.replace(/spk(\d+)/g, 'SPEAKER_$1')],
    ['Chinese', INLINE.replace(/spk(\d+): \{spk\d+/g, '发言人$1：{发言人$1')],
    ['Chinese with a space', INLINE.replace(/spk(\d+)/g, '说话人 $1')],
  ])('%s', (_, text) => {
    expectLayout('speech-recogniser', text);
  });
});

describe('what is no voice', () => {
  test.each(['Speaker 3 was not on the call.', 'The next speaker is: me.', 'Speaker notes follow: none.', 'spk'])(
    '%s',
    (line) => {
      expectLayout('speech-recogniser', ALONE.replace('And that', `${line}\n\nAnd that`));
    },
  );

  test('the word `Speakers` before a colon', () => {
    expectLayout('speech-recogniser', ALONE.replace('And that', 'Speakers: none.\n\nAnd that'));
  });

  test('a call that mentions the speakers is not claimed', () => {
    const text = 'Operator: Our speakers today are three.\n\nLena Voss: I am speaker 2 of 3.\n';
    expect(scores(text)['speech-recogniser']).toBe(0);
  });
});
