import { enrol } from '../../src/call/roster.js';
import type { ListedParticipant, SpeakerBlock } from '../../src/document/source-text.js';
import { call, closing, expectCall, names, opening, person } from '../support/mini-call.js';

/** Who a call knows besides its operator and chief, if two speaker lines print these forms. */
const printedAs = (...forms: string[]) =>
  names(call([...opening, ...forms.map((form) => `${form}: Our margin rose as well.`), ...closing])).slice(2);

/** Who a call knows besides its operator, if the company's list prints the one form and speaker lines the other. */
const listedAs = (entry: string, label: string) =>
  names(
    call([
      'Company Participants',
      entry,
      'Operator: Welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      `${label}: Our revenue grew.`,
      'Operator: Thank you.',
      `${label}: Our margin rose as well.`,
      ...closing,
    ]),
  ).slice(1);

describe('one person once: speaker lines', () => {
  test.each([
    ['the order of the names', 'Wu Lanting', 'Lanting Wu', 'Wu Lanting = Lanting Wu'],
    ['an honorific', 'Thomas Ferrand', 'Mr. Thomas Ferrand', 'Thomas Ferrand'],
    ['capitals', 'Thomas Ferrand', 'THOMAS FERRAND', 'Thomas Ferrand = THOMAS FERRAND'],
    ['an accent', 'René Aubertin', 'Rene Aubertin', 'René Aubertin = Rene Aubertin'],
    ['a middle initial', 'Thomas J. Ferrand', 'Thomas Ferrand', 'Thomas J. Ferrand = Thomas Ferrand'],
    ['an initial for the given name', 'Thomas Ferrand', 'T. Ferrand', 'Thomas Ferrand = T. Ferrand'],
    ['a short form', 'Thomas Ferrand', 'Tom Ferrand', 'Thomas Ferrand = Tom Ferrand'],
    ['a suffix', 'Thomas Ferrand', 'Thomas Ferrand Jr.', 'Thomas Ferrand = Thomas Ferrand Jr.'],
    ['a hyphen', 'Wu Lan-Ting', 'Lan Ting Wu', 'Wu Lan-Ting = Lan Ting Wu'],
    ['Chinese characters and pinyin', '吴兰亭', 'Wu Lanting', '吴兰亭 = Wu Lanting'],
    ['Simplified and Traditional characters', '吴兰亭', '吳蘭亭', '吴兰亭 = 吳蘭亭'],
  ])('%s is no difference', (_, one, other, expected) => {
    expect(printedAs(one, other)).toEqual([expected]);
  });

  test.each([
    ['a family name in common', 'Wei Zhang', 'Li Zhang'],
    ['a given name in common', 'Thomas Ferrand', 'Thomas Aldous'],
    ['initials that differ', 'A. Ferrand', 'T. Ferrand'],
    ['a family name in Chinese characters', '吴兰亭', '吴若溪'],
    ['a letter astray in a short name', 'Jun Wang', 'Jin Wang'],
    ['a letter astray in a long one', 'Li Xiaoming', 'Li Xiaoning'],
  ])('%s makes nobody the same', (_, one, other) => {
    expect(printedAs(one, other)).toEqual([one, other]);
  });

  test('the form printed most is the one shown', () => {
    expect(printedAs('Lanting Wu', 'Wu Lanting', 'Wu Lanting')).toEqual(['Wu Lanting = Lanting Wu']);
  });

  test('the operator is one, however the label is cased', () => {
    expect(names(call([...opening, 'OPERATOR: Please stand by.', ...closing]))).toEqual([
      'Operator = OPERATOR',
      'Petra Lindqvist',
    ]);
  });
});

describe('one person once: lists and speaker lines', () => {
  test.each([
    ['the same form', 'Thomas Ferrand - Chief Financial Officer', 'Thomas Ferrand', 'Thomas Ferrand'],
    ['the names turned round', 'Wu Lanting - Chairman', 'Lanting Wu', 'Lanting Wu = Wu Lanting'],
    ['a slip of spelling', 'Petra Lindqist - CEO', 'Petra Lindqvist (CEO)', 'Petra Lindqvist = Petra Lindqist'],
    [
      'letters astray',
      'Alicia Yarborough - CFO',
      'Alicis a Yarborough - CFO',
      'Alicis a Yarborough = Alicia Yarborough',
    ],
    ['an English given name', 'Lanting Wu - Chairman and CEO', 'Eddie Wu (CEO)', 'Eddie Wu = Lanting Wu'],
  ])('%s', (_, entry, label, expected) => {
    expect(listedAs(entry, label)).toEqual([expected]);
  });

  test.each([
    [
      'the same family name under another title',
      'Lanting Wu - Chief Executive Officer',
      'Eddie Wu (CFO)',
      ['Eddie Wu', 'Lanting Wu'],
    ],
    [
      'the same family name without a title',
      'Lanting Wu - Chief Executive Officer',
      'Eddie Wu',
      ['Eddie Wu', 'Lanting Wu'],
    ],
  ])('%s stays apart', (_, entry, label, expected) => {
    expect(listedAs(entry, label)).toEqual(expected);
  });

  test.each(['Chief Financial Officer', 'CFO', '首席财务官'])('a title is known in other words: %s', (title) => {
    expect(listedAs(`Lanting Wu - ${title}`, 'Eddie Wu (CFO)')).toEqual(['Eddie Wu = Lanting Wu']);
  });

  test('a label that is the first name only is the one listed person of that name', () => {
    expect(listedAs('Petra Lindqvist - Chief Executive Officer', 'Petra')).toEqual(['Petra = Petra Lindqvist']);
  });

  test('a label that is a first name of two listed people is neither', () => {
    expect(
      names(
        call([
          'Company Participants',
          'Wei Zhang - Chief Executive Officer',
          'Wei Liu - Chief Financial Officer',
          'Operator: Welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
          'Wei: Our revenue grew.',
          'Wei: Our margin rose.',
          'Operator: Goodbye.',
        ]),
      ),
    ).toEqual(['Operator', 'Wei', 'Wei Zhang', 'Wei Liu']);
  });

  test('an analyst whose name is misspelt is known by the firm', () => {
    const analysis = expectCall([
      'Conference Call Participants',
      'Ada Brand - Corvid Ridge Securities',
      ...opening,
      'Operator: The first question is from Ada Brandt with Corvid Ridge Securities. | qa',
      'Ada Brandt - Corvid Ridge Securities: Is demand back? | asks 1',
      'Petra Lindqvist: It is. | answers 1',
      ...closing,
    ]);
    expect(names(analysis)).toEqual(['Operator', 'Petra Lindqvist', 'Ada Brandt = Ada Brand']);
  });
});

describe('one person once: what people say', () => {
  test('the host introduces people whom speaker lines print in another form', () => {
    const analysis = call([
      'Operator: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      'Ines Okafor: Joining me today are Mr. Wu Lanting, our Chief Executive Officer; and Tom Ferrand, our CFO.',
      'Lanting Wu: Our revenue grew.',
      'Thomas Ferrand: Our margin rose.',
      ...closing,
    ]);
    expect(names(analysis)).toEqual([
      'Operator',
      'Ines Okafor',
      'Lanting Wu = Wu Lanting',
      'Thomas Ferrand = Tom Ferrand',
    ]);
    expect(person(analysis, 'Lanting Wu')?.title).toBe('Chief Executive Officer');
    expect(person(analysis, 'Thomas Ferrand')?.title).toBe('CFO');
  });

  test('who is introduced and never speaks is on the call all the same', () => {
    const analysis = call([
      'Operator: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      'Ines Okafor: With me today is Thomas Ferrand, our Chief Financial Officer.',
      'Petra Lindqvist: Our revenue grew.',
      ...closing,
    ]);
    expect(person(analysis, 'Thomas Ferrand')).toMatchObject({ role: 'executive', title: 'Chief Financial Officer' });
  });

  test('the operator calls by a short form whom the label prints in full', () => {
    const analysis = call([
      ...opening,
      'Operator: Our first question is from Bill Harcastle with Corvid Ridge.',
      'William Harcastle: Is demand back?',
      'Petra Lindqvist: It is.',
      ...closing,
    ]);
    expect(person(analysis, 'William Harcastle')).toMatchObject({ role: 'analyst', affiliation: 'Corvid Ridge' });
    expect(analysis.participants).toHaveLength(3);
  });

  test('an analyst gives a Chinese name beside the English one', () => {
    const analysis = call([
      ...opening,
      'Operator: Our first question is from Iris Gu with Corvid Ridge.',
      'Iris Gu: 管理层好，我是顾南星。请问毛利率会怎么样？',
      'Petra Lindqvist: It will be stable.',
      ...closing,
    ]);
    expect(names(analysis)).toEqual(['Operator', 'Petra Lindqvist', 'Iris Gu = 顾南星']);
  });

  test('a given name that somebody uses of himself becomes a form of his name', () => {
    const analysis = call([...opening, 'Wu Lanting: Hello, this is Eddie. Our margin rose.', ...closing]);
    expect(names(analysis)).toEqual(['Operator', 'Petra Lindqvist', 'Wu Lanting = Eddie']);
  });

  test.each([
    ["a colleague's name", 'Wu Lanting: Hello, this is Petra. She says that our margin rose.'],
    ['the name of whom one stands in for', 'Wu Lanting: Hello, this is Eddie for Sigrid. Our margin rose.'],
    ['a whole name that is none of his', 'Wu Lanting: Hello, this is Sigrid Holm. Our margin rose.'],
    ['a thing', 'Wu Lanting: This is Great. Our margin rose.'],
  ])('%s does not', (_, line) => {
    expect(names(call([...opening, line, ...closing]))).toEqual(['Operator', 'Petra Lindqvist', 'Wu Lanting']);
  });
});

describe('enrol', () => {
  const block = (name: string, title: string | null = null): SpeakerBlock => ({
    start: 0,
    end: 1,
    label: { name, title, affiliation: null },
    labelSpan: null,
    section: null,
  });
  const listed = (name: string, rest: Partial<ListedParticipant>): ListedParticipant => ({
    name,
    title: null,
    affiliation: null,
    side: null,
    ...rest,
  });

  test('tells for every block whose it is', () => {
    const { roster, labelled } = enrol([block('Wu Lanting'), block('Operator'), block('Mr. Lanting Wu')], [], []);
    expect(roster.map(({ name }) => name)).toEqual(['Wu Lanting', 'Operator']);
    expect(labelled).toEqual([0, 1, 0]);
  });

  test('blocks without a label are one unknown speaker', () => {
    const bare = { ...block(''), label: null };
    const { roster, labelled } = enrol([bare, bare], [], []);
    expect(roster).toMatchObject([{ name: 'Unknown Speaker', unnamed: true, role: 'unknown' }]);
    expect(labelled).toEqual([0, 0]);
  });

  test('the first title and firm that are given stand; later ones fill gaps', () => {
    const people = [listed('Thomas Ferrand', { title: 'Treasurer', affiliation: 'Hazelmoor Foods', side: 'company' })];
    const said = [{ name: 'Thomas Ferrand', title: 'our head of money', start: 0, end: 1 }];
    const { roster } = enrol([block('Thomas Ferrand', 'Chief Financial Officer')], people, said);
    expect(roster).toMatchObject([
      { name: 'Thomas Ferrand', title: 'Chief Financial Officer', affiliation: 'Hazelmoor Foods', side: 'company' },
    ]);
  });

  test.each(['Unidentified Analyst', 'Unknown Executive', 'Speaker 3', 'spk03', '发言人 2'])(
    '%s is nobody in particular',
    (label) => {
      expect(enrol([block(label)], [], []).roster).toMatchObject([{ name: label, unnamed: true }]);
    },
  );

  test.each(['Operator', 'Interpreter', 'Thomas Ferrand'])('%s is somebody', (label) => {
    expect(enrol([block(label)], [], []).roster).toMatchObject([{ name: label, unnamed: false }]);
  });
});
