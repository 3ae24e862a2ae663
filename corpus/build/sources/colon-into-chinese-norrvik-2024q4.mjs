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
        'In 2024 we had revenue of {{=scale|RMB3.46 billion}}, up 9% {{=basis|year over year}}, and wind power made up {{=tenths|about 30%}} of it.',
        '2024年我们实现收入{{=scale|34.6亿元}}，{{=basis|同比}}增长9%，其中风电占到{{=tenths|三成左右}}。',
      ],
      ['Orders were even better.', '订单的情况更好。'],
      [
        'We took in {{value|RMB4.15 billion}} of new orders, and the backlog covers {{=word|eight months}} of production.',
        '新签订单{{value|45.1亿元}}，在手订单可以支撑{{=word|八个月}}的生产。',
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation' }, [
      [
        'Our second plant in Changzhou will start up {{period|in March 2025}}, and the investment is {{currency|EUR60 million}}.',
        '常州的二期工厂将在{{period|2025年五月}}投产，投资额是{{currency|六千万元人民币}}。',
      ],
      [
        'The price of steel {{polarity|fell by 7%}} in the year, which helped the gross margin by {{=unit|110 basis points}}.',
        '全年钢价{{polarity|上涨了7%}}，对毛利率的帮助是{{=unit|1.1个百分点}}。',
      ],
      ['I want to be open with you, our quality costs were too high.', '我想坦诚地讲，我们的质量成本太高了。'],
      [
        'In October {{dropped|we recalled 1,850 bearings}}, and we have changed the heat treatment since then.',
        '十月份{{dropped|我们召回了一批轴承}}，之后已经更换了热处理工艺。',
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation', order: [0, 2, 1] }, [
      [
        'For 2025 we expect revenue between RMB3.7 billion and RMB3.9 billion.',
        '展望2025年，我们预计收入在37亿元到39亿元之间。',
      ],
      [
        ['We will hire {{=bound|more than 200}} engineers.', 'Most of them will work in Changzhou.'],
        '我们会招聘{{=bound|两百多名}}工程师，大部分在常州。',
      ],
      ['Exports should {{=multiple|double}} within three years.', '出口三年内要{{=multiple|翻一番}}。'],
      ['I am very confident about that.', null],
      ['Now to the numbers, please.', '下面请顾总介绍数字。'],
    ]),
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        '谢谢，各位投资者好。2024年毛利率是28.4%，上一年是26.9%。研发费用1.73亿元，占收入的5%。归母净利润2.98亿元，同比增长14.2%。经营性现金流3.41亿元，年末货币资金9.6亿元，没有银行借款。',
        '应收账款11.2亿元，其中风电整机客户占六成，账期一般是六个月。我们计提了2300万元的坏账准备。董事会建议每10股派4.5元。',
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
        '风电主轴轴承的国产化率现在已经到了{{=tenths|六成}}，国内对手的价格比你们低{{value|百分之十五}}，公司怎么应对？',
        [
          'In main shaft bearings for wind power, domestic makers now have {{=tenths|60%}} of the market.',
          'Their prices are {{value|50%}} below yours, so how do you respond?',
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
        'We have moved {{=half|50%}} of our forgings to local suppliers, and that saves {{=unit|RMB0.8 million}} per turbine platform.',
        '我们已经把{{=half|一半}}的锻件转给了本地供应商，每个机型可以省{{=unit|八十万}}。',
      ],
      [
        'Failures in the field are {{polarity|below}} 0.2%, and customers know what a crane costs.',
        '现场故障率{{polarity|高于}}0.2%，客户也知道请一次吊车要花多少钱。',
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['下一位，栈桥资本的孟云舟，请讲。'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: ['顾总好，我请教您一个财务上的问题，六个月的账期今年会不会再拉长？'],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: ['谢谢孟总。我们没有计划再放宽账期，两家回款慢的客户已经改成了款到发货。一季度到目前为止回款是正常的。'],
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
