import { runningText } from '../../src/tagging/release-text.js';

const lines = (text: string): string[] => runningText(text).map(({ start, end }) => text.slice(start, end));

test('a line that the page breaks off goes on in the next', () => {
  const text = 'Revenue was RMB5 million, compared to RMB4 million in the same period of\n\n2024.\n\nCosts fell.';
  expect(lines(text)).toEqual([
    'Revenue was RMB5 million, compared to RMB4 million in the same period of\n\n2024.',
    'Costs fell.',
  ]);
});

test('notes and rows of tables are no running text', () => {
  expect(lines('Revenue rose.\n1 Refers to net revenue.\nRevenue  1,204  1,318  1,402  1,560\n')).toEqual([
    'Revenue rose.',
  ]);
});
