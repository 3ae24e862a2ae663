import { crlf, expectLayout, expectSurest, labels, scores } from './helpers/laid-out.js';

const LISTS = `Company Participants

Lavinia Stroud - Investor Relations
Otto Keller - Founder and Chief Executive Officer

Conference Call Participants

Desmond Achebe - Thornhill Securities
Ines Duarte - Bank of the Lagoon
`;

const CALL = `Copperline Robotics, Inc. (NASDAQ:CPLN) Q4 2024 Results Conference Call March 6, 2025 5:00 PM ET

${LISTS}
Operator

{Operator:Good day, and thank you for joining. [Operator Instructions]. I hand over to Lavinia Stroud.

You may begin.} Lavinia Stroud

{Lavinia Stroud:Thanks, operator. Speaking today will be our founder, Mr.

Otto Keller, who has a cold. Please go ahead, Otto.} Otto Keller

{Otto Keller:Thank you. Orders rose 40%, and most of them came

from shipyards. Two airports bought as well.} Operator

{Operator:We will now take questions. The first is from Desmond Achebe.} Desmond Achebe

{Desmond Achebe:Which airports?} Otto Keller

{Otto Keller:I may not say.} Ines Duarte

{Ines Duarte:And which shipyards?} Otto Keller

{Otto Keller:Nor that, but as I said, all of them being ours,} Operator

{Operator:This concludes the call. You may disconnect.}
`;

describe('a typical call', () => {
  test('a name behind the last sentence of a paragraph is the next speaker', () => {
    expect(
      expectLayout('seeking-alpha-glued', CALL.replace('being ours,} Operator', 'ours.} Operator')).warnings,
    ).toEqual([]);
  });

  test('names carry no titles: those stand in the list only', () => {
    const whole = CALL.replace('being ours,} Operator', 'ours.} Operator');
    expect(labels(expectLayout('seeking-alpha-glued', whole))).toEqual([
      'Operator | - | -',
      'Lavinia Stroud | - | -',
      'Otto Keller | - | -',
      'Desmond Achebe | - | -',
      'Ines Duarte | - | -',
    ]);
  });

  test('no other layout is as sure', () => {
    expectSurest('seeking-alpha-glued', CALL);
    expect(scores(CALL)).toMatchObject({ 'seeking-alpha-glued': 0.92 });
  });
});

describe('variants', () => {
  const whole = CALL.replace('being ours,} Operator', 'ours.} Operator');

  test.each([
    ['Windows line ends', crlf(whole)],
    ['no lists: full names behind finished sentences', whole.replace(LISTS, '')],
    ['some names on lines of their own', whole.replace('begin.} Lavinia Stroud', 'begin.}\n\nLavinia Stroud')],
    ['no blank lines between chunks', whole.replace(/\n\n(?=\{)/g, '\n')],
    ['a sentence that ends in a bracket', whole.replace('Which airports?}', 'Which airports? [Laughter]}')],
    ['a name with an initial', whole.replaceAll('Otto Keller', 'Otto J. Keller')],
    ['a name with a particle', whole.replaceAll('Otto Keller', 'Otto van Keller')],
    ['an unnamed analyst', whole.replaceAll('Ines Duarte', 'Unidentified Analyst')],
  ])('%s', (_, call) => {
    expectLayout('seeking-alpha-glued', call);
  });

  test('a sentence that the machine cut before its end', () => {
    expectLayout('seeking-alpha-glued', CALL);
  });
});

describe('what is no glued name', () => {
  const whole = CALL.replace('being ours,} Operator', 'ours.} Operator');

  test.each([
    ['a listed person who is thanked', 'I may not say. Thank you, Desmond Achebe.'],
    ['a title cut from its name', 'I may not say. Ask Mr.\n\nRoyle about it.'],
    ['a sentence that goes on in the next chunk', 'I may not say. Ask\n\nsomebody else.'],
    ['a person in the middle of a sentence', 'I may not say what I told Ines Duarte\n\nlast week.'],
  ])('%s', (_, speech) => {
    expectLayout('seeking-alpha-glued', whole.replace('I may not say.', speech));
  });
});
