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
        '大家好，一季度我们促成的贷款是三百一十五亿元，跟三月份给大家的预期基本一致。',
        'Hello, everyone. We facilitated RMB31.5 billion of loans in the first quarter, basically as we had expected in March.',
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
        '高风险的客群我们一季度又砍了十五亿的余额，这是主动做的。',
        'We took the balance of riskier borrowers down by another RMB1.5 billion in the quarter, and we did so on purpose.',
      ],
      [
        said('助贷新规十月一号实施，我们有大约百分之六的业务要调整定价。', risk('regulatory')),
        said(
          'The new rules on assisted lending come into force on October 1, and about 6% of our business needs another price.',
          risk('regulatory'),
        ),
      ],
    ]),
    ...interpreted({ of: 'ceo', ...presented }, [
      [
        said(
          '今年的放款规模，我们的想法是比去年略增，不会超过五个点。',
          guides('放款规模', '2025FY', atMost(5, 'percent'), 'up'),
        ),
        said(
          'As for loan volume this year, we have a small increase over last year in mind, and it will not be more than five percent.',
          guides('loan volume', '2025FY', atMost(5, 'percent'), 'up'),
        ),
      ],
      [
        said(
          '轻资本的占比现在是六成二，年底希望到七成。',
          guides('轻资本占比', '2025-12-31', exactly(70, 'percent'), 'up'),
        ),
        said(
          "The capital-light part is 62% now, and we'd like to see 70% at year-end.",
          guides('capital-light share', '2025-12-31', exactly(70, 'percent'), 'up'),
        ),
      ],
      [
        said('墨西哥的牌照下半年拿到以后，先投两个亿试一试。', guides('墨西哥的投入', '2025H2', exactly(2e8, 'CNY'))),
        said(
          'Once we have the license in Mexico, which is a matter for the second half, we put in RMB200 million to try things out.',
          guides('investment in Mexico', '2025H2', exactly(2e8, 'CNY')),
        ),
      ],
      ['我们会继续用科技让金融更有温度。', 'We will go on using technology to give finance a human touch.'],
    ]),
    ...interpreted({ of: 'cro', ...presented }, [
      [
        said('首日入催率一季度是百分之四点七，四季度是百分之五点零。', risk('credit', 'improving')),
        said(
          'The first-day delinquency rate was 4.7% in the first quarter and 5.0% in the fourth.',
          risk('credit', 'improving'),
        ),
      ],
      [
        said('三十天的回收率是百分之八十八。', risk('credit')),
        said('The 30-day recovery rate was 88%.', risk('credit')),
      ],
      [
        said('四月下旬我们看到长三角几个城市的入催在抬头，目前还不到全盘的百分之五。', risk('credit', 'worsening')),
        said(
          'In late April we saw early delinquencies raise their heads in some cities of the Yangtze Delta, which are less than 5% of the whole for now.',
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
          'Thank you, Ms. Mei. Revenue was RMB2.21 billion, up 3%, and non-GAAP net income was RMB402 million, up 22% and better than the consensus that you find on the terminals.',
          said(
            "Our cost of funds was 4.3%, and that's 130 basis points less than a year ago.",
            risk('funding', 'improving'),
          ),
          said(
            'Provisions took RMB588 million; they had taken RMB655 million in the fourth quarter.',
            risk('credit', 'improving'),
          ),
          said(
            'The ratio of guaranteed loans to equity is at 2.2 times, lower than ever before.',
            risk('credit', 'improving'),
          ),
        ],
        [
          said(
            "Looking at the second quarter, we're thinking of non-GAAP net income somewhere in the range of RMB420 million to RMB450 million.",
            guides('non-GAAP net income', '2025Q2', between(420e6, 450e6, 'CNY'), 'non-gaap'),
          ),
          said(
            'The take rate, which was 4.1%, has another 20 to 30 basis points in it by the end of the year.',
            guides('take rate', '2025-12-31', between(20, 30, 'basis_points'), 'up'),
          ),
          said(
            "I don't see funding getting any cheaper from here, and I don't see it getting more expensive either.",
            guides('funding cost', null, 'stable'),
            risk('funding', 'stable'),
          ),
          said(
            'We raise the payout to 35% for this year, after 25% for last year.',
            guides('payout', '2025FY', exactly(35, 'percent'), 'up', 'raise'),
          ),
          said(
            'And the remaining $80 million of the buyback will be spent by March at the latest.',
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
          "Thanks, Yvonne. I've got RMB1.7 billion for the full year, and the Street is a little above that.",
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
        said('我们做过压力测试，失业率上一个点，年化损失大概多四十个BP。', risk('macro'), risk('credit')),
        said(
          'We ran a stress test, and with one more point of unemployment the annual loss would be some 40 basis points higher.',
          risk('macro'),
          risk('credit'),
        ),
      ],
      ['您说最坏能坏到哪去？二零二零年我们都走过来了。', 'How bad can it get? We even made it through 2020.'],
      [
        said('资金方目前没有收缩，五月份的授信反而增加了两家。', risk('funding', 'improving')),
        said(
          'Our funding partners have not pulled back, and in May two more of them gave us limits.',
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
