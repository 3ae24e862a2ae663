import { checkRisks } from '../../support/risked.js';

describe('exchange rates', () => {
  test.each([
    '{fx worsening:The peso has weakened since the election.}',
    '{fx worsening:Currency cost us two points of growth.}',
    '{fx unspecified:How do you think about the yen?}',
    '{fx unspecified:The depreciation of the rupee makes our imports dearer.}',
    '{fx unspecified:Most of our dollar exposure is in the second half.}',
    '{fx improving:We now hedge 70% of our euro costs.}',
    '{fx unspecified:Capital controls keep the dividends in the country.}',
    '{fx unspecified:人民币每升值百分之一，毛利率少零点二个点。}',
    '{fx improving:海外应收已经全部锁汇。}',
  ])('%s', checkRisks);
});

describe('taxes', () => {
  test.each([
    '{tax worsening:A higher withholding tax applies to the dividends.}',
    '{tax worsening:The tax holiday expires next year.}',
    '{tax unspecified:The tax authorities challenge our transfer pricing.}',
    '{tax unspecified:Would the windfall tax reach your wind farms?}',
    '{tax worsening:三季度补缴了两千万的税款。}',
    '{tax worsening:出口退税取消以后，我们的报价要调。}',
  ])('%s', checkRisks);
});

describe('names alike that are neither', () => {
  test.each([
    'Excluding currency effects, sales grew 6%.',
    'At constant exchange rates, orders grew 3%.',
    'We invested RMB380 million, and the rise in RMB deposits paid for it.',
    'Demand for homes shows the strength in real terms.',
    'Profit before tax was $12 million.',
    '按固定汇率计算，收入增长百分之八。',
    '不含税收入是三十亿元。',
  ])('%s', checkRisks);
});
