import { atLeast, atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';
import { nothing } from '../lib/sentence-bank.mjs';

/** Chinese passages of several sentences, in which what carries something stands beside what only looks like it. */
export default {
  fiscalPeriod: '2024Q4',
  date: '2025-02-19',
  passages: [
    [
      'executive',
      '四季度的税率是百分之二十三。',
      said('比去年高出来的四个点，是因为西部大开发的优惠到期了。', risk('tax', 'worsening')),
      said('今年全年按百分之二十二来算就可以。', guides('税率', '2025FY', exactly(22, 'percent'))),
    ],
    [
      'executive',
      nothing(
        'past',
        '去年二月份我们说过要把单车成本降到一万块以内。十月份做到了，四季度也守住了。这个目标算是交了卷。',
      ),
    ],
    [
      'executive',
      said('审计师对我们印尼子公司的内控提了一个重大缺陷。', risk('governance', 'worsening')),
      '涉及的金额不大，人已经换了。',
      said('三季报之前我们会整改完。', guides('内控整改', '2025Q3')),
    ],
    [
      'analyst',
      '谢谢管理层的分享。',
      said('万一房价下半年还往下走，公司手里的按揭会不会有一批变成负资产？', risk('macro'), risk('credit')),
    ],
    [
      'executive',
      '土耳其的情况我讲两句。',
      said('当地通胀还在六十以上，生意很难做长远的打算。', risk('macro')),
      said('好在我们是美元结算，里拉怎么跌都跟我们关系不大。', risk('fx', 'stable')),
    ],
    ['executive', nothing('wish', '企业最后拼的是什么？拼的是人心。我们希望每一位员工都能在这里找到自己的位置。')],
    [
      'executive',
      said('铜价去年涨了百分之十七，吃掉了我们一点二个点的毛利。', risk('other', 'worsening')),
      said('今年上半年的量已经套保了，下半年还没有锁。', risk('other')),
      said('三月份起出厂价上调百分之五，全年就这一次。', guides('出厂价', '2025-03', exactly(5, 'percent'), 'up')),
    ],
    [
      'ir',
      nothing(
        'safe-harbour',
        '本次会议的内容不构成投资建议。有关需求、成本、税务及诉讼结果的陈述均存在不确定性。公司不承诺更新。',
      ),
    ],
    [
      'executive',
      '关于两位独立董事的离任，大家不要多想。',
      said('他们任期满六年，接任的人选股东会已经通过了，对公司治理没有影响。', risk('governance', 'stable')),
    ],
    [
      'executive',
      said(
        '股价跌了以后，大股东质押的那部分一度触到了预警线，后来补了保证金。',
        risk('market', 'worsening'),
        risk('governance'),
      ),
      '这件事公司层面不便多谈。',
    ],
    [
      'executive',
      nothing('market', '机构预测今年全球的储能装机会增长四成。欧洲和中东是主要的增量。碳酸锂的供给还是过剩的。'),
    ],
    [
      'executive',
      '大家关心全年的目标。',
      said(
        '去年投资者日上讲的二零二六年一千亿成交额，我们今天正式撤回。',
        guides('成交额', '2026FY', exactly(1e11, 'CNY'), 'withdraw'),
      ),
      said(
        '但是经营性现金流今年不少于三十亿，这个我可以给大家托底。',
        guides('经营性现金流', '2025FY', atLeast(3e9, 'CNY')),
      ),
    ],
    [
      'executive',
      '一月份的消费不错。',
      said('三十天以上逾期从百分之一点七升到了百分之一点九，每年过年都是这样。', risk('credit', 'worsening')),
      said(
        '到六月底我们看会回到一点六。',
        guides('三十天以上逾期', '2025-06-30', exactly(1.6, 'percent'), 'down'),
        risk('credit', 'improving'),
      ),
    ],
    [
      'executive',
      nothing(
        'executed',
        '去年夏天跟大家讲的三笔债务置换，十二月全部做完了。老的债券一月份已经摘牌。财务费用的账也一次性结清了。',
      ),
    ],
    [
      'executive',
      said('骑手招不到人的问题缓解了，高峰期的缺口从百分之十二降到了百分之三。', risk('operational', 'improving')),
      said(
        '每单的人力成本今年要从六块二降到五块八以内。',
        guides('每单的人力成本', '2025FY', atMost(5.8, 'CNY'), 'down'),
      ),
    ],
    [
      'executive',
      said('中小客户续费的时候都在砍席位，四季度平均一家少了八个。', risk('demand', 'worsening')),
      said('净收入留存率我们守住百分之一百零五。', guides('净收入留存率', null, exactly(105, 'percent'), 'stable')),
    ],
    [
      'analyst',
      said('台风之后车险的赔付率从六成四跳到了七成，这个什么时候能修复？', risk('operational', 'worsening')),
      '我自己原来预测的是六成六。',
    ],
    [
      'executive',
      nothing('name', '审计与风险委员会换了主席，由林女士接替饶先生。提名委员会没有变动。名单都在公告里。'),
    ],
    [
      'release',
      said(
        '公司预计2025年第一季度收入为14.0亿元至14.6亿元，经调整净亏损不超过5000万元。',
        guides('收入', '2025Q1', between(1.4e9, 1.46e9, 'CNY')),
        guides('经调整净亏损', '2025Q1', atMost(5e7, 'CNY'), 'non-gaap'),
      ),
      said('公司重申将于2025年下半年实现盈利。', guides('盈利', '2025H2', 'maintain')),
    ],
    [
      'executive',
      said('南沙港的拥堵已经过去了，现在船到了当天就能靠泊。', risk('operational', 'improving')),
      '三季度我们为这个多付了两千多万的滞期费。',
    ],
    [
      'executive',
      nothing('rhetorical', '都说好日子过去了，可是这一行什么时候有过好日子？我入行的时候，连叉车都没有。'),
    ],
    [
      'executive',
      '美国那边我们想得很清楚。',
      said('如果审计底稿的检查又谈不拢，两年之内就得退市。', risk('regulatory')),
      said('所以香港的第二上市九月份一定要完成。', guides('香港第二上市', '2025-09')),
    ],
    [
      'analyst',
      nothing(
        'expectation',
        '我的模型里公司二零二七年的利润率是百分之三十五。光靠结构就能做到。市场一致预期才三十三，我觉得低了。',
      ),
    ],
    [
      'executive',
      said(
        '电商的退货运费险七月份保费要涨三成。',
        guides('退货运费险保费', '2025-07', exactly(30, 'percent'), 'up'),
        risk('other', 'worsening'),
      ),
      '好在基数小，对利润没什么影响。',
    ],
  ],
};
