import { call, callsAda, callsMilo, closing, codes, expectCall, lists, opening } from '../../support/mini-call.js';

const start = [...lists, ...opening];
const milo = [callsMilo, 'Milo Standish: Will prices rise? | as analyst', 'Petra Lindqvist: They will.'];

describe('interpreted answers', () => {
  const rendered = 'Ines Okafor: (interpreted) Demand is back in the towns, and our shops are full.';

  test("a rendering that goes on under the analyst's name is the interpreter's", () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: (foreign language) | answers 1',
      `${rendered} | answers 1`,
      'Ada Brandt: (interpreted) Our customers in the villages return as well. | by Ines Okafor, answers 1',
      ...milo,
      ...closing,
    ]);
  });

  test('a rendering that asks is a question put through the interpreter', () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: (foreign language) | answers 1',
      `${rendered} | answers 1`,
      'Ada Brandt: (interpreted) Will our readers see more shops? | as analyst, asks 1',
      'Petra Lindqvist: They will. | answers 1',
      ...closing,
    ]);
  });

  test("foreign speech under the analyst's name, whose rendering follows, is the principal's", () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: (foreign language) | answers 1',
      `${rendered} | answers 1`,
      'Ada Brandt: (foreign language) | by Petra Lindqvist, answers 1',
      'Ines Okafor: (interpreted) We will open ten more shops. | answers 1',
      ...milo,
      ...closing,
    ]);
  });

  test('foreign speech where nothing was marked as interpreted before may be a question: the label is kept', () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: (foreign language) | answers 1',
      'Ines Okafor: Demand is back in the towns. | answers 1',
      'Ada Brandt: (foreign language) | as analyst, asks 1',
      'Ines Okafor: We will open ten more shops. | answers 1',
      ...closing,
    ]);
  });

  test('foreign speech behind which the analyst goes on asking is the analyst', () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: (foreign language) | answers 1',
      `${rendered} | answers 1`,
      'Ada Brandt: (foreign language) | as analyst, asks 1',
      'Ada Brandt: And will prices rise? | asks 1',
      'Petra Lindqvist: They will. | answers 1',
      ...closing,
    ]);
  });

  const twoPrincipals = (later: string) => [
    ...start,
    callsAda,
    'Ada Brandt: Is demand back? | asks 1',
    'Petra Lindqvist: (foreign language) | answers 1',
    later,
    'Ines Okafor: (interpreted) Demand is back, and we shall open ten shops. | answers 1',
  ];

  test("speech that is never rendered, and is quoted as the first speaker's later, was the first speaker's", () => {
    expectCall([
      ...twoPrincipals('Thomas Ferrand: (foreign language) | by Petra Lindqvist, answers 1'),
      callsMilo,
      'Milo Standish: As Petra Lindqvist just said, you will open ten shops. Where? | asks 2',
      'Petra Lindqvist: In the north. | answers 2',
      ...closing,
    ]);
  });

  test('without the quotation two may have spoken: the label is kept, with a warning', () => {
    const analysis = expectCall([
      ...twoPrincipals('Thomas Ferrand: (foreign language) | answers 1'),
      ...milo,
      ...closing,
    ]);
    expect(codes(analysis)).toEqual(['doubtful-label']);
  });

  test('speech that is rendered before the next begins is no cause for doubt', () => {
    const analysis = expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back?',
      'Petra Lindqvist: (foreign language)',
      'Ines Okafor: (interpreted) Demand is back.',
      'Thomas Ferrand: (foreign language)',
      'Ines Okafor: (interpreted) We shall open ten shops.',
      ...closing,
    ]);
    expect(codes(analysis)).toEqual([]);
  });

  test('a call with a note in every other turn is still one of `Name: text`', () => {
    const analysis = call([
      ...opening,
      callsAda,
      'Ada Brandt: (foreign language)',
      'Ada Brandt: Is demand back?',
      'Petra Lindqvist: (foreign language)',
      'Ines Okafor: (interpreted) Our shops are full.',
      'Ada Brandt: (foreign language)',
      'Ada Brandt: And will prices rise?',
      'Petra Lindqvist: (foreign language)',
      'Ines Okafor: (interpreted) Our prices stay.',
      ...closing,
    ]);
    expect(analysis.document.layout).toBe('name-colon');
    expect(analysis.turns).toHaveLength(12);
  });
});
