import { basisPoints, change, count, duration, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { said } from '../lib/findings.mjs';
import { interpreted } from '../lib/interpreting.mjs';

export default {
  id: 'colon-into-chinese-norrvik-2024q4',
  layout: 'name-colon',
  colon: '：',
  list: false,
  company: '诺维克轴承（中国）股份有限公司',
  ticker: '688997',
  exchange: 'SSE',
  fiscalPeriod: '2024Q4',
  date: '2025-03-25',
  time: '15:00 北京时间',
  title: '诺维克中国（688997）2024年第四季度及年度业绩说明会实录',
  figures: true,
  participants: [
    { key: 'op', name: '主持人', role: 'operator', aliases: [] },
    { key: 'tr', name: '译员', role: 'interpreter', aliases: [] },
    {
      key: 'ceo',
      name: 'Henrik Aldmark',
      role: 'executive',
      title: '首席执行官',
      affiliation: '诺维克中国',
      aliases: ['Henrik', '奥德马克', '奥德马克先生'],
    },
    {
      key: 'cfo',
      name: '顾念慈',
      role: 'executive',
      title: '财务总监',
      affiliation: '诺维克中国',
      aliases: ['Gu Nianci', '顾总'],
    },
    { key: 'a1', name: '殷若谷', role: 'analyst', affiliation: '湖心证券', aliases: ['Yin Ruogu'] },
    { key: 'a2', name: '孟云舟', role: 'analyst', affiliation: '栈桥资本', aliases: ['Meng Yunzhou'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        '各位投资者下午好，欢迎参加诺维克中国2024年度业绩说明会。今天出席的有首席执行官奥德马克先生、财务总监顾念慈女士。奥德马克先生用英文发言，由译员翻译成中文。下面有请奥德马克先生。',
      ],
    },
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation', opening: '我来翻译一下。' }, [
      [
        'Good afternoon, everyone, and thank you for your interest in Norrvik China.',
        '各位下午好，感谢大家关注诺维克中国。',
      ],
      [
        said(
          'In 2024 we had revenue of {{=scale|RMB3.46 billion}}, up 9% {{=basis|year over year}}, and wind power made up {{=tenths|about 30%}} of it.',
          figure('RMB3.46 billion', money(3.46e9, 'CNY'), 'revenue', '2024FY'),
          figure('9%', percent(9), 'revenue', '2024FY', change('up', 'yoy')),
          figure('30%', percent(30), 'wind power as share of revenue', '2024FY', 'approx'),
        ),
        said(
          '2024年我们实现收入{{=scale|34.6亿元}}，{{=basis|同比}}增长9%，其中风电占到{{=tenths|三成左右}}。',
          figure('34.6亿元', money(3.46e9, 'CNY'), '收入', '2024FY'),
          figure('9%', percent(9), '收入', '2024FY', change('up', 'yoy')),
          figure('三成', percent(30), '风电占收入的比例', '2024FY', 'approx'),
        ),
      ],
      ['Orders were even better.', '订单的情况更好。'],
      [
        said(
          'We took in {{value|RMB4.15 billion}} of new orders, and the backlog covers {{=word|eight months}} of production.',
          figure('RMB4.15 billion', money(4.15e9, 'CNY'), 'new orders', '2024FY'),
          figure('eight months', duration(8, 'months'), 'backlog', null),
        ),
        said(
          '新签订单{{value|45.1亿元}}，在手订单可以支撑{{=word|八个月}}的生产。',
          figure('45.1亿元', money(4.51e9, 'CNY'), '新签订单', '2024FY'),
          figure('八个月', duration(8, '月'), '在手订单', null),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation' }, [
      [
        said(
          'Our second plant in Changzhou will start up {{period|in March 2025}}, and the investment is {{currency|EUR60 million}}.',
          figure('EUR60 million', money(60e6, 'EUR'), 'second plant investment', null),
        ),
        said(
          '常州的二期工厂将在{{period|2025年五月}}投产，投资额是{{currency|六千万元人民币}}。',
          figure('六千万元人民币', money(60e6, 'CNY'), '二期工厂投资额', null),
        ),
      ],
      [
        said(
          'The price of steel {{polarity|fell by 7%}} in the year, which helped the gross margin by {{=unit|110 basis points}}.',
          figure('7%', percent(7), 'price of steel', '2024FY', change('down', 'other')),
          figure('110 basis points', basisPoints(110), 'gross margin', '2024FY', change('up', 'other')),
        ),
        said(
          '全年钢价{{polarity|上涨了7%}}，对毛利率的帮助是{{=unit|1.1个百分点}}。',
          figure('7%', percent(7), '钢价', '2024FY', change('up', 'other')),
          figure('1.1个百分点', points(1.1), '毛利率', '2024FY', change('up', 'other')),
        ),
      ],
      ['I want to be open with you, our quality costs were too high.', '我想坦诚地讲，我们的质量成本太高了。'],
      [
        said(
          'In October {{dropped|we recalled 1,850 bearings}}, and we have changed the heat treatment since then.',
          figure('1,850', count(1850, 'bearings'), 'bearings recalled', '2024-10'),
        ),
        '十月份{{dropped|我们召回了一批轴承}}，之后已经更换了热处理工艺。',
      ],
      [
        said(
          'Capacity utilization was 87% in the fourth quarter, against 81% a year before, and we delivered more than 230,000 large bearings in the year.',
          figure('87%', percent(87), 'Capacity utilization', '2024Q4'),
          figure('81%', percent(81), 'Capacity utilization', '2023Q4'),
          figure('230,000', count(230000, 'bearings'), 'large bearings delivered', '2024FY', 'over'),
        ),
        said(
          '四季度的产能利用率是百分之八十七，去年同期是八成一，全年交付大型轴承二十三万多套。',
          figure('百分之八十七', percent(87), '产能利用率', '2024Q4'),
          figure('八成一', percent(81), '产能利用率', '2023Q4'),
          figure('二十三万多', count(230000, '大型轴承'), '交付大型轴承', '2024FY', 'over'),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation', order: [0, 2, 1, 3, 4, 5] }, [
      [
        said(
          'For 2025 we expect revenue between RMB3.7 billion and RMB3.9 billion.',
          figure('RMB3.7 billion and RMB3.9 billion', money([3.7e9, 3.9e9], 'CNY'), 'revenue', '2025FY'),
        ),
        said(
          '展望2025年，我们预计收入在37亿元到39亿元之间。',
          figure('37亿元到39亿元', money([3.7e9, 3.9e9], 'CNY'), '收入', '2025FY'),
        ),
      ],
      [
        [
          said(
            'We will hire {{=bound|more than 200}} engineers.',
            figure('200', count(200, 'engineers'), 'engineers hired', '2025FY', 'over'),
          ),
          'Most of them will work in Changzhou.',
        ],
        said(
          '我们会招聘{{=bound|两百多名}}工程师，大部分在常州。',
          figure('两百多', count(200, '工程师'), '招聘的工程师', '2025FY', 'over'),
        ),
      ],
      [
        said(
          'Exports should {{=multiple|double}} within three years.',
          figure('double', ratio(2), 'Exports', null, change('up', 'other')),
        ),
        said('出口三年内要{{=multiple|翻一番}}。', figure('翻一番', ratio(2), '出口', null, change('up', 'other'))),
      ],
      ['I am very confident about that.', null],
      [
        said(
          'We plan capital expenditure of RMB250 million to RMB280 million, and the operating margin should gain one to two percentage points.',
          figure('RMB250 million to RMB280 million', money([250e6, 280e6], 'CNY'), 'capital expenditure', '2025FY'),
          figure('one to two percentage points', points([1, 2]), 'operating margin', '2025FY', change('up', 'other')),
        ),
        said(
          '资本开支我们计划在两亿五到两亿八之间，营业利润率应该可以再提高一到两个百分点。',
          figure('两亿五到两亿八', money([250e6, 280e6], 'CNY'), '资本开支', '2025FY'),
          figure('一到两个百分点', points([1, 2]), '营业利润率', '2025FY', change('up', 'other')),
        ),
      ],
      ['Now to the numbers, please.', '下面请顾总介绍数字。'],
    ]),
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          '谢谢，各位投资者好。',
          said(
            '2024年毛利率是28.4%，上一年是26.9%。',
            figure('28.4%', percent(28.4), '毛利率', '2024FY'),
            figure('26.9%', percent(26.9), '毛利率', '2023FY'),
          ),
          said(
            '研发费用1.73亿元，占收入的5%。',
            figure('1.73亿元', money(173e6, 'CNY'), '研发费用', '2024FY'),
            figure('5%', percent(5), '研发费用占收入的比例', '2024FY'),
          ),
          said(
            '归母净利润2.98亿元，同比增长14.2%。',
            figure('2.98亿元', money(298e6, 'CNY'), '归母净利润', '2024FY'),
            figure('14.2%', percent(14.2), '归母净利润', '2024FY', change('up', 'yoy')),
          ),
          said(
            '经营性现金流3.41亿元，年末货币资金9.6亿元，没有银行借款。',
            figure('3.41亿元', money(341e6, 'CNY'), '经营性现金流', '2024FY'),
            figure('9.6亿元', money(960e6, 'CNY'), '货币资金', '2024-12-31'),
          ),
        ],
        [
          said(
            '单看四季度，收入9.7亿元，同比增长百分之十点七，环比增长4%左右。',
            figure('9.7亿元', money(970e6, 'CNY'), '收入', '2024Q4'),
            figure('百分之十点七', percent(10.7), '收入', '2024Q4', change('up', 'yoy')),
            figure('4%', percent(4), '收入', '2024Q4', 'approx', change('up', 'qoq')),
          ),
          said(
            '四季度毛利率29.1%，环比提高了37个BP，比去年同期高两个点。',
            figure('29.1%', percent(29.1), '毛利率', '2024Q4'),
            figure('37个BP', basisPoints(37), '毛利率', '2024Q4', change('up', 'qoq')),
            figure('两个点', points(2), '毛利率', '2024Q4', change('up', 'yoy')),
          ),
          said(
            'EBITDA利润率接近两成，去年同期只有一成七。',
            figure('两成', percent(20), 'EBITDA利润率', '2024Q4', 'under'),
            figure('一成七', percent(17), 'EBITDA利润率', '2023Q4'),
          ),
        ],
        [
          said(
            '应收账款11.2亿元，其中风电整机客户占六成，账期一般是六个月。',
            figure('11.2亿元', money(1.12e9, 'CNY'), '应收账款', '2024FY'),
            figure('六成', percent(60), '风电整机客户占应收账款的比例', '2024FY'),
            figure('六个月', duration(6, '月'), '账期', null),
          ),
          said(
            '账龄在一年以内的占九成三，两年以上的只有一千多万元。',
            figure('九成三', percent(93), '账龄一年以内的应收账款占比', '2024FY'),
            figure('一千多万元', money(10e6, 'CNY'), '账龄两年以上的应收账款', '2024FY', 'over'),
          ),
          said('我们计提了2300万元的坏账准备。', figure('2300万元', money(23e6, 'CNY'), '坏账准备', '2024FY')),
          said('董事会建议每10股派4.5元。', figure('4.5元', money(4.5, 'CNY'), '派息', '2024FY', { per: '10股' })),
        ],
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['谢谢两位。现在进入提问环节。请用中文提问，问奥德马克先生的问题由译员翻译。第一位是湖心证券的殷若谷。'],
    },
    ...interpreted({ of: 'a1', by: 'tr', section: 'qa', x: 'a1' }, [
      ['谢谢主持人，我想问奥德马克先生一个问题。', 'Thank you, I have one question for Mr. Aldmark.'],
      [
        said(
          '风电主轴轴承的国产化率现在已经到了{{=tenths|六成}}，国内对手的价格比你们低{{value|百分之十五}}，公司怎么应对？',
          figure('六成', percent(60), '风电主轴轴承的国产化率', null),
          figure('百分之十五', percent(15), '国内对手的价格', null, change('down', 'other')),
        ),
        [
          said(
            'In main shaft bearings for wind power, domestic makers now have {{=tenths|60%}} of the market.',
            figure('60%', percent(60), 'domestic makers share of the market', null),
          ),
          said(
            'Their prices are {{value|50%}} below yours, so how do you respond?',
            figure('50%', percent(50), 'domestic makers prices', null, change('down', 'other')),
          ),
        ],
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'qa', x: 'a1' }, [
      ['Thank you, that is a fair question.', '谢谢，这个问题问得很好。'],
      [
        'We do not want to be the cheapest, but the gap has to be smaller than it is today.',
        '我们不想做最便宜的，但是价差要比现在小。',
      ],
      [
        said(
          'We have moved {{=half|50%}} of our forgings to local suppliers, and that saves {{=unit|RMB0.8 million}} per turbine platform.',
          figure('50%', percent(50), 'forgings moved to local suppliers', null),
          figure('RMB0.8 million', money(800000, 'CNY'), 'savings per turbine platform', null),
        ),
        said(
          '我们已经把{{=half|一半}}的锻件转给了本地供应商，每个机型可以省{{=unit|八十万}}。',
          figure('一半', ratio(0.5), '转给本地供应商的锻件', null),
          figure('八十万', money(800000, 'CNY'), '每个机型省的钱', null),
        ),
      ],
      [
        said(
          'Failures in the field are {{polarity|below}} 0.2%, and customers know what a crane costs.',
          figure('0.2%', percent(0.2), 'Failures in the field', null, 'under'),
        ),
        said(
          '现场故障率{{polarity|高于}}0.2%，客户也知道请一次吊车要花多少钱。',
          figure('0.2%', percent(0.2), '现场故障率', null, 'over'),
        ),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['下一位，栈桥资本的孟云舟，请讲。'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            '顾总好，我请教您一个财务上的问题，六个月的账期今年会不会再拉长？',
            figure('六个月', duration(6, '月'), '账期', null),
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          '谢谢孟总。',
          said(
            '我们没有计划再放宽账期，两家回款慢的客户已经改成了款到发货。',
            figure('两', count(2, '客户'), '回款慢的客户', null),
          ),
          said(
            '一季度到目前为止回款是正常的，前两个月收回来三亿四千多万，比去年同期多两成五，DSO也从118天降到了112天左右。',
            figure('三亿四千多万', money(340e6, 'CNY'), '回款', '2025-01/2025-02', 'over'),
            figure('两成五', percent(25), '回款', '2025-01/2025-02', change('up', 'yoy')),
            figure('118天', duration(118, '天'), 'DSO', null),
            figure('112天', duration(112, '天'), 'DSO', null, 'approx'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['今天的提问就到这里，请奥德马克先生做个总结。'] },
    ...interpreted({ of: 'ceo', by: 'tr', section: 'qa' }, [
      [
        ['Thank you all for coming.', 'Please visit us in Changzhou, you are always welcome.'],
        '谢谢大家的参与，欢迎随时来常州参观。',
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['谢谢各位，说明会到此结束。'] },
  ],
  questions: { a1: 1, a2: 1 },
};
