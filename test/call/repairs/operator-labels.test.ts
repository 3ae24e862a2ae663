import { callsAda, callsMilo, closing, expectCall, lists, opening } from '../../support/mini-call.js';

const start = [...lists, ...opening];
const milo = [callsMilo, 'Milo Standish: Will prices rise? | as analyst', 'Petra Lindqvist: They will.'];

describe("the operator's hand-over under another label", () => {
  test('an analyst "reads out" who comes next', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: It is. | answers 1',
      'Ada Brandt: Your next question comes from the line of Milo Standish with Pellworth. | by Operator, outside',
      'Milo Standish: Will prices rise? | asks 2',
      'Petra Lindqvist: They will. | answers 2',
      ...closing,
    ]);
    expect(analysis.turns[5]?.attribution).toEqual({
      reason: "the words are the operator's hand-over to the next analyst",
      confidence: 0.95,
    });
  });

  test('an executive does', () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back?',
      'Petra Lindqvist: It is.',
      'Thomas Ferrand: Our next question comes from the line of Milo Standish. Please go ahead. | by Operator, outside',
      ...milo.slice(1),
      ...closing,
    ]);
  });

  test.each([
    [
      'an analyst whose next question is for a colleague',
      'Ada Brandt: My next question is for Thomas. Will costs fall?',
    ],
    ['an analyst who names another', 'Ada Brandt: To follow up on the question from Milo Standish, will costs fall?'],
    ['an analyst who takes up another', 'Ada Brandt: I come back to the question from Milo Standish of Pellworth.'],
    ['an analyst who ends', 'Ada Brandt: That was my last question. Thank you.'],
  ])('%s keeps the label', (_, line) => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back?',
      'Petra Lindqvist: It is.',
      line,
      ...milo,
      ...closing,
    ]);
  });

  test('where no operator leads the call, nobody takes the words for an operator', () => {
    expectCall([
      ...lists,
      'Ines Okafor: Welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      'Petra Lindqvist: Our revenue grew by six percent in the quarter.',
      'Ines Okafor: Our first question comes from the line of Ada Brandt with Corvid Ridge. | as ir',
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: It is. | answers 1',
      'Ines Okafor: Thank you all for joining us today. Goodbye.',
    ]);
  });
});

test('an executive who leads the questions himself is not taken for the operator who opened the call', () => {
  expectCall([
    ...start,
    'Thomas Ferrand: Our first question comes from the line of Ada Brandt with Corvid Ridge. | qa, as executive',
    'Ada Brandt: Is demand back? | asks 1',
    'Petra Lindqvist: It is. | answers 1',
    ...closing,
  ]);
});

describe("an analyst's question under the operator's label", () => {
  const asks = 'Operator: Thank you. My question is on the bakeries. Are they full?';

  test('who was called has asked', () => {
    expectCall([
      ...start,
      callsAda,
      `${asks} | by Ada Brandt, as analyst, asks 1`,
      'Petra Lindqvist: They are. | answers 1',
      ...milo,
      ...closing,
    ]);
  });

  test('an analyst whom no list and no label names joins the call', () => {
    expectCall([
      ...opening,
      'Operator: Our first question is from Inge Varga with Sable Quay. | qa',
      `${asks} | by Inge Varga, as analyst, asks 1`,
      'Petra Lindqvist: They are. | answers 1',
      ...closing,
    ]);
  });

  test.each([
    ['opens the line', 'Operator: Ada Brandt, your line is open. | as operator'],
    ['waits', 'Operator: One moment for our first question. Please stand by. | as operator'],
    ['has instructions', 'Operator: (Operator Instructions) | as operator'],
  ])('an operator who %s has not asked', (_, line) => {
    expectCall([
      ...start,
      callsAda,
      line,
      'Ada Brandt: Are the bakeries full? | asks 1',
      'Petra Lindqvist: They are. | answers 1',
      ...closing,
    ]);
  });

  test.each([
    ['Operator: Ada, are you there? | as operator, outside'],
    ['Operator: Ms. Brandt, can you hear us? Perhaps your line is on mute? | as operator, outside'],
  ])('an operator who looks for a silent analyst has not asked: %s', (line) => {
    expectCall([...start, callsAda, line, ...milo, ...closing]);
  });
});
