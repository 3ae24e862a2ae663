import { findFigures } from '../../../src/tagging/figures/index.js';
import { asMarks, marked } from '../../support/marked.js';

const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };

/** Every figure of the sentence is marked with its change. */
const check = (sentence: string): void => {
  const { text, marks } = marked(sentence);
  const found = findFigures(text, { reference });
  expect(
    asMarks(text, found, ({ change }) => (change === null ? 'level' : `${change.direction} ${change.basis}`)),
  ).toEqual(marks);
};

test.each([
  'Bookings rose {up yoy:12%} year over year to {level:$420 million}.',
  'Passenger numbers were up {up qoq:4%} sequentially and {up yoy:9%} year-on-year.',
  'Unit costs fell by {down yoy:3%} from a year ago.',
  'Our gross margin was {level:38%}, down {down qoq:60 basis points} from the prior quarter.',
  'We saw a {up yoy:15%} year-over-year increase in enrolments.',
  'Net interest income posted {up yoy:7%} year-over-year growth.',
  'Sales were {down yoy:2%} lower than in the same period last year.',
  'Deliveries {up yoy:doubled} year over year.',
  // The base that the passage measures against; the year before where it has none.
  'Riders rose {up yoy:7%} year over year. Trips grew {up yoy:5%} to {level:31 million}.',
  'Orders rose {up qoq:9%} sequentially and sales {up qoq:3%} sequentially. Volume fell {down qoq:2%}.',
  'Bookings grew {up yoy:6%}.',
  'The tool lifted accuracy by {up other:10%} compared with May.',
  'Profit and cash flow rose {up yoy:12%} and {up yoy:8%}, respectively, year over year.',
  'Compared to the prior year period, orders were up {up yoy:11%}.',
  'Sequential growth in our repair business was {up qoq:12%}.',
  'Revenue increased {up yoy:34%} to {level:$1.2 billion} from a year earlier.',
  'The expense ratio improved {down yoy:20 basis points} year over year.',
  'Gross margin improved {up yoy:20 basis points} year over year.',
  'Cash stood at {level:$3 billion}, an increase of {up qoq:$200 million} from the first quarter.',
  'Accuracy reached a rate of more than {level:93%}.',
  'R&D expenses were {level:14%} of revenue.',
  'Members were {level:40 million} as of June 30, 2025, an increase of {up yoy:25%} from {level:32 million} as of June 30, 2024.',
  'In 2024, revenue grew {up yoy:20%}.',
  'Revenue growth was {up yoy:18%} year-on-year.',
  '总收入同比增长{up yoy:12%}，环比增长{up qoq:3%}。',
  '毛利率从{level:35%}提升到{level:38%}，同比提升了{up yoy:三个百分点}。',
  '单位成本环比下降{down qoq:5%}。',
  '毛利率达到{level:38%}。',
  '费用占收入的{level:14%}。',
])('%s', check);
