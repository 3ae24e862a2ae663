import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';

const company = 'Fernley & Marsh Stores, Inc.';

export default {
  id: 'release-globenewswire-fernley-2025q4',
  layout: 'release-text',
  company,
  ticker: 'FMST',
  exchange: 'NYSE',
  fiscalPeriod: '2025Q4',
  date: '2026-02-26',
  title: 'Fernley & Marsh Reports Fourth Quarter and Full Year 2025 Results',
  findings: true,
  split: 'held-out',
  participants: [
    {
      key: 'ceo',
      name: 'Odette Fairlie',
      role: 'executive',
      title: 'Chief Executive Officer',
      affiliation: company,
      aliases: ['Ms. Fairlie'],
    },
    {
      key: 'cfo',
      name: 'Marcus Thole',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Mr. Thole'],
    },
  ],
  blocks: [
    { raw: 'Fernley & Marsh Reports Fourth Quarter and Full Year 2025 Results' },
    { raw: 'February 26, 2026' },
    {
      raw: 'COLUMBUS, Ohio, Feb. 26, 2026 (GLOBE NEWSWIRE) -- Fernley & Marsh Stores, Inc. (NYSE: FMST), which sells furniture and housewares in 34 states, today reported its results for the fourth quarter and the full year ended December 31, 2025.',
    },
    { raw: 'Highlights' },
    {
      raw: [
        '- Net sales were $612 million in the quarter, within the range that the Company had expected in November.\n- Comparable store sales decreased 2.3%, and online sales increased 9.1%.\n- Inventories at year-end were 6% lower than a year ago.\n- The Company opened 3 stores and closed 11 in 2025.',
      ],
    },
    {
      speaker: 'ceo',
      raw: [
        '“We promised a better holiday season than the last one, and we delivered it,” said Odette Fairlie, Chief Executive Officer.',
        said(
          '“But families who are not moving house are not buying sofas, and big-ticket traffic fell for the seventh quarter in a row.',
          risk('demand', 'worsening'),
        ),
        said(
          'Tariffs on upholstery added $19 million to our costs in the second half.',
          risk('regulatory', 'worsening'),
        ),
        said(
          'By the time of the fall collection, we will source less than a quarter of our goods from countries subject to the highest rates.”',
          guides('share of goods from countries with the highest tariffs', '2026Q3', atMost(0.25, 'ratio'), 'down'),
          risk('regulatory', 'improving'),
        ),
      ],
    },
    {
      speaker: 'cfo',
      raw: [
        '“Cash is where the year ended well,” added Marcus Thole, Chief Financial Officer.',
        said(
          '“We repaid the whole of our revolving credit line in December and have no maturities before 2029.',
          risk('funding', 'improving'),
        ),
        said(
          'Write-offs on our store card were 5.8% of balances, compared with 4.9% in 2024, and our partner bank bears four-fifths of them.”',
          risk('credit', 'worsening'),
        ),
      ],
    },
    { raw: 'Fourth Quarter Results' },
    {
      raw: [
        'Gross margin was 38.2% of net sales, compared with 39.0% in the fourth quarter of 2024. Selling, general and administrative expenses decreased 3.1% to $201 million, as planned.',
        said(
          'The Company recorded a charge of $7.5 million for a data breach at a payment processor in October.',
          risk('operational', 'worsening'),
        ),
        said(
          'The effective tax rate was 27.8%, compared with 24.6%, because of losses in Canada for which no benefit was recorded.',
          risk('tax', 'worsening'),
        ),
        'Net income was $21.4 million, or $0.58 per diluted share, compared with $26.0 million, or $0.69 per diluted share.',
      ],
    },
    { raw: '2026 Outlook' },
    {
      raw: [
        said(
          'For the full year 2026, the Company anticipates net sales of $2.30 billion to $2.36 billion, or growth of 0% to 3%, and comparable store sales between a decrease of 1% and an increase of 2%.',
          guides('net sales', '2026FY', between(2.3e9, 2.36e9, 'USD'), growing(0, 3)),
          guides('comparable store sales', '2026FY', between(-1, 2, 'percent')),
        ),
        said(
          'Adjusted earnings per diluted share are projected at $1.55 to $1.75.',
          guides('adjusted earnings per diluted share', '2026FY', between(1.55, 1.75, 'USD'), 'non-gaap'),
        ),
        said(
          'Capital expenditures are planned at approximately $85 million, of which half is for the new distribution center in Reno that opens in September.',
          guides('capital expenditures', '2026FY', exactly(85e6, 'USD')),
          guides('distribution center in Reno (opening)', '2026-09'),
        ),
        said(
          'The Company will open 5 to 7 stores and close no more than 4.',
          guides('stores opened', '2026FY', between(5, 7, 'stores'), 'up'),
          guides('stores closed', '2026FY', atMost(4, 'stores')),
        ),
        said(
          'In the first quarter, gross margin is likely to be lower than a year ago and to improve in each quarter after it.',
          guides('gross margin', '2026Q1', 'down'),
          guides('gross margin', '2026-04/2026-12', 'up'),
        ),
        said('The outlook does not contain any refund of tariffs that were paid in 2025.', risk('regulatory')),
        said(
          'The Company withdraws the target of an 8% operating margin in 2027 that it announced in March 2024.',
          guides('operating margin', '2027FY', exactly(8, 'percent'), 'withdraw'),
        ),
      ],
    },
    { raw: 'Dividend and Share Repurchases' },
    {
      raw: [
        'The board of directors declared a quarterly dividend of $0.15 per share, payable on March 27, 2026. The Company repurchased 1.1 million shares in 2025, and $74 million remains available under the current authorization.',
        said(
          'The Company intends to return at least 60% of free cash flow to shareholders in 2026.',
          guides('free cash flow returned to shareholders', '2026FY', atLeast(60, 'percent')),
        ),
      ],
    },
    { raw: 'Forward-Looking Statements' },
    {
      raw: 'This release contains forward-looking statements, including those under “2026 Outlook.” They are subject to risks such as weaker consumer demand, the housing market, tariffs, competition, interruptions of our supply chain, cyberattacks, credit losses on store cards and changes in tax law, any of which could cause results to differ materially from what is expected. The Company does not intend to update them.',
    },
  ],
};
