import { analyze } from '../../../src/analyze.js';
import type { Analysis } from '../../../src/document/analysis.js';
import { call } from '../../support/mini-call.js';

const nameOf = ({ participants }: Analysis, id: string | null) => participants.find((one) => one.id === id)?.name;

function expectSlices({ document, guidance, figures }: Analysis): void {
  for (const { start, end, text, figures: ids } of guidance) {
    expect(document.text.slice(start, end)).toBe(text);
    for (const id of ids) {
      const figure = figures.find((one) => one.id === id);
      expect(figure?.start).toBeGreaterThanOrEqual(start);
      expect(figure?.end).toBeLessThanOrEqual(end);
    }
  }
}

describe('a call in English', () => {
  const analysis = call([
    'Alderbrook Instruments third quarter 2024 earnings call, November 12, 2024',
    'Participants',
    'Jonas Wick - Chief Executive Officer',
    'Lena Ort - Chief Financial Officer',
    'Tilda Marsh - Quayside Securities - Analyst',
    'Operator: Welcome to the Alderbrook Instruments third quarter 2024 earnings call. The call will last 60 minutes.',
    'Jonas Wick: Revenue was $75 million. We plan to open 12 service centres in 2025. Over to Lena.',
    'Lena Ort: We expect revenue of $80 million to $84 million in the fourth quarter. Margins will improve as well.',
    'Operator: Our first question comes from Tilda Marsh with Quayside Securities.',
    'Tilda Marsh: I expect gross margin of 40% next year. Do you see capex of $20 million in 2025?',
    'Lena Ort: Capex will be about $18 million in 2025.',
    'Operator: This concludes the call.',
  ]);

  test('gives the guidance of management with who gave it, in order', () => {
    expect(
      analysis.guidance.map(({ metricId, period, low, speaker }) => [metricId, period, low, nameOf(analysis, speaker)]),
    ).toEqual([
      ['service_centers', '2025FY', 12, 'Jonas Wick'],
      ['revenue', '2024Q4', 80_000_000, 'Lena Ort'],
      ['profit_margin', null, null, 'Lena Ort'],
      ['capital_expenditure', '2025FY', 18_000_000, 'Lena Ort'],
    ]);
    expect(analysis.guidance.map(({ id }) => id)).toEqual(['g1', 'g2', 'g3', 'g4']);
  });

  test('points at its turn, its words and its figures', () => {
    expectSlices(analysis);
    for (const { turn, text } of analysis.guidance)
      expect(analysis.turns.find(({ id }) => id === turn)?.text).toContain(text);
    const [, revenue] = analysis.guidance;
    expect(revenue?.figures.map((id) => analysis.figures.find((figure) => figure.id === id)?.text)).toEqual([
      '$80 million to $84 million',
    ]);
  });

  test('nothing has a counterpart where nobody interprets', () => {
    expect(analysis.guidance.map(({ counterpart }) => counterpart)).toEqual([null, null, null, null]);
  });
});

describe('an interpreted call', () => {
  const analysis = call([
    'Songlan Heat third quarter 2024 earnings call, November 12, 2024',
    'Participants',
    'Shen Ruoting - Chief Executive Officer',
    'Dana Kell - Investor Relations Director',
    'Tilda Marsh - Quayside Securities - Analyst',
    'Operator: Welcome to the Songlan Heat third quarter 2024 earnings conference call.',
    'Shen Ruoting: 三季度我们的收入增长了两成。我们预计第四季度收入在8亿元到9亿元之间。明年我们计划新开五十家门店。',
    'Dana Kell: [Interpreted] Our revenue grew by 20% in the third quarter. We expect revenue of RMB800 million to RMB900 million in the fourth quarter. Next year we plan to open 50 new stores.',
    'Operator: Our first question comes from Tilda Marsh with Quayside Securities.',
    'Tilda Marsh: 请问明年的毛利率怎么看？ What gross margin do you expect next year?',
    'Shen Ruoting: 谢谢。我们预计明年毛利率会保持稳定。',
    'Dana Kell: [Interpreted] Thank you. We expect gross margin to remain stable next year.',
    'Operator: This concludes the call.',
  ]);

  test('gives both languages to the principal', () => {
    expect(analysis.guidance.map(({ speaker }) => nameOf(analysis, speaker))).toEqual(Array(6).fill('Shen Ruoting'));
    expectSlices(analysis);
  });

  test('joins each item with its counterpart', () => {
    const pairs = analysis.guidance.map(({ text, counterpart }) => [
      text,
      analysis.guidance.find(({ id }) => id === counterpart)?.text,
    ]);
    const said = pairs.filter(([text]) => /\p{Script=Han}/u.test(text ?? ''));
    expect(said).toEqual([
      [
        '我们预计第四季度收入在8亿元到9亿元之间。',
        'We expect revenue of RMB800 million to RMB900 million in the fourth quarter.',
      ],
      ['明年我们计划新开五十家门店。', 'Next year we plan to open 50 new stores.'],
      ['我们预计明年毛利率会保持稳定。', 'We expect gross margin to remain stable next year.'],
    ]);
    for (const [text, other] of said) expect(pairs).toContainEqual([other, text]);
  });

  test('both tell the same bounds and time', () => {
    for (const item of analysis.guidance) {
      const other = analysis.guidance.find(({ id }) => id === item.counterpart);
      const { kind, period, low, high } = item;
      expect(other).toMatchObject({ kind, period, low, high });
    }
  });
});

describe('a release', () => {
  const release = (outlook: readonly string[]): Analysis =>
    analyze(
      [
        'Osterby Leasing Announces Second Quarter 2025 Unaudited Financial Results',
        'COPENHAGEN, August 12, 2025 (GLOBE NEWSWIRE) -- Osterby Leasing Ltd. (NASDAQ: OSTL) today announced its unaudited financial results for the second quarter ended June 30, 2025.',
        'Second Quarter 2025 Financial Results',
        'Revenue was EUR40 million, compared to EUR38 million in the same period of 2024.',
        ...outlook,
        'Safe Harbor Statement',
        'We expect revenue of EUR50 million in the third quarter of 2025 is a forward-looking statement.',
      ].join('\n\n'),
    );

  test('gives its outlook, which nobody speaks', () => {
    const analysis = release([
      'Business Outlook',
      'For the third quarter of 2025, the Company expects revenue to be between EUR42 million and EUR44 million.',
    ]);
    expect(analysis.document.kind).toBe('release');
    expect(analysis.guidance).toMatchObject([
      {
        metricId: 'revenue',
        period: '2025Q3',
        low: 42_000_000,
        high: 44_000_000,
        unit: 'EUR',
        turn: null,
        speaker: null,
      },
    ]);
    expectSlices(analysis);
  });

  test('gives it where the heading alone tells the future', () => {
    const { guidance } = release([
      'Outlook',
      'Third quarter of 2025: revenue between EUR42 million and EUR44 million.',
    ]);
    expect(guidance).toMatchObject([{ metricId: 'revenue', period: '2025Q3', low: 42_000_000, high: 44_000_000 }]);
  });

  test('gives none where it has no outlook', () => {
    expect(release([]).guidance).toEqual([]);
  });
});
