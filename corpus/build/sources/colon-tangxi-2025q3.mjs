import { atLeast, atMost, between, exactly, growing, guides, risk, said } from '../lib/findings.mjs';
import { placeholder, rendering } from '../lib/interpreting.mjs';

export default {
  id: 'colon-tangxi-2025q3',
  layout: 'name-colon',
  list: true,
  wrap: 95,
  repeatLabel: true,
  company: 'Tangxi Fresh Logistics Inc.',
  ticker: 'TXFL',
  exchange: 'NASDAQ',
  fiscalPeriod: '2025Q3',
  date: '2025-11-20',
  time: '7:00 AM ET',
  title: 'Tangxi Fresh Logistics Inc. (TXFL) Q3 2025 Earnings Conference Call',
  findings: true,
  participants: [
    { key: 'op', name: 'Operator', role: 'operator', listed: false, aliases: ['Desmond'] },
    {
      key: 'ir',
      name: 'Irene Pu',
      role: 'ir',
      title: 'Director of Investor Relations',
      affiliation: 'Tangxi Fresh Logistics Inc.',
      aliases: ['Irene'],
    },
    {
      key: 'ceo',
      name: 'Guorui Lao',
      role: 'executive',
      title: 'Founder, Chairman & CEO',
      affiliation: 'Tangxi Fresh Logistics Inc.',
      aliases: ['Mr. Lao'],
    },
    {
      key: 'coo',
      name: 'Bao Zixuan',
      role: 'executive',
      title: 'Chief Operating Officer',
      affiliation: 'Tangxi Fresh Logistics Inc.',
      aliases: ['Zixuan Bao', 'Zixuan'],
      listName: 'Zixuan Bao',
    },
    {
      key: 'cfo',
      name: 'Vivian Mo',
      role: 'executive',
      title: 'Chief Financial Officer & Director',
      affiliation: 'Tangxi Fresh Logistics Inc.',
      aliases: ['Wanting Mo', 'Vivian'],
      listName: 'Wanting Mo',
    },
    {
      key: 'a1',
      name: 'Harvey Lund',
      role: 'analyst',
      affiliation: 'Saltmarsh Securities, Research Division',
      aliases: ['Harvey'],
    },
    { key: 'a2', name: 'Peggy Siu', role: 'analyst', affiliation: 'Tern Point Research', aliases: ['Peggy'] },
    {
      key: 'a3',
      name: 'Junwei Ouyang',
      role: 'analyst',
      affiliation: 'Brackenhall & Co., Research Division',
      aliases: ['Junwei'],
    },
    { key: 'a4', name: 'Elspeth Kuang', role: 'analyst', affiliation: 'Quarrymount Securities', aliases: ['Elspeth'] },
  ],
  blocks: [
    {
      turn: 'op',
      section: 'presentation',
      text: [
        "Good evening and good morning, everyone, and thank you for dialing in to the third quarter 2025 results call of Tangxi Fresh Logistics. Every line except the speakers' is muted at the moment, and there will be time for questions once management has finished its remarks. This event is being recorded. Let me hand over to Irene Pu, Director of Investor Relations. Irene, the floor is yours.",
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Thank you, Desmond, and hello to all of you. Our results went out before the market opened, and the release is on our investor website. Joining me in Ningbo are Mr. Lao Guorui, our founder and Chief Executive Officer; Bao Zixuan, our Chief Operating Officer; and Vivian Mo, our Chief Financial Officer. Mr. Lao and Mr. Bao will speak in Chinese and a translator will render their remarks into English. If the two versions differ, please rely on the Chinese.',
      ],
    },
    {
      turn: 'ir',
      section: 'presentation',
      text: [
        'Some of what you hear today looks ahead, and what happens may be quite different for the reasons set out in our annual report on Form 20-F. Figures are in renminbi and growth rates are year on year unless we tell you otherwise. We also use measures that are not defined by U.S. GAAP, and the release reconciles them. Mr. Lao, please.',
      ],
    },
    { turn: 'ceo', section: 'presentation', text: [placeholder('summer', '[Foreign language]')] },
    {
      turn: 'ceo',
      section: 'presentation',
      interpreter: null,
      text: [
        rendering('summer', [
          'Hello, everyone. The summer was the hottest in our service area since we started the company, and our network held up.',
          said(
            'We handled 214 million temperature-controlled parcels and pallets in the third quarter, 17.5% more than a year ago, while the share of deliveries that breached the temperature limit fell to 0.42% from 0.71%.',
            risk('operational', 'improving'),
          ),
          'At the end of September we ran 86 cold warehouses in 41 cities. We opened four in the quarter and closed one in Wuhu, where the volumes never justified the rent.',
        ]),
      ],
    },
    {
      turn: 'ceo',
      section: 'presentation',
      interpreter: null,
      text: [
        rendering('summer', [
          'Two things deserve your attention. The first is restaurant chains. We now serve 387 chain brands, compared with 312 a year earlier, and the chains generated 44% of our contract logistics revenue. The second is our fresh supply business, where we buy produce at origin and sell it to supermarkets under the [Foreign language] label.',
          said('Fresh supply was a drag on us for three years.', risk('other')),
          said(
            'It made a positive contribution in September for the first time, and we want it to stay there for the whole of 2026.',
            guides('fresh supply contribution', '2026FY', 'stable'),
          ),
        ]),
      ],
    },
    { turn: 'ceo', section: 'presentation', text: [placeholder('outlook', '[Foreign language]')] },
    {
      turn: 'ceo',
      section: 'presentation',
      interpreter: null,
      text: [
        rendering('outlook', [
          'I do not want to paint a rosy picture.',
          said(
            'Restaurant spending has softened again since August, and some of our mid-sized customers have closed stores.',
            risk('demand', 'worsening'),
          ),
          said(
            'The two national platforms keep quoting delivery prices that we think lie below their costs.',
            risk('competition'),
          ),
          'We have decided not to follow them below RMB5.8 a drop, even if that costs us volume.',
          said(
            'Next year we plan to add six to eight warehouses, most of them in the southwest, and to move at least 30% of our city fleet to electric trucks by December 2026.',
            guides('warehouses added', '2026FY', between(6, 8, 'warehouses'), 'up'),
            guides('share of electric trucks in the city fleet', '2026-12', atLeast(30, 'percent'), 'up'),
          ),
          'Vivian will take you through the accounts.',
        ]),
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Thank you, Mr. Lao. Good morning and good evening. Total revenue was RMB1,874.2 million, up 13.8% from RMB1,646.9 million. Contract logistics brought in RMB1,208.5 million, an increase of 9.6%, and fresh supply brought in RMB665.7 million, an increase of 22.3%.',
          said(
            'Average revenue per drop in contract logistics slipped 3.1%, which reflects both the pricing pressure that Mr. Lao described and a shift toward smaller, more frequent deliveries.',
            risk('competition', 'worsening'),
          ),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Gross profit reached RMB211.8 million, and the gross margin widened by 150 basis points to 11.3%. About two-thirds of that came from routing: fulfillment cost per drop went down to RMB6.4 from RMB7.1.',
          said('The remainder was cheaper diesel, and diesel can of course turn against us.', risk('other')),
          'Selling expenses were RMB48.7 million, general and administrative expenses were RMB61.2 million and research and development was RMB29.4 million. Operating income more than doubled to RMB72.5 million, which is an operating margin of 3.9%.',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          'Net income was RMB58.3 million against RMB23.9 million. Adjusted EBITDA came to RMB131.6 million, and the adjusted EBITDA margin was 7.0%. I need to be candid about receivables.',
          said(
            'Days sales outstanding rose to 52 days from 47, because several restaurant groups asked for longer terms, and we booked an allowance for credit losses of RMB18.5 million, roughly twice the RMB9.2 million of a year ago.',
            risk('credit', 'worsening'),
          ),
          said(
            'Operating cash flow was therefore RMB96 million, down from RMB140 million.',
            risk('funding', 'worsening'),
          ),
          'We ended the quarter with RMB2.31 billion in cash and short-term investments.',
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'presentation',
      text: [
        [
          said(
            'For the fourth quarter, we expect total revenue of between RMB1.95 billion and RMB2.03 billion, which would be growth of about 10% to 14%.',
            guides('total revenue', '2025Q4', between(1.95e9, 2.03e9, 'CNY'), 'up', growing(10, 14)),
          ),
          said(
            'We are raising our full-year gross margin target to approximately 11% from 10.5%.',
            guides('gross margin', '2025FY', exactly(11, 'percent'), 'raise'),
          ),
          said(
            'We expect days sales outstanding to stay above 50 days until the Spring Festival.',
            guides('days sales outstanding', null, atLeast(50, 'days'), 'stable'),
            risk('credit', 'stable'),
          ),
          said(
            'Capital expenditure for 2026 should be RMB380 million to RMB420 million.',
            guides('capital expenditure', '2026FY', between(380e6, 420e6, 'CNY')),
          ),
          'Finally, the board has renewed our buyback of up to US$30 million for the twelve months to October 2026.',
        ],
      ],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: [
        'That brings us to your questions. Please keep it to two each, and if you ask in Chinese, kindly repeat yourself in English. Desmond, could you give the instructions?',
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: [
        'Certainly. To join the queue, press star and then one. To leave it, press star and then two. Our first question is from Harvey Lund at Saltmarsh Securities. Harvey, please go ahead.',
      ],
    },
    {
      turn: 'a1',
      section: 'qa',
      x: 'a1',
      text: [
        'Thanks very much, and well done on the margin. I would like to dig into the pricing floor of RMB5.8 a drop. What portion of your contracts is currently priced close to that floor, and how much volume are you prepared to give up? And secondly, how should we think about fresh supply profitability in 2026, in terms of margin?',
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a1', text: [placeholder('floor', '[Foreign language]')] },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      interpreter: null,
      text: [
        rendering('floor', [
          'Thank you, Harvey. Around 12% of our contract volume sits within ten cents of the floor today, almost all of it in Hangzhou, Suzhou and Hefei.',
          said(
            'If we lost every one of these contracts, revenue would be lower by something like RMB70 million a year, and profit would hardly change, because at that price we earn next to nothing.',
            risk('competition'),
          ),
          'So we would rather keep the trucks for customers who care whether the shrimp arrives frozen.',
        ]),
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a1', text: [placeholder('spoilage', '[Foreign language]')] },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a1',
      interpreter: null,
      text: [
        rendering('spoilage', [
          'On fresh supply, the spoilage rate tells most of the story.',
          said('It was 6.2% in the third quarter of last year and it is 4.5% now.', risk('operational', 'improving')),
          'Each percentage point of spoilage is worth about RMB27 million a year to us.',
          said(
            'Our aim for 2026 is to get spoilage under 4%, and if we manage that, the business should post a gross margin of 7% to 8%.',
            guides('spoilage', '2026FY', atMost(4, 'percent'), 'down'),
            guides('fresh supply gross margin', '2026FY', between(7, 8, 'percent')),
          ),
          said('Weather remains the big unknown here.', risk('operational')),
          said('One bad typhoon in Fujian can undo a month of work.', risk('operational')),
        ]),
      ],
    },
    { turn: 'ir', section: 'qa', x: 'a1', aside: true, text: ['Thank you, Harvey. Who is next, please?'] },
    {
      turn: 'op',
      section: 'qa',
      text: ['The next question comes from Peggy Siu of Tern Point Research. Your line is open.'],
    },
    { turn: 'a2', section: 'qa', x: 'a2', text: [placeholder('siu', '[Foreign language]')] },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          'Let me translate for myself.',
          rendering('siu', [
            said('My question is about credit quality.', risk('credit')),
            said(
              'The allowance doubled, so could management tell us how concentrated the overdue balances are, and whether we should expect further provisions in the fourth quarter?',
              risk('credit', 'worsening'),
            ),
          ]),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          'Sure, Peggy, I will answer in English.',
          said(
            'Balances more than 90 days overdue were RMB64 million at quarter end, against RMB39 million in June, so yes, they went up.',
            risk('credit', 'worsening'),
          ),
          said('Three hotpot chains account for a bit over half of that.', risk('credit')),
          'We have stopped credit to one of them entirely, and it now pays cash before we load.',
          said('The other two are paying under a schedule that runs until March.', risk('credit')),
        ],
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a2',
      text: [
        [
          said(
            'As to the fourth quarter, my working assumption is a charge of RMB15 million to RMB20 million, similar to this quarter.',
            guides('allowance for credit losses', '2025Q4', between(15e6, 20e6, 'CNY'), 'stable'),
            risk('credit', 'stable'),
          ),
          said('If a fourth customer got into trouble, the number would be higher.', risk('credit')),
          said(
            'We have cut the default credit term for new restaurant customers to 30 days from 45, and that should show up in the ageing from the first quarter of 2026.',
            guides('ageing of receivables', '2026Q1'),
            risk('credit', 'improving'),
          ),
        ],
      ],
    },
    {
      turn: 'a2',
      section: 'qa',
      x: 'a2',
      text: [
        [
          'That is useful.',
          said(
            'Just one more, on the same customers: does the restaurant weakness you mentioned get worse in October and November?',
            risk('demand'),
          ),
        ],
      ],
    },
    { turn: 'coo', section: 'qa', x: 'a2', text: [placeholder('october', '[Foreign language]')] },
    {
      turn: 'coo',
      section: 'qa',
      x: 'a2',
      interpreter: null,
      text: [
        rendering('october', [
          'This is Zixuan. October was helped by the long holiday, and same-store drops for our restaurant customers were flat.',
          said('In the first two weeks of November they were down 2.5%.', risk('demand', 'worsening')),
          said(
            'Formal dining is the weakest; tea and bakery chains are still growing at more than 10%.',
            risk('demand', 'worsening'),
          ),
          said('So I would call it a slow leak rather than a collapse.', risk('demand', 'worsening')),
        ]),
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['We will now take a question from Junwei Ouyang with Brackenhall and Company. Please proceed.'],
    },
    { turn: 'op', speaker: 'a3', section: 'qa', x: 'a3', text: [placeholder('ouyang', '[Foreign language]')] },
    {
      turn: 'op',
      speaker: 'a3',
      section: 'qa',
      x: 'a3',
      text: [
        rendering(
          'ouyang',
          'Thanks for taking my questions. The first one is on the electric trucks. You are talking about 30% of the city fleet by the end of next year, so what is the cost difference per kilometer compared with diesel, and is the investment inside the RMB400 million or so that you gave for capital expenditure? The other question is on the southwest. Your density there is low, so how long does a new warehouse in that region take to break even?',
        ),
      ],
    },
    { turn: 'coo', section: 'qa', x: 'a3', text: [placeholder('trucks', '[Foreign language]')] },
    {
      turn: 'coo',
      section: 'qa',
      x: 'a3',
      interpreter: null,
      text: [
        rendering('trucks', [
          'An electric refrigerated truck costs us RMB0.9 a kilometer to run, everything included, and a diesel one costs RMB1.35.',
          said(
            'The catch is the range in winter, which drops by about a quarter when the cooling unit and the heater both draw on the battery.',
            risk('operational'),
          ),
          'We lease most of the trucks, so only the chargers, about RMB35 million, are in the capital expenditure figure.',
        ]),
      ],
    },
    {
      turn: 'coo',
      section: 'qa',
      x: 'a3',
      interpreter: null,
      text: [
        rendering('trucks', [
          'In the Yangtze Delta a warehouse covers its costs after 11 months on average.',
          said(
            'In Chengdu and Guiyang we budget 18 months.',
            guides('months for a new warehouse to cover its costs in Chengdu and Guiyang', null, exactly(18, 'months')),
          ),
          said(
            'The local competition is less professional there, but loads are harder to combine, and empty mileage at the start is close to 40%.',
            risk('operational'),
          ),
          said('We will open them in pairs to bring that down.', guides('empty mileage', null, 'down')),
        ]),
      ],
    },
    {
      turn: 'cfo',
      section: 'qa',
      x: 'a3',
      text: [
        [
          'If I may add one thing, the start-up losses of the new sites are in our thinking for next year.',
          said(
            "We see them at RMB40 million to RMB50 million in 2026, and I still expect the group's gross margin to improve slightly over this year.",
            guides('start-up losses of the new sites', '2026FY', between(40e6, 50e6, 'CNY')),
            guides("group's gross margin", '2026FY', 'up'),
          ),
        ],
      ],
    },
    {
      turn: 'ir',
      section: 'qa',
      x: 'a3',
      aside: true,
      text: ['We are running a little late, so we can take one more, Desmond.'],
    },
    { turn: 'op', section: 'qa', text: ['Our final question is from Elspeth Kuang of Quarrymount Securities.'] },
    {
      turn: 'a4',
      section: 'qa',
      x: 'a4',
      text: [
        [
          'Hi, thanks for squeezing me in. Just one from my side. There is a draft national standard on cold chain pharmaceuticals.',
          said('Does that open a new market for you, or does it just add compliance costs?', risk('regulatory')),
        ],
      ],
    },
    { turn: 'ceo', section: 'qa', x: 'a4', text: [placeholder('standard', '[Foreign language]')] },
    {
      turn: 'ceo',
      section: 'qa',
      x: 'a4',
      interpreter: null,
      text: [
        rendering('standard', [
          'Both.',
          said(
            'If the draft is adopted as it stands, every vehicle that carries vaccines will need two independent loggers, and we estimate the retrofit at RMB11 million for the trucks concerned.',
            risk('regulatory'),
          ),
          said(
            'On the other side, perhaps a third of the small carriers will not be able to comply.',
            risk('regulatory'),
          ),
          said(
            'Pharmaceuticals were only 2.8% of revenue this quarter, and we hope to bring that to 5% within two years.',
            guides('share of pharmaceuticals in revenue', '2027Q3', exactly(5, 'percent'), 'up'),
          ),
          said(
            'The timing depends on the regulator, and the final text could still slip into the second half of 2026.',
            risk('regulatory'),
          ),
        ]),
      ],
    },
    {
      turn: 'op',
      section: 'qa',
      text: ['That was the last question. Irene, I will give it back to you for closing comments.'],
    },
    {
      turn: 'ir',
      section: 'qa',
      text: [
        'Thank you all for spending this hour with us. My contact details are on the last page of the release, and we will be at two conferences in Singapore in December. Goodbye.',
      ],
    },
  ],
  questions: { a1: 2, a2: 2, a3: 2, a4: 1 },
};
