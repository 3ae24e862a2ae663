import { jest } from '@jest/globals';
import { Tokens } from '../../src/language/en/tokens.js';
import { findQuantities, type QuantityLanguage } from '../../src/language/quantities/index.js';
import { markQuantities, unmarked } from '../support/marked-quantities.js';

const ENGLISH: readonly string[] = [
  // Signs, codes and names on either side.
  'It is {money 14 USD:14 $} or {money 13 EUR:13 €}, not {money 15 USD:15$}.',
  'Fees were {money 12 CNY:12 rmb} {money 25 USD:25 usd} a month.',
  'In segment 3 {money 6400000000 CNY:RMB 6.4 billion} was booked.',
  'A seat costs {money 18 MXN:mxn$ 18}, {money 4000000 AUD:A$4 million} or {money 3000000 CAD:Can$3 million}.',
  'The mine paid {money 20500000 AUD:$A20.5 million} and {money 7 XCD:EC$7} per ton.',
  'It gave us {money 6000000 USD:$6 million}; the firm’s {money 9000000 USD:$9 million} came later.',
  'A plant for {money 850 LAK:850 ₭}, {money 1200000 KZT:₸1.2 million} and {money 90 CRC:₡90}.',
  'They sold it for {money 12000000 TRY:12 million Turkish lira} and {money 30 BRL:30 Brazilian reals}.',
  'Costs of {money 44 USD:44 U.S. dollars}, {money 45 USD:45 u . s . dollars} and {money 46 HKD:46 Hong Kong dollars}.',
  'Debt was {money 9200000 GBP:British pound sterling 9.2 million} against {money 12500000 USD:dollar 12.5 million}.',
  'The order is for {money 5000000000 KRW:5 billion won}; they won {number 5 [rounds]:5} rounds.',
  'There are {number 15 [real options]:15} real options and {number 20000000 [rights]:20 million} rights.',
  '{money 14000000 CAD:$14 million CAD} is {money 5000000 CNY:RMB 5 million yuan} more.',
  'They hold {number 2000000 [pounds]:two million} pounds of copper, worth {money 300 GBP:300 pounds}.',
  'The till held {money 10500 BTC:10,500 bitcoins}.',
  'Abroad it cost {money 7000000 CAD:Canadian $ 7 million}, {money 2000000000000 IDR:Rp 2 trillion} and {money 6400000 MYR:RM6.4 million}.',
  'Sales in Hong Kong {money 3000000 USD:$3 million}; {number 25 [PHP developers]:25} PHP developers cost {money 90 KES:90 kes}.',
  // Scales in codes and behind them.
  'An increase to {money 140000000 EUR:140 MEUR}, {money 55000000 AUD:MAUD 55} or {money 3200000000 USD:USDbn 3.2}.',
  'They paid {money 85000000 USD:85 USD million} and {money 60000000 USD:60 million USD}.',
  '{money 6400000000 INR:Rs. 640 crore} and {money 3500000 INR:35 lakh rupees} came from India.',
  // Coins.
  'It cost {money 12.6 USD:twelve dollars and sixty cents}, then {money 1.25 USD:a dollar and twenty-five cents}.',
  'The plan goes to {money 18.75 USD:18 USD 75}. It was {money 16.5 USD:16 dollars 50}.',
  'We paid {money 6 USD:6 dollars} {number 20 [years]:20 years} ago for {money 30 USD:30 dollars} {number 40 [shares]:40} shares.',
  'Tea is {money 1.45 CNY:one kuai and four mao five}.',
  // Parts of scales.
  '{money 250000 USD:Quarter million US dollars}, {money 750000000 JPY:three quarters of a billion yen} and {number 250000:a quarter of a million}.',
  '{number 1250000000:One and a quarter billion} and {percent 2.75:two and three quarters percent}.',
  'A yield of {percent 6.75:6 3/4 percent} on {money 500000000 USD:1/2 billion dollars} by 9/30.',
  // Codes that are words.
  'ALL {number 50 [states]:50} states try {number 15 [pens]:15} pens; the {number 17 [chips]:17} chips cost {money 1200 TRY:TRY 1,200}.',
  // Percent before the number, and none in addresses.
  'It said percent of everything, and then {percent 12:per cent of 12}. A {percent 20:percentage of 20}, a {percent 15:% 15}.',
  'It is {percent 0.25:.25%}, {percent 100:hundred percent}, {percent 25:25 p.c.} or {percent 3.4:3,4%} of {money 1500000 EUR:1,5 million euros}.',
  'See https://shop.example/find?q=30%25%2020% for {percent 5:5%} off.',
];

const CHINESE: readonly string[] = [
  '一杯{money 5.3 CNY:5块3毛}，大杯{money 7.55 CNY:七块五毛五}，{money 50.63 CNY:50元6角3分}。',
  '这本书{money 2.03 USD:两美元又三美分}，那本{money 10.05 JPY:10日元5日本钱}。',
  '打车花了我{money 8 CNY:八块}，业务分三块。',
  '工厂造价{money 64000000 TRY:6400万土耳其里拉}，运费{money 1200 PHP:1200菲律宾比索}，{money 30000000 USD:美元3000万}。',
  '票面{money 520000 CNY:伍拾贰万元}，折合{money 320 HKD:３２０港幣}。',
  '我有{money 20 BTC:20个比特币}。',
  '含量是{percent 0.0006:百万分之六}，误差{percent 0.07:万分之七}，概率{percent 120.5:佰 分 之 一 百二 十點 五}。',
  '渗透率{percent 7..8:百分之七八}，降幅{percent 5:半成}，半成品不算。',
  '－共{percent -122:－1２２％}，{percentage_points 111111:１１１，１１１個百分點}。',
  '误差{percent 0.003:十万分之三}，上涨{percent 35:百分之卅五}，{money 25 CNY:廿五元}。',
  '见 https://shop.example/find?q=30%25%2020%，便宜{percent 5:5%}。',
];

describe('currencies and percentages in every form', () => {
  it.each(ENGLISH)('%s', (sentence) => {
    expect(markQuantities(unmarked(sentence), 'en')).toBe(sentence);
  });
  it.each(CHINESE)('%s', (sentence) => {
    expect(markQuantities(unmarked(sentence), 'zh')).toBe(sentence);
  });
});

describe('findQuantities does twice the work on twice the text', () => {
  /** How often a token or a piece of the text is asked for: a measure of work without a clock. */
  function work(text: string, language: QuantityLanguage): number {
    const tokens = jest.spyOn(Tokens.prototype, 'at');
    const slices = jest.spyOn(String.prototype, 'slice');
    try {
      findQuantities(text, language);
      return tokens.mock.calls.length + slices.mock.calls.length;
    } finally {
      tokens.mockRestore();
      slices.mockRestore();
    }
  }

  const pieces =
    '1|1,|万|(|-|$|%|1%|RMB|US$|://|www.|1 $ |1 RMB |u . |1/2 |one dollar and |one mao |a |percent of |British pound |块|1块|1元1角|百分之|万万分之|，１|-1|[1|half a |quarter |人民币|1个|MEUR |thirty-';
  it.each(pieces.split('|'))('%j', (piece) => {
    const text = piece.repeat(Math.ceil(2_000 / piece.length));
    for (const language of ['en', 'zh'] as const) {
      expect(work(text + text, language)).toBeLessThanOrEqual(2.2 * work(text, language) + 50);
    }
  });
});
