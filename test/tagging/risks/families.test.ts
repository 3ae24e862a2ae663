import { findRisks } from '../../../src/tagging/risks/index.js';
import { asMarks, marked } from '../../support/marked.js';

/** Reads a passage without its marks and writes the risks found as marks: `{category direction:sentence}`. */
const check = (passage: string): void => {
  const { text, marks } = marked(passage);
  const found = findRisks(text);
  expect(asMarks(text, found, ({ category, direction }) => `${category} ${direction}`)).toEqual(marks);
  for (const risk of found) expect(text.slice(risk.start, risk.end)).toBe(risk.text);
};

describe('weak consumption, orders that fail to come, stocks in the channel', () => {
  test.each([
    '{demand worsening:Slowing retail sales kept our dealers from ordering in May.}',
    '{demand unspecified:We saw soft consumer spending in the coastal provinces.}',
    '{demand worsening:Same-store sales fell in all of our regions.}',
    '{demand worsening:The segment went through negative sequential growth in June.}',
    '{demand worsening:Three hospitals postponed their orders until the budget is voted.}',
    '{demand unspecified:Channel inventory remains elevated in northern Europe.}',
    '{demand worsening:Renewal rates went from 91% to 86%.}',
    '{demand worsening:终端需求走弱，经销商都在等。}',
    '{demand improving:续约率提高到了百分之九十二。}',
    '{demand worsening:今年一季度整个行业又是负增长。}',
  ])('%s', check);

  test.each([
    'We shipped 41,000 units in the quarter.',
    'Revenue was down 3% from a year ago.',
    'Our consumption of electricity is metered by the hour.',
    'Traffic acquisition costs declined.',
    '我们在一线城市开了三家新店。',
  ])('is not: %s', check);
});

describe('falling prices, capacity in excess, newcomers and lost share', () => {
  test.each([
    '{competition worsening:Average selling prices declined by a tenth since the spring.}',
    '{competition unspecified:There is still overcapacity in float glass.}',
    '{competition worsening:We lost market share to two regional chains.}',
    '{competition unspecified:Private labels are on every shelf now.}',
    '{competition worsening:Competition in our industry has intensified.}',
    '{competition worsening:组件均价下降了两成。}',
    '{competition unspecified:这个行业的产能还是过剩的。}',
  ])('%s', check);

  test.each([
    'The offering price was $17 per share.',
    'Our everyday low prices bring families into the stores.',
    'How do you differentiate yourself from your competitors?',
    '回购价格是每股四块二。',
  ])('is not: %s', check);
});

describe('delays, weather, breakdowns, hands that are missing', () => {
  test.each([
    '{operational worsening:The launch of the second line was pushed back by ten weeks.}',
    '{operational worsening:A power outage stopped the furnace for four days.}',
    '{operational unspecified:It is hard to recruit welders in Tampere.}',
    '{operational improving:The defect rate fell to 0.8% from 1.4%.}',
    '{operational worsening:We wrote the inventory down by $6 million.}',
    '{operational worsening:两个项目延期到明年春天。}',
  ])('%s', check);

  test.each(['Our system answers in real time.', 'The team weathered the move well.', 'The weather was fine.'])(
    'is not: %s',
    check,
  );
});

describe('costs of what is bought, dependence, contracts that end', () => {
  test.each([
    '{other worsening:Copper prices went up by a third.}',
    '{other improving:Diesel costs came down after the summer.}',
    '{other unspecified:The contract with the port expires next autumn.}',
    '{other worsening:Our suppliers have raised their prices twice.}',
    '{other improving:原材料价格回落了一成。}',
  ])('%s', check);

  test.each(['We reduced customer acquisition costs.', 'The price of the new phone is RMB2,999.'])('is not: %s', check);
});

describe('the economy, told or asked about', () => {
  test.each([
    '{macro worsening:GDP growth slowed in our main markets.}',
    '{macro unspecified:Could you comment on the macro environment?}',
    '{macro stable:So far we have seen no macro impact.}',
    '{macro unspecified:If the economy weakens, a shutdown would hurt us too.}',
  ])('%s', check);

  test.each(['The new line brings economies of scale.'])('is not: %s', check);
});

describe('a sentence goes on about the risk told before it', () => {
  test.each([
    '{demand worsening:Consumer demand weakened in October.} {demand worsening:In November they were down 2.5%.}',
    '{operational worsening:A power outage stopped the furnace.} {operational stable:It is under control now.}',
    '{competition unspecified:There is overcapacity in glass.} Our revenue grew by 12%.',
  ])('%s', check);
});

describe('what goes wrong, told in plain words', () => {
  test.each([
    '{operational worsening:Half of the fleet was grounded over Easter.}',
    '{operational unspecified:We cannot find enough welders.}',
    '{competition worsening:We lost the tender for the harbor.}',
    '{regulatory unspecified:The ministry has asked us for more samples.}',
    '{credit improving:The shipyard has caught up with its payments.}',
    '{demand unspecified:Farmers, our main customers, are waiting for lower rates.}',
    '{demand worsening:Orders from the coast have dried up.}',
    '{governance unspecified:Our head of finance leaves in May.}',
    '{other worsening:Wages rose by 6%.}',
    '{funding worsening:银行把额度砍掉了一半。}',
    '{regulatory unspecified:新药到现在还没有批下来。}',
    '{demand unspecified:老板们都不敢下单，都在观望。}',
  ])('%s', check);

  test.each([
    'We sell scrap metal to two foundries.',
    'Let us wait for the next question.',
    'The fleet grew to 41 ships.',
  ])('is not: %s', check);
});

describe('orders, prices and shares of the market', () => {
  test.each([
    '{demand worsening:Book-to-bill fell below one for the first time in two years.}',
    '{demand improving:The industry downcycle is easing.}',
    '{demand worsening:两家大客户在六月砍单。}',
    '{operational improving:骑手的招聘难度有所缓解。}',
    '{demand unspecified:Are you seeing any pushback on price increases?}',
    '{demand stable:There has been no pushback from customers.}',
    '{competition worsening:Our market share slipped by a point.}',
    '{competition worsening:Our main rival is taking market share in the low end.}',
    '{competition worsening:We expect competitors to gain share this year.}',
    'We gained two points of market share.',
    'We are taking market share from smaller mills.',
    'Our market share rose to 20%.',
  ])('%s', check);
});
