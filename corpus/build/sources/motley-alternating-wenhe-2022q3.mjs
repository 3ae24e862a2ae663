import { basisPoints, change, count, duration, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { said } from '../lib/findings.mjs';
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
  figures: true,
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
            said(
              '三季度的收入是{{currency|16.8亿港元}}，{{=basis|同比}}增长两成，露营的热度已经过去了，但是徒步和跑步接上来了。',
              figure('16.8亿港元', money(1.68e9, 'HKD'), '收入', '2022Q3'),
              figure('两成', percent(20), '收入', '2022Q3', change('up', 'yoy')),
            ),
            [
              said(
                'Revenue in the third quarter was {{currency|RMB1.68 billion}}, up 20% {{=basis|year over year}}.',
                figure('RMB1.68 billion', money(1.68e9, 'CNY'), 'Revenue', '2022Q3'),
                figure('20%', percent(20), 'Revenue', '2022Q3', change('up', 'yoy')),
              ),
              'The camping boom is over, but hiking and running have taken its place.',
            ],
          ],
        ]),
        step([
          [
            said(
              '我们的会员有{{=rounding|863万}}，过去十二个月买过{{=word|两次}}以上的占{{=tenths|四成五}}。',
              figure('863万', count(8.63e6, '会员'), '会员', null),
              figure('四成五', percent(45), '买过两次以上的会员', null),
            ),
            said(
              'We have {{=rounding|8.6 million}} members, and {{=tenths|45%}} of them bought {{=word|twice}} or more in the past twelve months.',
              figure('8.6 million', count(8.6e6, 'members'), 'members', null),
              figure('45%', percent(45), 'members who bought twice or more', null),
            ),
          ],
          [
            said(
              '会员的客单价是{{value|529港元}}，比非会员{{=multiple|高了一倍}}。',
              figure('529港元', money(529, 'HKD'), '会员的客单价', null),
              figure('一倍', ratio(2), '会员的客单价', null, change('up', 'other')),
            ),
            said(
              'A member spends {{value|HK$592}} per order, {{=multiple|twice as much as}} a non-member.',
              figure('HK$592', money(592, 'HKD'), 'member spends per order', null),
              figure('twice', ratio(2), 'member spends per order', null, change('up', 'other')),
            ),
          ],
        ]),
        step([
          [
            said(
              '线上这块，双十一的GMV是12.8亿港元，同比增长接近三成，退货率也降了一到两个百分点。',
              figure('12.8亿港元', money(1.28e9, 'HKD'), '双十一的GMV', '2022-11'),
              figure('三成', percent(30), '双十一的GMV', '2022-11', 'under', change('up', 'yoy')),
              figure('一到两个百分点', points([1, 2]), '退货率', '2022-11', change('down', 'other')),
            ),
            said(
              'Online, the GMV of our Double Eleven sale was HK$1.28 billion, up nearly 30% year over year, and the return rate came down by one to two percentage points.',
              figure('HK$1.28 billion', money(1.28e9, 'HKD'), 'GMV of our Double Eleven sale', '2022-11'),
              figure('30%', percent(30), 'GMV of our Double Eleven sale', '2022-11', 'under', change('up', 'yoy')),
              figure('one to two percentage points', points([1, 2]), 'return rate', '2022-11', change('down', 'other')),
            ),
          ],
          [
            said(
              '抖音渠道的收入在三季度翻了一番，现在占到线上的四成左右，二一年一季度的时候这个比例只有百分之三点五。',
              figure('翻了一番', ratio(2), '抖音渠道的收入', '2022Q3', change('up')),
              figure('四成', percent(40), '抖音渠道占线上的比例', null, 'approx'),
              figure('百分之三点五', percent(3.5), '抖音渠道占线上的比例', '2021Q1'),
            ),
            said(
              'Revenue from Douyin doubled in the third quarter and is now around 40% of online revenue, and in the first quarter of 2021 that share was only 3.5%.',
              figure('doubled', ratio(2), 'Revenue from Douyin', '2022Q3', change('up')),
              figure('40%', percent(40), 'Douyin as share of online revenue', null, 'approx'),
              figure('3.5%', percent(3.5), 'Douyin as share of online revenue', '2021Q1'),
            ),
          ],
        ]),
        step([
          [
            said(
              '线下我们关了{{dropped|十七家}}业绩不好的店，开了九家大店。',
              figure('十七', count(17, '店'), '关的店', '2022Q3'),
              figure('九', count(9, '大店'), '开的大店', '2022Q3'),
            ),
            said(
              'In retail, we {{dropped|closed some stores that did not perform}} and opened nine large ones.',
              figure('nine', count(9, 'stores'), 'large stores opened', '2022Q3'),
            ),
          ],
          [
            said('单店坪效提升了一成。', figure('一成', percent(10), '单店坪效', '2022Q3', change('up'))),
            said(
              'Sales per square foot were up 10%.',
              figure('10%', percent(10), 'Sales per square foot', '2022Q3', change('up')),
            ),
          ],
          [
            said(
              '到年底，直营店会在二百四十家左右，明年{{=negation|不再增加}}。',
              figure('二百四十', count(240, '直营店'), '直营店', '2022-12-31', 'approx'),
            ),
            said(
              'By the end of the year we will have about 240 stores of our own, and the number {{=negation|will stay the same}} next year.',
              figure('240', count(240, 'stores'), 'stores of our own', '2022-12-31', 'approx'),
            ),
          ],
        ]),
        step(
          [
            [
              said(
                '原材料方面，羽绒的价格从八月以来{{polarity|涨了百分之十二}}。',
                figure('百分之十二', percent(12), '羽绒的价格', '2022-08/2022-11', change('up', 'other')),
              ),
              said(
                'The price of down, our most important material, has {{polarity|fallen 12%}} since August.',
                figure('12%', percent(12), 'price of down', '2022-08/2022-11', change('down', 'other')),
              ),
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
            said(
              '前三季度的资本开支是一亿两千多万港元，占收入不到百分之三，人员比年初少了一百二十多个。',
              figure('一亿两千多万港元', money(120e6, 'HKD'), '资本开支', '2022-01/2022-09', 'over'),
              figure('百分之三', percent(3), '资本开支占收入', '2022-01/2022-09', 'under'),
              figure('一百二十多', count(120, '人员'), '人员', null, 'over', change('down', 'other')),
            ),
            said(
              'Capital expenditure in the first three quarters was a little over HK$120 million, which is less than 3% of revenue, and we have just over 120 people fewer than at the beginning of the year.',
              figure('HK$120 million', money(120e6, 'HKD'), 'Capital expenditure', '2022-01/2022-09', 'over'),
              figure('3%', percent(3), 'Capital expenditure as share of revenue', '2022-01/2022-09', 'under'),
              figure('120', count(120, 'people'), 'people', null, 'over', change('down', 'other'), { nth: 1 }),
            ),
          ],
          [
            said(
              '毛利率46.3%，上升了{{=unit|0.8个百分点}}；销售费用率{{=period|去年同期}}是21%，现在是19.5%。',
              figure('46.3%', percent(46.3), '毛利率', '2022Q3'),
              figure('0.8个百分点', points(0.8), '毛利率', '2022Q3', change('up')),
              figure('21%', percent(21), '销售费用率', '2021Q3'),
              figure('19.5%', percent(19.5), '销售费用率', '2022Q3'),
            ),
            said(
              'Gross margin was 46.3%, up {{=unit|80 basis points}}; selling expenses were 19.5% of revenue against 21% in {{=period|the third quarter of 2021}}.',
              figure('46.3%', percent(46.3), 'Gross margin', '2022Q3'),
              figure('80 basis points', basisPoints(80), 'Gross margin', '2022Q3', change('up')),
              figure('19.5%', percent(19.5), 'selling expenses as share of revenue', '2022Q3'),
              figure('21%', percent(21), 'selling expenses as share of revenue', '2021Q3'),
            ),
          ],
          [
            said(
              '经营利润{{=scale|2.07亿港元}}，存货{{scale|5.4亿港元}}，周转天数是118天。',
              figure('2.07亿港元', money(207e6, 'HKD'), '经营利润', '2022Q3'),
              figure('5.4亿港元', money(540e6, 'HKD'), '存货', '2022Q3'),
              figure('118天', duration(118, '天'), '周转天数', '2022Q3'),
            ),
            said(
              'Operating profit was {{=scale|HK$207 million}}, and inventory was {{scale|HK$54 million}}, which is 118 days of sales.',
              figure('HK$207 million', money(207e6, 'HKD'), 'Operating profit', '2022Q3'),
              figure('HK$54 million', money(54e6, 'HKD'), 'inventory', '2022Q3'),
              figure('118 days', duration(118, 'days'), 'inventory', '2022Q3'),
            ),
          ],
        ]),
        step([
          [
            said(
              '四季度收入预计在21亿到22.5亿港元之间。',
              figure('21亿到22.5亿港元', money([2.1e9, 2.25e9], 'HKD'), '收入', '2022Q4'),
            ),
            said(
              'We expect revenue of HK$2.1 billion to HK$2.25 billion in the fourth quarter.',
              figure('HK$2.1 billion to HK$2.25 billion', money([2.1e9, 2.25e9], 'HKD'), 'revenue', '2022Q4'),
            ),
          ],
          [
            said(
              '毛利率会比三季度再高五十到八十个BP，全年的资本开支控制在一亿八到两亿。',
              figure('五十到八十个BP', basisPoints([50, 80]), '毛利率', '2022Q4', change('up', 'qoq')),
              figure('一亿八到两亿', money([180e6, 200e6], 'HKD'), '资本开支', '2022FY'),
            ),
            said(
              'Gross margin will be another 50 to 80 basis points above the third quarter, and capital expenditure for the full year stays at HK$180 million to HK$200 million.',
              figure('50 to 80 basis points', basisPoints([50, 80]), 'Gross margin', '2022Q4', change('up', 'qoq')),
              figure('HK$180 million to HK$200 million', money([180e6, 200e6], 'HKD'), 'capital expenditure', '2022FY'),
            ),
          ],
          ['内地客流恢复的速度，我们没有把握。', 'We cannot be certain how fast traffic on the mainland will recover.'],
          [
            said(
              '中期股息会在{{period|十二月}}派发，每股{{=unit|一毛五}}。',
              figure('一毛五', money(0.15, 'HKD'), '中期股息', null, { per: 'share' }),
            ),
            said(
              'The interim dividend of {{=unit|HK$0.15}} per share will be paid {{period|in October}}.',
              figure('HK$0.15', money(0.15, 'HKD'), 'interim dividend', null, { per: 'share' }),
            ),
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
            said(
              '一家大店的投资是{{=scale|九百万港元}}，第一年就能做到盈亏平衡，{{=unit|两年半}}回本。',
              figure('九百万港元', money(9e6, 'HKD'), '大店的投资', null),
              figure('两年半', duration(2.5, '年'), '大店回本', null),
            ),
            said(
              'A large store costs us {{=scale|HK$9 million}}, breaks even in its first year and pays back in {{=unit|30 months}}.',
              figure('HK$9 million', money(9e6, 'HKD'), 'large store costs', null),
              figure('30 months', duration(30, 'months'), 'large store payback', null),
            ),
          ],
          [
            said(
              '选址是最难的，{{=bound|一百多个}}铺位里面我们才挑中九个。',
              figure('一百多', count(100, '铺位'), '铺位', null, 'over'),
              figure('九', count(9, '铺位'), '挑中的铺位', null),
            ),
            said(
              'The hard part is the location, and out of {{=bound|more than 100}} sites we picked nine.',
              figure('100', count(100, 'sites'), 'sites', null, 'over'),
              figure('nine', count(9, 'sites'), 'sites picked', null),
            ),
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
      text: [
        [
          'Hi, thanks.',
          said(
            'Priscilla, 118 days of inventory looks high to me.',
            figure('118 days', duration(118, 'days'), 'inventory', '2022Q3'),
          ),
          'Where should it be a year from now?',
        ],
      ],
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
            said(
              'Without them, it would have been {{value|96 days}}, and I would like to see 90 by the end of next year.',
              figure('96 days', duration(96, 'days'), 'inventory', '2022Q3'),
              figure('90', duration(90, 'days'), 'inventory', '2023-12-31'),
            ),
            said(
              '如果不算冬装，是{{value|69天}}，明年年底我希望做到90天。',
              figure('69天', duration(69, '天'), '存货', '2022Q3'),
              figure('90天', duration(90, '天'), '存货', '2023-12-31'),
            ),
          ],
          [
            said(
              '{{=half|Half}} of the summer goods that were left over are already sold.',
              figure('Half', ratio(0.5), 'summer goods left over that are sold', null),
            ),
            said(
              '夏季剩下的货，已经卖掉了{{=half|五成}}。',
              figure('五成', percent(50), '夏季剩下的货卖掉的比例', null),
            ),
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
