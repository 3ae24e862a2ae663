import { expectSteps } from '../support/interpreted.js';
import { callsAda, callsLu, goodbye, people, rendered, said, welcome } from '../support/songhe.js';

const NOTE = '[Foreign Language]';
const opening = [...people, ...welcome];

describe('notes', () => {
  test.each([
    NOTE,
    '(spoken in foreign language)',
    '[FOREIGN SPEECH]',
    '(Foreign Language)',
    '[Non-English]',
    '[Speaking Mandarin]',
    '(Chinese)',
  ])('%s stands for the speech', (note) => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: {said:${note}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.results}}`,
      `Shen Ruoting: {said:${note}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.margin}}`,
      goodbye,
    ]);
    expect(analysis.interpretations.map(({ sentences }) => sentences)).toEqual([[], []]);
    expect(analysis.discrepancies).toEqual([]);
  });

  test('without a rendering are no step', () => {
    expectSteps([
      ...opening,
      `Shen Ruoting: ${NOTE}`,
      'Operator: One moment, please.',
      `Shen Ruoting: {said:${said.results}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
  });

  test('behind a step begin the next one', () => {
    expectSteps([
      ...opening,
      [
        `Shen Ruoting: {said:${NOTE}}`,
        `{nobody for Shen Ruoting:${rendered.results}}`,
        `{said:${NOTE}}`,
        `{nobody for Shen Ruoting:${rendered.margin}}`,
      ].join('\n'),
      goodbye,
    ]);
  });

  test('missing altogether leave a rendering without a source', () => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: (interpreted) {nobody for Shen Ruoting:${rendered.results}}`,
      goodbye,
    ]);
    expect(analysis.interpretations[0]?.source).toBeNull();
  });
});

describe('no step', () => {
  test('a welcome that the host repeats in Chinese behind a note', () => {
    expectSteps([
      ...people,
      welcome[0] as string,
      `Dana Kell: Good evening and good morning, everyone, and welcome to our call. ${NOTE}`,
      'Pan Yichen: Thank you, Dana. Revenue grew 9% in the second quarter, and the gross margin rose to 31%.',
      goodbye,
    ]);
  });

  test('Chinese that nobody renders', () => {
    expectSteps([
      ...opening,
      `Shen Ruoting: ${said.results}`,
      'Operator: One moment, please. We are having difficulties with the line.',
      `Shen Ruoting: {said:${said.margin}}`,
      `Interpreter: {Interpreter for Shen Ruoting:${rendered.margin}}`,
      goodbye,
    ]);
  });

  test('Chinese that a colleague takes up in English of his own', () => {
    expectSteps([
      ...opening,
      callsLu,
      `Lu Qianmo: ${said.question}`,
      'Pan Yichen: Freight is cheap, we buy aluminium a year ahead, and all our debt is long-term at fixed rates.',
      goodbye,
    ]);
  });

  test('a title in English remarks', () => {
    expectSteps([
      ...opening,
      `Pan Yichen: Our lamp ${NOTE} sold 40,000 times, and the film ${NOTE} shows it in every room of the house.`,
      goodbye,
    ]);
  });

  test('a call in one language', () => {
    const analysis = expectSteps([
      ...opening,
      `Shen Ruoting: ${rendered.results}`,
      callsAda,
      'Ada Brandt: How is demand?',
      `Shen Ruoting: ${rendered.demand}`,
      goodbye,
    ]);
    expect(analysis.discrepancies).toEqual([]);
  });
});
