import { airy, crlf, expectLayout, expectSurest, labels, qaLine } from './helpers/laid-out.js';

const CALL = `Image source: The Motley Fool.

Halcyon Tiles (NYSE: HTIL)
Q3 2019 Earnings Call
Nov 05, 2019, 9:00 a.m. ET

Contents:

Prepared Remarks:

Operator

{Operator:Greetings, and welcome to the Halcyon Tiles third quarter call. [Operator Instructions]}

Beatrix Nolan -- Vice President, Investor Relations

{Beatrix Nolan:Thank you. I am joined by our CEO, Mr.

Vasquez, who will begin.}

Emil Vasquez -- Chairman, President and Chief Executive Officer

{Emil Vasquez:Thanks, Beatrix. It was a good quarter -- our best since 2014.}

10 stocks we like better than Halcyon Tiles
When investing geniuses have a tip, it can pay to listen.

See the 10 stocks

*Stock Advisor returns as of June 1, 2019

{Emil Vasquez:We opened nine showrooms.}

Questions and Answers:

Operator

{Operator:Our first question comes from Ruth Adeyemi with Larkspur Research. Please proceed.}

Ruth Adeyemi -- Larkspur Research -- Analyst

{Ruth Adeyemi:Can you talk about freight?}

Emil Vasquez -- Chairman, President and Chief Executive Officer

{Emil Vasquez:It costs less than in spring.}

Unidentified Speaker --

{Unidentified Speaker:And a little less than last year.}

Operator

{Operator:This concludes today's conference. You may disconnect your lines.}

Duration: 41 minutes

Call participants:

Beatrix Nolan -- Vice President, Investor Relations

Emil Vasquez -- Chairman, President and Chief Executive Officer

Ruth Adeyemi -- Larkspur Research -- Analyst

More HTIL analysis

All earnings call transcripts

This article is a transcript of this conference call produced for The Motley Fool.

The Motley Fool has no position in any of the stocks mentioned.
`;

describe('a typical call', () => {
  test('its speech is what stands under `Name -- Title`: no advert, no closing list, no foot of the page', () => {
    expect(expectLayout('motley-fool', CALL).warnings).toEqual([]);
  });

  test('one detail is a title, two are firm and title', () => {
    expect(labels(expectLayout('motley-fool', CALL))).toEqual([
      'Operator | - | -',
      'Beatrix Nolan | Vice President, Investor Relations | -',
      'Emil Vasquez | Chairman, President and Chief Executive Officer | -',
      'Ruth Adeyemi | Analyst | Larkspur Research',
      'Unidentified Speaker | - | -',
    ]);
  });

  test('the heading of the questions is found', () => {
    expect(qaLine(CALL, expectLayout('motley-fool', CALL))).toBe('Questions and Answers:');
  });

  test('no other layout is as sure', () => expectSurest('motley-fool', CALL));
});

describe('variants', () => {
  test.each([
    ['Windows line ends', crlf(CALL)],
    ['more blank lines', airy(CALL)],
    ['an ampersand in the heading', CALL.replace('Questions and Answers:', 'Questions & Answers:')],
    ['a heading directly over the operator', CALL.replace('Answers:\n\n', 'Answers:\n')],
    ['an abrupt start', CALL.slice(CALL.indexOf('Operator\n'))],
    ['the start in the middle of the remarks', CALL.slice(CALL.indexOf('Beatrix Nolan --'))],
    ['no heading', CALL.replace('Questions and Answers:\n\n', '')],
    ['dashes without spaces', CALL.replace(/ -- (?=\p{Lu})/gu, '--')],
    ['long dashes', CALL.replace(/^(\p{Lu}.*) -- (?=\p{Lu})/gmu, '$1 — ')],
    ['dashes behind the operator', CALL.replace(/^Operator$/gm, 'Operator --')],
    ['a dash as a suffix', CALL.replace(/ -- Analyst\n/g, ' --Analyst\n')],
    ['no tail', `${CALL.slice(0, CALL.indexOf('\nDuration'))}`],
    ['no line about its length', CALL.replace('Duration: 41 minutes\n\n', '')],
  ])('%s', (_, call) => {
    expectLayout('motley-fool', call);
  });

  test('a name with a suffix behind a comma, and a firm with commas and dots', () => {
    const call = CALL.replace(
      /Ruth Adeyemi -- Larkspur Research/g,
      'Ruth B. Adeyemi, CFA -- Larkspur, Dean & Co.',
    ).replace('{Ruth Adeyemi:', '{Ruth B. Adeyemi, CFA:');
    expect(labels(expectLayout('motley-fool', call))).toContain(
      'Ruth B. Adeyemi, CFA | Analyst | Larkspur, Dean & Co.',
    );
  });

  test('a title that ends in an abbreviation', () => {
    const call = CALL.replace(/Ruth Adeyemi -- Larkspur Research/g, 'Ruth Adeyemi -- Larkspur Inc.');
    expectLayout('motley-fool', call);
  });

  test('a firm that was lost, the name printed twice', () => {
    const call = CALL.replace(/Larkspur Research --/g, 'Ruth Adeyemi --');
    expect(labels(expectLayout('motley-fool', call))).toContain('Ruth Adeyemi | Analyst | -');
  });
});

describe('what looks like a speaker line and is none', () => {
  test.each([
    ['a short answer with a dash', 'Yes -- absolutely.'],
    ['a question with a dash', 'Freight -- is it cheaper?'],
    ['an aside', 'Emil -- who runs the company -- will say more'],
  ])('%s: %s', (_, line) => {
    expectLayout('motley-fool', CALL.replace('It costs less than in spring.', `${line}\n\nIt costs less.`));
  });

  test('a hesitation between two capitals', () => {
    expectLayout('motley-fool', CALL.replace('It costs less than in spring.', 'Freight -- It is cheaper.\n\nMuch.'));
  });

  test('a paragraph that breaks after "Mr." stays one speech', () => {
    const { blocks } = expectLayout('motley-fool', CALL);
    expect(blocks[1]).toMatchObject({ label: { name: 'Beatrix Nolan' } });
  });
});

describe('adverts', () => {
  test.each([
    [
      'the newer one',
      `Should you invest $1,000 in Halcyon Tiles right now?

Before you buy stock in Halcyon Tiles, consider this: somebody has a list.

*Stock Advisor returns as of May 9, 2022`,
    ],
    ['one without its last line', `10 stocks we like better than Halcyon Tiles`],
  ])('%s', (_, advert) => {
    const start = CALL.indexOf('10 stocks we like');
    const end = CALL.indexOf('\n\n{Emil Vasquez:We opened');
    expectLayout('motley-fool', CALL.slice(0, start) + advert + CALL.slice(end));
  });
});
