import { advertisementLines, isFurniture, isTail } from '../../src/layouts/furniture.js';
import { createPage } from '../../src/layouts/page.js';

describe('furniture', () => {
  test.each([
    'Sign in',
    "You're signed out. Sign in to see the whole library.",
    'Image source: The Motley Fool.',
    'Image source: Getty Images.',
    'Need a quote from a Motley Fool analyst? Email pr@fool.com',
    'See the 10 stocks',
    '*Stock Advisor returns as of June 1, 2019',
    'Before you buy stock in Fernhill Labs, consider this: somebody has a list.',
    'REFINITIV STREETEVENTS | www.refinitiv.com | Contact Us',
    'Refinitiv StreetEvents Event Transcript | 7',
    '©2024 Refinitiv. All rights reserved.',
    'www.callstreet.com',
    '1-877-FACTSET www.callstreet.com',
    'Copyright © 2001-2024 FactSet CallStreet, LLC',
    'MAY 08, 2024 / 12:00PM, VELDKAMP.AS - Q1 2024 Veldkamp Motors NV Earnings Call',
    '7',
    'Page 7 of 19',
    '---',
    '================',
    '* * *',
    '<Sync id="L1" time="12.5"/>',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });
});

describe('sentences that merely mention such words are speech', () => {
  test.each([
    'Sign in to our portal to see the numbers.',
    'Customers sign in four times a day.',
    'The image source is a satellite of ours.',
    'See the 10 stocks of paper on page 4, and you will agree.',
    'We bought Refinitiv data for two years.',
    'Refinitiv had us at 12 cents, and we made 14.',
    'Before you buy stock, please read our filings.',
    'May 8 was a good day.',
    '7% of revenue.',
    'Page 7 of the slides has the bridge.',
    '- and that is all.',
    'Copyright is a large part of our revenue.',
    'Duration: that is what our bond investors ask about.',
    'Our disclaimer is on page 2.',
    'Stocks mentioned in the press are not ours.',
    'Editor tools are our largest product.',
    'Definitions of these measures are in the release.',
    'Call participants are muted.',
    'More on analysis of churn later.',
  ])('%s', (line) => {
    expect([isFurniture(line), isTail(line)]).toEqual([false, false]);
  });
});

describe('the tail begins at', () => {
  test.each([
    'Disclaimer',
    'DISCLAIMER',
    '## Disclaimer',
    '**Disclaimer**',
    'Definitions',
    'Copyright (c) 2018 Some Publisher. ALL RIGHTS RESERVED.',
    'Copyright ©2024 Some Publisher. All Rights Reserved.',
    '[Portions of this transcript that are marked [Interpreted] were spoken by an interpreter on the call.]',
    'This article is a transcript of this conference call produced for The Motley Fool.',
    'The Motley Fool has no position in any of the stocks mentioned.',
    'Ada Lund has no position in any of the stocks mentioned. The Motley Fool recommends Fernhill Labs.',
    'Duration: 41 minutes',
    'Call participants:',
    'More HTIL analysis',
    'All earnings call transcripts',
    'Stocks Mentioned',
    'Transcript powered by a machine',
    'Editor',
    "Editor's note: parts were inaudible.",
    'The information contained in event transcripts is a textual representation.',
    '免责声明',
    '免責聲明：',
  ])('%s', (line) => {
    expect(isTail(line)).toBe(true);
  });
});

test.each([
  'Copyright 2018 Some Publisher. ALL RIGHTS RESERVED.',
  '(C) COPYRIGHT 2024, Some Publisher, Inc. All rights reserved.',
])('the tail begins at: %s', (line) => {
  expect(isTail(line)).toBe(true);
});

test('a Chinese sentence about the disclaimer is speech', () => {
  expect(isTail('免责声明请看第二页，下面有请骆总。')).toBe(false);
});

describe('advertisements', () => {
  /** The text that is left when an advertisement has gone. */
  const without = (text: string): string => {
    const page = createPage(text);
    const taken = advertisementLines(page);
    return page.lines
      .filter(({ index, blank }) => !blank && !taken.has(index))
      .map((line) => line.text)
      .join(' / ');
  };

  test('run from their first line to their last, whatever stands between', () => {
    const text = `We opened nine showrooms.\n
10 stocks we like better than Halcyon Tiles
When geniuses have a tip, it pays to listen.\n
See the 10 stocks\n
*Stock Advisor returns as of June 1, 2019\n
And we closed one.`;
    expect(without(text)).toBe('We opened nine showrooms. / And we closed one.');
  });

  test('without a last line are one line long: no speech is lost', () => {
    expect(without('10 stocks we like better than Halcyon Tiles\n\nWe opened nine showrooms.')).toBe(
      'We opened nine showrooms.',
    );
  });

  test('with a last line far away are one line long', () => {
    const speech = Array.from({ length: 30 }, (_, i) => `Sentence ${i}.`);
    const text = ['10 stocks we like better than Tiles', ...speech, '*Stock Advisor returns as of June 1, 2019'];
    expect(without(text.join('\n\n'))).toBe([...speech, '*Stock Advisor returns as of June 1, 2019'].join(' / '));
  });

  test.each([
    '10 stocks in our portfolio rose.',
    'Should you invest in us? I think so.',
    'Where to invest is the question.',
  ])('are not: %s', (line) => {
    expect(without(line)).toBe(line);
  });
});
