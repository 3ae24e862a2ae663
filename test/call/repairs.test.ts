import {
  beginsInside,
  breaksOff,
  hasPlaceholder,
  hasQuestion,
  isMarkedInterpreted,
  isPlaceholderOnly,
  speaksForCompany,
} from '../../src/call/repairs/wording.js';
import { askers, call, callsAda, callsMilo, closing, codes, expectCall, lists, opening } from '../support/mini-call.js';

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
    ['an analyst whose next question is for a colleague', 'Ada Brandt: My next question is for Thomas. Will costs fall?'],
    ['an analyst who names another', 'Ada Brandt: To follow up on the question from Milo Standish, will costs fall?'],
    ['an analyst who ends', 'Ada Brandt: That was my last question. Thank you.'],
  ])('%s keeps the label', (_, line) => {
    expectCall([...start, callsAda, 'Ada Brandt: Is demand back?', 'Petra Lindqvist: It is.', line, ...milo, ...closing]);
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

  // BUG: `analystUnderOperator` (src/call/repairs/analyst-under-operator.ts) takes any question mark behind the call for
  // the analyst's; an operator who looks for a silent analyst asks as well.
  test.failing.each([
    ['Operator: Ada, are you there? | as operator, outside'],
    ['Operator: Ms. Brandt, can you hear us? Perhaps your line is on mute? | as operator, outside'],
  ])('an operator who looks for a silent analyst has not asked: %s', (line) => {
    expectCall([...start, callsAda, line, ...milo, ...closing]);
  });
});

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
    ['asks on', 'Ada Brandt: and in the villages, is it back there?'],
    ['begins a sentence', 'Ada Brandt: The villages matter more to us.'],
  ])('an analyst who %s behind a broken answer keeps the label', (_, line) => {
    expectCall([
      ...start,
      callsAda,
      'Ada Brandt: Is demand back?',
      'Petra Lindqvist: Demand is back in the towns, and',
      line,
      'Petra Lindqvist: It is.',
      ...closing,
    ]);
  });
});

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

  // BUG: from about a third of such lines on, the layout `name-title` takes `Petra Lindqvist: (foreign language)` for a
  // speaker line of its own, `Name (Title)`, and wins over `name-colon`: the other labels become text.
  test.failing('a call with a note in every other turn is still one of `Name: text`', () => {
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
    const analysis = expectCall([...start, callsAda, `${line} | asks 1`, 'Petra Lindqvist: It is. | answers 1', ...closing]);
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

test('a sound transcript is left as printed, without a warning', () => {
  const analysis = expectCall([
    ...start,
    callsAda,
    'Ada Brandt: Hello, this is Ada. Is demand back, as Thomas said? | asks 1',
    'Petra Lindqvist: It is. Thomas, would you like to add something? | answers 1',
    'Thomas Ferrand: Only that costs fell. | answers 1',
    ...milo,
    ...closing,
  ]);
  expect(analysis.turns.map(({ attribution }) => attribution)).toEqual(Array(analysis.turns.length).fill(null));
  expect(analysis.warnings).toEqual([]);
});

describe('the wording of a turn', () => {
  test.each([
    ['(foreign language)', true, true],
    ['[Foreign Language]', true, true],
    ['(spoken in Chinese)', true, true],
    ['(Speaking in foreign language) (foreign language).', true, true],
    ['(foreign language) Thank you.', true, false],
    ['(laughter)', false, false],
    ['Demand is back.', false, false],
  ])('%s: a placeholder in it? %s; nothing else? %s', (body, some, only) => {
    expect([hasPlaceholder(body), isPlaceholderOnly(body)]).toEqual([some, only]);
  });

  test.each([
    ['(interpreted) Demand is back.', true],
    ['[Interpreted] Demand is back.', true],
    ['(through interpreter) Demand is back.', true],
    ['(foreign language) (interpreted) Demand is back.', true],
    ['Demand (interpreted) is back.', false],
  ])('%s: marked as interpreted? %s', (body, expected) => {
    expect(isMarkedInterpreted(body)).toBe(expected);
  });

  test.each([
    ['we see it come back in', true],
    ['in the north,', true],
    ['It is back.', false],
    ['Is it back?', false],
    ['It is back.”', false],
    ['(laughter)', false],
    ['需求回来了。', false],
    ['需求', true],
  ])('%s: breaks off? %s', (body, expected) => {
    expect(breaksOff(body)).toBe(expected);
  });

  test.each([
    ['which you opened', true],
    ['“which you opened', true],
    ['Which you opened', false],
    ['2025 was good', false],
    ['需求', false],
  ])('%s: begins inside a sentence? %s', (body, expected) => {
    expect(beginsInside(body)).toBe(expected);
  });

  test.each([
    ['Is it back?', true],
    ['需求怎么样？', true],
    ['My question is on rent.', true],
    ['There is no question about rent.', false],
  ])('%s: asks? %s', (body, expected) => {
    expect(hasQuestion(body)).toBe(expected);
  });

  test.each([
    ['We sell bread.', true],
    ['Could you tell us more?', false],
    ['Bread sells.', false],
  ])('%s: of the company about itself? %s', (body, expected) => {
    expect(speaksForCompany(body)).toBe(expected);
  });
});
