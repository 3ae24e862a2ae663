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
          'Thanks, Tamsin, and good morning. We earned $1.14 a share, which is a little better than the $1.10 that we guided you to in July and that most of you had penciled in. Loans grew 2% from June, and deposits grew 3%, as we had expected after the school districts collected their taxes.',
          said(
            'I am not going to pretend that everything is rosy: three farm equipment dealers in the eastern counties stopped paying us in August, and all of them are now on nonaccrual.',
            risk('credit', 'worsening'),
          ),
          said(
            'On the other hand, office, which is what everybody calls me about, has been quiet for four quarters now, and criticized office loans are down to $96 million from $131 million at the start of the year.',
            risk('credit', 'improving'),
          ),
        ],
        [
          'We closed the purchase of Tillery Trust on September 2, two weeks ahead of plan, and we have already switched off its old ledger.',
          said(
            'You will see us open nine branches in the Piedmont corridor between now and the end of 2027, four of them next year.',
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
          'Good morning. Net interest income was $141 million and the margin was 3.38%.',
          said(
            'Deposits cost us 2.04% on average, eleven basis points less than in the second quarter, because most of the promotional certificates have rolled off.',
            risk('funding', 'improving'),
          ),
          said(
            'Net charge-offs came to 31 basis points of loans against 24 in the spring, and two of the equipment dealers explain the whole of that difference.',
            risk('credit', 'worsening'),
          ),
          said('The allowance stands at 1.42% of loans.', risk('credit')),
          'Expenses of $88 million included $4 million of deal costs that will not come back.',
        ],
        [
          'Now let me tell you how to think about the rest of the year and about 2026.',
          said(
            'Net interest income should land somewhere between $143 million and $146 million in the fourth quarter, up about 6% to 8% on a year ago.',
            guides('net interest income', '2025Q4', between(143e6, 146e6, 'USD'), 'up', growing(6, 8)),
          ),
          said(
            'That assumes two more cuts by the Fed, and if we got three instead, take $1 million off.',
            guides('net interest income', '2025Q4', exactly(1e6, 'USD'), 'down'),
          ),
          said(
            'We are taking our margin for the full year up to 3.35%, from the 3.30% that I gave you in January.',
            guides('margin', '2025FY', exactly(3.35, 'percent'), 'raise'),
          ),
          said(
            'Core expenses go the other way, I am afraid: we now see $342 million to $345 million for the year, where we had promised you no more than $338 million, and it is all technology.',
            guides('core expenses', '2025FY', between(342e6, 345e6, 'USD'), 'raise'),
          ),
          said(
            'The tax rate ought to be 21%, give or take half a point.',
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
            guides('efficiency ratio', '2026H2', atMost(57, 'percent'), 'down'),
          ),
          'The board declared the usual dividend of 32 cents yesterday, payable on November 14. We bought back 410,000 shares in the quarter, and $60 million of the authorization is left.',
          said(
            'We would rather use all of that by June than sit on it, so figure on $20 million a quarter.',
            guides('share buyback', '2025-10/2026-06', exactly(20e6, 'USD')),
          ),
          said(
            'Common equity Tier 1 was 11.2%, and we mean to run the bank at 10.5% or higher, whatever the rating agencies say.',
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
          'Morning. The Street is at $585 million for net interest income next year, and I am a bit higher than that, at $592 million, since I expect loan growth of 7%. Are we all too optimistic?',
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
          'As to the dealers, we went through all 46 of them in September.',
          said('Two more are on the watch list, with $11 million between them, and both are current.', risk('credit')),
          said(
            'Used combines sell for a fifth less than two years ago, so what we would get for the collateral is lower too.',
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
            risk('competition'),
            risk('funding'),
          ),
          said(
            'Second, the new capital rule for banks above $50 billion was reissued last week, so what does it do to you if you get there through another deal?',
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
          'Who moves for twenty basis points when the branch manager knows your kids by name?',
          said(
            'It is true that we had to match a rate for a few hundred of our largest depositors, and that costs us about $900,000 a quarter.',
            risk('competition'),
            risk('funding'),
          ),
          said(
            'On the rule, we are at $31 billion, so it is years away from touching us.',
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
          said('Turnover among lenders is 7% this year, and it was 12% in 2024.', risk('operational', 'improving')),
          'We have filled both seats already.',
          said(
            'Contractors are about 3% of our loans, and not one of them has missed a payment so far.',
            risk('macro', 'stable'),
          ),
          said(
            'That said, a shutdown of two months would hurt the towns around the bases, and the restaurants there are telling us that October has been slow.',
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
