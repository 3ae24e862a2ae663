import { actions, directions, guided, periods } from '../../support/guided.js';

/** What will not be, what will go on, and whose future it is. */

describe('what is denied stays as it is', () => {
  test.each([
    ['I do not see any reason why we should cut our R&D spending.', 'R&D spending stable'],
    ['There is no reason for gross margin to come down from here.', 'gross margin stable'],
    ['We have no intention of raising prices this year.', 'prices stable'],
    ['We do not see any sign of demand falling off next quarter.', 'demand stable'],
    ["We don't expect any material change in the tax rate.", 'tax rate stable'],
    ["Revenue won't grow next year.", 'Revenue stable'],
    ['我们不预计明年价格会上涨。', '价格 stable'],
    ['我们并不认为毛利率会下降。', '毛利率 stable'],
    ['毛利率没有理由继续往下走。', '毛利率 stable'],
    ['今年的招聘会比较谨慎，总人数基本不增加。', '总人数 stable'],
    ['价格方面，我们判断明年不会再有大幅下降的空间。', '价格 stable'],
  ])('%s', (sentence, direction) => {
    expect(directions(sentence)).toEqual([direction]);
  });

  test('where something goes that will not stay is not told', () => {
    expect(directions("We don't expect margins to remain at this level.")).toEqual(['margins']);
    expect(directions('We do not anticipate the pace of growth to stay the same.')).toEqual(['pace of growth']);
  });

  test.each([
    'These campaigns may not contribute to near-term revenue.',
    'And we might or might not use the full amount of $300 million over the next 12 months.',
    'We expect this dynamic to continue to impact us through the fourth quarter.',
    'We expect our progress to continue into the third quarter.',
    'We are looking for talent that complements our teams.',
    'Under the new program, the company may spend up to $400 million to repurchase its shares.',
    '二季度的退货率和我们年初的预算一致。',
  ])('is none: %s', (sentence) => {
    expect(guided(sentence)).toEqual([]);
  });

  test.each([
    ['We have no plans to lower our full-year revenue guidance.', 'maintain'],
    ['We are not raising our full-year revenue guidance at this point.', 'maintain'],
    ['我们没有计划下调全年的收入指引。', 'maintain'],
    ['分红政策没有变化，仍然是不少于净利润的四成。', 'maintain 40..'],
    ['We are confident in reaching our mid- to long-term margin targets.', 'maintain'],
    ['We are well on our way to our 2027 revenue target.', 'maintain'],
    ['全年放款量会落在我们之前给的区间的上限。', 'maintain'],
  ])('%s', (sentence, action) => {
    expect(actions(sentence).map((one) => one.trim())).toEqual([action]);
  });
});

test('not only raised is raised', () => {
  const sentence = 'We are not only raising our full-year revenue guidance to $5 billion, but also our margin target.';
  expect(actions(sentence)).toEqual(['raise 5,000,000,000']);
});

describe('what helps the company', () => {
  test.each([
    ['Economies of scale will help us improve the margin of these businesses.', 'margin of these businesses up'],
    ['Automation will help bring down our fulfillment expenses.', 'fulfillment expenses down'],
    ['We believe the cost per order can still be optimized further.', 'cost per order down'],
    ['For 2025, our focus will be on increasing store density in existing cities.', 'store density up'],
    ['Our focus remains on sustaining profitability.', 'profitability stable'],
    ['We think this level of gross margin is sustainable.', 'level of gross margin stable'],
    ['On headcount, we are going to stay flat.', 'headcount stable'],
    ['The loss will continue for another two quarters.', 'loss stable'],
    ['We are shooting for high-teens growth in the cloud segment.', 'growth in the cloud segment up'],
  ])('%s', (sentence, direction) => {
    expect(directions(sentence)).toEqual([direction]);
  });

  test('what others do is theirs', () => {
    expect(guided('The economies of the region will help lift prices.')).toEqual([]);
  });

  test('what is added does not move what adds it', () => {
    expect(directions('The new factory will add another 20,000 units of monthly capacity by June.')).toEqual([
      'units of monthly capacity up',
    ]);
  });
});

describe('the time of a promise', () => {
  test.each([
    ['We expect gross margin to be better than this quarter.', '2024Q4'],
    ['We anticipate an improvement in operating profit compared to this quarter.', '2024Q4'],
    ['We expect revenue of $80 million in Q4 and a midterm margin target of 15%.', '2024Q4'],
    ['新工厂预计2026年年中投产。', '2026-06-30'],
    ['明年上半年我们还会推出两款新游戏。', '2025H1'],
  ])('%s', (sentence, period) => {
    expect(periods(sentence)[0]).toBe(period);
  });

  test('a target for the long run has none, whatever else is dated', () => {
    const sentence = 'We expect margin of about 12% in Q4, and our midterm target is a margin of 15% to 25%.';
    expect(periods(sentence)).toEqual(['2024Q4', null]);
  });

  test('what is announced for the rest of a year is told of the year', () => {
    const passage = 'Turning to our outlook for the remainder of fiscal 2024. We now expect net sales of $1.4 billion.';
    expect(periods(passage)).toEqual(['2024FY']);
  });

  test('a clause about the present lends no time, though guidance was just announced', () => {
    const asked = 'You asked about our margin outlook. ';
    expect(guided(`${asked}While we are encouraged by margins this quarter, our focus remains on growth.`)).toEqual([]);
  });

  test('a clause about the present lends no time', () => {
    expect(periods('While we are pleased with margins this quarter, we will increase prices.')).toEqual([null]);
  });
});

describe('an amount behind a target, or saved', () => {
  test.each([
    ['We are still aiming for our mid-term target of a 40% gross margin.', 'gross margin'],
    ['We expect to deliver annual cost savings of $25 million to $26 million.', 'annual cost savings'],
    ['We expect cost synergies of $40 million by the end of next year.', 'cost synergies'],
  ])('%s', (sentence, metric) => {
    expect(guided(sentence).map((item) => item.metric)).toEqual([metric]);
  });
});
