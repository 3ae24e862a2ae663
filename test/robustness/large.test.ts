import { createSourceText } from '../../src/document/source-text.js';
import { findAnalystCalls } from '../../src/language/analyst-calls.js';
import {
  ANSWERS,
  ASKS,
  CLOSES_CALL,
  HANDS_TO_OPERATOR,
  MOVES_ON,
  OPENS_QUESTIONS,
  OPERATOR_SCRIPT,
} from '../../src/language/cues.js';
import { findInterpreters } from '../../src/language/interpreters.js';
import { findIntroductions } from '../../src/language/introductions.js';
import { compareNames } from '../../src/language/name-matching.js';
import { cleanName, isFunctionLabel, looksLikeName } from '../../src/language/person-names.js';
import { splitSentences } from '../../src/language/sentences.js';
import { layouts, recogniseLayout } from '../../src/layouts/index.js';
import { createPage } from '../../src/layouts/page.js';
import { expectSoundOrRefused } from '../properties/helpers/sound.js';

/*
 * Input made to be slow. No test reads a clock: work that grows with the square of 200,000 characters runs into the
 * limit below, work that grows with their number stays far from it.
 */
const LIMIT = 10_000;
const SIZE = 200_000;
/** Thousands of speaker lines cost more than one long one. */
const LINES_SIZE = 60_000;

/** Lets jest's limit strike: work that never waits would end before jest can see that it took too long. */
const guarded = (work: () => void) => async (): Promise<void> => {
  work();
  await new Promise((resolve) => setTimeout(resolve, 1));
};

/** A text of the size, made of one piece. */
const many = (piece: string, size = SIZE): string => piece.repeat(Math.ceil(size / piece.length));

const RUNS: [kind: string, text: string][] = [
  ['colons', many(':')],
  ['full-width colons', many('：')],
  ['spaces', many(' ')],
  ['spaces before a word', `${many(' ')}x`],
  ['tabs', many('\t')],
  ['line feeds', many('\n')],
  ['carriage returns', many('\r')],
  ['blank lines with spaces', many(' \n')],
  ['hyphens', many('-')],
  ['hyphens between spaces', many(' - ')],
  ['double hyphens', many(' -- ')],
  ['equals signs', many('=')],
  ['opening brackets', many('[')],
  ['opening parentheses', many('(')],
  ['nested brackets', many('(').slice(0, SIZE / 2) + many(')').slice(0, SIZE / 2)],
  ['pairs of brackets', many('()')],
  ['stars', many('*')],
  ['stars between spaces', many(' * ')],
  ['full stops', many('.')],
  ['full stops between spaces', many(' .')],
  ['question marks', many('?')],
  ['Chinese full stops', many('。')],
  ['commas', many(', ')],
  ['semicolons', many('; ')],
  ['digits', many('7')],
  ['digits and points', many('7.')],
  ['digits and commas', many('7,')],
  ['clock times', many('00:12:31 ')],
  ['capitals', many('A')],
  ['capitals between spaces', many('A ')],
  ['capitals with points', many('A. ')],
  ['small letters', many('a')],
  ['words', many('word ')],
  ['capitalised words', many('Petra ')],
  ['names', many('Petra Lund ')],
  ['names joined with `and`', many('Petra Lund and ')],
  ['names and titles', many('Petra Lund, our Chief Executive Officer, and ')],
  ['honorifics', many('Mr. ')],
  ['Chinese characters', many('收')],
  ['Chinese characters between spaces', many('收 ')],
  ['Chinese surnames', many('王')],
  ['emoji', many('👩‍👩‍👧‍👦')],
  ['zero-width characters', many('\u200b')],
  ['lone surrogates', many('\ud83d')],
  ['combining marks', `e${many('\u0301')}`],
  ['quotation marks', many('"')],
  ['apostrophes', many("'")],
  ['underscores', many('_')],
  ['at signs', many('a@')],
  ['slashes', many('/')],
  ['markup', many('<a')],
  ['the word `question`', many('question ')],
  ['the word `from`', many('from ')],
  ['the words `the next question is`', many('the next question is ')],
  ['the words `turn the call over to`', many('turn the call over to ')],
  ['the words `first`', many('first ')],
  ['thanks', many('thank you ')],
  ['questions of a word', many('Why? ')],
  ['question marks between spaces', many('? ')],
  ['Chinese full stops between spaces', many('。 ')],
  ['Chinese clauses with semicolons', many('收;')],
  ['full stops and brackets', many('.(')],
  ['full stops and quotation marks', many('."')],
  ['the words `and then`', many('and then ')],
  ['the words `我想问`', many('我想问')],
];

/** The same pieces, a line each: every line may be a speaker line, an entry of a list, a heading, furniture. */
const LINES: [kind: string, line: string][] = [
  ['operators with colons', 'Operator:'],
  ['names with colons', 'Petra Lund:'],
  ['names', 'Petra Lund'],
  ['names and titles', 'Petra Lund - CEO'],
  ['names and titles of Motley Fool', 'Petra Lund -- Quayside -- Analyst'],
  ['names and titles in brackets', 'Petra Lund (CEO)'],
  ['starred names', '**Petra Lund** *Marlow plc - CEO*'],
  ['items', ' * Petra Lund'],
  ['numbered operators', 'Operator    [1]'],
  ['rules', '-'.repeat(80)],
  ['thick rules', '='.repeat(80)],
  ['headings of lists', 'Company Participants'],
  ['headings of both lists', 'Company Participants\nConference Call Participants'],
  ['headings of questions', 'Questions and Answers'],
  ['voices', 'Speaker 3'],
  ['voices with colons', 'spk03:'],
  ['the first lines of adverts', '10 stocks we like better than Marlow'],
  ['tails', 'Disclaimer'],
  ['furniture', 'Sign in'],
  ['Chinese names', '骆承野：'],
  ['calls of analysts', 'The next question comes from Tilda Marsh with Quayside.'],
  ['questions', 'What about margins?'],
  ['sentences with names behind', 'Revenue rose. Petra Lund'],
  ['open brackets', '[Portions of this transcript ('],
].map(([kind, line]) => [kind as string, `${line}\n`]);

const CUES = [ANSWERS, ASKS, CLOSES_CALL, HANDS_TO_OPERATOR, MOVES_ON, OPENS_QUESTIONS, OPERATOR_SCRIPT];

describe.each(RUNS)('200,000 characters of %s', (_, text) => {
  test(
    'through every layout',
    guarded(() => {
      const page = createPage(text);
      for (const layout of layouts) {
        layout.score(page);
        layout.parse(page);
      }
    }),
    LIMIT,
  );

  test(
    'through the search for calls, interpreters and cues',
    guarded(() => {
      findAnalystCalls(text);
      findInterpreters(text);
      for (const cue of CUES) cue.test(text);
      isFunctionLabel(text);
    }),
    LIMIT,
  );

  test(
    'through sentences and introductions',
    guarded(() => {
      splitSentences(text);
      findIntroductions(text);
    }),
    LIMIT,
  );

  test(
    'through names',
    guarded(() => {
      cleanName(text);
      looksLikeName(text);
    }),
    LIMIT,
  );

  test(
    'through the whole analysis, alone and as speech',
    guarded(() => {
      expectSoundOrRefused(text);
      expectSoundOrRefused(`Operator: Welcome to the earnings call.\n\nPetra Lund: ${text}\n\nOperator: Goodbye.\n`);
    }),
    LIMIT,
  );
});

describe.each(LINES)('60,000 characters of lines: %s', (_, line) => {
  test.each([
    ['one below the other', line],
    ['apart', `${line}\n`],
    ['with speech between', `${line}\nRevenue rose in the quarter.\n\n`],
  ])(
    'through every layout: %s',
    async (__, piece) => {
      await guarded(() => {
        const page = createPage(many(piece, LINES_SIZE));
        for (const layout of layouts) {
          layout.score(page);
          layout.parse(page);
        }
      })();
    },
    LIMIT,
  );

  test(
    'through the whole analysis',
    guarded(() => {
      expectSoundOrRefused(many(`${line}\nRevenue rose in the quarter.\n\n`, LINES_SIZE));
    }),
    LIMIT,
  );
});

test(
  'one line of 200,000 characters of real sentences',
  guarded(() => {
    const text = `Operator: ${many('Revenue rose by 6.3% in the quarter, and margins held at RMB4.16 billion. ')}`;
    expect(recogniseLayout(createSourceText(text)).blocks.length).toBeGreaterThan(0);
    expectSoundOrRefused(text);
  }),
  LIMIT,
);

/** So many people, every one with a name of their own, and a turn each. */
const crowd = (count: number): string => {
  const name = (i: number) => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return Array.from({ length: count }, (_, i) => `P${name(i)} L${name(i * 7)}: Revenue rose in the quarter.\n\n`).join(
    '',
  );
};

test(
  'a hundred people',
  guarded(() => {
    expect(expectSoundOrRefused(crowd(100))?.turns).toHaveLength(100);
  }),
  LIMIT,
);

test.todo('a thousand people: the roster compares each with all, some seconds long');

test(
  'two names of 100,000 characters each',
  guarded(() => {
    expect(compareNames('a'.repeat(SIZE / 2), 'b'.repeat(SIZE / 2))).toBe(0);
  }),
  LIMIT,
);

test(
  'two names of two words, 10,000 characters each',
  guarded(() => {
    const half = (letter: string) => letter.repeat(SIZE / 20);
    expect(compareNames(`${half('a')} ${half('b')}`, `${half('a')}x ${half('c')}`)).toBe(0);
  }),
  LIMIT,
);
