import { airy, crlf, expectLayout, expectSurest, listed, qaLine } from './helpers/laid-out.js';

const CALL = `Image source: The Motley Fool.

DATE

Wednesday, April 30, 2025 at 4:30 p.m. ET

CALL PARTICIPANTS

Chief Executive Officer — Imogen Hale

Chief Financial Officer — Tobias Rhee

Need a quote from a Motley Fool analyst? Email pr@fool.com

TAKEAWAYS

Revenue: $91.2 million, up 12% from last year.

Gross Margin-- 61.4%.

RISKS

Tobias Rhee: "We expect tariffs to cost us two points of margin" in the next quarter.

SUMMARY

Management told investors that stock ofFernhill Labs(FHL2.31%)may be volatile.

INDUSTRY GLOSSARY

Churn: The share of customers who leave.

Full Conference Call Transcript

Imogen Hale:{Imogen Hale:Thank you, and good afternoon. We had three aims this year: growth, growth and growth.}

Tobias Rhee: {Tobias Rhee:Thanks, Imogen. Revenue was $91.2 million.

Operating costs were flat.}

Operator:{Operator:We will now begin the question-and-answer session. First is Priya Mehta with Oxbow Capital.}

Priya Mehta:{Priya Mehta:Hi. How do you see churn?}

Imogen Hale:{Imogen Hale:Falling.}

Operator:{Operator:The conference has now concluded. You may disconnect.}

This article is a transcript of this conference call produced for The Motley Fool.

The Motley Fool has no position in Fernhill Labs. The Motley Fool has adisclosure policy.

Stocks Mentioned

*Average returns of all recommendations since inception.
`;

describe('a typical page', () => {
  test('its speech begins behind the editorial part and ends before the foot of the page', () => {
    expect(expectLayout('motley-fool-page', CALL).warnings).toEqual([]);
  });

  test('the list puts the title first', () => {
    expect(listed(expectLayout('motley-fool-page', CALL))).toEqual([
      'both: Imogen Hale | Chief Executive Officer | -',
      'both: Tobias Rhee | Chief Financial Officer | -',
    ]);
  });

  test('no other layout is as sure', () => expectSurest('motley-fool-page', CALL));

  test('there is no heading over the questions', () => {
    expect(qaLine(CALL, expectLayout('motley-fool-page', CALL))).toBeNull();
  });
});

describe('variants', () => {
  test.each([
    ['Windows line ends', crlf(CALL)],
    ['more blank lines', airy(CALL)],
    ['no list', CALL.replace(/CALL PARTICIPANTS[\s\S]*?Need/, 'Need')],
    ['no risks and no glossary', CALL.replace(/RISKS[\s\S]*?Full Conf/, 'Full Conf')],
    ['the older heading', CALL.replace('Full Conference Call Transcript', 'Full Transcript')],
    [
      'headings in title case',
      CALL.replace(/^(TAKEAWAYS|RISKS|SUMMARY)$/gm, (word) => word[0] + word.slice(1).toLowerCase()),
    ],
    ['spaces behind every colon', CALL.replace(/^(\p{Lu}[\w ]+:)\{/gmu, '$1 {')],
    ['another form of the name than in the list', CALL.replace(/— Tobias Rhee/, '— Tobias J. Rhee')],
    ['no foot', CALL.slice(0, CALL.indexOf('\nThis article is'))],
  ])('%s', (_, call) => {
    expectLayout('motley-fool-page', call);
  });

  test('an advert between two turns is nobody’s speech', () => {
    const advert = `10 stocks that we like better than Fernhill Labs

When our analysts have a tip, it can pay to listen.

*Stock Advisor returns as of April 28, 2025\n\n`;
    expectLayout('motley-fool-page', CALL.replace('Operator:{Operator:We will', `${advert}$&`));
  });
});

describe('what is no speaker', () => {
  test.each(['Note', 'First', 'Revenue', 'Three points', 'On churn'])('%s: inside speech', (word) => {
    expectLayout('motley-fool-page', CALL.replace('Operating costs were flat.', `${word}: operating costs were flat.`));
  });
});
