export default {
  id: 'colon-selfinterp-heting-2025q2',
  layout: 'name-colon',
  list: false,
  qaHeading: false,
  company: 'Heting Auto Leasing Ltd.',
  ticker: 'HTAL',
  exchange: 'NYSE',
  fiscalPeriod: '2025Q2',
  date: '2025-08-14',
  time: '8:00 AM ET',
  title: 'Heting Auto Leasing Ltd. (HTAL) Second Quarter 2025 Earnings Call',
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', aliases: [] },
    {
      key: 'ir',
      name: 'Carol Dou',
      role: 'ir',
      title: 'Investor Relations Manager',
      affiliation: 'Heting Auto Leasing Ltd.',
      aliases: ['Carol'],
    },
    {
      key: 'ceo',
      name: 'Qiao Yanlin',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: 'Heting Auto Leasing Ltd.',
      aliases: ['Yanlin Qiao', 'Mr. Qiao', '乔总'],
    },
    {
      key: 'cfo',
      name: 'Simon Ruan',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: 'Heting Auto Leasing Ltd.',
      aliases: ['Simon', '阮总'],
    },
    {
      key: 'a1',
      name: 'Felix Xiang',
      role: 'analyst',
      affiliation: 'Kestrel Bay Securities',
      aliases: ['Felix', '向启明'],
    },
    {
      key: 'a2',
      name: 'Lin Muyao',
      role: 'analyst',
      affiliation: 'Larkspur Equity Research',
      aliases: ['Muyao', '林沐遥'],
    },
    { key: 'a3', name: 'Nora Pei', role: 'analyst', affiliation: 'Heron Wharf Capital', aliases: ['Nora', '裴诺'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        'Hello, and thank you for waiting. This is the second quarter 2025 earnings call of Heting Auto Leasing. You are in listen-only mode, and instructions for asking questions will follow later. Carol Dou of Investor Relations will begin. Carol?',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        "Thanks, operator. Good day, everyone. Our CEO, Mr. Qiao Yanlin, is going to speak in Chinese, and Simon Ruan, our CFO, will put his words into English and then cover the numbers. Please read the cautionary statement in today's release, since parts of this discussion concern the future, which nobody can promise. Unless we specify otherwise, amounts are in RMB and comparisons are with the second quarter of 2024.",
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        '大家好，我是乔彦霖。二季度我们的新增租赁台数是一万五千八百台，同比增长了6%，比我们四月份的预期略高一点。截止到六月底，在租车辆是9.43万台，其中新能源车占到了58%。网约车司机仍然是我们最大的客群，但是占比从去年的百分之七十一降到了64%，小微企业的用车需求起来得比较快。',
      ],
    },
    {
      turn: 'cfo',
      principal: 'ceo',
      section: 'presentation',
      text: [
        'Let me interpret for Mr. Qiao. Hello, everyone, this is Qiao Yanlin. We added 15,800 leases in the second quarter, an increase of 6%, which is slightly better than what we expected in April. By the end of June we had 94,300 vehicles on lease, 58% of them new energy vehicles. Ride-hailing drivers are still our largest customer group, though their share has gone from 71% last year down to 64%, since demand from small businesses is picking up faster.',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        '风险方面，九十天以上的逾期率从一季度末的2.31%降到了2.14%，连续第三个季度改善。但是我必须提醒大家，网约车司机的日均流水还在往下走，上海和成都的流水同比下降了百分之九左右。所以我们从五月开始提高了首付比例，平均从15%提到了18%，同时暂停了十一个城市的网约车新单。这样做会影响增速，但是我认为是值得的。',
      ],
    },
    {
      turn: 'cfo',
      principal: 'ceo',
      section: 'presentation',
      text: [
        'On risk, our 90-day-plus delinquency rate came down to 2.14% from 2.31% at the end of the first quarter, which makes it three quarters of improvement in a row. I must caution you, however, that the daily takings of ride-hailing drivers continue to decline. In Shanghai and Chengdu they were about 9% lower than a year ago. We therefore raised our down payment requirement in May, on average from 15% to 18%, and we stopped writing new ride-hailing leases in 11 cities. This will cost us some growth, but I believe it is worth it.',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      text: [
        '第三点讲一下退役车的处置。二季度我们卖出了4200台退役车，平均单价五万三千元，比账面残值低了3%。新车降价太凶，二手电动车的残值压力还会持续至少两个季度。我们的对策是把租期从36个月拉长到四十八个月，另外在郑州建了自己的整备中心，九月份开始运营，每台车的整备成本可以省八百块钱。',
      ],
    },
    // interpretation: the Chinese has 4,200 retired vehicles, the English 2,400 (digits swapped)
    {
      turn: 'cfo',
      principal: 'ceo',
      section: 'presentation',
      text: [
        'The third point is the disposal of retired vehicles. In the second quarter we sold 2,400 of them at an average price of RMB53,000, which was 3% under their book residual value. New car prices are falling hard, so the pressure on the residual values of used electric cars will last for at least two more quarters. Our response is to stretch lease terms from 36 months to 48 months. We have also built our own refurbishing center in Zhengzhou, which opens in September and will save us RMB800 per car.',
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Now I am speaking for myself. Total revenue was RMB612.4 million, up 11.2%. Lease income made up RMB498.7 million of that, and vehicle disposals and services the other RMB113.7 million. Funding costs took 5.4% on our average borrowings, compared with 5.9% a year earlier, after we placed an asset-backed security of RMB800 million in May at a coupon of 3.1%. Provisions for credit losses were RMB74.6 million, down from RMB81.3 million in the first quarter.',
        'We wrote down residual values by RMB22.5 million, which is the one number I am not happy with. Operating expenses were RMB96.2 million, practically unchanged. Net income was RMB88.1 million, up 7.5%, and diluted earnings per ADS were RMB1.36. Our leverage, meaning debt over equity, was 3.2 times, and unused bank lines amounted to RMB2.6 billion.',
        'For the second half, we expect to add 30,000 to 32,000 leases, which is a cut from the 34,000 that we indicated in March. We maintain our guidance for full-year net income of RMB340 million to RMB360 million. The delinquency rate should remain between 2.0% and 2.2%, and we see funding costs going below 5.2% by year end. We repurchased US$6.3 million of ADSs in the quarter and intend to use the remaining US$13.7 million of the program before March 2026.',
      ],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: [
        'We can open the line for questions now. Analysts who speak Chinese, please translate your own question, so that everybody can follow.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        'We will begin our question-and-answer session. The first question today is from Felix Xiang of Kestrel Bay Securities.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        '乔总、阮总好，我是翠湾证券的向启明。第一个问题想请教一下暂停新单的那十一个城市，它们占存量的比例是多少，什么时候可能恢复？',
        'Hello Mr. Qiao and Simon, this is Felix from Kestrel Bay. My first question is about the 11 cities where you have stopped new leases: what percentage of the portfolio do they represent, and when might you resume?',
        '第二个问题关于残值，二季度减值了两千两百五十万，如果二手电动车价格再跌百分之十，还需要减值多少？',
        'And the second one is on residual values. You wrote down RMB22.5 million this quarter, so if used electric car prices fell another 10%, how much more would you have to write down?',
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        '这十一个城市占在租车辆的14%左右，主要是三四线城市。我们看的是司机流水和当地的车辆饱和度，如果连续两个月流水企稳，就会逐步恢复。按照现在的情况，我觉得最快也要到明年一季度。',
      ],
    },
    {
      turn: 'cfo',
      principal: 'ceo',
      section: 'qa',
      x: 'a1',
      text: [
        "Those 11 cities make up around 14% of the vehicles on lease, and most of them are third- and fourth-tier cities. What we look at are drivers' takings and how saturated the local market is with cars. Once takings have been stable for two consecutive months, we would resume step by step. As things stand, I think it will be the first quarter of next year at the earliest.",
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a1',
      text: [
        'Felix, on the second one, our residual exposure to electric cars is RMB1.9 billion. A further 10% drop in used prices would mean a write-down of RMB60 million to RMB65 million, spread over four quarters, because about two-thirds of the exposure is covered by buyback agreements with the dealers. Whether every dealer can honor those agreements is something we review monthly; two small dealers defaulted in the second quarter, with RMB3.8 million outstanding.',
      ],
    },
    { turn: 'op', section: 'qa', text: ['Thank you. Next up is Lin Muyao with Larkspur Equity Research.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        '管理层好，我就一个问题。资金成本已经降到5.4%了，下半年还打算发几单ABS，利率大概是什么水平？',
        'Thank you, management. I only have one question. With funding costs already down at 5.4%, how many more ABS deals do you plan for the second half, and at what sort of rate?',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        '谢谢沐遥。下半年计划再发两单，合计十五亿元左右，第一单已经拿到了交易所的无异议函。利率的话，现在询价的结果在2.9%到3.2%之间。',
        'I will repeat that in English. We plan two more issues in the second half, about RMB1.5 billion in total, and the exchange has already cleared the first one. As for the rate, the indications we are getting now lie between 2.9% and 3.2%.',
      ],
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: ['好的，谢谢阮总，很清楚。', 'Very clear, thanks, Simon.'] },
    {
      turn: 'op',
      section: 'qa',
      text: ['And our last caller is Nora Pei from Heron Wharf Capital. Please ask your question.'],
    },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        '各位晚上好，我是裴诺。想问一下小微企业这块业务，它的收益率和逾期率跟网约车司机相比怎么样？',
        'Good evening, this is Nora. I would like to know about the small business segment: how do its yield and its delinquency rate compare with those of ride-hailing drivers?',
        '还有就是，自动驾驶出租车对公司的长期影响，乔总怎么看？',
        "And then, what is Mr. Qiao's view of robotaxis and their long-term impact on the company?",
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        '小微企业的收益率大概是13.5%，比网约车低两个点。但是逾期率只有1.2%，坏账率就更低了，所以风险调整之后反而更赚钱。目前小微的平均租期是四十一个月，提前退租的也少。到明年年底，我们希望这块占到在租车辆的三成。',
      ],
    },
    {
      turn: 'cfo',
      principal: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        'The yield in the small business segment is roughly 13.5%, two points lower than in ride-hailing. Its delinquency rate, though, is only 1.2%, and credit losses are lower still, so after adjusting for risk we earn more there. The average lease runs for 41 months, and few customers return the car early. We would like this segment to reach 30% of the vehicles on lease by the end of next year.',
      ],
    },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        '自动驾驶这个事情，说实话，五年以内对我们的冲击有限，但是武汉、广州这样的试点城市，司机已经开始有情绪了。我们跟一家自动驾驶公司签了意向，由我们来持有车辆、他们来运营，先从两百台开始。能不能成，要看监管什么时候放开。',
      ],
    },
    {
      turn: 'cfo',
      principal: 'ceo',
      section: 'qa',
      x: 'a3',
      text: [
        'As for autonomous driving, to be honest, the impact on us within five years will be limited. In pilot cities such as Wuhan and Guangzhou, however, drivers are already uneasy. We have signed a letter of intent with an autonomous driving company, under which we would own the vehicles and they would operate them, beginning with 200 cars. Whether this works depends on when the regulator opens the door.',
      ],
    },
    { turn: 'op', section: 'qa', text: ['As there are no more questions in the queue, Carol, back to you.'] },
    {
      turn: 'ir',
      section: 'qa',
      text: ['Thank you for joining. The replay will be online within two hours. Have a good day.'],
    },
  ],
  questions: { a1: 2, a2: 1, a3: 2 },
};
