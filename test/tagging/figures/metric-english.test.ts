import { findFigures } from '../../../src/tagging/figures/index.js';
import { asMarks, marked } from '../../support/marked.js';

const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };

/** Every figure of the sentence is marked with its metric. */
const check = (sentence: string): void => {
  const { text, marks } = marked(sentence);
  const found = findFigures(text, { reference, language: 'en' });
  expect(asMarks(text, found, ({ metric }) => String(metric))).toEqual(marks);
};

describe('the subject of the verb that reports', () => {
  test.each([
    'Gross margin was {Gross margin:38.4%}.',
    'In the second quarter, our net interest margin came in at {net interest margin:2.1%}.',
    'Our net bookings in the quarter reached {net bookings:EUR3.2 billion}.',
    'Diluted net income per ADS was {Diluted net income per ADS:RMB7.31}.',
    'The number of ferry passengers totaled {number of ferry passengers:4.1 million}.',
    'The average selling price of our memory modules declined by {average selling price of memory modules:6%}.',
    'Passenger load factor stood at {Passenger load factor:84.6%}, up {Passenger load factor:1.2 percentage points}.',
    'Revenue from wafer fabrication services grew {Revenue from wafer fabrication services:18%} year over year.',
    'Selling, general and administrative expenses were {Selling, general and administrative expenses:$410 million}.',
    'As of June 30, 2025, cash, cash equivalents and restricted cash totaled {cash, cash equivalents and restricted cash:$2.4 billion}.',
    'We believe that our effective tax rate will be {effective tax rate:21%}.',
    'Capital expenditure is expected to be {Capital expenditure:$90 million}.',
    'Loans originated by partner banks under our asset-light model were {Loans originated by partner banks under asset-light model:RMB7.3 billion}.',
    'Return on equity, a measure that we watch closely, was {Return on equity:14.2%}.',
    'Net revenue, which includes licence fees, was {Net revenue:$1.1 billion}.',
    'Operating margin, excluding one-off costs, improved to {Operating margin:12.5%}.',
    'Available seat kilometres also increased significantly by {Available seat kilometres:9%}.',
    'Excluding currency effects, like-for-like sales rose {like-for-like sales:3.1%}.',
    'On a constant-currency basis, organic growth was {organic growth:5.4%}.',
    'Total deliveries were {Total deliveries:61,200} vehicles.',
    'So what you see is that inventories were {inventories:$1.3 billion}.',
  ])('%s', check);
});

describe('a subject carried along', () => {
  test.each([
    'Total revenue was {Total revenue:RMB2.91 billion} in Q2 compared to {Total revenue:RMB3.02 billion} in Q1 and {Total revenue:RMB2.79 billion} a year ago.',
    'Cash cost per seat fell by {Cash cost per seat:4%} to {Cash cost per seat:$0.061}, an improvement of {Cash cost per seat:0.3 cents} on the prior quarter.',
    'Net income was {Net income:RMB420 million} ({Net income:US$58.1 million}), representing a year-over-year increase of {Net income:12%}.',
    'Subscription revenue grew to {Subscription revenue:$88 million}, beating the {Subscription revenue:$85 million} that we guided to.',
    'Backlog rose {Backlog:11%}, reaching {Backlog:$9.6 billion}.',
    'Monthly active users increased {Monthly active users:8%} sequentially and exceeded {Monthly active users:210 million}.',
    'Our order intake was {order intake:EUR4.0 billion}, versus {order intake:EUR3.1 billion} in the prior quarter.',
    'We ended with a cash balance of {cash balance:$700 million}. This compares with {cash balance:$640 million} at the end of March.',
    'Cloud revenue was strong. It grew {Cloud revenue:31%} year over year.',
    'We run 300 trains. Their average age is {average age:12.4 years}.'.replace('300 trains', '{trains:300} trains'),
  ])('%s', check);
});

describe('objects, appositions and what stands behind', () => {
  test.each([
    'We generated {free cash flow:RMB2 billion} of free cash flow.',
    'We recorded {restructuring charges:$45 million} in restructuring charges during the quarter.',
    'The segment delivered revenue of {revenue:$1.9 billion} and operating income of {operating income:$310 million}.',
    'We closed the quarter with a net cash position of {net cash position:$5.1 billion}.',
    'The board declared a dividend of {dividend per ADS:USD0.30} per ADS.',
    'In the second half we grew revenue by {revenue:14%}.',
    'We reduced our net debt to {net debt:$3.3 billion}.',
    'Higher volumes brought our unit cost down to {unit cost:$214}.',
    'Our games business posted {games business bookings:$260 million} in bookings, {revenue:$240 million} in revenue and {operating profit:$70 million} in operating profit.',
    'We saw {revenue growth:10%} revenue growth in the region.',
    'We had a {operating margin:23%} operating margin.',
    'Engineering segment sales saw an increase of {Engineering segment sales:7%}.',
    'We expect revenue of between {revenue:$2.0 billion and $2.2 billion} for the third quarter.',
    'For the third quarter, we expect total net revenue to be between {total net revenue:RMB4.0 billion and RMB4.2 billion}.',
    'We now expect capital spending in the range of {capital spending:$300 million to $320 million}.',
    'We are guiding to a gross margin of approximately {gross margin:46%}.',
    'We spent {R&D:$120 million} on R&D.',
    'We returned a total of {returned to shareholders:$1.4 billion} to shareholders.',
    'Sales declined {Sales:3%}, with gross margin at {gross margin:41%}.',
    'Net interest income increased by {Net interest income:6%}, while the cost-to-income ratio fell to {cost-to-income ratio:44%}.',
    'Revenue: {Revenue:$310 million}, up {Revenue:12%}.',
    'Operating expenses, at {Operating expenses:$77 million}, were flat.',
  ])('%s', check);
});

describe('counts', () => {
  test.each([
    'We opened {stores opened:48} stores in the quarter.',
    'Our platform served more than {users with approved credit lines served:53 million} users with approved credit lines.',
    'We now have {data centres:19} data centres in Asia.',
    'We shipped {lithography system shipments:62} lithography systems.',
    'There were {learning centres in operation:840} learning centres in operation.',
    'More than {merchants joined:12,000} merchants joined the marketplace.',
    'We repurchased approximately {ADSs repurchased:3.4 million} ADSs.',
    'Our robots work in {warehouses:14} warehouses, and the number of sites reached {number of sites:31}.',
    'We had {stores:310} stores in Europe and {stores:40} stores in Africa.',
  ])('%s', check);
});

describe('respectively', () => {
  test.each([
    'Gross margin and operating margin were {Gross margin:38%} and {operating margin:12%}, respectively.',
    'Revenue and net income increased by {Revenue:10%} and {net income:5%} respectively.',
    'Revenue was {Revenue:$90 million} and {Revenue:$80 million} in Q2 and Q1, respectively.',
    'Marketing, R&D and G&A expenses were {Marketing expenses:$5 million}, {R&D:$7 million} and {G&A expenses:$2 million}, respectively.',
  ])('%s', check);
});

describe('shares of something', () => {
  test.each([
    'Overseas sales accounted for {Overseas sales share of total revenue:31%} of total revenue.',
    'R&D expenses as a percentage of revenue were {R&D expenses as a percentage of revenue:14%}.',
    'About {share of flights:80%} of our flights were on time.',
    'Repeat customers contributed {Repeat customers share of orders:64%} of orders.',
  ])('%s', check);
});

describe('what heads no measure', () => {
  test.each([
    'Occupancy should land somewhere between {Occupancy:80% and 82%}.',
    'I am not going to say that all is rosy: {truck dealers:three} truck dealers in the north have closed.',
    'The tax rate ought to be {tax rate:24%}, give or take {tax rate:half a point}.',
    'The board declared a dividend of {dividend:18 cents} yesterday.',
    'Harrow came through the slump by growing {Harrow:6%}.',
    'The drought resulted in grain output shrinking {grain output:4%}.',
    'We have, um, {takers:260} takers.',
    'Bookings rose {Bookings:9%}. We expect this trend to continue and reach {Bookings:12%} next year.',
  ])('%s', check);
});

describe('subjects without a verb of their own', () => {
  test.each([
    'The app had a good quarter, with opening hours up {opening hours:18%}.',
    'Its weekly rides from hired -- from own cars reached {weekly rides from cars:2 million}.',
    'Revenues from repair services consisting of tyres, brakes, and the other parts were {Revenues from repair services:$34 million}.',
    'Revenue was {Revenue:$90 million}. Approximately {games share of Revenue:40%} from games and {toys share of Revenue:60%} from toys.',
    'We repurchased {shares repurchased:2 million} shares, leaving {available for fleet repairs:$80 million} available for fleet repairs.',
    'We earned {earnings per share:$0.82} a share, better than the {earnings per share:$0.80} that we guided you to in April.'.replace(
      '{earnings per share:$0.80}',
      '{share:$0.80}',
    ),
  ])('%s', check);
});

describe('counts of what is named elsewhere', () => {
  test.each([
    'We will open {depots:nine} depots by 2027, {depots:four} of them next year.',
    '{dealers:Two} of the dealers are late, and {dealers:two} more are on the watch list.',
    'Over {tickets sold:6 million} tickets have been sold.',
    'The season opened well, selling over {seats sold:40,000} seats.',
    'Riders saw an increase of {Riders:2 million} trips.',
    'We have {launches scheduled:six} more launches scheduled.',
  ])('%s', check);

  test.each([
    'Our ferry is among the top 10 sights.',
    'We have three key objectives.',
    'These two harbours did well.',
    'They book 90 minute tours.',
    'It comes from our $5 billion harvest program.',
    'The number of sellers with 500, 5,000 and 50,000 fans grew.',
  ])('%s: none', (sentence) => expect(findFigures(sentence, { reference, language: 'en' })).toEqual([]));
});

describe('a stretch of time behind a name', () => {
  test.each([
    'We will put {new workshops:$200 million} into new workshops over the next two years.',
    'We plan to buy back {shares:$50 million} of shares within the next 12 months.',
  ])('%s', check);
});
