import { between, exactly, guides, risk, said } from '../lib/findings.mjs';

export default {
  id: 'speaker-number-oakhollow-2024q2',
  layout: 'speaker-number',
  company: 'Oakhollow Instruments, Inc.',
  ticker: 'OKHI',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q2',
  date: '2024-08-07',
  time: '4:30 PM ET',
  title: 'Oakhollow Instruments, Inc. Q2 2024 Earnings Call',
  findings: true,
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: ['Kelsey'] },
    {
      key: 'ir',
      name: 'Janelle Torvik',
      role: 'ir',
      title: 'Vice President, Investor Relations',
      affiliation: 'Oakhollow Instruments',
      aliases: ['Janelle'],
    },
    {
      key: 'ceo',
      name: 'Dale Marchbank',
      role: 'executive',
      title: 'President and Chief Executive Officer',
      affiliation: 'Oakhollow Instruments',
      aliases: ['Dale'],
    },
    {
      key: 'cfo',
      name: 'Priya Venkataswamy',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: 'Oakhollow Instruments',
      aliases: ['Priya'],
    },
    { key: 'a1', name: 'Colin Ashgrove', role: 'analyst', affiliation: 'Fenbrook Securities', aliases: ['Colin'] },
    { key: 'a2', name: 'Renata Obiri', role: 'analyst', affiliation: 'Millrace Capital', aliases: ['Renata'] },
    { key: 'ops', name: 'Speaker 6', role: 'executive', affiliation: 'Oakhollow Instruments', aliases: [] },
    { key: 'a3', name: 'Stu Hallam', role: 'analyst', affiliation: 'Cobble Lane Research', aliases: ['Stu'] },
  ],
  blocks: [
    {
      turn: 'op',
      knownFromText: true,
      section: 'presentation',
      text: [
        "Good afternoon, and thanks for standing by. My name is Kelsey, and I'll be your conference operator today. At this time, I'd like to welcome everyone to the Oakhollow Instruments second quarter 2024 earnings conference call. All lines have been placed on mute to prevent background noise. Uh, I'll now turn the call over to Janelle Torvik, Vice President of Investor Relations. Please go ahead, Janelle.",
      ],
    },
    {
      turn: 'ir',
      knownFromText: true,
      section: 'presentation',
      text: [
        "Thanks, Kelsey. Uh, good afternoon, everybody. With me on the call are Dale Marchbank, our President and CEO, and, uh, Priya Venkataswamy, who as most of you know joined us as CFO in April. Before we get going, let me just, um, remind you that we'll be making forward-looking statements. They, they reflect what we think today, they could turn out to be wrong, and our 10-K lists the, uh, the main reasons why. We'll also talk about some non-GAAP measures, and the reconciliation is, it's in the back of the press release. So with that, Dale, over to you.",
      ],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'presentation',
      text: [
        [
          "Thanks, Janelle, and, uh, thank you all for being here. So, look, this was a, a mixed quarter, and I'd rather just say that up front. Revenue was 61.8 million dollars, which is up 4% over last year, and, um, it landed at the low end of the range we gave you in May. Our soil analyzers did great. We shipped, uh, 1,140 units, that's up 19%, and the subscription attach rate on those went to 47%, from, I think it was 38 a year ago.",
          said('Where we came up short was municipal water.', risk('demand')),
          said(
            'We had, uh, three tenders, in Ohio, Georgia, and, and one in Ontario, that got pushed out of the quarter, together worth about 5 million dollars.',
            risk('demand', 'worsening'),
          ),
          "None of those was lost. Two of them we've since booked, in July.",
        ],
        [
          "Um, on the product side, the RT4 probe, so that's the, the replacement for the old RT2, it got its EPA method approval in June.",
          said(
            "We'll start shipping in October, and we expect it to carry a gross margin that's, uh, 6 to 7 points better than what it replaces.",
            guides('RT4 probe shipments', '2024-10'),
            guides('RT4 gross margin', null, between(6, 7, 'percentage_points'), 'up'),
          ),
          'And, uh, one more thing.',
          said('The flood at our Corvallis plant in May.', risk('operational')),
          'Nobody was hurt, thank goodness.',
          said(
            'It did cost us nine days of production, and I, I want to thank the crew there, because they got that line back up a week faster than I figured they would.',
            risk('operational', 'worsening'),
          ),
          'Okay. Priya.',
        ],
      ],
    },
    {
      turn: 'cfo',
      knownFromText: true,
      section: 'presentation',
      text: [
        [
          'Thank you, Dale. Uh, good afternoon. So, revenue of 61.8 million. Instruments were 43.2 million, up 1%, and consumables and subscriptions were 18.6 million, up 12%.',
          said(
            "Gross margin was 48.3%, which is down 170 basis points, and I'd split that, um, roughly in half between the flood and, uh, freight.",
            risk('operational', 'worsening'),
          ),
          said(
            'Ocean freight from Asia more than doubled for us between, uh, between January and June.',
            risk('other', 'worsening'),
          ),
          said(
            'Operating expenses were 25.1 million, and that includes 900,000 dollars of, of cleanup cost, net of what insurance has paid so far.',
            risk('operational'),
          ),
          "So GAAP operating income was 4.7 million, against 6.4 million last year. Net income was 3.5 million, or 14 cents per diluted share. On an adjusted basis it's, uh, 19 cents.",
        ],
        [
          said('Um, inventory went up to 52 million dollars.', risk('operational', 'worsening')),
          "That's, that's too high, honestly.",
          said(
            'Some of it is RT2 stock that we need to move before the new probe comes out, and I took a reserve of 1.2 million against it.',
            risk('operational'),
          ),
          "Cash was 38.4 million, and we've got, uh, 20 million outstanding on the term loan.",
          said(
            "That loan has a leverage covenant of three times, and we're at 0.9, so, uh, plenty of room there.",
            risk('funding', 'stable'),
          ),
        ],
        [
          'Now, guidance.',
          said(
            'For the third quarter, we expect revenue in the range of 64 to 67 million, and adjusted EPS of, uh, 20 to 24 cents.',
            guides('revenue', '2024Q3', between(64e6, 67e6, 'USD')),
            guides('adjusted EPS', '2024Q3', between(0.2, 0.24, 'USD'), 'non-gaap'),
          ),
          "For the full year, we're lowering the top end.",
          said(
            "So we're now at 252 to 258 million of revenue, and that used to be 252 to 264.",
            guides('revenue', '2024FY', between(252e6, 258e6, 'USD'), 'lower'),
          ),
          said(
            'Gross margin for the year should come in around 49%, um, a point below what we said before.',
            guides('gross margin', '2024FY', exactly(49, 'percent'), 'lower'),
          ),
          said(
            'And capital spending is unchanged at about 11 million.',
            guides('capital spending', '2024FY', exactly(11e6, 'USD'), 'maintain'),
          ),
          'Uh, back to you, Kelsey, for the questions.',
        ],
      ],
    },
    {
      turn: 'op',
      knownFromText: true,
      section: 'qa',
      text: [
        "Thank you. At this time, if you'd like to ask a question, press star, then the number one on your telephone keypad. We'll pause for just a moment to compile the Q&A roster. Your first question comes from the line of Colin Ashgrove with Fenbrook Securities. Colin, your line is open.",
      ],
    },
    {
      turn: 'a1',
      knownFromText: true,
      section: 'qa',
      x: 'a1',
      text: [
        [
          'Yeah, hi, uh, thanks for taking the question. So just, just one on the municipal side, um, can you tell us how much of the five million you expect to actually recognize in the third quarter? And is it, is it a budget thing?',
          said(
            'Like, are you seeing cities cut back now that the, uh, the federal money is, is running down?',
            risk('demand'),
          ),
        ],
      ],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'qa',
      x: 'a1',
      text: [
        [
          'Yeah, Colin, this is Dale.',
          said(
            "Um, so of the 5 million, I'd say 3.5 is a third quarter event, and that's the two that we, uh, that we've got purchase orders for.",
            guides('revenue from the postponed tenders', '2024Q3', exactly(3.5e6, 'USD')),
          ),
          said(
            "The Ontario one, I, I wouldn't put in a model until the first quarter.",
            guides('Ontario tender revenue', '2025Q1'),
          ),
          'And, uh, is it budgets? Partly, yeah.',
          said('What we see is that the approvals take longer.', risk('demand', 'worsening')),
          said("It used to be, um, 90 days from bid to award and now it's more like 130.", risk('demand', 'worsening')),
          said("The federal money isn't gone, but, uh, people are nervous about what comes after it.", risk('demand')),
        ],
      ],
    },
    {
      turn: 'a1',
      knownFromText: true,
      section: 'qa',
      x: 'a1',
      text: [
        [
          "Okay. Okay, that's helpful. And then, uh, for Priya, I guess, on the freight.",
          said('If, if spot rates stay where they are, what does that do to the, the 49% for the year?', risk('other')),
        ],
      ],
    },
    {
      turn: 'cfo',
      knownFromText: true,
      section: 'qa',
      x: 'a1',
      text: [
        [
          said(
            "So we've, uh, we've assumed they do stay there through October and then come off by about a third.",
            guides('freight rates', null, 'down'),
            risk('other'),
          ),
          said(
            "If they don't come off at all, it's, um, it's maybe 30 or 40 basis points on the full year.",
            risk('other'),
          ),
          said(
            "We have moved some of the heavier housings to a supplier in Monterrey, and that's, that's going to be about a quarter of our volume by December.",
            guides('share of housing volume from a supplier in Monterrey', '2024-12', exactly(0.25, 'ratio')),
          ),
          '<crosstalk>',
        ],
      ],
    },
    {
      turn: 'a1',
      knownFromText: true,
      section: 'qa',
      x: 'a1',
      text: ["Got it. Thanks, I'll, I'll hop back in the queue."],
    },
    {
      turn: 'op',
      knownFromText: true,
      section: 'qa',
      text: ['Your next question comes from Renata Obiri with Millrace Capital. Please go ahead.'],
    },
    {
      turn: 'a2',
      knownFromText: true,
      section: 'qa',
      x: 'a2',
      text: [
        [
          'Hi, everyone. Um, two from me. Firstly, on the RT4.',
          said(
            "Do you risk, uh, do customers just stop buying the old one now that they know it's coming?",
            risk('demand'),
          ),
          'And second, um, the flood insurance.',
          said(
            'How much more do you expect to, to collect, and does that come through cost of goods or, or below the line?',
            risk('operational'),
          ),
        ],
      ],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'qa',
      x: 'a2',
      aside: true,
      text: [
        "Uh, yeah, good question. I'm gonna let, let Priya do the insurance, and, um, on the probe I'll ask our head of operations, who's sitting here, to, uh, to jump in.",
      ],
    },
    {
      turn: 'ops',
      section: 'qa',
      x: 'a2',
      text: [
        [
          'Sure. Uh, hi, Renata.',
          said("So, um, yeah, there's a bit of a stall.", risk('demand', 'worsening')),
          said('RT2 orders in July were down about 20%.', risk('demand', 'worsening')),
          "What we did is, uh, we put out an upgrade offer, so anybody who buys an RT2 before September gets the new sensor head at half price. And, and that's working. We had, um, 260 takers in the first three weeks.",
          said(
            "The thing I worry about is more the, uh, the sensor glass, because we've got a single supplier for that in Japan, and the lead time is 22 weeks.",
            risk('operational'),
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      knownFromText: true,
      section: 'qa',
      x: 'a2',
      text: [
        [
          "And on insurance, uh, we've received 2.1 million so far.",
          said(
            "We think there's another, um, 1 to 1.5 million to come, most likely in the fourth quarter, and it'll go through cost of goods sold.",
            guides('insurance proceeds', '2024Q4', between(1e6, 1.5e6, 'USD')),
          ),
          'It is not in the guidance.',
        ],
      ],
    },
    { turn: 'a2', knownFromText: true, section: 'qa', x: 'a2', text: ['Super. Thank you so much.'] },
    {
      turn: 'op',
      knownFromText: true,
      section: 'qa',
      text: [
        'And your final question for today comes from the line of Stu Hallam with Cobble Lane Research. Stu, go ahead.',
      ],
    },
    {
      turn: 'a3',
      knownFromText: true,
      section: 'qa',
      x: 'a3',
      text: [
        [
          "Hey, guys. Uh, two on subscriptions, if that's okay. So, the attach rate, 47%, that's, that's a nice number. Where do you think that tops out?",
          said(
            "And then, um, secondly, what's the churn like on the first cohort, the ones that, uh, that are coming up on three years?",
            risk('demand'),
          ),
        ],
      ],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'qa',
      x: 'a3',
      text: [
        [
          'Yeah. Hey, Stu.',
          said(
            "Um, I think 60% is a, is a fair goal, and I'd be disappointed if we weren't there by the end of 2026.",
            guides('subscription attach rate', '2026-12-31', exactly(60, 'percent'), 'up'),
          ),
          said('On churn, uh, the first cohort renewed at 88%.', risk('demand')),
          "It's a small group, it's, uh, something like 210 customers, so don't, don't hang too much on it. The ones that left were mostly growers in, in the Central Valley who sold their land.",
        ],
      ],
    },
    {
      turn: 'a3',
      knownFromText: true,
      section: 'qa',
      x: 'a3',
      text: ['Alright. And is there a, a price increase baked in for next year?'],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'qa',
      x: 'a3',
      text: [
        [
          'Uh, there is.',
          said(
            "We're going up 3% on subscriptions in January.",
            guides('subscription prices', '2025-01', exactly(3, 'percent'), 'up'),
          ),
          said("Um, instruments, we're going to hold flat.", guides('instrument prices', '2025-01', 'stable')),
          said(
            "We've got a German competitor that has been discounting pretty hard, uh, 10, 15% in some cases, and I don't wanna hand them an opening.",
            risk('competition', 'worsening'),
          ),
        ],
      ],
    },
    {
      turn: 'op',
      knownFromText: true,
      section: 'qa',
      text: [
        "That concludes the Q&A portion of the call. I'll turn it back over to Dale Marchbank for any closing remarks.",
      ],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'qa',
      text: [
        "Thanks, Kelsey. And, uh, thank you all. Um, we know we've got some work to do in the back half, and, and we'll talk to you again in November. Take care.",
      ],
    },
  ],
  questions: { a1: 2, a2: 2, a3: 3 },
};
