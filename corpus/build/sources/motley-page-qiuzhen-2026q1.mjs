const company = 'Qiuzhen Learning Group';

export default {
  id: 'motley-page-qiuzhen-2026q1',
  layout: 'motley-page',
  company,
  chineseName: '求真学习',
  ticker: 'QZL',
  exchange: 'NYSE',
  fiscalPeriod: '2026Q1',
  date: '2025-07-29',
  time: '8 a.m. ET',
  title: 'Qiuzhen Learning (QZL) Q1 2026 Earnings Call Transcript',
  url: 'https://call-pages.example/transcripts/2025/07/29/qiuzhen-qzl-q1-2026/',
  scraped: '2026-02-11T09:41:07.120044',
  participants: [
    {
      key: 'ceo',
      name: 'Yaqin Luo',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: company,
      listName: 'Luo Yaqin',
      aliases: ['Luo Yaqin', 'Yaqin'],
    },
    {
      key: 'cfo',
      name: 'Simon Dai',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      listName: 'Simon Zhicheng Dai',
      aliases: ['Simon Zhicheng Dai', 'Simon', 'Mr. Dai'],
    },
    { key: 'op', name: 'Operator', role: 'operator' },
    { key: 'a1', name: 'Gareth Tsang', role: 'analyst', affiliation: 'Sallowgate Securities', aliases: ['Gareth'] },
    { key: 'a2', name: 'Wenqi Pan', role: 'analyst', affiliation: 'Ashdown Hart', aliases: ['Wenqi'] },
    { key: 'a3', name: 'Leonora Frith', role: 'analyst', affiliation: 'Grey Wagtail Research', aliases: ['Leonora'] },
  ],
  notes: {
    takeaways: [
      'Net Revenue-- $312.4 million, up 24.7% in U.S. dollars and 25.3% in RMB.',
      'Gross Margin-- 53.8%, compared with 52.1% a year earlier.',
      'Non-GAAP Income from Operations-- $21.9 million, against $9.7 million in the prior-year quarter.',
      'Net Income Attributable to Shareholders-- $24.6 million, compared with $13.2 million.',
      'Selling and Marketing Expenses-- $95.3 million, an increase of 33.1%.',
      'Deferred Revenue-- $486.2 million as of May 31, 2025.',
      'Learning Centers-- 214 at quarter end, a net addition of 9.',
      'Guidance for the Second Quarter-- Net revenue of $398 million to $412 million.',
    ],
    risks: [
      'Simon Dai said that the study tablet lost about $8 million in the quarter and will "lose money for at least four more quarters."',
      'Management reported that retention of first-year students slipped to 76% from 79%.',
    ],
    summary: [
      `Management told investors that growth ofQiuzhen Learning Group(QZL-1.32%)will slow in the second half of the fiscal year as the company opens fewer centers. The margin gained from fuller classrooms, while the tablet business took part of it away.`,
      'Yaqin Luo stated, "we would rather have a waiting list than an empty room."',
      'Simon Dai attributed the rise of marketing expenses mainly to the summer campaign, which began two weeks earlier than last year.',
    ],
    glossary: [
      'Reading studio: A room of about 40 square meters where up to 12 children read under the guidance of a tutor.',
      'Retention rate: The share of students who enroll for the next term.',
    ],
  },
  blocks: [
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        'Thank you, Felicity, and welcome, everybody. I will tell you what we did between March and May, Simon will explain the numbers, and then I will return with the plans for the summer. Let me start with our classrooms. Reading studios and science workshops are the heart of this company, and they made up 71% of revenue. Enrollment reached 468,000, up 19%. Classes were 86% full, three percentage points better than a year ago. We opened 12 centers and closed three, which leaves us with 214 in 29 cities.',
        'I am less content with first-year students. Their retention rate slipped to 76% from 79%. In plain words, one family in four tries us and does not come back. We talked to 1,500 of these families. Price was the smaller problem. The larger one was that the tutor changed in the middle of the term. Since June, every new student keeps the same tutor for two terms, and we will be able to tell you in January whether it works.',
        'Our online classes grew 31%. They are live classes with no more than 20 children, and we use an assistant that listens to a child reading aloud and marks the words that need practice. It handled 2.4 million readings in May alone. Last, the tablet. We have sold 61,000 since we introduced it in November. It is a good product, but I have to be frank: the market is crowded, two bigger brands cut prices by 15% in April, and we did not expect that so soon. Simon, please.',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Thank you, Yaqin. Good evening, and good morning in America. Net revenue for the first quarter of fiscal year 2026 was USD 312.4 million, an increase of 24.7%. In renminbi, the increase was 25.3%. Cost of revenue was USD 144.3 million, and gross profit was USD 168.1 million. Gross margin therefore improved to 53.8% from 52.1%, which is mainly the effect of fuller classes.',
        'Selling and marketing expenses were USD 95.3 million, up 33.1%. The campaign for the summer term started two weeks earlier than last year, and that alone moved about USD 9 million into this quarter. General and administrative expenses were USD 55.7 million or 17.8% of revenue, down from 20.4%. Non-GAAP income from operations was USD 21.9 million, compared to USD 9.7 million.',
        'Net income attributable to shareholders was USD 24.6 million. Basic net income per ADS was USD 0.31. On our balance sheet, cash and short-term investments were USD 1.06 billion, and deferred revenue was USD 486.2 million. We repurchased 3.4 million ADSs for USD 33.5 million. The Board renewed the program last Thursday and allows us to spend up to USD 100 million in the twelve months to July 2026.',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        "Thanks, Simon. About the outlook. The second quarter is our high season, and we expect net revenue of USD 398 million to USD 412 million. We would rather have a waiting list than an empty room, so we'll open 20 to 25 centers in the whole fiscal year, which is fewer than the 41 of last year. Revenue growth will consequently slow in the second half. We still aim for a non-GAAP operating margin above 9% for fiscal year 2026.",
        'There is also the question of rules. Two cities have asked providers of science classes to apply for a new license by the end of September. We have applied for all 26 centers concerned. If a license came late, a center might have to pause for some weeks. Operator, we can start the questions.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        '[Operator Instructions]The first question today is from the line of Gareth Tsang from Sallowgate Securities.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        'Congratulations on the margin. I have two questions. The first is on the retention of new students. What is built into your guidance? The second is on the tablet. How much did it lose, and for how long are you prepared to carry on?',
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        'Hi, Gareth. On retention, we assume that it stays at 76% until the winter. We have not put any benefit of the tutor program into the numbers. Each percentage point is worth about USD 4 million of revenue in a year, so that you can do your own arithmetic.',
        'And there is one more thing I should say. The families who stay for a second year are extremely loyal. Among those, retention was 88%, and this number has not moved for two years.',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        'I will take the tablet. It lost about USD 8 million in the quarter. It will lose money for at least four more quarters, though less each time. We have a limit, and the limit is USD 30 million for the fiscal year. If it costs more than that, we will sell the inventory and keep the software only.',
      ],
    },
    { turn: 'op', section: 'qa', text: ['Our next question comes from the line of Wenqi Pan of Ashdown Hart.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        'Thank you for taking my question. You are opening half as many centers as last year. Is that because good locations are missing, or is it about demand? And I was also wondering about tutor pay.',
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a2',
      text: [
        "Let me begin with the locations, Wenqi. It isn't demand. In nine cities we have waiting lists. What we lack is people who can run a center. It takes us 14 months to train one, and last year we were in a hurry. Four of the centers we opened then are still losing money, and the reason in all four is management. So we slow down for a year and train 60 heads of center.",
        "As for pay, we raised the hourly rate of tutors by 6% in March. It's in the cost of revenue that you see. I expect a smaller step next spring, about 3% to 4%.",
      ],
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: ['Got it. And are the four centers candidates for closing?'] },
    { turn: 'ceo', section: 'qa', x: 'a2', text: ['One is. The other three get until February.'] },
    {
      turn: 'op',
      section: 'qa',
      text: ['And the last question comes from the line of Leonora Frith of Grey Wagtail Research. Go ahead, please.'],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: ['Hi. Simon, deferred revenue was up only 11% while revenue grew 25%. Should that worry us?'],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        'It is a fair point. Under the rules, we may now take payment for no more than three months, and in some cities families used to pay for six. So deferred revenue says less about the future than it did. Cash collected in June and July was 22% higher than last year, which is a better guide.',
        'I would add that refunds have been steady at 2.9% of what we collect. If parents were nervous, we would notice it there first.',
      ],
    },
    { turn: 'op', section: 'qa', text: ['We have no further questions. I hand the call back to management.'] },
    {
      turn: 'ceo',
      section: 'qa',
      text: ['Thank you for your interest in our work. We look forward to talking to you in October.'],
    },
    { turn: 'op', section: 'qa', text: ['This concludes the call. You may disconnect your lines.'] },
  ],
  questions: { a1: 2, a2: 3, a3: 1 },
};
