import { crlf, expectLayout, expectSurest, labels, qaLine } from './helpers/laid-out.js';

const CALL = `Larch & Stone Retail (LSR) Third Quarter 2024 Earnings Call
November 12, 2024

Operator: {Operator:Good morning, and welcome to the Larch & Stone call.}

Winifred Abara: {Winifred Abara:Thank you. Our agenda: results, outlook, questions. Silas?

Some of this is forward-looking.}

Silas Thorne: {Silas Thorne:Thanks. First: we opened six shops. Second: we closed none.

Note: all amounts are in pounds.

The ratio is 3:1, and doors open at 9:30.}

Operator: {Operator:The first question is from Noor Haddad of Elmfield.}

Noor Haddad: {Noor Haddad:One question: why no shop in Leeds?}

Silas Thorne: {Silas Thorne:Rents.}

Operator: {Operator:This concludes the call. You may disconnect.}
`;

/** The same call as mail programs wrap it: lines of some forty characters, no blank line between speakers. */
const WRAPPED = `Operator: {Operator:Good morning, and welcome to the
Larch & Stone call.}
Winifred Abara: {Winifred Abara:Thank you. Our agenda is
short: results, outlook, questions. We
say more about shops: six are new.}
Silas Thorne: {Silas Thorne:Thanks. Let me add a word on
Leeds: rents are high, and the reason is
clear: demand.}
Operator: {Operator:Noor Haddad has a question.}
Noor Haddad: {Noor Haddad:Which shops are new?}
Silas Thorne: {Silas Thorne:Six of them.}
Noor Haddad: {Noor Haddad:Thank you.}
Winifred Abara: {Winifred Abara:Back to the operator.}
Operator: {Operator:This concludes the call.}
`;

const CHINESE = `澄湖水务（CHSW）2024年第三季度业绩电话会议
2024年11月20日

主持人：{主持人:各位好，欢迎参加澄湖水务的业绩电话会。}

顾清源：{顾清源:谢谢主持人。我讲三点：一是水量，二是水价，三是管网。

注：以上金额均为人民币。}

译员：{译员:Thank you. I will make three points.}

主持人：{主持人:第一个问题来自林樾。}

林樾：{林樾:请问水价：明年会调吗？}

顾清源：{顾清源:会的。}
`;

describe('a typical call', () => {
  test('a turn begins behind the colon of its speaker, and colons inside speech begin nothing', () => {
    expect(expectLayout('name-colon', CALL).warnings).toEqual([]);
  });

  test('hard-wrapped, without blank lines between speakers', () => {
    expectLayout('name-colon', WRAPPED);
  });

  test('Chinese, with full-width colons', () => {
    expectLayout('name-colon', CHINESE);
  });

  test.each([
    ['English', CALL],
    ['wrapped', WRAPPED],
    ['Chinese', CHINESE],
  ])('no other layout is as sure: %s', (_, call) => expectSurest('name-colon', call));
});

describe('variants', () => {
  test.each([
    ['Windows line ends', crlf(CALL)],
    ['no space behind the colon', CALL.replace(/: \{/g, ':{')],
    ['a space before the colon', CALL.replace(/: \{/g, ' : {')],
    ['quotation marks of mail', CALL.replace(/^([A-Z]\w+(?: \w+)?): \{/gm, '> $1: {')],
    ['clock times before names', CALL.replace(/^([A-Z]\w+(?: \w+)?): \{/gm, '[00:12:31] $1: {')],
    ['no front', CALL.slice(CALL.indexOf('Operator:'))],
    ['full-width colons behind English names', CALL.replace(/: \{/g, '：{')],
    ['a heading between the parts', CALL.replace('Operator: {Operator:The first', 'Questions and Answers\n\n$&')],
    [
      'an operator with a longer name',
      CALL.replace(/Operator: \{Operator:/g, 'Conference Operator: {Conference Operator:'),
    ],
    [
      'an unnamed analyst',
      CALL.replaceAll('Noor Haddad: {Noor Haddad:', 'Unidentified Analyst: {Unidentified Analyst:'),
    ],
  ])('%s', (_, call) => {
    expectLayout('name-colon', call);
  });

  test.each([
    ['brackets', 'Silas Thorne (CEO): {', 'Silas Thorne | CEO | -'],
    ['a dash', 'Silas Thorne - Chief Executive Officer: {', 'Silas Thorne | Chief Executive Officer | -'],
    ['a comma', 'Silas Thorne, Chief Executive Officer: {', 'Silas Thorne | Chief Executive Officer | -'],
    ['firm and title', 'Silas Thorne - Larch & Stone - CEO: {', 'Silas Thorne | CEO | Larch & Stone'],
    ['full-width brackets', 'Silas Thorne（CEO）：{', 'Silas Thorne | CEO | -'],
  ])('a title behind the name: %s', (_, line, label) => {
    expect(labels(expectLayout('name-colon', CALL.replaceAll('Silas Thorne: {', line)))).toContain(label);
  });

  test('a list of participants on top', () => {
    const list = `Company Participants\n\nWinifred Abara - Investor Relations\nSilas Thorne - CEO\n\n`;
    const call = CALL.replace('Operator: {Operator:Good', `${list}$&`);
    expectLayout('name-colon', call);
  });

  test('a label before every paragraph', () => {
    expectLayout(
      'name-colon',
      CALL.replace('\n\nSome of this is', '}\n\nWinifred Abara: {Winifred Abara:Some of this is'),
    );
  });

  test('a rare family name, known because it comes back', () => {
    expectLayout('name-colon', CHINESE.replaceAll('顾清源', '乜清远'));
  });

  test('a Chinese heading over the questions', () => {
    const call = CHINESE.replace('主持人：{主持人:第一个', '问答环节\n\n$&');
    expect(qaLine(call, expectLayout('name-colon', call))).toBe('问答环节');
  });
});

describe('names that are easily missed', () => {
  test('Markdown: the stars behind the colon are no speech', () => {
    expectLayout('name-colon', CALL.replace(/^([A-Z]\w+(?: \w+)?): \{/gm, '**$1:** {'));
  });

  test.failing('somebody in no list who speaks once, in a text without blank lines', () => {
    // A name that does not come back has to open a paragraph; behind a finished line it could be taken too.
    expectLayout('name-colon', WRAPPED.replace('Noor Haddad: {Noor Haddad:Thank you.}\n', ''));
  });

  test('a rare family name beside a given name such as 清源', () => {
    expectLayout('name-colon', CHINESE.replaceAll('顾清源', '乜清源'));
  });
});

describe('what is no speaker', () => {
  test.each([
    'First: we opened six shops.',
    'Note: all amounts are in pounds.',
    'Three things: shops, rents and people.',
    'On rents: they are high.',
    'https://larch.example/results: see the slides.',
    'Revenue: 41 million pounds.',
    'Gross margin: 38%.',
    'So the question is: who pays?',
    'Guidance for 2025: unchanged.',
    '9:30 is when we open.',
    'Q3 2024: a good quarter.',
    'And so I say: enough.',
    'Regarding Leeds: rents are high.',
  ])('%s', (line) => {
    expectLayout('name-colon', CALL.replace('Rents.', `Rents.\n\n${line}`));
    expectLayout('name-colon', CALL.replace('Rents.', `${line}`));
  });

  test('a phrase that comes back again and again', () => {
    const speech = 'Note: one.\n\nNote: two.\n\nNote: three.';
    expectLayout('name-colon', CALL.replace('Rents.', speech));
  });

  test.each(['注：金额为人民币。', '第一：水量增长。', '问题是：谁来付？', '水价方面：会调整。'])('%s', (line) => {
    expectLayout('name-colon', CHINESE.replace('会的。', `会的。\n\n${line}`));
  });
});
