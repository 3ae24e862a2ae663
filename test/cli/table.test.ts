import { displayWidth } from '../../src/cli/cells.js';
import { toTable } from '../../src/cli/formats/table.js';
import { screenOf } from '../../src/cli/screen.js';
import { analysisOf, person } from '../support/analysis.js';

const plainScreen = { width: 80, colour: false };

const call = analysisOf(
  [
    person('p1', 'Operator', { role: 'operator' }),
    person('p2', '欧阳 峻伟', { role: 'executive', title: '董事会主席兼首席执行官', affiliation: 'Lindenberg Optics' }),
    person('p3', 'Ruth Ambrose', { role: 'analyst', affiliation: 'Cold Harbor Securities, Research Division' }),
    person('p4', 'Nils Hart', { role: 'analyst', affiliation: 'Tern Point' }),
  ],
  [
    { labelled: 'p1', text: 'Good morning, and welcome.' },
    { labelled: 'p2', text: '第一季度收入同比增长百分之六。' },
    { labelled: 'p2', speaker: 'p3', section: 'qa', text: 'How is demand?\u001b[2J' },
    { labelled: 'p2', section: 'qa', text: '需求很好。' },
  ],
  {
    exchanges: [
      { id: 'x1', analyst: 'p3', question: ['t3'], answer: ['t4'], answeredBy: [], questions: [] },
      { id: 'x2', analyst: 'p4', question: [], answer: [], answeredBy: [], questions: [] },
    ],
  },
);

describe('the table', () => {
  test('shows the call at a glance', () => {
    expect(toTable(call, plainScreen)).toBe(`\
Lindenberg Optics                                       LNDB  2025Q1  2025-05-06
transcript · layout name-colon · English · 26 words

PARTICIPANTS                                                      share of words
  欧阳 峻伟     executive   董事会主席兼首席执行官                 ████████  69%
  Operator      operator                                           █▊        15%
  Ruth Ambrose  analyst     Cold Harbor Securities, Research Div…  █▊        15%
  listed, not heard: Nils Hart

SECTIONS
  Presentation                 2 turns        18 words
  Questions and answers        2 turns         8 words

QUESTIONS AND ANSWERS
   1  Ruth Ambrose (Cold Harbor Securities, Research Division)
      “How is demand? [2J”
      answered by 欧阳 峻伟
   2  Nils Hart (Tern Point)
      no answer

REPAIRED LABELS
  line 5: printed 欧阳 峻伟, spoken by Ruth Ambrose
      90% sure: the words are hers
`);
  });

  test('tells which questions were answered, and counts what else was found', () => {
    const question = (status: 'full' | 'partial' | 'none') => ({
      start: 0,
      end: 10,
      answer: null,
      asked: [],
      response: { status, reason: 'explanation' as const, evidence: null, score: 0.5 },
    });
    const [first, second] = call.exchanges;
    if (!first || !second) throw new Error('two exchanges');
    const risk = {
      start: 0,
      end: 10,
      text: 'Good morni',
      category: 'credit',
      indicator: null,
      movement: null,
      turn: null,
      speaker: null,
    };
    const printed = toTable(
      {
        ...call,
        exchanges: [
          { ...first, questions: [question('full'), question('none')] },
          { ...second, questions: [question('partial')] },
        ],
        risks: [
          { ...risk, id: 'r1', direction: 'worsening', figures: [], score: 0.9 },
          { ...risk, id: 'r2', direction: 'stable', figures: [], score: 0.9 },
        ],
      },
      plainScreen,
    );
    expect(printed).toMatch(/^QUESTIONS AND ANSWERS {2,}1 answered, 1 in part, 1 not$/mu);
    expect(printed).toMatch(/^ {3}1 {2}Ruth Ambrose .* 2 questions, 1 unanswered$/mu);
    expect(printed).toMatch(/^ {3}2 {2}Nils Hart .* 1 question, 1 in part$/mu);
    expect(printed).toContain('ALSO FOUND\n  2 risk indicators (1 worsening)\n');
  });

  test.each([60, 80, 100])('keeps to %d columns', (width) => {
    const lines = toTable(call, { width, colour: false }).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
  });

  test('has the same words with colour as without', () => {
    const coloured = toTable(call, { width: 80, colour: true });
    expect(coloured).toContain('\u001b[36m');
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(toTable(call, plainScreen));
  });

  test('of a release without turns has no shares', () => {
    const release = analysisOf([person('p1', 'Piet Sandoval', { role: 'executive' })], [], {
      document: { kind: 'release', layout: 'release' },
    });
    expect(toTable(release, plainScreen)).not.toContain('%');
  });
});

describe('the screen', () => {
  const terminal = (columns: number): NodeJS.WriteStream => ({ isTTY: true, columns }) as NodeJS.WriteStream;

  test.each([
    ['a terminal', terminal(90), {}, { width: 90, colour: true }],
    ['a wide terminal', terminal(200), {}, { width: 100, colour: true }],
    ['a terminal with NO_COLOR', terminal(90), { NO_COLOR: '1' }, { width: 90, colour: false }],
    ['a dumb terminal', terminal(90), { TERM: 'dumb' }, { width: 90, colour: false }],
    ['a pipe', { columns: 200 } as NodeJS.WriteStream, { FORCE_COLOR: '1' }, { width: 80, colour: false }],
  ])('%s', (_, stream, environment, expected) => {
    expect(screenOf(stream, environment)).toEqual(expected);
  });
});
