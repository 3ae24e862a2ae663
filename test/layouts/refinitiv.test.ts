import { airy, crlf, expectLayout, expectSurest, labels, listed, qaLine } from './helpers/laid-out.js';

const LISTS = `CORPORATE PARTICIPANTS

- **Ottilie Brandt** *Veldkamp Motors NV - Head of Investor Relations*
- **Joris Veldkamp** *Veldkamp Motors NV - Chief Executive Officer, Director*

CONFERENCE CALL PARTICIPANTS

- **Operator**
- **Amara Nwosu** *Pinecroft Capital Markets - Analyst*
- **Editor**
`;

const CALL = `REFINITIV STREETEVENTS

EDITED TRANSCRIPT

Q1 2024 VELDKAMP MOTORS NV EARNINGS CALL

EVENT DATE/TIME: May 08, 2024 / 12:00PM UTC

${LISTS}
PRESENTATION

Operator

{Operator:Good day. This is the first-quarter call of Veldkamp Motors. (Operator Instructions)}

Ottilie Brandt *Veldkamp Motors NV - Head of Investor Relations*

{Ottilie Brandt:Thank you. Joris, over to you.}

Joris Veldkamp Veldkamp Motors NV - Chief Executive Officer, Director

{Joris Veldkamp:Hello. We built 4,100 vans in the quarter.

The order book - which I like to talk about - stands at nine months.}

QUESTIONS AND ANSWERS

Operator

{Operator:Amara Nwosu, Pinecroft.}

Amara Nwosu *Pinecroft Capital Markets - Analyst*

{Amara Nwosu:What about margins?}

Joris Veldkamp *Veldkamp Motors NV - Chief Executive Officer, Director*

{Joris Veldkamp:They are fine.}

Operator

{Operator:That was the last question. This concludes the call.}

Editor

Portions of this call were spoken through an interpreter.

DISCLAIMER

The publisher reserves the right to make changes to documents, content, or other information.

Copyright ©2024 Some Publisher. All Rights Reserved.
`;

describe('a typical call', () => {
  test('its speech is what stands under speaker lines: no list, no note of the editor, no legal text', () => {
    expect(expectLayout('refinitiv-streetevents', CALL).warnings).toEqual([]);
  });

  test('speaker lines split into name, title and firm, with stars and without', () => {
    expect(labels(expectLayout('refinitiv-streetevents', CALL))).toEqual([
      'Operator | - | -',
      'Ottilie Brandt | Head of Investor Relations | Veldkamp Motors NV',
      'Joris Veldkamp | Chief Executive Officer, Director | Veldkamp Motors NV',
      'Amara Nwosu | Analyst | Pinecroft Capital Markets',
    ]);
  });

  test('the lists are read without their stars', () => {
    expect(listed(expectLayout('refinitiv-streetevents', CALL))).toEqual([
      'company: Ottilie Brandt | Head of Investor Relations | Veldkamp Motors NV',
      'company: Joris Veldkamp | Chief Executive Officer, Director | Veldkamp Motors NV',
      'conference: Operator | - | -',
      'conference: Amara Nwosu | Analyst | Pinecroft Capital Markets',
      'conference: Editor | - | -',
    ]);
  });

  test('the heading of the questions is found', () => {
    expect(qaLine(CALL, expectLayout('refinitiv-streetevents', CALL))).toBe('QUESTIONS AND ANSWERS');
  });

  test('no other layout is as sure', () => expectSurest('refinitiv-streetevents', CALL));
});

describe('variants', () => {
  test.each([
    ['Windows line ends', crlf(CALL)],
    ['more blank lines', airy(CALL)],
    ['Markdown headings', CALL.replace(/^(CORPORATE|CONFERENCE CALL|PRESENTATION|QUESTIONS AND).*$/gm, '## $&')],
    ['no editor', CALL.replace('- **Editor**\n', '').replace(/Editor\n\nPortions.*\n\n/, '')],
    ['headings with a colon', CALL.replace(/^(PRESENTATION|QUESTIONS AND ANSWERS)$/gm, '$1:')],
    ['lists without marks', CALL.replace(/^- /gm, '')],
  ])('%s', (_, call) => {
    expectLayout('refinitiv-streetevents', call);
  });

  test('page heads and feet of the PDF between paragraphs are no speech', () => {
    const foot = `\n\n3\n
REFINITIV STREETEVENTS | www.refinitiv.com | Contact Us
©2024 Refinitiv. All rights reserved. Republication or redistribution is prohibited without consent.\n
MAY 08, 2024 / 12:00PM, VELDKAMP.AS - Q1 2024 Veldkamp Motors NV Earnings Call\n\n`;
    const call = CALL.replace('in the quarter.\n\nThe order', `in the quarter.}${foot}{Joris Veldkamp:The order`);
    expectLayout('refinitiv-streetevents', call);
  });

  test("an operator's whole turn may be a listed name and its firm: that is speech", () => {
    expectLayout(
      'refinitiv-streetevents',
      CALL.replace('Amara Nwosu, Pinecroft.', 'Amara Nwosu, Pinecroft Capital Markets.'),
    );
  });
});

test('somebody in no list is known by `Name - Firm - Title`', () => {
  const call = CALL.replace('- **Amara Nwosu** *Pinecroft Capital Markets - Analyst*\n', '').replace(
    '\nAmara Nwosu *Pinecroft Capital Markets - Analyst*',
    '\nAmara Nwosu - Pinecroft Capital Markets - Analyst',
  );
  expect(labels(expectLayout('refinitiv-streetevents', call))).toContain(
    'Amara Nwosu | Analyst | Pinecroft Capital Markets',
  );
});

test('a page that has lost the mark of its publisher keeps its layout', () => {
  expectLayout('refinitiv-streetevents', CALL.slice(CALL.indexOf('Q1 2024')));
});

test.failing('the lists of the PDF have no stars: names and firms stand on one line', () => {
  // The list reads `Ottilie Brandt Veldkamp Motors NV` as a name, and misses Amara Nwosu's speaker line.
  expectLayout('refinitiv-streetevents', CALL.replace(/\*+/g, ''));
});
