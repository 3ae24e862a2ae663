import { expectSteps, voicedTurns } from '../support/interpreted.js';
import { answerers, call, person } from '../support/mini-call.js';
import { callsAda, callsLu, goodbye, people, rendered, said, welcome } from '../support/songhe.js';

const NOTE = '[Foreign Language]';
const opening = [...people, ...welcome];
const asks = 'Lu Qianmo: How is demand abroad, and where will prices go in the second half?';

describe('an interpreter', () => {
  test('announced by name, and silent on the page, renders what stands behind notes', () => {
    const analysis = expectSteps([
      ...people,
      welcome[0] as string,
      'Dana Kell: Thank you. Mr. Shen speaks Chinese, and our colleague Vera Mosley will help with the translation.',
      `Shen Ruoting: {said:${NOTE}}\n{Vera Mosley for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
    expect(person(analysis, 'Vera Mosley')?.role).toBe('interpreter');
  });

  test('announced by name, with speaker lines of her own', () => {
    const analysis = expectSteps([
      ...people,
      welcome[0] as string,
      'Dana Kell: Thank you. Mr. Shen speaks Chinese today, and Vera Mosley will interpret.',
      `Shen Ruoting: {said:${said.results}}`,
      `Vera Mosley: {Vera Mosley for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 4: 'Vera Mosley for Shen Ruoting' });
  });

  test('announced by name, with speaker lines of her own, has the role', () => {
    const analysis = call([
      ...people,
      welcome[0] as string,
      'Dana Kell: Thank you. Mr. Shen speaks Chinese today, and Vera Mosley will interpret.',
      `Shen Ruoting: ${said.results}`,
      `Vera Mosley: ${rendered.results}`,
      goodbye,
    ]);
    expect(person(analysis, 'Vera Mosley')?.role).toBe('interpreter');
  });

  test('who is a professional without a name renders what stands behind notes, and nobody can be named', () => {
    expectSteps([
      ...people,
      welcome[0] as string,
      'Dana Kell: Thank you. A third-party interpreter will provide consecutive interpretation on this call.',
      `Shen Ruoting: {said:${NOTE}}\n{nobody for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
  });

  test('who stands under an unnamed label with a mark speaks for the one who answered', () => {
    const analysis = expectSteps([
      ...opening,
      callsLu,
      asks,
      `Shen Ruoting: {said:${said.demand}}`,
      `Unknown Speaker: {Unknown Speaker for Shen Ruoting:${rendered.demand}}`,
      `Unknown Speaker: {said:${NOTE}}\n(through interpreter) {Unknown Speaker for Shen Ruoting:${rendered.costs}}`,
      goodbye,
    ]);
    expect(answerers(analysis)).toEqual([['Shen Ruoting']]);
  });

  test('who holds the note and the rendering in one turn speaks for the executive before', () => {
    const analysis = expectSteps([
      ...opening,
      'Shen Ruoting: Hello, everyone. I will go on in Chinese.',
      `Interpreter: {said:${NOTE}} {Interpreter for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 4: 'Interpreter for Shen Ruoting' });
  });
});

describe('a note and its rendering under one label', () => {
  test("are an analyst's own", () => {
    expectSteps([
      ...opening,
      callsLu,
      `Lu Qianmo: {said:${NOTE}} {Lu Qianmo for Lu Qianmo:${rendered.question}}`,
      'Pan Yichen: Demand abroad is good, and prices will stay where they are.',
      goodbye,
    ]);
  });

  test("are an executive's, voiced by somebody whom the labels do not show", () => {
    const analysis = expectSteps([
      ...opening,
      callsLu,
      asks,
      `Shen Ruoting: {said:${NOTE}} {nobody for Shen Ruoting:${rendered.demand}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({});
    expect(answerers(analysis)).toEqual([['Shen Ruoting']]);
  });
});

describe('a turn', () => {
  test('that mostly renders has a principal', () => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}`,
      `Dana Kell: Let me translate. {Dana Kell for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 4: 'Dana Kell for Shen Ruoting' });
  });

  test("in the speaker's own words has none", () => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: {said:${said.results}}`,
      `Dana Kell: {Dana Kell for Shen Ruoting:${rendered.results}}`,
      'Dana Kell: Thank you, Mr. Shen. Our chief financial officer will take you through the numbers now.',
      'Pan Yichen: Operating expenses were RMB240 million. We closed the quarter with RMB900 million in cash.',
      goodbye,
    ]);
    expect(voicedTurns(analysis)).toEqual({ 4: 'Dana Kell for Shen Ruoting' });
  });
});

describe('an exchange is answered', () => {
  test('by those whose words the interpreter voices', () => {
    const analysis = expectSteps([
      ...opening,
      callsLu,
      asks,
      `Shen Ruoting: {said:${said.demand}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.demand}}`,
      callsAda,
      'Ada Brandt: And how are costs?',
      `Pan Yichen: {said:${said.costs}}`,
      `Interpreter: {Interpreter for Pan Yichen:${rendered.costs}}`,
      goodbye,
    ]);
    expect(answerers(analysis)).toEqual([['Shen Ruoting'], ['Pan Yichen']]);
  });

  test('by a colleague as well, who adds something of her own', () => {
    const analysis = expectSteps([
      ...opening,
      callsLu,
      asks,
      `Shen Ruoting: {said:${said.demand}}`,
      `Dana Kell: {Dana Kell for Shen Ruoting:${rendered.demand}}`,
      'Pan Yichen: I would add that our receivables are shorter than they were a year ago.',
      goodbye,
    ]);
    expect(answerers(analysis)).toEqual([['Shen Ruoting', 'Pan Yichen']]);
  });

  test('where the question was interpreted into Chinese first', () => {
    const analysis = expectSteps([
      ...opening,
      callsAda,
      'Ada Brandt: {said:How is demand in overseas markets, and what will the price trend be in the second half?}',
      'Dana Kell: {Dana Kell for Ada Brandt:海外市场的需求怎么样，以及下半年的价格趋势会如何？}',
      `Shen Ruoting: {said:${said.demand}}`,
      `Dana Kell: {Dana Kell for Shen Ruoting:${rendered.demand}}`,
      goodbye,
    ]);
    const [exchange] = analysis.exchanges;
    expect(exchange?.question).toEqual(['t4', 't5']);
    expect(exchange?.answer).toEqual(['t6', 't7']);
    expect(answerers(analysis)).toEqual([['Shen Ruoting']]);
  });
});
