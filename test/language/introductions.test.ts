import { findIntroductions } from '../../src/language/introductions.js';

const found = (passage: string): string[] =>
  findIntroductions(passage).map(({ name, title }) => `${name} | ${title ?? '-'}`);

/** What a host says, and whom that presents: `Name | Title`. */
const INTRODUCTIONS: [passage: string, people: string[]][] = [
  ['With me today is Petra Lund, our Chief Executive Officer.', ['Petra Lund | Chief Executive Officer']],
  ['Joining me today are Petra Lund, CEO, and Ivo Marsh, CFO.', ['Petra Lund | CEO', 'Ivo Marsh | CFO']],
  [
    'Joining us on the call are Mr. Petr Lund, our Founder, Chairman and CEO; and Ms. Iva Marsh, our CFO.',
    ['Petr Lund | Founder, Chairman and CEO', 'Iva Marsh | CFO'],
  ],
  [
    'On the call today from management are our CEO, Mr. Xu Wenbo, and our CFO, Ms. Tao Min.',
    ['Xu Wenbo | CEO', 'Tao Min | CFO'],
  ],
  ['I am joined by our Chief Financial Officer, Ivo Marsh.', ['Ivo Marsh | Chief Financial Officer']],
  [
    "I'll now turn the call over to Petra Lund, Vice President of Investor Relations.",
    ['Petra Lund | Vice President of Investor Relations'],
  ],
  ["I'd like to hand the conference over to your host today, Mr. Petr Lund.", ['Petr Lund | -']],
  ['Carol Dunn of Investor Relations will begin.', ['Carol Dunn | Investor Relations']],
  ['I am Carol Dunn from Investor Relations.', ['Carol Dunn | Investor Relations']],
  ['I would like to turn the call over to Carol Dunn of Investor Relations.', ['Carol Dunn | Investor Relations']],
  ['This is Shawn Tilly from our IR team.', ['Shawn Tilly | Investor Relations']],
  [
    'With me are Petra Lund, President and CEO; Ivo Marsh, CFO; and Ana Coe, Head of Investor Relations.',
    ['Petra Lund | President and CEO', 'Ivo Marsh | CFO', 'Ana Coe | Head of Investor Relations'],
  ],
  ['Joining me today are\nPetra Lund, our CEO,\nand Ivo Marsh, our CFO.', ['Petra Lund | CEO', 'Ivo Marsh | CFO']],
  [
    '今天参会的有董事长兼首席执行官骆承野先生、首席财务官简文绮女士。',
    ['骆承野 | 董事长兼首席执行官', '简文绮 | 首席财务官'],
  ],
  ['出席今日會議的有行政總裁麥浩庭先生。', ['麥浩庭 | 行政總裁']],
];

test.each(INTRODUCTIONS)('%s', (passage, people) => {
  expect(found(passage)).toEqual(people);
});

describe('nobody is presented', () => {
  test.each([
    'Good morning, and welcome to the Marlow Kilns call.',
    'Petra Lund bought shares in May.',
    'We opened six shops in New York and Los Angeles.',
    'Please see our Form 20-F on the website of the Securities and Exchange Commission.',
    'Thank you, operator.',
    '谢谢大家。',
    '',
  ])('%s', (passage) => {
    expect(found(passage)).toEqual([]);
  });
});

test('the places lie in the passage, and hold the names', () => {
  for (const [passage] of INTRODUCTIONS) {
    for (const { name, start, end } of findIntroductions(passage)) {
      expect(passage.slice(start, end)).toContain(name);
    }
  }
});

describe('titles that are easily misread', () => {
  test.each([
    ['Joining me is CFO Ivo Marsh.', 'Ivo Marsh | CFO'],
    [
      'With us is Petra Lund, Chairman and Chief Executive Officer.',
      'Petra Lund | Chairman and Chief Executive Officer',
    ],
  ])('%s', (passage, person) => {
    expect(found(passage)).toEqual([person]);
  });
});
