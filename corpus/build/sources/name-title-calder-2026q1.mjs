import { atLeast, atMost, between, exactly, guides, risk, said } from '../lib/findings.mjs';

const company = 'Calder Vale Therapeutics plc';

export default {
  id: 'name-title-calder-2026q1',
  layout: 'name-title',
  company,
  shortName: 'Calder Vale Therapeutics',
  ticker: 'CVTX',
  exchange: 'LSE',
  fiscalPeriod: '2026Q1',
  date: '2026-05-07',
  title: 'Calder Vale Therapeutics - Q1 2026',
  findings: true,
  split: 'held-out',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Fiona Abara',
      role: 'ir',
      title: 'Head of Investor Relations',
      affiliation: company,
      aliases: ['Fiona'],
    },
    { key: 'ceo', name: 'Rupert Kinsale', role: 'executive', title: 'CEO', affiliation: company, aliases: ['Rupert'] },
    { key: 'cfo', name: 'Aoife Brandt', role: 'executive', title: 'CFO', affiliation: company, aliases: ['Aoife'] },
    {
      key: 'a1',
      name: 'Nikhil Varga',
      role: 'analyst',
      title: 'Equity Research Analyst',
      affiliation: 'Thornbury Securities',
      aliases: ['Nikhil'],
    },
    {
      key: 'a2',
      name: 'Celia Montrose',
      role: 'analyst',
      title: 'Senior Analyst',
      affiliation: 'Harlech Partners',
      aliases: ['Celia'],
    },
    {
      key: 'a3',
      name: 'Jonah Stieg',
      role: 'analyst',
      title: 'Director',
      affiliation: 'Bexley Research',
      aliases: ['Jonah'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good morning, and welcome to the first quarter 2026 call of Calder Vale Therapeutics. I will hand over to Fiona Abara, Head of Investor Relations.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        "Thank you, and good morning. Rupert Kinsale, our CEO, and Aoife Brandt, our CFO, are on the line. We'll be talking about the future, and drug development is risky: trials fail, regulators say no, and generic competitors turn up early. Please read the principal risks section of our annual report. Rupert?",
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        [
          "Morning, all. Sales of Orvanta reached £212 million in the quarter, and growth of 18% at constant currency is bang in line with what we'd planned for.",
          said(
            "What wasn't in the plan is the letter that came from the FDA on April 14, which asks for another safety study before they'll look at the pediatric label.",
            risk('regulatory', 'worsening'),
          ),
          said(
            'We think we can read that study out in the fourth quarter of 2027, so pediatric sales are two years further away than you had in your models.',
            guides('safety study readout', '2027Q4'),
            guides('pediatric sales', null),
          ),
          said(
            "Supply, which gave us such headaches last year, is fixed; we haven't had a single stock-out since January.",
            risk('operational', 'improving'),
          ),
        ],
        [
          said(
            'In the pipeline, we dose the first patient in the heart failure trial in July, and the filing for migraine goes to Brussels before Christmas.',
            guides('heart failure trial (first patient)', '2026-07'),
            guides('migraine filing', '2026FY'),
          ),
          said(
            "I'd add that the eczema programme is on pause, and we won't spend a penny more on it unless a partner pays.",
            guides('spending on the eczema programme', null, 'down'),
          ),
          "We exist to make the lives of patients a little easier, and we'll go on doing exactly that.",
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Good morning. Core operating profit was £71 million against £64 million, and core earnings per share were 21.4p, where consensus was expecting 20.9p. R&D came in at 22% of sales.',
          said(
            'Rebates to American insurers took 47% off the list price, and they took 43% a year ago.',
            risk('competition', 'worsening'),
          ),
          said('Sterling cost us four points of growth.', risk('fx', 'worsening')),
          said('Net debt to EBITDA is 1.9 times, after 2.3 times at the half-year.', risk('credit', 'improving')),
        ],
        [
          said(
            'For the full year, we now look for sales growth of 14% to 16% at constant currency, a point more at both ends than in February.',
            guides('sales growth', '2026FY', between(14, 16, 'percent'), 'up', 'raise'),
          ),
          said(
            "There's no change to core operating margin, which will be in the region of 33%.",
            guides('core operating margin', '2026FY', exactly(33, 'percent'), 'maintain'),
          ),
          said(
            'If rates stay where they were on Friday, currency would be a drag of about 3% on sales and 5% on profit.',
            risk('fx', 'worsening'),
          ),
          said(
            'R&D is going up: think of £340 million, up from £290 million, and a similar sum in 2027.',
            guides('R&D', '2026FY', exactly(340e6, 'GBP'), 'up'),
            guides('R&D', '2027FY', exactly(340e6, 'GBP'), 'stable'),
          ),
          said(
            'The tax rate creeps up to between 20% and 21%, since the patent box relief on Orvanta is running out.',
            guides('tax rate', '2026FY', between(20, 21, 'percent'), 'up'),
            risk('tax', 'worsening'),
          ),
          said(
            "By the end of 2027 we'd like leverage to be no more than one and a half times.",
            guides('leverage', '2027-12-31', atMost(1.5, 'ratio'), 'down'),
            risk('credit', 'improving'),
          ),
          said(
            'The interim dividend will be at least 9p, and we see it growing faster than earnings for the rest of the decade.',
            guides('interim dividend', '2026H1', atLeast(0.09, 'GBP')),
            guides('dividend', null, 'up'),
          ),
        ],
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['Thank you. Our first question is from Nikhil Varga of Thornbury Securities.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        [
          'Morning, both. I was expecting you to raise margin as well, seeing that sales go up by a point.',
          said(
            'Is the worry that Orvanta ends up on the next list of drugs whose price Medicare negotiates?',
            risk('regulatory'),
          ),
          said(
            'And could you say how soon the two Indian generics might be in the market if the patent ruling in June goes against you?',
            risk('competition'),
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          "On margin, we're spending the extra gross profit on the sales force in Texas and Florida.",
          said(
            'On Medicare, the earliest we could be picked is for 2029, and only 11% of our volume goes through it.',
            risk('regulatory'),
          ),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        [
          said(
            "As to the patent, if we lost on every count, and our lawyers think that's unlikely, a generic could launch in the spring of 2027.",
            risk('competition'),
          ),
          said('A loss would cost us something like £90 million of sales in the first year.', risk('competition')),
          'Would we appeal? You bet we would.',
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['The next question comes from Celia Montrose with Harlech Partners.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            "Thanks. Two of your directors voted against the chairman's reappointment last month, so is the board split on strategy?",
            risk('governance'),
          ),
          said(
            'And the shares have lost a quarter of their value since the FDA letter, so how tempted are you to buy them back?',
            risk('market', 'worsening'),
          ),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            "There was a disagreement about the size of the board, it's been settled, and it had nothing to do with strategy.",
            risk('governance', 'stable'),
          ),
          "We're not going to comment on the share price, Celia.",
          said(
            "As soon as leverage is below one and a half, we'll start a buyback of £50 million a year.",
            guides('buyback', null, exactly(50e6, 'GBP')),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['And the last question is from Jonah Stieg at Bexley Research.'] },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        [
          said(
            'Hi there. Patient numbers in Germany seem to have stalled since the winter, so is that a one-off or the start of something?',
            risk('demand'),
          ),
          said(
            'And what about tariffs on medicines, given that you make most of the tablets in Ireland?',
            risk('regulatory'),
          ),
        ],
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          said(
            "It was the flu season that kept people away from their doctors, and new starts in April were the highest we've ever had over there.",
            risk('demand', 'improving'),
          ),
          said(
            "We'll have a second site, in North Carolina, qualified by the third quarter of next year, and it can make 60% of what America needs.",
            guides('second site in North Carolina', '2027Q3'),
            guides('share of American needs from North Carolina', null, exactly(60, 'percent')),
            risk('regulatory', 'improving'),
          ),
          said(
            'Until then, nine months of stock are already on the right side of the ocean, so tariffs would not hurt us this year.',
            risk('regulatory', 'stable'),
          ),
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['Thank you. That is the end of today’s call.'] },
  ],
  questions: { a1: 2, a2: 2, a3: 2 },
};
