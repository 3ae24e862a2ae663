import { change, count, duration, figure, money, percent, points, ratio } from '../lib/figures.mjs';
import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';

export default {
  id: 'zh-simplified-zhanlu-2025q4',
  layout: 'name-colon',
  colon: '：',
  list: false,
  company: '湛庐云科技有限公司',
  ticker: '09871',
  exchange: 'HKEX',
  fiscalPeriod: '2025Q4',
  date: '2026-03-19',
  time: '19:30 北京时间',
  title: '湛庐云科技（09871）2025年第四季度及全年业绩电话会议实录',
  findings: true,
  figures: true,
  split: 'held-out',
  participants: [
    { key: 'op', name: '主持人', role: 'operator', aliases: [] },
    { key: 'ir', name: '秦暮云', role: 'ir', title: '投资者关系负责人', affiliation: '湛庐云科技', aliases: [] },
    {
      key: 'ceo',
      name: '闻人澍',
      role: 'executive',
      title: '首席执行官',
      affiliation: '湛庐云科技',
      aliases: ['闻人总'],
    },
    {
      key: 'cfo',
      name: '储静怡',
      role: 'executive',
      title: '首席财务官',
      affiliation: '湛庐云科技',
      aliases: ['储总'],
    },
    { key: 'a1', name: '万俟青', role: 'analyst', affiliation: '棠溪证券', aliases: [] },
    { key: 'a2', name: '花间鹤', role: 'analyst', affiliation: '望岳研究', aliases: [] },
    { key: 'a3', name: '路远征', role: 'analyst', affiliation: '白鹭洲资本', aliases: [] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: ['大家晚上好，感谢各位接入湛庐云科技2025年第四季度及全年业绩电话会议。首先请投资者关系负责人秦暮云女士。'],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        '谢谢主持人。今天管理层会先介绍业务和财务情况，再回答大家的问题。提醒一下，涉及未来业绩、资本开支、监管环境等的表述属于前瞻性陈述，实际结果可能与预期有重大差异。闻人总，请。',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        [
          '各位晚上好。',
          said(
            '四季度云收入38.6亿元，同比增长31%，比我们去年八月份指引的上限还多了一个点。',
            figure('38.6亿元', money(3.86e9, 'CNY'), '云收入', '2025Q4'),
            figure('31%', percent(31), '云收入', '2025Q4', change('up', 'yoy')),
            figure('一个点', points(1), '云收入', '2025Q4'),
          ),
          said(
            'AI相关的收入已经连续六个季度三位数增长，现在占到公有云收入的两成二。',
            figure('两成二', percent(22), 'AI相关的收入占公有云收入的比例', null),
          ),
          '整个行业都在抢算力，这个大家都看得到。',
          said(
            '但是供给这一头卡得比较死，四季度我们至少有四个亿的订单因为没有卡交不出去。',
            figure('四个亿', money(4e8, 'CNY'), '交不出去的订单', '2025Q4', 'over'),
            risk('operational', 'worsening'),
          ),
          said('海外高端芯片的许可什么时候能批、批多少，我现在给不了大家答案。', risk('regulatory')),
          said(
            '国产卡的良率在爬，年初到现在训练任务的中断率已经从百分之六降到了百分之二点五。',
            figure('百分之六', percent(6), '训练任务的中断率', null),
            figure('百分之二点五', percent(2.5), '训练任务的中断率', null),
            risk('operational', 'improving'),
          ),
        ],
        [
          said(
            '乌兰察布二期今年七月通电，廊坊的机房年底交付，两个加起来是一百六十兆瓦。',
            figure('一百六十', count(160, '兆瓦'), '机房容量', '2026FY'),
            guides('乌兰察布二期通电', '2026-07'),
            guides('廊坊机房交付', '2026FY'),
            guides('乌兰察布二期和廊坊机房容量', '2026FY', exactly(160, '兆瓦'), 'up'),
          ),
          said(
            '新一代的大模型平台我们放在五月的开发者大会上发布，价格会比现在这一代便宜一半以上。',
            figure('一半', ratio(0.5), '大模型平台价格', '2026-05', 'over', change('down', 'other')),
            guides('新一代大模型平台发布', '2026-05'),
            guides('大模型平台价格', '2026-05', atLeast(0.5, 'ratio'), 'down'),
          ),
          '我们始终相信，技术的普惠会给每一个行业带来改变。',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          '各位好。',
          said(
            '全年收入137.2亿元，同比增长26%。',
            figure('137.2亿元', money(13.72e9, 'CNY'), '收入', '2025FY'),
            figure('26%', percent(26), '收入', '2025FY', change('up', 'yoy')),
          ),
          said(
            '四季度经调整EBITDA利润率是14.8%，去年同期是11.9%。',
            figure('14.8%', percent(14.8), '经调整EBITDA利润率', '2025Q4'),
            figure('11.9%', percent(11.9), '经调整EBITDA利润率', '2024Q4'),
          ),
          said('研发费用率17%，和一年前持平。', figure('17%', percent(17), '研发费用率', '2025Q4')),
          said(
            '折旧是压在毛利率上的一块石头，四季度同比多了3.4个亿，毛利率因此少了将近三个点。',
            figure('3.4个亿', money(3.4e8, 'CNY'), '折旧', '2025Q4', change('up', 'yoy')),
            figure('三个点', points(3), '毛利率', '2025Q4', 'under', change('down', 'yoy')),
            risk('other', 'worsening'),
          ),
          said(
            '政企客户回款这两个季度明显慢了，一年以上的应收占比从百分之九升到了百分之十三。',
            figure('百分之九', percent(9), '一年以上的应收占比', null),
            figure('百分之十三', percent(13), '一年以上的应收占比', null),
            risk('credit', 'worsening'),
          ),
          said(
            '为此我们四季度多提了9200万元的信用减值，拨备覆盖得还是比较充分的。',
            figure('9200万元', money(9.2e7, 'CNY'), '信用减值', '2025Q4'),
            risk('credit', 'worsening'),
          ),
          said(
            '年底账上净现金51亿元，去年底是67亿元，买设备花得比较多。',
            figure('51亿元', money(5.1e9, 'CNY'), '净现金', '2025-12-31'),
            figure('67亿元', money(6.7e9, 'CNY'), '净现金', '2024-12-31'),
            risk('funding', 'worsening'),
          ),
        ],
        [
          said(
            '展望一季度，收入预计在36.5亿元到37.5亿元，同比增长两成八到三成二。',
            figure('36.5亿元到37.5亿元', money([3.65e9, 3.75e9], 'CNY'), '收入', '2026Q1'),
            figure('两成八到三成二', percent([28, 32]), '收入', '2026Q1', change('up', 'yoy')),
            guides('收入', '2026Q1', between(3.65e9, 3.75e9, 'CNY'), 'up', growing(28, 32)),
          ),
          said(
            '2026年全年我们给的口径是收入增速不低于百分之三十，经调整EBITDA利润率在百分之十六上下。',
            figure('百分之三十', percent(30), '收入', '2026FY', 'over', change('up', 'yoy')),
            figure('百分之十六', percent(16), '经调整EBITDA利润率', '2026FY', 'approx'),
            guides('收入增速', '2026FY', atLeast(30, 'percent'), 'up'),
            guides('经调整EBITDA利润率', '2026FY', exactly(16, 'percent'), 'non-gaap'),
          ),
          said(
            '资本开支今年会到80亿到90亿，上一次我们说的是60亿左右，主要是模型训练的需求比想象的大。',
            figure('80亿到90亿', money([8e9, 9e9], 'CNY'), '资本开支', '2026FY'),
            figure('60亿', money(6e9, 'CNY'), '资本开支', '2026FY', 'approx'),
            guides('资本开支', '2026FY', between(8e9, 9e9, 'CNY'), 'up', 'raise'),
          ),
          said(
            '销售和管理两项费用合在一起，占收入的比例一年要再压一个半点下来。',
            figure('一个半点', points(1.5), '销售和管理费用占收入的比例', '2026FY', change('down', 'yoy')),
            guides('销售和管理费用占收入的比例', '2026FY', exactly(1.5, 'percentage_points'), 'down'),
          ),
          said('去年三月讲的2026年实现净利润转正，这个目标我们维持不变。', guides('净利润转正', '2026FY', 'maintain')),
          said(
            '之前承诺过的五亿港元回购计划，由于要优先保证算力投入，我们决定先停下来。',
            figure('五亿港元', money(5e8, 'HKD'), '回购计划', null),
            guides('回购', null, 'withdraw'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['现在开始提问。第一位，棠溪证券的万俟青，请讲。'] },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        [
          '谢谢管理层。',
          said(
            '我们测算今年行业大盘大概增长百分之二十，公司给到三十以上，我预期你们最后能做到三十五。',
            figure('百分之二十', percent(20), '行业大盘', '2026FY', 'approx', change('up', 'yoy')),
            figure('三十', percent(30), '收入', '2026FY', 'over', change('up', 'yoy')),
            figure('三十五', percent(35), '收入', '2026FY', change('up', 'yoy')),
          ),
          said(
            '我比较担心的是价格，两家头部厂商上个月又把推理的价格打下来三成，公司跟不跟？',
            figure('两', count(2, '头部厂商'), '头部厂商', '2026-02'),
            figure('三成', percent(30), '推理的价格', '2026-02', change('down', 'other')),
            risk('competition', 'worsening'),
          ),
          '难道每次别人降价我们都要陪跑吗？',
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          said(
            '价格战对我们的影响没有大家想的那么大，因为降价的都是小模型的通用接口，只占我们AI收入的一成。',
            figure('一成', percent(10), '小模型的通用接口占AI收入的比例', null),
            risk('competition', 'stable'),
          ),
          said('行业客户的合同单价，今年我们看是稳的，不会往下走。', guides('行业客户的合同单价', '2026FY', 'stable')),
          said(
            '当然中小开发者会流失一些，四季度活跃的小客户环比少了百分之四。',
            figure('百分之四', percent(4), '活跃的小客户', '2025Q4', change('down', 'qoq')),
            risk('demand', 'worsening'),
            risk('competition', 'worsening'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['下一位，望岳研究的花间鹤。'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          '好的，谢谢，两个问题。',
          said(
            '第一个是应收，政企这一块一年以上的大概多少钱，地方财政紧的情况下，还要不要继续计提？',
            risk('credit'),
            risk('macro'),
          ),
          said(
            '第二个，80到90亿的资本开支，钱从哪里来，会不会要再融资？',
            figure('80到90亿', money([8e9, 9e9], 'CNY'), '资本开支', '2026FY'),
            risk('funding'),
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            '一年以上的一共是6.8亿元，其中八成的债务人是地级市以上的单位，赖账的可能性不大，就是慢。',
            figure('6.8亿元', money(6.8e8, 'CNY'), '一年以上的应收', null),
            figure('八成', percent(80), '债务人是地级市以上单位的占比', null),
            risk('credit'),
          ),
          said(
            '今年信用减值的总额我预计和去年差不多，2.5亿元左右。',
            figure('2.5亿元', money(2.5e8, 'CNY'), '信用减值', '2026FY', 'approx'),
            guides('信用减值', '2026FY', exactly(2.5e8, 'CNY'), 'stable'),
            risk('credit', 'stable'),
          ),
          said(
            '县区级的新项目我们从去年十月起不接了，所以这个比例到三季度末应该能回到百分之十以下。',
            figure('百分之十', percent(10), '一年以上的应收占比', '2026-09-30', 'under'),
            guides('一年以上应收占比', '2026-09-30', atMost(10, 'percent'), 'down'),
            risk('credit', 'improving'),
          ),
        ],
        [
          said(
            '融资方面，设备租赁的额度还有40亿没有动，利率也从四点一降到了三点三。',
            figure('40亿', money(4e9, 'CNY'), '设备租赁的额度', null),
            figure('四点一', percent(4.1), '利率', null),
            figure('三点三', percent(3.3), '利率', null),
            risk('funding', 'improving'),
          ),
          said(
            '股权融资今年不考虑，有息负债率会升到百分之三十五左右，这是上限。',
            figure('百分之三十五', percent(35), '有息负债率', '2026FY', 'approx'),
            guides('有息负债率', '2026FY', atMost(35, 'percent'), 'up'),
            risk('funding', 'worsening'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['最后一位提问的是白鹭洲资本的路远征。'] },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        [
          said(
            '我关心两件事，一个是一月份那次八小时的宕机，客户赔付和流失的情况怎么样？',
            figure('八小时', duration(8, '小时'), '宕机', '2026-01'),
            risk('operational'),
          ),
          said('另一个是联合创始人戴总减持并且退出董事会，对公司治理有没有影响？', risk('governance')),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          said(
            '宕机的赔付一共2300万元，已经全部计入一季度，大客户一家都没有走。',
            figure('2300万元', money(2.3e7, 'CNY'), '宕机的赔付', '2026Q1'),
            risk('operational', 'stable'),
          ),
          said(
            '同城双活我们六月底之前全部改造完，以后单个机房出问题，五分钟之内就能切过去。',
            figure('五分钟', duration(5, '分钟'), '切换', null, 'under'),
            guides('同城双活改造', '2026-06'),
            risk('operational', 'improving'),
          ),
          said('戴总三年前就不管具体业务了，这次是个人的安排，对经营没有任何影响。', risk('governance', 'stable')),
          '新任的首席风险官上周已经到岗，风险管理部也从法务部里独立出来了。',
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['谢谢各位，今天的电话会议到此结束，再见。'] },
  ],
  questions: { a1: 2, a2: 2, a3: 2 },
};
