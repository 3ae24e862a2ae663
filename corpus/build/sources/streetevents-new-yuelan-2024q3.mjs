import { between, exactly, guides, risk, said } from '../lib/findings.mjs';
import { placeholder, rendering } from '../lib/interpreting.mjs';

const company = 'Yuelan Credit Technology Inc';
const FOREIGN = '(spoken in foreign language)';

const legal = `DISCLAIMER

The publisher and its affiliates (together, the "Publisher") may correct or withdraw a transcript, or anything else that it offers here, at any time and need not tell anybody of the change. Nobody may copy, take apart, republish or store the content, whole or in part, without a written licence from the Publisher. The Publisher does not promise that the content is right, complete, prompt or at hand when it is wanted, and it answers for no damage of whatever kind that follows from the use of the content, even where it has been told that such damage is possible.

Speakers on conference calls often give projections and other forward-looking statements. What they say rests on what they expected on the day and involves risks that their companies describe in filings with regulators. Actual results may be far from what was said, and every assumption behind such a statement may prove to be mistaken.

THE TEXT OF A TRANSCRIPT IS AN ATTEMPT TO WRITE DOWN WHAT WAS SAID ON A CALL. IT CAN CONTAIN MISHEARD WORDS, GAPS AND OTHER ERRORS. USERS SHOULD LISTEN TO THE CALL ITSELF AND READ THE COMPANY'S FILINGS BEFORE THEY MAKE A DECISION.

Copyright ©2024 Fictional Event Transcripts. All rights reserved.`;

export default {
  id: 'streetevents-new-yuelan-2024q3',
  layout: 'streetevents-new',
  company,
  ticker: 'YLCT',
  exchange: 'NASDAQ',
  fiscalPeriod: '2024Q3',
  date: '2024-11-19',
  time: '12:00PM UTC',
  title: 'Yuelan Credit Technology (YLCT) Q3 2024 Earnings Call',
  findings: true,
  participants: [
    {
      key: 'ir',
      name: 'Nora Fei',
      role: 'ir',
      title: 'Investor Relations Director',
      affiliation: company,
      aliases: ['Nora', 'Ms. Nora Fei'],
    },
    {
      key: 'ceo',
      name: 'Jianheng Bo',
      role: 'executive',
      title: 'Chief Executive Officer, Director',
      affiliation: company,
      aliases: ['Bo Jianheng', 'Mr. Bo', 'Jianheng'],
    },
    {
      key: 'cfo',
      name: 'Caroline Tu',
      role: 'executive',
      title: 'Chief Financial Officer',
      affiliation: company,
      aliases: ['Caroline', 'Ms. Caroline Tu'],
    },
    {
      key: 'cro',
      name: 'Sizhe Lan',
      role: 'executive',
      title: 'Chief Risk Officer',
      affiliation: company,
      aliases: ['Lan Sizhe', 'Mr. Lan'],
    },
    { key: 'op', name: 'Operator', role: 'operator', aliases: ['Theodora'] },
    {
      key: 'a1',
      name: 'Marcus Teoh',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Brightwater Securities',
      aliases: ['Marcus'],
    },
    {
      key: 'a2',
      name: 'Yiran Song',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Harrowgate Capital',
      aliases: ['Yiran'],
    },
    {
      key: 'a3',
      name: 'Pamela Oduya',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Stillwater & Kerr',
      aliases: ['Pamela'],
    },
    {
      key: 'a4',
      name: 'Jerome Hsu',
      role: 'analyst',
      title: 'Analyst',
      affiliation: 'Cedar Lane Research',
      aliases: ['Jerome'],
    },
    { key: 'ed', name: 'Editor', role: 'editor' },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        "Good evening and good morning. This is Yuelan Credit Technology's call on the third quarter of 2024. (Operator Instructions) We are recording.",
        'Your host tonight is Ms. Nora Fei, Investor Relations Director. Ms. Fei, please begin.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thank you, Theodora. Hello, everyone. The results were published after the Hong Kong close, and both the release and the slides are on our investor site. Here in the room are Mr. Bo Jianheng, our CEO; Ms. Caroline Tu, our CFO; and Mr. Lan Sizhe, our CRO.',
        'You will hear forward-looking statements tonight, and the cautions in the release apply to all of them. You will also hear non-GAAP numbers; the release explains how we get there. If nobody says otherwise, the currency is the renminbi.',
        'Mr. Bo recorded his opening remarks in Chinese, and the English version is being read to you by a synthetic voice. In the question session, he and Mr. Lan will speak Chinese, and I will interpret for them.',
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      plainLabel: true,
      interpreter: null, // a synthetic voice
      text: [
        [
          '(interpreted)',
          rendering(
            'opening',
            'Good evening, friends. In July, I told you that we would rather be small and safe than large and sorry. We kept to that. Loans facilitated in the third quarter came to RMB41.8 billion, which is 6.5% less than a year ago, although it is 3.2% more than in the second quarter. We declined roughly 71 of every 100 applications.',
          ),
        ],
        rendering('opening', [
          said('That restraint is now visible in asset quality.', risk('credit', 'improving')),
          said(
            'The Day-1 delinquency rate went down from 5.4% in the second quarter to 5.1%.',
            risk('credit', 'improving'),
          ),
          said('The 30-day collection rate improved by 0.8 percentage points to 87.2%.', risk('credit', 'improving')),
          said('I must add that consumers remain nervous.', risk('demand')),
          said(
            'Small shopkeepers in particular have not recovered, and in three northern provinces early delinquencies were still creeping up in September.',
            risk('credit', 'worsening'),
          ),
        ]),
        rendering('opening', [
          'We worked with 98 financial institutions at the end of September, 5 more than in June.',
          said(
            'Money is plentiful, and the average cost of funding dropped by another 24 basis points to 4.6%.',
            risk('funding', 'improving'),
          ),
          'During the quarter, we placed asset-backed securities of RMB2.2 billion in three tranches.',
          said('The cheapest carried a coupon of 2.35%.', risk('funding')),
        ]),
        rendering('opening', [
          'Two projects deserve a mention. Our fraud model now reads the rhythm at which an applicant types.',
          said('It has cut first-payment defaults from fraud by 31% since May.', risk('credit', 'improving')),
          'And our lending service for appliance retailers, which we call Window, reached 2,900 shops.',
          said(
            'We want it in 4,000 shops by the middle of next year.',
            guides('Window shops', '2025-06-30', exactly(4000, 'shops'), 'up'),
          ),
        ]),
        rendering('opening', [
          'There is one thing I cannot leave out.',
          said(
            'In September, the regulator published draft rules on the total price of loans made with a platform.',
            risk('regulatory'),
          ),
          said(
            'If the draft is adopted unchanged, about 8% of our current volume would need a lower price or would have to stop.',
            risk('regulatory'),
          ),
          'We have started to run that part of the book down. Caroline will now take you through the accounts.',
        ]),
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        'Good evening. Net revenue was RMB2.73 billion, an increase of 4.0% over the third quarter of 2023. Facilitation and service fees made up RMB1.62 billion of that, and financing income was RMB894 million. Net take rate was 3.8%, unchanged from the second quarter.',
        [
          said('Credit costs are the good part of my report.', risk('credit', 'improving')),
          said(
            'Provisions for loans and for guarantees came to RMB633 million against RMB718 million a year ago.',
            risk('credit', 'improving'),
          ),
          said(
            'The 90-day delinquency ratio was 2.9%, down from 3.1% in June, and provision coverage climbed to 612% from 587%.',
            risk('credit', 'improving'),
          ),
          'Marketing expenses of RMB402 million were 9% higher because we went back to short-video channels in August. A new approved borrower cost us RMB318.',
        ],
        [
          "Non-GAAP net income was RMB486 million, 18% more than last year's RMB412 million, and non-GAAP net income per diluted ADS was RMB5.94.",
          said('Our leverage, that is guaranteed loans over equity, came down to 2.7x.', risk('credit', 'improving')),
        ],
        [
          'We finished September with unrestricted cash of RMB3.1 billion. By last Friday, we had bought back USD74 million of ADSs under the USD120 million program that ends in March 2025.',
          said(
            'The effective tax rate was 21.4%, and it will be nearer to 24% in the fourth quarter because dividends sent from the mainland carry withholding tax.',
            guides('effective tax rate', '2024Q4', exactly(24, 'percent'), 'up'),
            risk('tax', 'worsening'),
          ),
        ],
        [
          said(
            'On guidance: for the fourth quarter, we look for non-GAAP net income between RMB450 million and RMB500 million.',
            guides('non-GAAP net income', '2024Q4', between(4.5e8, 5e8, 'CNY'), 'non-gaap'),
          ),
          said(
            'Loans facilitated in the whole of 2024 should be RMB160 billion to RMB165 billion.',
            guides('loans facilitated', '2024FY', between(160e9, 165e9, 'CNY'), 'lower'),
          ),
          said(
            'In March, we had said RMB165 billion to RMB175 billion, so this is a cut, and the draft pricing rules are the reason.',
            risk('regulatory'),
          ),
          'Questions, please.',
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['(Operator Instructions) Marcus Teoh, Brightwater Securities.'] },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        placeholder('teoh', FOREIGN),
        [
          'Let me put it in English.',
          rendering('teoh', [
            said('My first question concerns the draft rules on pricing.', risk('regulatory')),
            said('When do you expect a final text, and how much profit is at stake?', risk('regulatory')),
            said(
              'My second question is whether you could grow volume next year even under the new rules.',
              risk('regulatory'),
            ),
          ]),
        ],
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a1', text: [placeholder('rules', FOREIGN)] },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a1',
      principal: 'ceo',
      text: [
        [
          'Thank you, Marcus. I am interpreting for Mr. Bo.',
          rendering('rules', [
            'The period for comments ended in October.',
            said(
              'We believe that the text will be final around the Chinese New Year, and normally there are six months of transition.',
              risk('regulatory'),
            ),
            said(
              'The 8% of volume that I mentioned is the most expensive part of our lending, but it is also the part with the highest losses.',
              risk('credit'),
            ),
            'Once losses and collection costs are taken off, it contributes about 3% of profit.',
          ]),
        ],
        rendering('rules', [
          said('So the profit at stake is limited.', risk('regulatory', 'stable')),
          said(
            'What concerns me more is that some competitors may fight for the good borrowers who are left, and that would be felt in',
            risk('competition'),
          ),
        ]),
        rendering('rules', 'acquisition costs across the industry.'),
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a1', text: [placeholder('growth', FOREIGN)] },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a1',
      principal: 'ceo',
      plainLabel: true,
      text: [
        rendering('growth', [
          'On your second question, yes.',
          said(
            'We are planning for low single-digit growth of loan volume in 2025, and Window will be the larger part of it.',
            guides('loan volume', '2025FY', 'up'),
          ),
          'It is too early for a precise figure.',
        ]),
      ],
    },
    { turn: 'op', section: 'qa', text: ['Yiran Song, Harrowgate Capital.'] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          placeholder('song', FOREIGN),
          rendering('song', [
            'Thanks for letting me ask.',
            said(
              'I would like to know more about the northern provinces where early delinquency is rising.',
              risk('credit', 'worsening'),
            ),
            said('How big are they in the portfolio, and have you tightened there already?', risk('credit')),
            said('Also, is 4.6% the floor for the funding cost?', risk('funding')),
          ]),
        ],
      ],
    },
    { turn: 'cro', section: 'qa', x: 'a2', text: [placeholder('provinces', FOREIGN)] },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a2',
      principal: 'cro',
      text: [
        [
          'I will translate for Mr. Lan.',
          rendering('provinces', [
            said('The three provinces are 11% of the balance.', risk('credit')),
            'We lowered the credit lines there by a fifth on average in the middle of September.',
            said(
              'Among the loans made after that, the share that misses its first installment is back to 1.9%, which was the level of last winter.',
              risk('credit', 'improving'),
            ),
            said(
              'For the older loans, we have given the cases to local collection partners, and the recovery in October was slightly better than in September.',
              risk('credit', 'improving'),
            ),
          ]),
        ],
        rendering(
          'provinces',
          said(
            'For the company as a whole, I expect the Day-1 delinquency rate to stay around the present level in the fourth quarter, since there are always more late payments before the holidays.',
            guides('Day-1 delinquency rate', '2024Q4', 'stable'),
            risk('credit', 'stable'),
          ),
        ),
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          'Let me answer the funding part in English, Yiran.',
          said('4.6% is an average.', risk('funding')),
          said(
            'What we borrowed in October cost 4.4%, so there is a little more to come as the older money runs off.',
            guides('funding cost', null, 'down'),
            risk('funding', 'improving'),
          ),
          said(
            'I would guess at 10 basis points to 15 basis points over the next two quarters.',
            guides('funding cost', '2024-10/2025-03', between(10, 15, 'basis_points'), 'down'),
            risk('funding', 'improving'),
          ),
          said('After that, it depends on the central bank.', risk('funding')),
        ],
      ],
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: ['Very clear. Thank you.'] },
    { turn: 'op', section: 'qa', text: ['Pamela Oduya, Stillwater & Kerr.'] },
    {
      turn: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        'Hi, I only have one. You bought back USD74 million in seven months. Your cash is well above what you need. Would the Board consider a larger program or a special dividend when the present one is finished?',
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          'Thanks, Pamela.',
          said(
            'We can finish the USD120 million before March if the price stays where it is, and I think we will.',
            guides('share repurchase program', '2025Q1'),
          ),
          said(
            'As for what follows, the ordinary dividend will remain at 20% to 25% of net income for 2024.',
            guides('dividend payout', '2024FY', between(20, 25, 'percent'), 'stable'),
          ),
          said('Beyond that, the Board wants to see the final pricing rules first.', risk('regulatory')),
          'I would not rule out a larger program in the second quarter, but nothing has been decided.',
        ],
      ],
    },
    { turn: 'op', section: 'qa', text: ['Jerome Hsu, Cedar Lane Research.'] },
    {
      turn: 'a4',
      section: 'qa',
      x: 'a4',
      plainLabel: true,
      interpreter: null, // the company wrote it
      text: [
        placeholder('hsu', FOREIGN),
        [
          rendering('hsu', [
            '[Two questions about the retail service, Window.',
            said(
              'First, what is its loss rate compared with your ordinary loans, and who bears the losses?',
              risk('credit'),
            ),
            "Second, does the government's appliance subsidy help you?]",
          ]),
          '(inserted by the company after the call)',
        ],
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a4', text: [placeholder('window', FOREIGN)] },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a4',
      principal: 'ceo',
      text: [
        [
          'Thank you, Jerome. Here is the translation.',
          rendering('window', [
            said(
              'People who borrow for a refrigerator at a shop counter behave better than people who borrow cash.',
              risk('credit'),
            ),
            said(
              'After twelve months, the loss on Window loans is 2.2%, and on cash loans it is 4.7%.',
              risk('credit'),
            ),
            said('Half of the loss is carried by the partner bank, and we carry the other half.', risk('credit')),
          ]),
        ],
        rendering('window', [
          'The subsidy helps with volume. In October, Window lent RMB640 million, twice what it lent in July.',
          said('We do not count on the subsidy in our planning, since it could end with the year.', risk('regulatory')),
        ]),
        'Operator, we are at the hour. Could you close the line for questions?',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['Certainly. That was the last question for tonight, and I return the call to Ms. Fei.'],
    },
    {
      turn: 'ir',
      section: 'qa',
      plainLabel: true,
      text: [
        'We thank you for your company this evening. Those who could not get through may write to our investor mailbox. Good night.',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['The conference is over. Thank you for having taken part. You may leave the line.'],
    },
    {
      raw: 'Editor\n\nWhere this transcript is in English for a speaker who used another language, an interpreter was speaking on the live call. The company that held the call supplied the interpreter.',
    },
    { raw: legal },
  ],
  questions: { a1: 2, a2: 2, a3: 1, a4: 2 },
};
