import { alternating, runningOn, step } from '../lib/interpreting.mjs';

const company = 'Wenhe Outdoor Group Ltd.';

export default {
  id: 'motley-alternating-wenhe-2022q3',
  layout: 'motley',
  company,
  ticker: 'WHOD',
  exchange: 'NYSE',
  fiscalPeriod: '2022Q3',
  date: '2022-11-17',
  time: '8:00 a.m. ET',
  duration: 41,
  title: 'Wenhe Outdoor Group Ltd. (WHOD) Q3 2022 Earnings Call Transcript',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Leona Hsieh',
      role: 'ir',
      title: 'Investor Relations',
      affiliation: company,
      aliases: ['Leona'],
    },
    {
      key: 'ceo',
      name: 'Aaron Teng',
      role: 'executive',
      title: 'Founder and Chief Executive Officer',
      affiliation: company,
      aliases: ['Aaron', '滕总'],
    },
    {
      key: 'cfo',
      name: 'Priscilla Wen',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Priscilla', '温总'],
    },
    {
      key: 'a1',
      name: 'Damian Ku',
      role: 'analyst',
      affiliation: 'Ashgrove Securities',
      aliases: ['Damian', '古达明'],
    },
    { key: 'a2', name: 'Rowena Park', role: 'analyst', affiliation: 'Lintel Capital', aliases: ['Rowena'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Welcome to the third quarter 2022 conference call of Wenhe Outdoor Group. [Operator Instructions] Please note that this event is being recorded. Leona Hsieh will open the call.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thanks, operator. Good evening from Hong Kong. Aaron Teng, our founder and CEO, and Priscilla Wen, our CFO, are with me. Many of our shareholders in Hong Kong and on the mainland prefer to listen in Chinese, so both will say everything twice, a part in Chinese and then the same in English. Forward-looking statements are subject to risks, and our filings describe them. The currency is the Hong Kong dollar. Aaron?',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: alternating(
        step([
          [
            '大家好，我先用中文讲一段，再用英文讲一段。',
            'Hello, everyone, I will speak in Chinese first and then in English, part by part.',
          ],
          [
            '三季度的收入是{{currency|16.8亿港元}}，{{=basis|同比}}增长两成，露营的热度已经过去了，但是徒步和跑步接上来了。',
            [
              'Revenue in the third quarter was {{currency|RMB1.68 billion}}, up 20% {{=basis|year over year}}.',
              'The camping boom is over, but hiking and running have taken its place.',
            ],
          ],
        ]),
        step([
          [
            '我们的会员有{{=rounding|863万}}，过去十二个月买过{{=word|两次}}以上的占{{=tenths|四成五}}。',
            'We have {{=rounding|8.6 million}} members, and {{=tenths|45%}} of them bought {{=word|twice}} or more in the past twelve months.',
          ],
          [
            '会员的客单价是{{value|529港元}}，比非会员{{=multiple|高了一倍}}。',
            'A member spends {{value|HK$592}} per order, {{=multiple|twice as much as}} a non-member.',
          ],
        ]),
        step([
          [
            '线下我们关了{{dropped|十七家}}业绩不好的店，开了九家大店。',
            'In retail, we {{dropped|closed some stores that did not perform}} and opened nine large ones.',
          ],
          ['单店坪效提升了一成。', 'Sales per square foot were up 10%.'],
          [
            '到年底，直营店会在二百四十家左右，明年{{=negation|不再增加}}。',
            'By the end of the year we will have about 240 stores of our own, and the number {{=negation|will stay the same}} next year.',
          ],
        ]),
        step(
          [
            [
              '原材料方面，羽绒的价格从八月以来{{polarity|涨了百分之十二}}。',
              'The price of down, our most important material, has {{polarity|fallen 12%}} since August.',
            ],
            [
              '冬装的备货我们在六月就锁了价，所以四季度没有影响。',
              'We locked in prices for winter wear in June, so the fourth quarter is not affected.',
            ],
            ['这块请大家放心。', null],
          ],
          { order: [1, 0, 2] },
        ),
      ),
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: alternating(
        step([
          ['谢谢滕总。', 'Thank you, Aaron.'],
          [
            '毛利率46.3%，上升了{{=unit|0.8个百分点}}；销售费用率{{=period|去年同期}}是21%，现在是19.5%。',
            'Gross margin was 46.3%, up {{=unit|80 basis points}}; selling expenses were 19.5% of revenue against 21% in {{=period|the third quarter of 2021}}.',
          ],
          [
            '经营利润{{=scale|2.07亿港元}}，存货{{scale|5.4亿港元}}，周转天数是118天。',
            'Operating profit was {{=scale|HK$207 million}}, and inventory was {{scale|HK$54 million}}, which is 118 days of sales.',
          ],
        ]),
        step([
          [
            '四季度收入预计在21亿到22.5亿港元之间。',
            'We expect revenue of HK$2.1 billion to HK$2.25 billion in the fourth quarter.',
          ],
          ['内地客流恢复的速度，我们没有把握。', 'We cannot be certain how fast traffic on the mainland will recover.'],
          [
            '中期股息会在{{period|十二月}}派发，每股{{=unit|一毛五}}。',
            'The interim dividend of {{=unit|HK$0.15}} per share will be paid {{period|in October}}.',
          ],
        ]),
      ),
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        '[Operator Instructions] The first question comes from Damian Ku of Ashgrove Securities. Please go ahead.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        runningOn(
          step([
            ['滕总、温总好，我是古达明。', 'Hello Aaron and Priscilla, this is Damian.'],
            [
              '大店的投资大概是多少，多久可以回本？',
              'How much do you invest in a large store, and how long does it take to pay back?',
            ],
          ]),
        ),
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: alternating(
        step([
          ['谢谢古先生。', null],
          [
            '一家大店的投资是{{=scale|九百万港元}}，第一年就能做到盈亏平衡，{{=unit|两年半}}回本。',
            'A large store costs us {{=scale|HK$9 million}}, breaks even in its first year and pays back in {{=unit|30 months}}.',
          ],
          [
            '选址是最难的，{{=bound|一百多个}}铺位里面我们才挑中九个。',
            'The hard part is the location, and out of {{=bound|more than 100}} sites we picked nine.',
          ],
        ]),
      ),
    },
    { turn: 'a1', section: 'qa', x: 'a1', text: ['好的，谢谢滕总。'] },
    { turn: 'op', section: 'qa', text: ['And the next question comes from Rowena Park with Lintel Capital.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: ['Hi, thanks. Priscilla, 118 days of inventory looks high to me. Where should it be a year from now?'],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: alternating(
        step([
          [
            'Thanks, Rowena, the number is high because the winter goods arrived early.',
            '谢谢，这个数字偏高，是因为冬装到货比较早。',
          ],
          [
            'Without them, it would have been {{value|96 days}}, and I would like to see 90 by the end of next year.',
            '如果不算冬装，是{{value|69天}}，明年年底我希望做到90天。',
          ],
          [
            '{{=half|Half}} of the summer goods that were left over are already sold.',
            '夏季剩下的货，已经卖掉了{{=half|五成}}。',
          ],
        ]),
      ),
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: ['Very helpful. Thank you.'] },
    { turn: 'op', section: 'qa', text: ['There are no more questions. I will hand the call back to Leona Hsieh.'] },
    { turn: 'ir', section: 'qa', text: ['Thank you for your time tonight. Please call us if anything is unclear.'] },
    { turn: 'op', section: 'qa', text: ['[Operator Closing Remarks]'] },
  ],
  questions: { a1: 2, a2: 1 },
};
