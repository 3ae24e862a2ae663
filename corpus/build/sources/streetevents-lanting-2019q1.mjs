const company = 'Lanting Home Holdings Ltd';

export default {
  id: 'streetevents-lanting-2019q1',
  layout: 'streetevents',
  company,
  ticker: 'LTGH',
  exchange: 'NYSE',
  fiscalPeriod: '2019Q1',
  date: '2019-05-21',
  time: '12:00PM GMT',
  title: 'Lanting Home Holdings (LTGH) Q1 2019 Earnings Call',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: ['Marjorie'] },
    { key: 'ir', name: 'Garrett Boyle', role: 'ir', title: 'VP of IR', affiliation: company, aliases: ['Garrett'] },
    {
      key: 'ceo',
      name: 'Weiming Shu',
      role: 'executive',
      title: 'Founder, Chairman & CEO',
      affiliation: company,
      aliases: ['Shu Weiming', 'Mr. Shu', 'Weiming'],
    },
    {
      key: 'cfo',
      name: 'Priscilla H. Tong',
      role: 'executive',
      title: 'CFO',
      affiliation: company,
      aliases: ['Priscilla Tong', 'Ms. Tong', 'Priscilla'],
    },
    {
      key: 'a1',
      name: 'Dora Kwan',
      role: 'analyst',
      title: 'Research Analyst',
      affiliation: 'Northgate Research',
      aliases: ['Dora'],
    },
    {
      key: 'a2',
      name: 'Felix Ormond',
      role: 'analyst',
      title: 'Associate',
      affiliation: 'Calder Bay Securities, Research Division',
      aliases: ['Felix'],
    },
    {
      key: 'a3',
      name: 'Stuart Alan Penhale',
      role: 'analyst',
      title: 'MD & Senior Analyst',
      affiliation: 'Juniper Row Capital',
      aliases: ['Stuart Penhale', 'Stuart'],
    },
    { key: 'ua', name: 'Unidentified Analyst', role: 'analyst', listed: false },
    {
      key: 'a4',
      name: 'Ingrid Sallow',
      role: 'analyst',
      title: 'Equity Analyst',
      affiliation: 'Pemberly & Voss',
      aliases: ['Ingrid'],
    },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Good morning, ladies and gentlemen, and welcome to the Lanting Home Holdings First Quarter 2019 Results Call. My name is Marjorie, and I am looking after the lines today. Everybody except the speakers is muted. (Operator Instructions) I now pass you to Garrett Boyle, Vice President of Investor Relations.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thanks, Marjorie, and hello, everyone. The release went out about two hours ago, and you will find it with a short slide deck in the investor section of our website. With me in Foshan are Mr. Weiming Shu, our Founder and CEO; and Ms. Priscilla Tong, our CFO.',
        'What we say about the future this morning is what we believe this morning. It can turn out to be wrong, and our Form 20-F lists a good many of the reasons. We will also quote a few non-GAAP measures, which are reconciled at the back of the release. All amounts are in renminbi unless we mention dollars.',
        'Weiming, please go ahead.',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        'Thank you, Garrett. Good morning. Let me say it straight: this was a quarter of good sales and disappointing margin. Revenue grew 11.2% to RMB 1,284.6 million, which is above the top of the range we gave you in March. But we discounted more than we wanted to in order to get there.',
        'I will take the businesses one by one. Our own stores and franchised stores brought in half of our revenue. Same-store sales were up 1.7%, the weakest number in 6 quarters. New apartments are being handed over later than developers promised, and a family that has no keys does not buy a wardrobe. In the <Sync id="L1" time="00:05:12"/>lower-tier cities, traffic fell by roughly 4%. In Shenzhen and Guangzhou, on the other hand, it rose.',
        'Online is the bright spot. Our app and our marketplace shops together grew 29.4%, and more than 1.1 million people placed at least 1 order in the past 12 months. Almost a third of these customers booked a designer who visits them at home. Customers who book a visit spend about 3.2x what the others spend, so we trained another 260 designers in the quarter and had 1,940 of them at the end of March.',
        'Finally, the contract business, which furnishes hotels and rental apartments, grew only 4.9%. 2 hotel groups postponed their renovation programs to the second half. They have not cancelled. We signed a framework agreement with a rental apartment operator in Chengdu for up to 8,500 units over 3 years.',
        'Now, the United States. About 9% of what we make goes to American retailers. As you know, the duty on our category went from 10% to 25% this month. We do not think we can avoid the damage completely. We are moving the solid wood lines to our plant near Binh Duong, which will be able to take [60%] of the American volume by December. Until then, we share the extra cost with our customers. Priscilla will give you the numbers.',
        'We opened 11 stores and closed 5, ending with 418. For the full year, we still plan 40 to 45 openings, but I have asked the team to close about 15 stores that lose money rather than the 10 we had talked about. Priscilla?',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Thank you, Weiming, and good morning to those of you in New York. Store revenue was RMB 642.3 million, up 4.1%. Online revenue was RMB 411.1 million. Contract revenue was RMB 231.2 million.',
        'Gross profit was RMB 490.7 million. Gross margin came in at 38.2%, down 90 basis points from 39.1%. 60 of the 90 came from promotions around the Spring Furniture Fair, and the rest is particleboard, where our purchase price went up by 7% within 4 months. Board prices have been easing since mid-April, and we expect gross margin of 38% to 39% for the full year.',
        'Selling expenses were RMB 318.4 million or 24.8% of revenue, compared with 24.2% last year. The designers are the biggest part of that increase. G&A <Sync id="L2" time="00:14:47"/>expenses were RMB 88.6 million. R&D expenses were RMB 14.1 million. Operating income was therefore RMB 69.6 million against RMB 76.2 million a year ago. Net income was RMB 52.8 million, and diluted earnings per ADS were RMB 0.86.',
        "On the balance sheet, we held cash and short-term deposits of RMB 702 million and bank loans of RMB 215 million. I am not happy with inventory. It stood at RMB 566 million, and inventory days lengthened to 92 from 84. Part of it is deliberate, because we shipped ahead of the tariff. The part that isn't deliberate is around RMB 35 million of upholstered furniture that we will have to clear. Receivables overdue by more than 90 days from property developers were RMB 28 million, up from RMB 19 million in December, and we have set aside RMB 11 million against them.",
        "A word about the currency. We bill American customers in dollars. A 1% move of the renminbi changes our annual operating income by about RMB 1.5 million. That is small, and we don't hedge it.",
        'So where does that leave the outlook? For the second quarter, we expect revenue between RMB 1.42 billion and RMB 1.47 billion. For the full year, we now expect revenue to grow 9% to 11%. Our previous range was 11% to 13%, and the change is entirely due to the tariff and to late handovers. We keep our capital expenditure budget at approximately RMB 180 million. The Board has not changed the dividend policy, so you should assume that we pay out no less than 35% of net income.',
        "That's all from me. Marjorie, we are ready for questions.",
      ],
    },
    { turn: 'op', section: 'qa', text: ['(Operator Instructions) We start with Dora Kwan from Northgate Research.'] },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        'Morning. First, on the promotions. You say 60 basis points of the margin decline came from the fair. Does that reverse in the second quarter, or have competitors simply reset the price level? And second, could you tell us what the home visit costs you per customer and how long a designer takes to pay back?',
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        "Dora, I will do prices. There are two competitors, you know which ones, who have been selling whole-house packages at RMB 19,800 since February. We matched them for 6 weeks, and then we stopped. In May so far, our average discount is about 2 points lower than in March. I can't promise that it stays like this, because June 18 is around the corner and everybody wants volume.",
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        'And on the visits, one visit costs us RMB 310, all in. Out of 100 visits, 41 end in an order. A new designer needs about 7 months to cover his or her salary and training. It was 9 months when we started the program, and I expect it to be 6 months by the end of this year.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: ["That's helpful. And if I may, what is the turnover among designers?"],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        "Higher than we'd like. About 26% a year. Renovation platforms are poaching them. We changed the commission scheme in April, and attrition in the last [6 weeks] looks better, but it is early.",
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        'Next is Howard Pike of Wexcombe Partners. Mr. Pike, your line is open. Mr. Pike, if you are on mute, please unmute. We are not hearing anything, so I will move on to Beatrice Lau from Calder Bay Securities.',
      ],
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        "Hi. This is Felix Ormond for Beatrice, who's traveling today. I have a question on Vietnam. What does the Binh Duong expansion cost, and what happens to labor productivity while you ramp up? And how is the tariff shared exactly? You said you split it, but is it half and half?",
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a2',
      text: [
        'Felix, the building is there already. We are spending [4.8m], in U.S. dollars, on 2 finishing lines and on housing for workers. In the first half year, a worker there produces perhaps 70% of what a worker in Foshan produces. By the second year, it should be 90%. We hired 340 people since January, and hiring is getting harder because every furniture maker from Guangdong has had the same idea.',
        'As for the tariff (inaudible) depends on the customer. With the largest one, we carry 8 of the 15 extra points until the end of August, and then we talk again. With the smaller ones, we carry less.',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        'To put a figure on it, the tariff takes something like RMB 12 million to RMB 14 million out of operating income this year. That is in our outlook. If the talks between the 2 governments go well, it becomes upside.',
      ],
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: ["Understood. I'll pass that on to Beatrice. Thank you both."] },
    {
      turn: 'op',
      section: 'qa',
      text: ['We have a question from the line of Stuart Penhale with Juniper Row Capital.'],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        "Yes, good morning. I'd like to understand the developer receivables better. RMB 28 million overdue doesn't sound like much, but it went up by almost half within a quarter. Who are these developers, and are you still --",
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      x: 'a3',
      text: [
        'Pardon me, this is the operator. We have lost the line of Mr. Penhale. Please stay with us for a moment. Mr. Penhale has dialed back in. Please go ahead, sir.',
      ],
    },
    {
      turn: 'ua',
      speaker: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        'Sorry about that, Stuart again. I was asking whether you are still shipping to the developers who owe you money.',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        'We have stopped shipping to 3 of them. They are regional developers in Henan and Anhui, and together they <Sync id="L3" time="00:38:05"/>account for RMB 17 million of the 28. The others pay slowly but they pay. New contracts require a 30% deposit, where we used to take 10%. I expect the overdue balance to come down below RMB 20 million by the end of September.',
      ],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: ['And the RMB 35 million of upholstery, do you need to write it down?'],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        'We took a charge of RMB 6 million in the first quarter. Based on what the outlets have achieved so far, that should be sufficient. If the summer sale goes badly, there could be another RMB 3 million or so.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['Our last question this morning comes from Ingrid Sallow from Pemberly & Voss.'],
    },
    {
      turn: 'a4',
      section: 'qa',
      x: 'a4',
      text: [
        'Thanks for fitting me in. Weiming, most of your peers are buying distributors or software companies. You have RMB 700 million of cash. Are you looking at acquisitions, or should we expect a buyback?',
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a4',
      text: [
        "I founded this company with a borrowed lathe, so I am careful with money. We looked at 2 mattress brands in the winter. The sellers wanted 18x earnings, and we walked away. We would rather put RMB 50 million into the warehouse in Wuhan, which cuts delivery time in central China from 9 days to 5. On a buyback, the Board discusses it every year in August. I don't want to get ahead of them.",
      ],
    },
    { turn: 'a4', section: 'qa', x: 'a4', text: ['Fair enough. Thank you.'] },
    {
      turn: 'op',
      section: 'qa',
      text: ['There are no more questions in the queue. Mr. Boyle, the closing words are yours.'],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: [
        'Thank you all. We will be on the road in Boston and New York in the second week of June, and if you want a meeting, drop me an e-mail. Have a good day.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['That is the end of the call. You can hang up now, and thank you for being with us.'],
    },
  ],
  questions: { a1: 3, a2: 2, a3: 2, a4: 1 },
};
