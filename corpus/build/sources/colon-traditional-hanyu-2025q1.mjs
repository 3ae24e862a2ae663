import { interpreted, selfInterpreted } from '../lib/interpreting.mjs';

const company = 'Hanyu Electronic Materials Co., Ltd.';

export default {
  id: 'colon-traditional-hanyu-2025q1',
  layout: 'name-colon',
  list: false,
  qaHeading: false,
  company,
  ticker: 'HYEM',
  exchange: 'TWSE',
  fiscalPeriod: '2025Q1',
  date: '2025-05-13',
  time: '3:00 PM Taipei',
  title: 'Hanyu Electronic Materials Co., Ltd. (HYEM) First Quarter 2025 Results Conference Call',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    { key: 'tr', name: 'Interpreter', role: 'interpreter', aliases: [] },
    {
      key: 'ir',
      name: 'Ruby Yeh',
      role: 'ir',
      title: 'Head of Investor Relations',
      affiliation: company,
      aliases: ['Ruby'],
    },
    {
      key: 'ceo',
      name: 'Shen Po-Hsun',
      role: 'executive',
      title: 'Chairman and CEO',
      affiliation: company,
      aliases: ['Mr. Shen', '沈董'],
    },
    {
      key: 'cfo',
      name: 'Lo Yi-Ching',
      role: 'executive',
      title: 'CFO',
      affiliation: company,
      aliases: ['Ms. Lo', '羅財務長'],
    },
    { key: 'a1', name: 'Dexter Hung', role: 'analyst', affiliation: 'Fairholt Securities', aliases: ['Dexter'] },
    {
      key: 'a2',
      name: 'Mina Kao',
      role: 'analyst',
      affiliation: 'Saltgrass Research',
      aliases: ['Mina', '高敏娜'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good afternoon, and welcome to the first quarter 2025 results conference call of Hanyu Electronic Materials. There will be a question session after the remarks of management. I will hand over to Ruby Yeh, Head of Investor Relations.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thank you, operator. With us today are our Chairman and CEO, Mr. Shen Po-Hsun, and our CFO, Ms. Lo Yi-Ching. They will speak in Mandarin, and an interpreter will render each part in English. Some statements today are about the future, and actual results may differ. Amounts are in New Taiwan dollars unless we say otherwise. Mr. Shen, please.',
      ],
    },
    ...interpreted(
      { of: 'ceo', by: 'tr', section: 'presentation', opening: 'Thank you. I will interpret for Mr. Shen.' },
      [
        [
          '各位投資人、各位分析師，大家下午好，感謝參加瀚嶼的線上法說會。',
          'Good afternoon to all investors and analysts, and thank you for joining our results call.',
        ],
        [
          '第一季合併營收新台幣{{=rounding|四十三億八千六百萬元}}，年增百分之十八，{{=basis|季減}}百分之六，主要是農曆年工作天數比較少。',
          [
            'Consolidated revenue for the first quarter came to {{=rounding|NT$4.39 billion}}, up 18% year over year.',
            'It was down 6% {{=basis|sequentially}}, mainly because there were fewer working days around the Lunar New Year.',
          ],
        ],
        [
          '載板用的銅箔占營收{{=tenths|三成五}}，一年前還只有百分之二十七。',
          'Copper foil for substrates made up {{=tenths|35%}} of revenue, and a year ago it was only 27%.',
        ],
        [
          '產能利用率從上一季的{{value|百分之七十八}}回升到百分之八十四。',
          'Utilization recovered to 84% from {{value|87%}} in the previous quarter.',
        ],
      ],
    ),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation' }, [
      [
        'AI伺服器這一塊，訂單能見度已經看到{{period|今年第四季}}。',
        'For AI servers, our order visibility now extends {{period|into the third quarter of this year}}.',
      ],
      [
        '馬來西亞檳城的新廠，第一條產線已經在三月試產，良率超過{{=tenths|九成}}。',
        'At our new plant in Penang, Malaysia, the first line began trial production in March, with a yield of more than {{=tenths|90%}}.',
      ],
      [
        '我們在{{=word|七個國家}}有技術服務據點，今年不會再增加。',
        'We have technical service offices in {{=word|seven countries}} and will not add to them this year.',
      ],
      [
        '不過，美國的對等關稅還沒有定案，客戶拉貨的節奏會比較不平均，這個我們沒有辦法控制。',
        [
          'The U.S. tariffs have not been settled, though.',
          "Customers' orders may therefore come unevenly, and that is beyond our control.",
        ],
      ],
      ['接下來請羅財務長報告財務。', 'Ms. Lo will now report on the financials.'],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'presentation' }, [
      ['謝謝沈董，大家好。', 'Thank you, Mr. Shen, and hello, everyone.'],
      [
        '第一季毛利率較{{=period|去年同期}}上升{{=unit|一點二個百分點}}，來到百分之二十四點六。',
        'Gross margin in the first quarter rose {{=unit|120 basis points}} from {{=period|the first quarter of 2024}} to 24.6%.',
      ],
      [
        '營業費用{{=currency|三億九千萬元}}，跟上一季比{{=negation|沒有增加}}。',
        'Operating expenses were {{=currency|NT$390 million}} and {{=negation|stayed flat}} from the previous quarter.',
      ],
      [
        '稅後淨利{{currency|新台幣四億六千萬元}}，每股盈餘{{=unit2|二點三元}}。',
        'Net income was {{currency|US$460 million}}, or {{=unit2|NT$2.30}} per share.',
      ],
      [
        '應收帳款週轉天數六十一天，比上一季{{polarity|縮短了四天}}。',
        'Days sales outstanding were 61, {{polarity|four days longer}} than in the previous quarter.',
      ],
      [
        '董事會通過配發現金股利每股三元五角，預計七月發放。',
        'The board has approved a cash dividend of NT$3.50 per share, which is to be paid in July.',
      ],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'presentation' }, [
      [
        '展望第二季，我們預估營收落在四十六億到四十八億元之間，毛利率介於百分之二十四到二十五。',
        'For the second quarter, we expect revenue of NT$4.6 billion to NT$4.8 billion and a gross margin between 24% and 25%.',
      ],
      [
        '全年資本支出大約{{scale|十八億元}}，其中六成用在檳城。',
        'Capital expenditure for the year will be about {{scale|NT$18 billion}}, 60% of it for Penang.',
      ],
      ['這個計畫已經跟董事會報告過了。', null],
      ['後面的時間留給各位提問。', 'The rest of the time is for your questions.'],
    ]),
    {
      turn: 'op',
      section: 'qa',
      text: [
        'We will now begin the question-and-answer session. Please press star one to ask a question. The first question comes from Dexter Hung of Fairholt Securities.',
      ],
    },
    ...interpreted({ of: 'a1', by: 'tr', section: 'qa', x: 'a1' }, [
      ['沈董、羅財務長好，我想請教銅價。', 'Hello, Mr. Shen and Ms. Lo, I would like to ask about copper.'],
      [
        '第一季倫敦銅價漲了{{=tenths|一成多}}，公司的報價多久調整一次？',
        'The London copper price rose by {{=tenths|more than 10%}} in the first quarter, so how often do you adjust your quotes?',
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'qa', x: 'a1' }, [
      ['謝謝您的問題。', 'Thank you for the question.'],
      [
        '我們的報價每個月跟著銅價走，加工費另外談。',
        'Our quotes follow the copper price every month, and the processing fee is negotiated separately.',
      ],
      [
        '所以銅價漲，營收會變大，毛利率看起來會低一點，但是每公斤賺的錢是一樣的。',
        [
          'So when copper rises, revenue goes up and the gross margin looks a little lower.',
          'What we earn per kilogram is the same.',
        ],
      ],
      [
        '手上的存貨大概{{=bound|一千多噸}}，{{dropped|夠用六個星期}}。',
        'We hold {{=bound|more than 1,000 tons}} of inventory, {{dropped|which is enough for the time being}}.',
      ],
    ]),
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: ['好的，我沒有其他問題了，謝謝。'],
    },
    { turn: 'op', section: 'qa', text: ['The last question is from Mina Kao of Saltgrass Research.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: selfInterpreted({}, [
        ['公司好，我是鹽草研究的高敏娜。', 'Hello, this is Mina Kao from Saltgrass.'],
        [
          '想請問HVLP4的價格比上一代高多少，明年的產能會不會{{=multiple|翻一番}}？',
          'How much higher is the price of HVLP4 than that of the previous generation, and will capacity {{=multiple|double}} next year?',
        ],
      ]),
    },
    ...interpreted({ of: 'cfo', by: 'tr', section: 'qa', x: 'a2', order: [0, 2, 1] }, [
      [
        '價格大概高{{=tenths|兩成五}}，但是良率還在爬坡，所以現在對獲利的貢獻還不到{{=tenths2|一成}}。',
        'The price is about {{=tenths|a quarter}} higher, but yields are still improving, so at present it contributes less than {{=tenths2|10%}} of profit.',
      ],
      ['這個比例年底會好看很多。', 'That share will look a lot better at the end of the year.'],
      [
        '產能不會翻一番，我們的規劃是從每個月八百噸增加到一千一百噸。',
        'Capacity will not double; the plan is to go from 800 tons to 1,100 tons a month.',
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['There are no more questions. Ms. Yeh, please go ahead.'] },
    {
      turn: 'ir',
      section: 'qa',
      text: ['Thank you all for joining us. The recording will be on our website this evening. Goodbye.'],
    },
  ],
  questions: { a1: 1, a2: 2 },
};
