import { interpreted, runningOn, selfInterpreted, step } from '../lib/interpreting.mjs';

const company = 'Mianyu Pet Nutrition Holdings Limited';

/** The CEO is interrupted; the rendering has his last sentence before the others. */
const online = step(
  [
    ['还有一点我补充一下啊。', 'Let me add one more thing.'],
    [
      '线上的流量费用还在涨，{{=multiple|三年翻了一倍}}。',
      'Online traffic keeps getting more expensive, and its cost {{=multiple|has doubled in three years}}.',
    ],
    [
      '所以我们把{{=tenths|两成五}}的预算转到了线下的宠物医院和门店。',
      'So we have moved {{=tenths|a quarter}} of the budget to pet hospitals and shops.',
    ],
    [
      '退货率这两年{{polarity|没有下降}}，我不满意。',
      'The return rate {{polarity|has come down}} over these two years, and I am not satisfied.',
    ],
  ],
  { order: [0, 3, 1, 2] },
);

/** A rendering by an unnamed interpreter, with a word of the CEO between its two turns. */
const buyback = step([
  ['回购我们会继续。', 'We will continue the buyback.'],
  [
    '去年我们{{dropped|花了一千一百万美元}}，平均价格是四块六美元。',
    'Last year {{dropped|we bought back shares}} at an average price of $4.60.',
  ],
  [
    '董事会授权的额度还剩{{=half|一半以上}}。',
    '{{=half|More than 50%}} of the amount authorized by the Board is still unused.',
  ],
]);

export default {
  id: 'seeking-alpha-mianyu-2023q4',
  layout: 'seeking-alpha',
  company,
  ticker: 'MYPN',
  exchange: 'NASDAQ',
  fiscalPeriod: '2023Q4',
  date: '2024-03-21',
  time: '8:00 AM EDT',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ceo',
      name: 'Lai Yuejin',
      role: 'executive',
      title: 'Founder, Chairman & CEO',
      affiliation: company,
      aliases: ['Mr. Lai', '赖总'],
    },
    {
      key: 'cfo',
      name: 'Grant Sheng',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Grant', '盛总'],
    },
    { key: 'ue', name: 'Unknown Executive', role: 'interpreter', aliases: [], listed: false },
    {
      key: 'a1',
      name: 'Eunice Bao',
      role: 'analyst',
      affiliation: 'Kettle Bridge Securities, Research Division',
      aliases: ['Eunice', '包雨霓'],
    },
    {
      key: 'a2',
      name: 'Ying Zhan',
      role: 'analyst',
      affiliation: 'Farrow Lane Research',
      aliases: ['Zhan Ying', '詹颖'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good day, and welcome to the fourth quarter and full year 2023 earnings call of Mianyu Pet Nutrition. [Operator Instructions] This event is being recorded. I would like to turn the conference over to Grant Sheng, Chief Financial Officer. Please go ahead.',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Thank you, operator, and welcome, everyone. Our Founder and CEO, Mr. Lai Yuejin, will begin in Chinese, and I will interpret for him before I go through my own part. Today we talk about the future here and there, and our 20-F explains what could go wrong. We report in renminbi.',
      ],
    },
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'presentation', opening: 'Let me translate for Mr. Lai.' }, [
      [
        '各位好，2023年的宠物行业，增速从两位数掉到了个位数，整个市场的规模大概是{{=scale|一千零九十五亿}}。',
        'Hello, everyone; in 2023, growth of the pet industry went from double digits to single digits, and the market as a whole is worth about {{=scale|RMB109.5 billion}}.',
      ],
      [
        '在这样的环境下，我们全年的收入是{{=rounding|71.94亿元}}，增长了{{value|百分之十六}}。',
        'In this environment, our revenue for the full year was {{=rounding|RMB7.2 billion}}, an increase of {{value|60%}}.',
      ],
      [
        '其中主粮38亿，{{=moved|零食12亿}}，其他的是用品和代工。',
        'Staple food contributed RMB3.8 billion of that, and the rest is supplies and contract manufacturing.',
      ],
      ['零食的增长慢一些，只有百分之四。', 'Snacks were slower, with growth of 4% to {{=moved|RMB1.2 billion}}.'],
    ]),
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'presentation' }, [
      [
        ['我们的猫粮工厂去年十月通过了出口认证。', '{{period|今年一月}}，第一批货已经发出去了。'],
        'Our cat food plant obtained its export certificate last October and sent out its first shipment {{period|in February this year}}.',
      ],
      [
        '海外我们一共进了{{=word|九个国家}}，不会再多了，先把{{=repeated|这九个}}做好。',
        'We are now in {{=word|nine countries}} and will not add to them until business there is in order.',
      ],
      [
        '{{=idiom|一来}}成本低，{{=idiom2|二来}}离客户近，所以我们在泰国租了一个厂房，租金每年{{currency|四千万泰铢}}。',
        'Costs are low there and customers are near, so we have leased a plant in Thailand for {{currency|RMB40 million}} a year.',
      ],
    ]),
    { turn: 'ceo', section: 'presentation', text: [online.source.slice(0, 1)] },
    { turn: 'cfo', section: 'presentation', text: ['好的，您继续。'] },
    { turn: 'ceo', section: 'presentation', text: [online.source.slice(1)] },
    { turn: 'cfo', section: 'presentation', principal: 'ceo', text: [online.target] },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'That was Mr. Lai, and now I speak for myself. In the fourth quarter, revenue was RMB1.98 billion, 11% more than a year ago. Gross profit was RMB744 million, and the gross margin was 37.6%. Selling expenses were RMB431 million, and R&D expenses were RMB52 million. Net income was RMB139 million, against RMB121 million.',
        'Cash and deposits were RMB2.05 billion at the end of December. Inventory was RMB910 million, and we wrote off RMB14 million of snacks that were close to their date. For the first quarter of 2024, we expect revenue of RMB1.72 billion to RMB1.78 billion. Operator, please open the line.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['[Operator Instructions] Our first question is from Eunice Bao with Kettle Bridge Securities.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: selfInterpreted({}, [
        ['赖总、盛总好，我是包雨霓。', 'Hello, Mr. Lai and Grant, this is Eunice.'],
        [
          '请问今年的毛利率还有多大的提升空间，研发会投多少？',
          'How much room is there for the gross margin to improve this year, and how much will you spend on R&D?',
        ],
      ]),
    },
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'qa', x: 'a1', closing: 'We can take the next question.' }, [
      ['谢谢。', 'Thank you.'],
      ['猫粮的毛利率是42%，狗粮只有35%。', 'The gross margin is 42% in cat food and only 35% in dog food.'],
      [
        '今年猫粮的占比会超过{{=tenths|六成}}，毛利率自然会往上走。',
        'Cat food will be more than {{=tenths|60%}} of the mix this year, so the margin will rise by itself.',
      ],
      [
        '研发今年投{{scale|两亿三千万}}，主要是处方粮。',
        'We will spend {{scale|RMB2.3 billion}} on R&D this year, mainly on prescription diets.',
      ],
      [
        '这个投入，比上市以来{{=idiom|任何一年}}都多，但是费用率{{=negation|没有上升}}。',
        'That is more than in {{=idiom|any year}} since our listing, yet as a share of revenue {{=negation|it is unchanged}}.',
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['And our next question is from Ying Zhan with Farrow Lane.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        runningOn(
          step([
            [
              '管理层好，股价现在比{{=period|去年同期}}低了百分之三十，回购还会继续吗？',
              'Good evening, your share price is 30% lower than {{=period|in March 2023}}, so will you go on with the buyback?',
            ],
          ]),
        ),
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a2', text: [buyback.source] },
    { turn: 'ue', section: 'qa', x: 'a2', principal: 'ceo', text: [buyback.target.slice(0, 2)] },
    { turn: 'ceo', section: 'qa', x: 'a2', text: ['对。'] },
    { turn: 'ue', section: 'qa', x: 'a2', principal: 'ceo', text: [buyback.target.slice(2)] },
    { turn: 'op', section: 'qa', text: ['That was the last question. I return the call to Grant Sheng.'] },
    {
      turn: 'cfo',
      section: 'qa',
      text: ['Thank you for your questions. We look forward to speaking with you again in May. Goodbye.'],
    },
  ],
  questions: { a1: 2, a2: 1 },
};
