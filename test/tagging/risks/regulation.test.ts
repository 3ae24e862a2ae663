import { checkRisks } from '../../support/risked.js';

describe('rules in the making and approvals', () => {
  test.each([
    '{regulatory unspecified:If the draft becomes law, we have to rebuild the app.}',
    '{regulatory unspecified:The final rules come into force in January.}',
    '{regulatory unspecified:We are still waiting for the export license.}',
    '{regulatory unspecified:What do you hear from the regulator?}',
    '{regulatory worsening:Our permit was revoked in two provinces.}',
    '{regulatory unspecified:The permitting delays are mostly in Bavaria.}',
    '{regulatory unspecified:征求意见稿里对佣金有新的限制。}',
    '{regulatory unspecified:有三款产品还没批下来。}',
    '{regulatory worsening:有两个产品上个月被责令下架。}',
  ])('%s', checkRisks);
});

describe('price controls, environmental and capital rules', () => {
  test.each([
    '{regulatory unspecified:The next round of volume-based procurement includes two of our stents.}',
    '{regulatory unspecified:The emission limits apply from 2027.}',
    '{regulatory unspecified:Higher capital requirements will bind from next year.}',
    '{regulatory unspecified:第十批集采里有我们三个品种。}',
  ])('%s', checkRisks);
});

describe('enforcement, litigation and trade measures', () => {
  test.each([
    '{regulatory unspecified:A class action and two patent cases are open.}',
    '{regulatory unspecified:The court ruled against us in August.}',
    '{regulatory unspecified:The ministry opened an investigation into our loyalty scheme.}',
    '{regulatory unspecified:The countervailing duties on our panels are 11%.}',
    '{regulatory unspecified:Three containers were seized by customs.}',
    '{regulatory unspecified:我们收到了一张八百万的罚单。}',
    '{regulatory unspecified:货在港口被扣留了两周，等原产地证明。}',
  ])('%s', checkRisks);
});

describe('names alike that are no regulation', () => {
  test.each([
    'As a rule of thumb, a store pays back in two years.',
    'We seized the opportunity in the summer.',
    'Serving our patients is a fundamental duty of this company.',
    'Our new guidelines for store design save a tenth of the cost.',
    'Sue will take the second part of your question.',
    '认证门店已经超过三千家。',
    'The loan approval process now takes four minutes.',
  ])('%s', checkRisks);
});
