import { between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';
import { interpreted } from '../lib/interpreting.mjs';

export default {
  id: 'zh-simplified-lantuo-2024q4',
  layout: 'name-colon',
  colon: '：',
  list: false,
  company: '岚拓机器人股份有限公司',
  ticker: 'LTRX',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q4',
  date: '2025-03-18',
  time: '20:00 北京时间',
  title: '岚拓机器人（LTRX）2024年第四季度及全年业绩电话会议实录',
  findings: true,
  participants: [
    { key: 'op', name: '主持人', role: 'operator', aliases: ['Moderator'] },
    { key: 'tr', name: '译员', role: 'interpreter', aliases: ['Interpreter'] },
    {
      key: 'ir',
      name: '涂思远',
      role: 'ir',
      title: '投资者关系总监',
      affiliation: '岚拓机器人',
      aliases: ['Tu Siyuan', 'Siyuan Tu'],
    },
    {
      key: 'ceo',
      name: '骆承野',
      role: 'executive',
      title: '董事长兼首席执行官',
      affiliation: '岚拓机器人',
      aliases: ['Luo Chengye', 'Chengye Luo', 'Mr. Luo', '骆总'],
    },
    {
      key: 'cfo',
      name: '简文绮',
      role: 'executive',
      title: '首席财务官',
      affiliation: '岚拓机器人',
      aliases: ['Jian Wenqi', 'Wenqi Jian', 'Ms. Jian', '简总'],
    },
    { key: 'a1', name: '卞若川', role: 'analyst', affiliation: '鹤汀证券', aliases: ['Bian Ruochuan', 'Ruochuan'] },
    { key: 'a2', name: '蒲丹青', role: 'analyst', affiliation: '石径研究', aliases: ['Pu Danqing', 'Danqing'] },
    { key: 'a3', name: '裘立安', role: 'analyst', affiliation: '澜石资本', aliases: ["Qiu Li'an", 'Leon Qiu', 'Leon'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        '各位投资者晚上好，感谢大家接入岚拓机器人2024年第四季度及全年业绩电话会。会议前半段由管理层介绍经营情况，后半段是问答环节，全程有中译英的交替传译。现在请投资者关系总监涂思远先生开场。',
      ],
    },
    ...interpreted({ of: 'ir', by: 'tr', section: 'presentation' }, [
      ['谢谢主持人，大家好。', 'Thank you, operator, and hello to everyone.'],
      [
        '今天参会的有董事长兼首席执行官骆承野先生、首席财务官简文绮女士。',
        'With us today are our Chairman and Chief Executive Officer, Mr. Luo Chengye, and our Chief Financial Officer, Ms. Jian Wenqi.',
      ],
      ['我们的业绩公告和演示材料已经放在公司官网上。', 'The earnings announcement and the slides are on our website.'],
      [
        '提醒一下，会上的发言里有前瞻性的内容，实际情况可能会有比较大的出入，具体的风险因素请看公司年报。',
        "Please bear in mind that today's remarks contain forward-looking content, that the outcome may differ considerably, and that the risk factors are in our annual report.",
      ],
      ['如果没有特别说明，金额都是人民币。', 'Amounts are in renminbi unless we say so.'],
      ['下面有请骆总。', 'Mr. Luo, please.'],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation' }, [
      ['谢谢思远，各位好。', 'Thank you, Siyuan, and hello, everyone.'],
      [
        said(
          '2024年对整个工业机器人行业来说不是一个好年份，国内市场的总销量大概下滑了百分之五。',
          risk('demand', 'worsening'),
        ),
        said(
          '2024 was not a good year for the industrial robot sector, with total unit sales in China down about 5%.',
          risk('demand', 'worsening'),
        ),
      ],
      [
        '但是岚拓全年出货{{=scale|两万九千四百台}}，{{=basis|同比增长22%}}，第四季度单季出货8620台，同比增长35%，创了历史新高。',
        'Lantuo nevertheless shipped {{=scale|29,400 robots}} over the year, {{=basis|a 22% increase}}, and in the fourth quarter alone we shipped 8,620 units, up 35% from a year earlier and the most in our history.',
      ],
      [
        '我们的客户结构也更健康了，锂电行业占收入的比例从两年前的百分之四十一降到了19%，消费电子和汽车零部件补了上来。',
        [
          'Our customer mix is healthier too.',
          'The lithium battery industry used to be 41% of revenue two years ago and is now 19%, with consumer electronics and auto parts filling the gap.',
        ],
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation' }, [
      [
        '海外方面，第四季度海外收入占到总收入的27%，{{=period|上年同期}}是18%。',
        'Turning to our overseas business, it accounted for 27% of total revenue in the fourth quarter, compared with 18% in {{=period|the fourth quarter of 2023}}.',
      ],
      [
        said(
          '墨西哥的应用中心去年十一月已经开始接单，泰国的组装线计划{{period|今年六月}}投产，第一阶段年产能是六千台。',
          guides('泰国组装线投产', '2025-06'),
          guides('泰国组装线第一阶段年产能', null, exactly(6000, '台')),
        ),
        [
          'Our application center in Mexico began taking orders last November.',
          said(
            'The assembly line in Thailand is scheduled to start production {{period|this August}}, with a first-phase annual capacity of 6,000 units.',
            guides('assembly line in Thailand (start of production)', '2025-08'),
            guides('first-phase annual capacity of the assembly line in Thailand', null, exactly(6000, 'units')),
          ),
        ],
      ],
      [
        said(
          '不过美国的关税政策变化太快，我们有大约3.2亿元的美国订单处在观望状态，客户没有取消，但是也没有付定金，这是今年最大的不确定性。',
          risk('regulatory', 'worsening'),
          risk('demand'),
        ),
        [
          said('U.S. tariff policy, however, is changing too quickly.', risk('regulatory', 'worsening')),
          said(
            'Orders worth around RMB320 million from U.S. customers are on hold: nobody has cancelled, but nobody has paid a deposit either, and that is our largest uncertainty this year.',
            risk('demand'),
          ),
        ],
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation' }, [
      ['最后讲一下新产品。', 'Finally, a word on new products.'],
      [
        said(
          '我们的自研控制器已经在{{dropped|百分之六十三的机型}}上替代了外购件，今年年底要做到{{=tenths|八成}}。',
          guides('自研控制器替代外购件的机型', '2025-12-31', exactly(80, 'percent'), 'up'),
        ),
        said(
          'The controller we developed in-house has replaced bought-in parts {{dropped|on most of our models}}, and we intend to reach {{=tenths|80%}} by the end of this year.',
          guides('models with in-house controller', '2025-12-31', exactly(80, 'percent'), 'up'),
        ),
      ],
      [
        '人形机器人{{=idiom|这一块}}，坦白说，我们只做关节模组，不做整机，去年这部分收入只有两千七百万元。',
        'As for humanoid robots, frankly, we only make joint modules and no complete machines, and last year this brought in just RMB27 million.',
      ],
      [
        '我宁可慢一点，也不想拿股东的钱去追热点。',
        "I would rather be a little slow than chase a fad with shareholders' money.",
      ],
      ['下面请简总介绍财务数据。', 'Ms. Jian will now present the financials.'],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'presentation' }, [
      ['谢谢骆总。', 'Thank you, Mr. Luo.'],
      [
        '第四季度营业收入{{=scale|12.36亿元}}，同比增长28.4%，{{=basis|环比}}增长9.1%。',
        'Revenue in the fourth quarter was {{=scale|RMB1.236 billion}}, up 28.4% year-on-year and 9.1% {{=basis|sequentially}}.',
      ],
      [
        '毛利率33.7%，比上年同期提高了{{=unit|2.1个百分点}}，主要是控制器自制带来的降本。',
        'Gross margin stood at 33.7%, an improvement of {{=unit|210 basis points}} over the same quarter of the previous year, mainly thanks to the savings from making controllers ourselves.',
      ],
      ['研发费用1.52亿元，占收入的12.3%。', 'R&D expenses were RMB152 million, or 12.3% of revenue.'],
      [
        '归母净利润8740万元，上年同期是{{value|5190万元}}。',
        'Net profit attributable to shareholders came in at RMB87.4 million, versus {{value|RMB59.1 million}} a year ago.',
      ],
      [
        '全年来看，收入{{=rounding|42.18亿元}}，同比增长19.6%，净利润2.46亿元，同比增长31%。',
        'For the full year, revenue was {{=rounding|RMB4.2 billion}}, an increase of 19.6%, and net profit was RMB246 million, an increase of 31%.',
      ],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'presentation' }, [
      [
        '资产负债表方面，存货周转天数从118天降到105天。',
        'On the balance sheet, inventory turnover days came down to 105 from 118.',
      ],
      [
        said(
          '应收账款14.7亿元，其中账龄超过一年的占8.3%，比三季度末上升了{{=unit|一点四个百分点}}，主要是两家光伏设备客户付款变慢，我们四季度补提了2600万元的坏账准备。',
          risk('credit', 'worsening'),
        ),
        [
          said(
            'Accounts receivable totaled RMB1.47 billion, of which 8.3% was more than one year old.',
            risk('credit'),
          ),
          said(
            'That share was {{=unit|1.4 percentage points}} higher than at the end of the third quarter, chiefly because two solar equipment customers are paying more slowly, and we set aside an additional RMB26 million for bad debts in the quarter.',
            risk('credit', 'worsening'),
          ),
        ],
      ],
      [
        '年末现金和理财一共{{scale|21亿元}}，有息负债不到4亿元。',
        'Cash and wealth management products amounted to {{scale|RMB210 million}} at year end, against less than RMB400 million of interest-bearing debt.',
      ],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'presentation' }, [
      [
        said(
          '展望2025年，一季度是淡季，我们预计收入在9.2亿元到9.8亿元之间，同比增长约21%到29%。',
          guides('收入', '2025Q1', between(9.2e8, 9.8e8, 'CNY'), 'up', growing(21, 29)),
        ),
        said(
          'Looking ahead to 2025, the first quarter is the low season, and we expect revenue of RMB920 million to RMB980 million, which is growth of about 21% to 29%.',
          guides('revenue', '2025Q1', between(9.2e8, 9.8e8, 'CNY'), 'up', growing(21, 29)),
        ),
      ],
      [
        said(
          '全年收入目标是50亿元到53亿元，毛利率保持在34%左右。',
          guides('收入', '2025FY', between(5e9, 5.3e9, 'CNY')),
          guides('毛利率', '2025FY', exactly(34, 'percent'), 'stable'),
        ),
        said(
          'Our revenue target for the full year is RMB5.0 billion to RMB5.3 billion, with the gross margin to be kept at about 34%.',
          guides('revenue', '2025FY', between(5e9, 5.3e9, 'CNY')),
          guides('gross margin', '2025FY', exactly(34, 'percent'), 'stable'),
        ),
      ],
      [
        said('全年资本开支大约3.5亿元，主要用于泰国工厂。', guides('资本开支', '2025FY', exactly(3.5e8, 'CNY'))),
        said(
          'Capital expenditure for the year will be approximately RMB350 million, mostly for the Thai plant.',
          guides('capital expenditure', '2025FY', exactly(3.5e8, 'CNY')),
        ),
      ],
      [
        said(
          '另外，董事会提议2024年度分红比例从20%提高到30%。',
          guides('分红比例', '2024FY', exactly(30, 'percent'), 'up', 'raise'),
        ),
        said(
          'In addition, the board proposes to lift the payout ratio for 2024 from 20% to 30%.',
          guides('payout ratio', '2024FY', exactly(30, 'percent'), 'up', 'raise'),
        ),
      ],
    ]),
    {
      turn: 'op',
      section: 'qa',
      text: [
        '谢谢管理层。现在进入问答环节，提问请按星号一。请用中文提问，由译员翻译。第一位提问的是鹤汀证券的卞若川。',
      ],
    },
    ...interpreted({ of: 'a1', by: 'tr', section: 'qa', x: 'a1' }, [
      ['谢谢骆总、简总，恭喜四季度的业绩。', 'Thank you, Mr. Luo and Ms. Jian, and congratulations on the quarter.'],
      ['我有两个问题。', 'I have two questions.'],
      [
        said(
          '第一，国内几家同行今年年初又降价了百分之八到十，公司全年34%的毛利率目标有没有考虑这个因素？',
          risk('competition', 'worsening'),
        ),
        [
          said(
            'First, several domestic peers cut prices again at the start of the year, by 8% to 10%.',
            risk('competition', 'worsening'),
          ),
          'Is this already in your 34% gross margin target?',
        ],
      ],
      [
        '第二，在手订单现在有多少，够支撑几个月的生产？',
        'Second, how large is the backlog now, and how many months of production does it support?',
      ],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'qa', x: 'a1' }, [
      ['好的，第一个问题。', 'I will take the first question.'],
      [
        said(
          '我们的预算里已经假设全年平均售价下降百分之六。',
          guides('平均售价', '2025FY', exactly(6, 'percent'), 'down'),
        ),
        said(
          'Our budget already assumes a 6% decline in the average selling price for the full year.',
          guides('average selling price', '2025FY', exactly(6, 'percent'), 'down'),
        ),
      ],
      [
        said(
          '同时控制器自制率每提高十个点，毛利率大概能改善0.5个百分点，再加上谐波减速器国产化，基本可以对冲掉。',
          risk('competition', 'stable'),
        ),
        said(
          'At the same time, every ten points of in-house controllers improve the gross margin by roughly 0.5 percentage points, and together with domestic harmonic reducers this should basically offset the decline.',
          risk('competition', 'stable'),
        ),
      ],
      [
        said(
          '如果价格降幅超过百分之十，那毛利率可能会掉到32%到33%。',
          guides('毛利率', '2025FY', between(32, 33, 'percent'), 'down'),
          risk('competition'),
        ),
        said(
          'If prices fell by more than 10%, the gross margin could drop to between 32% and 33%.',
          guides('gross margin', '2025FY', between(32, 33, 'percent'), 'down'),
          risk('competition'),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'qa', x: 'a1' }, [
      ['订单我来讲。', 'Let me speak to orders.'],
      [
        '截至二月底，在手订单18.5亿元，不含刚才说的那3.2亿元美国订单，大概能支撑四个半月的生产。',
        'At the end of February our backlog was RMB1.85 billion, not counting the RMB320 million of U.S. orders I just mentioned, and that is enough for about four and a half months of production.',
      ],
      [
        said('汽车零部件的订单最满，光伏几乎没有新单。', risk('demand')),
        said('Auto parts are the fullest, while there are almost no new orders from solar.', risk('demand')),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['下面有请石径研究的蒲丹青提问。'] },
    ...interpreted({ of: 'a2', by: 'tr', section: 'qa', x: 'a2' }, [
      [
        said('管理层好，我想问一下应收账款。', risk('credit')),
        ['Hello, management.', said('I would like to ask about receivables.', risk('credit'))],
      ],
      [
        [said('那两家光伏客户一共欠了多少钱？', risk('credit')), said('一季度还会不会继续计提减值？', risk('credit'))],
        said(
          'How much do those two solar customers owe you in total, and will there be further impairment in the first quarter?',
          risk('credit'),
        ),
      ],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'qa', x: 'a2' }, [
      [
        said('两家合计是1.1亿元，我们已经计提了接近{{=tenths|四成}}。', risk('credit')),
        said(
          'The two of them owe us RMB110 million together, and we have provided for nearly {{=tenths|40%}} of it.',
          risk('credit'),
        ),
      ],
      [
        said('其中一家上个月刚刚还了1500万元，另外一家在做债务重组，我们对它比较谨慎。', risk('credit')),
        [
          said('One repaid RMB15 million just last month.', risk('credit', 'improving')),
          said(
            'The other is going through a debt restructuring, and we are rather cautious about that one.',
            risk('credit'),
          ),
        ],
      ],
      [
        said(
          '一季度预计还会有{{=scale|一千万元}}左右的计提，全年信用减值会{{polarity|低于2024年的水平}}。',
          guides('计提', '2025Q1', exactly(1e7, 'CNY')),
          guides('信用减值', '2025FY', 'down'),
          risk('credit', 'improving'),
        ),
        said(
          'We expect another {{=scale|RMB10 million}} or so of provisions in the first quarter, and credit impairment for the full year will be {{polarity|above the 2024 level}}.',
          guides('provisions', '2025Q1', exactly(1e7, 'CNY')),
          guides('credit impairment', '2025FY', 'up'),
          risk('credit', 'worsening'),
        ),
      ],
    ]),
    ...interpreted({ of: 'a2', by: 'tr', section: 'qa', x: 'a2' }, [
      [
        '明白，那再追问一个，关节模组今年的收入大概能做到什么量级？',
        ['Understood.', 'Just a follow-up: roughly how much revenue could the joint modules bring in this year?'],
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'qa', x: 'a2' }, [
      [
        said(
          '我们内部的目标是八千万元，{{=multiple|差不多是去年的三倍}}，现在已经给四家整机厂送样。',
          guides('关节模组收入', '2025FY', exactly(8e7, 'CNY'), 'up'),
        ),
        said(
          "Internally we are aiming for RMB80 million, {{=multiple|about three times last year's figure}}, and we have sent samples to four makers of complete machines.",
          guides('joint modules revenue', '2025FY', exactly(8e7, 'CNY'), 'up'),
        ),
      ],
      [
        said('但是这个行业能不能跑出来，我真的不敢打包票，所以它没有放进刚才的收入目标里。', risk('demand')),
        said(
          'Whether this industry takes off, I honestly cannot guarantee, so it is not included in the revenue target you just heard.',
          risk('demand'),
        ),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['最后一个问题，来自澜石资本的裘立安，请讲。'] },
    ...interpreted({ of: 'a3', by: 'tr', section: 'qa', x: 'a3' }, [
      [
        said('谢谢，我这边就一个问题，关于汇率和海外盈利。', risk('fx')),
        ['Thanks.', said('Only one question from me, about currencies and the earnings from abroad.', risk('fx'))],
      ],
      [
        said('海外收入快到{{=tenths|三成}}了，汇率波动对利润的影响有多大？', risk('fx')),
        said(
          'With overseas revenue approaching {{=tenths|30%}}, how much do exchange rate swings affect profit?',
          risk('fx'),
        ),
      ],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'qa', x: 'a3' }, [
      [
        said('去年全年我们有1900万元的汇兑收益，四季度反而是损失600万元，主要是墨西哥比索。', risk('fx', 'worsening')),
        said(
          'For all of last year we recorded an exchange gain of RMB19 million, but the fourth quarter showed a loss of RMB6 million, mainly on the Mexican peso.',
          risk('fx', 'worsening'),
        ),
      ],
      [
        said('美元对人民币每波动百分之一，对全年净利润的影响大约是五百万元。', risk('fx')),
        said(
          'Each 1% move in the dollar against the renminbi affects full-year net profit by about RMB5 million.',
          risk('fx'),
        ),
      ],
      [
        said('今年开始我们对{{=half|一半}}的美元敞口做远期锁汇。', risk('fx', 'improving')),
        said(
          'Beginning this year we hedge {{=half|50%}} of our dollar exposure with forwards.',
          risk('fx', 'improving'),
        ),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['谢谢。由于时间关系，问答环节到此结束，请管理层做最后的发言。'] },
    {
      turn: 'ir',
      section: 'qa',
      text: ['再次感谢各位参加今天的会议。如果还有问题，欢迎随时联系我们投资者关系团队。晚安。'],
    },
  ],
  questions: { a1: 2, a2: 2, a3: 1 },
};
