import { actions, guided } from '../../support/guided.js';

const check = (sentence: string, ...expected: string[]): void => expect(actions(sentence)).toEqual(expected);

describe('guidance is new unless the words say otherwise', () => {
  test.each([
    ['We expect revenue of $80 million next quarter.', 'new 80,000,000'],
    ['We expect gross margin to rise to 42% next year from 40% this year.', 'new 42'],
    ['预计下季度收入8000万元。', 'new 80,000,000'],
  ])('%s', check);
});

describe('raised, with the bounds that it had before', () => {
  test.each([
    [
      'We are raising our full-year revenue guidance to $1.30 billion to $1.34 billion.',
      'raise 1,300,000,000..1,340,000,000',
    ],
    [
      'We now expect revenue of $1.30 billion, compared with our prior guidance of $1.25 billion.',
      'raise 1,300,000,000 (from 1,250,000,000)',
    ],
    ['我们把全年收入指引从50亿元上调到55亿元。', 'raise 5,500,000,000 (from 5,000,000,000)'],
    ['公司把明年的派息率由三成提高到四成。', 'raise 40 (from 30)'],
  ])('%s', check);
});

describe('lowered', () => {
  test.each([
    ['We are lowering our full-year EBITDA outlook to $180 million.', 'lower 180,000,000'],
    ['我们将全年交付量目标由30万辆下调至28万辆。', 'lower 280,000 (from 300,000)'],
    ['我們將全年資本開支指引下調至八億元。', 'lower 800,000,000'],
  ])('%s', check);
});

describe('maintained', () => {
  test.each([
    ['We reiterate our full-year revenue guidance of $1.3 billion.', 'maintain 1,300,000,000'],
    ['We still expect revenue of $5 billion for 2025.', 'maintain 5,000,000,000'],
    ['We will keep our target of 500 stores by 2026 unchanged.', 'maintain 500'],
    ['Our capex guidance remains unchanged at $80 million to $90 million.', 'maintain 80,000,000..90,000,000'],
    ['In line with what we said before, we expect a tax rate of 17% next year.', 'maintain 17'],
    ['我们维持全年收入50亿元的指引不变。', 'maintain 5,000,000,000'],
    ['我们重申2025年出货量四十万台的目标。', 'maintain 400,000'],
    ['我們維持全年資本開支八億元的指引。', 'maintain 800,000,000'],
  ])('%s', check);
});

describe('guidance that is spoken of without its numbers', () => {
  test.each([
    ['We maintain our guidance for the full year.', 'maintain', '2024FY'],
    ['We are withdrawing our guidance for the full year.', 'withdraw', '2024FY'],
    ['Given the uncertainty, we are suspending our full-year outlook.', 'withdraw', '2024FY'],
  ])('%s', (sentence, action, period) => {
    expect(guided(sentence)).toMatchObject([{ kind: 'qualitative', action, period, low: null, high: null }]);
  });
});
