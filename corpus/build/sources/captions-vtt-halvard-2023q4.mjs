export default {
  id: 'captions-vtt-halvard-2023q4',
  layout: 'captions',
  company: 'Halvard Box Leasing plc',
  ticker: 'HVBX',
  exchange: 'NYSE',
  fiscalPeriod: '2023Q4',
  date: '2024-02-14',
  time: '10:00 AM ET',
  title: 'Halvard Box Leasing plc - Q4 2023 Earnings Webcast',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ceo',
      name: 'Ingrid Solvang',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: 'Halvard Box Leasing plc',
      aliases: ['Ingrid'],
    },
    {
      key: 'cfo',
      name: 'Theo Bancroft-Lyle',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: 'Halvard Box Leasing plc',
      aliases: ['Theo'],
    },
    { key: 'a1', name: 'Gus Pemberley', role: 'analyst', affiliation: 'Ashdown Quay Partners', aliases: ['Gus'] },
    {
      key: 'a2',
      name: 'Rosalind Achterberg',
      role: 'analyst',
      affiliation: 'Pinecrag Research',
      aliases: ['Rosalind'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      at: '00:00:04',
      text: [
        "Good morning, and welcome to the webcast of Halvard Box Leasing's fourth quarter results. Here is our Chief Executive Officer, Ingrid Solvang.",
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        'Thank you, and good morning. The container market was weak for most of 2023, and then everything changed in December, when ships began to sail around the Cape. Our fleet utilization fell to 95.6% in November and was back at 97.3% by the end of January. We own 1.92 million boxes, and 88% of them are on long-term leases with an average of 5.4 years to run. What we cannot know is how long the diversions will last. If the canal reopens quickly, I expect a surplus of boxes and softer prices in the second half of the year.',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Lease revenue was $158 million in the quarter, 5% less than a year earlier, mainly because 41,000 boxes came off lease in the autumn. Gains on disposals fell to $6.1 million from $11.8 million, as a used forty-footer now fetches about $1,250. Adjusted net income was $47 million, or $1.31 per share. Our borrowing cost went up to 4.8% from 4.1%, and 83% of our debt is fixed or hedged. For 2024, we plan to spend between $450 million and $500 million on new boxes, and we expect adjusted earnings of $5.00 to $5.40 per share. The quarterly dividend goes up by 4% to $0.52.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['We will take questions now. The first one is from Gus Pemberley of Ashdown Quay Partners.'],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: ['Morning, Ingrid. One question on new leases. What prices and what terms are customers accepting today?'],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        'Good morning, Gus. A new twenty-footer costs $2,150, against $1,900 in October, and cash yields are around 11%. About two-thirds of the recent deals are for five years or more. The rest are short, and we charge a premium of some 30% for those.',
      ],
    },
    { turn: 'op', section: 'qa', text: ['Next, Rosalind Achterberg of Pinecrag Research.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: ['Hello. One of your smaller Asian customers is rumored to be restructuring. What is your exposure?'],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        'We have 9,600 boxes with that line, which is half a percent of the fleet. It owes us $3.4 million, and we reserved $2 million of that in December. Credit losses in 2023 were 0.3% of revenue. I would plan for something closer to 0.5% this year.',
      ],
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: ['Thanks. And would the boxes come back to you in good order?'] },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: ['Usually about 85% of them do. We are insured for the recovery costs above $1 million.'],
    },
    { turn: 'op', section: 'qa', text: ['There are no other questions.'] },
    { turn: 'ceo', section: 'qa', text: ['Thank you for watching. We will speak again on May 2.'] },
  ],
  questions: { a1: 1, a2: 2 },
};
