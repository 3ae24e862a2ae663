import { atLeast, atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';
import { nothing } from '../lib/sentence-bank.mjs';

/** English passages of several sentences, in which what carries something stands beside what only looks like it. */
export default {
  fiscalPeriod: '2024Q4',
  date: '2025-02-19',
  passages: [
    [
      'executive',
      'Our effective rate was 26.4% in the quarter.',
      said(
        'That is three points more than a year ago, because the minimum tax has arrived in two of our countries.',
        risk('tax', 'worsening'),
      ),
      said('For 2025, use 26%.', guides('effective rate', '2025FY', exactly(26, 'percent'))),
    ],
    [
      'executive',
      nothing(
        'past',
        'A year ago we told you that we would double the fleet by Christmas. We did so in November, and utilization has stayed where we had thought it would. I want to thank the dispatch team for that.',
      ),
    ],
    [
      'executive',
      said(
        'The auditors have raised a material weakness in the way we recognize revenue in Turkey.',
        risk('governance', 'worsening'),
      ),
      'The amounts are small, and the controller has been replaced.',
      said(
        'We aim to have it remediated by the time we file for the third quarter.',
        guides('remediation of the material weakness', '2025Q3'),
      ),
    ],
    [
      'analyst',
      'Thanks for the color on the order book.',
      said(
        'If interest rates do not come down, how bad can it get for the small builders, who are half of your customers?',
        risk('macro'),
        risk('demand'),
      ),
      'And I assume that the consensus of $4.10 is still fine with you?',
    ],
    [
      'executive',
      'Let me be plain about Argentina.',
      said('Inflation ran at 118% last year, and nobody can plan in such a place.', risk('macro')),
      said('We hold no pesos overnight, so a devaluation does us little harm.', risk('fx', 'stable')),
    ],
    [
      'executive',
      nothing(
        'wish',
        'What do we want to be remembered for? For having made good tools at a fair price. Everything that we decide in this room goes back to that.',
      ),
    ],
    [
      'executive',
      said('Sugar and cocoa together cost us $31 million more than in 2023.', risk('other', 'worsening')),
      said(
        'We have bought 80% of what we need for this year, and the average is below last year’s.',
        risk('other', 'improving'),
      ),
      said(
        'Prices on the shelf go up 3% in April, and they do not go up again before the fall.',
        guides('prices', '2025-04', exactly(3, 'percent'), 'up'),
        guides('prices', null, 'stable'),
      ),
    ],
    [
      'ir',
      nothing(
        'safe-harbour',
        'Any forward-looking statement speaks only as of today. Demand, input costs, taxes and the outcome of legal proceedings may differ from what we expect. The slides contain a fuller list.',
      ),
    ],
    [
      'executive',
      'There was a question on the two directors who are leaving.',
      said(
        'They reach the age limit in May, and their successors are already on the ballot, so nothing changes in how we are governed.',
        risk('governance', 'stable'),
      ),
    ],
    [
      'executive',
      said(
        'After the fall in our shares, two of our covenants on the pledged stock were breached, and the lenders have waived both.',
        risk('market', 'worsening'),
        risk('funding'),
      ),
      'I cannot say more on that today.',
    ],
    [
      'executive',
      nothing(
        'market',
        'The International Energy Agency sees demand for copper rising by a fifth over the decade. Electric grids are most of it. Mines take fifteen years to build.',
      ),
    ],
    [
      'executive',
      'You asked about 2025 as a whole.',
      said(
        'We are not in a position to reaffirm the $9 billion of gross bookings that we set out at the investor day, and we are taking it off the table.',
        guides('gross bookings', '2025FY', exactly(9e9, 'USD'), 'withdraw'),
      ),
      said(
        'What I will give you is a floor of $1.2 billion for adjusted EBITDA.',
        guides('adjusted EBITDA', '2025FY', atLeast(1.2e9, 'USD'), 'non-gaap'),
      ),
    ],
    [
      'executive',
      'Card spending was good in January.',
      said(
        'Balances that are a month late ticked up to 1.9% from 1.7%, which is what January always looks like.',
        risk('credit', 'worsening'),
      ),
      said(
        'By midyear I see that number at 1.6% or so.',
        guides('balances that are a month late', '2025-06-30', exactly(1.6, 'percent'), 'down'),
        risk('credit', 'improving'),
      ),
    ],
    [
      'executive',
      nothing(
        'executed',
        'We completed the tender offer in December. The notes that were left were called in January. With that, the refinancing that we described in the summer is behind us.',
      ),
    ],
    [
      'executive',
      said(
        'It takes us 41 days to fill a vacancy for a nurse, and it took 55 days at the worst point of last year.',
        risk('operational', 'improving'),
      ),
      said(
        'Agency staff should be below 5% of our labor cost by the fourth quarter, and it is 8% at present.',
        guides('agency staff share of labor cost', '2025Q4', atMost(5, 'percent'), 'down'),
      ),
    ],
    [
      'executive',
      'I will leave the forecasting to others.',
      said(
        'But a customer who hoards cash does not buy software, and a third of our renewals in Germany came in smaller than before.',
        risk('demand', 'worsening'),
      ),
      said(
        'We keep net retention at 108% or better.',
        guides('net retention', null, atLeast(108, 'percent'), 'stable'),
      ),
    ],
    [
      'analyst',
      said(
        'Could you help us with the bridge for the loss ratio, which went from 64% to 69% after the hailstorms?',
        risk('operational', 'worsening'),
      ),
      'I had penciled in 66% myself.',
    ],
    [
      'executive',
      nothing(
        'name',
        'The Credit Committee has a new chair. So does the Audit and Risk Committee, where Ms. Lindgren takes over from Mr. Rao. Both were elected in January.',
      ),
    ],
    [
      'release',
      said(
        'The Company expects first quarter revenue between $140 million and $146 million and a GAAP operating loss of no more than $5 million.',
        guides('revenue', '2025Q1', between(140e6, 146e6, 'USD')),
        guides('GAAP operating loss', '2025Q1', atMost(5e6, 'USD'), 'gaap'),
      ),
      said(
        'It reiterates that it will be profitable on a GAAP basis in the second half of 2025.',
        guides('GAAP profitability', '2025H2', 'gaap', 'maintain'),
      ),
    ],
    [
      'executive',
      said(
        'Port congestion in Durban has gone, and vessels berth within a day again.',
        risk('operational', 'improving'),
      ),
      'In the third quarter we had booked $3 million of demurrage.',
    ],
    [
      'executive',
      nothing(
        'rhetorical',
        'People say that the easy money has been made. When has money in this trade ever been easy? Ask my father, who drove the first truck.',
      ),
    ],
    [
      'executive',
      said(
        'Our insurer has told us that the premium for cyber cover rises by 30% in July.',
        guides('premium for cyber cover', '2025-07', exactly(30, 'percent'), 'up'),
        risk('operational', 'worsening'),
      ),
      'It is a line of less than a million dollars.',
    ],
    [
      'analyst',
      nothing(
        'expectation',
        'My numbers have you at a 35% margin by 2027. I get there with mix alone. So consensus at 33% looks too low to me.',
      ),
    ],
    [
      'executive',
      'We looked hard at the listing in Hong Kong.',
      said(
        'If the audit inspections were blocked again, we would have to leave New York within two years.',
        risk('regulatory'),
      ),
      said(
        'So the second listing goes ahead in September, whatever the window looks like.',
        guides('second listing in Hong Kong', '2025-09'),
      ),
    ],
  ],
};
