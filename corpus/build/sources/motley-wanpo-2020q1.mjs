import { atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';
import { placeholder, rendering } from '../lib/interpreting.mjs';

const company = 'Wanpo Market Inc.';

const advert = `9 stocks we would look at before Wanpo Market
Our small team of stock pickers has been writing a newsletter since the days of the dial-up modem, and its readers tend to stay. It has beaten the market in most years.*

The team has just named nine companies that it would buy today… and Wanpo Market is not on the list! Readers can see all nine now.

See the 9 stocks

*Newsletter returns as of April 30, 2020`;

export default {
  id: 'motley-wanpo-2020q1',
  layout: 'motley',
  company,
  ticker: 'WNPO',
  exchange: 'NASDAQ',
  fiscalPeriod: '2020Q1',
  date: '2020-05-26',
  time: '8:00 AM ET',
  title: 'Wanpo Market Inc. (WNPO) Q1 2020 Earnings Call Transcript',
  duration: 58,
  qaTitle: 'Questions & Answers:',
  findings: true,
  participants: [
    { key: 'op', name: 'Operator', role: 'operator' },
    {
      key: 'ir',
      name: 'Colette Jiang',
      role: 'ir',
      title: 'Investor Relations Manager',
      affiliation: company,
      aliases: ['Colette'],
    },
    {
      key: 'ceo',
      name: 'Derek Ou',
      role: 'executive',
      title: 'Co-Founder and Chief Executive Officer',
      affiliation: company,
      aliases: ['Derek', 'Mr. Ou', 'Ou Derui'],
    },
    {
      key: 'cfo',
      name: 'Sabrina Ning',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Sabrina'],
    },
    {
      key: 'coo',
      name: 'Yaoting Bi',
      role: 'executive',
      title: 'Senior Vice President, Supply Chain',
      affiliation: company,
      aliases: ['Bi Yaoting', 'Mr. Bi'],
    },
    { key: 'us', name: 'Unidentified Speaker', role: 'unknown' },
    {
      key: 'a1',
      name: 'Ravi Menand',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Fernbrook Securities',
      aliases: ['Ravi'],
    },
    {
      key: 'a2',
      name: 'Kitty Sham',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Harcourt Lane',
      aliases: ['Kitty'],
    },
    {
      key: 'a3',
      name: 'Noel Baptista',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Redwater Capital',
      aliases: ['Noel'],
    },
    {
      key: 'a4',
      name: 'Lucy Guan',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Tideholm Research',
      aliases: ['Lucy'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good evening, and thanks for holding. This is the conference call of Wanpo Market on its first quarter of 2020. [Operator Instructions] The call is being taped, and the replay will be up for seven days.',
        "I am pleased to introduce your host, Ms. Colette Jiang. Please begin, ma'am.",
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Hello, everyone, and I hope that you and your families are well. You can find our numbers on the wires and at our investor site. We are dialing in from four different homes in Hangzhou, so bear with us if a line drops.',
        'As usual, some statements today are forward-looking, and there is a longer note on that in the release which I ask you to read. We use non-GAAP measures next to GAAP measures. The currency is the renminbi.',
        'First, you will hear from our CEO, Derek Ou, and then from Sabrina Ning, our CFO. For the questions, we are also joined by Mr.',
        'Bi, who runs our supply chain. Derek, you can start.',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        [
          'Thanks, Colette. I have never had a quarter like this.',
          said(
            'From the last week of January to the third week of February, four out of ten of our merchants could not ship at all.',
            risk('operational', 'worsening'),
          ),
          said(
            'Orders sat in the system for nine days on average, and refunds shot up to 11% of orders.',
            risk('operational', 'worsening'),
          ),
          'Then, in March, everything came back at once.',
        ],
        'Taken together, gross merchandise volume was RMB38.6 billion, up 34% from last year. Active buyers over twelve months reached 163.4 million, an increase of 29%. What pleases me most is how often they come: the average buyer placed 7.8 orders in the twelve months, compared with 6.5 a year ago. People over fifty are our fastest-growing group, because they learned to shop on a phone while they were at home.',
        'Fresh food went from 9% to 16% of volume. We opened collection points with 5,200 village shops between February and April. It is heavy work and it costs money, but a buyer who buys vegetables from us opens the app 19 days a month. Others open it on 8 days.',
        [
          'I do want to talk about what went wrong.',
          said('We advertised masks that some merchants did not have.', risk('operational')),
          said('The market regulator fined us RMB3 million in March, and it was right.', risk('regulatory')),
          'We have removed 4,700 shops since then and doubled the deposit for health products.',
          said(
            'There may be further penalties on similar cases, although I believe that the large ones are behind us.',
            risk('regulatory', 'improving'),
          ),
        ],
        [
          said(
            'We also face more competition for the same farmers and the same buyers.',
            risk('competition', 'worsening'),
          ),
          said('Two much larger platforms started subsidizing fruit in April.', risk('competition', 'worsening')),
          said(
            'We will defend our position in fresh food, and we plan to spend up to RMB600 million on it between now and the end of the year.',
            guides('spending on fresh food', '2020FY', atMost(6e8, 'CNY')),
          ),
          'Over to Sabrina.',
        ],
      ],
    },
    { raw: advert },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Thank you, Derek. Net revenues were RMB2,915 million, up 27.5%. Marketplace services contributed RMB1,842 million, 14% more than last year, and self-operated sales contributed RMB1,073 million, 60% more. We waived RMB126 million of commissions for merchants in Hubei and for farmers. Without that, marketplace services would have grown by about 22%.',
        'Gross margin was 41.6% against 44.9%. Fresh food explains all of it. Fulfillment expenses are part of our cost of revenues, and they rose by 2.3 percentage points to 13.1% of revenues. Sales and marketing expenses were RMB1,388 million, or 47.6% of revenues. They were 49.2% last year, so there is some leverage in that line. R&D expenses were RMB402 million, and G&A expenses were RMB141 million.',
        [
          'Loss from operations was RMB718 million, and the non-GAAP loss from operations was RMB596 million. Net loss attributable to shareholders was RMB655 million, compared with RMB498 million.',
          said(
            'We lend to merchants against their receivables, and there we raised the allowance by RMB58 million, given that 6.4% of these advances were late at the end of March.',
            risk('credit', 'worsening'),
          ),
          said('In normal times, it is below 3%.', risk('credit')),
          said('The ratio improved to 5.1% in April.', risk('credit', 'improving')),
        ],
        [
          said(
            'Operating cash flow was an outflow of RMB410 million, after an inflow of RMB95 million a year ago, since buyers paid later and we paid merchants earlier.',
            risk('funding', 'worsening'),
          ),
          'Cash, restricted cash and short-term investments were RMB6.4 billion at March 31.',
        ],
        [
          'Turning to guidance.',
          said(
            'We expect net revenues of RMB3.35 billion to RMB3.45 billion for the second quarter, which is growth of 36% to 40%.',
            guides('net revenues', '2020Q2', between(3.35e9, 3.45e9, 'CNY'), 'up', growing(36, 40)),
          ),
          said(
            'We expect the non-GAAP operating loss to narrow from the first quarter.',
            guides('non-GAAP operating loss', '2020Q2', 'down', 'non-gaap'),
          ),
          said(
            'We are withdrawing what we said in February about the full year, when we spoke of breaking even in the fourth quarter.',
            guides('breaking even', '2020Q4', 'withdraw'),
          ),
          'We cannot see far enough to repeat that.',
        ],
        'Colette, back to you for the questions.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['[Operator Instructions] And the first question will come from Ravi Menand of Fernbrook. Please proceed.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        'Hi, all, and thanks for the detail. First, could you give us the margin of fresh food on its own, and where it has to go? And second, how many of the older buyers who came in February are still there in May?',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          'Ravi, hi. After delivery, we lose RMB0.9 on an average fresh order of RMB34. In the last quarter of 2019, we lost RMB1.4. The main lever is how many boxes we drop at a village shop: at 25 boxes a day, it is neutral, and we are at 17 now.',
          said(
            'I think 25 is doable by the spring of next year.',
            guides('boxes a day per village shop', null, exactly(25, 'boxes'), 'up'),
          ),
        ],
      ],
    },
    {
      turn: 'us',
      speaker: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        'This is Derek, I will take the other half. Out of the people who bought for the first time in February, 58% bought again in April. For those over fifty, it was 63%. We had never seen more than 50% before.',
      ],
    },
    { turn: 'a1', section: 'qa', x: 'a1', text: ['Very good. Thank you.'] },
    {
      turn: 'op',
      section: 'qa',
      text: ['Our next question is from the line of Kitty Sham with Harcourt Lane. Go ahead, please.'],
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        placeholder('sham', '[Foreign Speech]'),
        [
          'Thank you, management. I will say it again in English.',
          rendering('sham', [
            'Both of my questions are about logistics.',
            said(
              'Couriers raised their prices in April by RMB0.2 to RMB0.3 a parcel in some provinces, so the first one is how that affects your merchants.',
              risk('other', 'worsening'),
            ),
            'The second is whether you would consider building your own delivery network.',
          ]),
        ],
      ],
    },
    { turn: 'coo', section: 'qa', x: 'a2', text: [placeholder('couriers', '[Foreign Speech]')] },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a2',
      principal: 'coo',
      text: [
        [
          "I will put Mr. Bi's answer into English.",
          rendering('couriers', [
            said('The increase affects about 15% of our parcels.', risk('other', 'worsening')),
            said(
              'The merchants carry it, and for cheap goods it is painful, as it can eat up a third of their profit.',
              risk('other', 'worsening'),
            ),
            'We bundle the volumes of small merchants and negotiate for them.',
            said(
              'By June, 20,000 of them should have rates that are 8% lower than what they would get alone.',
              guides('merchants with lower rates', '2020-06', exactly(20000, 'merchants')),
              guides('courier rates', '2020-06', exactly(8, 'percent'), 'down'),
            ),
          ]),
        ],
        rendering('couriers', [
          'We will not build a network of our own.',
          said(
            'What we will do is to rent eleven more sorting sites, all of them for fresh food.',
            guides('sorting sites', null, exactly(11, 'sorting sites'), 'up'),
          ),
        ]),
      ],
    },
    { turn: 'op', section: 'qa', text: ['The next question comes from Noel Baptista from Redwater Capital.'] },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        [
          'Hello, can you hear me? Good.',
          said(
            'Sabrina, on the merchant advances, what is the total outstanding, and what is the worst case you plan for?',
            risk('credit'),
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          'Noel, the total was RMB2.1 billion at the end of March.',
          said('We have stopped new advances to clothing shops, where most of the late payments are.', risk('credit')),
          said(
            'In our worst case, 9% goes bad, which would be around RMB190 million, and we have put aside RMB112 million so far.',
            risk('credit'),
          ),
          said(
            'But as I mentioned, April was better, and so are the first three weeks of May.',
            risk('credit', 'improving'),
          ),
        ],
      ],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [['Okay.', said('And as a follow-up, do you need to raise money this year?', risk('funding'))]],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          said('No. We burned RMB410 million in a terrible quarter and we hold RMB6.4 billion.', risk('funding')),
          'There is no plan to issue shares in 2020.',
          'If convertible notes become very cheap, we would of course listen.',
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['And the final question comes from the line of Lucy Guan of Tideholm.'] },
    {
      turn: 'a4',
      section: 'qa',
      x: 'a4',
      text: [
        'Thank you. A single question from me, on the take rate. You waived commissions in the first quarter, so when should we see merchants pay the old rates again?',
      ],
    },
    {
      turn: 'us',
      section: 'qa',
      x: 'a4',
      text: [
        [
          'Yeah. They end on June 30 in Hubei. For farmers, we have extended them until September.',
          said(
            'It will take some RMB70 million out of the second quarter, and that is inside our guidance.',
            guides('commissions waived', '2020Q2', exactly(7e7, 'CNY')),
          ),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a4',
      text: [
        [
          'If I can add to this, Lucy, the rate is 5%. The merchants who left us in 2018 because of the rate mostly came back, since the other platforms ask 8% once you count the advertising.',
          said(
            'So I expect the take rate to return to its former level by the fourth quarter.',
            guides('take rate', '2020Q4', 'up'),
          ),
        ],
      ],
    },
    { turn: 'a4', section: 'qa', x: 'a4', text: ['Thanks a lot.'] },
    { turn: 'op', section: 'qa', text: ['That concludes the questions. Ms. Jiang, any last remarks?'] },
    { turn: 'ir', section: 'qa', text: ['Only our thanks. We will speak again in August. Stay safe, everybody.'] },
    { turn: 'op', section: 'qa', text: ['[Operator Closing Remarks]'] },
  ],
  questions: { a1: 2, a2: 2, a3: 2, a4: 1 },
};
