import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';

export default {
  id: 'zh-simplified-yanqi-2025q2',
  layout: 'name-colon',
  colon: '：',
  list: false,
  company: '雁栖湖食品股份有限公司',
  ticker: '02987',
  exchange: 'HKEX',
  fiscalPeriod: '2025Q2',
  date: '2025-08-21',
  time: '16:00 北京时间',
  title: '雁栖湖食品（02987）2025年第二季度业绩电话会议实录',
  findings: true,
  participants: [
    { key: 'op', name: '主持人', role: 'operator', aliases: [] },
    { key: 'ir', name: '纪若溪', role: 'ir', title: '投资者关系总监', affiliation: '雁栖湖食品', aliases: ['纪总'] },
    {
      key: 'ceo',
      name: '郜长河',
      role: 'executive',
      title: '董事长兼总裁',
      affiliation: '雁栖湖食品',
      aliases: ['郜总', '郜董'],
    },
    {
      key: 'cfo',
      name: '宓秋妍',
      role: 'executive',
      title: '首席财务官',
      affiliation: '雁栖湖食品',
      aliases: ['宓总'],
    },
    { key: 'a1', name: '冉闻道', role: 'analyst', affiliation: '沧澜证券', aliases: [] },
    { key: 'a2', name: '桑以宁', role: 'analyst', affiliation: '叠翠研究', aliases: [] },
    { key: 'a3', name: '佟北山', role: 'analyst', affiliation: '岸芷资本', aliases: [] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: ['各位投资者下午好，欢迎参加雁栖湖食品2025年第二季度业绩电话会议。下面请投资者关系总监纪若溪女士开场。'],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        '谢谢，大家下午好。今天出席会议的有董事长兼总裁郜长河先生、首席财务官宓秋妍女士。会上的预计、计划、目标一类的说法都存在风险和不确定性，公司没有义务更新，请大家以公告为准。郜总，请。',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        [
          '谢谢若溪，各位下午好。二季度收入21.4亿元，同比增长7%，和我们四月份预计的一样，没有惊喜也没有惊吓。零食量贩渠道已经占到收入的三成五，会员店渠道也放量了。',
          said(
            '传统商超这边还在流血，二季度又有两家区域连锁关店，我们在里面的销量掉了百分之十七。',
            risk('demand', 'worsening'),
          ),
          said(
            '坚果的原料价格从去年底到现在涨了大概两成三，夏威夷果涨得最凶，这个我们没办法完全转嫁出去。',
            risk('other', 'worsening'),
          ),
        ],
        [
          '新品方面，冻干果块上市八个星期卖了六千万元，已经是我们历史上起量最快的单品。',
          said('九月份我们会推出儿童系列，先上四个口味。', guides('儿童系列上市', '2025-09')),
          said(
            '宿迁的新工厂国庆之后试生产，全部达产以后一年能多出五万吨的产能。',
            guides('宿迁新工厂试生产', '2025-10'),
            guides('宿迁新工厂新增产能', null, exactly(50000, '吨'), 'up'),
          ),
          said(
            '经销商我们打算从一千三百家砍到一千家以内，时间是明年年底之前，不打款的、只冲不卖的都不要。',
            guides('经销商', '2026-12-31', atMost(1000, '家'), 'down'),
          ),
          '我们会继续做好每一包零食，让消费者吃得放心，这是我们一直以来的初心。下面请宓总讲财务。',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          '谢谢郜总。毛利率是29.8%，去年同期31.6%，基本符合我们上次会上给大家打的预防针。销售费用率下降了零点七个百分点，管理费用率持平。净利润1.63亿元，同比少了百分之九。',
          said(
            '应收账款周转天数从三十八天拉长到四十六天，主要是两家量贩客户的账期谈下来比较长。',
            risk('credit', 'worsening'),
          ),
          said('我们对其中一家停业的商超全额计提了1100万元，这笔钱我们判断是收不回来了。', risk('credit', 'worsening')),
          said('经营性现金流比去年同期少了1.2亿元，备货占了大头。', risk('funding', 'worsening')),
        ],
        [
          said(
            '讲一下后面的展望，三季度收入大概在22.5亿到23.3亿之间，增速是百分之八到十二。',
            guides('收入', '2025Q3', between(2.25e9, 2.33e9, 'CNY'), 'up', growing(8, 12)),
          ),
          said(
            '毛利率三季度还会比二季度再低一个点左右，四季度原料换成新季的价格，就会往回走。',
            guides('毛利率', '2025Q3', exactly(1, 'percentage_points'), 'down'),
            guides('毛利率', '2025Q4', 'up'),
          ),
          said(
            '全年的收入增长目标我们不动，还是不低于百分之十。',
            guides('收入增长', '2025FY', atLeast(10, 'percent'), 'up', 'maintain'),
          ),
          said(
            '净利润的目标要跟大家说声抱歉，从年初讲的8个亿下调到7.2到7.5亿元。',
            guides('净利润', '2025FY', between(7.2e8, 7.5e8, 'CNY'), 'lower'),
          ),
          said(
            '资本开支今年6亿出头，明年工厂建完了会腰斩。',
            guides('资本开支', '2025FY', atLeast(6e8, 'CNY')),
            guides('资本开支', '2026FY', exactly(0.5, 'ratio'), 'down'),
          ),
          said(
            '分红这块，董事会的意思是未来三年的派息率都不会低于百分之六十。',
            guides('派息率', null, atLeast(60, 'percent')),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['下面进入问答环节。第一个问题来自沧澜证券的冉闻道。'] },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        [
          '谢谢郜总、宓总。市场对公司今年净利润的一致预期是8.1亿元，我自己原来的预测还要再高一点，所以这次下调幅度不小。',
          said('我想问一下，坚果这一轮涨价什么时候见顶，公司有没有锁价？', risk('other')),
          said('另外量贩渠道的占比越来越高，会不会反过来被它们压价？', risk('competition')),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          said('澳洲的新季产量看下来是恢复的，所以我们觉得最难受的就是三季度这一段。', risk('other', 'improving')),
          said('四季度要用的夏威夷果我们已经锁了七成，价格比现货低一成多。', risk('other', 'improving')),
          said('压价的事情，坦白讲每年都在谈，今年几家大的都要我们再让两到三个点。', risk('competition', 'worsening')),
          '我们的态度是给专供品、不给通货。',
          said(
            '量贩的占比我们会把它控制在四成以内，超过了就不安全。',
            guides('量贩渠道占比', null, atMost(40, 'percent')),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['第二位提问的是叠翠研究的桑以宁。'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          '两位好，我也有两个问题。',
          said('七月份抽检那个黄曲霉素的事情，后面监管有没有进一步的处理？', risk('regulatory')),
          '第二个，三季度到现在的动销怎么样，是不是已经看到拐点了？',
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            '那一批货一共三百多箱，当天就下架了，市监局的结论是供应商原料的问题，对我们没有罚款。',
            risk('regulatory', 'stable'),
          ),
          said(
            '但是舆情对七月份线上的销售是有影响的，那两个星期退货率翻了一倍，八月份已经回到正常水平。',
            risk('operational', 'improving'),
            risk('demand', 'improving'),
          ),
          '这件事之后我们把原料的检测从抽检改成了批批检。',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          '动销我补充一下，七月加八月前两旬，发货同比是增长百分之十一的。',
          said(
            '不过消费者的钱包确实紧，客单价我们这边看是连着第五个季度往下走，量在涨、价在跌。',
            risk('demand', 'worsening'),
          ),
          said('中秋礼盒今年的订单比去年多两成，这部分三季度都会确认。', guides('中秋礼盒订单确认', '2025Q3', 'up')),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['最后一个问题，有请岸芷资本的佟北山。'] },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        [
          '我就问一下海外。东南亚现在做到什么规模了？',
          said('印尼那边对进口食品的清真认证明年要强制，我们赶得上吗？', risk('regulatory')),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          '东南亚上半年做了1.1亿元，翻了一番还多。',
          said(
            '今年全年奔着2.5亿去，明年要在泰国把本地灌装做起来。',
            guides('东南亚收入', '2025FY', exactly(2.5e8, 'CNY'), 'up'),
            guides('泰国本地灌装', '2026FY'),
          ),
          said(
            '清真认证八个主力单品已经拿到了五个，剩下的年底之前都会下来，不会断货。',
            guides('清真认证', '2025FY'),
            risk('regulatory', 'improving'),
          ),
          said('倒是印尼盾贬得厉害，我们上半年光汇兑就亏了九百多万。', risk('fx', 'worsening')),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['感谢各位的参与，今天的会议到此结束。'] },
  ],
  questions: { a1: 2, a2: 2, a3: 2 },
};
