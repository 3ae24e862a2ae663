// The names are those which the machine printed when the speakers were introduced; what they were misheard as, and their true spelling, are aliases.
export default {
  id: 'spk-xingpu-2024q3',
  layout: 'spk',
  company: 'Xingpu Charging Inc.',
  ticker: 'XPCG',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q3',
  date: '2024-11-26',
  time: '7:00 AM ET',
  title: 'Xingpu Charging Inc. Q3 2024 Earnings Conference Call',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Wendell Guo',
      role: 'ir',
      title: 'investor relations',
      affiliation: 'Xingpu Charging Inc.',
      aliases: ['Wendell', 'Wendy'],
    },
    {
      key: 'ceo',
      name: 'Tan Hongju',
      role: 'executive',
      title: 'co-founder and CEO',
      affiliation: 'Xingpu Charging Inc.',
      aliases: ['Tan Hongzhuo', 'Hongzhuo Tan', 'Mr. Tan', 'Mr. Ten'],
    },
    {
      key: 'cfo',
      name: 'Miranda She',
      role: 'executive',
      title: 'CFO',
      affiliation: 'Xingpu Charging Inc.',
      aliases: ['Miranda Xie', 'Miranda', 'Ms. She'],
    },
    {
      key: 'a1',
      name: 'Barnaby Stroud',
      role: 'analyst',
      affiliation: 'Fen Brook Securities',
      aliases: ['Barnaby', 'Barney'],
    },
    {
      key: 'a2',
      name: 'Yvette Kong',
      role: 'analyst',
      affiliation: 'Ledge Hill Research',
      aliases: ['Yvette', 'Yvette Gong', 'Evette'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      knownFromText: true,
      section: 'presentation',
      text: [
        'Day and thank you for standing by. Welcome to the Shingpoo Charging Incorporated third quarter 2024 conference call. At this time, all participants are in a listen only mode. After the speakers have presented, there will be a question and answer session. I would now like to hand the call to your first speaker, Mr. Wendell Guo from investor relations. Please go ahead, sir.',
      ],
    },
    {
      turn: 'ir',
      knownFromText: true,
      section: 'presentation',
      text: [
        'Hello everyone and thank you for joining the third quarter call of Sing Poo Charging. Here with me in Wuxi are Mr. Tan Hongju, our co-founder and CEO, and Ms. Miranda She, our CFO. They will both speak in English today. As usual, we will be talking about the future, so please see the risk section in our annual report and do not take our plans for promises. The earnings release is on our IR website and with the newswires. Mr. Ten, please go ahead.',
      ],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'presentation',
      text: [
        'Thank you, Wendy. Good morning and good evening. We sold 612 gigawatt hours of electricity through our network in the third quarter, which is 38% more than last year. On the 30th of September, we operated 38,400 public connectors in 67 cities, and the average utilization was 9.8%, up from 8.6%. For those of you who are new to the story, anything over 7% pays the electricity and the rent, and anything over 11% pays for the equipment as well. So we are in between, and we are moving in the right direction.',
        'I have to talk about prices. Our service fee was 38 cents, I mean 0.38 R&B per kilowatt hour, and a year ago it was 0.41. Three local operators in Shandong and Henan have been giving the service fee away for free to truck drivers since July. We lost about 4% of our volume in these two provinces. I do not think it can last, because we know what they pay to the landlords, but I thought the same about it two years ago in Guangdong, and there it lasted 14 months.',
        'On the positive side, the heavy truck stations are doing very well. We have 93 of them and a truck station earns on average 2.6 times as much as a passenger car station. Next year we plan to build 150 more truck stations, and we will build hardly any new passenger car stations with our own money. Abroad we opened the first 12 sites in Thailand under the name Ching Pu Go. It is small, but the fee there is four times as high. Now Miranda.',
      ],
    },
    {
      turn: 'cfo',
      knownFromText: true,
      section: 'presentation',
      text: [
        'Thank you. Revenue for the third quarter was R&B 428 million, an increase of 31% year over year. Charging services contributed 371 million and software and equipment contributed 57 million. The gross margin was 19.5% compared with 17.2% in the same quarter last year. The improvement was driven by utilization and, to a lesser degree, by power trading. In the provinces with a spot market, we now buy 44% of our electricity the day before and it saves us about two fen per kilowatt hour.',
        'Sales and marketing expenses were 39 million, R&D was 28 million, and G&A was 34 million. The net loss narrowed to 21 million from 46 million, and adjusted EBITDA was positive 33 million. On the balance sheet we had 540 million in cash and 710 million in bank loans. Please note that 86 million of government subsidies are overdue, most of them for more than one year. We have not written them off. We took a reserve of 12 million in the quarter for the oldest ones.',
        'Let me turn to the guidance. For the fourth quarter of 2024, we expect revenue of 450 to 470 million. That would be growth of 26 to 32%. We expect adjusted EBITDA to be at least 35 million. We are postponing our target for break even in net income by one quarter, so it is now the second quarter of 2025 and not the first, because of the price situation in the north. Capital expenditures for 2025 should be around 320 million compared with 260 million this year. That concludes our prepared remarks.',
      ],
    },
    {
      turn: 'op',
      knownFromText: true,
      section: 'qa',
      text: [
        'Thank you. We will now begin the question and answer session. If you would like to ask a question, please press star 11 and wait for your name to be announced. The first question comes from the line of Barnaby Stroud from Fen Brook Securities. Your line is now open.',
      ],
    },
    {
      turn: 'a1',
      knownFromText: true,
      section: 'qa',
      x: 'a1',
      text: [
        "Yeah, thanks for having me on. I have two. The first is on the truck stations. What does one of those cost to build, and what is the payback period at today's utilization? And the second is on funding. With 540 million of cash and 320 million of CapEx next year, do you need to raise any equity?",
      ],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'qa',
      x: 'a1',
      text: [
        'Hi Barney. I will do the first. A truck station with eight connectors costs 1.9 million, including the transformer. The transformer is the expensive part and it is also the slow part, because the grid company needs four to six months to approve it. At the utilization we see today, which is 16% for the trucks, we get the money back in 3.2 years. If the fee goes down by another 10%, then it becomes about four years. Above four years we would stop building.',
      ],
    },
    {
      turn: 'cfo',
      knownFromText: true,
      section: 'qa',
      x: 'a1',
      text: [
        'And on the funding, we do not plan to issue any shares in the next 12 months. About 60% of the CapEx will be paid by equipment leases, which we have already signed with two leasing companies at a rate of 4.3%. Also 180 million of the bank loans are due in March and the bank has agreed in principle to roll them over. It is not signed yet, so I would not call it done.',
      ],
    },
    { turn: 'a1', knownFromText: true, section: 'qa', x: 'a1', text: ['Okay, that is clear. Thank you very much.'] },
    {
      turn: 'op',
      knownFromText: true,
      section: 'qa',
      text: ['Thank you. Our next question comes from Yvette Kong of Ledge Hill Research. Please go ahead, Evette.'],
    },
    {
      turn: 'a2',
      knownFromText: true,
      section: 'qa',
      x: 'a2',
      text: [
        'Good evening, Mr. Tan, Miranda. This is Yvette Gong. Could I ask about the new fire code for underground garages? I read that chargers might have to be moved above ground in some cities. How many of your connectors are underground and what would that cost you?',
      ],
    },
    {
      turn: 'ceo',
      knownFromText: true,
      section: 'qa',
      x: 'a2',
      text: [
        'Yes, this is a real concern. About 21% of our connectors are underground, let us say 8,000. The draft in Jiangsu and in two other provinces says that from July 2025, sites below the second basement level must close or get a sprinkler wall. For us, it touches 1,700 connectors. Closing them would cost us perhaps 15 million of revenue a year, and adding the sprinklers would cost 20 million once. We have not decided. We wait for the final text.',
      ],
    },
    {
      turn: 'a2',
      knownFromText: true,
      section: 'qa',
      x: 'a2',
      text: [
        'And if I may follow up on Thailand, how many sites do you want to have at the end of next year and is it profitable already?',
      ],
    },
    {
      turn: 'cfo',
      knownFromText: true,
      section: 'qa',
      x: 'a2',
      text: [
        'We would like to have 60 sites in Thailand by the end of 2025. It is not profitable. The loss was 2.4 million in the third quarter, and it should stay below 3 million per quarter next year. The baht has been quite volatile and we do not hedge it at this size.',
      ],
    },
    {
      turn: 'op',
      knownFromText: true,
      section: 'qa',
      text: [
        'I am showing no further questions at this time. I will now turn the call back to Wendell for closing remarks.',
      ],
    },
    {
      turn: 'ir',
      knownFromText: true,
      section: 'qa',
      text: [
        'Thank you once again for your interest in Shin Pu Charging. If you have anything else, please write to the IR mailbox. Bye bye.',
      ],
    },
    {
      turn: 'op',
      knownFromText: true,
      section: 'qa',
      text: ["This concludes today's conference call. You may now disconnect your lines."],
    },
  ],
  questions: { a1: 2, a2: 2 },
};
