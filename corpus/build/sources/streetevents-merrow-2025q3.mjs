import { basisPoints, change, count, duration, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';

const company = 'Merrow Valley Bancorp';

export default {
  id: 'streetevents-merrow-2025q3',
  layout: 'streetevents',
  company,
  ticker: 'MRVB',
  exchange: 'NASDAQ',
  fiscalPeriod: '2025Q3',
  date: '2025-10-22',
  time: '2:00PM GMT',
  title: 'Merrow Valley Bancorp (MRVB) Q3 2025 Earnings Call',
  findings: true,
  figures: true,
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    { key: 'ir', name: 'Tamsin Ware', role: 'ir', title: 'Director of IR', affiliation: company, aliases: ['Tamsin'] },
    {
      key: 'ceo',
      name: 'Leland Foss',
      role: 'executive',
      title: 'President & CEO',
      affiliation: company,
      aliases: ['Leland'],
    },
    {
      key: 'cfo',
      name: 'Renuka Iyer',
      role: 'executive',
      title: 'Executive VP & CFO',
      affiliation: company,
      aliases: ['Renuka'],
    },
    {
      key: 'cro',
      name: 'Anders Blom',
      role: 'executive',
      title: 'Executive VP & Chief Risk Officer',
      affiliation: company,
      aliases: ['Anders'],
    },
    {
      key: 'a1',
      name: 'Dorian Pike',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Ravensworth & Co.',
      aliases: ['Dorian'],
    },
    {
      key: 'a2',
      name: 'Mirela Stan',
      role: 'analyst',
      title: 'Research Analyst',
      affiliation: 'Goldcrest Partners',
      aliases: ['Mirela'],
    },
    {
      key: 'a3',
      name: 'Hugh Oyelaran',
      role: 'analyst',
      title: 'MD',
      affiliation: 'Beacon Hollow Securities',
      aliases: ['Hugh'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good morning, and welcome to the third quarter earnings call of Merrow Valley Bancorp. Lines are muted until the question session. I will hand over to Tamsin Ware.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thank you. With me are Leland Foss, our President and CEO; Renuka Iyer, our CFO; and Anders Blom, our Chief Risk Officer. What we say about coming periods is subject to risks and uncertainties, including changes in interest rates, credit losses, competition and regulation, and we expect that you will read the cautionary language on slide two. Non-GAAP measures are reconciled at the back of the deck. Leland?',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        [
          'Thanks, Tamsin, and good morning.',
          said(
            'We earned $1.14 a share, which is a little better than the $1.10 that we guided you to in July and that most of you had penciled in.',
            figure('$1.14', money(1.14, 'USD'), 'earnings', '2025Q3', { per: 'share' }),
            figure('$1.10', money(1.1, 'USD'), 'earnings', '2025Q3', { per: 'share' }),
          ),
          said(
            'Loans grew 2% from June, and deposits grew 3%, as we had expected after the school districts collected their taxes.',
            figure('2%', percent(2), 'Loans', '2025Q3', change('up', 'qoq')),
            figure('3%', percent(3), 'deposits', '2025Q3', change('up', 'qoq')),
          ),
          said(
            'I am not going to pretend that everything is rosy: three farm equipment dealers in the eastern counties stopped paying us in August, and all of them are now on nonaccrual.',
            figure(
              'three',
              count(3, 'farm equipment dealers'),
              'farm equipment dealers that stopped paying',
              '2025-08',
            ),
            risk('credit', 'worsening'),
          ),
          said(
            'On the other hand, office, which is what everybody calls me about, has been quiet for four quarters now, and criticized office loans are down to $96 million from $131 million at the start of the year.',
            figure('$96 million', money(96e6, 'USD'), 'criticized office loans', '2025Q3'),
            figure('$131 million', money(131e6, 'USD'), 'criticized office loans', '2025-01-01'),
            risk('credit', 'improving'),
          ),
        ],
        [
          'We closed the purchase of Tillery Trust on September 2, two weeks ahead of plan, and we have already switched off its old ledger.',
          said(
            'You will see us open nine branches in the Piedmont corridor between now and the end of 2027, four of them next year.',
            figure('nine', count(9, 'branches'), 'branches opened in the Piedmont corridor', '2027FY'),
            figure('four', count(4, 'branches'), 'branches opened in the Piedmont corridor', '2026FY'),
            guides('branches opened in the Piedmont corridor', '2027FY', exactly(9, 'branches'), 'up'),
            guides('branches opened in the Piedmont corridor', '2026FY', exactly(4, 'branches'), 'up'),
          ),
          'Our people are what makes this bank different, and we intend to keep on earning the trust of every household we serve. Renuka has the numbers.',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Good morning.',
          said(
            'Net interest income was $141 million and the margin was 3.38%.',
            figure('$141 million', money(141e6, 'USD'), 'Net interest income', '2025Q3'),
            figure('3.38%', percent(3.38), 'margin', '2025Q3'),
          ),
          said(
            'Deposits cost us 2.04% on average, eleven basis points less than in the second quarter, because most of the promotional certificates have rolled off.',
            figure('2.04%', percent(2.04), 'cost of deposits', '2025Q3'),
            figure('eleven basis points', basisPoints(11), 'cost of deposits', '2025Q3', change('down', 'qoq')),
            risk('funding', 'improving'),
          ),
          said(
            'Net charge-offs came to 31 basis points of loans against 24 in the spring, and two of the equipment dealers explain the whole of that difference.',
            figure('31 basis points', basisPoints(31), 'Net charge-offs', '2025Q3'),
            figure('24', basisPoints(24), 'Net charge-offs', '2025Q2'),
            figure('two', count(2, 'equipment dealers'), 'equipment dealers', null),
            risk('credit', 'worsening'),
          ),
          said(
            'The allowance stands at 1.42% of loans.',
            figure('1.42%', percent(1.42), 'allowance', '2025Q3'),
            risk('credit'),
          ),
          said(
            'Expenses of $88 million included $4 million of deal costs that will not come back.',
            figure('$88 million', money(88e6, 'USD'), 'Expenses', '2025Q3'),
            figure('$4 million', money(4e6, 'USD'), 'deal costs', '2025Q3'),
          ),
        ],
        [
          'Now let me tell you how to think about the rest of the year and about 2026.',
          said(
            'Net interest income should land somewhere between $143 million and $146 million in the fourth quarter, up about 6% to 8% on a year ago.',
            figure('$143 million and $146 million', money([143e6, 146e6], 'USD'), 'Net interest income', '2025Q4'),
            figure('6% to 8%', percent([6, 8]), 'Net interest income', '2025Q4', 'approx', change('up', 'yoy')),
            guides('net interest income', '2025Q4', between(143e6, 146e6, 'USD'), 'up', growing(6, 8)),
          ),
          said(
            'That assumes two more cuts by the Fed, and if we got three instead, take $1 million off.',
            figure('two', count(2, 'cuts'), 'cuts by the Fed', null),
            figure('three', count(3, 'cuts'), 'cuts by the Fed', null),
            figure('$1 million', money(1e6, 'USD'), 'Net interest income', '2025Q4', change('down', 'other')),
            guides('net interest income', '2025Q4', exactly(1e6, 'USD'), 'down'),
          ),
          said(
            'We are taking our margin for the full year up to 3.35%, from the 3.30% that I gave you in January.',
            figure('3.35%', percent(3.35), 'margin', '2025FY'),
            figure('3.30%', percent(3.3), 'margin', '2025FY'),
            guides('margin', '2025FY', exactly(3.35, 'percent'), 'raise'),
          ),
          said(
            'Core expenses go the other way, I am afraid: we now see $342 million to $345 million for the year, where we had promised you no more than $338 million, and it is all technology.',
            figure('$342 million to $345 million', money([342e6, 345e6], 'USD'), 'Core expenses', '2025FY'),
            figure('$338 million', money(338e6, 'USD'), 'Core expenses', '2025FY', 'under'),
            guides('core expenses', '2025FY', between(342e6, 345e6, 'USD'), 'raise'),
          ),
          said(
            'The tax rate ought to be 21%, give or take half a point.',
            figure('21%', percent(21), 'tax rate', '2025FY'),
            figure('half a point', points(0.5), 'tax rate', '2025FY'),
            guides('tax rate', '2025FY', exactly(21, 'percent')),
          ),
          said(
            'Into 2026, I would pencil in mid-single-digit loan growth, with commercial real estate no larger at the end of the year than at its beginning.',
            guides('loan growth', '2026FY', 'up'),
            guides('commercial real estate loans', '2026FY', 'stable'),
          ),
        ],
        [
          said(
            'Our efficiency ratio is going to settle below 57% once Tillery is fully folded in, which is a second half 2026 event.',
            figure('57%', percent(57), 'efficiency ratio', '2026H2', 'under'),
            guides('efficiency ratio', '2026H2', atMost(57, 'percent'), 'down'),
          ),
          said(
            'The board declared the usual dividend of 32 cents yesterday, payable on November 14.',
            figure('32 cents', money(0.32, 'USD'), 'dividend', null),
          ),
          said(
            'We bought back 410,000 shares in the quarter, and $60 million of the authorization is left.',
            figure('410,000', count(410000, 'shares'), 'shares bought back', '2025Q3'),
            figure('$60 million', money(60e6, 'USD'), 'authorization left', null),
          ),
          said(
            'We would rather use all of that by June than sit on it, so figure on $20 million a quarter.',
            figure('$20 million', money(20e6, 'USD'), 'share buyback', '2025-10/2026-06'),
            guides('share buyback', '2025-10/2026-06', exactly(20e6, 'USD')),
          ),
          said(
            'Common equity Tier 1 was 11.2%, and we mean to run the bank at 10.5% or higher, whatever the rating agencies say.',
            figure('11.2%', percent(11.2), 'Common equity Tier 1', '2025Q3'),
            figure('10.5%', percent(10.5), 'Common equity Tier 1', null, 'over'),
            guides('common equity Tier 1', null, atLeast(10.5, 'percent')),
          ),
        ],
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['We will take questions now. The first one is from Dorian Pike of Ravensworth.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        [
          'Morning.',
          said(
            'The Street is at $585 million for net interest income next year, and I am a bit higher than that, at $592 million, since I expect loan growth of 7%.',
            figure('$585 million', money(585e6, 'USD'), 'net interest income', '2026FY'),
            figure('$592 million', money(592e6, 'USD'), 'net interest income', '2026FY'),
            figure('7%', percent(7), 'loan growth', '2026FY', change('up', 'yoy')),
          ),
          'Are we all too optimistic?',
          said('And on the dealers, is there a fourth or a fifth one that keeps you awake?', risk('credit')),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          'I will not do your model for you, Dorian.',
          said(
            'What I can say is that 2026 will be a better year for net interest income than 2025 in every quarter.',
            guides('net interest income', '2026FY', 'up'),
          ),
        ],
      ],
    },
    {
      turn: 'cro',
      section: 'qa',
      x: 'a1',
      text: [
        [
          said(
            'As to the dealers, we went through all 46 of them in September.',
            figure('46', count(46, 'dealers'), 'dealers', '2025-09'),
          ),
          said(
            'Two more are on the watch list, with $11 million between them, and both are current.',
            figure('Two', count(2, 'dealers'), 'dealers on the watch list', null),
            figure('$11 million', money(11e6, 'USD'), 'dealers on the watch list', null),
            risk('credit'),
          ),
          said(
            'Used combines sell for a fifth less than two years ago, so what we would get for the collateral is lower too.',
            figure('a fifth', ratio(0.2), 'price of used combines', null, change('down', 'other')),
            risk('credit', 'worsening'),
          ),
          said(
            'My honest view is that losses in that book peak in the first quarter and come down from there.',
            guides('losses in the equipment dealer book', '2026Q1', 'down'),
            risk('credit', 'improving'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['Next is Mirela Stan with Goldcrest Partners.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          'Thanks. Two from me.',
          said(
            'Online banks are paying 4.3% on savings again, so are you losing balances to them?',
            figure('4.3%', percent(4.3), 'interest on savings', null),
            risk('competition'),
            risk('funding'),
          ),
          said(
            'Second, the new capital rule for banks above $50 billion was reissued last week, so what does it do to you if you get there through another deal?',
            figure('$50 billion', money(50e9, 'USD'), 'assets', null, 'over'),
            risk('regulatory'),
          ),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            'We have not seen money leave, and attrition in September was the lowest this year.',
            risk('funding', 'improving'),
          ),
          said(
            'Who moves for twenty basis points when the branch manager knows your kids by name?',
            figure('twenty basis points', basisPoints(20), null, null),
          ),
          said(
            'It is true that we had to match a rate for a few hundred of our largest depositors, and that costs us about $900,000 a quarter.',
            figure('$900,000', money(900000, 'USD'), 'cost of matching a rate', null, 'approx'),
            risk('competition'),
            risk('funding'),
          ),
          said(
            'On the rule, we are at $31 billion, so it is years away from touching us.',
            figure('$31 billion', money(31e9, 'USD'), 'assets', null),
            risk('regulatory', 'stable'),
          ),
          'We have no plans for another acquisition before 2027.',
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['And our last question is from Hugh Oyelaran with Beacon Hollow Securities.'] },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        [
          'Hi, all.',
          said(
            'Leland, you lost two senior lenders in Raleigh to a competitor over the summer, so is there a bigger retention problem?',
            figure('two', count(2, 'senior lenders'), 'senior lenders lost', null),
            risk('operational'),
          ),
          said('And how exposed are you to federal contractors if the shutdown drags on?', risk('macro')),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          said(
            'Turnover among lenders is 7% this year, and it was 12% in 2024.',
            figure('7%', percent(7), 'Turnover among lenders', '2025FY'),
            figure('12%', percent(12), 'Turnover among lenders', '2024FY'),
            risk('operational', 'improving'),
          ),
          'We have filled both seats already.',
          said(
            'Contractors are about 3% of our loans, and not one of them has missed a payment so far.',
            figure('3%', percent(3), 'Contractors share of loans', null, 'approx'),
            risk('macro', 'stable'),
          ),
          said(
            'That said, a shutdown of two months would hurt the towns around the bases, and the restaurants there are telling us that October has been slow.',
            figure('two months', duration(2, 'months'), 'shutdown', null),
            risk('macro'),
            risk('demand', 'worsening'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['There are no further questions. I will return the call to Mr. Foss.'] },
    {
      turn: 'ceo',
      section: 'qa',
      text: ['Thank you for your time. We look forward to seeing many of you in Charlotte in November.'],
    },
  ],
  questions: { a1: 2, a2: 2, a3: 2 },
};
