import { basisPoints, change, count, duration, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';
import { interpreted, selfInterpreted, spaced, step } from '../lib/interpreting.mjs';

const company = 'Kaiyuan Solar Holdings Inc.';

/** A question whose end stands under an executive's label. */
const american = step(
  [
    ['好的,谢谢。', null],
    ['我想问一下美国市场。', 'My question is on the U.S. market.'],
    [
      said('就是海关扣的这个货,嗯,剩下的那一批什么时候能放行?', risk('regulatory')),
      said('When will the remaining batch that was detained be released?', risk('regulatory')),
    ],
    [
      '然后呢,我们在美国建厂有没有时间表?',
      [
        'And secondly, do you have a timetable for a fac',
        'tory in the United States, and would it pay off without the tax credit?',
      ],
    ],
  ],
  { spaced: true },
);

export default {
  id: 'name-title-kaiyuan-2023q2',
  layout: 'name-title',
  company,
  shortName: 'Kaiyuan Solar',
  ticker: 'KYSL',
  exchange: 'NYSE',
  fiscalPeriod: '2023Q2',
  date: '2023-08-24',
  time: '8:00 AM ET',
  title: 'Kaiyuan Solar (KYSL) Q2 2023 Earnings Call',
  findings: true,
  figures: true,
  participants: [
    { key: 'op', name: 'Operator', role: 'operator' },
    {
      key: 'ir',
      name: 'Helena Chai',
      role: 'ir',
      title: 'Head of Investor Relations',
      affiliation: company,
      aliases: ['Helena', 'Ms. Helena Chai'],
    },
    {
      key: 'ceo',
      name: 'Bingkun Ruan',
      role: 'executive',
      title: 'Chairman and CEO',
      affiliation: company,
      aliases: ['Ruan Bingkun', 'Mr. Ruan', '阮总'],
    },
    {
      key: 'cfo',
      name: 'Edmund Shao',
      role: 'executive',
      title: 'CFO',
      affiliation: company,
      aliases: ['Edmund', 'Mr. Edmund Shao'],
    },
    {
      key: 'a1',
      name: 'Owen Lai',
      role: 'analyst',
      title: 'Equity Research Analyst',
      affiliation: 'Pinemoor Securities',
      aliases: ['Owen', '赖欧文'],
    },
    {
      key: 'a2',
      name: 'Beth Qian',
      role: 'analyst',
      title: 'Vice President of Equity Research',
      affiliation: 'Larkfield Partners',
      aliases: ['Beth'],
    },
    {
      key: 'a3',
      name: 'Tristan Moule',
      role: 'analyst',
      title: 'Managing Director and Energy Analyst',
      affiliation: 'Osprey Hill Research',
      aliases: ['Tristan'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        "Hello, and thank you for your patience. This is the Kaiyuan Solar second quarter 2023 results call. Your lines are muted until the question session. You'll be able to raise your hand by pressing star one one. Please be advised that we are recording. I'd like to hand over to Ms. Helena Chai, Head of Investor Relations. Please begin.",
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        "Thank you, operator. Good evening from Wuxi, and good morning to the U.S. With me are our Chairman and CEO, Mr. Ruan Bingkun, and our CFO, Mr. Edmund Shao. Mr. Ruan will speak in Chinese, and I'll translate after each part. Statements about the future are just that, and our annual report tells you what could make them go wrong. Some of the measures are non-GAAP. Amounts are in U.S. dollars, except where you hear RMB. 阮总,请。",
      ],
    },
    { turn: 'ceo', section: 'presentation', text: [spaced('好,谢谢Helena。各位投资人,各位分析师,大家晚上好。')] },
    { turn: 'ir', section: 'presentation', aside: true, text: ['好的,您继续。'] },
    ...interpreted({ of: 'ceo', by: 'ir', section: 'presentation', spaced: true }, [
      [
        said(
          '嗯,二季度我们的组件出货是四点二个GW,同比增长百分之三十八,嗯,{{=basis|环比}}增长了{{value|百分之十五}}。',
          figure('四点二', count(4.2, 'GW'), '组件出货', '2023Q2'),
          figure('百分之三十八', percent(38), '组件出货', '2023Q2', change('up', 'yoy')),
          figure('百分之十五', percent(15), '组件出货', '2023Q2', change('up', 'qoq')),
        ),
        said(
          'We shipped 4.2 gigawatts of modules in the second quarter, which was 38% more than a year ago and {{value|50% more}} {{=basis|than in the first quarter}}.',
          figure('4.2', count(4.2, 'gigawatts'), 'modules shipped', '2023Q2'),
          figure('38%', percent(38), 'modules shipped', '2023Q2', change('up', 'yoy')),
          figure('50%', percent(50), 'modules shipped', '2023Q2', change('up', 'qoq')),
        ),
      ],
      [
        said(
          '其中呢,N型的产品占到了百分之四十四,上个季度是百分之二十九。',
          figure('百分之四十四', percent(44), 'N型的产品占出货的比例', '2023Q2'),
          figure('百分之二十九', percent(29), 'N型的产品占出货的比例', '2023Q1'),
        ),
        said(
          'N-type products were 44% of the shipments, up from 29% in the previous quarter.',
          figure('44%', percent(44), 'N-type products as share of shipments', '2023Q2'),
          figure('29%', percent(29), 'N-type products as share of shipments', '2023Q1'),
        ),
      ],
      [
        said(
          '收入一共是{{=scale|九点六亿美元}},同比增长百分之十九。',
          figure('九点六亿美元', money(960e6, 'USD'), '收入', '2023Q2'),
          figure('百分之十九', percent(19), '收入', '2023Q2', change('up', 'yoy')),
        ),
        said(
          'Revenue was {{=scale|$960 million}}, an increase of 19% year-over-year.',
          figure('$960 million', money(960e6, 'USD'), 'Revenue', '2023Q2'),
          figure('19%', percent(19), 'Revenue', '2023Q2', change('up', 'yoy')),
        ),
      ],
      [
        said(
          '储能这块呢,二三年上半年出了八百多个MWh,嗯,比去年同期翻了一番,毛利率接近两成五,这个比组件要高八九个点。',
          figure('八百多', count(800, 'MWh'), '储能出货', '2023H1', 'over'),
          figure('翻了一番', ratio(2), '储能出货', '2023H1', change('up', 'yoy')),
          figure('两成五', percent(25), '储能毛利率', '2023H1', 'under'),
          figure('八九个点', points([8, 9]), '储能毛利率', '2023H1', change('up', 'other')),
        ),
        said(
          'In energy storage, we shipped just over 800 megawatt-hours in the first half of 2023, which was double the same period of last year, and the gross margin was close to 25%, eight to nine points higher than in modules.',
          figure('800', count(800, 'megawatt-hours'), 'energy storage shipped', '2023H1', 'over'),
          figure('double', ratio(2), 'energy storage shipped', '2023H1', change('up', 'yoy')),
          figure('25%', percent(25), 'energy storage gross margin', '2023H1', 'under'),
          figure(
            'eight to nine points',
            points([8, 9]),
            'energy storage gross margin',
            '2023H1',
            change('up', 'other'),
          ),
        ),
      ],
      [
        said(
          '这个,价格跌得比我们想的要快,组件的平均价格从三月底到六月底跌了大概百分之二十二,所以收入的增速呢是慢于出货的。',
          figure('百分之二十二', percent(22), '组件的平均价格', '2023-03/2023-06', 'approx', change('down', 'other')),
          risk('competition', 'worsening'),
        ),
        [
          said('Prices came down faster than we had thought.', risk('competition', 'worsening')),
          said(
            'From the end of March to the end of June, the average module price fell by around 22%, so revenue grew more slowly than shipments.',
            figure('22%', percent(22), 'average module price', '2023-03/2023-06', 'approx', change('down', 'other')),
            risk('competition', 'worsening'),
          ),
        ],
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'ir', section: 'presentation', spaced: true }, [
      [
        said(
          '然后是产能,我们在滁州的N型电池工厂,嗯,六月份已经满产了,电池的量产效率是百分之二十五点四。',
          figure('百分之二十五点四', percent(25.4), '电池的量产效率', null),
        ),
        said(
          'On capacity, our N-type cell plant in Chuzhou reached full production in June, and cells come off the line at an efficiency of 25.4%.',
          figure('25.4%', percent(25.4), 'efficiency of cells', null),
        ),
      ],
      [
        said(
          '二期八个GW呢,计划是{{period|今年十一月}}投产。',
          figure('八', count(8, 'GW'), '二期产能', '2023-11'),
          guides('二期产能投产', '2023-11', exactly(8, 'GW')),
        ),
        said(
          'The second phase, 8 gigawatts, is planned to start {{period|in September this year}}.',
          figure('8', count(8, 'gigawatts'), 'second phase', '2023-09'),
          guides('second phase of the cell plant (start)', '2023-09', exactly(8, 'gigawatts')),
        ),
      ],
      [
        said('但是我要提醒大家,整个行业的产能已经明显过剩了,嗯,我们估计明年会有一批小厂退出。', risk('competition')),
        [
          said(
            'But I have to warn you that the industry as a whole clearly has too much capacity.',
            risk('competition'),
          ),
          'We think that a number of small manufacturers will drop out next year.',
        ],
      ],
      [
        said('所以我们已经决定,三期的投资先暂停,什么时候恢复,要看市场。', guides('三期的投资', null, 'down')),
        [
          said(
            "That's why we've decided to put the investment in the third phase on hold.",
            guides('investment in the third phase', null, 'down'),
          ),
          'When we pick it up again depends on the market.',
        ],
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'ir', section: 'presentation', spaced: true }, [
      [
        said(
          '海外这边,欧洲的库存比较高,嗯,经销商手上大概有{{=bound|三个多月}}的货。',
          figure('三个多月', duration(3, '月'), '经销商手上的货', null, 'over'),
          risk('demand'),
        ),
        [
          said('Overseas, stocks in Europe are rather high.', risk('demand')),
          said(
            'Distributors are sitting on {{=bound|a bit more than three months}} of goods.',
            figure('three months', duration(3, 'months'), 'goods at distributors', null, 'over'),
            risk('demand'),
          ),
        ],
      ],
      [
        said(
          '美国呢,我们有两批货被海关扣了,{{dropped|一共是一百一十个MW}},七月底已经放行了一批。',
          figure('两', count(2, '货'), '被海关扣的货', null),
          figure('一百一十', count(110, 'MW'), '被海关扣的货', null),
          risk('regulatory'),
        ),
        said(
          'In the U.S., {{dropped|two of our shipments were detained by customs}}, and one of them was released at the end of July.',
          figure('two', count(2, 'shipments'), 'shipments detained by customs', null),
          risk('regulatory'),
        ),
      ],
      [
        said(
          '全年的出货目标,我们维持十七到十八个GW不变。',
          figure('十七到十八', count([17, 18], 'GW'), '出货', '2023FY'),
          guides('出货', '2023FY', between(17, 18, 'GW'), 'maintain'),
        ),
        said(
          'We maintain our shipment target of 17 to 18 gigawatts for the full year.',
          figure('17 to 18', count([17, 18], 'gigawatts'), 'shipments', '2023FY'),
          guides('shipments', '2023FY', between(17, 18, 'gigawatts'), 'maintain'),
        ),
      ],
      ['好,我先讲这么多,请Edmund讲一下财务。', 'I will stop here and ask Edmund to talk about the financials.'],
    ]),
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Thank you, Mr. Ruan. Thank you, Helena.',
          said(
            'Gross profit was $151 million and gross margin was 15.7%, compared with 14.1% in the second quarter of last year and 17.9% in the first quarter.',
            figure('$151 million', money(151e6, 'USD'), 'Gross profit', '2023Q2'),
            figure('15.7%', percent(15.7), 'gross margin', '2023Q2'),
            figure('14.1%', percent(14.1), 'gross margin', '2022Q2'),
            figure('17.9%', percent(17.9), 'gross margin', '2023Q1'),
          ),
          'The sequential decline has two causes.',
          said(
            'We still had expensive polysilicon in stock when module prices fell, and we wrote the inventory down by $18 million.',
            figure('$18 million', money(18e6, 'USD'), 'inventory written down', '2023Q2'),
            risk('other', 'worsening'),
          ),
          said(
            "Without the write-down, the margin would've been 17.6%.",
            figure('17.6%', percent(17.6), 'margin without the write-down', '2023Q2'),
          ),
        ],
        [
          said(
            'Operating expenses totaled $94 million, 9.8% of revenue.',
            figure('$94 million', money(94e6, 'USD'), 'Operating expenses', '2023Q2'),
            figure('9.8%', percent(9.8), 'Operating expenses as share of revenue', '2023Q2'),
          ),
          'Freight was a help.',
          said(
            'Sending a container to Rotterdam costs us about $1,500 now, and it was more than $7,000 a year ago.',
            figure('$1,500', money(1500, 'USD'), 'cost of sending a container to Rotterdam', null, 'approx'),
            figure('$7,000', money(7000, 'USD'), 'cost of sending a container to Rotterdam', '2022Q2', 'over'),
          ),
          said(
            'Operating income was $57 million.',
            figure('$57 million', money(57e6, 'USD'), 'Operating income', '2023Q2'),
          ),
          said(
            'We had a foreign exchange loss of $6.3 million, as part of our euro sales was not hedged.',
            figure('$6.3 million', money(6.3e6, 'USD'), 'foreign exchange loss', '2023Q2'),
            risk('fx', 'worsening'),
          ),
          said(
            'Net income attributable to shareholders was $38.4 million, and earnings per ADS were $0.62.',
            figure('$38.4 million', money(38.4e6, 'USD'), 'Net income attributable to shareholders', '2023Q2'),
            figure('$0.62', money(0.62, 'USD'), 'earnings', '2023Q2', { per: 'ADS' }),
          ),
        ],
        [
          'Now the balance sheet.',
          said(
            'Cash and restricted cash amounted to $1.12 billion.',
            figure('$1.12 billion', money(1.12e9, 'USD'), 'Cash and restricted cash', '2023Q2'),
          ),
          said(
            "Short-term bank debt was $780 million, and we're replacing $200 million of it by three-year loans in the third quarter to make the maturities more comfortable.",
            figure('$780 million', money(780e6, 'USD'), 'Short-term bank debt', '2023Q2'),
            figure('$200 million', money(200e6, 'USD'), 'short-term bank debt replaced', '2023Q3'),
            guides('short-term bank debt replaced by three-year loans', '2023Q3', exactly(2e8, 'USD')),
            risk('funding', 'improving'),
          ),
          said(
            'Days sales outstanding went up to 71 from 63.',
            figure('71', duration(71, 'days'), 'Days sales outstanding', '2023Q2'),
            figure('63', duration(63, 'days'), 'Days sales outstanding', '2023Q1'),
            risk('credit', 'worsening'),
          ),
          said(
            'Capital expenditure was $145 million in the quarter.',
            figure('$145 million', money(145e6, 'USD'), 'Capital expenditure', '2023Q2'),
          ),
          said(
            'For the full year, we now plan $450 million, where we had $600 million before.',
            figure('$450 million', money(450e6, 'USD'), 'capital expenditure', '2023FY'),
            figure('$600 million', money(600e6, 'USD'), 'capital expenditure', '2023FY'),
            guides('capital expenditure', '2023FY', exactly(4.5e8, 'USD'), 'lower'),
          ),
        ],
        [
          said(
            'For the third quarter, we expect shipments of 4.4 to 4.7 gigawatts and revenue in the range of $900 million to $980 million.',
            figure('4.4 to 4.7', count([4.4, 4.7], 'gigawatts'), 'shipments', '2023Q3'),
            figure('$900 million to $980 million', money([900e6, 980e6], 'USD'), 'revenue', '2023Q3'),
            guides('shipments', '2023Q3', between(4.4, 4.7, 'gigawatts')),
            guides('revenue', '2023Q3', between(9e8, 9.8e8, 'USD')),
          ),
          said(
            'Gross margin should be between 13% and 15%.',
            figure('13% and 15%', percent([13, 15]), 'Gross margin', '2023Q3'),
            guides('gross margin', '2023Q3', between(13, 15, 'percent')),
          ),
          said("That's our current view, and prices could still surprise all of us.", risk('competition')),
          'We can take questions now.',
        ],
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        'Thank you. If you wish to ask a question, please press star one one and wait until you hear your name. Those who ask in Chinese, please give us the English version as well. One moment for the first question. It comes from the line of Owen Lai with Pinemoor Securities.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: selfInterpreted({ spaced: true }, [
        ['谢谢管理层。', null],
        ['我是Pinemoor的赖欧文。', null],
        ['我有两个问题。', 'I have two questions.'],
        [
          said('第一个呢,是想问一下N型的溢价现在还有多少,嗯,下半年会不会继续收窄?', risk('competition')),
          [
            'The first is about the premium on N-type.',
            said('How much is it at present, and will it go on narrowing in the second half?', risk('competition')),
          ],
        ],
        [
          '第二个是关于三期的暂停,这个对我们{{=period|后年}}的产能有多大的影响?',
          'The second is on the pause of phase three and what it means for capacity in {{=period|2025}}.',
        ],
      ]),
    },
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a1', spaced: true, opening: '好的。' }, [
      ['好,谢谢Owen。', 'Thanks, Owen.'],
      [
        said(
          '嗯,N型的溢价,年初的时候大概是每瓦{{=unit|一毛二}},现在是{{=unit2|八分钱}}左右。',
          figure('一毛二', money(0.12, 'CNY'), 'N型的溢价', '2023-01-01', 'approx', { per: '瓦' }),
          figure('八分钱', money(0.08, 'CNY'), 'N型的溢价', null, 'approx', { per: '瓦' }),
        ),
        said(
          "The N-type premium was around {{=unit|RMB 0.12}} per watt at the beginning of the year and it's about {{=unit2|RMB 0.08}} now.",
          figure('RMB 0.12', money(0.12, 'CNY'), 'N-type premium', '2023-01-01', 'approx', { per: 'watt' }),
          figure('RMB 0.08', money(0.08, 'CNY'), 'N-type premium', null, 'approx', { per: 'watt' }),
        ),
      ],
      [
        said(
          'ASP呢,嗯,七月份又掉了一到两美分,现在是一毛九美金左右一瓦。',
          figure('一到两美分', money([0.01, 0.02], 'USD'), 'ASP', '2023-07', change('down', 'other'), { per: '瓦' }),
          figure('一毛九美金', money(0.19, 'USD'), 'ASP', null, 'approx', { per: '瓦' }),
          risk('competition', 'worsening'),
        ),
        said(
          'As for the ASP, it lost another one to two cents in July, and it is around $0.19 per watt now.',
          figure('one to two cents', money([0.01, 0.02], 'USD'), 'ASP', '2023-07', change('down', 'other'), {
            per: 'watt',
          }),
          figure('$0.19', money(0.19, 'USD'), 'ASP', null, 'approx', { per: 'watt' }),
          risk('competition', 'worsening'),
        ),
      ],
      [
        said(
          '我们认为呢,到年底会到五六分,因为大家都在上N型。',
          figure('五六分', money([0.05, 0.06], 'CNY'), 'N型的溢价', '2023-12-31', { per: '瓦' }),
          guides('N型的溢价', '2023-12-31', between(0.05, 0.06, 'CNY'), 'down'),
          risk('competition', 'worsening'),
        ),
        said(
          "We think it'll be RMB 0.05 to RMB 0.06 by the end of the year, because everybody is building N-type.",
          figure('RMB 0.05 to RMB 0.06', money([0.05, 0.06], 'CNY'), 'N-type premium', '2023-12-31', { per: 'watt' }),
          guides('N-type premium', '2023-12-31', between(0.05, 0.06, 'CNY'), 'down'),
          risk('competition', 'worsening'),
        ),
      ],
      [
        said(
          '但是成本这边呢,我们N型和P型的差距也从六分钱降到了三分钱,所以这个,毛利上还是N型好。',
          figure('六分钱', money(0.06, 'CNY'), 'N型和P型的成本差距', null, { per: '瓦' }),
          figure('三分钱', money(0.03, 'CNY'), 'N型和P型的成本差距', null, { per: '瓦' }),
        ),
        said(
          'On the cost side, though, the gap between our N-type and our P-type has shrunk from RMB 0.06 to RMB 0.03, so in gross margin terms N-type is still the better product.',
          figure('RMB 0.06', money(0.06, 'CNY'), 'cost gap between N-type and P-type', null, { per: 'watt' }),
          figure('RMB 0.03', money(0.03, 'CNY'), 'cost gap between N-type and P-type', null, { per: 'watt' }),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a1', spaced: true }, [
      [
        said('三期呢,本来是十个GW,二零二五年投。', figure('十', count(10, 'GW'), '三期产能', '2025FY')),
        said(
          "Phase three would've been 10 gigawatts in 2025.",
          figure('10', count(10, 'gigawatts'), 'Phase three', '2025FY'),
        ),
      ],
      [
        said(
          '现在暂停呢,后年底的电池产能就是二十六个GW,不是三十六个。',
          figure('二十六', count(26, 'GW'), '电池产能', '2025-12-31'),
          figure('三十六', count(36, 'GW'), '电池产能', '2025-12-31'),
          guides('电池产能', '2025-12-31', exactly(26, 'GW')),
        ),
        said(
          'With the pause, cell capacity at the end of 2025 will be 26 gigawatts instead of 36 gigawatts.',
          figure('26', count(26, 'gigawatts'), 'cell capacity', '2025-12-31'),
          figure('36', count(36, 'gigawatts'), 'cell capacity', '2025-12-31'),
          guides('cell capacity', '2025-12-31', exactly(26, 'gigawatts')),
        ),
      ],
      [
        said(
          '然后我们电池的自给率,现在是七成出头,利用率在百分之九十二到九十五,这个行业里面,嗯,平均也就七成八。',
          figure('七成', percent(70), '电池的自给率', null, 'over'),
          figure('百分之九十二到九十五', percent([92, 95]), '利用率', null),
          figure('七成八', percent(78), '行业平均利用率', null),
        ),
        said(
          'We make a little over 70% of our cells ourselves now and run at 92% to 95% of capacity, and the average in the industry is only 78%.',
          figure('70%', percent(70), 'cells made ourselves', null, 'over'),
          figure('92% to 95%', percent([92, 95]), 'utilization of capacity', null),
          figure('78%', percent(78), 'average utilization in the industry', null),
        ),
      ],
      ['嗯,我们觉得够用。', "We feel that's enough."],
      [
        '缺的部分可以外面买,现在外面的电池比自己做还便宜。',
        'Whatever we lack, we can buy, and right now buying cells is cheaper than making them.',
      ],
    ]),
    { turn: 'ceo', section: 'qa', x: 'a1', aside: true, text: [spaced('Owen,不知道这样有没有回答你的问题。')] },
    {
      turn: 'a1',
      speaker: 'op',
      section: 'qa',
      text: [
        'All right. Thank you. We go to the next question, which comes from the line of Beth Qian from Larkfield Partners. Please go ahead, Beth.',
      ],
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [american.source, american.target.slice(0, 3)],
    },
    {
      turn: 'cfo',
      speaker: 'a2',
      section: 'qa',
      x: 'a2',
      text: [american.target.slice(3)],
    },
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a2', spaced: true }, [
      ['OK,听得到吗?', null],
      ['我来说。', null],
      [
        said(
          '剩下的那一批是六十个MW,材料我们八月初都交齐了,嗯,按照之前的经验,大概要六到八个星期。',
          figure('六十', count(60, 'MW'), '剩下的那一批', null),
          figure('六到八个星期', duration([6, 8], '星期'), '放行', null, 'approx'),
          risk('regulatory'),
        ),
        [
          said('The remaining batch is 60 megawatts.', figure('60', count(60, 'megawatts'), 'remaining batch', null)),
          said(
            'We handed in all of the documents at the beginning of August, and going by experience it takes about six to eight weeks.',
            figure('six to eight weeks', duration([6, 8], 'weeks'), 'release of the remaining batch', null, 'approx'),
            risk('regulatory'),
          ),
        ],
      ],
      [
        said('现在发美国的货,硅料全部是用德国和马来西亚的,以后被扣的风险会小很多。', risk('regulatory', 'improving')),
        said(
          'Everything that we send to the U.S. now is made with polysilicon from Germany and Malaysia, so the risk of detention will be much lower.',
          risk('regulatory', 'improving'),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a2', spaced: true }, [
      [
        said(
          '嗯...建厂的事,我们看了三个州,两个GW的组件厂大概要{{currency|一点三亿美元}}。',
          figure('三', count(3, '州'), '看的州', null),
          figure('两', count(2, 'GW'), '组件厂', null),
          figure('一点三亿美元', money(130e6, 'USD'), '组件厂', null, 'approx'),
        ),
        [
          said(
            'As for a factory, we looked at three states.',
            figure('three', count(3, 'states'), 'states looked at', null),
          ),
          said(
            'A module plant of 2 gigawatts would cost about {{currency|RMB 130 million}}.',
            figure('2', count(2, 'gigawatts'), 'module plant', null),
            figure('RMB 130 million', money(130e6, 'CNY'), 'module plant cost', null, 'approx'),
          ),
        ],
      ],
      [
        said(
          '没有税收抵免的话呢,每瓦要贵八到九美分,是{{polarity|不划算的}}。',
          figure('八到九美分', money([0.08, 0.09], 'USD'), '成本', null, change('up', 'other'), { per: '瓦' }),
        ),
        said(
          'Without the tax credit, each watt would be 8 to 9 cents more expensive, {{polarity|and it would make sense}}.',
          figure('8 to 9 cents', money([0.08, 0.09], 'USD'), 'cost of each watt', null, change('up', 'other'), {
            per: 'watt',
          }),
        ),
      ],
      [
        '所以年底之前我们会做决定,但是现在还没有定。',
        ["We'll decide before the end of the year.", 'Nothing is settled at this stage.'],
      ],
    ]),
    {
      turn: 'op',
      section: 'qa',
      text: [
        'Thank you. One moment, please. And the last question today is from the line of Tristan Moule with Osprey Hill Research. Your line is open.',
      ],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        [
          "Hi, guys. I'll ask in English only, if that's okay.",
          said(
            'Edmund, receivable days went up by eight in a quarter.',
            figure('eight', duration(8, 'days'), 'receivable days', '2023Q2', change('up', 'qoq')),
            risk('credit', 'worsening'),
          ),
          said('Is that Europe?', risk('credit')),
          said('And on the debt, can you tell us what the new three-year loans cost?', risk('funding')),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          "Hi, Tristan. It's mostly Europe, yes.",
          said(
            'A few distributors in Germany and the Netherlands asked us for 90 days instead of 60, and we agreed, because the alternative was to take the goods back.',
            figure('90 days', duration(90, 'days'), 'payment terms', null),
            figure('60', duration(60, 'days'), 'payment terms', null),
            risk('credit', 'worsening'),
          ),
          said('One other customer, in Spain, is in trouble.', risk('credit', 'worsening')),
          said(
            "We're owed $7 million there, and insurance covers 85% of it.",
            figure('$7 million', money(7e6, 'USD'), 'owed by customer in Spain', null),
            figure('85%', percent(85), 'insurance cover', null),
            risk('credit'),
          ),
          said(
            "I don't expect days to go beyond 75 in the third quarter.",
            figure('75', duration(75, 'days'), 'receivable days', '2023Q3', 'under'),
            guides('receivable days', '2023Q3', atMost(75, 'days')),
            risk('credit', 'stable'),
          ),
        ],
        [
          said(
            'The new loans cost us 3.9%, in RMB, which is about 40 basis points less than what they replace.',
            figure('3.9%', percent(3.9), 'cost of new loans', null),
            figure('40 basis points', basisPoints(40), 'cost of new loans', null, 'approx', change('down', 'other')),
            risk('funding', 'improving'),
          ),
          said("So we're extending and saving at the same time.", risk('funding', 'improving')),
          said(
            'By year-end, short-term debt should be no more than half of our total debt.',
            figure('half', ratio(0.5), 'short-term debt share of total debt', '2023-12-31', 'under'),
            guides('short-term debt share of total debt', '2023-12-31', atMost(0.5, 'ratio'), 'down'),
            risk('funding', 'improving'),
          ),
          said("It's 68% today.", figure('68%', percent(68), 'short-term debt share of total debt', null)),
        ],
      ],
    },
    { turn: 'a3', section: 'qa', x: 'a3', text: ['Great. Thanks.'] },
    {
      turn: 'op',
      section: 'qa',
      text: ['Thank you. As nobody else is in the queue, I will turn the conference back to management.'],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: ['Okay. 谢谢大家. Thank you for joining. If anything is unclear, call me or send me an e-mail. Bye-bye.'],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['Thank you. This is the end of the call, and you may now disconnect your lines.'],
    },
  ],
  questions: { a1: 2, a2: 2, a3: 2 },
};
