import { placeholder, rendering } from '../lib/interpreting.mjs';

const company = 'Qinglu Hotels Group Ltd.';
const FOREIGN = '[Foreign Language]';

export default {
  id: 'seeking-alpha-glued-qinglu-2024q3',
  layout: 'seeking-alpha-glued',
  company,
  ticker: 'QLH',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q3',
  date: '2024-11-21',
  time: '7:00 AM ET',
  title: 'Qinglu Hotels Group Ltd. (QLH) Q3 2024 Results Conference Call',
  participants: [
    {
      key: 'ir',
      name: 'Desmond Xiao',
      role: 'ir',
      title: 'Investor Relations',
      affiliation: company,
      aliases: ['Desmond', 'Mr. Desmond Xiao'],
    },
    {
      key: 'ceo',
      name: 'Mingyu Fu',
      role: 'executive',
      title: 'Chairman and Chief Executive Officer',
      affiliation: company,
      aliases: ['Fu Mingyu', 'Mr. Fu'],
    },
    {
      key: 'cfo',
      name: 'Gloria Pei',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Gloria', 'Ms. Gloria Pei'],
    },
    {
      key: 'cdo',
      name: 'Tingfeng Jia',
      role: 'executive',
      title: 'Senior Vice President, Development',
      affiliation: company,
      aliases: ['Mr. Jia', 'Jia Tingfeng'],
    },
    { key: 'a1', name: 'Hollis Crane', role: 'analyst', affiliation: 'Stonebridge Vale', aliases: ['Hollis'] },
    { key: 'a2', name: 'Jocelyn Ip', role: 'analyst', affiliation: 'Peartree Research', aliases: ['Jocelyn'] },
    { key: 'a3', name: 'Renjie Cao', role: 'analyst', affiliation: 'Longmoor Securities', aliases: ['Renjie'] },
    { key: 'op', name: 'Operator', role: 'operator' },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good day, and thank you for joining the Qinglu Hotels third quarter 2024 conference call. All lines are muted, and there will be a session for questions at the end. [Operator Instructions]. I will now hand over to your host, Mr. Desmond Xiao.',
        'You may begin.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thanks, operator, and a warm welcome to all of you. The results are on our website since this afternoon. Speaking today will be Mr. Fu Mingyu, Chairman and CEO; Ms. Gloria Pei, our CFO; and for your questions on new hotels, Mr.',
        'Jia Tingfeng, who looks after development. We make forward-looking statements, which are no guarantee of anything, and I refer you to our annual report for the reasons. Non-GAAP measures are reconciled in the release, and the currency is RMB unless stated otherwise. Please go ahead, Mr. Fu.',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        'Thank you, Desmond. Hello, everyone. I will begin with the bad news, because you have all seen it. Our revenue per available room was RMB214 in the third quarter, 7.8% lower than last year. Occupancy slipped by 2.6 percentage points to 76.4%, and the average daily rate fell 4.7% to RMB280. The summer of 2023 was',
        'exceptional, everybody traveled after 3 years at home, so some decline was to be expected. But it went further than we thought. There are too many new rooms. In our 30 largest cities, supply grew 8% in a year. People travel as much as before, and they choose the cheaper room. Now the better news. We opened 98 hotels and closed 17, which brings us to 1,412 hotels, 23% more than a year ago.',
        'Owners are still signing with us, and the pipeline stands at 611 hotels. Our [Foreign Language] brand for young travelers passed 200 hotels in August, and guests who belong to our club booked 64% of all nights. Each night booked directly saves an owner about RMB22 in commission. For the coming year, I have set 2 priorities.',
        'First, we will help the owners to lower their costs. Room cleaning by the piece and shared laundries have cut 3.1% of the running cost in 86 test hotels, and we intend to bring both to 500 hotels by June 2025. Second, we will say no more often. We refused 240 applications from owners this quarter because the site was too close to a hotel of ours. Gloria, please continue.',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Thank you, Mr. Fu. Net revenues were RMB693.5 million, an increase of 9.2%. Franchised and managed hotels contributed RMB421.8 million, up 19%. Leased hotels were down 11% to RMB198.4 million, as we gave up 4 leases. The retail business, which is mainly pillows and bedding, contributed RMB73.3 million. Hotel operating costs were RMB417.2 million.',
        "Selling and marketing expenses were RMB58.1 million, and general and administrative expenses were RMB62.6 million. Adjusted EBITDA was RMB178.2 million compared with RMB171.5 million, and the margin was 25.7%, down from 27.0%. Net income was RMB96.4 million. We impaired 2 leased hotels in Xi'an by RMB9.5 million in total.",
        'Cash and cash equivalents were RMB1.31 billion on September 30, and we had no bank debt at all. Loans to franchisees stood at RMB87 million. 6 franchisees, with loans of RMB11 million, have asked us for more time, and we are watching this closely.',
        'As for the full year, revenue should grow by 10% to 12%. We have lowered the range from 12% to 16%, and the reason is the room rate. We maintain our target of 360 to 380 openings. The Board declared a dividend of USD0.28 per ADS, to be paid in December. That ends our presentation. We will take questions.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      unglued: true,
      text: [
        'Thank you. [Operator Instructions]. The first question is from Hollis Crane of Stonebridge Vale. Please go ahead.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        'Good evening. Thanks for taking my questions. 2 from me. The first is on the rate. What do you see in October and November, and when do you think RevPAR stops falling? The second is on the franchisees who want more time. How many of your owners lose money at RMB214? Thank you.',
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      interpreter: null,
      text: [
        [
          placeholder('october', FOREIGN),
          '.',
          rendering(
            'october',
            'First of all, the October holiday was good. In the 7 days, RevPAR was only 1% below last year. But after the holiday, it fell back, and for the whole of October, we were down about 6%. November looks similar so far.',
          ),
        ],
        [
          placeholder('revpar', FOREIGN),
          '.',
          rendering(
            'revpar',
            'We think the decline will be smaller in the fourth quarter, between 4% and 6%. For next year, we believe that RevPAR can be flat by the summer, since fewer hotels are being built. Permits for new hotels in our cities were down by one-fifth this year.',
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        'Hollis, on the owners, the answer depends on the rent. A typical owner breaks even at RevPAR of around RMB165. We estimate that about 9% of our owners lose cash at the moment, and it was 5% last year.',
        'We waive a part of the fee for those who renovate. It will cost us some RMB15 million next year, and I think it is money well spent.',
      ],
    },
    { turn: 'a1', section: 'qa', x: 'a1', text: ['That is very helpful.'] },
    {
      turn: 'op',
      section: 'qa',
      text: ['The next question is from Jocelyn Ip from Peartree Research. Please go ahead.'],
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          placeholder('ip', FOREIGN),
          '.',
          rendering(
            'ip',
            'Thank you, management. My question is about the pipeline. 611 hotels are a lot in a weak market. How many of them could be cancelled? Thank you.',
          ),
        ],
      ],
    },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a2',
      aside: true,
      text: ['Thank you, Jocelyn. I will ask our [Foreign Language], Mr. Jia, to answer.'],
    },
    {
      turn: 'cdo',
      section: 'qa',
      x: 'a2',
      unglued: true,
      interpreter: null,
      text: [
        [
          placeholder('pipeline', FOREIGN),
          '.',
          rendering(
            'pipeline',
            'About 70% of the pipeline is under construction already, and those owners have paid their deposits.',
          ),
        ],
        [
          placeholder('rest', FOREIGN),
          '.',
          rendering(
            'rest',
            "Out of the remaining 180 or so, we expect to lose 50 to 60. That's a higher loss than usual. In a normal year, it's below 20%.",
          ),
        ],
      ],
    },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a2',
      principal: 'cdo',
      text: [
        [
          'Let me add the last sentence of Mr. Jia, which I forgot.',
          rendering(
            'rest',
            'He said that the new contracts signed in October were 31, and 24 of these were conversions of existing hotels, which open within 5 months on average. Thank you.',
          ),
        ],
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['Thank you. And the final question comes from Renjie Cao from Longmoor Securities. Please go ahead.'],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        'Hello, Gloria. Just a quick one on capital returns. You have RMB1.31 billion of cash and no debt. Why not more than USD0.28?',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        'Hi, Renjie. We discussed it, of course. The dividend comes to about 45% of the net income we expect this year. We want to keep RMB800 million for 2 reasons. A few smaller hotel groups are for sale, and prices are coming down.',
        'And if the downturn lasts, we want to be able to support our owners. If neither happens, we plan to raise the payout to 60% for 2025.',
      ],
    },
    { turn: 'a3', section: 'qa', x: 'a3', text: ['Okay. Thank you.'] },
    { turn: 'op', section: 'qa', text: ['I see no further questions. Back to management for the closing remarks.'] },
    {
      turn: 'ir',
      section: 'qa',
      text: ['Thank you, all. We will be back in March with the results for the full year. Goodbye.'],
    },
    { turn: 'ceo', section: 'qa', text: ['Thank you. Bye.'] },
    { turn: 'op', section: 'qa', text: ['Thank you. The call is finished, and you may disconnect.'] },
  ],
  questions: { a1: 2, a2: 1, a3: 1 },
};
