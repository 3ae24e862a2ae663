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
        '嗯,二季度我们的组件出货是四点二个GW,同比增长百分之三十八,嗯,{{=basis|环比}}增长了{{value|百分之十五}}。',
        'We shipped 4.2 gigawatts of modules in the second quarter, which was 38% more than a year ago and {{value|50% more}} {{=basis|than in the first quarter}}.',
      ],
      [
        '其中呢,N型的产品占到了百分之四十四,上个季度是百分之二十九。',
        'N-type products were 44% of the shipments, up from 29% in the previous quarter.',
      ],
      [
        '收入一共是{{=scale|九点六亿美元}},同比增长百分之十九。',
        'Revenue was {{=scale|$960 million}}, an increase of 19% year-over-year.',
      ],
      [
        said(
          '这个,价格跌得比我们想的要快,组件的平均价格从三月底到六月底跌了大概百分之二十二,所以收入的增速呢是慢于出货的。',
          risk('competition', 'worsening'),
        ),
        [
          said('Prices came down faster than we had thought.', risk('competition', 'worsening')),
          said(
            'From the end of March to the end of June, the average module price fell by around 22%, so revenue grew more slowly than shipments.',
            risk('competition', 'worsening'),
          ),
        ],
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'ir', section: 'presentation', spaced: true }, [
      [
        '然后是产能,我们在滁州的N型电池工厂,嗯,六月份已经满产了,电池的量产效率是百分之二十五点四。',
        'On capacity, our N-type cell plant in Chuzhou reached full production in June, and cells come off the line at an efficiency of 25.4%.',
      ],
      [
        said('二期八个GW呢,计划是{{period|今年十一月}}投产。', guides('二期产能投产', '2023-11', exactly(8, 'GW'))),
        said(
          'The second phase, 8 gigawatts, is planned to start {{period|in September this year}}.',
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
        said('海外这边,欧洲的库存比较高,嗯,经销商手上大概有{{=bound|三个多月}}的货。', risk('demand')),
        [
          said('Overseas, stocks in Europe are rather high.', risk('demand')),
          said('Distributors are sitting on {{=bound|a bit more than three months}} of goods.', risk('demand')),
        ],
      ],
      [
        said('美国呢,我们有两批货被海关扣了,{{dropped|一共是一百一十个MW}},七月底已经放行了一批。', risk('regulatory')),
        said(
          'In the U.S., {{dropped|two of our shipments were detained by customs}}, and one of them was released at the end of July.',
          risk('regulatory'),
        ),
      ],
      [
        said(
          '全年的出货目标,我们维持十七到十八个GW不变。',
          guides('出货', '2023FY', between(17, 18, 'GW'), 'maintain'),
        ),
        said(
          'We maintain our shipment target of 17 to 18 gigawatts for the full year.',
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
          'Thank you, Mr. Ruan. Thank you, Helena. Gross profit was $151 million and gross margin was 15.7%, compared with 14.1% in the second quarter of last year and 17.9% in the first quarter. The sequential decline has two causes.',
          said(
            'We still had expensive polysilicon in stock when module prices fell, and we wrote the inventory down by $18 million.',
            risk('other', 'worsening'),
          ),
          "Without the write-down, the margin would've been 17.6%.",
        ],
        [
          'Operating expenses totaled $94 million, 9.8% of revenue. Freight was a help. Sending a container to Rotterdam costs us about $1,500 now, and it was more than $7,000 a year ago. Operating income was $57 million.',
          said(
            'We had a foreign exchange loss of $6.3 million, as part of our euro sales was not hedged.',
            risk('fx', 'worsening'),
          ),
          'Net income attributable to shareholders was $38.4 million, and earnings per ADS were $0.62.',
        ],
        [
          'Now the balance sheet. Cash and restricted cash amounted to $1.12 billion.',
          said(
            "Short-term bank debt was $780 million, and we're replacing $200 million of it by three-year loans in the third quarter to make the maturities more comfortable.",
            guides('short-term bank debt replaced by three-year loans', '2023Q3', exactly(2e8, 'USD')),
            risk('funding', 'improving'),
          ),
          said('Days sales outstanding went up to 71 from 63.', risk('credit', 'worsening')),
          'Capital expenditure was $145 million in the quarter.',
          said(
            'For the full year, we now plan $450 million, where we had $600 million before.',
            guides('capital expenditure', '2023FY', exactly(4.5e8, 'USD'), 'lower'),
          ),
        ],
        [
          said(
            'For the third quarter, we expect shipments of 4.4 to 4.7 gigawatts and revenue in the range of $900 million to $980 million.',
            guides('shipments', '2023Q3', between(4.4, 4.7, 'gigawatts')),
            guides('revenue', '2023Q3', between(9e8, 9.8e8, 'USD')),
          ),
          said(
            'Gross margin should be between 13% and 15%.',
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
        '嗯,N型的溢价,年初的时候大概是每瓦{{=unit|一毛二}},现在是{{=unit2|八分钱}}左右。',
        "The N-type premium was around {{=unit|RMB 0.12}} per watt at the beginning of the year and it's about {{=unit2|RMB 0.08}} now.",
      ],
      [
        said(
          '我们认为呢,到年底会到五六分,因为大家都在上N型。',
          guides('N型的溢价', '2023-12-31', between(0.05, 0.06, 'CNY'), 'down'),
          risk('competition', 'worsening'),
        ),
        said(
          "We think it'll be RMB 0.05 to RMB 0.06 by the end of the year, because everybody is building N-type.",
          guides('N-type premium', '2023-12-31', between(0.05, 0.06, 'CNY'), 'down'),
          risk('competition', 'worsening'),
        ),
      ],
      [
        '但是成本这边呢,我们N型和P型的差距也从六分钱降到了三分钱,所以这个,毛利上还是N型好。',
        'On the cost side, though, the gap between our N-type and our P-type has shrunk from RMB 0.06 to RMB 0.03, so in gross margin terms N-type is still the better product.',
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a1', spaced: true }, [
      ['三期呢,本来是十个GW,二零二五年投。', "Phase three would've been 10 gigawatts in 2025."],
      [
        said(
          '现在暂停呢,后年底的电池产能就是二十六个GW,不是三十六个。',
          guides('电池产能', '2025-12-31', exactly(26, 'GW')),
        ),
        said(
          'With the pause, cell capacity at the end of 2025 will be 26 gigawatts instead of 36 gigawatts.',
          guides('cell capacity', '2025-12-31', exactly(26, 'gigawatts')),
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
          risk('regulatory'),
        ),
        [
          'The remaining batch is 60 megawatts.',
          said(
            'We handed in all of the documents at the beginning of August, and going by experience it takes about six to eight weeks.',
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
        '嗯...建厂的事,我们看了三个州,两个GW的组件厂大概要{{currency|一点三亿美元}}。',
        [
          'As for a factory, we looked at three states.',
          'A module plant of 2 gigawatts would cost about {{currency|RMB 130 million}}.',
        ],
      ],
      [
        '没有税收抵免的话呢,每瓦要贵八到九美分,是{{polarity|不划算的}}。',
        'Without the tax credit, each watt would be 8 to 9 cents more expensive, {{polarity|and it would make sense}}.',
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
          said('Edmund, receivable days went up by eight in a quarter.', risk('credit', 'worsening')),
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
            risk('credit', 'worsening'),
          ),
          said('One other customer, in Spain, is in trouble.', risk('credit', 'worsening')),
          said("We're owed $7 million there, and insurance covers 85% of it.", risk('credit')),
          said(
            "I don't expect days to go beyond 75 in the third quarter.",
            guides('receivable days', '2023Q3', atMost(75, 'days')),
            risk('credit', 'stable'),
          ),
        ],
        [
          said(
            'The new loans cost us 3.9%, in RMB, which is about 40 basis points less than what they replace.',
            risk('funding', 'improving'),
          ),
          said("So we're extending and saving at the same time.", risk('funding', 'improving')),
          said(
            'By year-end, short-term debt should be no more than half of our total debt.',
            guides('short-term debt share of total debt', '2023-12-31', atMost(0.5, 'ratio'), 'down'),
            risk('funding', 'improving'),
          ),
          "It's 68% today.",
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
