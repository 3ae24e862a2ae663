import { checkRisks as check } from '../../support/risked.js';

describe('life that stops and starts again', () => {
  test.each([
    '{macro worsening:Cinemas and gyms were closed for eleven weeks.}',
    '{macro improving:Shops and schools are reopening across the island.}',
    '{macro improving:The outbreak seems to be under control.}',
    '{operational improving:The plant in Brno has resumed production.}',
    '{demand improving:Small businesses are starting to rebound.}',
    '{demand improving:Business travel has recovered.}',
    '{macro improving:七月以后餐厅陆续开业。}',
    '{operational improving:两个工厂都已经复工。}',
  ])('%s', check);

  test.each([
    'We reopened our flagship store after the renovation.',
    'Users come back to the application every day.',
    'In a stay-at-home world, puzzles sold well.',
  ])('is not: %s', check);
});

describe('results, regulation and rivals in upheaval', () => {
  test.each([
    '{other unspecified:Our profitability may fluctuate in the coming quarters.}',
    '{other unspecified:利润在投入期可能会有波动。}',
    '{regulatory worsening:The regulatory landscape is undergoing significant changes.}',
    '{competition worsening:We face an increasingly competitive landscape.}',
    '{competition unspecified:The entry of large internet companies is a matter of time.}',
    '{other improving:We reduced our reliance on one supplier of glass.}',
    '{other improving:The worst is behind us.}',
    '{regulatory improving:The court dismissed the case.}',
    '{funding improving:We repaid the convertible notes in full.}',
    '{operational unspecified:The supply of welders is limited.}',
    '{demand unspecified:Visibility is limited.}',
  ])('%s', check);
});

describe('is no risk', () => {
  test.each([
    'We took stock out of the channel as planned, a channel inventory reduction of $40 million.',
    'The average selling price of our lamps declined with the mix.',
    'The show hit a new high in viewers.',
    'Our software protects hospitals against cyber attacks.',
    'Thank you for taking my question.',
    'On your second question, retention is where it was.',
    '我们的产品解决了客户的问题。',
  ])('%s', check);
});

describe('an answer that goes on', () => {
  test('takes up what was told in the paragraph before', () =>
    check(
      '{regulatory unspecified:Tariffs are a fact of life.}\n\n{regulatory worsening:This means that we face greater challenges.}',
    ));

  test('not good news', () =>
    check('{macro improving:The schools are open again.} It took us four weeks to get there.'));
});
