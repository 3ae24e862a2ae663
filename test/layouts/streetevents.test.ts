import { airy, crlf, expectLayout, expectSurest, labels, listed, qaLine } from './helpers/laid-out.js';

const THICK = '='.repeat(80);
const THIN = '-'.repeat(80);

/** A speaker line between its rules. */
const speaker = (line: string): string => `${THIN}\n${line}\n${THIN}`;
const heading = (line: string): string => `${THICK}\n${line}\n${THICK}`;

const LISTS = `${heading('Corporate Participants')}

 * Maud Ferrier
   Brassica Foods plc - Director of IR
 * Anselm Okoro
   Brassica Foods plc - CEO & Director

${heading('Conference Call Participiants')}

 * Tilda Marsh
   Quayside Securities, Research Division - Research Analyst
 * Unidentified Analyst
`;

const CALL = `Thomson Reuters StreetEvents Event Transcript
E D I T E D   V E R S I O N

Q2 2018 Brassica Foods plc Earnings Call
AUGUST 02, 2018 / 8:00AM GMT

${LISTS}
${heading('Presentation')}
${speaker('Operator    [1]')}

          {Operator:Good morning, and welcome to the Brassica Foods call. (Operator Instructions)}

${speaker('Maud Ferrier,  Brassica Foods plc - Director of IR    [2]')}

          {Maud Ferrier:Thank you, Sandra. Here is Anselm.}

${speaker('Anselm Okoro,  Brassica Foods plc - CEO & Director    [3]')}

          {Anselm Okoro:Good morning. We sold [4.8m] tonnes of cabbage <Sync id="s14" time="212.4"/> this spring.
Not all of it green. [5]

Costs fell by 3%.}

${heading('Questions and Answers')}
${speaker('Operator    [1]')}

          {Operator:We take the first question from Tilda Marsh of Quayside Securities.}

${speaker('Tilda Marsh,  Quayside Securities, Research Division - Research Analyst    [2]')}

          {Tilda Marsh:How is demand for kale?}

${speaker('Anselm Okoro,  Brassica Foods plc - CEO & Director    [3]')}

          {Anselm Okoro:Better than for sprouts.}

${speaker('Unidentified Analyst    [4]')}

          {Unidentified Analyst:And the price of sprouts?}

${speaker('Operator    [5]')}

          {Operator:This concludes today's call. You may now disconnect.}

${THIN}
Definitions
${THIN}
PRELIMINARY TRANSCRIPT: "Preliminary Transcript" indicates that the text was taken down live.
${THIN}
Disclaimer
${THIN}
The publisher reserves the right to make changes to documents without obligation to notify any person.
${THIN}
Copyright 2018 Some Publisher. ALL RIGHTS RESERVED.
${THIN}
`;

describe('a typical call', () => {
  test('its speech is what stands under numbered speaker lines, and nothing else', () => {
    const laidOut = expectLayout('streetevents', CALL);
    expect(laidOut.score).toBeGreaterThanOrEqual(0.9);
    expect(laidOut.warnings).toEqual([]);
  });

  test('speaker lines split into name, title and firm', () => {
    expect(labels(expectLayout('streetevents', CALL))).toEqual([
      'Operator | - | -',
      'Maud Ferrier | Director of IR | Brassica Foods plc',
      'Anselm Okoro | CEO & Director | Brassica Foods plc',
      'Tilda Marsh | Research Analyst | Quayside Securities, Research Division',
      'Unidentified Analyst | - | -',
    ]);
  });

  test('both lists are read, the misspelt one too', () => {
    expect(listed(expectLayout('streetevents', CALL))).toEqual([
      'company: Maud Ferrier | Director of IR | Brassica Foods plc',
      'company: Anselm Okoro | CEO & Director | Brassica Foods plc',
      'conference: Tilda Marsh | Research Analyst | Quayside Securities, Research Division',
      'conference: Unidentified Analyst | - | -',
    ]);
  });

  test('the heading of the questions is found where the numbers begin again', () => {
    expect(qaLine(CALL, expectLayout('streetevents', CALL))).toBe('Questions and Answers');
  });

  test('no other layout is as sure', () => expectSurest('streetevents', CALL));

  test('what stands before the first speaker line is the front', () => {
    const { front } = expectLayout('streetevents', CALL);
    expect(CALL.slice(0, front.end)).toContain('Q2 2018 Brassica Foods plc Earnings Call');
    expect(CALL.slice(0, front.end)).not.toContain('Good morning');
  });
});

describe('variants', () => {
  test.each([
    ['Windows line ends', crlf(CALL)],
    ['more blank lines', airy(CALL)],
    ['no blank lines', CALL.replace(/\n\n+/g, '\n')],
    ['no lists', CALL.replace(LISTS, '')],
    ['no front at all', CALL.slice(CALL.indexOf(heading('Presentation')))],
    ['no headings', CALL.replace(heading('Presentation'), '').replace(heading('Questions and Answers'), '')],
    ['a byte order mark', `\ufeff${CALL}`],
    ['one space behind the comma', CALL.replace(/, {2}Brassica/g, ', Brassica')],
    ['white space behind speaker lines', CALL.replace(/(\[\d+\])\n/g, '$1   \n')],
    ['no legal text, and no line break at the end', CALL.slice(0, CALL.indexOf(`\n${THIN}\nDefinitions`)).trimEnd()],
  ])('%s', (_, call) => {
    expectLayout('streetevents', call);
  });

  test('numbers beyond a hundred', () => {
    expectLayout('streetevents', CALL.replace('Analyst    [4]', 'Analyst    [104]'));
  });

  test('a name with a suffix and a title with commas', () => {
    const line = 'Anselm B. Okoro, Jr.,  Brassica Foods plc - President, CEO & Director    [3]';
    const call = CALL.replace('Anselm Okoro,  Brassica Foods plc - CEO & Director    [3]', line).replace(
      '{Anselm Okoro:Good',
      '{Anselm B. Okoro, Jr.:Good',
    );
    expect(labels(expectLayout('streetevents', call))).toContain(
      'Anselm B. Okoro, Jr. | President, CEO & Director | Brassica Foods plc',
    );
  });

  test('a firm with dashes keeps them', () => {
    const line = 'Tilda Marsh,  Quayside - Harbour Bank - Research Analyst    [2]';
    const call = CALL.replace(/Tilda Marsh, {2}Quayside.*\[2\]/, line);
    expect(labels(expectLayout('streetevents', call))).toContain(
      'Tilda Marsh | Research Analyst | Quayside - Harbour Bank',
    );
  });
});

describe('what looks like a speaker line and is none', () => {
  test('a line of speech that ends in a number in brackets', () => {
    const call = CALL.replace('Not all of it green. [5]', 'Tilda Marsh saw it too    [5]');
    expectLayout('streetevents', call);
  });

  test('a number between rules without a name', () => {
    expectLayout('streetevents', CALL.replace('Costs fell by 3%.', `Costs fell by 3%. [6]`));
  });
});

describe('damage', () => {
  test('a call that breaks off in the middle of a sentence keeps what is there', () => {
    const broken = `${CALL.slice(0, CALL.indexOf(' spring.\nNot all'))}}`;
    expectLayout('streetevents', broken);
  });

  test('a speaker line without speech gives no block', () => {
    expectLayout('streetevents', CALL.replace('{Tilda Marsh:How is demand for kale?}', ''));
  });

  test('a call of two turns is still recognised', () => {
    const short = `${speaker('Operator    [1]')}\n{Operator:Welcome to the results call.}\n
${speaker('Anselm Okoro,  Brassica Foods plc - CEO    [2]')}\n{Anselm Okoro:Thank you.}\n`;
    expectLayout('streetevents', short);
  });
});
