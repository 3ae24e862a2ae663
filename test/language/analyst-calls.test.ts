import { type AnalystCall, findAnalystCalls } from '../../src/language/analyst-calls.js';
import { asMarks, marked } from '../support/marked.js';

const said = ({ name, affiliation }: AnalystCall): string => `${name} | ${affiliation ?? '-'}`;

/** Each sentence, and who is called in it: `Name | Firm`. */
const CALLS: [sentence: string, called: string][] = [
  // The scripts of the conference providers.
  ['Your first question comes from the line of Tilda Marsh from Quayside.', 'Tilda Marsh | Quayside'],
  [
    'Your next question comes from Tilda Marsh with Quayside Securities. Please go ahead.',
    'Tilda Marsh | Quayside Securities',
  ],
  ['Our next question today is coming from the line of Bo Vik of Oxbow Capital.', 'Bo Vik | Oxbow Capital'],
  ['The next question is from Noor Haddad at Elmfield. Your line is open.', 'Noor Haddad | Elmfield'],
  ['The first question will be from Priya Mehta with Oxbow Capital.', 'Priya Mehta | Oxbow Capital'],
  ['Our last question is from the line of Desmond Achebe representing Thornhill.', 'Desmond Achebe | Thornhill'],
  ['And our final question comes from Ines Duarte, Bank of the Lagoon.', 'Ines Duarte | Bank of the Lagoon'],
  ['We will take our first question from Ruth Adeyemi from Larkspur Research.', 'Ruth Adeyemi | Larkspur Research'],
  ["We'll go next to Ruth Adeyemi with Larkspur.", 'Ruth Adeyemi | Larkspur'],
  ["We'll now move to Hana Sato of Bluewater Research.", 'Hana Sato | Bluewater Research'],
  ["Next, we'll hear from Hana Sato with Bluewater.", 'Hana Sato | Bluewater'],
  ["From Bluewater Research, we'll hear from Hana Sato.", 'Hana Sato | Bluewater Research'],
  ['Next up is Felix Ormond from Calder Bay.', 'Felix Ormond | Calder Bay'],
  ['Next we have Felix Ormond of Calder Bay Securities.', 'Felix Ormond | Calder Bay Securities'],
  ['We have a question from Lucy Penhale with Juniper Row.', 'Lucy Penhale | Juniper Row'],
  ['The following question is from Lucy Penhale.', 'Lucy Penhale | -'],
  ['Your next question comes from Lucy Penhale. Please go ahead.', 'Lucy Penhale | -'],
  ["Let's go to Marcus Teoh with Brightwater.", 'Marcus Teoh | Brightwater'],
  ['Our next caller is Marcus Teoh from Brightwater Securities.', 'Marcus Teoh | Brightwater Securities'],
  // Forms of names.
  ['Your next question comes from the line of Mr. Marcus Teoh from Brightwater.', 'Marcus Teoh | Brightwater'],
  ['The next question comes from Anneke van der Berg with Pinecroft.', 'Anneke van der Berg | Pinecroft'],
  ["The next question comes from Siobhán O'Dell with Pinecroft.", "Siobhán O'Dell | Pinecroft"],
  ['The next question comes from Jean-Luc Moreau with Pinecroft.', 'Jean-Luc Moreau | Pinecroft'],
  ['The next question comes from Xu Wenbo with Pinecroft.', 'Xu Wenbo | Pinecroft'],
  ['Your next question comes from Marcus Teoh (ph) with Brightwater.', 'Marcus Teoh | Brightwater'],
  ['The next question comes from Ingrid H. Sallow with Pinecroft.', 'Ingrid H. Sallow | Pinecroft'],
  // Forms of firms.
  ['The next question is from Tilda Marsh of Dean & Co. Please go ahead.', 'Tilda Marsh | Dean & Co.'],
  [
    'The next question is from Tilda Marsh with Bank of the Lagoon. Your line is open.',
    'Tilda Marsh | Bank of the Lagoon',
  ],
  [
    'The next question is from Tilda Marsh with Quayside Securities, please go ahead.',
    'Tilda Marsh | Quayside Securities',
  ],
  ['The next question is from Tilda Marsh with Quayside and your line is open.', 'Tilda Marsh | Quayside'],
  ['The next question is from Tilda Marsh with the Quayside Group.', 'Tilda Marsh | Quayside Group'],
  ['The next question is from Tilda Marsh with Quayside, Inc.', 'Tilda Marsh | Quayside, Inc.'],
  ['The next question is from Tilda Marsh from 86Fields.', 'Tilda Marsh | 86Fields'],
  // Nothing but the call itself.
  ['Tilda Marsh, Quayside.', 'Tilda Marsh | Quayside'],
  ['Tilda Marsh with Quayside Securities.', 'Tilda Marsh | Quayside Securities'],
  ['Tilda Marsh.', 'Tilda Marsh | -'],
  ['Thank you. Tilda Marsh, Quayside. Please go ahead.', 'Tilda Marsh | Quayside'],
  ['(Operator Instructions) Tilda Marsh from Quayside. Your line is open.', 'Tilda Marsh | Quayside'],
  // Broken lines.
  ['Your next question comes from the\nline of Tilda Marsh\nfrom Quayside.', 'Tilda Marsh | Quayside'],
  // Behind other talk.
  [
    'Thank you. (Operator Instructions) The first question comes from Tilda Marsh with Quayside.',
    'Tilda Marsh | Quayside',
  ],
  ['One moment for our next question. And it comes from the line of Bo Vik of Oxbow.', 'Bo Vik | Oxbow'],
  // Chinese.
  ['第一个问题来自澄湖证券的郑立。', '郑立 | 澄湖证券'],
  ['下一个问题来自山河资本的分析师林樾，请提问。', '林樾 | 山河资本'],
  ['下面有请澄湖证券的郑立先生提问。', '郑立 | 澄湖证券'],
  ['接下来有请来自澄湖证券的郑立女士。', '郑立 | 澄湖证券'],
  ['第一位是来自澄湖证券的郑立。', '郑立 | 澄湖证券'],
  ['下一位，山河资本的林樾，请讲。', '林樾 | 山河资本'],
  ['第一位是錨湖證券的連樾先生。', '連樾 | 錨湖證券'],
  ['下一條問題來自海港證券嘅陳大文。', '陳大文 | 海港證券'],
];

test.each(CALLS)('%s', (sentence, called) => {
  expect(findAnalystCalls(sentence).map(said)).toEqual([called]);
});

describe('nobody is called', () => {
  test.each([
    'Good morning, and welcome to the Marlow Kilns call.',
    'We will now begin the question-and-answer session.',
    'To ask a question, please press star one one on your phone.',
    'There are no further questions. Petra, back to you.',
    'One moment for our next question.',
    'This question is for Ivo Marsh.',
    'This question is important to us.',
    'We will go to the next slide.',
    'Thank you.',
    'Petra.',
    '谢谢，下面有请骆总。',
    '',
  ])('%s', (sentence) => {
    expect(findAnalystCalls(sentence).map(said)).toEqual([]);
  });
});

test('two callers in one passage come in order', () => {
  const passage =
    'The first question is from Tilda Marsh with Quayside. She has left. The next question is from Bo Vik of Oxbow.';
  expect(findAnalystCalls(passage).map(said)).toEqual(['Tilda Marsh | Quayside', 'Bo Vik | Oxbow']);
});

test('a caller to whom several wordings lead counts once', () => {
  expect(findAnalystCalls('Next, we will go to our first question, from Bo Vik of Oxbow.').map(said)).toEqual([
    'Bo Vik | Oxbow',
  ]);
});

test.each([
  'Your next question comes from the line of {Bo Vik:Bo Vik of Oxbow Capital}. Please go ahead.',
  'Thank you. The next one is {Tilda Marsh:Tilda Marsh}.',
  'Thank you. {Tilda Marsh:Tilda Marsh, Quayside}.',
])('the place is that of name and firm: %s', (source) => {
  const { text, marks } = marked(source);
  expect(asMarks(text, findAnalystCalls(text), ({ name }) => name)).toEqual(marks);
});

describe('easily misread', () => {
  test.each([
    // A place or a product behind `next`, `first` or `we have` is no caller: nobody speaks of a question or a line.
    'Our next priority is China.',
    'The first one is Europe.',
    'Last year we have Apple as a customer.',
    // An executive to whom the call is handed is no analyst.
    'I hand the call over to Petra Lund, our Head of Investor Relations.',
  ])('nobody is called: %s', (sentence) => {
    expect(findAnalystCalls(sentence).map(said)).toEqual([]);
  });

  test.each([
    // The full stop of initials ends neither name nor firm.
    ['The next question comes from J.P. Morrow of Elm Street.', 'J.P. Morrow | Elm Street'],
    ['The next question comes from Tilda Marsh of J.P. Quayside.', 'Tilda Marsh | J.P. Quayside'],
    // One asks for another.
    [
      'The next question comes from Tilda Marsh of Quayside Securities on behalf of Bo Vik.',
      'Tilda Marsh | Quayside Securities',
    ],
    // The words that link caller and firm are no part of the firm.
    ['下一條問題係由海港證券嘅陳大文發問。', '陳大文 | 海港證券'],
  ])('%s', (sentence, called) => {
    expect(findAnalystCalls(sentence).map(said)).toEqual([called]);
  });

  test('capitals that are two characters in small letters move no name', () => {
    const text = `${'İ'.repeat(40)}. The next question comes from Tilda Marsh of Quayside Securities.`;
    const [call] = findAnalystCalls(text);
    expect(text.slice(call?.start).startsWith('Tilda Marsh')).toBe(true);
  });
});
