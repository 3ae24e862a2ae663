import { askers, callsAda, callsMilo, closing, codes, expectCall, lists, opening } from '../../support/mini-call.js';

const start = [...lists, ...opening];
const milo = [callsMilo, 'Milo Standish: Will prices rise? | as analyst', 'Petra Lindqvist: They will.'];

describe('speakers without a name', () => {
  const asked = [...start, callsAda, 'Ada Brandt: Is demand back? | asks 1'];

  test.each([
    ['Unknown Executive: This is Thomas. Demand is back.', 'Thomas Ferrand'],
    ["Unknown Executive: Hi, it's Thomas Ferrand. Demand is back.", 'Thomas Ferrand'],
    ['Unidentified Company Representative: Yes, Petra here. Demand is back.', 'Petra Lindqvist'],
  ])('%s', (line, name) => {
    expectCall([...asked, `${line} | by ${name}, as executive, answers 1`, ...milo, ...closing]);
  });

  test('the colleague before hands over', () => {
    const analysis = expectCall([
      ...asked,
      'Petra Lindqvist: Thomas will take this one. | answers 1',
      'Unknown Executive: Demand is back. | by Thomas Ferrand, answers 1',
      ...milo,
      ...closing,
    ]);
    expect(analysis.turns[5]?.attribution).toEqual({
      reason: 'the speaker before hands over to this person',
      confidence: 0.8,
    });
  });

  test.each([
    ['gives no name', 'Unknown Executive: Demand is back.'],
    ['gives a name that nobody has', 'Unknown Executive: This is Sigrid. Demand is back.'],
    ["renders another's words", 'Unknown Executive: (interpreted) This is Thomas. Demand is back.'],
    ['speaks for another', 'Unknown Executive: This is Olga, speaking for Thomas. Demand is back.'],
  ])('who %s stays unknown, with one warning', (_, line) => {
    const analysis = expectCall([...asked, line, 'Unknown Executive: In the towns.', ...milo, ...closing]);
    expect(codes(analysis)).toEqual(['unnamed-speaker']);
  });

  test('one label may stand for several people: each turn is settled by its own words', () => {
    expectCall([
      ...asked,
      'Unknown Executive: This is Thomas. Demand is back. | by Thomas Ferrand',
      'Unknown Executive: And this is Petra. Prices are up. | by Petra Lindqvist',
      'Unknown Executive: So are costs.',
      ...closing,
    ]);
  });

  test.each([
    ['on a list', 'Ada Brandt', callsAda],
    ['whom nothing else names', 'Inge Varga', 'Operator: Our first question is from Inge Varga with Sable Quay. | qa'],
  ])('an unidentified analyst behind the call of one %s is that analyst', (_, name, calling) => {
    const analysis = expectCall([
      ...start,
      calling,
      `Unidentified Analyst: Is demand back? | by ${name}, as analyst, asks 1`,
      'Petra Lindqvist: It is. | answers 1',
      ...closing,
    ]);
    expect(askers(analysis)).toEqual([name]);
  });

  test.each([
    ['stands in for the one called', 'Unidentified Analyst: Hi, this is Kofi on behalf of Ada. Is demand back?'],
    ['asks for the one called', "Unidentified Analyst: Hello, it's Kofi for Ada Brandt. Is demand back?"],
    ['can hardly be heard', 'Unidentified Analyst: (inaudible) demand back?'],
  ])('an unidentified analyst who %s stays unknown', (_, line) => {
    const analysis = expectCall([
      ...start,
      callsAda,
      `${line} | asks 1`,
      'Petra Lindqvist: It is. | answers 1',
      ...closing,
    ]);
    expect(codes(analysis)).toEqual(['unnamed-speaker']);
  });

  test('two calls later the name no longer holds', () => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back? | asks 1',
      'Petra Lindqvist: It is. | answers 1',
      'Unidentified Analyst: And prices? | as analyst, asks 2',
      'Petra Lindqvist: They too. | answers 2',
      ...closing,
    ]);
  });
});
