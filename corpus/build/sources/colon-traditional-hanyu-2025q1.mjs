import { basisPoints, change, count, duration, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { said } from '../lib/findings.mjs';
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
  figures: true,
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
          said(
            '第一季合併營收新台幣{{=rounding|四十三億八千六百萬元}}，年增百分之十八，{{=basis|季減}}百分之六，主要是農曆年工作天數比較少。',
            figure('新台幣四十三億八千六百萬元', money(4.386e9, 'TWD'), '合併營收', '2025Q1'),
            figure('百分之十八', percent(18), '合併營收', '2025Q1', change('up', 'yoy')),
            figure('百分之六', percent(6), '合併營收', '2025Q1', change('down', 'qoq')),
          ),
          [
            said(
              'Consolidated revenue for the first quarter came to {{=rounding|NT$4.39 billion}}, up 18% year over year.',
              figure('NT$4.39 billion', money(4.39e9, 'TWD'), 'Consolidated revenue', '2025Q1'),
              figure('18%', percent(18), 'Consolidated revenue', '2025Q1', change('up', 'yoy')),
            ),
            said(
              'It was down 6% {{=basis|sequentially}}, mainly because there were fewer working days around the Lunar New Year.',
              figure('6%', percent(6), 'Consolidated revenue', '2025Q1', change('down', 'qoq')),
            ),
          ],
        ],
        [
          said(
            '載板用的銅箔占營收{{=tenths|三成五}}，一年前還只有百分之二十七。',
            figure('三成五', percent(35), '載板用的銅箔占營收', '2025Q1'),
            figure('百分之二十七', percent(27), '載板用的銅箔占營收', '2024Q1'),
          ),
          said(
            'Copper foil for substrates made up {{=tenths|35%}} of revenue, and a year ago it was only 27%.',
            figure('35%', percent(35), 'Copper foil for substrates as share of revenue', '2025Q1'),
            figure('27%', percent(27), 'Copper foil for substrates as share of revenue', '2024Q1'),
          ),
        ],
        [
          said(
            '產能利用率從上一季的{{value|百分之七十八}}回升到百分之八十四。',
            figure('百分之七十八', percent(78), '產能利用率', '2024Q4'),
            figure('百分之八十四', percent(84), '產能利用率', '2025Q1'),
          ),
          said(
            'Utilization recovered to 84% from {{value|87%}} in the previous quarter.',
            figure('84%', percent(84), 'Utilization', '2025Q1'),
            figure('87%', percent(87), 'Utilization', '2024Q4'),
          ),
        ],
        [
          said(
            '第一季銅箔出貨兩千三百多噸，年增一成二，ASP季減百分之二左右。',
            figure('兩千三百多', count(2300, '噸'), '銅箔出貨', '2025Q1', 'over'),
            figure('一成二', percent(12), '銅箔出貨', '2025Q1', change('up', 'yoy')),
            figure('百分之二', percent(2), 'ASP', '2025Q1', 'approx', change('down', 'qoq')),
          ),
          said(
            'We shipped more than 2,300 tons of copper foil in the first quarter, 12% more than a year ago, and the ASP was down some 2% from the previous quarter.',
            figure('2,300', count(2300, 'tons'), 'copper foil shipped', '2025Q1', 'over'),
            figure('12%', percent(12), 'copper foil shipped', '2025Q1', change('up', 'yoy')),
            figure('2%', percent(2), 'ASP', '2025Q1', 'approx', change('down', 'qoq'), { nth: 1 }),
          ),
        ],
      ],
    ),
    ...interpreted({ of: 'ceo', by: 'tr', section: 'presentation' }, [
      [
        'AI伺服器這一塊，訂單能見度已經看到{{period|今年第四季}}。',
        'For AI servers, our order visibility now extends {{period|into the third quarter of this year}}.',
      ],
      [
        said(
          '馬來西亞檳城的新廠，第一條產線已經在三月試產，良率超過{{=tenths|九成}}。',
          figure('九成', percent(90), '良率', '2025-03', 'over'),
        ),
        said(
          'At our new plant in Penang, Malaysia, the first line began trial production in March, with a yield of more than {{=tenths|90%}}.',
          figure('90%', percent(90), 'yield', '2025-03', 'over'),
        ),
      ],
      [
        said(
          '回頭看二三年第一季，AI伺服器只占營收的百分之十點七，現在已經接近四成。',
          figure('百分之十點七', percent(10.7), 'AI伺服器占營收', '2023Q1'),
          figure('四成', percent(40), 'AI伺服器占營收', null, 'under'),
        ),
        said(
          'Looking back to the first quarter of 2023, AI servers were just 10.7% of revenue, and now they are close to 40%.',
          figure('10.7%', percent(10.7), 'AI servers as share of revenue', '2023Q1'),
          figure('40%', percent(40), 'AI servers as share of revenue', null, 'under'),
        ),
      ],
      [
        said(
          '我們在{{=word|七個國家}}有技術服務據點，今年不會再增加。',
          figure('七', count(7, '國家'), '有技術服務據點的國家', null),
        ),
        said(
          'We have technical service offices in {{=word|seven countries}} and will not add to them this year.',
          figure('seven', count(7, 'countries'), 'countries with technical service offices', null),
        ),
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
        said(
          '第一季毛利率較{{=period|去年同期}}上升{{=unit|一點二個百分點}}，來到百分之二十四點六。',
          figure('一點二個百分點', points(1.2), '毛利率', '2025Q1', change('up', 'yoy')),
          figure('百分之二十四點六', percent(24.6), '毛利率', '2025Q1'),
        ),
        said(
          'Gross margin in the first quarter rose {{=unit|120 basis points}} from {{=period|the first quarter of 2024}} to 24.6%.',
          figure('120 basis points', basisPoints(120), 'Gross margin', '2025Q1', change('up', 'yoy')),
          figure('24.6%', percent(24.6), 'Gross margin', '2025Q1'),
        ),
      ],
      [
        said(
          '營業費用{{=currency|三億九千萬元}}，跟上一季比{{=negation|沒有增加}}。',
          figure('三億九千萬元', money(390e6, 'TWD'), '營業費用', '2025Q1'),
        ),
        said(
          'Operating expenses were {{=currency|NT$390 million}} and {{=negation|stayed flat}} from the previous quarter.',
          figure('NT$390 million', money(390e6, 'TWD'), 'Operating expenses', '2025Q1'),
        ),
      ],
      [
        said(
          '稅後淨利{{currency|新台幣四億六千萬元}}，每股盈餘{{=unit2|二點三元}}。',
          figure('新台幣四億六千萬元', money(460e6, 'TWD'), '稅後淨利', '2025Q1'),
          figure('二點三元', money(2.3, 'TWD'), '每股盈餘', '2025Q1', { per: 'share' }),
        ),
        said(
          'Net income was {{currency|US$460 million}}, or {{=unit2|NT$2.30}} per share.',
          figure('US$460 million', money(460e6, 'USD'), 'Net income', '2025Q1'),
          figure('NT$2.30', money(2.3, 'TWD'), 'Net income per share', '2025Q1', { per: 'share' }),
        ),
      ],
      [
        said(
          '應收帳款週轉天數六十一天，比上一季{{polarity|縮短了四天}}。',
          figure('六十一天', duration(61, '天'), '應收帳款週轉天數', '2025Q1'),
          figure('四天', duration(4, '天'), '應收帳款週轉天數', '2025Q1', change('down', 'qoq')),
        ),
        said(
          'Days sales outstanding were 61, {{polarity|four days longer}} than in the previous quarter.',
          figure('61', duration(61, 'days'), 'Days sales outstanding', '2025Q1'),
          figure('four days', duration(4, 'days'), 'Days sales outstanding', '2025Q1', change('up', 'qoq')),
        ),
      ],
      [
        said(
          '平均借款利率比去年同期降了三十七個BP，來到百分之二點一，負債比率還不到三成。',
          figure('三十七個BP', basisPoints(37), '平均借款利率', '2025Q1', change('down', 'yoy')),
          figure('百分之二點一', percent(2.1), '平均借款利率', '2025Q1'),
          figure('三成', percent(30), '負債比率', '2025Q1', 'under'),
        ),
        said(
          'Our average borrowing rate was 37 basis points lower than a year earlier, at 2.1%, and our debt ratio is below 30%.',
          figure('37 basis points', basisPoints(37), 'average borrowing rate', '2025Q1', change('down', 'yoy')),
          figure('2.1%', percent(2.1), 'average borrowing rate', '2025Q1'),
          figure('30%', percent(30), 'debt ratio', '2025Q1', 'under'),
        ),
      ],
      [
        said(
          '存貨去化也還算順，存貨週轉天數從年底的九十二天降到八十五天左右，三月單月的存貨損失是兩千多萬元。',
          figure('九十二天', duration(92, '天'), '存貨週轉天數', '2024-12-31'),
          figure('八十五天', duration(85, '天'), '存貨週轉天數', '2025Q1', 'approx'),
          figure('兩千多萬元', money(20e6, 'TWD'), '存貨損失', '2025-03', 'over'),
        ),
        said(
          'Inventory is moving too: inventory days went from 92 at the end of the year to around 85, and inventory losses in the month of March were a little over NT$20 million.',
          figure('92', duration(92, 'days'), 'inventory days', '2024-12-31'),
          figure('85', duration(85, 'days'), 'inventory days', '2025Q1', 'approx'),
          figure('NT$20 million', money(20e6, 'TWD'), 'inventory losses', '2025-03', 'over'),
        ),
      ],
      [
        said(
          '董事會通過配發現金股利每股三元五角，預計七月發放。',
          figure('三元五角', money(3.5, 'TWD'), '現金股利', null, { per: 'share' }),
        ),
        said(
          'The board has approved a cash dividend of NT$3.50 per share, which is to be paid in July.',
          figure('NT$3.50', money(3.5, 'TWD'), 'cash dividend', null, { per: 'share' }),
        ),
      ],
    ]),
    ...interpreted({ of: 'cfo', by: 'tr', section: 'presentation' }, [
      [
        said(
          '展望第二季，我們預估營收落在四十六億到四十八億元之間，毛利率介於百分之二十四到二十五。',
          figure('四十六億到四十八億元', money([4.6e9, 4.8e9], 'TWD'), '營收', '2025Q2'),
          figure('百分之二十四到二十五', percent([24, 25]), '毛利率', '2025Q2'),
        ),
        said(
          'For the second quarter, we expect revenue of NT$4.6 billion to NT$4.8 billion and a gross margin between 24% and 25%.',
          figure('NT$4.6 billion to NT$4.8 billion', money([4.6e9, 4.8e9], 'TWD'), 'revenue', '2025Q2'),
          figure('24% and 25%', percent([24, 25]), 'gross margin', '2025Q2'),
        ),
      ],
      [
        said(
          '全年資本支出大約{{scale|十八億元}}，其中六成用在檳城。',
          figure('十八億元', money(1.8e9, 'TWD'), '資本支出', '2025FY', 'approx'),
          figure('六成', percent(60), '用在檳城的資本支出', '2025FY'),
        ),
        said(
          'Capital expenditure for the year will be about {{scale|NT$18 billion}}, 60% of it for Penang.',
          figure('NT$18 billion', money(18e9, 'TWD'), 'Capital expenditure', '2025FY', 'approx'),
          figure('60%', percent(60), 'Capital expenditure for Penang', '2025FY'),
        ),
      ],
      ['這個計畫已經跟董事會報告過了。', null],
      [
        said(
          '匯率的部分，新台幣如果升值百分之五，毛利率大概會少一到兩個百分點。',
          figure('百分之五', percent(5), '新台幣', null, change('up', 'other')),
          figure('一到兩個百分點', points([1, 2]), '毛利率', null, 'approx', change('down', 'other')),
        ),
        said(
          'On currencies, if the New Taiwan dollar appreciates by 5%, gross margin would lose roughly one to two percentage points.',
          figure('5%', percent(5), 'New Taiwan dollar', null, change('up', 'other')),
          figure(
            'one to two percentage points',
            points([1, 2]),
            'gross margin',
            null,
            'approx',
            change('down', 'other'),
          ),
        ),
      ],
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
        said(
          '第一季倫敦銅價漲了{{=tenths|一成多}}，公司的報價多久調整一次？',
          figure('一成多', percent(10), '倫敦銅價', '2025Q1', 'over', change('up', 'other')),
        ),
        said(
          'The London copper price rose by {{=tenths|more than 10%}} in the first quarter, so how often do you adjust your quotes?',
          figure('10%', percent(10), 'London copper price', '2025Q1', 'over', change('up', 'other')),
        ),
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
        said(
          '手上的存貨大概{{=bound|一千多噸}}，{{dropped|夠用六個星期}}。',
          figure('一千多', count(1000, '噸'), '存貨', null, 'over'),
          figure('六個星期', duration(6, '星期'), '存貨', null),
        ),
        said(
          'We hold {{=bound|more than 1,000 tons}} of inventory, {{dropped|which is enough for the time being}}.',
          figure('1,000', count(1000, 'tons'), 'inventory', null, 'over'),
        ),
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
          said(
            '想請問HVLP4的價格比上一代高多少，明年的產能會不會{{=multiple|翻一番}}？',
            figure('翻一番', ratio(2), '產能', '2026FY', change('up', 'yoy')),
          ),
          said(
            'How much higher is the price of HVLP4 than that of the previous generation, and will capacity {{=multiple|double}} next year?',
            figure('double', ratio(2), 'capacity', '2026FY', change('up', 'yoy')),
          ),
        ],
      ]),
    },
    ...interpreted({ of: 'cfo', by: 'tr', section: 'qa', x: 'a2', order: [0, 2, 1, 3] }, [
      [
        said(
          '價格大概高{{=tenths|兩成五}}，但是良率還在爬坡，所以現在對獲利的貢獻還不到{{=tenths2|一成}}。',
          figure('兩成五', percent(25), 'HVLP4的價格', null, 'approx', change('up', 'other')),
          figure('一成', percent(10), '對獲利的貢獻', null, 'under'),
        ),
        said(
          'The price is about {{=tenths|a quarter}} higher, but yields are still improving, so at present it contributes less than {{=tenths2|10%}} of profit.',
          figure('a quarter', ratio(0.25), 'price of HVLP4', null, 'approx', change('up', 'other')),
          figure('10%', percent(10), 'contribution to profit', null, 'under'),
        ),
      ],
      ['這個比例年底會好看很多。', 'That share will look a lot better at the end of the year.'],
      [
        said(
          '產能不會翻一番，我們的規劃是從每個月八百噸增加到一千一百噸。',
          figure('翻一番', ratio(2), '產能', '2026FY', change('up', 'yoy')),
          figure('八百', count(800, '噸'), '每個月產能', null),
          figure('一千一百', count(1100, '噸'), '每個月產能', '2026FY'),
        ),
        said(
          'Capacity will not double; the plan is to go from 800 tons to 1,100 tons a month.',
          figure('double', ratio(2), 'Capacity', '2026FY', change('up', 'yoy')),
          figure('800', count(800, 'tons'), 'Capacity a month', null),
          figure('1,100', count(1100, 'tons'), 'Capacity a month', '2026FY'),
        ),
      ],
      [
        said(
          '以HVLP4來講，去年底每個月才出貨二十多萬平方公尺，六月會到五十萬上下，全年目標是四百五十萬到五百萬。',
          figure('二十多萬', count(200000, '平方公尺'), 'HVLP4每個月出貨', '2024-12-31', 'over'),
          figure('五十萬', count(500000, '平方公尺'), 'HVLP4每個月出貨', '2025-06', 'approx'),
          figure('四百五十萬到五百萬', count([4.5e6, 5e6], '平方公尺'), 'HVLP4出貨', '2025FY'),
        ),
        said(
          'As for HVLP4, we shipped just over 200,000 square meters a month at the end of last year, it will be around 500,000 in June, and the target for the full year is 4.5 million to 5 million.',
          figure('200,000', count(200000, 'square meters'), 'HVLP4 shipped a month', '2024-12-31', 'over'),
          figure('500,000', count(500000, 'square meters'), 'HVLP4 shipped a month', '2025-06', 'approx'),
          figure('4.5 million to 5 million', count([4.5e6, 5e6], 'square meters'), 'HVLP4 shipped', '2025FY'),
        ),
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
