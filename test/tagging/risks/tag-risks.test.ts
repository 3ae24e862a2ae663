import { analyze } from '../../../src/analyze.js';
import { call } from '../../support/mini-call.js';

describe('risks of a call', () => {
  const analysis = call([
    'Participants',
    'Jonas Wick - Chief Executive Officer',
    'Lena Ort - Chief Financial Officer',
    'Tilda Marsh - Quayside Securities - Analyst',
    'Operator: Welcome to the earnings conference call. The tariffs line is muted.',
    'Jonas Wick: Competition has intensified since the spring. Let me hand over to Lena.',
    'Lena Ort: The delinquency rate was 2.3% in the quarter, compared to 2.1% in the prior quarter.',
    'Operator: Our first question comes from Tilda Marsh with Quayside Securities.',
    'Tilda Marsh: How will the new tariffs affect you?',
    'Lena Ort: The impact of the tariffs is limited.',
    'Operator: This concludes the call.',
  ]);
  const nameOf = (id: string | null) => analysis.participants.find((person) => person.id === id)?.name;

  test('are told with who said them, in order, the questions of analysts too; the operator tells none', () => {
    expect(analysis.risks.map(({ category, direction, speaker }) => [category, direction, nameOf(speaker)])).toEqual([
      ['competition', 'worsening', 'Jonas Wick'],
      ['credit', 'worsening', 'Lena Ort'],
      ['regulatory', 'unspecified', 'Tilda Marsh'],
      ['regulatory', 'stable', 'Lena Ort'],
    ]);
  });

  test('point to their turn and to their figures', () => {
    const credit = analysis.risks.find(({ category }) => category === 'credit');
    const turn = analysis.turns.find(({ id }) => id === credit?.turn);
    expect(turn?.text).toContain(credit?.text);
    const figures = credit?.figures.map((id) => analysis.figures.find((figure) => figure.id === id)?.text);
    expect(figures).toEqual(['2.3%', '2.1%']);
    expect(credit?.movement).toBe('up');
  });

  test('are slices of the document', () => {
    for (const { start, end, text } of analysis.risks) expect(analysis.document.text.slice(start, end)).toBe(text);
  });
});

describe('answers take up what was asked', () => {
  const analysis = call([
    'Participants',
    'Jonas Wick - Chief Executive Officer',
    'Lena Ort - Chief Financial Officer',
    'Tilda Marsh - Quayside Securities - Analyst',
    'Jonas Wick: Good morning. The dealers of our northern region were with us for a week.',
    'Operator: Our first question comes from Tilda Marsh with Quayside Securities.',
    'Tilda Marsh: How much of the overdue balance sits with the dealers in Norway?',
    'Lena Ort: The dealers are about 40% of it. Some of them pay by the week now. Thank you for the question.',
    'Operator: This concludes the call.',
  ]);

  test('with its words, in its category; remarks before the question take up nothing', () => {
    expect(analysis.risks.map(({ category, text }) => [category, text])).toEqual([
      ['credit', 'How much of the overdue balance sits with the dealers in Norway?'],
      ['credit', 'The dealers are about 40% of it.'],
    ]);
  });
});

test('risks of a release have no turn and nobody who speaks them', () => {
  const release = [
    'Osterby Leasing Announces Second Quarter 2025 Unaudited Financial Results',
    'COPENHAGEN, August 12, 2025 (GLOBE NEWSWIRE) -- Osterby Leasing Ltd. (NASDAQ: OSTL) today announced its unaudited financial results for the second quarter ended June 30, 2025.',
    'Second Quarter 2025 Financial Results',
    'Revenue was EUR40 million, compared to EUR38 million in the same period of 2024.',
    'Funding costs were EUR4 million, compared to EUR5 million in the same period of 2024.',
    'Safe Harbor Statement',
    'Actual results may differ because of tariffs, competition and currency headwinds.',
  ].join('\n\n');
  const { document, risks } = analyze(release);
  expect(document.kind).toBe('release');
  expect(risks.map(({ category, direction, turn, speaker }) => [category, direction, turn, speaker])).toEqual([
    ['funding', 'improving', null, null],
  ]);
});
