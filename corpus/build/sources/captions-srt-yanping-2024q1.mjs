export default {
  id: 'captions-srt-yanping-2024q1',
  layout: 'captions-srt',
  company: '砚坪半导体材料股份有限公司',
  ticker: 'YPSM',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q1',
  date: '2024-05-09',
  title: '砚坪半导体材料2024年第一季度业绩说明会',
  participants: [
    { key: 'op', name: '主持人', role: 'operator', aliases: [] },
    {
      key: 'ceo',
      name: '冼怀瑾',
      role: 'executive',
      title: '总经理',
      affiliation: '砚坪半导体材料',
      aliases: ['Xian Huaijin', '冼总'],
    },
    {
      key: 'cfo',
      name: '郗月明',
      role: 'executive',
      title: '财务总监',
      affiliation: '砚坪半导体材料',
      aliases: ['Xi Yueming', '郗总'],
    },
    { key: 'a1', name: '阮知微', role: 'analyst', affiliation: '松涧证券', aliases: ['Ruan Zhiwei'] },
    { key: 'a2', name: '隋明远', role: 'analyst', affiliation: '石径研究', aliases: ['Sui Mingyuan'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      at: '00:00:02',
      text: ['各位下午好，欢迎收看砚坪半导体材料一季度业绩说明会的直播。先请总经理冼怀瑾先生介绍情况。'],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        '大家好。一季度我们的抛光液出货量是3150吨，同比增长16%，环比下降4%，因为两家晶圆厂春节期间做了检修。目前公司在国内十二英寸产线的份额大约是百分之二十三。先进制程用的铈系抛光液还在验证，验证周期比原计划晚了两个月，最快要到第三季度才能放量。宁波二期厂房四月底封顶，明年一季度投产，届时产能会从每年一万五千吨提高到两万四千吨。',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        '财务方面，一季度营业收入2.86亿元，同比增长12.4%。毛利率41.2%，比去年同期低了1.8个百分点，主要是进口研磨颗粒涨价，加上日元采购占比提高。净利润4630万元，增长6%。经营现金流3900万元，期末现金8.2亿元。二季度收入预计在3亿到3.2亿元之间，毛利率和一季度基本持平。全年资本开支5.5亿元左右。',
      ],
    },
    { turn: 'op', section: 'qa', text: ['谢谢。下面开始提问，首先是松涧证券的阮知微。'] },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: ['冼总、郗总好。第一个问题，研磨颗粒有没有国产替代的计划？第二个问题，前五大客户的集中度现在是多少？'],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        '有的。我们参股的那家颗粒厂六月份开始小批量供货，到年底国产颗粒的占比要从现在的一成提高到三成五，这样单吨成本能降两千四百元左右。但是国产颗粒的粒径一致性还差一点，先进制程短期内不敢换。',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        '前五大客户占收入的68%，去年底是71%，第一大客户占26%。集中度确实偏高，如果第一大客户减产百分之十，我们全年收入大概会少3000万元。',
      ],
    },
    { turn: 'op', section: 'qa', text: ['第二位，石径研究的隋明远，请讲。'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: ['您好，出口管制的清单如果再扩大，对公司的设备和原料采购会有什么影响？'],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a2',
      text: [
        '设备影响不大，二期的关键设备已经到货九成。原料里面，有两种添加剂只有一家美国公司能做，我们备了八个月的库存，同时在跟韩国的一家厂商做认证。真要断供，大约百分之十五的产品会受影响，这一点我不想回避。',
      ],
    },
    { turn: 'op', section: 'qa', text: ['好，今天的说明会就到这里，感谢各位的关注。'] },
  ],
  questions: { a1: 2, a2: 1 },
};
