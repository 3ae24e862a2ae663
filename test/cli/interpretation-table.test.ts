import { displayWidth } from '../../src/cli/cells.js';
import { excerpt } from '../../src/cli/excerpt.js';
import { toTable } from '../../src/cli/formats/table.js';
import { answerersOf } from '../../src/cli/speech.js';
import { analysisOf, person, spanIn, withInterpretations } from '../support/analysis.js';
import { bilingual } from './bilingual.js';

const plainScreen = { width: 80, colour: false };

describe('the table of an interpreted call', () => {
  const table = toTable(bilingual, plainScreen);

  test('counts words for whom they belong to, and says so', () => {
    expect(table).toContain(`\
PARTICIPANTS                             share of words, by whose words they are
  欧阳峻伟      executive   董事长                                 ████████  83%
  Ruth Ambrose  analyst     Cold Harbor                            █         10%
  Operator      operator                                           ▋          6%
  speaking for others only: Nora Whitlock, Interpreter
`);
  });

  test('says who rendered whom, of how much the original is there, and what differs', () => {
    expect(table).toContain(`\
INTERPRETATION                                                           4 steps
  Interpreter  → 欧阳峻伟                                                      2
  (not named)  → 欧阳峻伟                                                      1
  Ruth Ambrose → own words                                                     1
  original words in the text: 2 of 4 steps, a note in their place: 1, nothing: 1
  48% of all words given back to their principals
  2 renderings that differ from the source:
   1  lines 3 and 7: value: 18.7% → 17.8%                               90% sure
      “第一季度镜片收入增长18.7%。”
      “Lens revenue grew 17.8% in the first quarter.”
   2  line 3: dropped: 九 → not rendered                                75% sure
      “我们新开了九家门店。”
`);
    expect(table).not.toContain('ALSO FOUND');
  });

  test.each([60, 80, 100])('keeps to %d columns', (width) => {
    const lines = toTable(bilingual, { width, colour: false }).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
  });

  test('has the same words with colour as without', () => {
    const coloured = toTable(bilingual, { width: 80, colour: true });
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(table);
  });

  test('says where nothing differs, and nothing of it where there is nothing to compare', () => {
    const clean = { ...bilingual, discrepancies: [], interpretations: bilingual.interpretations.map(withoutFindings) };
    const note = 'no rendering found that differs from its source';
    expect(toTable(clean, plainScreen)).toContain(note);
    expect(toTable({ ...clean, interpretations: clean.interpretations.slice(1, 3) }, plainScreen)).not.toContain(note);
  });

  test('gives long sides of a difference half a line each', () => {
    const [said, rendered] = [
      '一些大型的银行和一些小的互联网公司都在不同的区间里面',
      'some large banks and small internet firms',
    ];
    const call = withInterpretations(
      analysisOf(
        [person('p1', 'A'), person('p2', 'B')],
        [
          { labelled: 'p1', text: said },
          { labelled: 'p2', text: rendered },
        ],
      ),
      [{ principal: 'p1', interpreter: 'p2', source: said, target: rendered }],
      [{ of: 0, said, rendered, field: 'polarity' }],
    );
    expect(toTable(call, plainScreen)).toContain(
      '   1  lines 1 and 3: polarity: 一些大型的银行和… → some large banks a…  90% sure\n',
    );
  });
});

const withoutFindings = <Step extends { discrepancies: string[] }>(step: Step): Step => ({
  ...step,
  discrepancies: [],
});

test('a call without interpretation has no word of it', () => {
  const call = analysisOf([person('p1', 'A')], [{ labelled: 'p1', text: 'Good morning.' }]);
  const table = toTable(call, plainScreen);
  expect(table).not.toContain('INTERPRETATION');
  expect(table).toMatch(/PARTICIPANTS +share of words\n/);
});

test('contradictions of documents are counted apart', () => {
  const [one] = bilingual.discrepancies;
  const call = { ...bilingual, discrepancies: [...bilingual.discrepancies, { ...one, id: 'd9', type: 'document' }] };
  expect(toTable(call as typeof bilingual, plainScreen)).toContain('ALSO FOUND\n  1 contradiction\n');
});

test('whose words an answer is has answered it', () => {
  const exchange = { id: 'x1', analyst: 'p4', question: ['t7'], answer: ['t9'], answeredBy: [], questions: [] };
  expect(answerersOf(bilingual, exchange)).toEqual(['欧阳峻伟']);
});

describe('an excerpt', () => {
  const words = 'Revenue of the whole group in the quarter was 1,250 million against 1,190 million a year earlier.';
  const call = analysisOf([person('p1', 'A')], [{ labelled: 'p1', text: words }]);
  const of = (found: string, width: number): string => {
    const { before, words: kept, after } = excerpt(call.document.text, spanIn(call, found), spanIn(call, words), width);
    return before + kept + after;
  };

  test('shows what stands around, and cuts no word or number in two', () => {
    expect(of('was', 40)).toBe('… in the quarter was 1,250 million …');
    expect(of('1,190', 24)).toBe('…against 1,190 million…');
  });

  test('gives one side what the other does not need', () => {
    expect(of('Revenue', 30)).toBe('Revenue of the whole group in…');
    expect(of('earlier.', 25)).toBe('…million a year earlier.');
    expect(of('earlier.', 30)).toBe('…1,190 million a year earlier.');
  });

  test.each([1, 2, 7, 20, 200])('never takes more than %d cells', (width) => {
    for (const found of ['Revenue', '1,250 million', 'earlier.']) {
      expect(displayWidth(of(found, width))).toBeLessThanOrEqual(Math.max(width, 1));
    }
  });
});
