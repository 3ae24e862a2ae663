import { placeholder, rendering } from '../lib/interpreting.mjs';

const company = 'Luhe Charging Holdings Limited';
const FOREIGN = '[Foreign Language]';

export default {
  id: 'seeking-alpha-luhe-2025q2',
  layout: 'seeking-alpha',
  company,
  ticker: 'LUHE',
  exchange: 'NASDAQ',
  fiscalPeriod: '2025Q2',
  date: '2025-08-26',
  time: '8:00 AM EDT',
  title: 'Luhe Charging Holdings Limited (LUHE) Q2 2025 Earnings Call',
  qaHeadingAfter: 1,
  participants: [
    {
      key: 'ir',
      name: 'Bernard Kiu',
      role: 'ir',
      title: 'Head of Investor Relations',
      affiliation: company,
      aliases: ['Bernard'],
    },
    {
      key: 'ceo',
      name: 'Yin Kaifeng',
      role: 'executive',
      title: 'Founder, CEO & Director',
      affiliation: company,
      aliases: ['Mr. Yin', 'Kaifeng'],
    },
    {
      key: 'cfo',
      name: 'Stella Wan Mao',
      role: 'executive',
      title: 'CFO & Director',
      affiliation: company,
      aliases: ['Stella', 'Stella Mao', 'Ms. Stella Mao'],
    },
    {
      key: 'a1',
      name: 'Anita Goh',
      role: 'analyst',
      affiliation: 'Copperbeech Securities, Research Division',
      aliases: ['Anita'],
    },
    {
      key: 'a2',
      name: 'Lorenz Haber',
      role: 'analyst',
      affiliation: 'Valemont Partners, Research Division',
      aliases: ['Lorenz'],
    },
    {
      key: 'a3',
      name: 'Xiaoyu Nie',
      role: 'analyst',
      affiliation: 'Redcliff Capital, Research Division',
      aliases: ['Xiaoyu'],
    },
    { key: 'op', name: 'Operator', role: 'operator' },
    { key: 'ue', name: 'Unknown Executive', role: 'interpreter', listed: false },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Thank you for being with us, and welcome to the second quarter 2025 results call of Luhe Charging. [Operator Instructions] Please note that this event is being recorded.',
        'Bernard Kiu, who heads Investor Relations at Luhe, will open the call. Please go ahead, Bernard.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Good evening from Hefei. Two of my colleagues will speak today: Mr. Yin, our Founder and CEO; and Ms. Stella Mao, our CFO. There will be a colleague at my side who translates for Mr. Yin.',
        'Anything that we say about tomorrow may turn out differently, and the section on risks in our annual report explains why. We use some measures outside of GAAP, with tables in the release. We report in renminbi.',
        'Mr. Yin, please.',
      ],
    },
    { turn: 'ceo', section: 'presentation', text: [placeholder('opening', FOREIGN)] },
    {
      turn: 'ue',
      section: 'presentation',
      principal: 'ceo',
      text: [
        [
          '[Interpreted]',
          rendering(
            'opening',
            "Good evening. We delivered 1.94 billion kilowatt hours to electric cars, buses and trucks in the second quarter, 28% more than last year. Trucks were the surprise. They're 6% of the vehicles that come to us, but they bought 19% of the energy. We have 212 stations for trucks now, most of them along the coal and steel routes in Shanxi and Hebei.",
          ),
        ],
        rendering(
          'opening',
          'At the end of June, we operated 96,400 charging points. They were in use 9.1% of the time, compared with 8.4% a year ago. That number may sound low to you. At 7%, a station pays its running costs. At 11%, it also pays back the investment in less than 4 years.',
        ),
      ],
    },
    { turn: 'ceo', section: 'presentation', text: [placeholder('prices', FOREIGN)] },
    {
      turn: 'ue',
      section: 'presentation',
      principal: 'ceo',
      text: [
        [
          '[Interpreted]',
          rendering(
            'prices',
            "I should talk about prices. Our service fee was RMB 0.43 per kilowatt hour, down from RMB 0.47. In Zhengzhou and Changsha, there are weeks when the fee is 0, because carmakers give the charging away to sell the car. We don't think that this can last, but it hasn't ended yet. So we have decided not to build in 14 cities where the fee is below RMB 0.30.",
          ),
        ],
        rendering(
          'prices',
          'For the full year, we plan to add 12,000 to 14,000 charging points. In the spring, we had announced 18,000. And we expect to deliver 7.8 billion to 8.0 billion kilowatt hours, which is unchanged. Stella will go through the figures.',
        ),
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Thank you, Mr. Yin. Total revenue was RMB 1.186 billion, up 16.8% year-on-year. Charging services were RMB 842.4 million. We sold equipment for RMB 271.9 million, and energy storage, a business that hardly existed last year, brought in RMB 71.7 million.',
        'Gross profit came to RMB 323.8 million and gross margin to 27.3%, an improvement of 270 basis points. Half of this is electricity. We buy a third of our power at night now and keep it in batteries until the afternoon, and the purchase price per kilowatt hour fell by 5%.',
        'Selling expenses were RMB 118.6 million, administrative expenses were RMB 74.3 million and R&D expenses were RMB 61.5 million. That leaves an operating profit of RMB 69.4 million, against RMB 28.2 million. Non-GAAP net income was RMB 82.1 million, compared to RMB 41.7 million.',
        'Cash and deposits at the end of June were RMB 1.52 billion. Capital expenditure was RMB 233 million. 2 bus companies are behind with their payments, RMB 46 million in total, and we have provided for RMB 20 million of it. Local governments have promised to settle the rest, but the promise is not in writing.',
        'For the third quarter, we anticipate revenue between RMB 1.28 billion and RMB 1.34 billion. For 2025 as a whole, our range is RMB 4.9 billion to RMB 5.1 billion, and we expect gross margin to be at or above 27%. We are keeping capital expenditure under RMB 900 million.',
      ],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: [
        'Thank you, Stella. We come to the questions. If you would like to ask yours in Chinese, please give the English version right after it. Operator, over to you.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['[Operator Instructions] Our first question is from Anita Goh of Copperbeech.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        placeholder('goh', FOREIGN),
        [
          "[Interpreted] I'll translate my own questions.",
          rendering(
            'goh',
            "The first one is about the service fee. Has it reached the bottom, and what did you see in July and August? The second is on trucks. What's the return on a truck station compared with a station for cars?",
          ),
        ],
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a1', text: [placeholder('fee', FOREIGN)] },
    {
      turn: 'ue',
      section: 'qa',
      x: 'a1',
      principal: 'ceo',
      text: [
        [
          '[Interpreted]',
          rendering(
            'fee',
            'Thank you, Anita. In July, the fee was RMB 0.43, and in August so far, it is RMB 0.44. The heat helps, since people want to charge quickly and sit in a cool room. I would not call it a turn. We see the fee as broadly stable in the second half.',
          ),
        ],
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a1', text: [placeholder('trucks', FOREIGN)] },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a1',
      principal: 'ceo',
      text: [
        [
          '[Interpreted]',
          rendering(
            'trucks',
            'And about the trucks, a truck station costs RMB 3.8 million, twice as much as a normal one. However, the utilization is 16% after 6 months. The payback is about 2.5 years, and for cars it is 4 years. The risk is that a station hangs on one steel mill. If the mill stops, we stop. Therefore, we ask the mill for a minimum volume.',
          ),
        ],
        'We can move on to the next question, please.',
      ],
    },
    { turn: 'op', section: 'qa', text: ['The next question is from Lorenz Haber with Valemont.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        'Good evening. I have a question about the storage business, which is growing fast. Is it profitable, and how large can it become? And my other question is for Stella: how safe is the RMB 46 million from the bus companies?',
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a2', text: [placeholder('storage', FOREIGN)] },
    {
      turn: 'ue',
      section: 'qa',
      x: 'a2',
      principal: 'ceo',
      text: [
        [
          '[Interpreted]',
          rendering(
            'storage',
            'Thank you, Lorenz. Storage earns a gross margin of about 18%. The battery itself is a commodity and we make nothing on it. What customers pay for is the software which decides when to buy and when to sell.',
          ),
        ],
      ],
    },
    {
      turn: 'a2',
      speaker: 'ue',
      section: 'qa',
      x: 'a2',
      principal: 'ceo',
      text: [
        [
          '[Interpreted]',
          rendering(
            'storage',
            "As to the size, we have orders for 410 megawatt hours, and we will deliver about half of that by December. So storage revenue should more than double in the second half compared with the first half. Next year, we'd like it to be 10% of our revenue.",
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        'And regarding the receivables, Lorenz, one of the 2 companies paid RMB 5 million last week. The other one is in talks with its city about a merger. If it failed, we would lose up to RMB 14 million more than we have provided for. I consider that unlikely. We have also shortened the payment term for buses from 90 days to 30 days.',
      ],
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: ['Perfect. Thanks.'] },
    { turn: 'op', section: 'qa', text: ['And our last question is from Xiaoyu Nie with Redcliff.'] },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        placeholder('nie', FOREIGN),
        [
          '[Interpreted]',
          rendering(
            'nie',
            'My question concerns the rules for ultrafast charging. The ministry wants 100,000 ultrafast points in the country by 2027. Will you take part, and do you have to replace equipment that is not yet written off?',
          ),
        ],
      ],
    },
    {
      turn: 'ue',
      section: 'qa',
      x: 'a3',
      principal: 'ceo',
      text: [
        placeholder('ultrafast', FOREIGN),
        [
          '[Interpreted] Mr. Yin asked me to say the following.',
          rendering(
            'ultrafast',
            "About 7,000 of our points can be upgraded by changing the cables and the cooling, for RMB 9,000 each. We'll do 2,500 of them next year. We won't replace anything that isn't worn out. The subsidy covers roughly 30% of the cost.",
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        'If I can just complete this. We checked the books, and there is no impairment. The old points are written off over 8 years and are 3.5 years old on average.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['We have reached the end of the time for questions. Bernard, please go ahead with the closing remarks.'],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: [
        'Thank you for listening. A recording will be on our website by tomorrow noon. Write to me if you would like to see a truck station, we are happy to show you one. Good night.',
      ],
    },
    { turn: 'op', section: 'qa', text: ['This was the conference call of Luhe Charging. You may now disconnect.'] },
  ],
  questions: { a1: 2, a2: 2, a3: 1 },
};
