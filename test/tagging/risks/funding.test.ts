import { checkRisks } from '../../support/risked.js';

describe('cash: how much is burned, what cannot be touched', () => {
  test.each([
    '{funding unspecified:We burned $38 million in the first half.}',
    '{funding unspecified:Free cash flow was negative because of the new plant.}',
    '{funding unspecified:About a fifth of our cash is trapped in a joint venture.}',
    '{funding unspecified:The larger orders tie up a lot of cash until delivery.}',
    '{funding unspecified:今年我们的自由现金流为负，主要是新厂的投入。}',
    '{funding unspecified:这笔钱放在预售资金监管账户里。}',
  ])('%s', checkRisks);
});

describe('debt: when it falls due, under which covenants, at what rating', () => {
  test.each([
    '{funding unspecified:The convertible notes mature next September.}',
    '{funding unspecified:Are you in talks about a covenant waiver?}',
    '{funding stable:No major debt maturities and plenty of cash.}',
    '{funding unspecified:We have undrawn credit lines of EUR450 million.}',
    '{funding unspecified:Do you fear a rating downgrade?}',
    '{funding unspecified:Do you need to raise new equity?}',
    '{funding improving:Net debt fell for the third year in a row.}',
    '{funding worsening:Two lenders have cut our credit lines.}',
    '{funding unspecified:明年三月有一笔美元债到期。}',
    '{funding unspecified:现在有银行抽贷吗？}',
  ])('%s', checkRisks);
});

describe('deposits: what they cost and whether they stay', () => {
  test.each([
    '{funding worsening:The deposit beta rose to 48%.}',
    '{funding unspecified:Have you seen deposit outflows since March?}',
    '{funding worsening:存款付息率上升了十二个基点。}',
  ])('%s', checkRisks);
});

describe('names alike that are no funding', () => {
  test.each([
    'The redemption of coupons peaked at the weekend.',
    'Off-balance-sheet items are listed in the appendix.',
    '去年增发国债以后，基建项目开工快了。',
    'We raised the credit limit for our best customers.',
  ])('%s', checkRisks);
});
