import { basisPoints, change, count, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { atLeast, atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';
import { interpreted, selfInterpreted } from '../lib/interpreting.mjs';

const company = 'Xunji Interactive Entertainment Inc.';
const prepared = { section: 'presentation' };

export default {
  id: 'seeking-alpha-xunji-2025q3',
  layout: 'seeking-alpha',
  company,
  ticker: 'XUNJ',
  exchange: 'NASDAQ',
  fiscalPeriod: '2025Q3',
  date: '2025-11-25',
  time: '7:00 AM EST',
  findings: true,
  figures: true,
  split: 'held-out',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Bettina Kwok',
      role: 'ir',
      title: 'Head of Investor Relations',
      affiliation: company,
      aliases: ['Bettina'],
    },
    {
      key: 'ceo',
      name: 'Meng Zhaoyang',
      role: 'executive',
      title: 'Founder & CEO',
      affiliation: company,
      aliases: ['孟总'],
    },
    {
      key: 'cfo',
      name: 'Rachel Diao',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Rachel', '刁总'],
    },
    {
      key: 'a1',
      name: 'Fabian Ng',
      role: 'analyst',
      affiliation: 'Millstone Securities, Research Division',
      aliases: ['Fabian'],
    },
    { key: 'a2', name: 'Tong Yuwei', role: 'analyst', affiliation: 'Sparrow Hill Research', aliases: [] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good morning and good evening, and welcome to the third quarter 2025 results call of Xunji Interactive. [Operator Instructions] Bettina Kwok will begin.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thanks, operator. Our CEO, Mr. Meng, speaks in Chinese tonight, and I will interpret for him. Rachel Diao, our CFO, speaks in English. Forward-looking statements involve uncertainties, among them the approval of new titles, the tastes of players and the rules on minors. Mr. Meng, please.',
      ],
    },
    ...interpreted({ of: 'ceo', by: 'ir', ...prepared, opening: 'Let me interpret.' }, [
      [
        said(
          '三季度最大的惊喜是《沉舟》的海外版，首月流水就过了五亿元，比立项的时候预想的高了一倍。',
          figure('五亿元', money(500e6, 'CNY'), '《沉舟》海外版首月流水', '2025Q3', 'over'),
          figure('一倍', ratio(2), '《沉舟》海外版首月流水', '2025Q3', change('up', 'other')),
        ),
        said(
          'The best surprise of the third quarter was the overseas version of Sunken Vessel, which grossed over RMB500 million in its first month, twice what we had expected when the project began.',
          figure(
            'RMB500 million',
            money(500e6, 'CNY'),
            'overseas version of Sunken Vessel grossed in its first month',
            '2025Q3',
            'over',
          ),
          figure(
            'twice',
            ratio(2),
            'overseas version of Sunken Vessel grossed in its first month',
            '2025Q3',
            change('up', 'other'),
          ),
        ),
      ],
      [
        said(
          '平台整体的MAU是四千三百多万，DAU一千一百万左右，ARPPU同比涨了百分之十点七，到了两百一十块。',
          figure('四千三百多万', count(43e6, 'MAU'), 'MAU', '2025Q3', 'over'),
          figure('一千一百万', count(11e6, 'DAU'), 'DAU', '2025Q3', 'approx'),
          figure('百分之十点七', percent(10.7), 'ARPPU', '2025Q3', change('up', 'yoy')),
          figure('两百一十块', money(210, 'CNY'), 'ARPPU', '2025Q3'),
        ),
        said(
          'Across the platform, we had over 43 million MAU and around 11 million DAU, and ARPPU was up 10.7% year-on-year to RMB210.',
          figure('43 million', count(43e6, 'MAU'), 'MAU', '2025Q3', 'over'),
          figure('11 million', count(11e6, 'DAU'), 'DAU', '2025Q3', 'approx'),
          figure('10.7%', percent(10.7), 'ARPPU', '2025Q3', change('up', 'yoy')),
          figure('RMB210', money(210, 'CNY'), 'ARPPU', '2025Q3'),
        ),
      ],
      [
        said(
          '小游戏这块，流水同比翻了一番，环比也有一到两成的增长，占收入接近一成五。',
          figure('翻了一番', ratio(2), '小游戏流水', '2025Q3', change('up', 'yoy')),
          figure('一到两成', percent([10, 20]), '小游戏流水', '2025Q3', change('up', 'qoq')),
          figure('一成五', percent(15), '小游戏占收入', '2025Q3', 'under'),
        ),
        said(
          'In mini games, billings doubled year-on-year and grew by 10% to 20% quarter-on-quarter, and they are close to 15% of revenue.',
          figure('doubled', ratio(2), 'mini games billings', '2025Q3', change('up', 'yoy')),
          figure('10% to 20%', percent([10, 20]), 'mini games billings', '2025Q3', change('up', 'qoq')),
          figure('15%', percent(15), 'mini games as share of revenue', '2025Q3', 'under'),
        ),
      ],
      [
        said(
          '老游戏就没有这么好看，《九州策》的月活掉到了八百二十万，去年这个时候还有一千一百万。',
          figure('八百二十万', count(8.2e6, '月活'), '《九州策》的月活', '2025Q3'),
          figure('一千一百万', count(11e6, '月活'), '《九州策》的月活', '2024Q3'),
          risk('demand', 'worsening'),
        ),
        said(
          'Older games look less pretty: Nine Provinces is down to 8.2 million monthly active users from 11 million at this time last year.',
          figure('8.2 million', count(8.2e6, 'monthly active users'), 'Nine Provinces monthly active users', '2025Q3'),
          figure('11 million', count(11e6, 'monthly active users'), 'Nine Provinces monthly active users', '2024Q3'),
          risk('demand', 'worsening'),
        ),
      ],
      [
        said(
          '我们内部有两个项目测试数据不达标，九月份就砍掉了，相应的减值是八千多万元。',
          figure('两', count(2, '项目'), '砍掉的项目', '2025-09'),
          figure('八千多万元', money(80e6, 'CNY'), '减值', '2025Q3', 'over'),
          risk('operational', 'worsening'),
        ),
        said(
          'Two projects did not pass our tests, so we killed them in September, and the impairment is more than RMB80 million.',
          figure('Two', count(2, 'projects'), 'projects killed', '2025-09'),
          figure('RMB80 million', money(80e6, 'CNY'), 'impairment', '2025Q3', 'over'),
          risk('operational', 'worsening'),
        ),
      ],
      [
        said(
          '《青崖记》是二三年一季度上线的，到现在累计流水12.8亿元，最近两个季度每个季度还有八九千万。',
          figure('12.8亿元', money(1.28e9, 'CNY'), '《青崖记》累计流水', null),
          figure('八九千万', money([80e6, 90e6], 'CNY'), '《青崖记》流水', '2025-04/2025-09'),
        ),
        said(
          'Green Cliff came out in the first quarter of 2023 and has grossed RMB1.28 billion to date, and it still makes RMB80 million to RMB90 million in each of the last two quarters.',
          figure('RMB1.28 billion', money(1.28e9, 'CNY'), 'Green Cliff grossed', null),
          figure(
            'RMB80 million to RMB90 million',
            money([80e6, 90e6], 'CNY'),
            'Green Cliff grossed',
            '2025-04/2025-09',
          ),
        ),
      ],
      ['做游戏就是这样，九死一生，这个大家都明白。', 'That is the nature of making games, and all of you know it.'],
    ]),
    ...interpreted({ of: 'ceo', by: 'ir', ...prepared, opening: 'Okay.' }, [
      [
        said(
          '往后看，《长夜行》的版号上个月拿到了，定在明年一月十五号公测。',
          guides('《长夜行》公测', '2026-01-15'),
          risk('regulatory', 'improving'),
        ),
        said(
          'Looking ahead, Long Night was approved last month, and its public release is set for January 15.',
          guides('Long Night public release', '2026-01-15'),
          risk('regulatory', 'improving'),
        ),
      ],
      [
        said(
          '另外两款要等版号，快的话二季度，慢的话就要到下半年了。',
          figure('两', count(2, '游戏'), '等版号的游戏', null),
          guides('两款新游戏上线', '2026Q2'),
          risk('regulatory'),
        ),
        said(
          'Two more are waiting for approval, which means the second quarter if it is quick, and the second half if it is not.',
          figure('Two', count(2, 'games'), 'games waiting for approval', null),
          guides('launch of two more games', '2026Q2'),
          risk('regulatory'),
        ),
      ],
      [
        said(
          '海外收入的占比今年是百分之二十八，两年之内我们要做到四成。',
          figure('百分之二十八', percent(28), '海外收入的占比', '2025FY'),
          figure('四成', percent(40), '海外收入的占比', '2027FY'),
          guides('海外收入占比', '2027FY', exactly(40, 'percent'), 'up'),
        ),
        said(
          'Overseas revenue is 28% of the total this year, and within two years we want it to be 40%.',
          figure('28%', percent(28), 'Overseas revenue as share of total', '2025FY'),
          figure('40%', percent(40), 'Overseas revenue as share of total', '2027FY'),
          guides('overseas share of revenue', '2027FY', exactly(40, 'percent'), 'up'),
        ),
      ],
      [
        said(
          '研发的人数不会再加了，全年稳定在三千一百人。',
          figure('三千一百', count(3100, '人'), '研发的人数', '2025FY'),
          guides('研发人数', '2025FY', exactly(3100, '人'), 'stable'),
        ),
        said(
          'We are not adding developers any more, and the number stays at 3,100 for the year.',
          figure('3,100', count(3100, 'developers'), 'developers', '2025FY'),
          guides('developers', '2025FY', exactly(3100, 'developers'), 'stable'),
        ),
      ],
    ]),
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Thank you, Mr. Meng, and hello to all.',
          said(
            'Revenue was RMB1.92 billion, up 11%, and that is RMB20 million above the top of our range.',
            figure('RMB1.92 billion', money(1.92e9, 'CNY'), 'Revenue', '2025Q3'),
            figure('11%', percent(11), 'Revenue', '2025Q3', change('up')),
            figure('RMB20 million', money(20e6, 'CNY'), 'Revenue above the top of our range', '2025Q3'),
          ),
          said('Gross margin was 63.4%.', figure('63.4%', percent(63.4), 'Gross margin', '2025Q3')),
          said(
            'Sales and marketing took 29% of revenue instead of the 25% of a year ago, because a new user now costs us RMB46 and used to cost RMB35.',
            figure('29%', percent(29), 'Sales and marketing as share of revenue', '2025Q3'),
            figure('25%', percent(25), 'Sales and marketing as share of revenue', '2024Q3'),
            figure('RMB46', money(46, 'CNY'), 'cost of a new user', null),
            figure('RMB35', money(35, 'CNY'), 'cost of a new user', null),
            risk('competition', 'worsening'),
          ),
          said(
            'The effective tax rate rose to 19%, since one of our subsidiaries lost its status as a key software enterprise.',
            figure('19%', percent(19), 'effective tax rate', '2025Q3'),
            risk('tax', 'worsening'),
          ),
          said(
            'Non-GAAP net income was RMB341 million.',
            figure('RMB341 million', money(341e6, 'CNY'), 'Non-GAAP net income', '2025Q3'),
          ),
        ],
        [
          said(
            'For the fourth quarter, please model revenue of RMB1.75 billion to RMB1.85 billion, which is a seasonal decline on the third.',
            figure('RMB1.75 billion to RMB1.85 billion', money([1.75e9, 1.85e9], 'CNY'), 'revenue', '2025Q4'),
            guides('revenue', '2025Q4', between(1.75e9, 1.85e9, 'CNY'), 'down'),
          ),
          said(
            'Marketing will be heavy before the January release, so I would not be surprised by a non-GAAP operating margin as low as 12%.',
            figure('12%', percent(12), 'non-GAAP operating margin', '2025Q4', 'over'),
            guides('marketing', '2025Q4', 'up'),
            guides('non-GAAP operating margin', '2025Q4', atLeast(12, 'percent'), 'down', 'non-gaap'),
          ),
          said(
            'The tax rate stays at 19% until we get the status back, and our application goes in next March.',
            figure('19%', percent(19), 'tax rate', null),
            guides('tax rate', null, exactly(19, 'percent'), 'stable'),
            risk('tax', 'stable'),
          ),
          said(
            'Deferred revenue should be higher at year-end than it was in September.',
            guides('deferred revenue', '2025-12-31', 'up'),
          ),
          said(
            'We keep our promise of paying out half of annual non-GAAP profit, in cash, in the spring.',
            figure('half', ratio(0.5), 'annual non-GAAP profit paid out', '2025FY'),
            guides('payout of non-GAAP profit', '2025FY', exactly(0.5, 'ratio'), 'maintain'),
          ),
          said(
            'As of yesterday we had spent $41 million of the $100 million repurchase plan.',
            figure('$41 million', money(41e6, 'USD'), 'repurchase plan spent', '2025-11-24'),
            figure('$100 million', money(100e6, 'USD'), 'repurchase plan', null),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['[Operator Instructions] Fabian Ng of Millstone is first.'] },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        [
          'Hi.',
          said(
            'I have Sunken Vessel at RMB1.5 billion for next year, and I expect it to peak in March.',
            figure('RMB1.5 billion', money(1.5e9, 'CNY'), 'Sunken Vessel', '2026FY'),
          ),
          said(
            'How do you see its decay curve, and do you fear that the new anime titles from your rivals take players away?',
            risk('competition'),
          ),
          said(
            'My other question is on the platform fees abroad, since the court ruling lets you steer players to your own web shop.',
            risk('regulatory'),
          ),
        ],
      ],
    },
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a1', opening: 'I will translate.' }, [
      [
        said(
          '《沉舟》我们是当十年的产品来做的，明年的流水会比今年低，但不会低于今年的七成。',
          figure('七成', percent(70), '《沉舟》流水', '2026FY', 'over'),
          guides('《沉舟》流水', '2026FY', atLeast(70, 'percent'), 'down'),
        ),
        said(
          'We make Sunken Vessel for ten years, and what it grosses next year will be less than this year, although no less than 70% of it.',
          figure('70%', percent(70), 'Sunken Vessel grosses', '2026FY', 'over'),
          guides('gross billings of Sunken Vessel', '2026FY', atLeast(70, 'percent'), 'down'),
        ),
      ],
      [
        said(
          '它的DAU现在是三百二十多万，海外的占到四成，次留比国内高两三个百分点。',
          figure('三百二十多万', count(3.2e6, 'DAU'), '《沉舟》DAU', null, 'over'),
          figure('四成', percent(40), '海外占DAU', null),
          figure('两三个百分点', points([2, 3]), '海外次留', null, change('up', 'other')),
        ),
        said(
          'Its DAU is a little over 3.2 million now, 40% of it overseas, and next-day retention there is two to three percentage points higher than at home.',
          figure('3.2 million', count(3.2e6, 'DAU'), 'Sunken Vessel DAU', null, 'over'),
          figure('40%', percent(40), 'DAU overseas', null),
          figure(
            'two to three percentage points',
            points([2, 3]),
            'next-day retention overseas',
            null,
            change('up', 'other'),
          ),
        ),
      ],
      [
        said(
          '竞品上线那一周，我们的日活少了百分之三，第二周就回来了。',
          figure('百分之三', percent(3), '日活', null, change('down', 'other')),
          risk('competition', 'stable'),
        ),
        said(
          'In the week when a rival title came out, our daily users were 3% lower, and they were back a week later.',
          figure('3%', percent(3), 'daily users', null, change('down', 'other')),
          risk('competition', 'stable'),
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
            'On fees, Fabian, 17% of our American billings went through the web shop in October.',
            figure('17%', percent(17), 'American billings through the web shop', '2025-10'),
          ),
          said(
            'We aim for a third by the middle of next year, and each ten points are worth roughly 60 basis points of gross margin.',
            figure('a third', ratio(1 / 3), 'American billings through the web shop', '2026-06-30'),
            figure('ten points', points(10), 'American billings through the web shop', null),
            figure('60 basis points', basisPoints(60), 'gross margin', null, 'approx'),
            guides('web shop share of American billings', '2026-06-30', exactly(0.3333, 'ratio'), 'up'),
          ),
          said('An appeal is pending, however, and nobody can tell you how it ends.', risk('regulatory')),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['The next question is from Tong Yuwei of Sparrow Hill.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: selfInterpreted({}, [
        [
          said(
            '管理层好，未成年人的新规如果把充值上限再降一半，对收入影响有多大？',
            figure('一半', ratio(0.5), '充值上限', null, change('down', 'other')),
            risk('regulatory'),
          ),
          said(
            'Hello, management. If the new rules on minors cut the spending cap by another half, how much revenue would that cost you?',
            figure('half', ratio(0.5), 'spending cap', null, change('down', 'other')),
            risk('regulatory'),
          ),
        ],
        [
          said('还有，主策划离职的传闻是真的吗，会不会影响《长夜行》的进度？', risk('operational')),
          said('And is it true that your lead designer has left, and does this delay Long Night?', risk('operational')),
        ],
      ]),
    },
    ...interpreted({ of: 'ceo', by: 'ir', section: 'qa', x: 'a2', opening: 'Here is the answer.' }, [
      [
        said(
          '十八岁以下的充值只占我们流水的千分之四，降到零也没有什么感觉。',
          figure('千分之四', percent(0.4), '十八岁以下的充值占流水的比例', null),
          risk('regulatory', 'stable'),
        ),
        said(
          'Minors account for 0.4% of our billings, and we would hardly notice if that went to zero.',
          figure('0.4%', percent(0.4), 'Minors as share of billings', null),
          risk('regulatory', 'stable'),
        ),
      ],
      [
        said(
          '主策划是转岗去了海外工作室，人没有走，《长夜行》的时间不变。',
          guides('《长夜行》公测', '2026-01-15', 'maintain'),
          risk('operational', 'stable'),
        ),
        said(
          'The lead designer moved to our overseas studio and did not leave, and the date of Long Night does not change.',
          guides('Long Night public release', '2026-01-15', 'maintain'),
          risk('operational', 'stable'),
        ),
      ],
      ['你问我怕不怕失败？做这一行谁不怕呢。', 'You ask whether I am afraid to fail? Who in this business is not?'],
    ]),
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            'One word on currencies, because it comes up each time: a yen that is 5% weaker takes about RMB12 million off our annual profit.',
            figure('5%', percent(5), 'yen', null, change('down', 'other')),
            figure('RMB12 million', money(12e6, 'CNY'), 'annual profit', null, 'approx', change('down', 'other')),
            risk('fx'),
          ),
          said(
            'Starting in January, we hedge up to 70% of what we collect in yen.',
            figure('70%', percent(70), 'hedge ratio of what we collect in yen', '2026FY', 'under'),
            guides('hedge ratio of yen receipts', '2026FY', atMost(70, 'percent'), 'up'),
            risk('fx', 'improving'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['This concludes the call. You may disconnect.'] },
  ],
  questions: { a1: 2, a2: 2 },
};
