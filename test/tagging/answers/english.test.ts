import { outcome, type Pair } from '../../support/answered.js';

const check = (pairs: readonly Pair[]) =>
  test.each(pairs)('%s — %s (%s)', (question, answer, expected) => {
    expect(outcome(question, answer)).toBe(expected);
  });

describe('a number is asked for', () => {
  check([
    [
      'What was the gross margin of the bakery business in the quarter?',
      'The gross margin of the bakeries was 31.5%, a little above our plan.',
      'full figure',
    ],
    [
      'How much capital expenditure should we expect next year?',
      'We expect capital expenditure of about $140 million next year, most of it for the mill.',
      'full figure',
    ],
    [
      'How many stores do you plan to open next year?',
      'We plan to open between 40 and 45, and to close a handful of old ones.',
      'full figure',
    ],
    [
      'Could you quantify the freight headwind on operating margin next quarter?',
      'It will be roughly 80 basis points, and it should be gone by the summer.',
      'full figure',
    ],
    [
      'What is your guidance for subscribers at the end of the year?',
      'We will give you that number when we report the fourth quarter; we are not guiding on subscribers today.',
      'none deferred',
    ],
    [
      'What gross margin are you targeting for next year?',
      'We do not guide on gross margin. What I can say is that it should improve as energy gets cheaper.',
      'partial deferred',
    ],
    [
      'How much will research and development expenses be next year?',
      'Research and development expenses will grow more slowly than they did this year.',
      'partial direction',
    ],
    [
      'What churn rate do you expect in the second half?',
      'Our product team has done a wonderful job, and customers love the new interface.',
      'none not-mentioned',
    ],
    [
      'What is the backlog for turbines today?',
      "We don't break out the backlog by product, and I would rather not start with it today.",
      'none deferred',
    ],
    [
      'What was the average selling price of the new truck?',
      'You know, our dealers are really happy with the truck, and so are the drivers.',
      'none not-mentioned',
    ],
    [
      'What was net interest margin in the quarter, and how many branches did you close?',
      'Net interest margin was 2.4%.',
      'partial not-mentioned',
    ],
    [
      'What operating margin do you expect for next year?',
      'Last year our operating margin was 12%, up one point. We were very proud of that.',
      'partial past',
    ],
  ]);
});

describe('a direction is asked for', () => {
  check([
    [
      'How should we think about gross margin going forward?',
      'We expect gross margin to improve gradually as the mix shifts to whole-grain bread.',
      'full direction',
    ],
    [
      'Will the occupancy rate recover next year?',
      'Yes, it will. Bookings for the spring are already ahead of last year.',
      'full direction',
    ],
    [
      'How do you see revenue growth trending over the next few quarters?',
      'We think revenue will grow between 8% and 10% in each of them.',
      'full figure',
    ],
    [
      'Is the take rate going to keep rising next year?',
      "It's too early to say. We are still in our planning process.",
      'none deferred',
    ],
    [
      'How do you see delinquency rates developing from here?',
      'They have been stable for three months, and we expect them to remain stable.',
      'full direction',
    ],
    [
      'Should we expect free cash flow to turn positive next year?',
      'We love this business. The team is fantastic and the brand has never been loved so much.',
      'none not-mentioned',
    ],
    [
      'Where do you see inventory going by year-end?',
      'We are going to update you on inventory at our investor day in March.',
      'none deferred',
    ],
    [
      'How will ARPU develop now that the price rise is through?',
      "We're not in a position to comment on that at this point.",
      'none deferred',
    ],
  ]);
});

describe('reasons or views are asked for', () => {
  check([
    [
      'How do you see competition in frozen bread?',
      'Competition in frozen bread is rational. Two of the smaller players have left, and nobody cuts prices.',
      'full explanation',
    ],
    [
      'What drove the improvement in gross margin this quarter?',
      'Gross margin improved because wheat was cheaper and because we closed the old ovens in the north.',
      'full explanation',
    ],
    [
      'Could you give us some more color on your overseas strategy?',
      'Overseas we start with Mexico and Poland. We will work with local partners there before we build plants of our own.',
      'full explanation',
    ],
    ['Why did the head of engineering leave?', "We don't comment on personnel matters.", 'none deferred'],
    [
      'Could you comment on the rumours about a sale of the pump division?',
      'As you know we never comment on market rumours.',
      'none deferred',
    ],
    [
      'How does the new export rule affect your chip customers?',
      'Let me take this. Thanks, Ada. We had a great quarter and we are proud of the team.',
      'none not-mentioned',
    ],
    [
      'Can you talk about the pipeline of new drugs for next year?',
      'We have two drugs in late trials. The first one could be approved next spring, the second one a year later.',
      'full explanation',
    ],
    ['Have the regulators approved the merger?', 'No. We expect that in the summer.', 'full explanation'],
    ['So the plant is open already, is that right?', 'Correct.', 'full explanation'],
    [
      'How are talks with the union going?',
      "I'd rather not negotiate in public. There is nothing more to share at this time.",
      'none deferred',
    ],
    [
      'Could you walk us through how the loyalty program changes how often people visit?',
      'Members of the loyalty program visit twice a month, others once. We see that in every city where the program runs.',
      'full explanation',
    ],
    ['How is demand in the north?', 'Thank you, Ada.', 'none no-answer'],
    [
      'What are the plans for the data centers in Norway?',
      'Let us come back to you on this after the call.',
      'none deferred',
    ],
    [
      'How will you spend the proceeds of the bond?',
      'Most of it goes to pay down older debt. Some of it we keep, and beyond that stay tuned. We also think about buying back shares, and about the port.',
      'partial deferred',
    ],
  ]);
});

describe('what spoken answers are like', () => {
  check([
    [
      'Could you say how fast the fleet business will grow over the next few years?',
      'We love the fleet business. Trucks are bought by owners who count every mile. So how fast will the fleet business grow over the next years? It is kind of hard to say. But people will need trucks, and we build good ones.',
      'partial deferred',
    ],
    [
      'Is the repair shop in Leeds going to be profitable from day one?',
      'I can answer that one. Yes, the shop in Leeds shares its staff with the one next door.',
      'full explanation',
    ],
    [
      'How do you offset the higher steel price, given the pressure on gross margin?',
      'We bought most of the steel that we need in the spring, at the old price.',
      'full explanation',
    ],
    [
      'How many more ferries will you need next year?',
      'We need three more ferries, two of them for the lake.',
      'full figure',
    ],
    ['What was the revenue contribution from new customers?', 'They were 12% of our revenue.', 'full figure'],
    [
      'The harbour beat all others by a wide margin. How is the tug fleet doing?',
      'The tug fleet is busy. Every tug in the fleet was out on most days.',
      'full explanation',
    ],
    [
      'How is the frozen range doing?',
      'As I said, our merchants cannot offer frozen food. The frozen range that we sell ourselves does well.',
      'full explanation',
    ],
    [
      'Any update on the permit for the quarry?',
      "On your question, the permit. We don't have any further update on it.",
      'none deferred',
    ],
    ['How much of the order book is for trams?', 'I am not sure I understand the question.', 'none no-answer'],
  ]);
});

describe('several questions', () => {
  test('each is judged by itself, in whatever order they are answered', () => {
    expect(
      outcome(
        'My first question is on gross margin: what do you expect next quarter? My second question is on the mill in Ohio. When does it open?',
        'On the mill, we open the Ohio mill in May. As for gross margin, we do not give guidance by quarter.',
      ),
    ).toBe('none deferred, full explanation');
  });

  test('one that is passed over got nothing', () => {
    expect(
      outcome(
        'First, what was same-store sales growth in January? Second, could you talk about the lawsuit in Delaware?',
        'Same-store sales grew 4% in January.',
      ),
    ).toBe('full figure, none not-mentioned');
  });

  test('a colleague may answer the second', () => {
    expect(
      outcome(
        'First, how do you see demand for flour? Second, what tax rate should we use for next year?',
        'Petra Lindqvist: Demand for flour is strong, from bakers above all.\nThomas Ferrand: For next year please use a tax rate of 23%.',
      ),
    ).toBe('full explanation, full figure');
  });
});
