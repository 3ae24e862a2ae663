import { csvLine } from '../../src/cli/csv.js';

describe('a line of CSV', () => {
  test.each([
    [['a', 'b'], 'a,b'],
    [['a,b', 'c'], '"a,b",c'],
    [['she said "no"'], '"she said ""no"""'],
    [['two\r\nlines'], 'two lines'],
    [[null, '', 0], ',,0'],
    [['净利润', '“增长”'], '净利润,“增长”'],
    [['\u001b[2Jgone'], '[2Jgone'],
  ])('%j', (row, expected) => {
    expect(csvLine(row)).toBe(`${expected}\r\n`);
  });

  test.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '＝1', '\t=1', '|calc'])(
    'keeps %j a text where a spreadsheet would take it for a formula',
    (text) => {
      expect(csvLine([text])).toBe(`'${text.trim()}\r\n`);
    },
  );

  test('leaves numbers alone, negative ones too', () => {
    expect(csvLine([-5, 1.5e9])).toBe('-5,1500000000\r\n');
  });
});
