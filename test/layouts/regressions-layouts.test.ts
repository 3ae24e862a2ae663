import { analyze } from '../../src/analyze.js';

/** Every rule here was learnt from a page that a publisher really prints; the calls are made up. */

const RESULTS =
  'Revenue for the quarter rose by six percent to RMB412 million, and the gross margin widened by two points because the ' +
  'new depots ran at full load for the first time. We opened nine depots and closed two, and the order book stands at a ' +
  'record. Costs of fuel fell, while wages rose in line with our plan for the year as a whole.';

/** `layout`, then a line a turn: `p OP Operator`, the section's letter, the speaker and the first words. */
function outline(text: string): string[] {
  const { document, participants, turns } = analyze(text);
  const nameOf = (id: string) => participants.find((person) => person.id === id)?.name;
  return [
    document.layout,
    ...turns.map((turn) => `${turn.section[0]} ${nameOf(turn.speaker)}: ${turn.text.split(' ').slice(0, 3).join(' ')}`),
  ];
}

const rolesOf = (text: string): Record<string, string> =>
  Object.fromEntries(analyze(text).participants.map(({ name, role }) => [name, role]));

const motley = (top: string, interpreter = 'Mei Tang') => `${top}
Prepared Remarks:

Operator

Good day, and welcome to the Larkspur Cold Chain second quarter earnings call. At this time, all participants are in a listen-only mode.

Ruolan Hu -- Director of Investor Relations

Thank you, operator. Joining me today is our founder, Mr. Boyan Qiu. Our remarks are forward-looking.

Boyan Qiu -- Founder -- Larkspur Cold Chain

[Foreign Speech]

${interpreter}

Hello everyone. ${RESULTS}

Questions & Answers:

Operator

The first question comes from Ada Brandt with Corvid Ridge. Please go ahead.

Ada Brandt -- Corvid Ridge -- Analyst

How is demand in the south?

Boyan Qiu -- Founder -- Larkspur Cold Chain

[Foreign Speech]

${interpreter}

[Interpreted] Demand in the south is firm.

Operator

[Operator Closing Remarks]

Duration: 31 minutes

Call participants:

Ruolan Hu -- Director of Investor Relations

More LKS analysis
`;

const TOP = `Image source: The Motley Fool.

Larkspur Cold Chain Ltd (LKS -1.17%)
Q2 2021 Earnings Call
Aug 14, 2021, 8:00 a.m. ET

Contents:

  • Prepared Remarks
  • Questions and Answers
  • Call Participants
`;

describe('Motley Fool', () => {
  const turns = [
    'motley-fool',
    'p Operator: Good day, and',
    'p Ruolan Hu: Thank you, operator.',
    'p Boyan Qiu: [Foreign Speech]',
    'p Mei Tang: Hello everyone. Revenue',
    'q Operator: The first question',
    'q Ada Brandt: How is demand',
    'q Boyan Qiu: [Foreign Speech]',
    'q Mei Tang: [Interpreted] Demand in',
    'q Operator: [Operator Closing Remarks]',
  ];

  test('a table of contents opens no questions, and a bare name that comes back speaks', () => {
    expect(outline(motley(TOP))).toEqual(turns);
  });

  test('somebody who only renders is an interpreter', () => {
    expect(rolesOf(motley(TOP))).toMatchObject({ 'Mei Tang': 'interpreter', 'Boyan Qiu': 'executive' });
  });

  test('the title may stand before the firm', () => {
    const boyan = analyze(motley(TOP)).participants.find((person) => person.name === 'Boyan Qiu');
    expect(boyan).toMatchObject({ title: 'Founder', affiliation: 'Larkspur Cold Chain' });
  });

  test('company and ticker stand on the line above the heading', () => {
    expect(analyze(motley(TOP)).document).toMatchObject({
      ...{ company: 'Larkspur Cold Chain Ltd', ticker: 'LKS', fiscalPeriod: '2021Q2', date: '2021-08-14' },
    });
  });

  test('a second call behind the closing list is read', () => {
    const words = (lines: string[]) => lines.map((line) => line.slice(2));
    const twice = words(outline(`${motley(TOP)}\n${motley(TOP)}`));
    const spoken = words(turns.slice(1, -1));
    expect(twice.filter((line) => spoken.includes(line))).toEqual([...spoken, ...spoken]);
  });

  test('a beginning with few speaker lines keeps its layout', () => {
    const cut = motley(TOP).slice(0, motley(TOP).indexOf('[Foreign Speech]'));
    expect(outline(cut)[0]).toBe('motley-fool');
  });
});

describe('Seeking Alpha', () => {
  const LISTS = `Larkspur Cold Chain Ltd (NYSE:LKS)

Q2 2015 Earnings Conference Call

Executives

Ruolan Hu – IR

Boyan Qiu – CEO

Analysts

Milo Standish – Pellworth
`;
  const CALL = `
Operator

Welcome to the Larkspur Cold Chain earnings call. I now hand over to Ms. Ruolan Hu.

Ruolan Hu

Thank you. Our remarks are forward-looking. Here is our CEO, Boyan Qiu.

Boyan Qiu

${RESULTS}

Question-and-Answer Session

Operator

The first question comes from the line of Ada Brandt with Corvid Ridge. Please go ahead.

Ada Brandt – Corvid Ridge

How is demand in the south?

Boyan Qiu

Firm.

Ada Brandt – Corvid Ridge

And in the north?

Boyan Qiu

Weak.

Operator

Next is Milo Standish of Pellworth.

Milo Standish – Pellworth

What of the margin?

Boyan Qiu

It widens.

Operator

That concludes our call. You may disconnect.

Copyright policy: All transcripts on this site are the copyright of their publisher.
`;
  const turns = [
    'seeking-alpha',
    'p Operator: Welcome to the',
    'p Ruolan Hu: Thank you. Our',
    'p Boyan Qiu: Revenue for the',
    'q Operator: The first question',
    'q Ada Brandt: How is demand',
    'q Boyan Qiu: Firm.',
    'q Ada Brandt: And in the',
    'q Boyan Qiu: Weak.',
    'q Operator: Next is Milo',
    'q Milo Standish: What of the',
    'q Boyan Qiu: It widens.',
    'q Operator: That concludes our',
  ];

  test('until about 2016 analysts stand with their firms', () => {
    expect(outline(LISTS + CALL)).toEqual(turns);
    expect(analyze(LISTS + CALL).participants.find((person) => person.name === 'Ada Brandt')).toMatchObject({
      role: 'analyst',
      affiliation: 'Corvid Ridge',
    });
  });

  test('without lists, somebody who speaks once is known because he is called', () => {
    expect(outline(CALL.replace(/ – (?:Corvid Ridge|Pellworth)/g, ''))).toEqual(turns);
  });

  test('without a blank line anywhere', () => {
    const dense = CALL.replace(/ – (?:Corvid Ridge|Pellworth)/g, '').replace(/\n{2,}/g, '\n');
    expect(outline(dense)).toEqual(turns);
  });

  test('as the items of one long list', () => {
    const items = (LISTS + CALL).replace(/^(?=\S)/gm, '  • ');
    expect(outline(items)).toEqual(turns);
  });

  test('the list of another call further down takes no turn away', () => {
    expect(outline(`${LISTS}${CALL}\n${LISTS}${CALL}`).filter((line) => line.includes('Milo'))).toHaveLength(4);
  });

  test('initials before a family name glue nothing', () => {
    const initials = (LISTS + CALL).replaceAll('Boyan Qiu', 'B. Y. Qiu').replaceAll('Ada Brandt', 'A. J. Brandt');
    expect(outline(initials)[0]).toBe('seeking-alpha');
  });
});

describe('Name (Side)', () => {
  const CALL = `Larkspur Cold Chain Ltd (LKS) Q2 2026 Earnings Call Transcript
Operator (Operator)
Good day, and welcome. All participants are in a listen-only
mode.
Boyan Qiu (Executives)
${RESULTS}
Operator (Operator)
The first question comes from Ada Brandt with Corvid Ridge.
Ada Brandt (Analysts)

How is demand in the south?
Boyan Qiu (Executives)
(Speaking Chinese)
Operator (Operator)
This concludes our call. You may now disconnect.
`;

  test('a side instead of a title, in lines without blank ones between', () => {
    expect(outline(CALL)).toEqual([
      'name-title',
      'p Operator: Good day, and',
      'p Boyan Qiu: Revenue for the',
      'q Operator: The first question',
      'q Ada Brandt: How is demand',
      'q Boyan Qiu: (Speaking Chinese)',
      'q Operator: This concludes our',
    ]);
    const people = analyze(CALL).participants.map(({ name, role, title }) => [name, role, title]);
    expect(people).toContainEqual(['Boyan Qiu', 'executive', null]);
    expect(people).toContainEqual(['Ada Brandt', 'analyst', null]);
  });
});

describe('Name: text', () => {
  const CALL = `Larkspur Cold Chain Second Quarter 2024 Earnings Call
Operator: Welcome to the Larkspur Cold Chain earnings call. I now
turn the call over to Ms. Ruolan Hu.
Ruolan Hu: Thank you. Our remarks are forward-looking. Two things
matter: depots and drivers.
Boyan Qiu: ${RESULTS}
Operator: The first question comes from
Ada Brandt of Corvid Ridge. Please go ahead.
Ada Brandt: How is demand in the south?
Boyan Qiu: (Speaking Chinese)
Ruolan Hu: Demand is firm.
Operator: This concludes our call. You may now disconnect.
`;

  test('hard-wrapped lines, and an analyst who speaks once', () => {
    expect(outline(CALL)).toEqual([
      'name-colon',
      'p Operator: Welcome to the',
      'p Ruolan Hu: Thank you. Our',
      'p Boyan Qiu: Revenue for the',
      'q Operator: The first question',
      'q Ada Brandt: How is demand',
      'q Boyan Qiu: (Speaking Chinese)',
      'q Ruolan Hu: Demand is firm.',
      'q Operator: This concludes our',
    ]);
  });

  test('twice in one file', () => {
    expect(outline(`${CALL}\n${CALL}`)[0]).toBe('name-colon');
  });

  test('Chinese: a date is nobody, a department is somebody, an analyst may be printed with the firm', () => {
    const chinese = `远帆冷链2024年第二季度业绩电话会实录

时间：2024年8月28日

主持人：各位好，欢迎参加远帆冷链业绩电话会。今天参会的有首席执行官邱柏年先生。

投资者关系：谢谢。今天的讨论包含前瞻性陈述。下面请邱柏年先生发言。

邱柏年：${'我们的收入同比增长百分之六，毛利率也有提高。'.repeat(12)}

主持人：现在进入问答环节。第一个问题来自青榆证券的分析师。

青榆证券分析师 顾南星：请问南方的需求怎么样？

邱柏年：南方的需求很稳定。

主持人：今天的电话会到此结束，感谢各位参加。
`;
    const roles = rolesOf(chinese);
    expect(Object.keys(roles)).not.toContain('时间');
    expect(roles).toMatchObject({ 投资者关系: 'ir', 顾南星: 'analyst', 邱柏年: 'executive', 主持人: 'operator' });
  });
});

describe('names that the page announces', () => {
  const turns = (one: (name: string, words: string) => string) =>
    `Larkspur Cold Chain Ltd

Q2 2020 Earnings Conference Call

${[
  one('Operator', 'Welcome to the Larkspur Cold Chain earnings call. Here is Ms. Ruolan Hu.'),
  one('Ruolan Hu - IR Director', `Thank you. Our remarks are forward-looking. ${RESULTS}`),
  one('Operator', 'The first question comes from Ada Brandt with Corvid Ridge.'),
  one('Ada Brandt', 'How is demand in the south?'),
  one('Ruolan Hu - IR Director', 'Demand is firm.'),
].join('')}`;
  const expected = [
    'announced-names',
    'p Operator: Welcome to the',
    'p Ruolan Hu: Thank you. Our',
    'q Operator: The first question',
    'q Ada Brandt: How is demand',
    'q Ruolan Hu: Demand is firm.',
  ];

  test('by the word `speaker` above each', () => {
    expect(outline(turns((name, words) => `speaker\n${name}\n${words}\n`))).toEqual(expected);
  });

  test('by printing each twice, for a translation below', () => {
    expect(outline(turns((name, words) => `${name}\n${name}\n${words}\n`))).toEqual(expected);
  });
});
