import { interpreted, selfInterpreted, spaced, step } from '../lib/interpreting.mjs';

const company = 'Yunchu Pharmacy Network Ltd.';

/** One Chinese turn, rendered over two turns with a word of the CEO between them. */
const quarter = step(
  [
    ['嗯,各位投资人,各位分析师,大家早上好。', 'Good morning to our investors and analysts.'],
    [
      '一季度呢,我们的加盟药店,嗯,一共是{{=scale|一万两千三百家}},{{=basis|环比}}净增了四百一十家。',
      'Our franchised pharmacies numbered {{=scale|12,300}} at the end of the first quarter, a net addition of 410 {{=basis|from the previous quarter}}.',
    ],
    [
      '平台的交易额是{{=rounding|九十四点七亿}},同比增长了{{value|百分之十四}}。',
      'Platform GMV was {{=rounding|RMB9.5 billion}}, up {{value|40%}} year over year.',
    ],
    [
      '其中处方药占到{{=half|一半}},这个呢是第一次。',
      'Prescription drugs accounted for {{=half|50%}} of that, for the first time.',
    ],
    [
      '然后毛利率,嗯,这个提升了{{value2|二十个BP}},主要是集采的品种占比高了。',
      'Gross margin improved by {{value2|30 basis points}}, mainly because drugs from the national procurement have a larger share.',
    ],
  ],
  { spaced: true },
);

/** Two Chinese turns with a back-channel between them, rendered in one. */
const insurance = step(
  [
    [
      '这个,医保的政策呢,我多说{{=idiom|两句}}。',
      'Let me say {{=idiom|a few words}} about the medical insurance policy.',
    ],
    [
      '门诊统筹从{{period|今年三月份}}开始,在十一个省落地了,嗯,我们有{{=bound|三千多家}}店接进去了。',
      'Outpatient coverage has been in place in 11 provinces {{period|since May this year}}, and {{=bound|more than 3,000}} of our stores are connected.',
    ],
    [
      '但是呢,{{=idiom2|一方面}}回款慢了,现在平均是六十七天,另一方面价格也透明了。',
      [
        'However, payments have become slower, and the average is now 67 days.',
        'At the same time, prices have become transparent.',
      ],
    ],
    [
      '所以接下来呢,我们{{polarity|不会再补贴}}新店了。',
      'So from now on, we {{polarity|will continue to subsidize}} new stores.',
    ],
  ],
  { spaced: true },
);

export default {
  id: 'name-title-yunchu-2024q1',
  layout: 'name-title',
  company,
  shortName: 'Yunchu Pharmacy',
  ticker: 'YCPN',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q1',
  date: '2024-05-23',
  time: '8:00 AM ET',
  title: 'Yunchu Pharmacy (YCPN) Q1 2024 Earnings Call',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator' },
    {
      key: 'ir',
      name: 'Fiona Meng',
      role: 'ir',
      title: 'Director of Investor Relations',
      affiliation: company,
      aliases: ['Fiona', 'Ms. Fiona Meng'],
    },
    {
      key: 'ceo',
      name: 'Weiting Cen',
      role: 'executive',
      title: 'Founder and CEO',
      affiliation: company,
      aliases: ['Cen Weiting', 'Mr. Cen', '岑总'],
    },
    {
      key: 'cfo',
      name: 'Harold Yue',
      role: 'executive',
      title: 'CFO',
      affiliation: company,
      aliases: ['Harold', 'Mr. Harold Yue'],
    },
    {
      key: 'a1',
      name: 'Ruby Tong',
      role: 'analyst',
      title: 'Healthcare Analyst',
      affiliation: 'Marlowe Point Securities',
      aliases: ['Ruby'],
    },
    {
      key: 'a2',
      name: 'Jasper Niu',
      role: 'analyst',
      title: 'Equity Research Analyst',
      affiliation: 'Thornbury Partners',
      aliases: ['Jasper'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good day, and thank you for standing by. Welcome to the first quarter 2024 earnings call of Yunchu Pharmacy Network. All participants are in listen-only mode for now. After the remarks of management, there will be a question-and-answer session. I would now like to turn the call over to Ms. Fiona Meng, Director of Investor Relations. Please go ahead.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        "Thank you, operator, and hello to all of you. On the call are our Founder and CEO, Mr. Cen Weiting, and our CFO, Mr. Harold Yue. Mr. Cen will speak in Chinese, and I'll translate for him. We will make statements about the future, and the risks that could change them are listed in our annual report. All amounts are in RMB. 岑总,请您开始。",
      ],
    },
    { turn: 'ceo', section: 'presentation', text: [spaced('好,谢谢Fiona,那我就开始了啊。')] },
    { turn: 'ir', section: 'presentation', text: ['Okay.'] },
    { turn: 'ceo', section: 'presentation', text: [quarter.source] },
    {
      turn: 'ir',
      section: 'presentation',
      principal: 'ceo',
      text: [["Okay, I'll do the translation.", quarter.target.slice(0, 3)]],
    },
    { turn: 'ceo', section: 'presentation', text: [spaced('对。')] },
    { turn: 'ir', section: 'presentation', principal: 'ceo', text: [quarter.target.slice(3)] },
    { turn: 'ceo', section: 'presentation', text: [insurance.source.slice(0, 2)] },
    { turn: 'ir', section: 'presentation', text: ['好的,您继续。'] },
    { turn: 'ceo', section: 'presentation', text: [insurance.source.slice(2)] },
    { turn: 'ir', section: 'presentation', principal: 'ceo', text: [insurance.target] },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Thank you, Mr. Cen, and thank you, Fiona. Total revenue was RMB1.21 billion, an increase of 11% from a year ago. Commission from the franchise business was RMB486 million, and wholesale brought in RMB724 million. Gross profit was RMB242 million, and the gross margin was 20.0%.',
        'Selling expenses were RMB131 million, and administrative expenses were RMB52 million. Net income was RMB41 million, compared with RMB36 million. Receivables from the insurance funds rose to RMB318 million, and we have set aside RMB6 million for them. Cash at the end of March was RMB1.74 billion.',
        'For the second quarter, we expect total revenue between RMB1.25 billion and RMB1.30 billion. The gross margin should be close to that of the first quarter. Operator, we are ready for questions.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        'Thank you. If you have a question, please press star one one. If you ask in Chinese, please repeat your question in English. Our first question comes from the line of Ruby Tong from Marlowe Point Securities. Please go ahead, Ruby.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: selfInterpreted({ spaced: true, opening: "I'll translate my question." }, [
        ['管理层早上好,我是Ruby。', null],
        [
          '我想问一下线上买药的竞争,两个大平台现在都在打即时配送,嗯,公司的份额有没有下降?',
          [
            'It is about online competition.',
            'Two large platforms are both pushing instant delivery, so has your market share gone down?',
          ],
        ],
        [
          '另外呢,今年开店的目标,{{=scale|一千五百家}},现在还维持吗?',
          'And are you keeping your target of {{=scale|1,500}} new stores for this year?',
        ],
      ]),
    },
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a1', spaced: true }, [
      ['好,谢谢Ruby。', 'Thank you, Ruby.'],
      [
        '份额呢,在地级市是上升的,在{{=idiom|一线城市}}是下降的。',
        'Our share has gone up in prefecture-level cities and down in {{=idiom|the largest cities}}.',
      ],
      [
        '即时配送的订单,三月份已经到了每天{{scale|二十三万单}},这个比去年底{{=multiple|翻了一番}}。',
        'Orders with instant delivery reached {{scale|2.3 million}} a day in March, which is {{=multiple|double}} the level at the end of last year.',
      ],
      [
        '每一单呢,我们亏{{=unit|八毛钱}},嗯,目标是年底打平。',
        'We lose {{=unit|RMB0.8}} on each order and aim to break even by the end of the year.',
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a1', spaced: true }, [
      ['开店的目标,嗯,维持不变。', 'The store target is unchanged.'],
      [
        '不过节奏上呢,上半年少一点,大概五百家,下半年一千家。',
        'As for the pace, we will open fewer in the first half, about 500, and 1,000 in the second half.',
      ],
      ['关店率呢,我们要控制在{{dropped|百分之三以内}}。', 'We also want {{dropped|to keep the closure rate low}}.'],
    ]),
    { turn: 'a1', section: 'qa', x: 'a1', text: [spaced('好的,谢谢岑总,很清楚。')] },
    {
      turn: 'op',
      section: 'qa',
      text: ['Thank you. The next question comes from the line of Jasper Niu from Thornbury Partners.'],
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        'Hi, Harold, one question for you. Receivables from the insurance funds are growing. How much of them is more than 90 days old?',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        'Hi, Jasper. At the end of March, it was RMB47 million, so about 15%. Most of it is in two provinces, and both have paid in May. I do not expect a larger allowance in the second quarter.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['Thank you. There are no further questions. I will hand back to management for closing remarks.'],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: ['Thank you for joining us today. If you have more questions, please contact our team. Goodbye.'],
    },
  ],
  questions: { a1: 2, a2: 1 },
};
