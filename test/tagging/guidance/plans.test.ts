import { guided } from '../../support/guided.js';

const plans = (sentence: string): (string | null)[][] => guided(sentence).map(({ metric, period }) => [metric, period]);

describe('a plan with a date names what will come, and when', () => {
  test.each([
    ['We will launch our second-generation heat pump in the second quarter of 2025.', /heat pump/, '2025Q2'],
    ['In 2025, we are going to launch our own payment card.', /payment card/, '2025FY'],
    ['Our Lyon workshop will open in the second quarter of 2025.', /workshop/, '2025Q2'],
    ['Our second factory is expected to begin production in the first quarter of 2025.', /production/, '2025Q1'],
    ['We will be rolling out further dialects in the second half of 2025.', /dialects/, '2025H2'],
    ['The commercial launch is planned for March.', /launch/, '2025-03'],
    ['Our new tablet will be available from January.', /tablet/, '2025-01'],
    ['The next title is expected to be released in March.', /title/, '2025-03'],
    ['We will enter Denmark in the second half of 2025.', /Denmark/, '2025H2'],
    ['第二代热泵将在明年二季度上市。', /热泵/, '2025Q2'],
    ['新工厂计划2025年3月投产。', /新工厂/, '2025-03'],
    ['新游戏计划明年三月公测。', /新游戏/, '2025-03'],
    ['我們的新倉庫將於明年二季度投入使用。', /新仓库/, '2025Q2'],
  ])('%s', (sentence, what, period) => {
    expect(plans(sentence)).toEqual([[expect.stringMatching(what), period]]);
    expect(guided(sentence)).toMatchObject([{ kind: 'qualitative', direction: null, action: 'new' }]);
  });
});

test('a plan that ends something goes down', () => {
  const ends = ['We plan to discontinue the print edition by the end of 2025.', '印刷版将于年底停止。'];
  for (const sentence of ends) expect(guided(sentence)).toMatchObject([{ kind: 'qualitative', direction: 'down' }]);
});

test('what goes into something is the subject of its verb', () => {
  const sentence =
    'Our own drills go into service from December, which can take about $900 out of the cost of each well.';
  expect(guided(sentence)).toMatchObject([
    { metric: 'cost of each well', low: 900, direction: 'down' },
    { metric: 'own drills go', period: '2024-12' },
  ]);
});

test('a number of those named before is counted', () => {
  const sentence = 'Our software will be installed and launched with four of them between January and March.';
  expect(guided(sentence)).toMatchObject([{ kind: 'quantitative', low: 4, high: 4, period: '2025-01/2025-03' }]);
});

describe('a plan counted in things is one in numbers', () => {
  test.each([
    ['We plan to release two new titles in the first half of 2025.', 2, '2025H1'],
    ['We expect to hire 300 engineers by the end of next year.', 300, '2025-12-31'],
    ['We are targeting 25 openings in 2025.', 25, '2025FY'],
    ['我们计划2025年新开120家门店。', 120, '2025FY'],
  ])('%s', (sentence, low, period) => {
    expect(guided(sentence)).toMatchObject([{ kind: 'quantitative', low, high: low, period }]);
  });
});

describe('without a date it is no plan', () => {
  test.each([
    'We will launch new products.',
    'We want to enter further markets.',
    'We are working on our next-generation heat pump.',
    '我们会推出更多新产品。',
  ])('%s', (sentence) => {
    expect(plans(sentence)).toEqual([]);
  });
});
