import { basisPoints, change, count, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { atLeast, atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';
import { interpreted, selfInterpreted } from '../lib/interpreting.mjs';

const company = 'Tuoyue New Energy Vehicle Ltd.';
const opening = { by: 'tr', section: 'presentation' };
const answer = (of, x) => ({ of, by: 'tr', section: 'qa', x });

export default {
  id: 'colon-tuoyue-2025q4',
  layout: 'name-colon',
  company,
  ticker: 'TYNV',
  exchange: 'NYSE',
  fiscalPeriod: '2025Q4',
  date: '2026-03-12',
  title: 'Tuoyue New Energy Vehicle Ltd. (TYNV) Fourth Quarter 2025 Earnings Call',
  findings: true,
  figures: true,
  split: 'held-out',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    { key: 'tr', name: 'Interpreter', role: 'interpreter', aliases: [] },
    { key: 'ir', name: 'Gloria Nan', role: 'ir', title: 'IR Director', affiliation: company, aliases: ['Gloria'] },
    {
      key: 'ceo',
      name: 'Pang Xiuyuan',
      role: 'executive',
      title: 'Chairman and CEO',
      affiliation: company,
      aliases: ['庞总', 'Mr. Pang'],
    },
    {
      key: 'cfo',
      name: 'Yu Qiaoling',
      role: 'executive',
      title: 'CFO',
      affiliation: company,
      aliases: ['俞总', 'Ms. Yu'],
    },
    { key: 'a1', name: 'Martin Sze', role: 'analyst', affiliation: 'Wharfside Securities', aliases: ['施明达'] },
    { key: 'a2', name: 'Jiang Youlan', role: 'analyst', affiliation: 'Fernhill Asset Management', aliases: [] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good evening, and welcome to the fourth quarter 2025 earnings call of Tuoyue New Energy Vehicle. I now hand over to Gloria Nan, IR Director.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thank you, and hello to everyone. Mr. Pang, our Chairman and CEO, and Ms. Yu, our CFO, are with me tonight. They will speak in Chinese, and an interpreter will follow. Today we may make forward-looking statements about deliveries, margins and regulation, and actual results may differ from them. Mr. Pang, please.',
      ],
    },
    ...interpreted({ of: 'ceo', ...opening }, [
      [
        said(
          '大家好，四季度我们交付了三万六千辆车，和去年十一月给大家的指引一致。',
          figure('三万六千', count(36000, '车'), '交付', '2025Q4'),
        ),
        said(
          'Hello, everyone. We delivered 36,000 vehicles in the fourth quarter, which is in line with the guidance that we gave in November.',
          figure('36,000', count(36000, 'vehicles'), 'vehicles delivered', '2025Q4'),
        ),
      ],
      [
        said(
          '说实话，一二月份的市场比我们准备的还要冷，门店的进店人数同比少了两成。',
          figure('两成', percent(20), '门店的进店人数', '2026-01/2026-02', change('down', 'yoy')),
          risk('demand', 'worsening'),
        ),
        said(
          'To be honest, the market in January and February was colder than what we had prepared for, and footfall in our stores was 20% lower than a year ago.',
          figure('20%', percent(20), 'footfall in our stores', '2026-01/2026-02', change('down', 'yoy')),
          risk('demand', 'worsening'),
        ),
      ],
      [
        said('三月份前十天有所恢复，但是还说不上拐点。', risk('demand', 'improving')),
        said(
          'The first ten days of March were somewhat better, but I would not call it a turning point.',
          risk('demand', 'improving'),
        ),
      ],
      [
        said(
          '门店到去年底是三百八十多家，县城的占到四成左右，单店的效率比二四年高了百分之十点七。',
          figure('三百八十多', count(380, '门店'), '门店', '2025-12-31', 'over'),
          figure('四成', percent(40), '县城门店占比', '2025-12-31', 'approx'),
          figure('百分之十点七', percent(10.7), '单店的效率', '2025FY', change('up', 'yoy')),
        ),
        said(
          'We had just over 380 stores at the end of last year, around 40% of them in county towns, and sales per store were 10.7% higher than in 2024.',
          figure('380', count(380, 'stores'), 'stores', '2025-12-31', 'over'),
          figure('40%', percent(40), 'stores in county towns', '2025-12-31', 'approx'),
          figure('10.7%', percent(10.7), 'sales per store', '2025FY', change('up', 'yoy')),
        ),
      ],
      [
        '友商怎么定价是他们的事，我们不评论。',
        'How others set their prices is their business, and we do not comment on it.',
      ],
    ]),
    ...interpreted({ of: 'ceo', ...opening }, [
      [
        said(
          '今年我们有三款新车，第一款是五座的增程SUV，四月二十号上市，五月开始交付。',
          figure('三', count(3, '新车'), '新车', '2026FY'),
          guides('五座增程SUV上市', '2026-04-20'),
          guides('五座增程SUV交付', '2026-05'),
        ),
        said(
          'We have three new models this year, and the first one, a five-seat range-extended SUV, comes to market on April 20 and will be delivered from May.',
          figure('three', count(3, 'new models'), 'new models', '2026FY'),
          guides('five-seat range-extended SUV launch', '2026-04-20'),
          guides('five-seat range-extended SUV deliveries', '2026-05'),
        ),
      ],
      [
        said(
          '后面两款一款在三季度，一款在年底，名字先不说。',
          guides('新车上市', '2026Q3'),
          guides('新车上市', '2026FY'),
        ),
        said(
          'Of the other two, one is for the third quarter and one for the end of the year, and I will keep their names to myself for now.',
          guides('new model launch', '2026Q3'),
          guides('new model launch', '2026FY'),
        ),
      ],
      [
        said(
          '全年的交付目标是十八万到二十万辆，去年是十二万四千辆。',
          figure('十八万到二十万', count([180000, 200000], '车'), '交付', '2026FY'),
          figure('十二万四千', count(124000, '车'), '交付', '2025FY'),
          guides('交付', '2026FY', between(180000, 200000, '辆'), 'up'),
        ),
        said(
          'Our delivery target for the year is 180,000 to 200,000 vehicles, compared with 124,000 last year.',
          figure('180,000 to 200,000', count([180000, 200000], 'vehicles'), 'delivery', '2026FY'),
          figure('124,000', count(124000, 'vehicles'), 'delivery', '2025FY'),
          guides('deliveries', '2026FY', between(180000, 200000, 'vehicles'), 'up'),
        ),
      ],
      [
        said(
          '巴西的工厂原来说今年年底投产，现在看要晚半年，主要是当地的环评卡住了。',
          guides('巴西工厂投产', '2027H1'),
          risk('regulatory', 'worsening'),
        ),
        said(
          'The plant in Brazil was meant to start at the end of this year, but it now looks like half a year later, because the environmental permit there is stuck.',
          guides('plant in Brazil (start of production)', '2027H1'),
          risk('regulatory', 'worsening'),
        ),
      ],
      ['我们希望有一天，每个家庭都能开上拓越的车。', 'We hope that one day every family will drive a Tuoyue.'],
    ]),
    ...interpreted({ of: 'cfo', ...opening }, [
      [
        said(
          '四季度总收入是103亿元，整车毛利率15.2%，环比下降0.8个百分点。',
          figure('103亿元', money(10.3e9, 'CNY'), '总收入', '2025Q4'),
          figure('15.2%', percent(15.2), '整车毛利率', '2025Q4'),
          figure('0.8个百分点', points(0.8), '整车毛利率', '2025Q4', change('down', 'qoq')),
        ),
        said(
          'Total revenue in the fourth quarter was RMB10.3 billion, and vehicle margin was 15.2%, down 0.8 percentage points from the third quarter.',
          figure('RMB10.3 billion', money(10.3e9, 'CNY'), 'Total revenue', '2025Q4'),
          figure('15.2%', percent(15.2), 'vehicle margin', '2025Q4'),
          figure('0.8 percentage points', points(0.8), 'vehicle margin', '2025Q4', change('down', 'qoq')),
        ),
      ],
      [
        said(
          '全年来看，经营性现金流是12.8亿元，ASP是二十一万多，比上一年少了将近一万块，销售费用率降了三十七个BP。',
          figure('12.8亿元', money(1.28e9, 'CNY'), '经营性现金流', '2025FY'),
          figure('二十一万多', money(210000, 'CNY'), 'ASP', '2025FY', 'over'),
          figure('一万块', money(10000, 'CNY'), 'ASP', '2025FY', 'under', change('down', 'yoy')),
          figure('三十七个BP', basisPoints(37), '销售费用率', '2025FY', change('down', 'yoy')),
        ),
        said(
          'For the full year, operating cash flow was RMB1.28 billion, the ASP was a little over RMB210,000, nearly RMB10,000 less than the year before, and the selling expense ratio came down by 37 basis points.',
          figure('RMB1.28 billion', money(1.28e9, 'CNY'), 'operating cash flow', '2025FY'),
          figure('RMB210,000', money(210000, 'CNY'), 'ASP', '2025FY', 'over'),
          figure('RMB10,000', money(10000, 'CNY'), 'ASP', '2025FY', 'under', change('down', 'yoy')),
          figure('37 basis points', basisPoints(37), 'selling expense ratio', '2025FY', change('down', 'yoy')),
        ),
      ],
      [
        said(
          '其中存货跌价准备计提了2.1亿元，都是老款车型。',
          figure('2.1亿元', money(210e6, 'CNY'), '存货跌价准备', '2025Q4'),
          risk('operational', 'worsening'),
        ),
        said(
          'It includes write-downs of RMB210 million on inventory, all of it older models.',
          figure('RMB210 million', money(210e6, 'CNY'), 'write-downs on inventory', '2025Q4'),
          risk('operational', 'worsening'),
        ),
      ],
      [
        said(
          '存储芯片从去年九月起价格翻了一倍，每辆车的成本因此多了一千五百块钱。',
          figure('翻了一倍', ratio(2), '存储芯片价格', '2025-09/2026-03', change('up', 'other')),
          figure('一千五百块钱', money(1500, 'CNY'), '每辆车的成本', null, change('up', 'other')),
          risk('other', 'worsening'),
        ),
        said(
          'Memory chips have doubled in price since September, which adds RMB1,500 to the cost of every car.',
          figure('doubled', ratio(2), 'price of memory chips', '2025-09/2026-03', change('up', 'other')),
          figure('RMB1,500', money(1500, 'CNY'), 'cost of every car', null, change('up', 'other')),
          risk('other', 'worsening'),
        ),
      ],
      [
        said(
          '期末现金储备是318亿元，未来十二个月到期的债务只有26亿元，流动性没有任何问题。',
          figure('318亿元', money(31.8e9, 'CNY'), '现金储备', '2025Q4'),
          figure('26亿元', money(2.6e9, 'CNY'), '未来十二个月到期的债务', '2025Q4'),
          risk('funding', 'stable'),
        ),
        said(
          'Cash at the end of the year was RMB31.8 billion against just RMB2.6 billion of debt due within twelve months, so liquidity is not an issue at all.',
          figure('RMB31.8 billion', money(31.8e9, 'CNY'), 'Cash', '2025-12-31'),
          figure('RMB2.6 billion', money(2.6e9, 'CNY'), 'debt due within twelve months', '2025-12-31'),
          risk('funding', 'stable'),
        ),
      ],
    ]),
    ...interpreted({ of: 'cfo', ...opening }, [
      [
        said(
          '一季度我们预计交付两万四到两万六千辆，收入大概在68亿到74亿元，同比基本持平。',
          figure('两万四到两万六千', count([24000, 26000], '车'), '交付', '2026Q1'),
          figure('68亿到74亿元', money([6.8e9, 7.4e9], 'CNY'), '收入', '2026Q1', 'approx'),
          guides('交付', '2026Q1', between(24000, 26000, '辆')),
          guides('收入', '2026Q1', between(6.8e9, 7.4e9, 'CNY'), 'stable'),
        ),
        said(
          'For the first quarter, we see deliveries of 24,000 to 26,000 vehicles and revenue of about RMB6.8 billion to RMB7.4 billion, which is roughly flat on a year ago.',
          figure('24,000 to 26,000', count([24000, 26000], 'vehicles'), 'deliveries', '2026Q1'),
          figure('RMB6.8 billion to RMB7.4 billion', money([6.8e9, 7.4e9], 'CNY'), 'revenue', '2026Q1', 'approx'),
          guides('deliveries', '2026Q1', between(24000, 26000, 'vehicles')),
          guides('revenue', '2026Q1', between(6.8e9, 7.4e9, 'CNY'), 'stable'),
        ),
      ],
      [
        said(
          '整车毛利率一季度会掉到百分之十三左右，下半年新车起来之后回到百分之十六以上。',
          figure('百分之十三', percent(13), '整车毛利率', '2026Q1', 'approx'),
          figure('百分之十六', percent(16), '整车毛利率', '2026H2', 'over'),
          guides('整车毛利率', '2026Q1', exactly(13, 'percent'), 'down'),
          guides('整车毛利率', '2026H2', atLeast(16, 'percent'), 'up'),
        ),
        said(
          'Vehicle margin will dip to about 13% in the first quarter and get back to more than 16% in the second half, when the new cars are out.',
          figure('13%', percent(13), 'Vehicle margin', '2026Q1', 'approx'),
          figure('16%', percent(16), 'Vehicle margin', '2026H2', 'over'),
          guides('vehicle margin', '2026Q1', exactly(13, 'percent'), 'down'),
          guides('vehicle margin', '2026H2', atLeast(16, 'percent'), 'up'),
        ),
      ],
      [
        said(
          '研发投入全年大概120亿，跟去年差不多，其中一半会花在人工智能上。',
          figure('120亿', money(12e9, 'CNY'), '研发投入', '2026FY', 'approx'),
          figure('一半', ratio(0.5), '研发投入花在人工智能上', '2026FY'),
          guides('研发投入', '2026FY', exactly(1.2e10, 'CNY'), 'stable'),
        ),
        said(
          'R&D spending for the year is going to be around RMB12 billion, much the same as in 2025, and half of that goes into artificial intelligence.',
          figure('RMB12 billion', money(12e9, 'CNY'), 'R&D spending', '2026FY', 'approx'),
          figure('half', ratio(0.5), 'R&D spending on artificial intelligence', '2026FY'),
          guides('R&D spending', '2026FY', exactly(1.2e10, 'CNY'), 'stable'),
        ),
      ],
      [
        said(
          '资本开支我们从60亿压到45亿以内。',
          figure('60亿', money(6e9, 'CNY'), '资本开支', '2025FY'),
          figure('45亿', money(4.5e9, 'CNY'), '资本开支', '2026FY', 'under'),
          guides('资本开支', '2026FY', atMost(4.5e9, 'CNY'), 'down'),
        ),
        said(
          'We are squeezing capital expenditure from RMB6 billion to RMB4.5 billion at most.',
          figure('RMB6 billion', money(6e9, 'CNY'), 'capital expenditure', '2025FY'),
          figure('RMB4.5 billion', money(4.5e9, 'CNY'), 'capital expenditure', '2026FY', 'under'),
          guides('capital expenditure', '2026FY', atMost(4.5e9, 'CNY'), 'down'),
        ),
      ],
      [
        said(
          '销售和管理费用率，全年要降到百分之九点五。',
          figure('百分之九点五', percent(9.5), '销售和管理费用率', '2026FY'),
          guides('销售和管理费用率', '2026FY', exactly(9.5, 'percent'), 'down'),
        ),
        said(
          'SG&A as a share of revenue has to come down to 9.5% for the full year.',
          figure('9.5%', percent(9.5), 'SG&A as a share of revenue', '2026FY'),
          guides('SG&A as a share of revenue', '2026FY', exactly(9.5, 'percent'), 'down'),
        ),
      ],
    ]),
    {
      turn: 'op',
      section: 'qa',
      text: ['We will now take questions. The first one is from Martin Sze of Wharfside Securities.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: selfInterpreted({}, [
        ['两位好，我有两个问题。', 'Hello, I have two questions.'],
        [
          said(
            '我们原本预期公司今年能卖到二十三万辆，市场大概也是这个数。',
            figure('二十三万', count(230000, '车'), '公司卖的车', '2026FY'),
          ),
          said(
            'We had expected 230,000 cars for this year, and that is roughly where the market was.',
            figure('230,000', count(230000, 'cars'), 'cars', '2026FY'),
          ),
        ],
        [
          said('是不是增程这个细分市场的竞争，已经激烈到连新车都撑不住了？', risk('competition')),
          said(
            'Has competition in range-extended cars become so fierce that not even the new models can hold up?',
            risk('competition'),
          ),
        ],
        [
          said('第二，存储涨价的影响，公司怎么消化？', risk('other')),
          said('And secondly, how do you absorb the higher price of memory?', risk('other')),
        ],
      ]),
    },
    ...interpreted(answer('ceo', 'a1'), [
      [
        said(
          '增程的对手从去年的六款变成了十七款，压力当然大。',
          figure('六', count(6, '增程的对手'), '增程的对手', '2025FY'),
          figure('十七', count(17, '增程的对手'), '增程的对手', null),
          risk('competition', 'worsening'),
        ),
        said(
          'There were six rival range-extended cars a year ago and there are 17 today, so of course we feel it.',
          figure('six', count(6, 'rival range-extended cars'), 'rival range-extended cars', '2025Q1'),
          figure('17', count(17, 'rival range-extended cars'), 'rival range-extended cars', null),
          risk('competition', 'worsening'),
        ),
      ],
      [
        said(
          '但是我们的老车主复购占到订单的三成一，这个比例没有变差。',
          figure('三成一', percent(31), '老车主复购占订单的比例', null),
          risk('demand', 'stable'),
        ),
        said(
          'But 31% of our orders come from people who already own one of our cars, and this share has not deteriorated.',
          figure('31%', percent(31), 'orders from people who already own one of our cars', null),
          risk('demand', 'stable'),
        ),
      ],
      [
        said(
          '新SUV上市之后，月销稳定下来应该有一万二。',
          figure('一万二', count(12000, '车'), '新SUV月销', null),
          guides('新SUV月销', null, exactly(12000, '辆')),
        ),
        said(
          'Once the new SUV has settled in, it should sell 12,000 units a month.',
          figure('12,000', count(12000, 'units'), 'monthly sales of the new SUV', null),
          guides('monthly sales of the new SUV', null, exactly(12000, 'units')),
        ),
      ],
    ]),
    ...interpreted(answer('cfo', 'a1'), [
      [
        said('存储这边上半年的量我们去年底就锁好了，所以影响主要在三季度以后。', risk('other')),
        said(
          'On memory, we locked in our needs for the first half at the end of last year, so the effect comes mainly after the third quarter starts.',
          risk('other'),
        ),
      ],
      [
        said(
          '我们和供应商谈的年降是百分之八，能抵掉大约三分之二。',
          figure('百分之八', percent(8), '供应商的年降', null),
          figure('三分之二', ratio(2 / 3), '抵掉的影响', null, 'approx'),
          risk('other', 'improving'),
        ),
        said(
          'The annual price cut that we agreed with suppliers is 8%, and it makes up for about two-thirds of that.',
          figure('8%', percent(8), 'annual price cut', null),
          figure('two-thirds', ratio(2 / 3), 'share of the effect made up for', null, 'approx'),
          risk('other', 'improving'),
        ),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['The next question comes from Jiang Youlan of Fernhill Asset Management.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: selfInterpreted({}, [
        ['谢谢管理层。', 'Thank you, management.'],
        [
          said(
            '欧洲的最低价协议如果谈不成，关税会不会影响今年六万辆的出口？',
            figure('六万', count(60000, '车'), '出口', '2026FY'),
            risk('regulatory'),
          ),
          said(
            'If the minimum price agreement in Europe falls through, will duties affect your exports of 60,000 cars this year?',
            figure('60,000', count(60000, 'cars'), 'exports', '2026FY'),
            risk('regulatory'),
          ),
        ],
        [
          said(
            '还有就是，四万块的置换补贴停了以后，你们打算自己掏钱补吗？',
            figure('四万块', money(40000, 'CNY'), '置换补贴', null),
          ),
          'Also, now that the trade-in subsidy has stopped, do you plan to pay it yourselves?',
        ],
      ]),
    },
    ...interpreted(answer('ceo', 'a2'), [
      [
        said(
          '出口六万辆的目标我们不改，欧洲只占其中的八千辆。',
          figure('六万', count(60000, '车'), '出口', '2026FY'),
          figure('八千', count(8000, '车'), '欧洲出口', '2026FY'),
          guides('出口', '2026FY', exactly(60000, '辆'), 'maintain'),
        ),
        said(
          'We are sticking with 60,000 cars for export, and Europe is only 8,000 of them.',
          figure('60,000', count(60000, 'cars'), 'export', '2026FY'),
          figure('8,000', count(8000, 'cars'), 'export to Europe', '2026FY'),
          guides('exports', '2026FY', exactly(60000, 'cars'), 'maintain'),
        ),
      ],
      [
        said(
          '真谈崩了，每辆车要多交两万多的税，那我们就少卖一点。',
          figure('两万多', money(20000, 'CNY'), '每辆车的税', null, 'over', change('up', 'other')),
          risk('regulatory'),
        ),
        said(
          'If the talks do collapse, we pay over RMB20,000 more in duties per car, and then we will simply sell fewer.',
          figure('RMB20,000', money(20000, 'CNY'), 'duties per car', null, 'over', change('up', 'other')),
          risk('regulatory'),
        ),
      ],
      [
        said(
          '东南亚倒是不错，四季度注册了五千多台，环比翻了一番，今年头两个月又接近四千台，毛利率比国内高三到四个点。',
          figure('五千多', count(5000, '车'), '东南亚注册', '2025Q4', 'over'),
          figure('翻了一番', ratio(2), '东南亚注册', '2025Q4', change('up', 'qoq')),
          figure('四千', count(4000, '车'), '东南亚注册', '2026-01/2026-02', 'under'),
          figure('三到四个点', points([3, 4]), '东南亚毛利率', null, change('up', 'other')),
        ),
        said(
          'Southeast Asia is a better story: just over 5,000 cars were registered there in the fourth quarter, double the third, and nearly 4,000 more in the first two months of this year, and the gross margin is three to four points higher than at home.',
          figure('5,000', count(5000, 'cars'), 'cars registered in Southeast Asia', '2025Q4', 'over'),
          figure('double', ratio(2), 'cars registered in Southeast Asia', '2025Q4', change('up', 'qoq')),
          figure('4,000', count(4000, 'cars'), 'cars registered in Southeast Asia', '2026-01/2026-02', 'under'),
          figure('three to four points', points([3, 4]), 'gross margin in Southeast Asia', null, change('up', 'other')),
        ),
      ],
      [
        said('补贴我们只兜底到四月底，之后就不再补了。', guides('置换补贴', '2026-04', 'down')),
        said(
          'We cover the subsidy until the end of April, and after that we stop.',
          guides('trade-in subsidy', '2026-04', 'down'),
        ),
      ],
      [
        said(
          '倒是雷亚尔和卢布的波动，去年吃掉了我们1.4亿的利润。',
          figure('1.4亿', money(140e6, 'CNY'), '利润', '2025FY', change('down', 'other')),
          risk('fx', 'worsening'),
        ),
        said(
          'It was the swings of the real and the ruble, by the way, that ate RMB140 million of our profit last year.',
          figure('RMB140 million', money(140e6, 'CNY'), 'profit', '2025FY', change('down', 'other')),
          risk('fx', 'worsening'),
        ),
      ],
    ]),
    { turn: 'op', section: 'qa', text: ['That was the last question. Thank you for joining, and good night.'] },
  ],
  questions: { a1: 2, a2: 2 },
};
