import { expectDifferences } from '../../support/interpreted.js';

type Row = readonly [source: string, rendering: string];

const value: readonly Row[] = [
  ['二季度灯具收入同比增长{value:百分之十二}。', 'Lamp revenue grew {value:21%} year over year in the second quarter.'],
  ['毛利率是{value:31.4%}。', 'The gross margin was {value:34.1%}.'],
  ['我们的净利润达到了{value:八千六百万元}。', 'Our net profit reached {value:RMB68 million}.'],
  ['不良率下降了{value:二十个BP}。', 'The bad loan ratio declined by {value:30 basis points}.'],
  ['全国一共有{value:四百一十五}家门店。', 'We have {value:450} stores across the country.'],
  ['研发费用率提高了{value:1.5个百分点}。', 'The R&D expense ratio rose {value:2.5 percentage points}.'],
  ['现金储备是{value:23.6亿元}。', 'Our cash reserve is {value:RMB2.63 billion}.'],
  ['全年资本开支预计在{value:三亿元}。', 'We expect full-year capital expenditure of {value:RMB500 million}.'],
  ['海外收入占比是{value:百分之四十七}。', 'Overseas revenue accounts for {value:74%} of the total.'],
  ['客户复购率是{value:六成}。', 'The repurchase rate of customers is {value:70%}.'],
  [
    '库存周转天数缩短，存货减少了{value:一点八亿元}。',
    'Turnover days shortened, and inventory fell by {value:RMB1.3 billion}.',
  ],
  ['{value:六十五}個新客戶在第三季度簽約。', 'We signed {value:56} new customers in the third quarter.'],
  ['毛 利 率 是 {value:百 分 之 二 十 八}。', 'The gross margin was {value:38%}.'],
];

const scale: readonly Row[] = [
  ['灯具收入是{scale:二十三亿元}。', 'Lamp revenue was {scale:RMB230 million}.'],
  ['我们的月活用户是{scale:1.8亿}。', 'Our monthly active users reached {scale:18 million}.'],
  ['贷款余额达到{scale:一千零九十五亿元}。', 'The loan balance reached {scale:RMB10.95 billion}.'],
  ['注册用户超过{scale:三百万}。', 'Registered users exceeded {scale:30 million}.'],
  ['经营现金流是{scale:4.2亿元}。', 'Operating cash flow was {scale:RMB42 million}.'],
  ['我们卖出了{scale:两万三千}盏台灯。', 'We sold {scale:230,000} desk lamps.'],
  ['回购金额为{scale:一千五百万美元}。', 'The repurchase amounted to {scale:US$150 million}.'],
  ['營業收入係{scale:六十億人民幣}。', 'Operating revenue was {scale:RMB600 million}.'],
];

const currency: readonly Row[] = [
  ['我们派发股息{currency:三千万美元}。', 'We paid a dividend of {currency:RMB30 million}.'],
  ['回购计划的规模是{currency:两亿美元}。', 'The size of the buyback plan is {currency:HK$200 million}.'],
  ['这笔融资为{currency:五亿港元}。', 'This financing is {currency:US$500 million}.'],
  ['净收入为{currency:人民币12亿元}。', 'Net revenue was {currency:US$1.2 billion}.'],
  ['欧洲的订单是{currency:八百万欧元}。', 'Orders from Europe were {currency:8 million dollars}.'],
  ['每股派息{currency:0.7美元}。', 'The dividend per share is {currency:RMB0.7}.'],
];

const period: readonly Row[] = [
  ['新工厂{period:九月份}投产。', 'The new plant will start production in {period:November}.'],
  ['我们从{period:六月}开始提价。', 'We have been raising prices since {period:July}.'],
  ['{period:第三季度}订单会恢复。', 'Orders will recover in the {period:fourth quarter}.'],
  ['产能在{period:2026年}翻一番。', 'Capacity will double in {period:2027}.'],
  ['{period:上半年}我们关闭了十二家门店。', 'We closed 12 stores in the {period:second half}.'],
  ['海外需求从{period:二月份}开始下降。', 'Overseas demand has been declining since {period:April}.'],
  ['新产品将在{period:Q1}上市。', 'The new product will be launched in {period:Q2}.'],
];

const polarity: readonly Row[] = [
  ['收入同比{polarity:增长百分之五}。', 'Revenue {polarity:declined by 5%} year over year.'],
  ['毛利率{polarity:下降了两个百分点}。', 'The gross margin {polarity:rose by 2 percentage points}.'],
  ['资金成本{polarity:上升了15个BP}。', 'Funding costs {polarity:fell by 15 basis points}.'],
  ['存货{polarity:减少了三亿元}。', 'Inventory {polarity:increased by RMB300 million}.'],
  ['{polarity:我们明年不会提价。}', '{polarity:We will raise prices next year.}'],
  ['{polarity:我们没有计划进入美国市场。}', '{polarity:We plan to enter the US market.}'],
  ['{polarity:我们会继续开店。}', '{polarity:We will not continue to open stores.}'],
  ['{polarity:需求没有下降。}', '{polarity:Demand has declined.}'],
  ['{polarity:今年的费用会低于去年。}', '{polarity:Expenses this year will be above last year.}'],
  ['{polarity:我們唔會打價格戰。}', '{polarity:We will start a price war.}'],
];

const dropped: readonly Row[] = [
  ['灯具收入增长了{dropped:百分之十八}。', 'Lamp revenue continued to grow.'],
  ['海外收入达到{dropped:六亿元}，占比继续提高。', 'Overseas revenue contributed more and its share keeps rising.'],
  ['我们的门店一共有{dropped:三百二十}家，分布在十二个省。', 'Our stores are spread over 12 provinces.'],
  ['毛利率为31%，净利率为{dropped:8.5%}。', 'The gross margin was 31%, and the net margin was solid.'],
  [
    '第二季度收入增长。利润率提高了{dropped:40个基点}。',
    'Revenue grew in the second quarter. The profit margin improved.',
  ],
  ['我们回购了{dropped:两千万美元}的股票。', 'We also bought back some of our shares.'],
];

/** The same where the step is long, spaced, Traditional, Cantonese, or rendered into Chinese. */
const elsewhere: readonly Row[] = [
  [
    '大家好。第二季度灯具收入是12亿元，同比增长9%。海外收入是{value:3.4亿元}。谢谢大家。',
    'Hello everyone. Lamp revenue was RMB1.2 billion in Q2, up 9%. Overseas it was {value:RMB430 million}. Thank you.',
  ],
  [
    '我们开了三十家店。毛利率是31%，净利率是{value:百分之七}。下半年会保持稳定。',
    'We opened 30 stores. The gross margin was 31%, the net margin {value:9%}. It will be stable in the second half.',
  ],
  [
    '存货下降了5%。{polarity:明年我们不会再扩产。}订单增长了8%。',
    'Inventory fell by 5%. {polarity:We will expand capacity again next year.} Orders grew 8%.',
  ],
  ['我 们 的 收 入 增 长 了 {value:百 分 之 十 二} 。', 'Our revenue increased by {value:20%}.'],
  ['呃，我们的，嗯，毛利率是，那个，{value:百分之三十六}。', 'Our gross margin was {value:33%}.'],
  ['我哋而家有{value:二百三十}間鋪頭。', 'We have {value:320} shops now.'],
  ['第三季度淨利潤係{value:九千萬港元}。', 'The net profit of the third quarter was {value:HK$60 million}.'],
  ['Lamp revenue grew {value:14%} in the second quarter.', '第二季度灯具收入增长了{value:百分之四十}。'],
  ['Operating cash flow was {scale:RMB350 million}.', '经营现金流是{scale:三十五亿元}。'],
  ['The new plant will open in {period:March}.', '新工厂将于{period:五月}开业。'],
  ['Funding costs {polarity:fell by 20 basis points}.', '资金成本{polarity:上升了二十个基点}。'],
  ['{polarity:We will not raise prices next year.}', '{polarity:我们明年会提价。}'],
  ['We have {dropped:86} warehouses, and the vacancy rate was 4%.', '空置率是百分之四。'],
  ['We paid a dividend of {currency:US$30 million}.', '我们派发股息{currency:三千万港元}。'],
];

/** Slips in what belongs to a date, a ratio or a share of the whole. */
const parts: readonly Row[] = [
  ['{period:十月一日}起提价。', 'We will raise prices from {period:October 10}.'],
  ['截至{period:六月三十日}，我们有三百家店。', 'As of {period:September 30}, we had 300 stores.'],
  ['去年{period:下半年}收入增长9%。', 'Revenue grew 9% in the {period:first half} of last year.'],
  ['{period:2024年第三季度}收入增长9%。', 'Revenue grew 9% in the {period:third quarter of 2023}.'],
  ['{period:去年}收入增长9%。', '{period:Next year} revenue will grow 9%.'],
  ['我们有三百家店，其中{value:一百二十}家是加盟店。', 'We have 300 stores, {value:210} of which are franchised.'],
  ['平均期限是{value:十二个月}。', 'The average term is {value:10 months}.'],
  ['{value:三年}内完成。', 'It will be completed within {value:five years}.'],
  ['收入增长到八亿美元，同比增长{dropped:12%}。', 'Revenue grew to US$800 million.'],
  ['收入{polarity:增长9%}，利润{polarity:下降9%}。', 'Revenue {polarity:fell 9%} and profit {polarity:rose 9%}.'],
  ['{polarity:订单恢复了。}', '{polarity:Orders have not recovered.}'],
  ['{polarity:不良率低于2%。}', '{polarity:The bad loan ratio is above 2%.}'],
];

/** Slips that stand in each other's place, or show in a word alone. */
const words: readonly Row[] = [
  // Off by less than a power of ten, which is no slip of scale.
  ['收入是{value:12.34亿元}。', 'Revenue was {value:RMB1.24 billion}.'],
  [
    '毛利率是{value:31.4%}，净利率是{value:13.4%}。',
    'The gross margin was {value:13.4%} and the net margin was {value:31.4%}.',
  ],
  ['{polarity:毛利率会下降。}', '{polarity:The gross margin will rise.}'],
  ['{polarity:资金成本会上升。}', '{polarity:Funding costs will come down.}'],
  ['{polarity:订单还没有恢复。}', '{polarity:Orders have recovered.}'],
  ['{polarity:我们不看好这个市场。}', '{polarity:We are optimistic about this market.}'],
  ['{polarity:至少开一百家店。}', '{polarity:We will open at most 100 stores.}'],
  ['{polarity:最多投入三千万美元。}', '{polarity:We will invest at least $30 million.}'],
  ['{polarity:新工厂尚未完成。}', '{polarity:The new plant has been completed.}'],
  ['{polarity:需求会回升。}', '{polarity:Demand will decline.}'],
  ['{polarity:利润超过三亿元。}', '{polarity:Profit was nearly RMB300 million.}'],
];

const fields = { value, scale, currency, period, polarity, dropped, elsewhere, parts, words };

describe.each(Object.entries(fields))('%s', (_, rows) => {
  test.each(rows)('%s / %s', (source, rendering) => {
    expectDifferences(source, rendering);
  });
});
