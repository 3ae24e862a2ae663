import { isVoiceLabel } from '../../src/call/roster.js';
import { askers, call, codes, expectCall, person } from '../support/mini-call.js';

const welcome =
  'Speaker 1: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call. ' +
  'All participants are in listen-only mode. | presentation, by Operator, as operator';
const host =
  'Speaker 2: Joining me today are Petra Lindqvist, our Chief Executive Officer, and Thomas Tan, our Chief Financial ' +
  'Officer. I will now turn the call over to Petra. | presentation, as ir';
const petra = 'Speaker 3: Thank you. Our revenue grew by six percent. | by Petra Lindqvist, as executive';
const asks = 'Speaker 5: Hi. Is demand back? | qa, by Ada Brandt, as analyst, asks 1';
const calls = 'Speaker 1: Our first question comes from the line of Ada Brandt with Corvid Ridge. | qa, by Operator';
const answers = 'Speaker 3: It is back. | by Petra Lindqvist, answers 1';
const end = 'Speaker 1: This concludes our call. You may now disconnect. | by Operator, as operator, outside';

describe('voices that a recogniser has told apart', () => {
  test('are named by what is said around them', () => {
    const analysis = expectCall([
      welcome,
      host,
      petra,
      'Speaker 4: Thanks, Petra. This is Thomas. Costs fell. | by Thomas Tan, as executive',
      calls,
      asks,
      answers,
      end,
    ]);
    expect(analysis.document.layout).toBe('speech-recogniser');
    expect(person(analysis, 'Thomas Tan')).toMatchObject({ role: 'executive', title: 'Chief Financial Officer' });
    expect(person(analysis, 'Ada Brandt')).toMatchObject({ role: 'analyst', affiliation: 'Corvid Ridge' });
  });

  test('every turn of a named voice says why, and how sure that is', () => {
    const analysis = call([welcome, host, petra, calls, asks, answers, end]);
    const attributed = analysis.turns.filter(({ speaker, labelled }) => speaker !== labelled);
    expect(attributed).toHaveLength(6);
    expect(attributed.map(({ attribution }) => attribution)).toEqual(
      Array(6).fill({ reason: 'what is said around this voice names it', confidence: 0.85 }),
    );
  });

  test('a voice that nothing names keeps its label, with one warning, and has a role', () => {
    const analysis = expectCall([
      welcome,
      'Speaker 2: Our revenue grew by six percent. | as executive',
      'Speaker 3: Our costs fell. | as executive',
      'Speaker 2: Our margin rose. | as executive',
      end,
    ]);
    expect(codes(analysis)).toEqual(['unnamed-speaker', 'unnamed-speaker']);
    expect(analysis.warnings.map(({ start }) => start)).toEqual([analysis.turns[1]?.start, analysis.turns[2]?.start]);
  });

  test.each(['spk01', 'spk_2', 'SPK 3', 'Speaker A', '发言人 1', '说话人1', '講者2'])('%s is such a voice', (label) => {
    expect(isVoiceLabel(label)).toBe(true);
  });

  test.each(['Speaker', 'Speaker Brandt', 'Unidentified Speaker', 'spkesman', 'Operator'])('%s is none', (label) => {
    expect(isVoiceLabel(label)).toBe(false);
  });

  test.each(['spk0', 'SPK_', 'Speaker '])('labels `%sN` are read alike', (label) => {
    const relabelled = [welcome, host, petra, calls, asks, answers, end].map((line) =>
      line.replace(/^Speaker /u, label),
    );
    expectCall(relabelled);
  });
});

describe('what names a voice', () => {
  const fourth = (line: string, before = petra) => expectCall([welcome, host, before, line, calls, asks, answers, end]);

  test.each([
    ['its own words', 'Speaker 4: This is Thomas. Costs fell. | by Thomas Tan'],
    ['its own words with a stutter', 'Speaker 4: This is this is Thomas. Costs fell. | by Thomas Tan'],
    ['the title it gives itself', 'Speaker 4: I am Thomas Tan, and costs fell. | by Thomas Tan'],
  ])('%s', (_, line) => {
    fourth(line);
  });

  test.each([
    ['by the first name', 'I will hand over to Thomas.'],
    ['by the family name', 'I will hand over to Mr. Tan.'],
    ['with a filler', 'I will hand over to uh Thomas.'],
    ['misheard by one letter', 'I will hand over to Mr. Ten.'],
  ])('the voice before, which hands over %s', (_, words) => {
    const before = petra.replace('percent.', `percent. ${words}`);
    fourth('Speaker 4: Costs fell. | by Thomas Tan', before);
  });

  test('two who thank it by name', () => {
    expectCall([
      welcome,
      host,
      petra,
      'Speaker 4: Costs fell by two percent. | by Thomas Tan',
      'Speaker 3: Thank you, Thomas. Prices rose. | by Petra Lindqvist',
      'Speaker 4: So did rents. | by Thomas Tan',
      'Speaker 2: Thanks, Thomas. | as ir',
      calls,
      asks,
      answers,
      end,
    ]);
  });

  test.each([
    ['thanks alone, once', 'Speaker 4: Costs fell. | as executive'],
    ['a stand-in', 'Speaker 4: This is Olga for Thomas. Costs fell. | as executive'],
    ['a name that nobody has', 'Speaker 4: This is Sigrid. Costs fell. | as executive'],
  ])('%s is not enough', (_, line) => {
    expectCall([welcome, host, petra, line, 'Speaker 3: Thanks, Thomas. | by Petra Lindqvist', end]);
  });

  test('a name that two voices claim goes to the one with more behind it', () => {
    expectCall([
      welcome,
      host,
      petra,
      'Speaker 4: This is Petra, says the note before me. Costs fell. | as executive',
      'Speaker 3: This is Petra. Let me add that prices rose. | by Petra Lindqvist',
      end,
    ]);
  });

  test('a voice that claims two names has neither', () => {
    expectCall([
      welcome,
      'Speaker 2: Joining me today are Petra Lindqvist, our CEO, and Thomas Tan, our CFO. | as ir',
      'Speaker 3: This is Petra. Our revenue grew. | as executive',
      'Speaker 3: This is Thomas. Our costs fell. | as executive',
      end,
    ]);
  });

  test("an analyst's stand-in is not the one called", () => {
    const analysis = expectCall([
      welcome,
      host,
      petra,
      calls,
      'Speaker 5: Hi, this is Kofi on for Ada. Is demand back? | qa, as analyst, asks 1',
      answers,
      end,
    ]);
    expect(askers(analysis)).toEqual(['Speaker 5']);
  });

  test('an analyst whom the operator calls under a misheard name of a known one is that one', () => {
    expectCall([
      welcome,
      host,
      petra,
      calls,
      asks,
      answers,
      'Speaker 1: Our next question is from Milo Standish with Pellworth. | by Operator',
      'Speaker 6: Will prices rise? | by Milo Standish, asks 2',
      'Speaker 3: They will. | by Petra Lindqvist, answers 2',
      'Speaker 1: We have a follow-up question from Milo Standich with Pellworth. | by Operator',
      'Speaker 6: And will rents fall? | by Milo Standish, asks 2',
      'Speaker 3: They will not. | by Petra Lindqvist, answers 2',
      end,
    ]);
  });
});

test('the operator of a Chinese call is known by the script', () => {
  expectCall([
    '发言人1： 各位好，欢迎参加青穗照明第一季度业绩电话会议。 | presentation, by Operator, as operator',
    '发言人2： 今天参会的有首席执行官吴兰亭先生。下面请吴兰亭先生发言。 | presentation',
    '发言人3： 谢谢。我们的收入同比增长百分之六。 | presentation, by 吴兰亭, as executive',
    '发言人1： 现在开始问答环节。第一个问题来自青榆证券的分析师顾南星。 | qa, by Operator',
    '发言人4： 请问毛利率会怎么样？ | qa, by 顾南星, as analyst, asks 1',
    '发言人3： 毛利率会保持稳定。 | qa, by 吴兰亭, answers 1',
    '发言人1： 今天的会议到此结束，再见。 | qa, by Operator',
  ]);
});
