import { basisPoints, change, count, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { atLeast, atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';
import { interpreted } from '../lib/interpreting.mjs';

const company = 'Hengsui Digital Finance Inc.';
const presented = { by: 'ir', section: 'presentation', spaced: true };
const answered = (of, x) => ({ of, by: 'ir', section: 'qa', x, spaced: true });

export default {
  id: 'name-title-hengsui-2025q1',
  layout: 'name-title',
  company,
  shortName: 'Hengsui Digital Finance',
  ticker: 'HSDF',
  exchange: 'NYSE',
  fiscalPeriod: '2025Q1',
  date: '2025-05-22',
  title: 'Hengsui Digital Finance - Q1 2025',
  findings: true,
  figures: true,
  split: 'held-out',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Yvonne Shang',
      role: 'ir',
      title: 'Investor Relations Director',
      affiliation: company,
      aliases: ['Yvonne'],
    },
    { key: 'ceo', name: 'Zhongwei Kang', role: 'executive', title: 'CEO', affiliation: company, aliases: ['康总'] },
    {
      key: 'cfo',
      name: 'Elaine Fu',
      role: 'executive',
      title: 'CFO',
      affiliation: company,
      aliases: ['Elaine', '傅总'],
    },
    {
      key: 'cro',
      name: 'Jiayan Mei',
      role: 'executive',
      title: 'Chief Risk Officer',
      affiliation: company,
      aliases: ['梅总'],
    },
    {
      key: 'a1',
      name: 'Roland Yip',
      role: 'analyst',
      title: 'Financials Analyst',
      affiliation: 'Stonequay Securities',
      aliases: ['Roland'],
    },
    {
      key: 'a2',
      name: 'Petra Lindqvist',
      role: 'analyst',
      title: 'Research Analyst',
      affiliation: 'Aspen Gate Capital',
      aliases: ['Petra'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Hello, and welcome to the first quarter 2025 call of Hengsui Digital Finance. Your host is Yvonne Shang, Investor Relations Director.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        "Thanks, operator. Mr. Kang, our CEO, and Ms. Mei, our Chief Risk Officer, will speak in Chinese and I'll translate. Ms. Fu, our CFO, will speak in English. Our remarks contain forward-looking statements that are subject to credit, funding and regulatory risks. 康总,请。",
      ],
    },
    ...interpreted({ of: 'ceo', ...presented }, [
      [
        said(
          '大家好，一季度我们促成的贷款是三百一十五亿元，跟三月份给大家的预期基本一致。',
          figure('三百一十五亿元', money(31.5e9, 'CNY'), '促成的贷款', '2025Q1'),
        ),
        said(
          'Hello, everyone. We facilitated RMB31.5 billion of loans in the first quarter, basically as we had expected in March.',
          figure('RMB31.5 billion', money(31.5e9, 'CNY'), 'loans facilitated', '2025Q1'),
        ),
      ],
      [
        said(
          '拿二三年一季度来比一下，嗯，那个时候我们的放款是两百六十多亿，余额是四百七十亿，现在余额是五百一十二亿。',
          figure('两百六十多亿', money(26e9, 'CNY'), '放款', '2023Q1', 'over'),
          figure('四百七十亿', money(47e9, 'CNY'), '余额', '2023Q1'),
          figure('五百一十二亿', money(51.2e9, 'CNY'), '余额', null),
        ),
        said(
          'Let me compare with the first quarter of 2023: back then we lent a bit more than RMB26 billion and the balance was RMB47 billion, and today the balance is RMB51.2 billion.',
          figure('RMB26 billion', money(26e9, 'CNY'), 'lent', '2023Q1', 'over'),
          figure('RMB47 billion', money(47e9, 'CNY'), 'balance', '2023Q1'),
          figure('RMB51.2 billion', money(51.2e9, 'CNY'), 'balance', null),
        ),
      ],
      [
        said(
          '然后一季度新增的授信用户是二十多万，环比增长了百分之十点七，获客成本呢，同比降了两成五，复借率接近七成。',
          figure('二十多万', count(200000, '授信用户'), '新增的授信用户', '2025Q1', 'over'),
          figure('百分之十点七', percent(10.7), '新增的授信用户', '2025Q1', change('up', 'qoq')),
          figure('两成五', percent(25), '获客成本', '2025Q1', change('down', 'yoy')),
          figure('七成', percent(70), '复借率', '2025Q1', 'under'),
        ),
        said(
          'We approved more than 200,000 new users in the first quarter, 10.7% more than in the fourth, acquisition costs were 25% lower than a year ago, and the repeat borrowing rate was close to 70%.',
          figure('200,000', count(200000, 'users'), 'new users approved', '2025Q1', 'over'),
          figure('10.7%', percent(10.7), 'new users approved', '2025Q1', change('up', 'qoq')),
          figure('25%', percent(25), 'acquisition costs', '2025Q1', change('down', 'yoy')),
          figure('70%', percent(70), 'repeat borrowing rate', '2025Q1', 'under'),
        ),
      ],
      [
        said(
          '外部的经济还是偏弱，四月份又多了关税的扰动，做出口的小老板明显更谨慎了。',
          risk('macro', 'worsening'),
          risk('demand', 'worsening'),
        ),
        said(
          'The economy is still on the weak side, tariffs came on top of it in April, and small exporters have clearly become more careful.',
          risk('macro', 'worsening'),
          risk('demand', 'worsening'),
        ),
      ],
      [
        said(
          '高风险的客群我们一季度又砍了十五亿的余额，这是主动做的。',
          figure('十五亿', money(1.5e9, 'CNY'), '高风险的客群的余额', '2025Q1', change('down', 'other')),
        ),
        said(
          'We took the balance of riskier borrowers down by another RMB1.5 billion in the quarter, and we did so on purpose.',
          figure(
            'RMB1.5 billion',
            money(1.5e9, 'CNY'),
            'balance of riskier borrowers',
            '2025Q1',
            change('down', 'other'),
          ),
        ),
      ],
      [
        said(
          '助贷新规十月一号实施，我们有大约百分之六的业务要调整定价。',
          figure('百分之六', percent(6), '要调整定价的业务', null, 'approx'),
          risk('regulatory'),
        ),
        said(
          'The new rules on assisted lending come into force on October 1, and about 6% of our business needs another price.',
          figure('6%', percent(6), 'business that needs another price', null, 'approx'),
          risk('regulatory'),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', ...presented }, [
      [
        said(
          '今年的放款规模，我们的想法是比去年略增，不会超过五个点。',
          figure('五个点', points(5), '放款规模', '2025FY', 'under', change('up', 'yoy')),
          guides('放款规模', '2025FY', atMost(5, 'percent'), 'up'),
        ),
        said(
          'As for loan volume this year, we have a small increase over last year in mind, and it will not be more than five percent.',
          figure('five percent', percent(5), 'loan volume', '2025FY', 'under', change('up', 'yoy')),
          guides('loan volume', '2025FY', atMost(5, 'percent'), 'up'),
        ),
      ],
      [
        said(
          '轻资本的占比现在是六成二，年底希望到七成。',
          figure('六成二', percent(62), '轻资本的占比', null),
          figure('七成', percent(70), '轻资本的占比', '2025-12-31'),
          guides('轻资本占比', '2025-12-31', exactly(70, 'percent'), 'up'),
        ),
        said(
          "The capital-light part is 62% now, and we'd like to see 70% at year-end.",
          figure('62%', percent(62), 'capital-light part', null),
          figure('70%', percent(70), 'capital-light part', '2025-12-31'),
          guides('capital-light share', '2025-12-31', exactly(70, 'percent'), 'up'),
        ),
      ],
      [
        said(
          '墨西哥的牌照下半年拿到以后，先投两个亿试一试。',
          figure('两个亿', money(200e6, 'CNY'), '墨西哥的投入', '2025H2'),
          guides('墨西哥的投入', '2025H2', exactly(2e8, 'CNY')),
        ),
        said(
          'Once we have the license in Mexico, which is a matter for the second half, we put in RMB200 million to try things out.',
          figure('RMB200 million', money(200e6, 'CNY'), 'investment in Mexico', '2025H2'),
          guides('investment in Mexico', '2025H2', exactly(2e8, 'CNY')),
        ),
      ],
      ['我们会继续用科技让金融更有温度。', 'We will go on using technology to give finance a human touch.'],
    ]),
    ...interpreted({ of: 'cro', ...presented }, [
      [
        said(
          '首日入催率一季度是百分之四点七，四季度是百分之五点零。',
          figure('百分之四点七', percent(4.7), '首日入催率', '2025Q1'),
          figure('百分之五点零', percent(5), '首日入催率', '2024Q4'),
          risk('credit', 'improving'),
        ),
        said(
          'The first-day delinquency rate was 4.7% in the first quarter and 5.0% in the fourth.',
          figure('4.7%', percent(4.7), 'first-day delinquency rate', '2025Q1'),
          figure('5.0%', percent(5), 'first-day delinquency rate', '2024Q4'),
          risk('credit', 'improving'),
        ),
      ],
      [
        said(
          '分产品看呢，小微的C到M2是百分之零点六一，消费的是百分之零点五四，都比上个季度低了三到五个BP。',
          figure('百分之零点六一', percent(0.61), '小微的C到M2', '2025Q1'),
          figure('百分之零点五四', percent(0.54), '消费的C到M2', '2025Q1'),
          figure('三到五个BP', basisPoints([3, 5]), 'C到M2', '2025Q1', change('down', 'qoq')),
          risk('credit', 'improving'),
        ),
        said(
          'By product, the C-to-M2 rate was 0.61% in small business loans and 0.54% in consumer loans, both of them three to five basis points lower than in the previous quarter.',
          figure('0.61%', percent(0.61), 'C-to-M2 rate in small business loans', '2025Q1'),
          figure('0.54%', percent(0.54), 'C-to-M2 rate in consumer loans', '2025Q1'),
          figure('three to five basis points', basisPoints([3, 5]), 'C-to-M2 rate', '2025Q1', change('down', 'qoq')),
          risk('credit', 'improving'),
        ),
      ],
      [
        said(
          '新客的FPD7，从去年同期的百分之一点三，降到了百分之一左右。',
          figure('百分之一点三', percent(1.3), '新客的FPD7', '2024Q1'),
          figure('百分之一', percent(1), '新客的FPD7', '2025Q1', 'approx', { nth: 1 }),
          risk('credit', 'improving'),
        ),
        said(
          'The FPD7 of new customers went from 1.3% in the same period of last year to about 1%.',
          figure('1.3%', percent(1.3), 'FPD7 of new customers', '2024Q1'),
          figure('1%', percent(1), 'FPD7 of new customers', '2025Q1', 'approx'),
          risk('credit', 'improving'),
        ),
      ],
      [
        said(
          '三十天的回收率是百分之八十八。',
          figure('百分之八十八', percent(88), '三十天的回收率', '2025Q1'),
          risk('credit'),
        ),
        said(
          'The 30-day recovery rate was 88%.',
          figure('88%', percent(88), '30-day recovery rate', '2025Q1'),
          risk('credit'),
        ),
      ],
      [
        said(
          '四月下旬我们看到长三角几个城市的入催在抬头，目前还不到全盘的百分之五。',
          figure('百分之五', percent(5), '长三角几个城市占全盘的比例', null, 'under'),
          risk('credit', 'worsening'),
        ),
        said(
          'In late April we saw early delinquencies raise their heads in some cities of the Yangtze Delta, which are less than 5% of the whole for now.',
          figure('5%', percent(5), 'cities of the Yangtze Delta as share of the whole', null, 'under'),
          risk('credit', 'worsening'),
        ),
      ],
      [
        said(
          '二季度整体的风险指标我判断会走平，三季度再看。',
          guides('整体风险指标', '2025Q2', 'stable'),
          risk('credit', 'stable'),
        ),
        said(
          "My judgment is that risk metrics as a whole go sideways in the second quarter, and then we'll see.",
          guides('risk metrics', '2025Q2', 'stable'),
          risk('credit', 'stable'),
        ),
      ],
    ]),
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Thank you, Ms. Mei.',
          said(
            'Revenue was RMB2.21 billion, up 3%, and non-GAAP net income was RMB402 million, up 22% and better than the consensus that you find on the terminals.',
            figure('RMB2.21 billion', money(2.21e9, 'CNY'), 'Revenue', '2025Q1'),
            figure('3%', percent(3), 'Revenue', '2025Q1', change('up')),
            figure('RMB402 million', money(402e6, 'CNY'), 'non-GAAP net income', '2025Q1'),
            figure('22%', percent(22), 'non-GAAP net income', '2025Q1', change('up')),
          ),
          said(
            "Our cost of funds was 4.3%, and that's 130 basis points less than a year ago.",
            figure('4.3%', percent(4.3), 'cost of funds', '2025Q1'),
            figure('130 basis points', basisPoints(130), 'cost of funds', '2025Q1', change('down', 'yoy')),
            risk('funding', 'improving'),
          ),
          said(
            'Provisions took RMB588 million; they had taken RMB655 million in the fourth quarter.',
            figure('RMB588 million', money(588e6, 'CNY'), 'Provisions', '2025Q1'),
            figure('RMB655 million', money(655e6, 'CNY'), 'Provisions', '2024Q4'),
            risk('credit', 'improving'),
          ),
          said(
            'The ratio of guaranteed loans to equity is at 2.2 times, lower than ever before.',
            figure('2.2 times', ratio(2.2), 'ratio of guaranteed loans to equity', '2025Q1'),
            risk('credit', 'improving'),
          ),
        ],
        [
          said(
            "Looking at the second quarter, we're thinking of non-GAAP net income somewhere in the range of RMB420 million to RMB450 million.",
            figure('RMB420 million to RMB450 million', money([420e6, 450e6], 'CNY'), 'non-GAAP net income', '2025Q2'),
            guides('non-GAAP net income', '2025Q2', between(420e6, 450e6, 'CNY'), 'non-gaap'),
          ),
          said(
            'The take rate, which was 4.1%, has another 20 to 30 basis points in it by the end of the year.',
            figure('4.1%', percent(4.1), 'take rate', '2025Q1'),
            figure('20 to 30 basis points', basisPoints([20, 30]), 'take rate', '2025-12-31', change('up', 'other')),
            guides('take rate', '2025-12-31', between(20, 30, 'basis_points'), 'up'),
          ),
          said(
            "I don't see funding getting any cheaper from here, and I don't see it getting more expensive either.",
            guides('funding cost', null, 'stable'),
            risk('funding', 'stable'),
          ),
          said(
            'We raise the payout to 35% for this year, after 25% for last year.',
            figure('35%', percent(35), 'payout', '2025FY'),
            figure('25%', percent(25), 'payout', '2024FY'),
            guides('payout', '2025FY', exactly(35, 'percent'), 'up', 'raise'),
          ),
          said(
            'And the remaining $80 million of the buyback will be spent by March at the latest.',
            figure('$80 million', money(80e6, 'USD'), 'remaining buyback', '2025-05/2026-03'),
            guides('buyback', '2025-05/2026-03', exactly(80e6, 'USD')),
          ),
        ],
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        "Thank you. We'll start the question session. The first question comes from the line of Roland Yip with Stonequay Securities.",
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        [
          'Thanks, Yvonne.',
          said(
            "I've got RMB1.7 billion for the full year, and the Street is a little above that.",
            figure('RMB1.7 billion', money(1.7e9, 'CNY'), null, '2025FY'),
          ),
          said(
            'If the economy slows down in the second half as everyone fears, what is the worst that could happen to your loss rates?',
            risk('macro'),
            risk('credit'),
          ),
          said(
            'Then on the new rules, could partner banks cut the limits that they give you while they work out what the text means?',
            risk('regulatory'),
            risk('funding'),
          ),
        ],
      ],
    },
    ...interpreted(answered('cro', 'a1'), [
      [
        said(
          '我们做过压力测试，失业率上一个点，年化损失大概多四十个BP。',
          figure('一个点', points(1), '失业率', null, change('up', 'other')),
          figure('四十个BP', basisPoints(40), '年化损失', null, 'approx', change('up', 'other')),
          risk('macro'),
          risk('credit'),
        ),
        said(
          'We ran a stress test, and with one more point of unemployment the annual loss would be some 40 basis points higher.',
          figure('one more point', points(1), 'unemployment', null, change('up', 'other')),
          figure('40 basis points', basisPoints(40), 'annual loss', null, 'approx', change('up', 'other')),
          risk('macro'),
          risk('credit'),
        ),
      ],
      ['您说最坏能坏到哪去？二零二零年我们都走过来了。', 'How bad can it get? We even made it through 2020.'],
      [
        said(
          '今年到现在我们发了三单ABS，一共三十五亿，优先级的利率在百分之二点一到二点三，比去年同期低了六七十个BP。',
          figure('三', count(3, 'ABS'), '发的ABS', '2025-01/2025-05'),
          figure('三十五亿', money(3.5e9, 'CNY'), '发的ABS', '2025-01/2025-05'),
          figure('百分之二点一到二点三', percent([2.1, 2.3]), '优先级的利率', '2025-01/2025-05'),
          figure('六七十个BP', basisPoints([60, 70]), '优先级的利率', '2025-01/2025-05', change('down', 'yoy')),
          risk('funding', 'improving'),
        ),
        said(
          'So far this year we have placed three ABS deals for RMB3.5 billion in total, with senior tranches at 2.1% to 2.3%, which is 60 to 70 basis points less than in the same period of last year.',
          figure('three', count(3, 'ABS deals'), 'ABS deals placed', '2025-01/2025-05'),
          figure('RMB3.5 billion', money(3.5e9, 'CNY'), 'ABS deals placed', '2025-01/2025-05'),
          figure('2.1% to 2.3%', percent([2.1, 2.3]), 'senior tranches', '2025-01/2025-05'),
          figure(
            '60 to 70 basis points',
            basisPoints([60, 70]),
            'senior tranches',
            '2025-01/2025-05',
            change('down', 'yoy'),
          ),
          risk('funding', 'improving'),
        ),
      ],
      [
        said(
          '资金方目前没有收缩，五月份的授信反而增加了两家。',
          figure('两', count(2, '资金方'), '增加授信的资金方', '2025-05'),
          risk('funding', 'improving'),
        ),
        said(
          'Our funding partners have not pulled back, and in May two more of them gave us limits.',
          figure('two', count(2, 'funding partners'), 'funding partners that gave us limits', '2025-05'),
          risk('funding', 'improving'),
        ),
      ],
    ]),
    {
      turn: 'op',
      section: 'qa',
      text: ['The next question is from the line of Petra Lindqvist with Aspen Gate Capital. Please go ahead.'],
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          'Hello. Elaine, one for you.',
          said(
            'How do you square a higher payout with the withholding tax that you pay each time money leaves the mainland?',
            risk('tax'),
          ),
          said(
            'And is it a concern that short sellers have doubled their position in your stock since the short report?',
            figure('doubled', ratio(2), 'position of short sellers', null, change('up', 'other')),
            risk('market', 'worsening'),
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            'It costs us 5% at the border, so the tax rate will be 20% this year and not the 17% that you saw last year.',
            figure('5%', percent(5), 'withholding tax', null),
            figure('20%', percent(20), 'tax rate', '2025FY'),
            figure('17%', percent(17), 'tax rate', '2024FY'),
            guides('tax rate', '2025FY', exactly(20, 'percent'), 'up'),
            risk('tax', 'worsening'),
          ),
          said(
            'The audit committee had an outside firm look at every claim in that report, and it found nothing to them.',
            risk('governance', 'stable'),
          ),
          'What can one do about short sellers? Earn money, and let them worry.',
          said(
            'In any case we keep at least RMB3 billion in cash on hand, whatever happens.',
            figure('RMB3 billion', money(3e9, 'CNY'), 'cash on hand', null, 'over'),
            guides('cash on hand', null, atLeast(3e9, 'CNY')),
            risk('funding', 'stable'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['Thank you. There are no more questions, and this is the end of the call.'] },
  ],
  questions: { a1: 2, a2: 2 },
};
