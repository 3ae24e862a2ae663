import { expectSteps, voicedTurns } from '../support/interpreted.js';
import { answerers } from '../support/mini-call.js';
import { callsAda, callsLu, goodbye, people, rendered, said, welcome } from '../support/songhe.js';

const opening = [...people, ...welcome];

describe('who renders', () => {
  test('an interpreter in a turn of its own', () => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.results}}`,
      `Shen Ruoting: {said:${said.margin}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.margin}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 4: 'Interpreter for Shen Ruoting', 6: 'Interpreter for Shen Ruoting' });
  });

  test('somebody in the same turn', () => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}\n{Shen Ruoting for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({});
  });

  test('the speaker himself, paragraph by paragraph', () => {
    expectSteps([
      ...opening,
      [
        `Shen Ruoting: {said:${said.results}}`,
        `{Shen Ruoting for Shen Ruoting:${rendered.results}}`,
        `{said:${said.margin}}`,
        `{Shen Ruoting for Shen Ruoting:${rendered.margin}}`,
      ].join('\n'),
      goodbye,
    ]);
  });

  test('somebody whom the transcript does not name', () => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}`,
      `Unknown Speaker: {Unknown Speaker for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 4: 'Unknown Speaker for Shen Ruoting' });
  });

  test('the chief financial officer for the chief executive', () => {
    const analysis = expectSteps([
      ...opening,
      callsLu,
      'Lu Qianmo: How is demand abroad, and where will prices go in the second half?',
      `Shen Ruoting: {said:${said.demand}}`,
      `Pan Yichen: I will translate for the chairman. {Pan Yichen for Shen Ruoting:${rendered.demand}}`,
      'Pan Yichen: Let me add that our payment terms have not changed.',
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 6: 'Pan Yichen for Shen Ruoting' });
    expect(answerers(analysis)).toEqual([['Shen Ruoting', 'Pan Yichen']]);
  });

  test('investor relations, in turns that hold nothing else', () => {
    const analysis = expectSteps([
      ...opening,
      callsLu,
      'Lu Qianmo: How is demand abroad, and where will prices go in the second half?',
      `Shen Ruoting: {said:${said.demand}}`,
      `Dana Kell: {Dana Kell for Shen Ruoting:${rendered.demand}}`,
      `Pan Yichen: {said:${said.costs}}`,
      `Dana Kell: {Dana Kell for Pan Yichen:${rendered.costs}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 6: 'Dana Kell for Shen Ruoting', 8: 'Dana Kell for Pan Yichen' });
    expect(answerers(analysis)).toEqual([['Shen Ruoting', 'Pan Yichen']]);
  });

  test('an analyst who repeats the question in English', () => {
    const analysis = expectSteps([
      ...opening,
      callsLu,
      `Lu Qianmo: {said:${said.question}} {Lu Qianmo for Lu Qianmo:${rendered.question}}`,
      'Pan Yichen: Demand abroad is good, and prices will stay where they are.',
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({});
  });

  test('an interpreter for an analyst: the rendering belongs to the question', () => {
    const analysis = expectSteps([
      ...opening,
      callsLu,
      `Lu Qianmo: {said:${said.question}}`,
      `Interpreter: {Interpreter for Lu Qianmo:${rendered.question}}`,
      `Shen Ruoting: {said:${said.demand}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.demand}}`,
      goodbye,
    ]);
    expect(answerers(analysis)).toEqual([['Shen Ruoting']]);
    const [exchange] = analysis.exchanges;
    expect(exchange?.question).toEqual(['t4', 't5']);
    expect(exchange?.answer).toEqual(['t6', 't7']);
  });
});

describe('how a step is cut up', () => {
  const [first, second, third] = rendered.results.split(/(?<=\.) /u) as [string, string, string];

  test('one Chinese turn rendered over several English turns', () => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${first} ${second}`,
      `Interpreter: ${third}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 4: 'Interpreter for Shen Ruoting', 5: 'Interpreter for Shen Ruoting' });
  });

  test('several Chinese turns rendered in one English turn', () => {
    expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}`,
      `Shen Ruoting: ${said.margin}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.results} ${rendered.margin}}`,
      goodbye,
    ]);
  });

  test('a rendering of several paragraphs', () => {
    expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}${said.margin}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.results}\n${rendered.margin}}`,
      goodbye,
    ]);
  });

  test('a back-channel between speech and rendering', () => {
    expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}`,
      'Pan Yichen: Okay.',
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
  });

  test('a back-channel inside a rendering', () => {
    expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}${said.margin}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.results}`,
      'Shen Ruoting: 好的。',
      `Interpreter: ${rendered.margin}}`,
      goodbye,
    ]);
  });

  test('a back-channel inside the speech', () => {
    expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}`,
      'Dana Kell: Yes.',
      `Shen Ruoting: ${said.margin}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.results} ${rendered.margin}}`,
      goodbye,
    ]);
  });

  test('a false speaker line in the middle of a rendering', () => {
    expectSteps([
      ...opening,
      callsLu,
      'Lu Qianmo: How is demand abroad, and where will prices go?',
      `Shen Ruoting: {said:${said.demand}${said.costs}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.demand}`,
      'Lu Qianmo: Right.',
      `Interpreter: ${rendered.costs}}`,
      goodbye,
    ]);
  });
});

describe('what belongs to neither side', () => {
  test.each(['[Interpreted]', '(interpreted)', '(through interpreter)', '[Interpreted].'])('the mark %s', (mark) => {
    expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}`,
      `Interpreter: ${mark} {Interpreter for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
  });

  test.each([
    'Okay, let me do the translation.',
    "I'll do the translation.",
    'Let me translate for Chairman Shen.',
    'On behalf of Mr. Shen.',
    'Thank you, Mr. Shen. I will translate.',
    'All right, let me quickly translate that into English.',
  ])('the formula: %s', (formula) => {
    expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}`,
      `Dana Kell: ${formula} {Dana Kell for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
  });

  test.each(['我来翻译一下。', '好的，我来翻译一下。', '下面由我来翻译。'])('the formula in Chinese: %s', (formula) => {
    expectSteps([
      ...opening,
      callsAda,
      `Ada Brandt: {said:${rendered.question.replace('Lu Qianmo', 'Ada Brandt')}}`,
      `Dana Kell: ${formula}{Dana Kell for Ada Brandt:${said.question.replace('我是路千墨。', '')}}`,
      'Pan Yichen: Demand abroad is good, and prices will stay where they are.',
      goodbye,
    ]);
  });
});

// The point of "Mr." does not end the formula.
test.each([
  'Let me translate for Mr. Shen.',
  'I will interpret for Mr. Shen.',
  "I'll do the translation for Mr. Shen.",
])('a formula with a title in it belongs to neither side: %s', (formula) => {
  expectSteps([
    ...opening,
    `Shen Ruoting: {said:${said.results}}`,
    `Dana Kell: ${formula} {Dana Kell for Shen Ruoting:${rendered.results}}`,
    goodbye,
  ]);
});

test('English interpreted into Chinese', () => {
  const analysis = expectSteps([
    ...opening,
    callsAda,
    'Ada Brandt: {said:How is demand in overseas markets, and what will the price trend be in the second half?}',
    'Interpreter: {Interpreter for Ada Brandt:海外市场的需求怎么样，以及下半年的价格趋势会如何？}',
    `Shen Ruoting: {said:${said.demand}}`,
    `Interpreter: {Interpreter for Shen Ruoting:${rendered.demand}}`,
    goodbye,
  ]);
  expect(answerers(analysis)).toEqual([['Shen Ruoting']]);
});

test('a question and an answer, each said and rendered step by step', () => {
  const analysis = expectSteps([
    ...opening,
    `Shen Ruoting: {said:${said.results}}`,
    `Interpreter: {Interpreter for Shen Ruoting:${rendered.results}}`,
    callsLu,
    `Lu Qianmo: {said:${said.question}}`,
    `Lu Qianmo: {Lu Qianmo for Lu Qianmo:${rendered.question}}`,
    `Shen Ruoting: {said:${said.demand}}`,
    `Interpreter: {Interpreter for Shen Ruoting:${rendered.demand}}`,
    `Pan Yichen: {said:${said.costs}}`,
    `Interpreter: {Interpreter for Pan Yichen:${rendered.costs}}`,
    callsAda,
    'Ada Brandt: Thank you. And the margin?',
    `Shen Ruoting: {said:${said.margin}}`,
    `Interpreter: {Interpreter for Shen Ruoting:${rendered.margin}}`,
    goodbye,
  ]);
  expect(answerers(analysis)).toEqual([['Shen Ruoting', 'Pan Yichen'], ['Shen Ruoting']]);
  expect(analysis.discrepancies).toEqual([]);
});
