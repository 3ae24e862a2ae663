import { checkRisks as check } from '../../support/risked.js';

describe('what is asked is open', () => {
  test.each([
    '{demand unspecified:Does the softness in bathrooms get worse in the autumn?}',
    '{demand unspecified:Are you seeing clinics cut back on their orders, now that the grants are gone?}',
    '{competition unspecified:Are you seeing any pressure on prices from the discounters?}',
    '{regulatory unspecified:How should we think about the impact of the new tariffs on margins?}',
    '{regulatory unspecified:新的关税会不会影响出口？}',
  ])('%s', check);
});

describe('results that fall because of a risk tell that it grows', () => {
  test.each([
    '{macro worsening:Sales of kitchens fell 9%, mainly due to macro headwinds.}',
    '{demand worsening:Volumes were down a tenth because of the high base.}',
    '{demand worsening:受高基数影响，窗帘的销售下降了一成。}',
    '{demand unspecified:Despite the high base we grew 3%.}',
  ])('%s', check);
});

describe('what becomes adverse has changed; what stays so has not', () => {
  test.each([
    '{competition worsening:Competition in parcels has become irrational.}',
    '{competition unspecified:Competition in parcels is irrational.}',
    '{macro unspecified:房地产市场仍然低迷。}',
    '{macro worsening:The market has become very unpredictable.}',
  ])('%s', check);
});

describe('control that is denied is none', () => {
  test.each([
    '{regulatory stable:We are fully compliant with the new rules.}',
    '{regulatory unspecified:Half of the small yards will not be able to comply.}',
    '{fx stable:A devaluation would not hurt us.}',
  ])('%s', check);
});

describe('a comparison tells of now what stands before it', () => {
  test.each([
    '{fx improving:The exchange gain was $3 million, compared with an exchange loss of $2 million.}',
    '{fx worsening:汇兑损失为200万元，上年同期为汇兑收益300万元。}',
  ])('%s', check);
});

test('a movement behind 比', () => check('{funding worsening:经营性现金流比去年同期少了1.2亿元。}'));

test('a movement within the name of something else is that one’s', () =>
  check('{regulatory worsening:家装行业的监管趋严。}'));

describe('an effect that is denied leaves things as they are', () => {
  test.each([
    '{regulatory stable:We do not expect any material impact from the tariffs.}',
    '{tax stable:We do not anticipate that it is going to have any material impact on our tax position.}',
    '{tax stable:The tax change will not have any impact on our margins.}',
    '{regulatory unspecified:We have not yet felt the full impact of the tariffs.}',
  ])('%s', check);
});

describe('nothing is adverse', () => {
  test.each([
    'It must have quite a bit of visibility.',
    'These are strict accounting rules for new products.',
    'We can serve the lower pricing tier as well.',
    'We will keep our zero commission offer for growers.',
    '{macro worsening:The stores were closed down in March.}',
  ])('%s', check);
});
