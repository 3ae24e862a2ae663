import { atLeast, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';

export default {
  id: 'release-globenewswire-qingluo-2024q2',
  layout: 'release-text',
  company: 'Qingluo Health Inc.',
  ticker: 'QLHI',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q2',
  date: '2024-08-22',
  title: 'Qingluo Health Inc. Reports Unaudited Financial Results for the Second Quarter of 2024',
  findings: true,
  participants: [
    {
      key: 'ceo',
      name: 'Kou Jinghua',
      role: 'executive',
      title: 'Founder and Chief Executive Officer',
      affiliation: 'Qingluo Health Inc.',
      aliases: ['Dr. Kou Jinghua'],
    },
    {
      key: 'cfo',
      name: 'Adeline Tong',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: 'Qingluo Health Inc.',
      aliases: ['Ms. Adeline Tong'],
    },
  ],
  blocks: [
    { raw: 'Qingluo Health Inc. Reports Unaudited Financial Results for the Second Quarter of 2024' },
    { raw: 'August 22, 2024' },
    {
      raw: 'HANGZHOU, China, Aug. 22, 2024 (GLOBE NEWSWIRE) -- Qingluo Health Inc. (NASDAQ: QLHI) (“Qingluo” or the “Company”), an online pharmacy and chronic care platform in China, today reported its unaudited financial results for the second quarter ended June 30, 2024.',
    },
    { raw: 'Second Quarter 2024 Business Highlights' },
    {
      raw: [
        '- Active paying customers(1) were 18.7 million for the twelve months ended June 30, 2024, an increase of 14.0% from 16.4 million for the twelve months ended June 30, 2023.',
        "- Subscribers to the Company's chronic care plans reached 1.26 million as of June 30, 2024, up 46.5% from 0.86 million a year ago.",
        '- 71.3% of orders in the second quarter of 2024 came from repeat customers, compared with 68.9% in the same period of 2023.',
        '- The Company delivered from 3,412 partner pharmacies and 11 warehouses. The average delivery time in the 38 cities with on-demand service was 34 minutes, two minutes shorter than in the first quarter of 2024.',
        '- Prescription drugs accounted for 57.2% of product revenues, compared with 52.8% in the second quarter of 2023.',
      ].join('\n'),
    },
    {
      raw: '(1) “Active paying customers” refers to customers who paid for at least one order during the given period, counted once regardless of the number of orders.',
    },
    { raw: 'Second Quarter 2024 Financial Highlights' },
    {
      raw: [
        '- Total revenues were RMB1,356.4 million (US$186.6 million), an increase of 15.9% from RMB1,170.5 million in the same period of 2023.',
        '- Gross margin was 22.0%, compared with 19.8% in the same period of 2023.',
        "- Net income was RMB19.2 million (US$2.6 million), compared with a net loss of RMB57.0 million in the same period of 2023. This was the Company's second profitable quarter in a row.",
        '- Non-GAAP net income(2) was RMB28.9 million (US$4.0 million), compared with a non-GAAP net loss of RMB43.1 million in the same period of 2023.',
        '- Net income per diluted American depositary share (“ADS”) was RMB0.46 (US$0.06), and non-GAAP net income per diluted ADS was RMB0.69 (US$0.09).',
      ].join('\n'),
    },
    { raw: '(2) See “Use of Non-GAAP Financial Measures” below.' },
    {
      speaker: 'ceo',
      raw: [
        'Dr. Kou Jinghua, Founder and Chief Executive Officer of Qingluo, said, “Two years ago we stopped paying for traffic that did not come back. Our marketing budget is smaller today and our customer base is larger, because people who take the same three medicines every morning have a reason to stay. Chronic care subscribers now spend 2.7 times as much per year as our other customers.',
        said(
          'The June round of centralized procurement cut the prices of 39 drugs on our shelves by an average of 48%, and it will weigh on product revenues in the second half.',
          guides('product revenues', '2024H2', 'down'),
          risk('regulatory', 'worsening'),
        ),
        said(
          'We see it as a chance to win prescriptions from hospital pharmacies, and we plan to offer online reimbursement in 25 cities by the end of 2024, compared with 14 today.”',
          guides('cities with online reimbursement', '2024-12-31', exactly(25, 'cities'), 'up'),
        ),
      ],
    },
    {
      speaker: 'cfo',
      raw: [
        'Ms. Adeline Tong, Chief Financial Officer, added, “Fulfillment and marketing together took 15.7% of revenues, down from 18.3% a year ago, which is the main reason why we moved from a loss to a profit.',
        said(
          'Operating cash flow was RMB52.3 million even though local medical insurance funds are paying us later: the balance that they owe us rose to RMB138.0 million, and the average collection period went from 61 days to 74 days.',
          risk('credit', 'worsening'),
        ),
        said(
          'We have increased our provisions accordingly, and we expect the collection period to remain above 70 days for the rest of the year.”',
          guides('collection period', '2024H2', atLeast(70, 'days')),
          risk('credit', 'worsening'),
        ),
      ],
    },
    { raw: 'Second Quarter 2024 Financial Results' },
    {
      raw: 'Total revenues increased by 15.9% to RMB1,356.4 million (US$186.6 million) from RMB1,170.5 million in the same period of 2023.',
    },
    {
      raw: 'Product revenues increased by 13.5% to RMB1,148.9 million (US$158.1 million) from RMB1,012.3 million in the same period of 2023. The increase was primarily attributable to higher sales of prescription drugs for diabetes and hypertension, and was partially offset by a decline in sales of protective supplies.',
    },
    {
      raw: 'Service revenues increased by 31.2% to RMB207.5 million (US$28.6 million) from RMB158.2 million in the same period of 2023, driven by subscription fees for chronic care plans and by marketing services to pharmaceutical companies.',
    },
    {
      raw: 'Cost of revenues increased by 12.7% to RMB1,058.0 million (US$145.6 million) from RMB938.7 million in the same period of 2023.',
    },
    {
      raw: 'Gross profit increased by 28.7% to RMB298.4 million (US$41.1 million) from RMB231.8 million in the same period of 2023. Gross margin improved by 2.2 percentage points to 22.0%, mainly due to the larger share of service revenues and to better purchase terms.',
    },
    {
      raw: 'Operating expenses decreased by 3.7% to RMB282.0 million (US$38.8 million) from RMB292.8 million in the same period of 2023.',
    },
    {
      raw: [
        '- Fulfillment expenses were RMB88.6 million (US$12.2 million), an increase of 4.4%, and represented 6.5% of total revenues, compared with 7.3% in the same period of 2023.\n- Selling and marketing expenses were RMB124.3 million (US$17.1 million), a decrease of 4.2%, primarily due to lower spending on search advertising.\n- ',
        said(
          'General and administrative expenses were RMB41.2 million (US$5.7 million), a decrease of 13.3%, primarily due to lower share-based compensation, partially offset by a provision for expected credit losses of RMB7.8 million, compared with RMB3.1 million in the same period of 2023.',
          risk('credit', 'worsening'),
        ),
        '\n- Technology and content expenses were RMB27.9 million (US$3.8 million), a decrease of 8.8%.',
      ],
    },
    {
      raw: 'Income from operations was RMB16.4 million (US$2.3 million), compared with a loss from operations of RMB61.0 million in the same period of 2023.',
    },
    {
      raw: 'Net income was RMB19.2 million (US$2.6 million), compared with a net loss of RMB57.0 million in the same period of 2023. Non-GAAP net income was RMB28.9 million (US$4.0 million), compared with a non-GAAP net loss of RMB43.1 million in the same period of 2023.',
    },
    {
      raw: 'As of June 30, 2024, the Company had cash, cash equivalents and restricted cash of RMB624.5 million (US$85.9 million), compared with RMB588.3 million as of December 31, 2023. Net cash provided by operating activities was RMB52.3 million (US$7.2 million) in the second quarter of 2024.',
    },
    { raw: 'Share Repurchase Program' },
    {
      raw: "On August 20, 2024, the board of directors authorized the repurchase of up to US$15 million of the Company's ADSs over the twelve months ending August 31, 2025. The Company intends to fund the repurchases from its existing cash balance.",
    },
    { raw: 'Business Outlook' },
    {
      raw: [
        said(
          'For the third quarter of 2024, the Company expects total revenues to be between RMB1.40 billion and RMB1.44 billion, which would represent an increase of approximately 14.8% to 18.0% from RMB1.22 billion in the same period of 2023, and expects non-GAAP net income to be between RMB30 million and RMB36 million.',
          guides('total revenues', '2024Q3', between(1.4e9, 1.44e9, 'CNY'), 'up', growing(14.8, 18)),
          guides('non-GAAP net income', '2024Q3', between(3e7, 3.6e7, 'CNY'), 'non-gaap'),
        ),
        said(
          'For the full year of 2024, the Company now expects its gross margin to be approximately 22%, compared with its previous expectation of approximately 21%.',
          guides('gross margin', '2024FY', exactly(22, 'percent'), 'raise'),
        ),
        said(
          'The Company expects fulfillment expenses to remain stable as a percentage of total revenues.',
          guides('fulfillment expenses as a percentage of total revenues', null, 'stable'),
        ),
        'These estimates reflect current views on market and regulatory conditions, and they are subject to change.',
      ],
    },
    { raw: 'Conference Call' },
    {
      raw: "The Company's management will hold a conference call at 8:00 AM U.S. Eastern Time on Thursday, August 22, 2024 (8:00 PM Beijing Time on the same day). Participants should register in advance on the Company's investor relations website to receive the dial-in number and a personal PIN. A replay will be available for seven days after the call.",
    },
    { raw: 'About Qingluo Health Inc.' },
    {
      raw: 'Qingluo Health Inc. sells prescription and over-the-counter medicines online, refers patients to licensed doctors and runs care plans for people with chronic conditions. Its orders are fulfilled from its own warehouses and by partner pharmacies across China.',
    },
    { raw: 'Use of Non-GAAP Financial Measures' },
    {
      raw: 'The Company uses non-GAAP net income (loss) and non-GAAP net income (loss) per diluted ADS to evaluate its operations. These measures exclude share-based compensation expenses, have no standard meaning under U.S. GAAP, and should not be read as a substitute for the GAAP figures. The reconciliation is set out in the table at the end of this release.',
    },
    { raw: 'Exchange Rate' },
    {
      raw: 'Renminbi amounts have been translated into U.S. dollars at RMB7.2672 to US$1.00 solely for the convenience of the reader.',
    },
    { raw: 'Safe Harbor Statement' },
    {
      raw: "This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995, among them the business outlook and the quotations from management. Such statements can be recognized by words such as “expects,” “plans,” “intends” and “will.” They depend on matters that the Company does not control, including drug pricing policy, rules on the online sale of prescription drugs, the payment behavior of medical insurance funds and competition from larger platforms. Actual results may differ materially. Further information is included in the Company's filings with the U.S. Securities and Exchange Commission. The Company accepts no duty to update any forward-looking statement except where the law requires it.",
    },
    {
      raw: [
        'For investor inquiries, please contact:',
        'Qingluo Health Inc.',
        'Investor Relations',
        'Email: ir@qingluohealth.example',
      ].join('\n'),
    },
    {
      raw: [
        'QINGLUO HEALTH INC.',
        'UNAUDITED CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS',
        '(Amounts in thousands, except ADSs and per ADS data)',
      ].join('\n'),
    },
    {
      raw: [
        '\tThree months ended June 30,\t\t',
        '\t2023\t2024\t2024',
        '\tRMB\tRMB\tUS$',
        'Product revenues\t1,012,287\t1,148,913\t158,096',
        'Service revenues\t158,214\t207,486\t28,551',
        'Total revenues\t1,170,501\t1,356,399\t186,647',
        'Cost of revenues\t(938,709)\t(1,057,984)\t(145,583)',
        'Gross profit\t231,792\t298,415\t41,063',
        'Fulfillment expenses\t(84,930)\t(88,612)\t(12,193)',
        'Selling and marketing expenses\t(129,788)\t(124,306)\t(17,105)',
        'General and administrative expenses\t(47,504)\t(41,188)\t(5,668)',
        'Technology and content expenses\t(30,571)\t(27,914)\t(3,841)',
        'Total operating expenses\t(292,793)\t(282,020)\t(38,807)',
        'Income (loss) from operations\t(61,001)\t16,395\t2,256',
        'Other income, net\t4,385\t6,122\t842',
        'Income (loss) before income tax\t(56,616)\t22,517\t3,098',
        'Income tax expense\t(402)\t(3,304)\t(455)',
        'Net income (loss)\t(57,018)\t19,213\t2,644',
        'Net income (loss) per ADS, basic\t(1.40)\t0.47\t0.06',
        'Net income (loss) per ADS, diluted\t(1.40)\t0.46\t0.06',
        'Weighted average ADSs, diluted\t40,612,337\t42,018,904\t42,018,904',
      ].join('\n'),
    },
    {
      raw: ['QINGLUO HEALTH INC.', 'UNAUDITED CONDENSED CONSOLIDATED BALANCE SHEETS', '(Amounts in thousands)'].join(
        '\n',
      ),
    },
    {
      raw: [
        '\tAs of December 31, 2023\tAs of June 30, 2024\t',
        '\tRMB\tRMB\tUS$',
        'Cash, cash equivalents and restricted cash\t588,306\t624,512\t85,936',
        'Accounts receivable, net\t214,780\t251,644\t34,627',
        'Inventories\t402,917\t377,205\t51,905',
        'Other assets\t310,452\t318,730\t43,859',
        'Total assets\t1,516,455\t1,572,091\t216,327',
        'Short-term borrowings\t150,000\t120,000\t16,513',
        'Accounts payable\t596,338\t621,470\t85,517',
        'Other liabilities\t287,114\t289,907\t39,893',
        'Total liabilities\t1,033,452\t1,031,377\t141,922',
        "Total shareholders' equity\t483,003\t540,714\t74,405",
      ].join('\n'),
    },
    {
      raw: [
        'QINGLUO HEALTH INC.',
        'RECONCILIATION OF GAAP AND NON-GAAP RESULTS',
        '(Amounts in thousands, except per ADS data)',
      ].join('\n'),
    },
    {
      raw: [
        '\tThree months ended June 30,\t\t',
        '\t2023\t2024\t2024',
        '\tRMB\tRMB\tUS$',
        'Net income (loss)\t(57,018)\t19,213\t2,644',
        'Add: share-based compensation expenses\t13,911\t9,702\t1,335',
        'Non-GAAP net income (loss)\t(43,107)\t28,915\t3,979',
        'Non-GAAP net income (loss) per ADS, diluted\t(1.06)\t0.69\t0.09',
      ].join('\n'),
    },
  ],
};
