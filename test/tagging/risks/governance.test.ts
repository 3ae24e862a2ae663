import { checkRisks } from '../../support/risked.js';

describe('people at the top', () => {
  test.each([
    '{governance unspecified:Our chief operating officer left in June.}',
    '{governance unspecified:The search for a new chairman has begun.}',
    '{governance unspecified:Until then, our interim CFO signs the accounts.}',
    '{governance unspecified:Who is the successor to our founder?}',
    '{governance unspecified:董事长上个月因健康原因请辞，接班的安排还没定。}',
  ])('%s', checkRisks);
});

describe('books, owners and listing', () => {
  test.each([
    '{governance unspecified:The auditor has resigned.}',
    '{governance unspecified:We will restate our accounts for two years.}',
    '{governance unspecified:The internal investigation found falsified invoices.}',
    '{governance unspecified:Trading suspension of the shares began on Monday.}',
    '{governance unspecified:Two founders are in a shareholder dispute.}',
    '{governance unspecified:审计师出具了保留意见。}',
    '{governance unspecified:控股股东的股权质押比例是多少？}',
    '{governance unspecified:沽空報告裡的說法沒有根據，我們已經停牌。}',
  ])('%s', checkRisks);
});

describe('names alike that are no governance', () => {
  test.each([
    'The health category and the home category both grew.',
    'Our fraud module has 60 customers.',
    'The new model is a replacement for the old one.',
    'I cannot leave out our rental team.',
    'With tight internal control over expenses, we held costs flat.',
    'The plan covers retirement savings accounts.',
  ])('%s', checkRisks);
});
