import { checkRisks } from '../../support/risked.js';

describe('trade credit: who pays late, how old receivables are, on what terms', () => {
  test.each([
    '{credit worsening:The ageing of receivables worsened in the north.}',
    '{credit unspecified:Overdue receivables were $14 million at the end of May.}',
    '{credit worsening:Two hospitals have delayed their payments again.}',
    '{credit worsening:Distributors keep asking for longer payment terms.}',
    '{credit improving:Our average credit period came down to 41 days.}',
    '{credit worsening:One of our contractors went bankrupt in April.}',
    '{credit unspecified:What happens if a dealer default costs you a quarter of sales?}',
    '{credit worsening:The builder has failed to pay since the autumn.}',
    '{credit improving:Cash collections improved every month of the quarter.}',
    '{credit worsening:账龄结构比年初恶化了。}',
    '{credit worsening:有几个工程客户已经付不出尾款了。}',
    '{credit improving:三季度回款明显好转。}',
  ])('%s', checkRisks);
});

describe('guarantees, collateral, reserves and problem loans', () => {
  test.each([
    '{credit unspecified:Our guarantee exposure was EUR60 million.}',
    '{credit worsening:Collateral values deteriorated in the office segment.}',
    '{credit improving:Criticized assets fell to $310 million.}',
    '{credit worsening:The quarter includes a reserve build of $20 million.}',
    '{credit worsening:代偿率上升了零点四个百分点。}',
    '{credit improving:本季度有一笔减值冲回。}',
  ])('%s', checkRisks);
});

describe('insurers: claims against premiums', () => {
  test.each([
    '{credit improving:The combined ratio improved to 96.1%.}',
    '{credit worsening:We booked adverse prior year reserve development in motor.}',
    '{credit worsening:综合成本率上升到百分之一百零一。}',
  ])('%s', checkRisks);
});

describe('names alike that are no credit', () => {
  test.each([
    'Our loss ratio in the new business narrowed as warehouses filled.',
    '我们给供应商的平均账期缩短到了四十天。',
    'The payment terms for our suppliers are unchanged.',
    'The default value of the switch is off.',
    '我们的收款码覆盖了两百万家小店。',
  ])('%s', checkRisks);
});
