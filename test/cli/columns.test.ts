import { displayWidth } from '../../src/cli/cells.js';
import { alignColumns } from '../../src/cli/columns.js';

const rows = [
  { metric: 'net income', value: 'RMB1.2 billion', note: '' },
  { metric: '经调整净利润', value: '4%', note: '' },
];
const columns = [
  { title: 'metric', of: (row: (typeof rows)[number]) => row.metric, least: 6, givesWay: true },
  { title: 'value', of: (row: (typeof rows)[number]) => row.value, least: 8 },
  { title: 'note', of: (row: (typeof rows)[number]) => row.note },
];

describe('columns', () => {
  test('stand under each other, Chinese two cells wide; an empty one is left out', () => {
    expect(alignColumns(rows, columns, 40)).toEqual([
      'metric        value         ',
      'net income    RMB1.2 billion',
      '经调整净利润  4%            ',
    ]);
  });

  test('that may give way are cut first, then the widest', () => {
    expect(alignColumns(rows, columns, 24)[1]).toBe('net inc…  RMB1.2 billion');
    expect(alignColumns(rows, columns, 18)[1]).toBe('net i…  RMB1.2 bi…');
  });

  test.each([10, 16, 22, 28, 60])('never take more than %d cells', (width) => {
    for (const line of alignColumns(rows, columns, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});
