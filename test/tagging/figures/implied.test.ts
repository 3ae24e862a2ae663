import { analyze } from '../../../src/analyze.js';
import { findFigures } from '../../../src/tagging/figures/index.js';

const reference = { fiscalPeriod: '2025Q2', date: '2025-08-20' };
const implied = (text: string, currency?: string) =>
  findFigures(text, { reference, ...(currency === undefined ? {} : { currency }) }).map((figure) => [
    figure.text,
    figure.unit,
    [...figure.implied],
  ]);

describe('what the sentence does not say', () => {
  test.each([
    ['Revenue was RMB90 million in Q2 2025.', [['RMB90 million', 'CNY', []]]],
    ['Revenue was RMB90 million.', [['RMB90 million', 'CNY', ['period']]]],
    ['Gross margin was strong in Q2. It came in at 41% in the quarter.', [['41%', 'percent', ['metric']]]],
  ] as const)('%s', (text, expected) => {
    expect(implied(text).map(([, unit, fields]) => [unit, fields])).toEqual(
      expected.map(([, unit, fields]) => [unit, fields]),
    );
  });
});

describe('the currency of the document', () => {
  it('is the unit of a bare amount of a money measure', () => {
    expect(implied('Total revenue in Q2 was 4.2 billion.', 'CNY')).toEqual([['4.2 billion', 'CNY', ['unit']]]);
    const [figure] = findFigures('Total revenue in Q2 was 4.2 billion.', { reference, currency: 'CNY' });
    expect(figure?.kind).toBe('money');
  });

  it('is not that of what is no money', () => {
    expect(implied('Monthly active users in Q2 were 4.2 million.', 'CNY')).toEqual([['4.2 million', null, []]]);
  });

  it('is read from what the call says once', () => {
    const call = [
      'Lanhe Group Q2 2025 Earnings Call',
      'August 20, 2025',
      '',
      'Mira Holm: Welcome to the call. Unless otherwise stated, all figures are in RMB. I now hand over to our CFO, Jon Arnesen.',
      '',
      'Jon Arnesen: Thank you. Total revenue was 4.2 billion in the second quarter. Net income was US$30 million.',
      '',
      'Operator: We will now take questions from Petra Lind of Norholt Securities.',
      '',
      'Petra Lind: Thank you. How do you see margins next year?',
      '',
      'Jon Arnesen: We expect them to stay where they are.',
    ].join('\n');
    const { figures } = analyze(call);
    expect(figures.map(({ text, unit, implied: fields }) => [text, unit, fields.includes('unit')])).toEqual([
      ['4.2 billion', 'CNY', true],
      ['US$30 million', 'USD', false],
    ]);
  });
});
