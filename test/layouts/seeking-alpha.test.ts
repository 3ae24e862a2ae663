import { airy, crlf, expectLayout, expectSurest, labels, listed, qaLine } from './helpers/laid-out.js';

const LISTS = `Company Participants

Lavinia Stroud - Vice President of Investor Relations
Otto Keller - Founder, CEO & Director
Mei-Ling Chow - Chief Financial Officer

Conference Call Participants

Desmond Achebe - Thornhill Securities, Research Division
Ines Duarte - Bank of the Lagoon
`;

const CALL = `Copperline Robotics, Inc. (NASDAQ:CPLN) Q4 2024 Earnings Conference Call March 6, 2025 5:00 PM ET

${LISTS}
Presentation

Operator

{Operator:Good day, and welcome to the Copperline Robotics call. [Operator Instructions] Please go ahead.}

Lavinia Stroud
Vice President of Investor Relations

{Lavinia Stroud:Thank you. With me are Otto Keller and Mei-Ling Chow.

Otto, please.}

Otto Keller
Founder, CEO & Director

{Otto Keller:Thanks, Lavinia. Orders rose 40%.}

Mei-Ling Chow
Chief Financial Officer

{Mei-Ling Chow:And margins held.}

Question-and-Answer Session

Operator

{Operator:[Operator Instructions] The first question comes from Desmond Achebe of Thornhill.}

Desmond Achebe
Thornhill Securities, Research Division

{Desmond Achebe:Where do the orders come from?}

Otto Keller
Founder, CEO & Director

{Otto Keller:Mostly from shipyards.}

Unknown Executive

{Unknown Executive:And from two airports.}

Operator

{Operator:This concludes the call. You may disconnect.}

[Portions of this transcript that are marked [Interpreted] were spoken by an interpreter present on the live call.]
`;

/** Until about 2020 no title stood under the names. */
const UNTITLED = CALL.replace(/^(\w[\w-]+ \w+)\n(?!\n)(?:\w.*\n)(?=\n\{)/gm, '$1\n');

describe('a typical call', () => {
  test('its speech is what stands under a name and a title: no list, no heading, no note at the end', () => {
    expect(expectLayout('seeking-alpha', CALL).warnings).toEqual([]);
  });

  test('the line under a name is a title or a firm', () => {
    expect(labels(expectLayout('seeking-alpha', CALL))).toEqual([
      'Operator | - | -',
      'Lavinia Stroud | Vice President of Investor Relations | -',
      'Otto Keller | Founder, CEO & Director | -',
      'Mei-Ling Chow | Chief Financial Officer | -',
      'Desmond Achebe | - | Thornhill Securities, Research Division',
      'Unknown Executive | - | -',
    ]);
  });

  test('both lists are read; on the side of the conference a single detail is the firm', () => {
    expect(listed(expectLayout('seeking-alpha', CALL))).toEqual([
      'company: Lavinia Stroud | Vice President of Investor Relations | -',
      'company: Otto Keller | Founder, CEO & Director | -',
      'company: Mei-Ling Chow | Chief Financial Officer | -',
      'conference: Desmond Achebe | - | Thornhill Securities, Research Division',
      'conference: Ines Duarte | - | Bank of the Lagoon',
    ]);
  });

  test('the heading of the questions is found', () => {
    expect(qaLine(CALL, expectLayout('seeking-alpha', CALL))).toBe('Question-and-Answer Session');
  });

  test('no other layout is as sure', () => expectSurest('seeking-alpha', CALL));
});

describe('variants', () => {
  test.each([
    ['Windows line ends', crlf(CALL)],
    ['more blank lines', airy(CALL)],
    ['no lists', CALL.replace(LISTS, '')],
    ['no headings', CALL.replace('Presentation\n\n', '').replace('Question-and-Answer Session\n\n', '')],
    ['no front', CALL.slice(CALL.indexOf('Operator\n'))],
    ['names without titles', UNTITLED],
    ['speech directly under the name', UNTITLED.replace(/\n\n(?=\{)/g, '\n')],
    [
      'the older headings of the lists',
      CALL.replace('Company Participants', 'Executives').replace('Conference Call Participants', 'Analysts'),
    ],
    ['a heading directly over a name', CALL.replace('Session\n\nOperator', 'Session\nOperator')],
    ['another wording of the heading', CALL.replace('Question-and-Answer Session', 'Questions and Answers')],
  ])('%s', (_, call) => {
    expectLayout('seeking-alpha', call);
  });

  test('the marks Q and A before names', () => {
    const [before = '', after = ''] = UNTITLED.split('Question-and-Answer Session');
    const sided = after.replace(/^Desmond Achebe$/m, 'Q - Desmond Achebe').replace(/^Otto Keller$/m, 'A - Otto Keller');
    expectLayout('seeking-alpha', `${before}Question-and-Answer Session${sided}`);
  });

  test('somebody in no list, with a title under the name', () => {
    const call = CALL.replace('Ines Duarte - Bank of the Lagoon\n', '').replace(
      'Unknown Executive\n\n{Unknown Executive:And from two airports.}',
      'Ines Duarte\nBank of the Lagoon\n\n{Ines Duarte:How many airports?}',
    );
    expect(labels(expectLayout('seeking-alpha', call))).toContain('Ines Duarte | - | Bank of the Lagoon');
  });

  test('somebody in no list and without a title, who speaks twice', () => {
    const call = UNTITLED.replace('Desmond Achebe - Thornhill Securities, Research Division\n', '').replace(
      'Unknown Executive\n\n{Unknown',
      'Desmond Achebe\n\n{Desmond Achebe:Thank you.}\n\nUnknown Executive\n\n{Unknown',
    );
    expectLayout('seeking-alpha', call);
  });

  test('a title that ends in an abbreviation, and one with dashes', () => {
    const call = CALL.replace(
      'Thornhill Securities, Research Division\n\n{',
      'Thornhill Securities - Europe, Inc.\n\n{',
    );
    expectLayout('seeking-alpha', call);
  });

  test('people with two initials each', () => {
    const call = CALL.replaceAll('Otto Keller', 'J. P. Keller')
      .replaceAll('Mei-Ling Chow', 'M. L. Chow')
      .replaceAll('Desmond Achebe', 'D. K. Achebe')
      .replaceAll('Lavinia Stroud', 'L. A. Stroud');
    expectLayout('seeking-alpha', call);
  });

  test('names with initials and particles', () => {
    expectLayout('seeking-alpha', CALL.replaceAll('Otto Keller', 'Otto J. van der Keller'));
  });

  test('a name with a suffix behind a comma', () => {
    expectLayout(
      'seeking-alpha',
      CALL.replaceAll('Otto Keller', 'Otto Keller, Jr.').replaceAll('{Otto Keller:', '{Otto Keller, Jr.:'),
    );
  });
});

describe('what looks like a speaker line and is none', () => {
  test.each([
    ['a short sentence', 'Thank you.'],
    ['a placeholder', '[Foreign Language]'],
    ['a capitalised phrase that comes back', 'Great Progress'],
    ['a word', 'Congratulations'],
  ])('%s: %s', (_, line) => {
    expectLayout('seeking-alpha', CALL.replace('Thanks, Lavinia. Orders', `${line}\n\nThanks, Lavinia. Orders`));
  });
});

describe('damage', () => {
  test('a call that breaks off keeps what is there', () => {
    expectLayout('seeking-alpha', `${CALL.slice(0, CALL.indexOf(' from two airports.}'))}}`);
  });

  test('lists and a single speaker line give that speech', () => {
    const call = `${LISTS}\nPresentation\n\nOperator\n\n{Operator:Good day, and welcome.}\n`;
    expectLayout('seeking-alpha', call);
  });
});
