import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';
import { alternating, step } from '../lib/interpreting.mjs';

const company = 'Mingxu Education Group';

export default {
  id: 'motley-mingxu-2024q2',
  layout: 'motley',
  company,
  ticker: 'MXED',
  exchange: 'NYSE',
  fiscalPeriod: '2024Q2',
  date: '2024-08-14',
  time: '8:00 a.m. ET',
  duration: 38,
  title: 'Mingxu Education Group (MXED) Q2 2024 Earnings Call Transcript',
  findings: true,
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Candice Lou',
      role: 'ir',
      title: 'Director of Investor Relations',
      affiliation: company,
      aliases: ['Candice'],
    },
    {
      key: 'ceo',
      name: 'Howard Ying',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: company,
      aliases: ['Howard', '应总'],
    },
    {
      key: 'cfo',
      name: 'Daphne Qu',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Daphne', '曲总'],
    },
    { key: 'a1', name: 'Terrence Mok', role: 'analyst', affiliation: 'Oldgate Securities', aliases: ['Terrence'] },
    { key: 'a2', name: 'Sylvie Ren', role: 'analyst', affiliation: 'Whitmoor Capital', aliases: ['Sylvie'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good day, and welcome to the second quarter 2024 call of Mingxu Education. [Operator Instructions] Candice Lou will start.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thank you. Howard Ying, our CEO, and Daphne Qu, our CFO, will each speak in Chinese and then in English. The safe harbor statement is in the release, and it names policy changes, competition and enrollment among the things that could make results differ from our expectations. Howard?',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: alternating(
        step([
          [
            '大家好，二季度报名人次四十一万，比预期的三十八万要好。',
            'Hello, everyone, we had 410,000 enrollments in the second quarter, better than the 380,000 that had been expected.',
          ],
          [
            said('素养课的续班率从百分之七十六提高到了百分之八十一。', risk('demand', 'improving')),
            said('Retention in enrichment classes went from 76% to 81%.', risk('demand', 'improving')),
          ],
          [
            said(
              '留学这条线比较难，美国签证的拒签率上去了，咨询量少了三分之一。',
              risk('demand', 'worsening'),
              risk('regulatory', 'worsening'),
            ),
            said(
              'Study abroad is the difficult part: more American visas are refused, and inquiries fell by a third.',
              risk('demand', 'worsening'),
              risk('regulatory', 'worsening'),
            ),
          ],
          ['教育是一件慢的事情，我们愿意等。', 'Education takes time, and we are willing to wait.'],
        ]),
        step([
          [
            said(
              '教学点现在是二百一十二个，到明年五月我们计划开到二百六十个。',
              guides('教学点', '2025-05', exactly(260, '个'), 'up'),
            ),
            said(
              'We have 212 learning centers now, and the plan is to be at 260 by May of next year.',
              guides('learning centers', '2025-05', exactly(260, 'learning centers'), 'up'),
            ),
          ],
          [
            said('自习室这个业务我们年底之前全部关掉，只留下学习机。', guides('自习室业务', '2024FY', 'down')),
            said(
              'We close all of the study rooms before the end of the year and keep only the learning devices.',
              guides('study rooms', '2024FY', 'down'),
            ),
          ],
          [
            said(
              '第三代学习机十月份发布，售价会比现在便宜五百块。',
              guides('第三代学习机发布', '2024-10'),
              guides('学习机售价', '2024-10', exactly(500, 'CNY'), 'down'),
            ),
            said(
              'The third generation of the device comes out in October and will be RMB500 cheaper than the present one.',
              guides('third generation of the device (launch)', '2024-10'),
              guides('price of the device', '2024-10', exactly(500, 'CNY'), 'down'),
            ),
          ],
        ]),
      ),
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: alternating(
        step([
          [
            '二季度收入15.6亿元，同比增长44%，这里面有暑期提前开班的影响。',
            'Revenue was RMB1.56 billion, up 44%, helped by summer classes that began early.',
          ],
          ['毛利率53.8%，和我们五月份讲的差不多。', 'Gross margin was 53.8%, about what we had told you in May.'],
          [
            said('退费率是百分之五点九，一季度是百分之六点三。', risk('demand', 'improving')),
            said('The refund rate was 5.9%, and it was 6.3% in the first quarter.', risk('demand', 'improving')),
          ],
          [
            said('监管账户里的资金是21亿元，这部分钱我们动用不了。', risk('funding')),
            said('RMB2.1 billion of our cash sits in supervised accounts, where we cannot touch it.', risk('funding')),
          ],
        ]),
        step([
          [
            said(
              '三季度的收入，我们给的区间是19.5亿到20.5亿元，同比增长百分之三十五到四十二。',
              guides('收入', '2024Q3', between(1.95e9, 2.05e9, 'CNY'), 'up', growing(35, 42)),
            ),
            said(
              'For the third quarter, our range for revenue is RMB1.95 billion to RMB2.05 billion, an increase of 35% to 42%.',
              guides('revenue', '2024Q3', between(1.95e9, 2.05e9, 'CNY'), 'up', growing(35, 42)),
            ),
          ],
          [
            said(
              '全年的经营利润率由百分之六上调到百分之七。',
              guides('经营利润率', '2024FY', exactly(7, 'percent'), 'raise'),
            ),
            said(
              'The operating margin for the year goes to 7%, up from the 6% we gave you before.',
              guides('operating margin', '2024FY', exactly(7, 'percent'), 'raise'),
            ),
          ],
          [
            said(
              '后面两个季度老师的人数增加不会超过百分之十，人均产出要提上来。',
              guides('老师人数', '2024H2', atMost(10, 'percent'), 'up'),
              guides('人均产出', '2024H2', 'up'),
            ),
            said(
              'In the next two quarters the number of teachers grows by no more than 10%, and revenue per teacher has to go up.',
              guides('number of teachers', '2024H2', atMost(10, 'percent'), 'up'),
              guides('revenue per teacher', '2024H2', 'up'),
            ),
          ],
          [
            said(
              '暑期之后获客费用会下来，四季度的销售费用率大概在百分之二十六。',
              guides('获客费用', '2024Q4', 'down'),
              guides('销售费用率', '2024Q4', exactly(26, 'percent')),
            ),
            said(
              'Acquisition costs come down after the summer, and sales and marketing should be about 26% of revenue in the fourth quarter.',
              guides('acquisition costs', '2024Q4', 'down'),
              guides('sales and marketing as a share of revenue', '2024Q4', exactly(26, 'percent')),
            ),
          ],
        ]),
      ),
    },
    { turn: 'op', section: 'qa', text: ['[Operator Instructions] The first question is from Terrence Mok.'] },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: alternating(
        step([
          [
            said('谢谢，想请教一下八月初出台的校外培训条例，对我们开新点有没有限制？', risk('regulatory')),
            said(
              'Thank you. Could you talk about the regulation on after-school tutoring that came out in early August, and does it limit your new centers?',
              risk('regulatory'),
            ),
          ],
          [
            '市场对三季度的预期已经到21亿了，公司怎么看？',
            'The market is already at RMB2.1 billion for the third quarter, so what do you think of that?',
          ],
        ]),
      ),
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: alternating(
        step([
          [
            said(
              '条例把非学科类的边界讲清楚了，对合规的机构反而是好事，不确定性比去年小很多。',
              risk('regulatory', 'improving'),
            ),
            said(
              'The text makes clear what counts as non-academic, which is good for those who comply, and there is much less uncertainty than last year.',
              risk('regulatory', 'improving'),
            ),
          ],
          [
            said('个别城市的审批还是偏慢，杭州和武汉各有三个点装修好了开不了业。', risk('regulatory')),
            said(
              'Approvals are still slow in a few cities, and in Hangzhou and Wuhan we have three finished centers each that cannot open.',
              risk('regulatory'),
            ),
          ],
          ['至于市场的预期，那是市场的。', 'As for what the market expects, that is for the market.'],
        ]),
      ),
    },
    { turn: 'op', section: 'qa', text: ['Next, we have Sylvie Ren of Whitmoor Capital.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: alternating(
        step([
          [
            said('短视频上的低价课越来越多，会不会把我们的生源分走？', risk('competition')),
            said(
              'There are more and more cheap courses on short-video platforms, so do they take students away from you?',
              risk('competition'),
            ),
          ],
          ['另外股东回报有没有新的安排？', 'Besides, is there anything new on shareholder returns?'],
        ]),
      ),
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: alternating(
        step([
          [
            said(
              '低价课影响的主要是九十九元以下的引流课，我们这一块的转化率掉了四个点。',
              risk('competition', 'worsening'),
            ),
            said(
              'The cheap courses hurt our trial classes below RMB99, where conversion is down by four points.',
              risk('competition', 'worsening'),
            ),
          ],
          [
            said('老师的流失率百分之九，和去年一样，没有被挖走的问题。', risk('operational', 'stable')),
            said(
              'Teacher attrition is 9%, the same as last year, so nobody is poaching them.',
              risk('operational', 'stable'),
            ),
          ],
          [
            said(
              '回购我们每个季度会做一千万美元以上，一直做到明年六月。',
              guides('回购', '2024-07/2025-06', atLeast(1e7, 'USD')),
            ),
            said(
              'We will buy back at least $10 million a quarter, and we keep doing so until next June.',
              guides('buyback', '2024-07/2025-06', atLeast(1e7, 'USD')),
            ),
          ],
        ]),
      ),
    },
    { turn: 'op', section: 'qa', text: ['That was the last question. Thank you, and goodbye.'] },
  ],
  questions: { a1: 2, a2: 2 },
};
