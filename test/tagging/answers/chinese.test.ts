import { outcome, type Pair } from '../../support/answered.js';

const check = (pairs: readonly Pair[]) =>
  test.each(pairs)('%s — %s (%s)', (question, answer, expected) => {
    expect(outcome(question, answer)).toBe(expected);
  });

describe('Chinese', () => {
  check([
    ['请问三季度的毛利率是多少？', '三季度毛利率是百分之二十七点五，比上个季度提升了一个百分点。', 'full figure'],
    ['请问明年的资本开支大概是多少？', '明年资本开支预计在三十亿元左右，主要投在新的产线上。', 'full figure'],
    ['请问明年计划新开多少家门店？', '具体的数字现在还不方便披露，等到年报的时候再跟大家分享。', 'none deferred'],
    ['请问管理层怎么看明年的净利率趋势？', '我们预计明年净利率会稳步提升，主要来自规模效应。', 'full direction'],
    ['能否给一个明年收入的指引？', '我们暂时不提供明年的收入指引，不过收入增速应该会比今年快。', 'partial deferred'],
    [
      '请问怎么看现在行业的竞争格局？',
      '竞争确实比较激烈，但是行业里的小公司在退出，格局会慢慢变好。',
      'full explanation',
    ],
    ['请问海外业务的策略是什么？', '海外我们先做东南亚，和当地的合作伙伴一起做，之后再考虑中东。', 'full explanation'],
    ['请问这次管理层变动的原因是什么？', '对于人事方面的问题我们不予置评。', 'none deferred'],
    ['请问四季度的获客成本会不会上升？', '我们的品牌做得非常好，团队也很努力，感谢大家的支持。', 'none not-mentioned'],
    ['请问逾期率后面怎么看？', '逾期率目前比较稳定，我们预计后面会继续保持稳定。', 'full direction'],
    ['请问车辆毛利率明年能做到多少？', '车辆毛利率明年会比今年好。', 'partial direction'],
    ['请问公司会不会考虑回A股上市？', '这个现在还不好说，有进展的话我们会及时公告。', 'none deferred'],
    ['请问新工厂什么时候投产？', '新工厂明年六月投产，先开两条线。', 'full explanation'],
    ['请问付费用户数三季度末是多少？', '三季度末付费用户是一千两百万。', 'full figure'],
    ['請問明年的毛利率怎麼看？', '毛利率方面，我們預計明年會有所改善。', 'full direction'],
    ['请问派息率有没有提高的空间？', '派息率我们董事会每年会讨论，现在是百分之三十，未来会逐步提高。', 'full figure'],
  ]);

  test('two questions, of which one is put off', () => {
    expect(
      outcome(
        '我有两个问题。第一个问题，请问二季度的订单量是多少？第二个问题，请问和车企的合作有什么进展？',
        '第一个问题，二季度订单量是三百二十万单。第二个问题，因为有保密协议，合作的细节不方便透露。',
      ),
    ).toBe('full figure, none deferred');
  });
});

describe('one language asked, the other answered', () => {
  check([
    ['请问三季度的毛利率是多少？', 'The gross margin in the third quarter was 27.5%.', 'full figure'],
    ['请问管理层怎么看明年的净利率？', 'We expect net margin to improve next year.', 'full direction'],
    ['What was gross margin in the quarter?', '这个季度的毛利率是百分之二十七点五。', 'full figure'],
    ['How do you see net margin next year?', '明年的净利率我们现在不方便披露。', 'none deferred'],
    ['How do you see competition?', '竞争比较激烈，不过我们的份额还在提升。', 'full explanation'],
  ]);
});
