import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';
import { interpreted, selfInterpreted } from '../lib/interpreting.mjs';

const company = 'Suyi Commerce and Logistics Group';
const presented = { by: 'tr', section: 'presentation' };
const answered = (of, x) => ({ of, by: 'tr', section: 'qa', x });

export default {
  id: 'colon-suyi-2023q4',
  layout: 'name-colon',
  company,
  ticker: 'SYCL',
  exchange: 'NASDAQ',
  fiscalPeriod: '2023Q4',
  date: '2024-03-06',
  title: 'Suyi Commerce and Logistics Group (SYCL) Q4 2023 Earnings Call',
  findings: true,
  split: 'held-out',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    { key: 'tr', name: 'Interpreter', role: 'interpreter', aliases: [] },
    { key: 'ir', name: 'Benedict Cao', role: 'ir', title: 'Head of IR', affiliation: company, aliases: ['Benedict'] },
    {
      key: 'ceo',
      name: 'Ling Wenshu',
      role: 'executive',
      title: 'CEO',
      affiliation: company,
      aliases: ['凌总', 'Ms. Ling'],
    },
    {
      key: 'cfo',
      name: 'Gu Tinghe',
      role: 'executive',
      title: 'CFO',
      affiliation: company,
      aliases: ['顾总', 'Mr. Gu'],
    },
    { key: 'a1', name: 'Alison Fok', role: 'analyst', affiliation: 'Treadwell Securities', aliases: ['霍雅琳'] },
    { key: 'a2', name: 'Xu Chengbi', role: 'analyst', affiliation: 'Hawthorn Lane Research', aliases: [] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good evening, and welcome to the fourth quarter 2023 earnings call of Suyi Commerce and Logistics. Benedict Cao, Head of IR, will open the call.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thank you. Ms. Ling, our CEO, and Mr. Gu, our CFO, will speak in Chinese, followed by an interpreter. This call contains forward-looking statements, and the risks are described in our annual report. Ms. Ling?',
      ],
    },
    ...interpreted({ of: 'ceo', ...presented }, [
      [
        '大家晚上好，四季度成交额860亿元，同比增长9%，大促的表现比预想的稳。',
        'Good evening, everyone. Gross merchandise volume was RMB86 billion in the fourth quarter, up 9%, and the sales festival was steadier than we had imagined.',
      ],
      [
        said('消费者买东西越来越看价格，服装的客单价掉了百分之八。', risk('demand', 'worsening')),
        said(
          'Shoppers look at the price more and more, and the average order in apparel was down by 8%.',
          risk('demand', 'worsening'),
        ),
      ],
      [
        said(
          '直播平台把我们好几个大商家的预算抢走了，广告收入是九个季度以来第一次下降。',
          risk('competition', 'worsening'),
        ),
        said(
          'Live streaming platforms took budgets away from some of our big merchants, and advertising revenue fell for the first time in nine quarters.',
          risk('competition', 'worsening'),
        ),
      ],
      [
        said('仓库分拣的差错率从万分之六降到了万分之三点五，这个我很满意。', risk('operational', 'improving')),
        said(
          'Sorting errors in our warehouses went from six in ten thousand to three and a half, and I am happy with that.',
          risk('operational', 'improving'),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', ...presented }, [
      [
        said(
          '今年的重点是县城，前置仓从四百个加到六百五十个，五月份之前完成一半。',
          guides('前置仓', '2024FY', exactly(650, '个'), 'up'),
        ),
        said(
          'This year is about county towns: we go from 400 forward warehouses to 650, and half of them will be done before May.',
          guides('forward warehouses', '2024FY', exactly(650, 'warehouses'), 'up'),
        ),
      ],
      [
        said(
          '会员费我们六月起从每年九十九块涨到一百二十八块。',
          guides('会员费', '2024-06', exactly(128, 'CNY'), 'up'),
        ),
        said(
          'The membership fee goes from RMB99 a year to RMB128, starting in June.',
          guides('membership fee', '2024-06', exactly(128, 'CNY'), 'up'),
        ),
      ],
      [
        said('社区团购年底之前退出华北，只留长江以南。', guides('华北社区团购', '2024FY', 'down')),
        said(
          'We leave community group buying in the north by the end of the year and keep only what is south of the Yangtze.',
          guides('community group buying in the north', '2024FY', 'down'),
        ),
      ],
      [
        '零售的本质就是多快好省，我们不会忘记。',
        'The essence of retail is more, faster, better and cheaper, and we will not forget it.',
      ],
    ]),
    ...interpreted({ of: 'cfo', ...presented }, [
      [
        '收入181亿元，同比增长6%，调整后净利率3.9%，和去年底的指引相符。',
        'Revenue was RMB18.1 billion, up 6%, and the adjusted net margin of 3.9% was in line with what we guided to at the end of last year.',
      ],
      [
        said('白条业务九十天以上的逾期是百分之一点四，三季度末是百分之一点五。', risk('credit', 'improving')),
        said(
          'In our pay-later business, 1.4% of balances are more than 90 days late, after 1.5% at the end of the third quarter.',
          risk('credit', 'improving'),
        ),
      ],
      [
        said('人民币走弱，美元债的汇兑损失是1.8亿元，比三季度多了一倍。', risk('fx', 'worsening')),
        said(
          'With a weaker renminbi, we lost RMB180 million on our dollar bonds, twice as much as in the third quarter.',
          risk('fx', 'worsening'),
        ),
      ],
      [
        said('油价对我们的影响不大，四分之三的干线车已经换成燃气的了。', risk('other', 'stable')),
        said(
          'Oil does not matter that much to us, since three-quarters of our long-haul trucks run on gas by now.',
          risk('other', 'stable'),
        ),
      ],
    ]),
    ...interpreted({ of: 'cfo', ...presented }, [
      [
        said(
          '一季度收入预计174亿到179亿元，增长百分之五到百分之八。',
          guides('收入', '2024Q1', between(1.74e10, 1.79e10, 'CNY'), 'up', growing(5, 8)),
        ),
        said(
          'We put first quarter revenue at RMB17.4 billion to RMB17.9 billion, which is 5% to 8% more than a year ago.',
          guides('revenue', '2024Q1', between(1.74e10, 1.79e10, 'CNY'), 'up', growing(5, 8)),
        ),
      ],
      [
        said(
          '全年调整后净利润不低于32亿元，资本开支在55亿元左右，跟去年持平。',
          guides('调整后净利润', '2024FY', atLeast(3.2e9, 'CNY'), 'non-gaap'),
          guides('资本开支', '2024FY', exactly(5.5e9, 'CNY'), 'stable'),
        ),
        said(
          'For the year, adjusted net profit will be no less than RMB3.2 billion, with capital expenditure of around RMB5.5 billion, the same as last year.',
          guides('adjusted net profit', '2024FY', atLeast(3.2e9, 'CNY'), 'non-gaap'),
          guides('capital expenditure', '2024FY', exactly(5.5e9, 'CNY'), 'stable'),
        ),
      ],
      [
        said(
          '履约费用率再降五十个基点，不会超过百分之六点二。',
          guides('履约费用率', '2024FY', atMost(6.2, 'percent'), 'down'),
        ),
        said(
          'Fulfillment as a share of revenue drops by another 50 basis points, to 6.2% at most.',
          guides('fulfillment as a share of revenue', '2024FY', atMost(6.2, 'percent'), 'down'),
        ),
      ],
      [
        said(
          '未来三年，我们每年拿出利润的三成做回购和分红，去年说的是两成。',
          guides('回购和分红占利润的比例', null, exactly(30, 'percent'), 'up', 'raise'),
        ),
        said(
          'In each of the next three years, 30% of profit goes into buybacks and dividends, where we had said 20% last year.',
          guides('share of profit for buybacks and dividends', null, exactly(30, 'percent'), 'up', 'raise'),
        ),
      ],
    ]),
    {
      turn: 'op',
      section: 'qa',
      text: ['We now begin the question session. Alison Fok from Treadwell Securities has the first question.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: selfInterpreted({}, [
        [
          '谢谢管理层，市场之前期待的全年利润是35亿，所以32亿偏保守。',
          'Thank you, management. The market was looking for RMB3.5 billion of profit, so RMB3.2 billion is on the conservative side.',
        ],
        [
          said('广告下滑是暂时的，还是商家真的在离开平台？', risk('competition'), risk('demand')),
          said(
            'Is the drop in advertising temporary, or are merchants really leaving your platform?',
            risk('competition'),
            risk('demand'),
          ),
        ],
      ]),
    },
    ...interpreted(answered('ceo', 'a1'), [
      [
        said('商家没有走，活跃商家还多了百分之六，走的是预算。', risk('competition')),
        said(
          'Merchants have not left, there are even 6% more of them; what has left is their budget.',
          risk('competition'),
        ),
      ],
      [
        said('二月份广告已经转正，二季度我们看到的是中个位数的增长。', guides('广告收入', '2024Q2', 'up')),
        said(
          'Advertising was growing again in February, and what we see for the second quarter is a mid-single-digit increase.',
          guides('advertising revenue', '2024Q2', 'up'),
        ),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['The final question is from Xu Chengbi of Hawthorn Lane Research.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: selfInterpreted({}, [
        [
          said('请教一下快递员社保的新政策，会增加多少成本？', risk('regulatory')),
          said(
            'I would like to ask about the new policy on social insurance for couriers, and how much it adds to your costs.',
            risk('regulatory'),
          ),
        ],
        [
          said('另外，十一月有五亿美元的债要到期，现在的利率环境下怎么再融资？', risk('funding')),
          said(
            'Besides, $500 million of bonds mature in November, so how do you refinance them with rates where they are?',
            risk('funding'),
          ),
        ],
      ]),
    },
    ...interpreted(answered('cfo', 'a2'), [
      [
        said('社保如果全部按新标准交，一年大概多三个亿，我们的指引里已经算进去了。', risk('regulatory')),
        said(
          'If everything is paid under the new standard, it is about RMB300 million a year, and this is in our guidance.',
          risk('regulatory'),
        ),
      ],
      [
        said(
          '那笔债我们用人民币贷款来还，利率从百分之五点九变成三点二，换完之后汇率的敞口也没有了。',
          guides('美元债', '2024-11', exactly(5e8, 'USD'), 'down'),
          risk('funding', 'improving'),
          risk('fx', 'improving'),
        ),
        said(
          'We repay those bonds with renminbi loans, at 3.2% instead of 5.9%, and once that is done the currency exposure is gone as well.',
          guides('dollar bonds', '2024-11', exactly(5e8, 'USD'), 'down'),
          risk('funding', 'improving'),
          risk('fx', 'improving'),
        ),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['Thank you, everyone. The call is over.'] },
  ],
  questions: { a1: 1, a2: 2 },
};
