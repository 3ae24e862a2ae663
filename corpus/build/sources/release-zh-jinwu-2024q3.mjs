import { change, count, figure, money, percent, ratio } from '../lib/figures.mjs';
import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';

const company = '金乌光伏科技有限公司';

export default {
  id: 'release-zh-jinwu-2024q3',
  layout: 'release-text',
  company,
  ticker: 'JWPV',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q3',
  date: '2024-11-20',
  title: '金乌光伏公布2024年第三季度未经审计财务业绩',
  findings: true,
  figures: true,
  participants: [
    { key: 'ceo', name: '韶景行', role: 'executive', title: '董事长兼首席执行官', affiliation: company, aliases: [] },
    { key: 'cfo', name: '逄雪吟', role: 'executive', title: '首席财务官', affiliation: company, aliases: [] },
  ],
  blocks: [
    { raw: '金乌光伏公布2024年第三季度未经审计财务业绩' },
    { raw: '2024年11月20日' },
    {
      raw: '合肥，2024年11月20日——金乌光伏科技有限公司（纳斯达克：JWPV，以下简称“公司”）今日公布截至2024年9月30日的第三季度未经审计财务业绩。',
    },
    { raw: '第三季度业务与财务摘要' },
    {
      raw: [
        said(
          '- 组件出货量5.1吉瓦，处于公司此前预期区间的中段。',
          figure('5.1', count(5.1, '吉瓦'), '组件出货量', '2024Q3'),
        ),
        said(
          '\n- 净收入33.8亿元，环比下降8.4%，同比下降31.2%。',
          figure('33.8亿元', money(3.38e9, 'CNY'), '净收入', '2024Q3'),
          figure('8.4%', percent(8.4), '净收入', '2024Q3', change('down', 'qoq')),
          figure('31.2%', percent(31.2), '净收入', '2024Q3', change('down', 'yoy')),
        ),
        '\n- ',
        said(
          '毛损率4.3%，上一季度毛利率为1.1%，组件均价环比又跌了百分之十二。',
          figure('4.3%', percent(4.3), '毛损率', '2024Q3'),
          figure('1.1%', percent(1.1), '毛利率', '2024Q2'),
          figure('百分之十二', percent(12), '组件均价', '2024Q3', change('down', 'qoq')),
          risk('competition', 'worsening'),
        ),
        said(
          '\n- 储能系统出货620兆瓦时，同比增长2.4倍。',
          figure('620', count(620, '兆瓦时'), '储能系统出货', '2024Q3'),
          figure('2.4倍', ratio(2.4), '储能系统出货', '2024Q3', change('up', 'yoy')),
        ),
      ],
    },
    {
      speaker: 'ceo',
      raw: [
        '董事长兼首席执行官韶景行先生表示：',
        said('“行业还在底部，全行业的库存我们估算仍然够卖三个月以上。', risk('demand')),
        said(
          '不过头部企业的限产从十月份开始见效，硅片和电池的价格已经连续四周没有再跌。',
          risk('competition', 'stable'),
        ),
        said(
          '我们会把资源集中到储能上，明年储能出货做到4吉瓦时以上。',
          figure('4', count(4, '吉瓦时'), '储能出货', '2025FY', 'over'),
          guides('储能出货', '2025FY', atLeast(4, '吉瓦时'), 'up'),
        ),
        said(
          '越南的两吉瓦电池产能原定今年年底转移到阿曼，这件事会提前到十二月初完成。”',
          figure('两', count(2, '吉瓦'), '越南电池产能', null),
          guides('越南电池产能转移到阿曼', '2024-12', exactly(2, '吉瓦')),
        ),
      ],
    },
    {
      speaker: 'cfo',
      raw: [
        '首席财务官逄雪吟女士补充道：',
        said(
          '“三季度我们把人员压缩了百分之十八，全年运营费用会比去年少6亿元左右。',
          figure('百分之十八', percent(18), '人员', '2024Q3', change('down', 'other')),
          figure('6亿元', money(6e8, 'CNY'), '运营费用', '2024FY', 'approx', change('down', 'yoy')),
          guides('运营费用', '2024FY', exactly(6e8, 'CNY'), 'down'),
        ),
        said(
          '应收账款逾期比例由二季度末的7.7%收窄至6.2%，新增坏账很少。',
          figure('7.7%', percent(7.7), '应收账款逾期比例', '2024Q2'),
          figure('6.2%', percent(6.2), '应收账款逾期比例', '2024Q3'),
          risk('credit', 'improving'),
        ),
        said(
          '短期借款占比仍有六成，续贷都谈好了，但利率没有再降的空间。”',
          figure('六成', percent(60), '短期借款占比', null),
          risk('funding', 'stable'),
        ),
      ],
    },
    { raw: '第三季度财务业绩' },
    {
      raw: [
        said(
          '经营费用5.2亿元，占净收入的15.4%，上年同期为12.9%。',
          figure('5.2亿元', money(5.2e8, 'CNY'), '经营费用', '2024Q3'),
          figure('15.4%', percent(15.4), '经营费用占净收入的比例', '2024Q3'),
          figure('12.9%', percent(12.9), '经营费用占净收入的比例', '2023Q3'),
        ),
        said(
          '存货跌价准备为2.7亿元，二季度为1.9亿元。',
          figure('2.7亿元', money(2.7e8, 'CNY'), '存货跌价准备', '2024Q3'),
          figure('1.9亿元', money(1.9e8, 'CNY'), '存货跌价准备', '2024Q2'),
          risk('operational', 'worsening'),
        ),
        said(
          '汇兑收益为3200万元，上年同期为汇兑损失1500万元。',
          figure('3200万元', money(3.2e7, 'CNY'), '汇兑收益', '2024Q3'),
          figure('1500万元', money(1.5e7, 'CNY'), '汇兑损失', '2023Q3'),
          risk('fx', 'improving'),
        ),
        said(
          '美国商务部10月公布的反补贴初裁税率为14.6%，公司已就此计提4600万元。',
          figure('14.6%', percent(14.6), '反补贴初裁税率', '2024-10'),
          figure('4600万元', money(4.6e7, 'CNY'), '计提', '2024Q3'),
          risk('regulatory', 'worsening'),
        ),
        said(
          '净亏损6.1亿元，二季度净亏损4.0亿元。',
          figure('6.1亿元', money(6.1e8, 'CNY'), '净亏损', '2024Q3'),
          figure('4.0亿元', money(4e8, 'CNY'), '净亏损', '2024Q2'),
        ),
      ],
    },
    { raw: '业绩展望' },
    {
      raw: [
        said(
          '2024年第四季度，公司预计组件出货量为4.6至5.0吉瓦，净收入为30亿至33亿元。',
          figure('4.6至5.0', count([4.6, 5], '吉瓦'), '组件出货量', '2024Q4'),
          figure('30亿至33亿元', money([3e9, 3.3e9], 'CNY'), '净收入', '2024Q4'),
          guides('组件出货量', '2024Q4', between(4.6, 5, '吉瓦')),
          guides('净收入', '2024Q4', between(3e9, 3.3e9, 'CNY')),
        ),
        said(
          '全年组件出货目标由22至24吉瓦调整为19.5至20吉瓦。',
          figure('22至24', count([22, 24], '吉瓦'), '组件出货', '2024FY'),
          figure('19.5至20', count([19.5, 20], '吉瓦'), '组件出货', '2024FY'),
          guides('组件出货', '2024FY', between(19.5, 20, '吉瓦'), 'lower'),
        ),
        said(
          '公司力争2025年第二季度实现经营性现金流转正，2025年资本开支控制在8亿元以内，较今年减少超过四成。',
          figure('8亿元', money(8e8, 'CNY'), '资本开支', '2025FY', 'under'),
          figure('四成', percent(40), '资本开支', '2025FY', 'over', change('down', 'yoy')),
          guides('经营性现金流', '2025Q2', 'up'),
          guides('资本开支', '2025FY', atMost(8e8, 'CNY'), 'down', growing(-40)),
        ),
        said('在组件价格回升至成本线以上之前，公司将暂停宣派股息。', guides('股息', null, 'withdraw')),
      ],
    },
    { raw: '安全港声明' },
    {
      raw: '本新闻稿包含前瞻性陈述，可通过“预计”“将”“目标”“力争”等用语识别。产品价格下跌、贸易壁垒、汇率波动、融资条件收紧以及客户违约等风险均可能使实际结果与预期存在重大差异。除法律要求外，公司不承担更新义务。',
    },
  ],
};
