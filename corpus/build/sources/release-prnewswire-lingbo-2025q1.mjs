export default {
  id: 'release-prnewswire-lingbo-2025q1',
  layout: 'release-html',
  company: 'Lingbo Games Limited',
  ticker: 'LBGM',
  exchange: 'NYSE',
  fiscalPeriod: '2025Q1',
  date: '2025-05-15',
  title: 'Lingbo Games Limited Announces First Quarter 2025 Results and Declares Quarterly Dividend',
  participants: [
    {
      key: 'ceo',
      name: 'Tiffany Sng',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: 'Lingbo Games Limited',
      aliases: ['Ms. Tiffany Sng'],
    },
    {
      key: 'cfo',
      name: 'Declan Foo',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: 'Lingbo Games Limited',
      aliases: ['Mr. Declan Foo'],
    },
  ],
  blocks: [
    { raw: '# Lingbo Games Limited Announces First Quarter 2025 Results and Declares Quarterly Dividend' },
    { raw: ['NEWS PROVIDED BY', 'Lingbo Games Limited', 'May 15, 2025, 06:00 ET'].join('\n') },
    {
      raw: 'SINGAPORE, May 15, 2025 /PRNewswire/ -- Lingbo Games Limited (NYSE: LBGM) ("Lingbo" or the "Company"), a developer and publisher of mobile games, today announced its unaudited results for the first quarter ended March 31, 2025. All amounts are in U.S. dollars.',
    },
    { raw: '## First Quarter 2025 Highlights' },
    {
      raw: [
        '- Net revenues were US$142.7 million, up 9.3% year over year.',
        '- Operating income was US$21.5 million, up 27.2% year over year, and the operating margin was 15.1%, compared with 12.9% in the first quarter of 2024.',
        '- Net income was US$18.9 million, compared with US$16.4 million in the first quarter of 2024.',
        '- Average monthly active users were 27.4 million, down 3.2% from 28.3 million, while average monthly paying users rose 6.0% to 1.93 million.',
        '- Average revenue per paying user was US$20.4 per month, compared with US$20.7 in the first quarter of 2024.',
        '- Markets outside Asia contributed 37% of net revenues, compared with 31% in the first quarter of 2024.',
      ].join('\n'),
    },
    {
      raw: 'Ms. Tiffany Sng, Chief Executive Officer of Lingbo, commented: "Harbor of Foxes is five years old and had its best quarter ever, with gross billings of US$41 million. Our newer titles were less even. We shut down two of them in February, after they had missed their retention targets for six months, and we moved 85 developers to the sequel of Harbor of Foxes. I also have to report a delay. Paper Lanterns will not be ready in June, as the Japanese version failed our own quality test, and we now plan to release it in November 2025. I would rather explain a delay once than a bad launch every quarter."',
    },
    {
      raw: 'Mr. Declan Foo, Chief Financial Officer, commented: "Advertising and licensing grew by 38.9% and carries a gross margin of more than 80%, so it lifted the margin of the whole company. User acquisition is getting more expensive: we paid US$3.90 per install in North America, 22% more than a year ago, and we do not expect relief before the holiday season. The weaker yen cost us about US$2.4 million of revenue. Even so, we are raising our target for the full-year non-GAAP operating margin."',
    },
    { raw: '## First Quarter 2025 Financial Results' },
    {
      raw: "Net revenues were US$142.7 million, an increase of 9.3% from US$130.6 million in the first quarter of 2024. Revenues from online games were US$118.4 million, an increase of 4.7%. Revenues from advertising and licensing were US$24.3 million, an increase of 38.9%, as two streaming series based on the Company's characters were delivered in the quarter.",
    },
    {
      raw: "Gross profit was US$90.8 million, an increase of 12.4%. Gross margin was 63.6%, compared with 61.9% in the first quarter of 2024. About half of the improvement resulted from purchases made in the Company's own web store, which avoid the fees of the app stores and represented 18% of billings.",
    },
    {
      raw: 'Sales and marketing expenses were US$38.6 million, an increase of 27.8%, primarily due to higher prices for user acquisition. Research and development expenses were US$22.4 million, a decrease of 10.0%, primarily due to the closure of the Chengdu studio in late 2024. General and administrative expenses were US$8.3 million, a decrease of 5.7%.',
    },
    {
      raw: 'Operating income was US$21.5 million, compared with US$16.9 million in the first quarter of 2024. Non-GAAP operating income, which excludes share-based compensation of US$3.2 million, was US$24.7 million, and the non-GAAP operating margin was 17.3%, compared with 15.9% in the first quarter of 2024.',
    },
    {
      raw: 'Net income was US$18.9 million, or US$0.30 per diluted ADS, compared with US$16.4 million, or US$0.25 per diluted ADS, in the first quarter of 2024. Results included a foreign exchange loss of US$1.8 million, compared with a gain of US$0.4 million in the first quarter of 2024. Non-GAAP net income was US$22.1 million, or US$0.35 per diluted ADS, compared with US$20.3 million, or US$0.31 per diluted ADS.',
    },
    {
      raw: 'Cash and time deposits amounted to US$231 million as of March 31, 2025, and the Company had no bank debt. Capitalized licence prepayments of US$4.6 million for a discontinued title were written off, and the charge is included in cost of revenues.',
    },
    { raw: '## Dividend and Share Repurchases' },
    {
      raw: 'The board declared a quarterly cash dividend of US$0.10 per ADS, payable on June 20, 2025 to holders of record on June 6, 2025. In the first quarter the Company repurchased approximately 1.1 million ADSs for US$6.4 million. US$33.6 million remained available under the current program, and the Company intends to repurchase US$6 million to US$8 million of ADSs in each of the remaining quarters of 2025.',
    },
    { raw: '## Outlook' },
    {
      raw: [
        '- For the second quarter of 2025, net revenues are expected to be in the range of US$146 million to US$151 million, an increase of about 6% to 9% from US$138.2 million in the second quarter of 2024.',
        '- For the full year of 2025, the Company raises its target for the non-GAAP operating margin to between 17% and 18%, from between 16% and 17%.',
        '- Research and development expenses for the full year are expected to be below US$95 million.',
      ].join('\n'),
    },
    { raw: '## Conference Call' },
    {
      raw: 'Lingbo will host a conference call on May 15, 2025 at 8:00 a.m. Eastern Time, which is 8:00 p.m. in Singapore. A live webcast and a replay will be offered at ir.lingbogames.example.',
    },
    { raw: '## About Lingbo Games Limited' },
    {
      raw: 'Founded in 2013, Lingbo develops role-playing and simulation games and publishes them in 64 countries and regions. It has studios in Singapore, Xiamen and Gdańsk.',
    },
    { raw: '## Forward-Looking Statements' },
    {
      raw: "Statements in this release about launch dates, the outlook, dividends and repurchases are forward-looking and fall under the safe harbor of the U.S. Private Securities Litigation Reform Act of 1995. They are only as good as the assumptions behind them. The success of new titles, changes in app store rules, game licensing in individual countries and exchange rates may cause a materially different outcome, as described in the Company's annual report on Form 20-F. Lingbo does not undertake to revise these statements.",
    },
    { raw: '## Contact' },
    { raw: ['Lingbo Games Limited, Investor Relations', 'investors@lingbogames.example'].join('\n') },
    {
      raw: '### Unaudited Condensed Consolidated Statements of Income (in millions of U.S. dollars, except per ADS data)',
    },
    {
      raw: [
        '|  | Three months ended March 31, 2024 | Three months ended March 31, 2025 |',
        '| --- | --- | --- |',
        '| Online games | 113.1 | 118.4 |',
        '| Advertising and licensing | 17.5 | 24.3 |',
        '| Net revenues | 130.6 | 142.7 |',
        '| Cost of revenues | (49.8) | (51.9) |',
        '| Gross profit | 80.8 | 90.8 |',
        '| Sales and marketing | (30.2) | (38.6) |',
        '| Research and development | (24.9) | (22.4) |',
        '| General and administrative | (8.8) | (8.3) |',
        '| Operating income | 16.9 | 21.5 |',
        '| Interest income | 2.6 | 2.9 |',
        '| Foreign exchange gain (loss) | 0.4 | (1.8) |',
        '| Income before income tax | 19.9 | 22.6 |',
        '| Income tax expense | (3.5) | (3.7) |',
        '| Net income | 16.4 | 18.9 |',
        '| Net income per diluted ADS (US$) | 0.25 | 0.30 |',
        '| Diluted weighted average ADSs (millions) | 64.6 | 63.0 |',
      ].join('\n'),
    },
    { raw: '### Reconciliation of Non-GAAP Measures (in millions of U.S. dollars)' },
    {
      raw: [
        '|  | Three months ended March 31, 2024 | Three months ended March 31, 2025 |',
        '| --- | --- | --- |',
        '| Operating income | 16.9 | 21.5 |',
        '| Share-based compensation | 3.9 | 3.2 |',
        '| Non-GAAP operating income | 20.8 | 24.7 |',
        '| Net income | 16.4 | 18.9 |',
        '| Share-based compensation | 3.9 | 3.2 |',
        '| Non-GAAP net income | 20.3 | 22.1 |',
      ].join('\n'),
    },
    { raw: 'SOURCE Lingbo Games Limited' },
  ],
};
