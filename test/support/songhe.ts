/** The people of a call in two languages, as a publisher lists them. */
export const people: readonly string[] = [
  'Songhe Lamps Ltd. (SGHE) Q2 2025 Earnings Conference Call August 19, 2025 8:00 AM ET',
  'Company Participants',
  'Shen Ruoting - Chairman and Chief Executive Officer',
  'Pan Yichen - Chief Financial Officer',
  'Dana Kell - Head of Investor Relations',
  'Conference Call Participants',
  'Ada Brandt - Corvid Ridge Securities',
  'Lu Qianmo - Pellworth Research',
];

export const welcome: readonly string[] = [
  'Operator: Welcome to the second quarter 2025 earnings call of Songhe Lamps. I now hand over to Dana Kell.',
  'Dana Kell: Thank you, operator. Our results were released this morning. Mr. Shen will begin.',
];

export const callsLu = 'Operator: Our first question comes from Lu Qianmo with Pellworth Research. Please go ahead.';
export const callsAda = 'Operator: Our next question comes from Ada Brandt with Corvid Ridge. Please go ahead.';
export const goodbye = 'Operator: This concludes our call for today. You may now disconnect.';

/** What is said on the call, in both languages: each a step of interpretation. */
export const said = {
  results:
    '大家好。第二季度我们的收入是十二亿元，同比增长百分之九。海外订单恢复得比我们预期的快，欧洲的客户在六月份追加了订单。',
  margin: '毛利率提高到百分之三十一，主要是因为铝材价格下降。我们在苏州的新工厂已经投产，明年会新增三条生产线。',
  demand: '谢谢你的问题。海外需求还是不错的，特别是德国和波兰。下半年我们预计价格会保持稳定，我们不会打价格战。',
  costs: '成本方面，运费比去年低了百分之十五。我们会继续控制费用，全年的研发投入大概是八千万元。',
  question: '管理层好，我是路千墨。我想请教一下海外市场的需求怎么样，以及下半年的价格趋势会如何？谢谢。',
} as const;
export const rendered = {
  results:
    'Hello everyone. Our revenue in the second quarter was RMB1.2 billion, up 9% year over year. ' +
    'Overseas orders recovered faster than we expected, and customers in Europe placed additional orders in June.',
  margin:
    'The gross margin rose to 31%, mainly because aluminium prices came down. ' +
    'Our new plant in Suzhou has started production, and next year we will add three production lines.',
  demand:
    'Thank you for your question. Overseas demand is still good, especially in Germany and Poland. ' +
    'In the second half we expect prices to remain stable, and we will not start a price war.',
  costs:
    'On costs, freight was 15% lower than last year. ' +
    'We will continue to control expenses, and our R&D investment for the full year will be about RMB80 million.',
  question:
    'Hello, management, this is Lu Qianmo. ' +
    'I would like to ask how demand in overseas markets is, ' +
    'and what the price trend will be in the second half? Thank you.',
} as const;
