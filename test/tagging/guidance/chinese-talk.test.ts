import { amounts, directions, guided, periods } from '../../support/guided.js';

/** How measures are spoken of in Chinese answers: named before, compared, pressed, hoped for. */

describe('a measure named before its predicate', () => {
  test.each([
    ['四季度的毛利率，我们看到应该跟三季度差不多。', '毛利率 stable', '2024Q4'],
    ['关于资本开支，2026年会高于2025年。', '资本开支 up', '2026FY'],
    ['费用方面，明年绝对值会有所增加。', '费用 up', '2025FY'],
  ])('%s', (sentence, direction, period) => {
    expect(directions(sentence)).toEqual([direction]);
    expect(periods(sentence)).toEqual([period]);
  });

  test('a later time in the sentence is another promise', () => {
    const sentence = '我们预计四季度毛利率会在18%左右，明年会继续提升。';
    expect(amounts(sentence)).toEqual(['毛利率 18 percent', '毛利率  null']);
    expect(periods(sentence)).toEqual(['2024Q4', '2025FY']);
  });

  test('a clause with a verb names no topic', () => {
    expect(guided('由于要优先保证算力投入，我们决定先停下来。')).toEqual([]);
  });
});

describe('what is told without a verb of movement', () => {
  test.each([
    ['明年的销售费用绝对额会比今年少。', '销售费用 down'],
    ['预期客单价会稳中有升。', '客单价 up'],
    ['明年净息差会有一定压力。', '净息差 down'],
    ['我们认为逾期率在明年会逐步改善。', '逾期率 down'],
    ['我们对明年的增长还是比较乐观的。', '增长 up'],
    ['坏账准备率我们会维持在目前的水平。', '坏账准备率 stable'],
  ])('%s', (sentence, direction) => {
    expect(directions(sentence)).toEqual([direction]);
  });
});

describe('the name of a measure', () => {
  test.each([
    ['预计全年非通用会计准则净利润同比增长两位数。', '非通用会计准则净利润'],
    ['AI相关收入明年占比会超过20%。', 'AI相关收入占比'],
    ['未来三年我们会把股东回报率提升到不低于净利润的50%。', '股东回报率'],
    ['单店投资回收期会缩短到14个月以内。', '单店投资回收期'],
    ['我们的目标是三年之内海外收入占比达到一半。', '海外收入占比'],
    ['明年个人贷款余额会增长10%。', '个人贷款余额'],
    ['明年日均订单量会增长10%。', '日均订单量'],
    ['明年中国区收入会增长10%。', '中国区收入'],
    ['到2028年可再生能源用电占比提升至50%。', '可再生能源用电占比'],
    ['明年月度会员数会增长10%。', '会员数'],
    ['預計明年費用率大致持平。', '费用率'],
    ['去年均价是十元，明年均价会上涨10%。', '均价'],
    ['线上门店数明年会增加。', '线上门店数'],
    ['我们计划未来12个月内回购不超过5亿美元的股票。', '回购'],
    ['预计明年资本开支约180亿元，其中六成用于设备。', '资本开支'],
    ['公司预计全年销售收入增速达到双位数。', '销售收入增速'],
    ['全年的资本开支大概在75亿元，跟去年基本持平。', '资本开支'],
  ])('%s', (sentence, metric) => {
    expect(guided(sentence).map((item) => item.metric)).toEqual([metric]);
  });
});
