import { between, guides, risk, said } from '../lib/findings.mjs';
import { nothing } from '../lib/sentence-bank.mjs';

/** English passages around risks, about half of which report none. */
export default {
  fiscalPeriod: '2024Q2',
  date: '2024-08-15',
  passages: [
    [
      'executive',
      said(
        'Loans that are more than thirty days late were 2.6% of the book, compared with 3.1% in March.',
        risk('credit', 'improving'),
      ),
    ],
    [
      'executive',
      nothing(
        'trimmed',
        'We have taken our balances with small retailers down by a third since last summer, which is what we set out to do.',
      ),
    ],
    [
      'analyst',
      said(
        'How much of the unsecured book sits with borrowers who have lost their jobs, and do you see that share going up?',
        risk('credit'),
      ),
    ],
    [
      'executive',
      nothing(
        'name',
        'Let me pass that to Annika, who was our Chief Risk Officer for nine years before she became head of the retail bank in May.',
      ),
    ],
    [
      'executive',
      said(
        'Recoveries have not deteriorated, whatever you may have read, and July was in line with the first half.',
        risk('credit', 'stable'),
      ),
    ],
    [
      'executive',
      nothing(
        'backdrop',
        'In an uncertain environment, our people delivered another quarter of double-digit growth, and I want to thank them for it.',
      ),
    ],
    [
      'executive',
      said(
        'Consumers are clearly trading down, and private label has taken four points of share in detergents since January.',
        risk('demand', 'worsening'),
        risk('competition', 'worsening'),
      ),
    ],
    [
      'executive',
      nothing(
        'result',
        'Revenue of the consulting arm was 8% lower, as two large mandates ended in March, and profit fell along with it.',
      ),
    ],
    [
      'executive',
      said(
        'The bank line was renewed in June at 90 basis points over the reference rate, where we used to pay 140.',
        risk('funding', 'improving'),
      ),
    ],
    [
      'release',
      nothing(
        'safe-harbour',
        'Important factors that could cause actual results to differ include a downturn in the economy, the loss of key customers, litigation, breaches of our systems and changes in exchange rates.',
      ),
    ],
    [
      'executive',
      said(
        'The regulator came in for its inspection in May, and we are still waiting for its findings.',
        risk('regulatory'),
      ),
    ],
    [
      'executive',
      nothing(
        'rhetorical',
        'What could possibly go wrong when three hundred suppliers have to deliver on the same day? Well, this time nothing did.',
      ),
    ],
    [
      'analyst',
      said(
        'Is the fall in the churn rate something that we can bank on, or was it helped by the outage at your main rival?',
        risk('demand', 'improving'),
      ),
    ],
    [
      'executive',
      nothing('name', 'Our risk analytics suite now has 410 customers, 60 of whom bought the fraud module as well.'),
    ],
    [
      'executive',
      said(
        'A weaker lira took 70 basis points off our margin, on top of the 50 basis points that it took in the first quarter.',
        risk('fx', 'worsening'),
      ),
    ],
    [
      'executive',
      nothing(
        'executed',
        'In April we sold the portfolio of motorcycle loans to a fund, and the proceeds were received in May.',
      ),
    ],
    [
      'executive',
      said(
        'Our two plants in the Ruhr were down for nine days in July because of the flood, and one of them is back only at half speed.',
        risk('operational', 'worsening'),
      ),
    ],
    [
      'executive',
      nothing(
        'wish',
        'We take compliance very seriously, and we want to be known as the company that always does the right thing.',
      ),
    ],
    ['executive', said('The coverage ratio is 287%.', risk('credit'))],
    [
      'analyst',
      nothing(
        'procedure',
        'Good evening, and congratulations on navigating the quarter so well; I have two questions, and both of them are about the new stores.',
      ),
    ],
    [
      'executive',
      said(
        'We set aside another $30 million for the class action, although our lawyers think that most of the claims will be thrown out.',
        risk('regulatory', 'worsening'),
      ),
    ],
    [
      'executive',
      nothing(
        'market',
        'The housing agency projects that prices in the big cities rise by 2% this year, after a flat year in 2023.',
      ),
    ],
    [
      'executive',
      said(
        'Turnover in the call centers, which was close to 60% two years ago, is now in the low thirties.',
        risk('operational', 'improving'),
      ),
    ],
    [
      'executive',
      nothing(
        'trimmed',
        'In March we raised the minimum score for new cards and stopped lending to students altogether.',
      ),
    ],
    [
      'executive',
      said(
        'We tightened in February, and the vintages that we have written since then lose about half as much as those of last autumn.',
        risk('credit', 'improving'),
      ),
    ],
    [
      'executive',
      nothing(
        'past',
        'Selling expenses were in line with expectations, and so was the seasonal dip in the number of active merchants after the festival.',
      ),
    ],
    [
      'analyst',
      said(
        'With two new entrants offering free installation, how do you defend your share in the Benelux?',
        risk('competition'),
      ),
    ],
    ['executive', nothing('rhetorical', 'Everybody asks me about the recession, and I ask back: which one?')],
    [
      'executive',
      said(
        'Restructuring the debt has bought us three years, but the covenants are tight, and we have to watch them every month.',
        risk('funding'),
      ),
    ],
    [
      'executive',
      nothing(
        'name',
        'You can read more about this on page 47 of our Sustainability and Climate Risk Report, which came out last week.',
      ),
    ],
    [
      'executive',
      said(
        'The share price does not reflect what we have built, and at four times earnings somebody will try to take us private.',
        risk('market'),
      ),
    ],
    [
      'executive',
      nothing(
        'result',
        'Net income was down 15%, since last year had a gain of $22 million on the sale of our old headquarters.',
      ),
    ],
    [
      'executive',
      said(
        'Orders from machine builders have now been shrinking for five quarters, although less so each time.',
        risk('demand', 'worsening'),
      ),
    ],
    [
      'executive',
      nothing(
        'executed',
        'We moved our treasury center from Dublin to Rotterdam in June, and all of the old accounts have been closed.',
      ),
    ],
    [
      'executive',
      said(
        'Pillar Two is going to cost us between two and three points on the effective rate once Singapore applies it in January.',
        guides('effective rate', '2025FY', between(2, 3, 'percentage_points'), 'up'),
        risk('tax', 'worsening'),
      ),
    ],
    [
      'executive',
      nothing('backdrop', 'Given the volatility in the market, let me spend a moment on how our contracts are priced.'),
    ],
    [
      'executive',
      said(
        'Our founder stepped down from the board on Monday, and the search for an independent chair has begun.',
        risk('governance'),
      ),
    ],
    [
      'ir',
      nothing(
        'safe-harbour',
        'Our discussion today may touch upon credit quality, funding and pending litigation, and each of these is subject to the uncertainties that are described in our filings.',
      ),
    ],
    [
      'executive',
      said(
        'Rates are higher than we would like, growth in the region is sluggish, and our clients feel both.',
        risk('macro'),
      ),
    ],
    [
      'executive',
      nothing(
        'wish',
        'Resilience is in the DNA of this organization, and it is what has carried us through a hundred and ten years.',
      ),
    ],
    [
      'executive',
      said(
        'Cotton has come off its peak, and what we pay for it in the second half is already fixed.',
        risk('other', 'improving'),
      ),
    ],
    [
      'analyst',
      nothing(
        'expectation',
        'I would have expected provisions to be a touch higher, so it seems that consensus was simply too cautious on you.',
      ),
    ],
    [
      'executive',
      said(
        'The economy of the Gulf states is slowing, but so far we see no effect of that on the number of travelers.',
        risk('macro', 'worsening'),
        risk('demand', 'stable'),
      ),
    ],
    [
      'executive',
      nothing(
        'procedure',
        'Operator, I believe that the line of our last caller was lost, so could you please see whether we can get her back?',
      ),
    ],
    [
      'analyst',
      said(
        'You said in May that the cyberattack was contained, so are there any claims from customers that we should know about?',
        risk('operational'),
      ),
    ],
    [
      'executive',
      nothing(
        'name',
        'The risk management department and the treasury now sit on one floor, and it makes our meetings a lot shorter.',
      ),
    ],
    [
      'executive',
      said(
        'Our dealers in the Baltic states are on the sidelines until the election, so orders for tractors fell by a fifth.',
        risk('demand', 'worsening'),
      ),
    ],
    [
      'executive',
      said(
        'The malls where we have two thirds of our counters were closed from the middle of March to the end of May.',
        risk('macro', 'worsening'),
      ),
    ],
    [
      'executive',
      said(
        'Since the quarantine rules were lifted, bookings for the long-haul routes have been coming back week by week.',
        risk('macro', 'improving'),
        risk('demand', 'improving'),
      ),
    ],
    [
      'executive',
      nothing('name', 'Our scanners help hospitals cope with difficult cases, and they protect data against theft.'),
    ],
    [
      'analyst',
      said(
        'How should we think about the impact of the new port charges on your margin next year?',
        risk('regulatory'),
      ),
    ],
    [
      'analyst',
      said('Are you seeing any pressure on prices from the two newcomers in the north?', risk('competition')),
    ],
    [
      'executive',
      said(
        'Segment sales were down 6%, mainly because of the high base that the football summer had left us.',
        risk('demand', 'worsening'),
      ),
    ],
    ['executive', nothing('result', 'Users come back to the application four times a day on average.')],
    [
      'executive',
      said('The court dismissed the claim of our former landlord in June.', risk('regulatory', 'improving')),
    ],
    [
      'executive',
      said('As we keep investing in the riders, our profit may fluctuate from quarter to quarter.', risk('other')),
    ],
    [
      'executive',
      said('The landscape is increasingly competitive, and nobody in it is patient.', risk('competition', 'worsening')),
    ],
    [
      'executive',
      nothing(
        'trimmed',
        'We took another $30 million of stock out of the channel before the new model, as we had planned.',
      ),
    ],
    ['executive', said('We believe that the worst is behind us.', risk('other', 'improving'))],
    [
      'executive',
      said(
        'We reduced our reliance on the one airline that used to give us half of our freight.',
        risk('other', 'improving'),
      ),
    ],
    [
      'executive',
      said(
        'Two of our senior chemists have left, and it is hard to find people with their training.',
        risk('operational'),
      ),
    ],
    [
      'executive',
      nothing(
        'result',
        'The average selling price of our bicycles went down because the children’s model sold so well.',
      ),
    ],
    [
      'executive',
      said('Production at the Kaunas plant has been fully restored since the flood.', risk('operational', 'improving')),
    ],
    [
      'executive',
      said(
        'The rules for deposits are undergoing significant changes in three of our markets.',
        risk('regulatory', 'worsening'),
      ),
    ],
    [
      'analyst',
      said('Is the weakness in the garden business something that gets worse over the winter?', risk('demand')),
    ],
    [
      'analyst',
      nothing('procedure', 'Thank you for taking my question, and congratulations on a very strong quarter.'),
    ],
    [
      'executive',
      said('A devaluation would not hurt us, because costs and revenue are both in lari.', risk('fx', 'stable')),
    ],
    ['executive', said('There is still a lot of uncertainty about the ferries this summer.', risk('macro'))],
    [
      'executive',
      said('The replacement cycle of washing machines has lengthened to eleven years.', risk('demand', 'worsening')),
    ],
    ['executive', nothing('result', 'We reopened the flagship store in Riga after the renovation.')],
    ['executive', said('We repaid the bridge loan in September.', risk('funding', 'improving'))],
    [
      'executive',
      said('The policy environment for online pharmacies has become clearer.', risk('regulatory', 'improving')),
    ],
    ['executive', nothing('result', 'Our budget for marketing was lower than last year.')],
    [
      'executive',
      nothing('trimmed', 'We have stopped taking kiln orders below two thousand euros, and we did so on purpose.'),
    ],
    ['executive', nothing('result', 'Sales of garden tools came to 31 million, three million less than a year ago.')],
    ['ir', nothing('name', 'Our Head of Risk and Recovery, Odalys Brandt, is in the room with us.')],
    [
      'executive',
      nothing('executed', 'The loan from the regional bank was taken up in May, as we told you at the time.'),
    ],
    ['executive', nothing('wish', 'We want to be a house in which people like to work for a long time.')],
    ['operator', nothing('procedure', 'If your line drops, please dial in again and press star one.')],
    ['executive', nothing('rhetorical', 'Who would have thought ten years ago that a pharmacy would sell coffee?')],
    ['executive', nothing('past', 'The second shift came in August, just as expected.')],
  ],
};
