import { analyze, analyzeSource } from '../../src/analyze.js';
import { EarningsCallError } from '../../src/document/diagnostic.js';
import { createSourceText } from '../../src/document/source-text.js';
import { closing, codes, lists, opening, textOf } from '../support/mini-call.js';

/** The code and message with which a text is refused. */
function refusal(text: string): { code: string; message: string } {
  try {
    analyze(text);
  } catch (error) {
    if (error instanceof EarningsCallError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('the text is taken');
}

const NOVEL = [
  'The coachman drew up before the inn, and nobody came out to meet him but the dog, which did not bark.',
  '"You are late," said the innkeeper at last. "The bridge is gone, and there is no bed but the one in the loft."',
  'He took the loft, and lay awake until the rain stopped, thinking of the letter he had not sent.',
];
const PLAY = ['Anna: I saw the sea.', 'Tom: Was it green?', 'Anna: It was blue.', 'Tom: Then it was not the sea.'];

describe('refused, with a code and a line that says what to do', () => {
  test.each([
    ['nothing', '', 'empty-input'],
    ['white space', ' \t\r\n\u00a0\u3000\n', 'blank-input'],
    ['a novel', Array(40).fill(NOVEL.join('\n\n')).join('\n\n'), 'not-a-call'],
    ['a page of one', NOVEL.join('\n\n'), 'not-a-call'],
    ['a play', textOf(PLAY), 'not-a-call'],
    ['a shopping list', 'flour\nbutter\neggs\n', 'not-a-call'],
    ['lists of participants only', textOf(lists), 'no-speech'],
    ['a heading only', 'Hazelmoor Foods Q1 2025 Earnings Call\n', 'no-speech'],
    ['a heading and lists', `Hazelmoor Foods Q1 2025 Earnings Call\n\n${textOf(lists)}`, 'no-speech'],
  ])('%s', (_, text, code) => {
    const refused = refusal(text);
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(/: \w/u);
    expect(refused.message).not.toContain('\n');
  });

  test('a file whose own format names speakers who say nothing of business', () => {
    const [line] = NOVEL as [string];
    const label = { name: 'Anna', title: null, affiliation: null };
    const blocks = [{ start: 0, end: line.length, label, labelSpan: null, section: null }];
    expect(() => analyzeSource(createSourceText(line, { blocks }))).toThrow(
      expect.objectContaining({ code: 'not-a-call' }),
    );
  });
});

describe('taken', () => {
  test.each([
    ['a short call', textOf([...opening, ...closing])],
    ['a play about earnings', textOf([...PLAY, 'Anna: Revenue grew by six percent this quarter.'])],
    ['a Chinese call', '主持人： 各位好，欢迎参加业绩电话会议。\n\n吴兰亭： 收入同比增长百分之六。\n'],
    [
      'a call in Traditional characters',
      '主持人： 各位好，歡迎參加業績電話會議。\n\n吳蘭亭： 收入同比增長百分之六。\n',
    ],
  ])('%s', (_, text) => {
    expect(analyze(text).turns.length).toBeGreaterThan(0);
  });

  test('a report in paragraphs, with a warning that its speakers are unknown', () => {
    const analysis = analyze(
      'Our revenue grew by six percent in the quarter, and our margin reached nine percent of sales.\n\n' +
        'We expect the fiscal year to close well for our shareholders, our bakers and our millers.\n',
    );
    expect(analysis.document.layout).toBe('paragraphs');
    expect(codes(analysis)).toContain('unknown-layout');
    expect(analysis.participants).toMatchObject([{ name: 'Unknown Speaker', role: 'unknown' }]);
  });
});

describe('taken with a doubt', () => {
  test('a transcript that breaks off before the call is closed', () => {
    const analysis = analyze(textOf([...opening, 'Thomas Ferrand: Our costs fell because the']));
    expect(codes(analysis)).toEqual(['truncated-transcript']);
    expect(analysis.warnings[0]).toMatchObject({ start: analysis.turns[2]?.start, end: analysis.turns[2]?.end });
  });

  test.each([
    ['the operator', 'Operator: You may now disconnect.'],
    ['the host', 'Petra Lindqvist: Thank you for joining us.'],
    ['the host in Chinese', 'Petra Lindqvist: 感谢大家的参与，再见。'],
  ])('not one that %s closes', (_, line) => {
    expect(codes(analyze(textOf([...opening, 'Thomas Ferrand: Our costs fell.', line])))).toEqual([]);
  });

  test('a turn so long that a speaker line may be missing in it', () => {
    const long = `Thomas Ferrand: ${'Our costs fell in every bakery we run. '.repeat(40)}`;
    const others = Array(5).fill('Petra Lindqvist: Our revenue grew.');
    const analysis = analyze(textOf([...opening, long, ...others, ...closing]));
    expect(codes(analysis)).toEqual(['long-turn']);
    expect(analysis.warnings[0]).toMatchObject({ start: analysis.turns[2]?.start, end: analysis.turns[2]?.end });
  });

  test('not one in a call of a few turns', () => {
    const long = `Thomas Ferrand: ${'Our costs fell in every bakery we run. '.repeat(40)}`;
    expect(codes(analyze(textOf([...opening, long, ...closing])))).toEqual([]);
  });
});
