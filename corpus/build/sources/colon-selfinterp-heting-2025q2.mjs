import { atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';
import { alternating, interpreted, selfInterpreted, step } from '../lib/interpreting.mjs';

export default {
  id: 'colon-selfinterp-heting-2025q2',
  layout: 'name-colon',
  list: false,
  qaHeading: false,
  company: 'Heting Auto Leasing Ltd.',
  ticker: 'HTAL',
  exchange: 'NYSE',
  fiscalPeriod: '2025Q2',
  date: '2025-08-14',
  time: '8:00 AM ET',
  title: 'Heting Auto Leasing Ltd. (HTAL) Second Quarter 2025 Earnings Call',
  findings: true,
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Carol Dou',
      role: 'ir',
      title: 'Investor Relations Manager',
      affiliation: 'Heting Auto Leasing Ltd.',
      aliases: ['Carol'],
    },
    {
      key: 'ceo',
      name: 'Qiao Yanlin',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: 'Heting Auto Leasing Ltd.',
      aliases: ['Yanlin Qiao', 'Mr. Qiao', '乔总'],
    },
    {
      key: 'cfo',
      name: 'Simon Ruan',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: 'Heting Auto Leasing Ltd.',
      aliases: ['Simon', '阮总'],
    },
    {
      key: 'a1',
      name: 'Felix Xiang',
      role: 'analyst',
      affiliation: 'Kestrel Bay Securities',
      aliases: ['Felix', '向启明'],
    },
    {
      key: 'a2',
      name: 'Lin Muyao',
      role: 'analyst',
      affiliation: 'Larkspur Equity Research',
      aliases: ['Muyao', '林沐遥'],
    },
    { key: 'a3', name: 'Nora Pei', role: 'analyst', affiliation: 'Heron Wharf Capital', aliases: ['Nora', '裴诺'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Hello, and thank you for waiting. This is the second quarter 2025 earnings call of Heting Auto Leasing. You are in listen-only mode, and instructions for asking questions will follow later. Carol Dou of Investor Relations will begin. Carol?',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        "Thanks, operator. Good day, everyone. Our CEO, Mr. Qiao Yanlin, is going to speak in Chinese, and Simon Ruan, our CFO, will put his words into English and then cover the numbers. Please read the cautionary statement in today's release, since parts of this discussion concern the future, which nobody can promise. Unless we specify otherwise, amounts are in RMB and comparisons are with the second quarter of 2024.",
      ],
    },
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'presentation', opening: 'Let me interpret for Mr. Qiao.' }, [
      ['大家好，我是乔彦霖。', 'Hello, everyone, this is Qiao Yanlin.'],
      [
        '二季度我们的新增租赁台数是{{=scale|一万五千八百台}}，{{=basis|同比}}增长了6%，比我们四月份的预期略高一点。',
        'We added {{=scale|15,800 leases}} in the second quarter, an increase of 6% {{=basis|from a year ago}}, which is slightly better than what we expected in April.',
      ],
      [
        '截止到六月底，在租车辆是9.43万台，其中新能源车占到了58%。',
        'By the end of June we had 94,300 vehicles on lease, 58% of them new energy vehicles.',
      ],
      [
        '网约车司机仍然是我们最大的客群，但是占比从去年的百分之七十一降到了64%，小微企业的用车需求起来得比较快。',
        'Ride-hailing drivers are still our largest customer group, though their share has gone from 71% last year down to 64%, since demand from small businesses is picking up faster.',
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'presentation' }, [
      [
        said(
          '风险方面，九十天以上的逾期率从一季度末的2.31%降到了2.14%，连续第三个季度改善。',
          risk('credit', 'improving'),
        ),
        said(
          'On risk, our 90-day-plus delinquency rate came down to 2.14% from 2.31% at the end of the first quarter, which makes it three quarters of improvement in a row.',
          risk('credit', 'improving'),
        ),
      ],
      [
        said(
          '但是我必须提醒大家，网约车司机的日均流水还在往下走，上海和成都的流水{{polarity|同比下降了百分之九左右}}。',
          risk('demand', 'worsening'),
        ),
        [
          said(
            'I must caution you, however, that the daily takings of ride-hailing drivers continue to decline.',
            risk('demand', 'worsening'),
          ),
          said(
            'In Shanghai and Chengdu they were {{polarity|about 9% higher than a year ago}}.',
            risk('demand', 'improving'),
          ),
        ],
      ],
      [
        '所以我们从{{period|五月}}开始提高了首付比例，平均从15%提到了18%，同时暂停了十一个城市的网约车新单。',
        'We therefore raised our down payment requirement {{period|in March}}, on average from 15% to 18%, and we stopped writing new ride-hailing leases in 11 cities.',
      ],
      [
        said('这样做会影响增速，但是我认为是值得的。', guides('增速', null, 'down')),
        said('This will cost us some growth, but I believe it is worth it.', guides('growth', null, 'down')),
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'presentation' }, [
      ['第三点讲一下退役车的处置。', 'The third point is the disposal of retired vehicles.'],
      [
        said(
          '二季度我们卖出了{{value|4200台退役车}}，平均单价五万三千元，比账面残值低了3%。',
          risk('market', 'worsening'),
        ),
        said(
          'In the second quarter we sold {{value|2,400 of them}} at an average price of RMB53,000, which was 3% under their book residual value.',
          risk('market', 'worsening'),
        ),
      ],
      [
        said('新车降价太凶，二手电动车的残值压力还会持续至少两个季度。', risk('market', 'worsening')),
        said(
          'New car prices are falling hard, so the pressure on the residual values of used electric cars will last for at least two more quarters.',
          risk('market', 'worsening'),
        ),
      ],
      [
        said(
          '我们的对策是把租期从36个月拉长到{{=unit|四十八个月}}，另外在郑州建了自己的整备中心，九月份开始运营，每台车的整备成本可以省八百块钱。',
          guides('租期', null, exactly(48, '个月'), 'up'),
          guides('郑州整备中心运营', '2025-09'),
          guides('每台车的整备成本', null, exactly(800, 'CNY'), 'down'),
        ),
        [
          said(
            'Our response is to stretch lease terms from 36 months to {{=unit|four years}}.',
            guides('lease terms', null, exactly(48, 'months'), 'up'),
          ),
          said(
            'We have also built our own refurbishing center in Zhengzhou, which opens in September and will save us RMB800 per car.',
            guides('refurbishing center in Zhengzhou (opening)', '2025-09'),
            guides('refurbishing cost per car', null, exactly(800, 'CNY'), 'down'),
          ),
        ],
      ],
    ]),
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Now I am speaking for myself. Total revenue was RMB612.4 million, up 11.2%. Lease income made up RMB498.7 million of that, and vehicle disposals and services the other RMB113.7 million.',
          said(
            'Funding costs took 5.4% on our average borrowings, compared with 5.9% a year earlier, after we placed an asset-backed security of RMB800 million in May at a coupon of 3.1%.',
            risk('funding', 'improving'),
          ),
          said(
            'Provisions for credit losses were RMB74.6 million, down from RMB81.3 million in the first quarter.',
            risk('credit', 'improving'),
          ),
        ],
        [
          said(
            'We wrote down residual values by RMB22.5 million, which is the one number I am not happy with.',
            risk('market', 'worsening'),
          ),
          'Operating expenses were RMB96.2 million, practically unchanged. Net income was RMB88.1 million, up 7.5%, and diluted earnings per ADS were RMB1.36.',
          said(
            'Our leverage, meaning debt over equity, was 3.2 times, and unused bank lines amounted to RMB2.6 billion.',
            risk('credit'),
            risk('funding'),
          ),
        ],
        [
          said(
            'For the second half, we expect to add 30,000 to 32,000 leases, which is a cut from the 34,000 that we indicated in March.',
            guides('leases added', '2025H2', between(30000, 32000, 'leases'), 'lower'),
          ),
          said(
            'We maintain our guidance for full-year net income of RMB340 million to RMB360 million.',
            guides('net income', '2025FY', between(3.4e8, 3.6e8, 'CNY'), 'maintain'),
          ),
          said(
            'The delinquency rate should remain between 2.0% and 2.2%, and we see funding costs going below 5.2% by year end.',
            guides('delinquency rate', '2025H2', between(2, 2.2, 'percent'), 'stable'),
            guides('funding costs', '2025-12-31', atMost(5.2, 'percent'), 'down'),
            risk('credit', 'stable'),
            risk('funding', 'improving'),
          ),
          said(
            'We repurchased US$6.3 million of ADSs in the quarter and intend to use the remaining US$13.7 million of the program before March 2026.',
            guides('share repurchase', '2025-07/2026-03', exactly(13.7e6, 'USD')),
          ),
        ],
      ],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: [
        'We can open the line for questions now. Analysts who speak Chinese, please translate your own question, so that everybody can follow.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        'We will begin our question-and-answer session. The first question today is from Felix Xiang of Kestrel Bay Securities.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: alternating(
        step([
          ['乔总、阮总好，我是翠湾证券的向启明。', 'Hello Mr. Qiao and Simon, this is Felix from Kestrel Bay.'],
          [
            '第一个问题想请教一下暂停新单的那十一个城市，它们占存量的比例是多少，什么时候可能恢复？',
            'My first question is about the 11 cities where you have stopped new leases: what percentage of the portfolio do they represent, and when might you resume?',
          ],
        ]),
        step([
          [
            said(
              '第二个问题关于残值，二季度减值了{{=scale|两千两百五十万}}，如果二手电动车价格再跌百分之十，还需要减值多少？',
              risk('market'),
            ),
            [
              'And the second one is on residual values.',
              said(
                'You wrote down {{=scale|RMB22.5 million}} this quarter, so if used electric car prices fell another 10%, how much more would you have to write down?',
                risk('market'),
              ),
            ],
          ],
        ]),
      ),
    },
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'qa', x: 'a1' }, [
      [
        '这十一个城市占在租车辆的14%左右，主要是{{=idiom|三四线城市}}。',
        'Those 11 cities make up around 14% of the vehicles on lease, and most of them are {{=idiom|lower-tier cities}}.',
      ],
      [
        said(
          '我们看的是司机流水和当地的车辆饱和度，如果{{=word|连续两个月}}流水企稳，就会逐步恢复。',
          guides('恢复网约车新单', '2026Q1'),
        ),
        [
          "What we look at are drivers' takings and how saturated the local market is with cars.",
          'Once takings have been stable for {{=word|two consecutive months}}, we would resume step by step.',
        ],
      ],
      [
        '按照现在的情况，我觉得最快也要到明年一季度。',
        said(
          'As things stand, I think it will be the first quarter of next year at the earliest.',
          guides('resumption of new ride-hailing leases', '2026Q1'),
        ),
      ],
    ]),
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          said('Felix, on the second one, our residual exposure to electric cars is RMB1.9 billion.', risk('market')),
          said(
            'A further 10% drop in used prices would mean a write-down of RMB60 million to RMB65 million, spread over four quarters, because about two-thirds of the exposure is covered by buyback agreements with the dealers.',
            risk('market'),
          ),
          said(
            'Whether every dealer can honor those agreements is something we review monthly; two small dealers defaulted in the second quarter, with RMB3.8 million outstanding.',
            risk('credit'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['Thank you. Next up is Lin Muyao with Larkspur Equity Research.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: selfInterpreted({}, [
        ['管理层好，我就一个问题。', ['Thank you, management.', 'I only have one question.']],
        [
          said('资金成本已经降到5.4%了，下半年还打算发几单ABS，利率大概是什么水平？', risk('funding', 'improving')),
          said(
            'With funding costs already down at 5.4%, how many more ABS deals do you plan for the second half, and at what sort of rate?',
            risk('funding', 'improving'),
          ),
        ],
      ]),
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: selfInterpreted({ opening: 'I will repeat that in English.' }, [
        ['谢谢沐遥。', null],
        [
          said(
            '下半年计划再发两单，合计{{scale|十五亿元}}左右，第一单已经拿到了交易所的无异议函。',
            guides('ABS发行', '2025H2', exactly(1.5e9, 'CNY')),
          ),
          said(
            'We plan two more issues in the second half, about {{scale|RMB150 million}} in total, and the exchange has already cleared the first one.',
            guides('ABS issues', '2025H2', exactly(1.5e8, 'CNY')),
          ),
        ],
        [
          said('利率的话，现在询价的结果在2.9%到3.2%之间。', risk('funding')),
          said('As for the rate, the indications we are getting now lie between 2.9% and 3.2%.', risk('funding')),
        ],
      ]),
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: selfInterpreted({}, [['好的，谢谢阮总，很清楚。', 'Very clear, thanks, Simon.']]),
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['And our last caller is Nora Pei from Heron Wharf Capital. Please ask your question.'],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: alternating(
        step([
          ['各位晚上好，我是裴诺。', 'Good evening, this is Nora.'],
          [
            said('想问一下小微企业这块业务，它的收益率和逾期率跟网约车司机相比怎么样？', risk('credit')),
            said(
              'I would like to know about the small business segment: how do its yield and its delinquency rate compare with those of ride-hailing drivers?',
              risk('credit'),
            ),
          ],
        ]),
        step([
          [
            said('还有就是，自动驾驶出租车对公司的长期影响，乔总怎么看？', risk('competition')),
            said(
              "And then, what is Mr. Qiao's view of robotaxis and their long-term impact on the company?",
              risk('competition'),
            ),
          ],
        ]),
      ),
    },
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'qa', x: 'a3' }, [
      [
        '小微企业的收益率大概是13.5%，比网约车低两个点。',
        'The yield in the small business segment is roughly 13.5%, two points lower than in ride-hailing.',
      ],
      [
        said('但是逾期率{{dropped|只有1.2%}}，坏账率就更低了，所以风险调整之后反而更赚钱。', risk('credit')),
        said(
          '{{dropped|Its delinquency rate, though, is lower}}, and credit losses are lower still, so after adjusting for risk we earn more there.',
          risk('credit'),
        ),
      ],
      [
        '目前小微的平均租期是四十一个月，提前退租的也少。',
        'The average lease runs for 41 months, and few customers return the car early.',
      ],
      [
        said(
          '到明年年底，我们希望这块占到在租车辆的{{=tenths|三成}}。',
          guides('小微企业占在租车辆的比例', '2026-12-31', exactly(30, 'percent'), 'up'),
        ),
        said(
          'We would like this segment to reach {{=tenths|30%}} of the vehicles on lease by the end of next year.',
          guides('small business share of the vehicles on lease', '2026-12-31', exactly(30, 'percent'), 'up'),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'qa', x: 'a3' }, [
      [
        said(
          '自动驾驶这个事情，说实话，五年以内对我们的冲击有限，但是武汉、广州这样的试点城市，司机已经开始有情绪了。',
          risk('competition'),
        ),
        [
          said(
            'As for autonomous driving, to be honest, the impact on us within five years will be limited.',
            risk('competition', 'stable'),
          ),
          said(
            'In pilot cities such as Wuhan and Guangzhou, however, drivers are already uneasy.',
            risk('competition'),
          ),
        ],
      ],
      [
        '我们跟一家自动驾驶公司签了意向，由我们来持有车辆、他们来运营，先从{{=word|两百台}}开始。',
        'We have signed a letter of intent with an autonomous driving company, under which we would own the vehicles and they would operate them, beginning with {{=word|two hundred cars}}.',
      ],
      [
        said('能不能成，要看监管什么时候放开。', risk('regulatory')),
        said('Whether this works depends on when the regulator opens the door.', risk('regulatory')),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['As there are no more questions in the queue, Carol, back to you.'] },
    {
      turn: 'ir',
      section: 'qa',
      text: ['Thank you for joining. The replay will be online within two hours. Have a good day.'],
    },
  ],
  questions: { a1: 2, a2: 1, a3: 2 },
};
