import fc from 'fast-check';
import { analyze } from '../../src/analyze.js';
import { marked } from '../support/marked.js';
import { calls, pairsOfCalls } from './helpers/calls.js';
import { print, printers } from './helpers/render.js';
import { expectSound, expectSoundOrRefused } from './helpers/sound.js';

const layouts = Object.keys(printers);

describe.each(layouts)('a made-up call in the layout %s', (layout) => {
  test('has turns whose places slice to what was said, disjoint and in order', () => {
    fc.assert(
      fc.property(calls, (speeches) => {
        const { text, marks } = marked(print(layout, speeches));
        const analysis = analyze(text);
        expectSound(analysis);
        expect(analysis.document.layout).toBe(layout);
        expect(analysis.turns.map((turn) => turn.text)).toEqual(marks.map((mark) => mark.text));
      }),
      { numRuns: 40 },
    );
  });

  test('becomes the same Analysis every time, whatever was analysed in between', () => {
    fc.assert(
      fc.property(pairsOfCalls, ([one, other]) => {
        const [text, another] = [one, other].map((speeches) => marked(print(layout, speeches)).text) as [
          string,
          string,
        ];
        const first = analyze(text);
        analyze(another);
        expect(analyze(text)).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  test('loses nothing when another call follows it', () => {
    fc.assert(
      fc.property(pairsOfCalls, ([one, other]) => {
        const said = [one, other].flatMap((speeches) => marked(print(layout, speeches)).marks.map(({ text }) => text));
        const both = analyze(marked(print(layout, [...one, ...other])).text);
        expect(both.turns.map(({ text }) => text)).toEqual(said);
      }),
      { numRuns: 20 },
    );
  });
});

describe('any text becomes a sound Analysis or is refused with a code', () => {
  /** What transcripts are made of, in an order that no transcript has. */
  const SCRAPS = [
    ...[
      'Operator',
      'Operator:',
      'Petra Lund',
      'Petra Lund:',
      'Petra Lund (CEO)',
      'Petra Lund -- CEO',
      '骆承野：',
      '译员：',
    ],
    ...[
      'Petra Lund\nCEO',
      'Tilda Marsh - Quayside',
      '**Petra Lund** *Marlow - CEO*',
      'Unidentified Analyst',
      'Speaker 3',
    ],
    ...[
      '='.repeat(80),
      '-'.repeat(80),
      'Operator    [1]',
      'Petra Lund,  Marlow plc - CEO    [2]',
      ' * Petra Lund',
      '[3]',
    ],
    ...['Company Participants', 'Conference Call Participants', 'CALL PARTICIPANTS', 'Presentation', 'Q&A', '问答环节'],
    ...['Questions and Answers:', 'Full Conference Call Transcript', 'TAKEAWAYS', 'Disclaimer', 'Sign in', 'Editor'],
    ...['10 stocks we like better than Marlow', '*Stock Advisor returns as of May 1, 2024', 'Duration: 41 minutes'],
    ...['The first question comes from Tilda Marsh with Quayside.', 'I have two questions.', 'What about margins?'],
    ...[
      'Thank you. Revenue rose 6.3% in the quarter.',
      '[Foreign Language]',
      'This concludes the call.',
      '收入增长了。',
    ],
    ...[
      '',
      '',
      '',
      '\n',
      '\r\n',
      ' ',
      '\t',
      '\u3000',
      ':',
      '：',
      ' - ',
      ' -- ',
      '(',
      ')',
      '[',
      ']',
      '*',
      '\ud83d',
      '\u0000',
    ],
  ];
  const joins = fc.constantFrom('\n', '\n\n', '\n\n', ' ', '', '\r\n');
  const scraps = fc
    .array(fc.tuple(fc.constantFrom(...SCRAPS), joins), { maxLength: 40 })
    .map((parts) => parts.map((part) => part.join('')).join(''));

  test('scraps of transcripts', () => {
    fc.assert(
      fc.property(scraps, (text) => void expectSoundOrRefused(text)),
      { numRuns: 500 },
    );
  });

  test.each(['grapheme', 'binary'] as const)('strings of any characters: %s', (unit) => {
    fc.assert(fc.property(fc.string({ unit, maxLength: 200 }), (text) => void expectSoundOrRefused(text)));
  });

  test('a call with scraps thrown in', () => {
    fc.assert(
      fc.property(calls, fc.constantFrom(...layouts), scraps, fc.nat(), (speeches, layout, scrap, place) => {
        const { text } = marked(print(layout, speeches));
        const at = place % text.length;
        expect(expectSoundOrRefused(text.slice(0, at) + scrap + text.slice(at))).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
