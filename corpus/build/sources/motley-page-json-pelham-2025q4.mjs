const company = 'Pelham Pet Foods, Inc.';

export default {
  id: 'motley-page-json-pelham-2025q4',
  layout: 'motley-page-json',
  company,
  shortName: 'Pelham Pet Foods',
  ticker: 'PLPF',
  exchange: 'NASDAQ',
  fiscalPeriod: '2025Q4',
  date: '2025-11-06',
  time: '10 a.m. ET',
  title: 'Pelham Pet Foods (PLPF) Q4 2025 Earnings Call Transcript',
  url: 'https://call-pages.example/transcripts/2025/11/06/pelham-plpf-q4-2025/',
  scraped: '2025-11-20T16:05:55.402310',
  listsLost: true,
  participants: [
    {
      key: 'ceo',
      name: 'Rosalind Ketch',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: company,
      aliases: ['Rosalind'],
    },
    {
      key: 'cfo',
      name: 'Anders Whitcombe',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Anders'],
    },
    { key: 'op', name: 'Operator', role: 'operator' },
    { key: 'a1', name: 'Tobias Renner', role: 'analyst', affiliation: 'Coppice Row Research', aliases: ['Tobias'] },
    { key: 'a2', name: 'Maya Lindholm', role: 'analyst', affiliation: 'Garland & Pruitt', aliases: ['Maya'] },
    { key: 'a3', name: 'Chester Byrd', role: 'analyst', affiliation: 'Lowland Capital', aliases: ['Chester', 'Chet'] },
  ],
  notes: {
    summary: [
      'Pelham Pet Foods(PLPF+2.05%)closed its fiscal year with higher sales of chilled food and lower sales of kibble. A recall at its Ohio plant weighed on the quarter, and management set a cautious range for fiscal 2026.',
    ],
  },
  blocks: [
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        'Good morning. We sold $148.2 million of pet food in the fourth quarter, up 6.3%. Chilled food grew 27%, while dry food shrank 4%, and I will not pretend that we know when dry food turns. Dog owners are trading down to store brands, and we lost about half a point of share.',
        'In September, we recalled two lots of puppy kibble from our plant in Lima, Ohio. Nobody was hurt, and the cause, a worn sieve, was found within four days. Even so, the recall cost us $3.6 million, and one grocery chain took us off 210 shelves. We are back on 160 of them. Anders?',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        "Thanks, Rosalind. Gross margin was 31.4%, down 170 basis points, and 240 basis points of that was the recall, so the underlying margin improved. Chicken meal is 9% cheaper than it was in the spring. Adjusted EBITDA came in at $17.9 million. Free cash flow for the year was $22 million, and net debt is 2.1 times EBITDA. We'd like it to be below 2 times by next June.",
        'For fiscal 2026, we guide to net sales of $610 million to $630 million and adjusted EBITDA of $78 million to $84 million. Capital expenditures should be around $35 million, most of which is the second chilled line in Tulsa. It is due to start in April.',
      ],
    },
    { turn: 'ceo', section: 'presentation', text: ["And on that note, we'll go to your questions. Operator?"] },
    {
      turn: 'op',
      section: 'qa',
      text: [
        'Thank you. If you want to ask something, press star 11 on your phone. Our first question comes from Tobias Renner with Coppice Row Research. Your line is open.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        "Yeah, hey, thanks. Just on the, uh, the Tulsa line. What's the capacity, and how full do you think it can be in the first year?",
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        "Hey, Tobias. It adds 40% to our chilled capacity. I'd hope for a line that is 60% full by the end of fiscal 2026. We've got orders from two club stores that cover about half of that.",
        "What could go wrong is labor. We need 85 people in Tulsa, and we've hired 30.",
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['Thank you. Our next question comes from Maya Lindholm with Garland & Pruitt. Please go ahead.'],
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        'Morning. So on the chain that delisted you, when do you get the last 50 shelves back? And are there any claims from the recall that are not yet in the numbers?',
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a2', text: ['They reset the aisle in February, and I expect us to be there.'] },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        'And there is one claim, Maya, for $800,000. It is insured apart from the first $250,000, which we have accrued.',
      ],
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: ['Great. Thank you.'] },
    {
      turn: 'op',
      section: 'qa',
      text: ['Our last question comes from the line of Chester Byrd with Lowland Capital.'],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: ['Hi there. Your range for EBITDA assumes what for tariffs on the fish meal you import?'],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        'Hi, Chet. It assumes that they stay where they are, 15%. Every five points more would cost us $1.2 million a year before we do anything about it.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ["Thank you. I'm not showing any other questions, so back to Rosalind for closing remarks."],
    },
    { turn: 'ceo', section: 'qa', text: ['Thanks to all of you, and give your dogs a treat. Goodbye.'] },
    { turn: 'op', section: 'qa', text: ['Ladies and gentlemen, this ends our program. You may all disconnect.'] },
  ],
  questions: { a1: 1, a2: 2, a3: 1 },
};
