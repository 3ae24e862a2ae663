import { change, count, duration, figure, money, percent, points, ratio } from '../lib/figures.mjs';
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
  figures: true,
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
        said(
          '二季度我们的新增租赁台数是{{=scale|一万五千八百台}}，{{=basis|同比}}增长了6%，比我们四月份的预期略高一点。',
          figure('一万五千八百', count(15800, '台'), '新增租赁台数', '2025Q2'),
          figure('6%', percent(6), '新增租赁台数', '2025Q2', change('up', 'yoy')),
        ),
        said(
          'We added {{=scale|15,800 leases}} in the second quarter, an increase of 6% {{=basis|from a year ago}}, which is slightly better than what we expected in April.',
          figure('15,800', count(15800, 'leases'), 'leases added', '2025Q2'),
          figure('6%', percent(6), 'leases added', '2025Q2', change('up', 'yoy')),
        ),
      ],
      [
        said(
          '截止到六月底，在租车辆是9.43万台，其中新能源车占到了58%。',
          figure('9.43万', count(94300, '车辆'), '在租车辆', '2025-06-30'),
          figure('58%', percent(58), '新能源车占在租车辆的比例', '2025-06-30'),
        ),
        said(
          'By the end of June we had 94,300 vehicles on lease, 58% of them new energy vehicles.',
          figure('94,300', count(94300, 'vehicles'), 'vehicles on lease', '2025-06-30'),
          figure('58%', percent(58), 'new energy vehicles as share of vehicles on lease', '2025-06-30'),
        ),
      ],
      [
        said(
          '网约车司机仍然是我们最大的客群，但是占比从去年的百分之七十一降到了64%，小微企业的用车需求起来得比较快。',
          figure('百分之七十一', percent(71), '网约车司机占比', '2024FY'),
          figure('64%', percent(64), '网约车司机占比', '2025Q2'),
        ),
        said(
          'Ride-hailing drivers are still our largest customer group, though their share has gone from 71% last year down to 64%, since demand from small businesses is picking up faster.',
          figure('71%', percent(71), 'share of ride-hailing drivers', '2024FY'),
          figure('64%', percent(64), 'share of ride-hailing drivers', '2025Q2'),
        ),
      ],
      [
        said(
          '我给大家一个参照，二三年一季度的时候，网约车这个占比还接近八成，小微只有一千多台车。',
          figure('八成', percent(80), '网约车占比', '2023Q1', 'under'),
          figure('一千多', count(1000, '车'), '小微车辆', '2023Q1', 'over'),
        ),
        said(
          'To give you a reference, in the first quarter of 2023 the share of ride-hailing was still close to 80%, and small businesses had just over 1,000 cars.',
          figure('80%', percent(80), 'share of ride-hailing', '2023Q1', 'under'),
          figure('1,000', count(1000, 'cars'), 'small business cars', '2023Q1', 'over'),
        ),
      ],
      [
        said(
          '单台车的月租金是三千二百八十块左右，环比掉了百分之二，车辆利用率94.6%，比去年同期高1.3个百分点。',
          figure('三千二百八十块', money(3280, 'CNY'), '单台车的月租金', '2025Q2', 'approx'),
          figure('百分之二', percent(2), '单台车的月租金', '2025Q2', change('down', 'qoq')),
          figure('94.6%', percent(94.6), '车辆利用率', '2025Q2'),
          figure('1.3个百分点', points(1.3), '车辆利用率', '2025Q2', change('up', 'yoy')),
        ),
        said(
          'Monthly rent per car was around RMB3,280, 2% lower than in the previous quarter, and utilization was 94.6%, which is 1.3 percentage points higher than a year ago.',
          figure('RMB3,280', money(3280, 'CNY'), 'Monthly rent per car', '2025Q2', 'approx'),
          figure('2%', percent(2), 'Monthly rent per car', '2025Q2', change('down', 'qoq')),
          figure('94.6%', percent(94.6), 'utilization', '2025Q2'),
          figure('1.3 percentage points', points(1.3), 'utilization', '2025Q2', change('up', 'yoy')),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'presentation' }, [
      [
        said(
          '风险方面，九十天以上的逾期率从一季度末的2.31%降到了2.14%，连续第三个季度改善。',
          figure('2.31%', percent(2.31), '九十天以上的逾期率', '2025Q1'),
          figure('2.14%', percent(2.14), '九十天以上的逾期率', '2025Q2'),
          risk('credit', 'improving'),
        ),
        said(
          'On risk, our 90-day-plus delinquency rate came down to 2.14% from 2.31% at the end of the first quarter, which makes it three quarters of improvement in a row.',
          figure('2.14%', percent(2.14), '90-day-plus delinquency rate', '2025Q2'),
          figure('2.31%', percent(2.31), '90-day-plus delinquency rate', '2025Q1'),
          risk('credit', 'improving'),
        ),
      ],
      [
        said(
          '但是我必须提醒大家，网约车司机的日均流水还在往下走，上海和成都的流水{{polarity|同比下降了百分之九左右}}。',
          figure('百分之九', percent(9), '上海和成都网约车司机的流水', '2025Q2', 'approx', change('down', 'yoy')),
          risk('demand', 'worsening'),
        ),
        [
          said(
            'I must caution you, however, that the daily takings of ride-hailing drivers continue to decline.',
            risk('demand', 'worsening'),
          ),
          said(
            'In Shanghai and Chengdu they were {{polarity|about 9% higher than a year ago}}.',
            figure(
              '9%',
              percent(9),
              'daily takings of ride-hailing drivers in Shanghai and Chengdu',
              '2025Q2',
              'approx',
              change('up', 'yoy'),
            ),
            risk('demand', 'improving'),
          ),
        ],
      ],
      [
        said(
          '所以我们从{{period|五月}}开始提高了首付比例，平均从15%提到了18%，同时暂停了十一个城市的网约车新单。',
          figure('15%', percent(15), '首付比例', null),
          figure('18%', percent(18), '首付比例', '2025-05'),
          figure('十一', count(11, '城市'), '暂停网约车新单的城市', '2025-05'),
        ),
        said(
          'We therefore raised our down payment requirement {{period|in March}}, on average from 15% to 18%, and we stopped writing new ride-hailing leases in 11 cities.',
          figure('15%', percent(15), 'down payment requirement', null),
          figure('18%', percent(18), 'down payment requirement', '2025-03'),
          figure('11', count(11, 'cities'), 'cities without new ride-hailing leases', '2025-03'),
        ),
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
          figure('4200', count(4200, '退役车'), '卖出的退役车', '2025Q2'),
          figure('五万三千元', money(53000, 'CNY'), '退役车的平均单价', '2025Q2'),
          figure('3%', percent(3), '退役车的平均单价', '2025Q2', change('down', 'other')),
          risk('market', 'worsening'),
        ),
        said(
          'In the second quarter we sold {{value|2,400 of them}} at an average price of RMB53,000, which was 3% under their book residual value.',
          figure('2,400', count(2400, 'retired vehicles'), 'retired vehicles sold', '2025Q2'),
          figure('RMB53,000', money(53000, 'CNY'), 'average price', '2025Q2'),
          figure('3%', percent(3), 'average price', '2025Q2', change('down', 'other')),
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
          figure('36个月', duration(36, '月'), '租期', null),
          figure('四十八个月', duration(48, '月'), '租期', null),
          figure('八百块钱', money(800, 'CNY'), '每台车的整备成本', null, change('down', 'other')),
          guides('租期', null, exactly(48, '个月'), 'up'),
          guides('郑州整备中心运营', '2025-09'),
          guides('每台车的整备成本', null, exactly(800, 'CNY'), 'down'),
        ),
        [
          said(
            'Our response is to stretch lease terms from 36 months to {{=unit|four years}}.',
            figure('36 months', duration(36, 'months'), 'lease terms', null),
            figure('four years', duration(4, 'years'), 'lease terms', null),
            guides('lease terms', null, exactly(48, 'months'), 'up'),
          ),
          said(
            'We have also built our own refurbishing center in Zhengzhou, which opens in September and will save us RMB800 per car.',
            figure('RMB800', money(800, 'CNY'), 'refurbishing cost per car', null, change('down', 'other')),
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
          'Now I am speaking for myself.',
          said(
            'Total revenue was RMB612.4 million, up 11.2%.',
            figure('RMB612.4 million', money(612.4e6, 'CNY'), 'Total revenue', '2025Q2'),
            figure('11.2%', percent(11.2), 'Total revenue', '2025Q2', change('up', 'yoy')),
          ),
          said(
            'Lease income made up RMB498.7 million of that, and vehicle disposals and services the other RMB113.7 million.',
            figure('RMB498.7 million', money(498.7e6, 'CNY'), 'Lease income', '2025Q2'),
            figure('RMB113.7 million', money(113.7e6, 'CNY'), 'vehicle disposals and services income', '2025Q2'),
          ),
          said(
            'Funding costs took 5.4% on our average borrowings, compared with 5.9% a year earlier, after we placed an asset-backed security of RMB800 million in May at a coupon of 3.1%.',
            figure('5.4%', percent(5.4), 'Funding costs', '2025Q2'),
            figure('5.9%', percent(5.9), 'Funding costs', '2024Q2'),
            figure('RMB800 million', money(800e6, 'CNY'), 'asset-backed security', '2025-05'),
            figure('3.1%', percent(3.1), 'coupon of asset-backed security', '2025-05'),
            risk('funding', 'improving'),
          ),
          said(
            'Provisions for credit losses were RMB74.6 million, down from RMB81.3 million in the first quarter.',
            figure('RMB74.6 million', money(74.6e6, 'CNY'), 'Provisions for credit losses', '2025Q2'),
            figure('RMB81.3 million', money(81.3e6, 'CNY'), 'Provisions for credit losses', '2025Q1'),
            risk('credit', 'improving'),
          ),
        ],
        [
          said(
            'We wrote down residual values by RMB22.5 million, which is the one number I am not happy with.',
            figure('RMB22.5 million', money(22.5e6, 'CNY'), 'residual values written down', '2025Q2'),
            risk('market', 'worsening'),
          ),
          said(
            'Operating expenses were RMB96.2 million, practically unchanged.',
            figure('RMB96.2 million', money(96.2e6, 'CNY'), 'Operating expenses', '2025Q2'),
          ),
          said(
            'Net income was RMB88.1 million, up 7.5%, and diluted earnings per ADS were RMB1.36.',
            figure('RMB88.1 million', money(88.1e6, 'CNY'), 'Net income', '2025Q2'),
            figure('7.5%', percent(7.5), 'Net income', '2025Q2', change('up', 'yoy')),
            figure('RMB1.36', money(1.36, 'CNY'), 'diluted earnings', '2025Q2', { per: 'ADS' }),
          ),
          said(
            'Our leverage, meaning debt over equity, was 3.2 times, and unused bank lines amounted to RMB2.6 billion.',
            figure('3.2 times', ratio(3.2), 'leverage', '2025Q2'),
            figure('RMB2.6 billion', money(2.6e9, 'CNY'), 'unused bank lines', '2025Q2'),
            risk('credit'),
            risk('funding'),
          ),
        ],
        [
          said(
            'For the second half, we expect to add 30,000 to 32,000 leases, which is a cut from the 34,000 that we indicated in March.',
            figure('30,000 to 32,000', count([30000, 32000], 'leases'), 'leases added', '2025H2'),
            figure('34,000', count(34000, 'leases'), 'leases added', '2025H2'),
            guides('leases added', '2025H2', between(30000, 32000, 'leases'), 'lower'),
          ),
          said(
            'We maintain our guidance for full-year net income of RMB340 million to RMB360 million.',
            figure('RMB340 million to RMB360 million', money([340e6, 360e6], 'CNY'), 'net income', '2025FY'),
            guides('net income', '2025FY', between(3.4e8, 3.6e8, 'CNY'), 'maintain'),
          ),
          said(
            'The delinquency rate should remain between 2.0% and 2.2%, and we see funding costs going below 5.2% by year end.',
            figure('2.0% and 2.2%', percent([2, 2.2]), 'delinquency rate', '2025H2'),
            figure('5.2%', percent(5.2), 'funding costs', '2025-12-31', 'under'),
            guides('delinquency rate', '2025H2', between(2, 2.2, 'percent'), 'stable'),
            guides('funding costs', '2025-12-31', atMost(5.2, 'percent'), 'down'),
            risk('credit', 'stable'),
            risk('funding', 'improving'),
          ),
          said(
            'We repurchased US$6.3 million of ADSs in the quarter and intend to use the remaining US$13.7 million of the program before March 2026.',
            figure('US$6.3 million', money(6.3e6, 'USD'), 'ADSs repurchased', '2025Q2'),
            figure('US$13.7 million', money(13.7e6, 'USD'), 'remaining repurchase program', '2025-07/2026-03'),
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
            said(
              '第一个问题想请教一下暂停新单的那十一个城市，它们占存量的比例是多少，什么时候可能恢复？',
              figure('十一', count(11, '城市'), '暂停新单的城市', null),
            ),
            said(
              'My first question is about the 11 cities where you have stopped new leases: what percentage of the portfolio do they represent, and when might you resume?',
              figure('11', count(11, 'cities'), 'cities where new leases stopped', null),
            ),
          ],
        ]),
        step([
          [
            said(
              '第二个问题关于残值，二季度减值了{{=scale|两千两百五十万}}，如果二手电动车价格再跌百分之十，还需要减值多少？',
              figure('两千两百五十万', money(22.5e6, 'CNY'), '残值减值', '2025Q2'),
              figure('百分之十', percent(10), '二手电动车价格', null, change('down', 'other')),
              risk('market'),
            ),
            [
              'And the second one is on residual values.',
              said(
                'You wrote down {{=scale|RMB22.5 million}} this quarter, so if used electric car prices fell another 10%, how much more would you have to write down?',
                figure('RMB22.5 million', money(22.5e6, 'CNY'), 'residual values written down', '2025Q2'),
                figure('10%', percent(10), 'used electric car prices', null, change('down', 'other')),
                risk('market'),
              ),
            ],
          ],
        ]),
      ),
    },
    ...interpreted({ of: 'ceo', by: 'cfo', section: 'qa', x: 'a1' }, [
      [
        said(
          '这十一个城市占在租车辆的14%左右，主要是{{=idiom|三四线城市}}。',
          figure('十一', count(11, '城市'), '暂停新单的城市', null),
          figure('14%', percent(14), '十一个城市占在租车辆的比例', null, 'approx'),
        ),
        said(
          'Those 11 cities make up around 14% of the vehicles on lease, and most of them are {{=idiom|lower-tier cities}}.',
          figure('11', count(11, 'cities'), 'cities where new leases stopped', null),
          figure('14%', percent(14), 'cities as share of vehicles on lease', null, 'approx'),
        ),
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
          said(
            'Felix, on the second one, our residual exposure to electric cars is RMB1.9 billion.',
            figure('RMB1.9 billion', money(1.9e9, 'CNY'), 'residual exposure to electric cars', null),
            risk('market'),
          ),
          said(
            'A further 10% drop in used prices would mean a write-down of RMB60 million to RMB65 million, spread over four quarters, because about two-thirds of the exposure is covered by buyback agreements with the dealers.',
            figure('10%', percent(10), 'used prices', null, change('down', 'other')),
            figure('RMB60 million to RMB65 million', money([60e6, 65e6], 'CNY'), 'write-down', null),
            figure('two-thirds', ratio(2 / 3), 'exposure covered by buyback agreements', null, 'approx'),
            risk('market'),
          ),
          said(
            'Whether every dealer can honor those agreements is something we review monthly; two small dealers defaulted in the second quarter, with RMB3.8 million outstanding.',
            figure('two', count(2, 'dealers'), 'dealers that defaulted', '2025Q2'),
            figure('RMB3.8 million', money(3.8e6, 'CNY'), 'outstanding from dealers that defaulted', '2025Q2'),
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
          said(
            '资金成本已经降到5.4%了，下半年还打算发几单ABS，利率大概是什么水平？',
            figure('5.4%', percent(5.4), '资金成本', '2025Q2'),
            risk('funding', 'improving'),
          ),
          said(
            'With funding costs already down at 5.4%, how many more ABS deals do you plan for the second half, and at what sort of rate?',
            figure('5.4%', percent(5.4), 'funding costs', '2025Q2'),
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
            figure('两', count(2, 'ABS'), 'ABS发行', '2025H2'),
            figure('十五亿元', money(1.5e9, 'CNY'), 'ABS发行', '2025H2', 'approx'),
            guides('ABS发行', '2025H2', exactly(1.5e9, 'CNY')),
          ),
          said(
            'We plan two more issues in the second half, about {{scale|RMB150 million}} in total, and the exchange has already cleared the first one.',
            figure('two', count(2, 'issues'), 'ABS issues', '2025H2'),
            figure('RMB150 million', money(150e6, 'CNY'), 'ABS issues', '2025H2', 'approx'),
            guides('ABS issues', '2025H2', exactly(1.5e8, 'CNY')),
          ),
        ],
        [
          said(
            '利率的话，现在询价的结果在2.9%到3.2%之间。',
            figure('2.9%到3.2%', percent([2.9, 3.2]), 'ABS利率', null),
            risk('funding'),
          ),
          said(
            'As for the rate, the indications we are getting now lie between 2.9% and 3.2%.',
            figure('2.9% and 3.2%', percent([2.9, 3.2]), 'ABS rate', null),
            risk('funding'),
          ),
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
        said(
          '小微企业的收益率大概是13.5%，比网约车低两个点。',
          figure('13.5%', percent(13.5), '小微企业的收益率', null, 'approx'),
          figure('两个点', points(2), '小微企业的收益率', null, change('down', 'other')),
        ),
        said(
          'The yield in the small business segment is roughly 13.5%, two points lower than in ride-hailing.',
          figure('13.5%', percent(13.5), 'yield in the small business segment', null, 'approx'),
          figure('two points', points(2), 'yield in the small business segment', null, change('down', 'other')),
        ),
      ],
      [
        said(
          '但是逾期率{{dropped|只有1.2%}}，坏账率就更低了，所以风险调整之后反而更赚钱。',
          figure('1.2%', percent(1.2), '小微企业的逾期率', null),
          risk('credit'),
        ),
        said(
          '{{dropped|Its delinquency rate, though, is lower}}, and credit losses are lower still, so after adjusting for risk we earn more there.',
          risk('credit'),
        ),
      ],
      [
        said(
          '目前小微的平均租期是四十一个月，提前退租的也少。',
          figure('四十一个月', duration(41, '月'), '小微的平均租期', null),
        ),
        said(
          'The average lease runs for 41 months, and few customers return the car early.',
          figure('41 months', duration(41, 'months'), 'average lease', null),
        ),
      ],
      [
        said(
          '到明年年底，我们希望这块占到在租车辆的{{=tenths|三成}}。',
          figure('三成', percent(30), '小微企业占在租车辆的比例', '2026-12-31'),
          guides('小微企业占在租车辆的比例', '2026-12-31', exactly(30, 'percent'), 'up'),
        ),
        said(
          'We would like this segment to reach {{=tenths|30%}} of the vehicles on lease by the end of next year.',
          figure('30%', percent(30), 'small business share of the vehicles on lease', '2026-12-31'),
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
        said(
          '我们跟一家自动驾驶公司签了意向，由我们来持有车辆、他们来运营，先从{{=word|两百台}}开始。',
          figure('两百', count(200, '车辆'), '自动驾驶车辆', null),
        ),
        said(
          'We have signed a letter of intent with an autonomous driving company, under which we would own the vehicles and they would operate them, beginning with {{=word|two hundred cars}}.',
          figure('two hundred', count(200, 'cars'), 'cars owned for the autonomous driving company', null),
        ),
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
