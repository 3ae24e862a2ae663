import { airy, crlf, expectLayout, expectSurest, labels, qaLine } from './helpers/laid-out.js';

const CALL = `Sign in

You're signed out. Sign in to see the whole library.

Ardmore Paper - Q4 2023

February 14, 2024

Transcript

Operator (participant)

{Operator:Good afternoon, and welcome to the Ardmore Paper earnings call.}

Fenella Ross (Head of Investor Relations)

{Fenella Ross:Thanks. With me is Colm Deasy, our Chief Executive Officer (and our founder).

We report in euros (unaudited).}

Colm Deasy (Chairman, CEO and President)

{Colm Deasy:Hello, everyone. Volumes (in tonnes) grew 6%.}

Operator (participant)

{Operator:Our first question is from Hana Sato of Bluewater Research.}

Hana Sato (Equity Research Analyst)

{Hana Sato:Why are pulp prices so low?}

Colm Deasy (Chairman, CEO and President)

{Colm Deasy:Nobody knows.}

Operator (participant)

{Operator:This concludes the call. You may now disconnect.}
`;

describe('a typical call', () => {
  test('its speech is what stands under `Name (Title)`, without the furniture of the page', () => {
    expect(expectLayout('name-title', CALL).warnings).toEqual([]);
  });

  test('the brackets hold the title, commas and all', () => {
    expect(labels(expectLayout('name-title', CALL))).toEqual([
      'Operator | - | -',
      'Fenella Ross | Head of Investor Relations | -',
      'Colm Deasy | Chairman, CEO and President | -',
      'Hana Sato | Equity Research Analyst | -',
    ]);
  });

  test('no other layout is as sure', () => expectSurest('name-title', CALL));

  test('without a heading the questions begin nowhere in print', () => {
    expect(qaLine(CALL, expectLayout('name-title', CALL))).toBeNull();
  });
});

describe('variants', () => {
  test.each([
    ['Windows line ends', crlf(CALL)],
    ['more blank lines', airy(CALL)],
    ['speech directly under the speaker line', CALL.replace(/(\([^)]+\))\n\n(\{\w)/g, '$1\n$2')],
    ['no furniture', CALL.slice(CALL.indexOf('Ardmore Paper'))],
    ['no front', CALL.slice(CALL.indexOf('Operator (participant)'))],
    ['a colon behind the brackets', CALL.replace(/^(\p{Lu}\w+ \w+ \([^)]+\))$/gmu, '$1:')],
    [
      'full-width brackets',
      CALL.replace('Hana Sato (Equity Research Analyst)', 'Hana Sato（Equity Research Analyst）'),
    ],
    ['brackets in brackets', CALL.replace(/Chairman, CEO and President/g, 'Chairman (interim) and CEO')],
    ['furniture between two turns', CALL.replace('\nHana Sato (', '\nSign in\n\nHana Sato (')],
  ])('%s', (_, call) => {
    expectLayout('name-title', call);
  });

  test.each(['Colm P. Deasy Jr.', 'Colm de la Deasy', 'J. P. Deasy III', 'Dr. Colm Deasy', 'Colm O’Deasy-Kim'])(
    'a name such as %s',
    (name) => {
      const call = CALL.replace(/Colm Deasy(?= \()/g, name).replace(/\{Colm Deasy:/g, `{${name}:`);
      expectLayout('name-title', call);
    },
  );

  test('Chinese names and titles', () => {
    const call = `主持人 (participant)\n\n{主持人:欢迎参加会议。}\n\n周思雨 (首席执行官)\n\n{周思雨:大家好。}\n
郑立 (分析师)\n\n{郑立:请问毛利率是多少？}\n`;
    expectLayout('name-title', call);
  });

  test('`Unidentified Analyst` with no more than a function', () => {
    const call = CALL.replace(/Hana Sato(?= \()/, 'Unidentified Analyst').replace(
      '{Hana Sato:',
      '{Unidentified Analyst:',
    );
    expectLayout('name-title', call);
  });

  test('a heading over the questions is found and is no speech', () => {
    const call = CALL.replace('Operator (participant)\n\n{Operator:Our first', 'Q&A\n\n$&');
    expect(qaLine(call, expectLayout('name-title', call))).toBe('Q&A');
  });
});

test('a line of speech that ends in brackets is no speaker line', () => {
  const call = CALL.replace(
    'Nobody knows.',
    'Nobody knows.\n\nWe asked the mills twice (in May and June)\n\nand again.',
  );
  expectLayout('name-title', call);
});
