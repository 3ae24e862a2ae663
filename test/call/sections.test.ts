import { analyze, analyzeSource } from '../../src/analyze.js';
import { assignSections, type SectionInput } from '../../src/call/sections.js';
import { createSourceText, type Section } from '../../src/document/source-text.js';
import { callsAda, closing, expectCall, lists, opening, streetEventsOf, textOf } from '../support/mini-call.js';

const exchange = ['Ada Brandt: Is demand back? | qa', 'Petra Lindqvist: It is. | qa'];
/** Enough prepared remarks to be a speech. */
const SPEECH = 'Our bakeries sold more bread, our mills ground more flour, and the harvest was in on time. '.repeat(6);

describe('under a printed heading', () => {
  test('the questions begin at the heading', () => {
    expectCall([...opening, 'Questions and Answers', callsAda, ...exchange, ...closing]);
  });

  test('the host may have opened them above it', () => {
    expectCall([
      ...lists,
      ...opening,
      'Ines Okafor: We will now begin the question-and-answer session. | qa',
      'Questions and Answers',
      callsAda,
      ...exchange,
      ...closing,
    ]);
  });

  test('the operator may have explained them above it', () => {
    expectCall([
      ...opening,
      'Operator: To ask a question, please press star one on your telephone. | qa',
      'Question-and-Answer Session',
      callsAda,
      ...exchange,
      ...closing,
    ]);
  });

  test.each([
    ['giving the word to the operator', 'Petra Lindqvist: Operator, we are ready for questions. | presentation'],
    ['an offer at the end of a speech', `Petra Lindqvist: ${SPEECH}We are now happy to take questions. | presentation`],
  ])('%s opens nothing', (_, line) => {
    expectCall([...opening, line, 'Questions and Answers', callsAda, ...exchange, ...closing]);
  });

  test('StreetEvents divides the call itself: its heading is taken as it stands', () => {
    const lines = [
      'Presentation',
      ...opening,
      'Operator: We will now begin the question-and-answer session. | presentation',
      'Questions and Answers',
      callsAda,
      ...exchange,
      ...closing,
    ];
    const analysis = expectCall(lines, analyze(streetEventsOf(lines)));
    expect(analysis.document.layout).toBe('streetevents');
  });

  test('a call cut so that it begins with its questions is all questions', () => {
    expectCall([
      'Questions and Answers',
      callsAda,
      'Ada Brandt: Will revenue grow? | qa',
      'Petra Lindqvist: It will. | qa',
    ]);
  });

  test('a heading with nothing below it leaves everything presentation', () => {
    expectCall([...opening, 'Thomas Ferrand: Goodbye. | presentation', 'Questions and Answers']);
  });
});

describe('without a heading', () => {
  test.each([
    ['explains how to ask', 'Operator: To ask a question, please press star one. | qa'],
    ['opens the session', 'Operator: We will now begin the question-and-answer session. | qa'],
    ['goes straight to the first question', callsAda],
  ])('the operator %s', (_, line) => {
    expectCall([...opening, line, callsAda, ...exchange, ...closing]);
  });

  test('the host opens them and calls the first analyst', () => {
    expectCall([
      ...lists,
      ...opening,
      "Ines Okafor: Let's now move to the Q&A. | qa",
      'Ada Brandt: Is demand back? | qa',
      'Petra Lindqvist: It is. | qa',
      'Ines Okafor: Thank you all for joining us today. Goodbye. | qa',
    ]);
  });

  test('the host opens them before the operator takes over', () => {
    expectCall([
      ...lists,
      ...opening,
      "Ines Okafor: Let's begin the Q&A. Please ask two questions at most. | qa",
      callsAda,
      ...exchange,
      ...closing,
    ]);
  });

  test('the host opens them, and the operator explains and waits', () => {
    expectCall([
      ...lists,
      ...opening,
      "Ines Okafor: Let's begin the Q&A. Please ask two questions at most. | qa",
      'Operator: To ask a question, please press star one. | qa',
      'Operator: Please stand by while we gather the list. | qa',
      callsAda,
      ...exchange,
      ...closing,
    ]);
  });

  test('a host who opens them in Chinese', () => {
    expectCall([
      '主持人： 各位好，欢迎参加青穗照明第一季度业绩电话会议。 | presentation',
      '吴兰亭： 我们的收入同比增长百分之六。 | presentation',
      '主持人： 现在进入问答环节。 | qa',
      '主持人： 第一个问题来自青榆证券的分析师顾南星。 | qa',
      '顾南星： 请问毛利率会怎么样？ | qa',
      '吴兰亭： 毛利率会保持稳定。 | qa',
      '主持人： 今天的会议到此结束，再见。 | qa',
    ]);
  });

  test('a known analyst who speaks is enough', () => {
    expectCall([...lists, ...opening, 'Ada Brandt: Is demand back? | qa', 'Petra Lindqvist: It is. | qa', ...closing]);
  });

  test.each([
    ['how to ask, explained in the welcome', 'Operator: Good day. To ask a question, press star one. | presentation'],
    ['the session, announced in the welcome', 'Operator: Good day. There will be a Q&A at the end. | presentation'],
  ])('%s opens nothing yet', (_, welcome) => {
    expectCall([welcome, 'Petra Lindqvist: Our revenue grew. | presentation', callsAda, ...exchange, ...closing]);
  });

  test('how to ask, explained in a second welcome, opens nothing yet', () => {
    expectCall([
      'Operator: Welcome to the Hazelmoor Foods first quarter 2025 earnings call. | presentation',
      'Operator: There will be a Q&A at the end. To ask a question, please press star one. | presentation',
      'Petra Lindqvist: Our revenue grew. | presentation',
      callsAda,
      ...exchange,
      ...closing,
    ]);
  });

  test('a host who announces questions for later opens nothing yet', () => {
    expectCall([
      ...lists,
      'Operator: Good day, and welcome to the Hazelmoor Foods first quarter 2025 earnings call. | presentation',
      'Ines Okafor: There will be an opportunity for questions after our remarks. | presentation',
      'Petra Lindqvist: Our revenue grew. | presentation',
      callsAda,
      ...exchange,
      ...closing,
    ]);
  });

  test('the end of a speech that offers to take questions belongs to the speech', () => {
    expectCall([
      ...opening,
      `Thomas Ferrand: ${SPEECH}With that, let us open the call for questions. | presentation`,
      callsAda,
      ...exchange,
      ...closing,
    ]);
  });

  test('a call without questions is all presentation', () => {
    expectCall([
      ...opening,
      'Thomas Ferrand: Thank you for listening. | presentation',
      'Operator: This concludes our call. | presentation',
    ]);
  });

  test('a question that a speech asks itself opens nothing', () => {
    expectCall([
      ...opening,
      'Thomas Ferrand: The first question is whether we can grow. We can: by more bakeries. | presentation',
      callsAda,
      ...exchange,
      ...closing,
    ]);
  });

  test('the host opens them, and somebody not heard before asks', () => {
    expectCall([
      ...opening,
      "Ines Okafor: Let's now move to the Q&A. Ada, you were first. | qa",
      'Ada Brandt: Is demand back? | qa, as analyst, asks 1',
      'Petra Lindqvist: It is. | qa, answers 1',
      'Ines Okafor: Thank you all for joining us today. Goodbye. | qa',
    ]);
  });
});

describe('where the file itself names sections', () => {
  const words = ['Welcome to our earnings call.', 'Our revenue grew.', 'Is demand back?', 'It is.'];
  const text = words.join('\n');
  const sectionsOf = (given: readonly (Section | null)[]) => {
    let from = 0;
    const blocks = words.map((body, i) => {
      const start = text.indexOf(body, from);
      from = start + body.length;
      const label = { name: i % 2 === 0 ? 'Ada Brandt' : 'Petra Lindqvist', title: null, affiliation: null };
      return { start, end: from, label, labelSpan: null, section: given[i] ?? null };
    });
    return analyzeSource(createSourceText(text, { blocks })).turns.map(({ section }) => section);
  };

  test('they are taken', () => {
    expect(sectionsOf(['presentation', 'presentation', 'presentation', 'qa'])).toEqual([
      'presentation',
      'presentation',
      'presentation',
      'qa',
    ]);
  });

  test('an entry without one stays in the section before', () => {
    expect(sectionsOf([null, 'presentation', 'qa', null])).toEqual(['presentation', 'presentation', 'qa', 'qa']);
  });
});

describe('assignSections', () => {
  const turn = (body: string, rest: Partial<SectionInput> = {}): SectionInput => ({
    block: { start: 0, end: body.length, label: null, labelSpan: null, section: null },
    body,
    person: 0,
    isOperator: false,
    isAnalyst: false,
    calls: [],
    ...rest,
  });

  test('no turns have no sections', () => {
    expect(assignSections([], null, false)).toEqual([]);
  });

  test('an analyst who says "next question" opens nothing above the heading', () => {
    const turns = [turn('Welcome.'), turn('Our next question is on rent.', { isAnalyst: true }), turn('Rents fell.')];
    const placed = turns.map((one, i) => ({ ...one, block: { ...one.block, start: i * 100 } }));
    expect(assignSections(placed, 150, false)).toEqual(['presentation', 'presentation', 'qa']);
  });

  test('the first turn of all is never the opening of the questions', () => {
    const turns = [turn('To ask a question, press star one.', { isOperator: true }), turn('Our revenue grew.')];
    expect(assignSections(turns, null, false)).toEqual(['presentation', 'presentation']);
  });
});

test('the lines of these tests read as they are written', () => {
  expect(textOf(opening)).toMatch(/^Operator: Welcome .*\n\nPetra Lindqvist: Thank you\. .*quarter\.\n$/);
});
