import { expectDifferences } from '../../support/interpreted.js';

type Row = readonly [source: string, rendering: string];

const rounding: readonly Row[] = [
  ['贷款余额是一千零九十五亿元。', 'The loan balance was RMB109.5 billion.'],
  ['收入是12.34亿元。', 'Revenue was about RMB1.2 billion.'],
  ['毛利率是31.42%。', 'The gross margin was 31.4%.'],
  ['净利润8,647万元。', 'Net profit was approximately RMB86 million.'],
  ['我们有一千零三十二家门店。', 'We have roughly 1,000 stores.'],
  ['同比增长19.8%。', 'That is nearly 20% more than a year ago.'],
  ['现金是23.56亿元。', 'Cash was RMB2.36 billion.'],
  ['收入占比是百分之四十九点七。', 'It accounts for almost 50% of revenue.'],
];

const wording: readonly Row[] = [
  ['大概三成的客户来自海外。', 'About 30% of our customers are overseas.'],
  ['收入同比增长百分之九。', 'Revenue grew 9% year over year.'],
  ['我们一年卖2.3万盏台灯。', 'We sell 23,000 desk lamps a year.'],
  ['有一千多家客户在使用。', 'More than 1,000 customers are using it.'],
  ['产能翻了一番。', 'Capacity doubled.'],
  ['一半的订单来自欧洲。', 'Half of the orders come from Europe.'],
  ['订单是去年的三倍。', 'Orders were three times those of last year.'],
  ['三分之一的门店已经盈利。', 'One third of the stores are profitable.'],
  ['不良率下降了二十个BP。', 'The bad loan ratio declined by 0.2 percentage points.'],
  ['利润率提高1.5个百分点。', 'The margin rose 150 basis points.'],
  ['收入增长两位数。', 'Revenue grew by double digits.'],
  ['同比持平。', 'It was flat year over year.'],
  ['四分之三的产能在苏州。', '75% of the capacity is in Suzhou.'],
  ['客户数达到一千两百万。', 'The number of customers reached 12 million.'],
  ['收入減少一半。', 'Revenue was cut in half.'],
  ['超过百分之九十的贷款是小额的。', 'Over 90% of the loans are small.'],
  ['近四成的收入来自新客户。', 'Nearly 40% of revenue comes from new customers.'],
  ['增长百分之七八。', 'It grew by 7% to 8%.'],
];

const moved: readonly Row[] = [
  [
    '第二季度收入12亿元，毛利率31%。我们开了三十家店。',
    'Revenue was RMB1.2 billion in the second quarter. We opened 30 stores, and the gross margin was 31%.',
  ],
  [
    '毛利率提高到31%。主要是因为铝材价格下降了8%。',
    'Because the price of aluminium fell by 8%, things got better for us. The gross margin rose to 31%.',
  ],
  ['海外收入增长两成。国内收入增长5%。', 'Overseas revenue grew 20% and domestic revenue grew 5%.'],
  [
    '第三季度我们新开了四十家门店，关闭了十二家门店，期末有三百二十家门店。',
    'We ended the third quarter with 320 stores. We opened 40. We closed 12.',
  ],
];

const repeated: readonly Row[] = [
  ['收入增长12%，对，12%，比我们预期的好。', 'Revenue grew 12%, better than we expected.'],
  ['收入增长12%，比我们预期的好。', 'Revenue grew 12%. That 12% is better than we expected.'],
  ['我们有三百家店。这三百家店都盈利。', 'We have 300 stores, and all of them are profitable.'],
  ['毛利率31%，这个31%的毛利率是历史新高。', 'The gross margin of 31% is a record high.'],
];

const units: readonly Row[] = [
  ['我们的回购规模是2亿美元。', 'Our buyback amounts to $200 million.'],
  ['收入是人民币三十六亿元。', 'Revenue was CNY3.6 billion.'],
  ['市值超过千亿。', 'The market value is above RMB100 billion.'],
  ['出货量是五百万台。', 'Shipments were 5 million units.'],
  ['用户有一点二亿。', 'There are 120 million users.'],
  ['我们投入了三千万。', 'We invested RMB30 million.'],
  ['每股派息七毛钱。', 'The dividend per share is RMB0.7.'],
  ['单价是十二块五。', 'The unit price is RMB12.5.'],
  ['派息五億港幣。', 'We paid HKD500 million in dividends.'],
  ['資本開支係兩億蚊。', 'Capital expenditure was HK$200 million.'],
  ['贷款余额是１０９５亿元。', 'The loan balance was RMB109.5 billion.'],
  ['收 入 是 十 二 亿 元 。', 'Revenue was RMB1.2 billion.'],
];

const ranges: readonly Row[] = [
  ['预计收入在15亿到16亿元之间。', 'We expect revenue between RMB1.5 billion and RMB1.6 billion.'],
  ['毛利率会在百分之二十到三十之间。', 'The gross margin will be 20% to 30%.'],
  ['占比从15%提高到18%。', 'The share rose from 15% to 18%.'],
  ['我们计划开三十到四十家店。', 'We plan to open 30 to 40 stores.'],
  ['净利率有五六个点。', 'The net margin is 5% to 6%.'],
];

const timeSpans: readonly Row[] = [
  ['过去一年我们很努力。', 'We worked hard over the past 12 months.'],
  ['未来三到五年，我们会继续投入海外。', 'Over the next three to five years we will keep investing overseas.'],
  ['上半年需求疲软。', 'Demand was weak in the first half.'],
  ['第二季度收入增长9%。', 'Revenue for the three months ended June 30 grew 9%.'],
  ['去年我们进入了德国市场。', 'We entered the German market in 2024.'],
  ['今年三月份订单恢复。', 'Orders recovered in March this year.'],
  ['二零二五年第三季度订单恢复。', 'Orders recovered in the third quarter of 2025.'],
  ['截至六月底，我们有三百家店。', 'As of June 30, we had 300 stores.'],
  ['半年之内会见效。', 'It will take effect within six months.'],
  ['两周后新产品上市。', 'The new product will be launched in two weeks.'],
  ['三季度和四季度都会增长。', 'It will grow in Q3 and Q4.'],
];

const idioms: readonly Row[] = [
  ['我有两个问题，第一个是关于毛利率的。', 'My questions are, first, about the gross margin.'],
  ['一方面我们控制成本，另一方面我们继续开店。', 'We control costs while we continue to open stores.'],
  ['我们一直一心一意做产品。', 'We have always focused on the product.'],
  ['千万不要低估市场的变化。', 'One should not underestimate how the market changes.'],
  ['这个行业九死一生。', 'Few survive in this industry.'],
  ['感谢各位，一会儿我们进入问答环节。', 'Thank you all, we will soon move on to questions.'],
  ['我们不断提高产品质量。', 'We keep improving the quality of our products.'],
  ['不仅国内增长，海外也在增长。', 'It is growing at home and abroad.'],
  ['成本不会上升。', 'Costs will remain stable.'],
  ['未来我们会继续开店。', 'We will continue to open stores in the future.'],
  ['增速有所放缓，但是收入还是增长了9%。', 'Growth slowed, but revenue still grew 9%.'],
  ['不良率不超过2%。', 'The bad loan ratio is within 2%.'],
  ['亏损收窄了百分之三十。', 'The loss was reduced by 30%.'],
  ['你会不会提价？', 'Will you raise prices?'],
  ['时间缩短了三天。', 'It is three days faster.'],
  ['我们百分之百有信心。', 'We are fully confident.'],
  ['我们不会放弃利润。', 'We will protect our profit.'],
  ['收入增长了两倍。', 'Revenue tripled.'],
  ['周转天数从九十六天降到九十天。', 'Turnover days came down from 96 to 90.'],
];

/** Freer renderings that turn nothing round. */
const free: readonly Row[] = [
  ['订单还没有恢复。', 'Orders are yet to recover.'],
  ['新产品尚未上市。', 'The new product is still being prepared for launch.'],
  ['有没有恢复？', 'Have they recovered?'],
  ['这不一定会增长。', 'It may grow.'],
  ['我们不会改变这个战略。', 'We will stick to this strategy.'],
  ['增速有所放缓。', 'Growth came down.'],
  ['我们会减少浪费，提高效率。', 'We will raise efficiency.'],
  ['成本压力会下降。', 'Cost pressure will ease.'],
  ['卖得最多的是台灯。', 'Most of what we sell are desk lamps.'],
  ['毛利率是31.4%，净利率是13.4%。', 'The net margin was 13.4% and the gross margin was 31.4%.'],
  ['国内增长9%，海外增长12%。', 'Growth was 12% overseas and 9% at home.'],
];

const kinds = { rounding, wording, moved, repeated, units, ranges, timeSpans, idioms, free };

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s / %s', (source, rendering) => {
    expectDifferences(source, rendering);
  });
});

const backwards = Object.values(kinds).flat();

test.each(backwards)('rendered the other way round: %s / %s', (chinese, english) => {
  expectDifferences(english, chinese);
});

test('a vague pair against a range', () => {
  expectDifferences('It grew by 7% to 8%.', '增长百分之七八。');
});

test.failing.each([
  // 八折 is read as no quantity at all.
  ['We gave a discount of 20% on the price.', '价格打了八折。'],
])('%s / %s', (source, rendering) => {
  expectDifferences(source, rendering);
});
