import fc from 'fast-check';
import { analyst, executive, operator, type Speaker, type Speech } from './render.js';

const GIVEN = ['Petra', 'Anselm', 'Wenbo', 'Mei-Ling', 'Siobhán', 'J. P.', 'Noor', 'Øystein', 'Tilda', 'Ludwig', 'Xiu'];
const FAMILY = ['Lund', 'Okoro', 'Xu', "O'Dell", 'van der Berg', 'Haddad', 'Sallow', 'Quist', 'Tran', 'Fei', 'Adeyemi'];
const TITLES = [
  'Chief Executive Officer',
  'CFO & Director',
  'Head of Investor Relations',
  'Co-Founder, Chairman and CEO',
];
const FIRMS = [
  'Quayside Securities',
  'Oxbow Capital',
  'Larkspur Research',
  'Bank of the Lagoon',
  'Dean & Co. Partners',
];

/** What people say on these calls: no sentence is a speaker line, and some look a little like one. */
const SENTENCES = [
  'Revenue rose by 6.3% to RMB4.16 billion.',
  'Thank you.',
  'We opened four depots (two of them in May), and closed none.',
  'Our margins - which nobody asks about - held.',
  'What do you expect of the next quarter?',
  'I have two questions. My first question is about kilns, and my second is about glazes.',
  'Let me take your first question. Kilns sell well.',
  'As for your second question, glazes are under review.',
  'The first question comes from the line of Bo Vik with Elmfield.',
  'Costs fell to $3.1 million -- our best since 2014.',
  'The plan is simple: sell more, spend less.',
  '[Foreign Language]',
  '我们的收入增长了百分之六，毛利率是28.5%。',
  '请问明年的收入会增长多少？谢谢。',
  'There are no further questions. This concludes the call.',
  'Yes, absolutely [Laughter].',
  'Mr. Xu will answer that one.',
  'Prices went from 12 to 14, i.e. up a little.',
];

const name = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map((words) => words.join(' '));

/** Two people of the company and two analysts, each with a name of their own. */
const cast: fc.Arbitrary<Speaker[]> = fc
  .tuple(
    fc.uniqueArray(name, { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom(...TITLES), { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...FIRMS), { minLength: 2, maxLength: 2 }),
  )
  .map(([names, titles, firms]) =>
    names.map((one, i) => (i < 2 ? executive(one, titles[i] as string) : analyst(one, firms[i - 2] as string))),
  );

const paragraphs = fc.array(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')),
  { minLength: 1, maxLength: 3 },
);

/** A call: the operator opens it, everybody has the floor, and then some of them again in any order. */
export const calls: fc.Arbitrary<Speech[]> = cast.chain((people) => {
  const order = fc
    .array(fc.integer({ min: 0, max: people.length }), { maxLength: 8 })
    .map((more) => [0, 1, 2, 3, 4, 0, ...more].map((i) => (i === 0 ? operator : (people[i - 1] as Speaker))));
  return order.chain((speakers) =>
    fc.array(paragraphs, { minLength: speakers.length, maxLength: speakers.length }).map((speeches) =>
      speeches.map((said, i) => ({
        by: speakers[i] as Speaker,
        paragraphs: i === 0 ? ['Good morning, and welcome to the earnings conference call.', ...said] : said,
      })),
    ),
  );
});

/** The same names for two calls, so that one may follow the other. */
export const pairsOfCalls: fc.Arbitrary<[Speech[], Speech[]]> = fc.tuple(calls, calls);
