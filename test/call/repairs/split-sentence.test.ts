import { callsAda, closing, codes, expectCall, lists, opening } from '../../support/mini-call.js';

const start = [...lists, ...opening];

describe('a sentence cut at the speaker line', () => {
  test("the tail of a question under an executive's name is the analyst's", () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Ada Brandt: I would like to know whether the bakery in the north, | asks 1',
      'Petra Lindqvist: which you opened in May, is full already? | by Ada Brandt, asks 1',
      'Petra Lindqvist: It is full. | answers 1',
      ...closing,
    ]);
    expect(analysis.turns[4]?.attribution?.confidence).toBe(0.95);
  });

  test('one sign of the cut is enough where the words ask', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Ada Brandt: I would like to know about the north, | asks 1',
      'Petra Lindqvist: Are your bakeries full there? | by Ada Brandt, asks 1',
      'Petra Lindqvist: They are full. | answers 1',
      ...closing,
    ]);
    expect(analysis.turns[4]?.attribution?.confidence).toBe(0.85);
  });

  test.each([
    ['asks back', 'Ada Brandt: Are they full?', 'Petra Lindqvist: The bakeries in the north, you mean?'],
    ['answers a broken question', 'Ada Brandt: And the bakeries in the north,', 'Petra Lindqvist: They are full.'],
    ['answers in small letters', 'Ada Brandt: Are they full?', 'Petra Lindqvist: yes, they are.'],
  ])('an executive who %s keeps the label', (_, asked, answered) => {
    expectCall([...start, callsAda, asked, answered, 'Petra Lindqvist: All of them.', ...closing]);
  });

  test("the tail of an answer under the analyst's name is the executive's", () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: Demand is back in the towns, and we see it come back in | answers 1',
      'Ada Brandt: the villages as well, where our shops were shut all winter. | by Petra Lindqvist, answers 1',
      'Petra Lindqvist: That is all. | answers 1',
      ...closing,
    ]);
  });

  test('a few words may be the analyst falling in: the label is kept, with a warning at the turn', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back?',
      'Petra Lindqvist: Demand is back in the towns, and we see it come back in',
      'Ada Brandt: the villages, right. | as analyst',
      'Petra Lindqvist: Yes.',
      ...closing,
    ]);
    const [warning] = analysis.warnings.filter(({ code }) => code === 'doubtful-label');
    expect(warning?.message).toBe(
      'the words suggest Petra Lindqvist rather than Ada Brandt, but not surely: the label is kept',
    );
    expect(warning?.start).toBe(analysis.turns[5]?.start);
  });

  test.each([
    ['asks on', 'Ada Brandt: and in the villages, where you have so many shops, is it back there?'],
    ['begins a sentence', 'Ada Brandt: The villages matter more to us than the towns, I have to say.'],
  ])('an analyst who %s behind a broken answer keeps the label, without a doubt', (_, line) => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back?',
      'Petra Lindqvist: Demand is back in the towns, and',
      line,
      'Petra Lindqvist: It is.',
      ...closing,
    ]);
    expect(codes(analysis)).toEqual([]);
  });
});
