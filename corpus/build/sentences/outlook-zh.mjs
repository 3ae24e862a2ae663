import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';
import { nothing } from '../lib/sentence-bank.mjs';

/** Chinese passages around the outlook of companies, about half of which hold no guidance. */
export default {
  fiscalPeriod: '2025Q3',
  date: '2025-11-13',
  passages: [
    [
      'executive',
      said(
        '四季度我们给到的收入区间是十二亿到十二亿五千万，毛利率跟三季度差不多。',
        guides('收入', '2025Q4', between(1.2e9, 1.25e9, 'CNY')),
        guides('毛利率', '2025Q4', 'stable'),
      ),
    ],
    [
      'analyst',
      nothing('expectation', '我们模型里面给公司明年的收入增速是百分之二十五，市场上比较乐观的已经看到三十了。'),
    ],
    ['executive', nothing('past', '三季度的出货量两千一百万片，落在我们八月份给的指引区间的上沿，毛利率也符合预期。')],
    [
      'executive',
      said(
        '全年的门店数我们原来讲净增三百家，现在看二百四十家比较实际。',
        guides('净增门店', '2025FY', exactly(240, '家'), 'up', 'lower'),
      ),
    ],
    [
      'ir',
      nothing(
        'safe-harbour',
        '今天的讨论可能包含“预计”“相信”“计划”“目标”等前瞻性表述，实际结果可能与之存在差异，公司不承担更新的责任。',
      ),
    ],
    [
      'executive',
      said(
        '这一代产品卖到明年六月就停产，七月份新平台接上来。',
        guides('这一代产品停产', '2026-06', 'down'),
        guides('新平台上市', '2026-07'),
      ),
    ],
    [
      'executive',
      nothing('rhetorical', '如果我们现在把广告一停，利润是不是马上就好看了？可是那样的利润有什么意义呢？'),
    ],
    [
      'executive',
      said(
        '研发费用率今年控制在百分之八以内，明年也不会超过这个数。',
        guides('研发费用率', '2025FY', atMost(8, 'percent')),
        guides('研发费用率', '2026FY', atMost(8, 'percent'), 'stable'),
      ),
    ],
    [
      'executive',
      nothing('market', '根据协会的预测，全国的冷链市场规模到二零二八年会超过八千亿元，年均增长百分之十一。'),
    ],
    [
      'executive',
      said(
        '分红我们承诺过不少于净利润的四成，这个承诺继续有效。',
        guides('分红', null, atLeast(40, 'percent'), 'maintain'),
      ),
    ],
    ['executive', nothing('wish', '我们会一如既往地坚持长期主义，把难而正确的事情做好，回报广大股东的信任。')],
    [
      'executive',
      said(
        '春节之前产能爬到每天六百台，二季度末要到一千台。',
        guides('产能', '2026Q1', exactly(600, '台'), 'up'),
        guides('产能', '2026-06-30', exactly(1000, '台'), 'up'),
      ),
    ],
    ['executive', nothing('executed', '年初说要关掉的三个低效仓库，八月份已经全部关完，人员也都安置好了。')],
    [
      'executive',
      said(
        '汇率要是不再大动，四季度的净利率做到百分之六应该问题不大。',
        guides('净利率', '2025Q4', exactly(6, 'percent')),
        risk('fx'),
      ),
    ],
    ['analyst', nothing('expectation', '之前大家普遍预期这个季度能盈亏平衡，结果还差了两千多万，请问主要差在哪里？')],
    [
      'executive',
      said(
        '考虑到海外两个项目的验收往后推，我们把全年收入目标从九十亿下调到八十五亿左右。',
        guides('收入', '2025FY', exactly(8.5e9, 'CNY'), 'lower'),
        risk('operational', 'worsening'),
      ),
    ],
    ['executive', nothing('result', '三季度销售费用同比多了四千万，主要是世界杯预选赛的投放集中在九月份。')],
    [
      'executive',
      said(
        '下半财年我们会再买回两千万到三千万美元的股票，节奏看市场。',
        guides('回购', null, between(2e7, 3e7, 'USD')),
      ),
    ],
    ['operator', nothing('procedure', '预计提问环节会持续三十分钟左右，每位分析师请最多提两个问题。')],
    [
      'executive',
      said(
        '长期来看，我们认为这个业务的经营利润率可以到两成，现在只有一成二。',
        guides('经营利润率', null, exactly(20, 'percent'), 'up'),
      ),
    ],
    ['executive', nothing('executed', '董事会昨天批准了每股两毛钱的中期股息，下个月十五号派发。')],
    [
      'executive',
      said(
        '单均配送成本还有下降的空间，明年再省三毛钱是我们给物流团队的任务。',
        guides('单均配送成本', '2026FY', exactly(0.3, 'CNY'), 'down'),
      ),
    ],
    [
      'executive',
      nothing('past', '去年这个时候我们说过要在今年三季度扭亏，现在可以向大家汇报，八月份单月已经盈利了。'),
    ],
    [
      'executive',
      said('武汉的研发中心明年三月份启用，到时候会把三个城市的团队搬过去。', guides('武汉研发中心启用', '2026-03')),
    ],
    ['analyst', nothing('procedure', '明白了，谢谢，关于明年资本开支的细节我会后再跟投资者关系的同事请教。')],
    [
      'interpreter',
      said(
        '他说，接下来两个季度广告的单价基本上不会涨，收入的增长还是靠用户时长。',
        guides('广告单价', '2025-10/2026-03', 'stable'),
        guides('收入', '2025-10/2026-03', 'up'),
      ),
    ],
    ['executive', nothing('market', '明年宏观上我们判断是一个弱复苏，可选消费整体大概有三四个点的增长。')],
    [
      'executive',
      said(
        '有效税率四季度会升到百分之二十上下，因为加计扣除上半年用得差不多了。',
        guides('有效税率', '2025Q4', exactly(20, 'percent'), 'up'),
        risk('tax', 'worsening'),
      ),
    ],
    ['executive', nothing('wish', '希望明年的这个时候，我们能带着更好的成绩单来见大家。')],
    [
      'executive',
      said(
        '明年收入我们有信心做到六十亿，比今年多两成，净利润的增速会更快一些。',
        guides('收入', '2026FY', exactly(6e9, 'CNY'), 'up', growing(20)),
        guides('净利润', '2026FY', 'up'),
      ),
    ],
    ['executive', nothing('rhetorical', '大家总问我什么时候翻倍，你们说，种一棵树什么时候能乘凉？')],
    [
      'executive',
      said(
        '补贴的力度从下个月起会逐步收回来，年底之前降到每单五毛以下。',
        guides('补贴', '2025-12-31', atMost(0.5, 'CNY'), 'down'),
      ),
    ],
    ['executive', nothing('executed', '截止到九月底，八亿元的授信我们提了三亿，回购授权还剩一亿一千万美元。')],
    [
      'executive',
      said(
        '目前没有给二零二六年收入指引的打算，但是明年的资本开支一定比今年少。',
        guides('资本开支', '2026FY', 'down'),
      ),
    ],
    [
      'release',
      said(
        '公司预计第四季度总收入为人民币7.8亿元至8.1亿元，同比增长9%至13%。',
        guides('总收入', '2025Q4', between(7.8e8, 8.1e8, 'CNY'), 'up', growing(9, 13)),
      ),
    ],
    ['executive', nothing('name', '展望号是我们第三条智能化产线的名字，它的设备国产化率已经到了九成。')],
    [
      'executive',
      said(
        '关于此前公布的百万辆规划，由于市场变化，公司不再把它作为经营目标。',
        guides('百万辆规划', null, 'withdraw'),
      ),
    ],
    ['analyst', nothing('expectation', '我本来以为公司会上调全年指引的，毕竟前三季度已经完成了百分之八十三。')],
  ],
};
