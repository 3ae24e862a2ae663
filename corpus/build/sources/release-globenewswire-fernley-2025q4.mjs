import { change, count, figure, money, percent, ratio } from '../lib/figures.mjs';
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
  figures: true,
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
      raw: [
        'COLUMBUS, Ohio, Feb.',
        said(
          '26, 2026 (GLOBE NEWSWIRE) -- Fernley & Marsh Stores, Inc. (NYSE: FMST), which sells furniture and housewares in 34 states, today reported its results for the fourth quarter and the full year ended December 31, 2025.',
          figure('34', count(34, 'states'), 'states', null),
        ),
      ],
    },
    { raw: 'Highlights' },
    {
      raw: [
        '- ',
        said(
          'Net sales were $612 million in the quarter, within the range that the Company had expected in November.',
          figure('$612 million', money(612e6, 'USD'), 'Net sales', '2025Q4'),
        ),
        '\n- ',
        said(
          'Comparable store sales decreased 2.3%, and online sales increased 9.1%.',
          figure('2.3%', percent(2.3), 'Comparable store sales', '2025Q4', change('down', 'yoy')),
          figure('9.1%', percent(9.1), 'online sales', '2025Q4', change('up', 'yoy')),
        ),
        '\n- ',
        said(
          'Inventories at year-end were 6% lower than a year ago.',
          figure('6%', percent(6), 'Inventories', '2025-12-31', change('down', 'yoy')),
        ),
        '\n- ',
        said(
          'The Company opened 3 stores and closed 11 in 2025.',
          figure('3', count(3, 'stores'), 'stores opened', '2025FY'),
          figure('11', count(11, 'stores'), 'stores closed', '2025FY'),
        ),
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
          figure('$19 million', money(19e6, 'USD'), 'Tariffs on upholstery', '2025H2'),
          risk('regulatory', 'worsening'),
        ),
        said(
          'By the time of the fall collection, we will source less than a quarter of our goods from countries subject to the highest rates.”',
          figure('a quarter', ratio(0.25), 'share of goods from countries with the highest tariffs', '2026Q3', 'under'),
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
          figure('5.8%', percent(5.8), 'Write-offs on store card', '2025FY'),
          figure('4.9%', percent(4.9), 'Write-offs on store card', '2024FY'),
          figure('four-fifths', ratio(0.8), 'share of write-offs borne by partner bank', '2025FY'),
          risk('credit', 'worsening'),
        ),
      ],
    },
    { raw: 'Fourth Quarter Results' },
    {
      raw: [
        said(
          'Gross margin was 38.2% of net sales, compared with 39.0% in the fourth quarter of 2024.',
          figure('38.2%', percent(38.2), 'Gross margin', '2025Q4'),
          figure('39.0%', percent(39), 'Gross margin', '2024Q4'),
        ),
        said(
          'Selling, general and administrative expenses decreased 3.1% to $201 million, as planned.',
          figure('3.1%', percent(3.1), 'Selling, general and administrative expenses', '2025Q4', change('down', 'yoy')),
          figure('$201 million', money(201e6, 'USD'), 'Selling, general and administrative expenses', '2025Q4'),
        ),
        said(
          'The Company recorded a charge of $7.5 million for a data breach at a payment processor in October.',
          figure('$7.5 million', money(7.5e6, 'USD'), 'charge for a data breach', '2025Q4'),
          risk('operational', 'worsening'),
        ),
        said(
          'The effective tax rate was 27.8%, compared with 24.6%, because of losses in Canada for which no benefit was recorded.',
          figure('27.8%', percent(27.8), 'effective tax rate', '2025Q4'),
          figure('24.6%', percent(24.6), 'effective tax rate', '2024Q4'),
          risk('tax', 'worsening'),
        ),
        said(
          'Net income was $21.4 million, or $0.58 per diluted share, compared with $26.0 million, or $0.69 per diluted share.',
          figure('$21.4 million', money(21.4e6, 'USD'), 'Net income', '2025Q4'),
          figure('$0.58', money(0.58, 'USD'), 'Net income per diluted share', '2025Q4', { per: 'share' }),
          figure('$26.0 million', money(26e6, 'USD'), 'Net income', '2024Q4'),
          figure('$0.69', money(0.69, 'USD'), 'Net income per diluted share', '2024Q4', { per: 'share' }),
        ),
      ],
    },
    { raw: '2026 Outlook' },
    {
      raw: [
        said(
          'For the full year 2026, the Company anticipates net sales of $2.30 billion to $2.36 billion, or growth of 0% to 3%, and comparable store sales between a decrease of 1% and an increase of 2%.',
          figure('$2.30 billion to $2.36 billion', money([2.3e9, 2.36e9], 'USD'), 'net sales', '2026FY'),
          figure('0% to 3%', percent([0, 3]), 'net sales', '2026FY', change('up', 'yoy')),
          figure('1%', percent(1), 'comparable store sales', '2026FY', change('down', 'yoy')),
          figure('2%', percent(2), 'comparable store sales', '2026FY', change('up', 'yoy')),
          guides('net sales', '2026FY', between(2.3e9, 2.36e9, 'USD'), growing(0, 3)),
          guides('comparable store sales', '2026FY', between(-1, 2, 'percent')),
        ),
        said(
          'Adjusted earnings per diluted share are projected at $1.55 to $1.75.',
          figure('$1.55 to $1.75', money([1.55, 1.75], 'USD'), 'Adjusted earnings per diluted share', '2026FY', {
            per: 'share',
          }),
          guides('adjusted earnings per diluted share', '2026FY', between(1.55, 1.75, 'USD'), 'non-gaap'),
        ),
        said(
          'Capital expenditures are planned at approximately $85 million, of which half is for the new distribution center in Reno that opens in September.',
          figure('$85 million', money(85e6, 'USD'), 'Capital expenditures', '2026FY', 'approx'),
          figure('half', ratio(0.5), 'share of capital expenditures for the distribution center in Reno', '2026FY'),
          guides('capital expenditures', '2026FY', exactly(85e6, 'USD')),
          guides('distribution center in Reno (opening)', '2026-09'),
        ),
        said(
          'The Company will open 5 to 7 stores and close no more than 4.',
          figure('5 to 7', count([5, 7], 'stores'), 'stores opened', '2026FY'),
          figure('4', count(4, 'stores'), 'stores closed', '2026FY', 'under'),
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
          figure('8%', percent(8), 'operating margin', '2027FY'),
          guides('operating margin', '2027FY', exactly(8, 'percent'), 'withdraw'),
        ),
      ],
    },
    { raw: 'Dividend and Share Repurchases' },
    {
      raw: [
        said(
          'The board of directors declared a quarterly dividend of $0.15 per share, payable on March 27, 2026.',
          figure('$0.15', money(0.15, 'USD'), 'quarterly dividend', null, { per: 'share' }),
        ),
        said(
          'The Company repurchased 1.1 million shares in 2025, and $74 million remains available under the current authorization.',
          figure('1.1 million', count(1.1e6, 'shares'), 'shares repurchased', '2025FY'),
          figure('$74 million', money(74e6, 'USD'), 'remaining authorization', null),
        ),
        said(
          'The Company intends to return at least 60% of free cash flow to shareholders in 2026.',
          figure('60%', percent(60), 'free cash flow returned to shareholders', '2026FY', 'over'),
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
