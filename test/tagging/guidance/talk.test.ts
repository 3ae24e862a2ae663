import { actions, amounts, directions, guided, periods } from '../../support/guided.js';

/** How people talk in calls: what sounds like a promise and is none, and promises told by the way. */

describe('nothing is promised', () => {
  test.each([
    [
      'to customers whom the company helps',
      'We will help our retailers and customers to reach higher conversion and margins.',
    ],
    [
      'where results are no guidance',
      'We do not think that the margin of this quarter should serve as guidance for next year.',
    ],
    ['by the one who runs the call', 'Marta will start with a review of the fourth quarter.'],
    ['where something is only seen', 'After the holidays we can see some decline in daily users.'],
    ['by what depends on something else', 'Capital spending in 2025 will depend on orders.'],
    ['by a verb that looks like a measure', 'We will continue to proactively leverage our platform to serve patients.'],
    ['by the name of a generation of products', 'We expect orders in support of our 12 nanometer nodes next year.'],
    ['by how far away something is', 'We will place lockers within five kilometers of every station.'],
    ['by problems that are dealt with', 'Next year we will tackle the practical problems faced by growers.'],
    ['by what a programme is called', 'We will talk about initiatives such as the fee reduction programme next year.'],
    ['by a range of quarters of last year', 'We saw ARPU improve from Q2 to Q4 last year.'],
  ])('%s', (_, sentence) => {
    expect(guided(sentence)).toEqual([]);
  });
});

describe('the measure', () => {
  test.each([
    [
      'For the fourth quarter we anticipate net revenues in the range of $120 million to $125 million.',
      ['net revenues 120,000,000..125,000,000 USD'],
    ],
    ['Deliveries next quarter are expected to be between 1,200 and 1,250 trams.', ['Deliveries 1,200..1,250 trams']],
    ['We now see full-year adjusted EBITDA coming in at the high end of our range.', ['adjusted EBITDA']],
    ['Free cash flow should exceed net income next year.', ['Free cash flow up']],
    ['We expect content costs to come down as a percentage of revenue.', ['content costs down']],
    ['未来三年公司计划每年将不低于净利润的30%用于分红。', ['分红比例 30.. percent']],
    ['我们的目标是到2027年海外收入占比达到三成。', ['海外收入占比 30 percent']],
    ['我们有信心在明年实现盈亏平衡。', ['盈亏平衡 up']],
    ['公司将在明年一季度上线新平台。', ['新平台上线']],
    ['Our priority remains reducing leverage to below 3 times.', ['leverage down']],
    ['Gross margin is going to be under pressure in the fourth quarter.', ['Gross margin down']],
    ['The mill is expected to reach full capacity by mid-2025.', ['full capacity']],
    ['We expect volumes to be healthy.', ['volumes']],
    ['We expect to see our best tractor revenue in the fourth quarter.', ['tractor revenue up']],
    ['Estimates differ for parasols, which we expect to grow sequentially.', ['parasols up']],
    [
      'We expect interest expense, taxes and other to be about $30 million.',
      ['interest expense, taxes and other 30,000,000 USD'],
    ],
    [
      'We expect selling, general and administrative expenses to be about $20 million next year.',
      ['selling, general and administrative expenses 20,000,000 USD'],
    ],
    ['GAAP other income is expected to be an expense of about $3 million.', ['GAAP other income 3,000,000 USD']],
    ['Field services will go up in the second half of next year.', ['Field services up']],
    ['A stable leverage ratio for the time being, until volumes grow in the future.', ['leverage ratio stable']],
    [
      'We will be rolling out additional language versions in the first half of next year.',
      ['additional language versions rollout'],
    ],
    ['We are going to start testing video ads in the first quarter.', ['video ads start']],
    ['User growth will inevitably be more moderate going forward.', ['User growth down']],
    [
      'Going forward, we will deepen our ties with banks and strengthen our edge in funding costs.',
      ['funding costs up'],
    ],
  ])('%s', (sentence, expected) => {
    const found = /\d (?:USD|trams)|percent/u.test(expected.join()) ? amounts(sentence) : directions(sentence);
    expect(found).toEqual(expected);
  });
});

test.each([
  ['We will begin shipping the tractors in the second quarter of 2025.', 'tractors start'],
  ['We will introduce a small tablet in March 2025.', 'small tablet introduction'],
  ['We are going to start production in Leiria in May 2025.', 'production start'],
])('what begins is no talk about the call: %s', (sentence, metric) => {
  expect(guided(sentence)).toMatchObject([{ metric }]);
});

test('one number for two bases is two measures', () => {
  expect(guided('GAAP and non-GAAP tax rates are expected to be 17%.')).toMatchObject([
    { metric: 'GAAP tax rates', basis: 'gaap', low: 17 },
    { metric: 'non-GAAP tax rates', basis: 'non-gaap', low: 17 },
  ]);
});

test('what was reported before the forecast is not the forecast', () => {
  expect(guided('Service revenue came in at $47 million and is anticipated to grow next year.')).toMatchObject([
    { metric: 'Service revenue', kind: 'qualitative', direction: 'up', period: '2025FY' },
  ]);
});

test('what a measure is influenced by is not promised', () => {
  expect(amounts('Gross margin for the fourth quarter will be influenced by the sale of two plants.')).toEqual([
    'Gross margin  null',
  ]);
});

test('things added are no lower than how many there are to be', () => {
  expect(actions('We will open 5 more clinics next quarter to reach 40, which we had talked about before.')[0]).toBe(
    'new 5',
  );
});

test('a quarter that shares its year with the one behind it', () => {
  expect(periods('We expect margins to improve from Q1 to Q3 next year.')).toEqual(['2025Q1/2025Q3']);
});
