import { newAnalyst } from '../../src/call/person.js';
import { findCalled, sameFirm } from '../../src/call/roles.js';
import { call, callsAda, closing, expectCall, lists, opening, person, roles } from '../support/mini-call.js';

describe('roles that print gives', () => {
  test.each([
    ['Head of Investor Relations', 'ir'],
    ['Vice President of Investor Relations', 'ir'],
    ['IR Director', 'ir'],
    ['Head of Capital Markets', 'ir'],
    ['投资者关系总监', 'ir'],
    ['Chief Executive Officer', 'executive'],
    ['Chief Financial Officer and Head of Investor Relations', 'executive'],
    ['Vice President of Bakeries', 'executive'],
    ['首席财务官', 'executive'],
  ])('%s of the company: %s', (title, role) => {
    const analysis = call([
      'Company Participants',
      `Noor Haddad - ${title}`,
      ...opening,
      'Noor Haddad: Hello.',
      ...closing,
    ]);
    expect(person(analysis, 'Noor Haddad')).toMatchObject({ role, title });
  });

  test('whoever the conference list holds is an analyst, and the firm is no title', () => {
    const analysis = call([
      'Conference Call Participants',
      'Ada Brandt - Corvid Ridge Securities',
      ...opening,
      'Ada Brandt: Is demand back?',
      ...closing,
    ]);
    expect(person(analysis, 'Ada Brandt')).toMatchObject({
      role: 'analyst',
      title: null,
      affiliation: 'Corvid Ridge Securities',
    });
  });

  test('a label may carry title or firm', () => {
    const analysis = call([
      'Moderator: Welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      'Petra Lindqvist (Chief Executive Officer): Our revenue grew.',
      'Ada Brandt - Corvid Ridge Securities - Analyst: Is demand back?',
      'Petra Lindqvist (Chief Executive Officer): It is.',
      ...closing,
    ]);
    expect(person(analysis, 'Petra Lindqvist')).toMatchObject({ role: 'executive', title: 'Chief Executive Officer' });
    expect(person(analysis, 'Ada Brandt')).toMatchObject({ role: 'analyst', affiliation: 'Corvid Ridge Securities' });
  });

  test.each([
    ['Operator', 'operator'],
    ['Moderator', 'operator'],
    ['Conference Operator', 'operator'],
    ['主持人', 'operator'],
    ['Interpreter', 'interpreter'],
    ['Translator', 'interpreter'],
    ['译员', 'interpreter'],
    ['翻译', 'interpreter'],
    ['Editor', 'editor'],
    ['Unidentified Analyst', 'analyst'],
    ['Unknown Shareholder', 'analyst'],
    ['Unknown Executive', 'executive'],
    ['Company Representative', 'executive'],
    ['Unidentified Speaker', 'unknown'],
  ])('the label %s: %s', (label, role) => {
    const analysis = call([...opening, `${label}: The weather is fine.`, `${label}: And so are we.`, ...closing]);
    expect(roles(analysis)[label]).toBe(role);
  });
});

describe('roles that the call gives', () => {
  test('without lists everybody has a role by what he does', () => {
    expectCall([
      'Operator: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call. | as operator',
      'Ines Okafor: Thank you. With me today are our founders. This call contains forward-looking statements. | as ir',
      'Petra Lindqvist: Our revenue grew by six percent. | as executive',
      'Operator: Our first question is from Ada Brandt with Corvid Ridge. Please go ahead. | as operator',
      'Ada Brandt: Is demand back? | as analyst',
      'Petra Lindqvist: It is. | as executive',
      'Thomas Ferrand: Let me add that costs fell. | as executive',
      ...closing,
    ]);
  });

  test('who opens the call but goes to business is no host', () => {
    expectCall([
      'Operator: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      'Petra Lindqvist: Thank you. Our revenue grew by six percent. | as executive',
      'Thomas Ferrand: And our margin rose. | as executive',
      ...closing,
    ]);
  });

  test('a chief who speaks the safe harbour stays a chief', () => {
    expectCall([
      ...lists,
      'Operator: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      'Thomas Ferrand: Thank you. Today we make forward-looking statements. | as executive',
      'Petra Lindqvist: Our revenue grew by six percent. | as executive',
      ...closing,
    ]);
  });

  test('an operator under a name of her own is known by the script', () => {
    expectCall([
      'Carla Mendes: Thank you for standing by. All participants are in listen-only mode. | as operator',
      'Petra Lindqvist: Our revenue grew by six percent in the first quarter. | as executive',
      'Carla Mendes: Our first question comes from the line of Ada Brandt with Corvid Ridge. | qa, as operator',
      'Ada Brandt: Is demand back? | as analyst',
      'Petra Lindqvist: It is. | as executive',
      'Carla Mendes: This concludes our call. You may now disconnect. | as operator',
    ]);
  });

  test('a host who calls analysts by name is no operator beside a printed one', () => {
    expectCall([
      ...lists,
      ...opening,
      'Ines Okafor: Our first question is from Ada Brandt with Corvid Ridge. | qa, as ir',
      'Ada Brandt: Is demand back? | as analyst',
      'Petra Lindqvist: It is. | as executive',
      ...closing,
    ]);
  });

  test('nor is a host whom no list holds an operator beside a printed one', () => {
    expectCall([
      ...opening,
      'Operator: We will now begin the question-and-answer session. | qa, outside',
      'Ines Okafor: We go to the line of Ada Brandt with Corvid Ridge. | qa, as executive, outside',
      'Ada Brandt: Is demand back? | as analyst, asks 1',
      'Petra Lindqvist: It is. | as executive, answers 1',
      ...closing,
    ]);
  });

  test('nor is a host whom no list holds an analyst', () => {
    expectCall([
      ...opening,
      'Operator: We will now begin the question-and-answer session. | qa, outside',
      'Ines Okafor: Our first question is from Ada Brandt with Corvid Ridge. | qa, as executive, outside',
      'Ada Brandt: Is demand back? | as analyst, asks 1',
      'Petra Lindqvist: It is. | as executive, answers 1',
      ...closing,
    ]);
  });

  test('an analyst takes the firm that the operator names', () => {
    const analysis = call([...opening, callsAda, 'Ada Brandt: Is demand back?', 'Petra Lindqvist: It is.', ...closing]);
    expect(person(analysis, 'Ada Brandt')?.affiliation).toBe('Corvid Ridge');
  });

  test('people of the company belong to the company, analysts and operators do not', () => {
    const analysis = call([
      ...opening,
      'Operator: Our first question is from Ada Brandt. Please go ahead.',
      'Ada Brandt: Is demand back?',
      'Petra Lindqvist: It is.',
      ...closing,
    ]);
    expect(analysis.participants.map(({ name, affiliation }) => [name, affiliation])).toEqual([
      ['Operator', null],
      ['Petra Lindqvist', 'Hazelmoor Foods'],
      ['Ada Brandt', null],
    ]);
  });

  test('an interpreter whom the host announces by name is on the call, once', () => {
    const analysis = call([
      'Operator: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      'Ines Okafor: With me is our chief executive. Our colleague Preston Vale will be interpreting.',
      'Petra Lindqvist: Our revenue grew.',
      ...closing,
    ]);
    expect(person(analysis, 'Preston Vale')).toMatchObject({ role: 'interpreter' });
  });

  test('investor relations who interpret stay investor relations', () => {
    const analysis = call([
      ...lists,
      'Operator: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call.',
      'Ines Okafor: Thank you. Ines Okafor will help translate for the chief executive.',
      'Petra Lindqvist: Our revenue grew.',
      ...closing,
    ]);
    expect(roles(analysis)).toMatchObject({ 'Ines Okafor': 'ir' });
    expect(Object.values(roles(analysis))).not.toContain('interpreter');
  });

  test('an unnamed speaker whose turns are marked as interpreted is an interpreter', () => {
    const analysis = call([
      ...lists,
      ...opening,
      callsAda,
      'Ada Brandt: Is demand back?',
      'Unknown Executive: (interpreted) Demand is back in the towns.',
      'Unknown Executive: (interpreted) In the villages it is not.',
      ...closing,
    ]);
    expect(roles(analysis)).toMatchObject({ 'Unknown Executive': 'interpreter' });
  });

  test('a Chinese call gives the same roles', () => {
    expectCall([
      '主持人： 各位好，欢迎参加青穗照明二零二五年第一季度业绩电话会议。 | presentation, as operator',
      '沈若溪： 今天参会的有首席执行官吴兰亭先生。本次会议包含前瞻性陈述。 | presentation, as ir',
      '吴兰亭： 我们的收入同比增长百分之六。 | presentation, as executive',
      '主持人： 现在开始问答环节。第一个问题来自青榆证券的分析师顾南星。 | qa, as operator',
      '顾南星： 请问毛利率会怎么样？ | qa, as analyst, asks 1',
      '吴兰亭： 毛利率会保持稳定。 | as executive, answers 1',
      '译员： The gross margin will be stable. | as interpreter, answers 1',
      '主持人： 今天的会议到此结束，再见。 | as operator, outside',
    ]);
  });

  test('an executive who first speaks to answer a question by its number is no analyst', () => {
    expectCall([
      ...opening,
      callsAda,
      'Ada Brandt: First, how is demand? Second, will costs fall? | as analyst, asks 1',
      'Petra Lindqvist: On your first question, demand is back. | as executive, answers 1',
      'Thomas Ferrand: On your second question, costs will fall. | as executive, answers 1',
      ...closing,
    ]);
  });
});

describe('whom the operator means', () => {
  const roster = [
    newAnalyst('Ada Brandt', 'Corvid Ridge Securities, Research Division'),
    newAnalyst('Ada Voss', 'Pellworth'),
    newAnalyst('Wei Zhang', 'Sable Quay'),
    newAnalyst('Operator', null),
  ];
  const means = (name: string, affiliation: string | null = null) =>
    roster[findCalled(roster, { name, affiliation, start: 0, end: 0 })]?.name ?? null;

  test.each([
    ['Ada Brandt', null, 'Ada Brandt'],
    ['Brandt Ada', null, 'Ada Brandt'],
    ['Ada Brant', null, 'Ada Brandt'], // a slip
    ['Ada', 'Pellworth', 'Ada Voss'], // the first name and the firm
    ['Ada Fosse', 'Pellworth', 'Ada Voss'], // half the name and the firm
    ['Ada Fosse', 'Sable Quay', null], // half the name and another firm
    ['Lin Zhang', null, null], // a family name is not enough
    ['Milo Standish', 'Pellworth', null], // nor is the firm
  ])('%s of %s: %s', (name, firm, expected) => {
    expect(means(name, firm)).toBe(expected);
  });

  test.each([
    ['Corvid Ridge', 'Corvid Ridge Securities, Research Division', true],
    ['Corvid', 'Corvidia Group', true],
    ['Pellworth Capital', 'Sable Capital', false],
    ['Bank of Pellworth', 'Bank of Sable', false],
    ['Pellworth', null, false],
  ])('%s and %s: the same firm? %s', (a, b, expected) => {
    expect(sameFirm(a, b)).toBe(expected);
  });
});
