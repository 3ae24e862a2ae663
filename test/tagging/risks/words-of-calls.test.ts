import { findRisks } from '../../../src/tagging/risks/index.js';
import { asMarks, marked } from '../../support/marked.js';

/** Reads a passage without its marks and writes the risks found as marks: `{category direction:sentence}`. */
const check = (passage: string): void => {
  const { text, marks } = marked(passage);
  const found = findRisks(text);
  expect(asMarks(text, found, ({ category, direction }) => `${category} ${direction}`)).toEqual(marks);
  for (const risk of found) expect(text.slice(risk.start, risk.end)).toBe(risk.text);
};

describe('customers, rivals and people, as calls speak of them', () => {
  test.each([
    '{competition worsening:The competitive intensity in instant retail has picked up since May.}',
    '{competition unspecified:Some of our peers are burning cash to win users.}',
    '{competition worsening:Our share in the premium segment slipped again.}',
    '{market worsening:Our share price fell by a tenth.}',
    '{demand worsening:Several large accounts delayed their deployments into next year.}',
    '{demand worsening:The sales cycle has lengthened by roughly a month.}',
    '{demand worsening:Advertisers have cut their budgets by half.}',
    '{demand unspecified:Channel inventory is still about two weeks above normal.}',
    '{demand worsening:Backlog fell 12% from a year ago.}',
    '{operational unspecified:Attrition among senior engineers remains above where we want it.}',
    '{operational improving:The hiring environment is a lot easier than it was a year ago.}',
    '{operational unspecified:Chip supply remains tight.}',
    '{governance unspecified:We lost our head of engineering during the quarter.}',
    '{regulatory unspecified:The regulator has not approved any new titles since March.}',
    '{funding worsening:Our net cash position turned into net debt.}',
    "{fx worsening:The yuan's depreciation cost us about two points of margin.}",
    '{other worsening:Steel inflation is hurting our margins.}',
  ])('%s', check);

  test.each([
    '{competition worsening:五月以来即时零售的竞争烈度明显上升。}',
    '{competition worsening:高端市场的份额连续两个季度下滑。}',
    '{demand worsening:有几个大项目客户推迟到明年才启动。}',
    '{demand worsening:地产类广告主的预算砍了一半。}',
    '{regulatory unspecified:三月份以来版号一直没有下来。}',
    '{regulatory improving:集体诉讼已经在六月被法院驳回。}',
    '{governance unspecified:我们的首席技术官上个月离开了公司。}',
    '{operational worsening:核心研发人员的流失率比我们希望的要高。}',
    '{operational unspecified:芯片供应还是偏紧。}',
    '{credit worsening:坏账比我们预期的要多。}',
    '{credit worsening:年轻客群的还款表现在变差。}',
    '{funding improving:资金成本继续下行，到了2.8%。}',
  ])('%s', check);

  test.each([
    'Our share of profit in the joint venture declined.',
    'A licence costs us about $900,000 a quarter.',
    '在这个思路下行业会健康发展。',
  ])('is not: %s', check);
});
