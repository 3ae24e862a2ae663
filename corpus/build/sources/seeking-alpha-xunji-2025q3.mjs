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
        '三季度最大的惊喜是《沉舟》的海外版，首月流水就过了五亿元，比立项的时候预想的高了一倍。',
        'The best surprise of the third quarter was the overseas version of Sunken Vessel, which grossed over RMB500 million in its first month, twice what we had expected when the project began.',
      ],
      [
        said(
          '老游戏就没有这么好看，《九州策》的月活掉到了八百二十万，去年这个时候还有一千一百万。',
          risk('demand', 'worsening'),
        ),
        said(
          'Older games look less pretty: Nine Provinces is down to 8.2 million monthly active users from 11 million at this time last year.',
          risk('demand', 'worsening'),
        ),
      ],
      [
        said(
          '我们内部有两个项目测试数据不达标，九月份就砍掉了，相应的减值是八千多万元。',
          risk('operational', 'worsening'),
        ),
        said(
          'Two projects did not pass our tests, so we killed them in September, and the impairment is more than RMB80 million.',
          risk('operational', 'worsening'),
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
          guides('两款新游戏上线', '2026Q2'),
          risk('regulatory'),
        ),
        said(
          'Two more are waiting for approval, which means the second quarter if it is quick, and the second half if it is not.',
          guides('launch of two more games', '2026Q2'),
          risk('regulatory'),
        ),
      ],
      [
        said(
          '海外收入的占比今年是百分之二十八，两年之内我们要做到四成。',
          guides('海外收入占比', '2027FY', exactly(40, 'percent'), 'up'),
        ),
        said(
          'Overseas revenue is 28% of the total this year, and within two years we want it to be 40%.',
          guides('overseas share of revenue', '2027FY', exactly(40, 'percent'), 'up'),
        ),
      ],
      [
        said(
          '研发的人数不会再加了，全年稳定在三千一百人。',
          guides('研发人数', '2025FY', exactly(3100, '人'), 'stable'),
        ),
        said(
          'We are not adding developers any more, and the number stays at 3,100 for the year.',
          guides('developers', '2025FY', exactly(3100, 'developers'), 'stable'),
        ),
      ],
    ]),
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Thank you, Mr. Meng, and hello to all. Revenue was RMB1.92 billion, up 11%, and that is RMB20 million above the top of our range. Gross margin was 63.4%.',
          said(
            'Sales and marketing took 29% of revenue instead of the 25% of a year ago, because a new user now costs us RMB46 and used to cost RMB35.',
            risk('competition', 'worsening'),
          ),
          said(
            'The effective tax rate rose to 19%, since one of our subsidiaries lost its status as a key software enterprise.',
            risk('tax', 'worsening'),
          ),
          'Non-GAAP net income was RMB341 million.',
        ],
        [
          said(
            'For the fourth quarter, please model revenue of RMB1.75 billion to RMB1.85 billion, which is a seasonal decline on the third.',
            guides('revenue', '2025Q4', between(1.75e9, 1.85e9, 'CNY'), 'down'),
          ),
          said(
            'Marketing will be heavy before the January release, so I would not be surprised by a non-GAAP operating margin as low as 12%.',
            guides('marketing', '2025Q4', 'up'),
            guides('non-GAAP operating margin', '2025Q4', atLeast(12, 'percent'), 'down', 'non-gaap'),
          ),
          said(
            'The tax rate stays at 19% until we get the status back, and our application goes in next March.',
            guides('tax rate', null, exactly(19, 'percent'), 'stable'),
            risk('tax', 'stable'),
          ),
          said(
            'Deferred revenue should be higher at year-end than it was in September.',
            guides('deferred revenue', '2025-12-31', 'up'),
          ),
          said(
            'We keep our promise of paying out half of annual non-GAAP profit, in cash, in the spring.',
            guides('payout of non-GAAP profit', '2025FY', exactly(0.5, 'ratio'), 'maintain'),
          ),
          'As of yesterday we had spent $41 million of the $100 million repurchase plan.',
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
          'Hi. I have Sunken Vessel at RMB1.5 billion for next year, and I expect it to peak in March.',
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
          guides('《沉舟》流水', '2026FY', atLeast(70, 'percent'), 'down'),
        ),
        said(
          'We make Sunken Vessel for ten years, and what it grosses next year will be less than this year, although no less than 70% of it.',
          guides('gross billings of Sunken Vessel', '2026FY', atLeast(70, 'percent'), 'down'),
        ),
      ],
      [
        said('竞品上线那一周，我们的日活少了百分之三，第二周就回来了。', risk('competition', 'stable')),
        said(
          'In the week when a rival title came out, our daily users were 3% lower, and they were back a week later.',
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
          'On fees, Fabian, 17% of our American billings went through the web shop in October.',
          said(
            'We aim for a third by the middle of next year, and each ten points are worth roughly 60 basis points of gross margin.',
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
          said('管理层好，未成年人的新规如果把充值上限再降一半，对收入影响有多大？', risk('regulatory')),
          said(
            'Hello, management. If the new rules on minors cut the spending cap by another half, how much revenue would that cost you?',
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
        said('十八岁以下的充值只占我们流水的千分之四，降到零也没有什么感觉。', risk('regulatory', 'stable')),
        said(
          'Minors account for 0.4% of our billings, and we would hardly notice if that went to zero.',
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
            risk('fx'),
          ),
          said(
            'Starting in January, we hedge up to 70% of what we collect in yen.',
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
