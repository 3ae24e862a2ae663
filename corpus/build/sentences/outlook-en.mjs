import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';
import { nothing } from '../lib/sentence-bank.mjs';

/** English passages around the outlook of companies, about half of which hold no guidance. */
export default {
  fiscalPeriod: '2025Q3',
  date: '2025-11-13',
  passages: [
    [
      'executive',
      said(
        'Turning to the fourth quarter, we would steer you to sales of $88 million to $92 million and to adjusted EBITDA of $14 million or a bit more.',
        guides('sales', '2025Q4', between(88e6, 92e6, 'USD')),
        guides('adjusted EBITDA', '2025Q4', atLeast(14e6, 'USD'), 'non-gaap'),
      ),
    ],
    [
      'analyst',
      nothing(
        'expectation',
        'I have you growing 12% next year and expanding margins by 100 basis points, and I expect that most people on this call are in the same place.',
      ),
    ],
    [
      'executive',
      nothing(
        'past',
        'Gross margin finished at 41.7%, which is exactly where we had expected it to be when we guided you to a range of 41% to 42% in August.',
      ),
    ],
    [
      'executive',
      said(
        'You will remember that we spoke of 40 openings this year; it will now be 32, because landlords in the south are taking longer to hand over the sites.',
        guides('openings', '2025FY', exactly(32, 'openings'), 'lower'),
        risk('operational', 'worsening'),
      ),
    ],
    [
      'ir',
      nothing(
        'safe-harbour',
        'Statements that include words such as anticipate, believe, expect, intend, plan, target or will are forward-looking, and we undertake no duty to update them after today.',
      ),
    ],
    [
      'executive',
      said(
        'I am comfortable telling you that free cash flow for the year does not fall short of €210 million.',
        guides('free cash flow', '2025FY', atLeast(210e6, 'EUR')),
      ),
    ],
    [
      'executive',
      nothing(
        'rhetorical',
        'Could we squeeze another two points out of the margin if we stopped hiring engineers tomorrow? Sure, but what would you say to me in three years?',
      ),
    ],
    [
      'executive',
      said(
        'Headcount ends the year where it began, at roughly 4,600, and wages go up by 4% in January.',
        guides('headcount', '2025-12-31', exactly(4600, 'employees'), 'stable'),
        guides('wages', '2026-01', exactly(4, 'percent'), 'up'),
      ),
    ],
    [
      'executive',
      nothing(
        'market',
        'Third-party forecasts have the global market for industrial sensors expanding at 6% to 7% a year through 2030, led by Southeast Asia.',
      ),
    ],
    [
      'executive',
      said(
        'The second line in Györ comes on stream in May, and with it we can turn out 1.4 million units a year.',
        guides('second line in Györ (start)', '2026-05'),
        guides('annual output', null, exactly(1.4e6, 'units'), 'up'),
      ),
    ],
    [
      'executive',
      nothing(
        'wish',
        'We will go on putting our customers first, because in the long run that is the only thing which creates value for shareholders.',
      ),
    ],
    [
      'executive',
      said(
        'Our view on capex is unchanged, so keep $300 million in your models for this year.',
        guides('capex', '2025FY', exactly(300e6, 'USD'), 'maintain'),
      ),
      said(
        'The year after, it drops to something more like $220 million.',
        guides('capex', '2026FY', exactly(220e6, 'USD'), 'down'),
      ),
    ],
    [
      'executive',
      nothing(
        'executed',
        'As we said we would in the spring, we closed the Leipzig warehouse in September and moved its 140 people to the site in Halle.',
      ),
    ],
    [
      'release',
      said(
        'The Company now expects diluted earnings per share for fiscal 2025 to range from $2.95 to $3.05, compared with its prior range of $2.80 to $2.95.',
        guides('diluted earnings per share', '2025FY', between(2.95, 3.05, 'USD'), 'raise'),
      ),
    ],
    [
      'analyst',
      nothing(
        'expectation',
        'The whisper number was 31 million subscribers, and you came in at 29 and a half, so what should the market be thinking about for Christmas?',
      ),
    ],
    [
      'executive',
      said(
        'Advertising is the one line I would ask you to take down, since the agencies are telling us that December budgets are a good 10% smaller.',
        guides('advertising', '2025Q4', 'down'),
        risk('demand', 'worsening'),
      ),
    ],
    [
      'executive',
      nothing(
        'result',
        'Operating income was $12 million lower than last year, and roughly two-thirds of the gap was the timing of the trade show.',
      ),
    ],
    [
      'executive',
      said(
        'If everything closes on time, the disposal brings in £85 million in the first half of next year, all of which goes to pay down debt.',
        guides('proceeds of the disposal', '2026H1', exactly(85e6, 'GBP')),
        guides('debt', '2026H1', 'down'),
      ),
    ],
    [
      'operator',
      nothing(
        'procedure',
        'We expect to have time for about eight questions today, and we will be ending the call promptly at the top of the hour.',
      ),
    ],
    [
      'executive',
      said(
        'We have decided to stop giving an annual number for bookings, so please disregard the $1.1 billion that is still on slide 14.',
        guides('bookings', '2025FY', exactly(1.1e9, 'USD'), 'withdraw'),
      ),
    ],
    [
      'executive',
      nothing(
        'past',
        'The integration cost us $6 million, as anticipated, and the synergies that we had targeted for year two were in the run rate by June.',
      ),
    ],
    [
      'executive',
      said(
        'Looking at the next two quarters, mix should be neutral for the margin, and freight turns from a headwind into a tailwind of about half a point.',
        guides('mix effect on the margin', '2025-10/2026-03', 'stable'),
        guides('freight effect on the margin', '2025-10/2026-03', exactly(0.5, 'percentage_points'), 'up'),
      ),
    ],
    [
      'executive',
      nothing(
        'executed',
        'The board declared a quarterly dividend of 18 cents this morning, payable on December 12 to holders of record on November 28.',
      ),
    ],
    [
      'executive',
      said(
        'There is a lot of noise in the tax line this year, but from 2026 on I would plan with 24%.',
        guides('tax rate', '2026FY', exactly(24, 'percent')),
      ),
    ],
    [
      'executive',
      nothing(
        'market',
        'Economists tell us that the central bank is done, that housing starts pick up in the spring, and that inflation settles near 2%.',
      ),
    ],
    [
      'executive',
      said(
        'We will have paid back the whole of the bridge loan by March, and we are not going to need the market before 2028.',
        guides('bridge loan', '2026-03', 'down'),
        risk('funding', 'improving'),
      ),
    ],
    [
      'interpreter',
      said(
        'Mr. Okafor says that the tablet version should be ready for sale around the end of the first quarter, maybe a few weeks later.',
        guides('tablet version (sale)', '2026Q1'),
      ),
    ],
    [
      'executive',
      nothing(
        'rhetorical',
        'Will every one of these stores be a success? Of course not, and anybody who tells you otherwise has never run a shop.',
      ),
    ],
    [
      'executive',
      said(
        'On the buyback, our pace has been $15 million a month, and I see no reason to slow down before the plan runs out next June.',
        guides('buyback', '2025-11/2026-06', exactly(15e6, 'USD'), 'stable'),
      ),
    ],
    [
      'executive',
      nothing(
        'executed',
        'At the end of September, $240 million was left under the authorization that the board approved in 2024.',
      ),
    ],
    [
      'executive',
      said(
        'In three to five years, half of what we earn is going to come from services, and today that is 28%.',
        guides('services share of earnings', null, exactly(0.5, 'ratio'), 'up'),
      ),
    ],
    [
      'analyst',
      nothing(
        'expectation',
        'Your competitor guided to low single digits on Tuesday, and our channel checks suggest that you will do better than that, so I guess there is some conservatism in it.',
      ),
    ],
    [
      'executive',
      said(
        'Think of interest expense as flat, of depreciation as up by five or six million, and of everything else as a rounding error.',
        guides('interest expense', null, 'stable'),
        guides('depreciation', null, between(5e6, 6e6, 'USD'), 'up'),
      ),
    ],
    [
      'executive',
      nothing(
        'wish',
        'Our ambition is nothing less than to be the most trusted name in home repair, in every town in which we are present.',
      ),
    ],
    [
      'executive',
      said(
        'Volumes in Brazil cannot keep growing at this rate, so please do not extrapolate; a third of that is what I would call sustainable.',
        guides('volume growth in Brazil', null, 'down'),
      ),
    ],
    [
      'executive',
      nothing(
        'past',
        'When I stood here a year ago, I forecast that we would be at break-even by the summer, and in July that is what happened.',
      ),
    ],
    [
      'executive',
      said(
        'Same-store sales were up 2% in October, and we would be happy with the same for the quarter as a whole.',
        guides('same-store sales', '2025Q4', exactly(2, 'percent'), 'up'),
      ),
    ],
    [
      'ir',
      nothing(
        'procedure',
        'Our outlook slides, including the bridge to next year, will be put on the website right after the call, and the replay follows tonight.',
      ),
    ],
    [
      'executive',
      said(
        'For next year we budget RMB2.6 billion of orders from abroad, twice this year’s, and we hire 70 people in Jakarta to get there.',
        guides('orders from abroad', '2026FY', exactly(2.6e9, 'CNY'), 'up', growing(100)),
        guides('people hired in Jakarta', '2026FY', exactly(70, 'people'), 'up'),
      ),
    ],
    [
      'executive',
      nothing(
        'name',
        'Before this she ran our Outlook product for small merchants, and she has just been promoted to lead the forecasting and planning team.',
      ),
    ],
    [
      'executive',
      said(
        'Cost per tonne has a way to go yet: we are at $61, and anything above $55 by the end of 2026 would disappoint me.',
        guides('cost per tonne', '2026-12-31', atMost(55, 'USD'), 'down'),
      ),
    ],
    [
      'executive',
      nothing(
        'result',
        'Marketing was 300 basis points higher as a share of revenue than in the same quarter of last year, because we brought the campaign forward from October.',
      ),
    ],
    [
      'executive',
      said(
        'We hold to our promise that no less than 40% of profit goes back to shareholders, in good years and in bad ones.',
        guides('payout of profit', null, atLeast(40, 'percent'), 'maintain'),
      ),
    ],
    [
      'analyst',
      nothing(
        'procedure',
        'That is very helpful, and I will take the modelling question on the tax rate offline with Jonathan after the call.',
      ),
    ],
    [
      'executive',
      said(
        'Assuming that the strike is over by Thanksgiving, deliveries for the year come to 48 aircraft, plus or minus two.',
        guides('deliveries', '2025FY', between(46, 50, 'aircraft')),
        risk('operational'),
      ),
    ],
    [
      'executive',
      nothing(
        'past',
        'The churn that we had warned about after the price increase did not show up, and we added 220,000 subscribers.',
      ),
    ],
  ],
};
