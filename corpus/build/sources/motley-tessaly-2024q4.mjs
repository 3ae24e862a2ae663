import { atLeast, atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';

const company = 'Tessaly Semiconductor';

export default {
  id: 'motley-tessaly-2024q4',
  layout: 'motley',
  company,
  ticker: 'TSMS',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q4',
  date: '2025-02-06',
  time: '5:00 p.m. ET',
  duration: 47,
  title: 'Tessaly Semiconductor (TSMS) Q4 2024 Earnings Call Transcript',
  findings: true,
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Noor Haddad',
      role: 'ir',
      title: 'Investor Relations',
      affiliation: company,
      aliases: ['Noor'],
    },
    {
      key: 'ceo',
      name: 'Walt Drummond',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: company,
      aliases: ['Walt'],
    },
    {
      key: 'cfo',
      name: 'Ingrid Sato',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Ingrid'],
    },
    { key: 'a1', name: 'Prakash Rane', role: 'analyst', affiliation: 'Ellsmere Securities', aliases: ['Prakash'] },
    { key: 'a2', name: 'Bridget Coyle', role: 'analyst', affiliation: 'Longacre Research', aliases: ['Bridget'] },
    { key: 'a3', name: 'Sven Lindahl', role: 'analyst', affiliation: 'Nordhaven', aliases: ['Sven'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good afternoon, and thank you for joining the fourth quarter 2024 call of Tessaly Semiconductor. [Operator Instructions] Ms. Haddad, please begin.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thanks, and good afternoon. Walt Drummond and Ingrid Sato are here with me. During this call we will make projections about revenue, margins, demand and supply; these are predictions, they are not guarantees, and they are subject to the risk factors in our 10-K, such as export controls, customer concentration and the cyclical nature of our industry. Walt?',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        [
          'Thank you, Noor. The quarter came in where we said it would, at $418 million, right on the midpoint of the range from October. Data center was the star, and power devices for servers more than doubled.',
          said(
            'Cars are a different story: two of our three largest automotive customers told us in December that they are sitting on five months of parts, and they have pushed out everything that was due before June.',
            risk('demand', 'worsening'),
          ),
          said(
            'I have been through four of these corrections, and this one is deeper than I had hoped, but order cancellations did slow in January.',
            risk('demand', 'improving'),
          ),
        ],
        [
          said(
            'On new products, the T9 controller tapes out in April, and customers will have it in volume before the end of the year.',
            guides('T9 controller tape-out', '2025-04'),
            guides('T9 controller in volume', '2025FY'),
          ),
          said(
            'We are moving the packaging of our older parts from Suzhou to Penang, and by the fourth quarter two-thirds of it will be done there.',
            guides('share of older parts packaged in Penang', '2025Q4', exactly(0.6667, 'ratio'), 'up'),
          ),
          said(
            'We do that because a license that used to take thirty days now takes ninety, when it comes at all.',
            risk('regulatory', 'worsening'),
          ),
          'The industry as a whole should return to growth in the second half, according to the trade body, although I would not bet my house on trade bodies. We are building this company for the next twenty years and not for the next two quarters.',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Good afternoon, everyone. Revenue of $418 million was down 6% from a year ago. Gross margin on a non-GAAP basis was 54.1%, down 180 basis points, in line with what we had told you to expect. We spent $61 million on capital equipment.',
          said(
            'We had $9 million of charges for inventory that we no longer think we can sell, after $3 million in the third quarter.',
            risk('operational', 'worsening'),
          ),
          said('Receivables were collected in 48 days, and nobody of any size is late.', risk('credit', 'stable')),
        ],
        [
          said(
            'For the March quarter, we are guiding to revenue of $385 million, plus or minus $10 million.',
            guides('revenue', '2025Q1', between(375e6, 395e6, 'USD')),
          ),
          said(
            'Non-GAAP gross margin at the midpoint would be 52.5%, and non-GAAP operating expenses will be flat to slightly down on the $128 million of last quarter.',
            guides('non-GAAP gross margin', '2025Q1', exactly(52.5, 'percent'), 'non-gaap'),
            guides('non-GAAP operating expenses', '2025Q1', 'stable', 'non-gaap'),
          ),
          said(
            'Below that line, you can use a tax rate of 14% and 176 million diluted shares.',
            guides('tax rate', '2025Q1', exactly(14, 'percent')),
            guides('diluted shares', '2025Q1', exactly(176e6, 'shares')),
          ),
          said(
            'We think that the first quarter is the bottom, and that revenue rises from there in each of the three quarters that follow.',
            guides('revenue', '2025-04/2025-12', 'up'),
          ),
          said(
            'For the whole of 2025, data center will grow at least 40%, and automotive is going to shrink by something in the teens.',
            guides('data center revenue', '2025FY', atLeast(40, 'percent'), 'up'),
            guides('automotive revenue', '2025FY', 'down'),
            risk('demand', 'worsening'),
          ),
          said(
            'Given all that, capital spending comes down to between $180 million and $200 million this year, from the $260 million I had indicated at the analyst day.',
            guides('capital spending', '2025FY', between(180e6, 200e6, 'USD'), 'lower'),
          ),
          said(
            'Our long-term model has not changed: 58% gross margin, and 30% operating margin, at $2.4 billion of revenue.',
            guides('gross margin', null, exactly(58, 'percent'), 'maintain'),
            guides('operating margin', null, exactly(30, 'percent'), 'maintain'),
            guides('revenue', null, exactly(2.4e9, 'USD'), 'maintain'),
          ),
          said(
            'We are, however, no longer in a position to give you a date for it.',
            guides('date of the long-term model', null, 'withdraw'),
          ),
        ],
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['[Operator Instructions] Our first question comes from Prakash Rane of Ellsmere.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        [
          'Thanks. Ingrid, consensus had $402 million for March and a 53.6% margin, so this is a fairly big miss.',
          said(
            'How much of it is price, given that the Korean vendors have been cutting theirs by double digits?',
            risk('competition'),
          ),
          said('And do you worry about the dollar, with more than half of your costs in yen and ringgit?', risk('fx')),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          said(
            'Pricing is down about 3% on parts where we meet the Koreans, which is normal for this time of the year.',
            risk('competition', 'worsening'),
          ),
          'Most of the gap is volume: our factory in Boise is running at 61% of what it can do.',
          said(
            'Currency is a small help at the moment, roughly 40 basis points, and we have covered three quarters of our yen needs through September.',
            risk('fx', 'improving'),
          ),
          said(
            'Loading at Boise should be back above 75% by the fourth quarter, and every ten points of it is worth a point and a half of gross margin.',
            guides('loading at the Boise factory', '2025Q4', atLeast(75, 'percent'), 'up'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['The next question is from Bridget Coyle of Longacre.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          'Hi. One on data center and one on people.',
          said(
            'A single customer is now 31% of your revenue, up from 22%, so what happens if they design you out?',
            risk('other', 'worsening'),
          ),
          said('And your chief technology officer left in November, so who is running the T9?', risk('operational')),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said('It would be painful, and there is no point in denying it.', risk('other')),
          'We are designed in for two generations, and the second one ships until 2028.',
          said(
            'As we add the other three cloud companies, I want that customer under a quarter of our revenue by the end of next year.',
            guides('share of the largest customer in revenue', '2026-12-31', atMost(0.25, 'ratio'), 'down'),
            risk('other', 'improving'),
          ),
          'On the second point, Rosa has been the lead architect of T9 from the first day, and she reports to me now. Did we miss a milestone since November? We did not.',
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['The last question is from Sven Lindahl of Nordhaven.'] },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        [
          said(
            'Could you size what the new export rule means for you, and is any of it in the guidance?',
            risk('regulatory'),
          ),
          'And then on the buyback, you stopped it in December, so when does it resume?',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          said(
            'About $14 million a quarter of what we sell needs a license under the rule, and we have put none of that into our numbers.',
            risk('regulatory'),
          ),
          said(
            'If the licenses come through, there is upside, and if they do not, we have lost what we have already left out.',
            risk('regulatory', 'stable'),
          ),
          said(
            'On capital return, we will be back in the market in the second half, at half the former pace, so about $25 million a quarter.',
            guides('share buyback', '2025H2', exactly(25e6, 'USD'), 'down'),
          ),
          said(
            'The convertible note of $300 million falls due in August, and we can pay it out of cash without breaking a sweat.',
            risk('funding', 'stable'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['That concludes the call. [Operator Closing Remarks]'] },
  ],
  questions: { a1: 2, a2: 2, a3: 2 },
};
