import { bare, makeLabel, splitAtDashes } from '../../src/layouts/label.js';

describe('splitAtDashes', () => {
  test.each([
    ['Petra Lund - CEO', ['Petra Lund', 'CEO']],
    ['Petra Lund -- Larkspur Research -- Analyst', ['Petra Lund', 'Larkspur Research', 'Analyst']],
    ['Chief Executive Officer — Petra Lund', ['Chief Executive Officer', 'Petra Lund']],
    ['Petra Lund – Head of IR', ['Petra Lund', 'Head of IR']],
    ['Petra Lund--CEO', ['Petra Lund', 'CEO']],
    ['Mei-Ling Chow - Co-Founder', ['Mei-Ling Chow', 'Co-Founder']],
    ['Unidentified Speaker --', ['Unidentified Speaker']],
    ['**Petra Lund** - *CEO*', ['Petra Lund', 'CEO']],
    ['Petra Lund', ['Petra Lund']],
    ['', []],
  ])('%s', (line, parts) => {
    expect(splitAtDashes(line)).toEqual(parts);
  });
});

describe('bare', () => {
  test.each([
    ['**Petra Lund**', 'Petra Lund'],
    [' •  Petra   Lund ', 'Petra Lund'],
    ['_Petra_', 'Petra'],
    ['--', null],
    ['–', null],
    ['   ', null],
    [undefined, null],
  ])('%j', (text, expected) => {
    expect(bare(text)).toBe(expected);
  });
});

describe('makeLabel puts what stands behind a name in its place', () => {
  const line = (name: string, ...details: string[]) => {
    const { title, affiliation } = makeLabel(name, details);
    return `${title ?? '-'} | ${affiliation ?? '-'}`;
  };

  test.each([
    [['Chief Executive Officer'], 'Chief Executive Officer | -'],
    [['VP of Investor Relations'], 'VP of Investor Relations | -'],
    [['Larkspur Research'], '- | Larkspur Research'],
    [['UBX Investment Bank, Research Division'], '- | UBX Investment Bank, Research Division'],
    [['Bank of the Lagoon'], '- | Bank of the Lagoon'],
    [['Head of Capital Markets'], 'Head of Capital Markets | -'],
    [['Larkspur Research', 'Analyst'], 'Analyst | Larkspur Research'],
    [['Veldkamp Motors NV', 'CEO & Director'], 'CEO & Director | Veldkamp Motors NV'],
    [['Veldkamp Motors NV', 'President', 'Asia'], 'President - Asia | Veldkamp Motors NV'],
    [['首席执行官'], '首席执行官 | -'],
    [['澄湖证券', '分析师'], '分析师 | 澄湖证券'],
    [['--', 'Analyst'], 'Analyst | -'],
    [[], '- | -'],
  ])('%j', (details, expected) => {
    expect(line('Petra Lund', ...details)).toBe(expected);
  });

  test('a name keeps its spelling and loses its marks', () => {
    expect(makeLabel('**Petra  Lund**', []).name).toBe('Petra Lund');
  });
});
