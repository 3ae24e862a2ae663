import type { Analysis } from '../../src/document/analysis.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { type Gold, parseGold } from '../../src/evaluation/gold.js';
import type { ScoreSheet } from '../../src/evaluation/score-sheet.js';
import { analysisOf, person, spanIn, withInterpretations } from '../support/analysis.js';

const SOURCE = '镜片收入增长百分之六。订单很多。';
const TARGET = 'Lens revenue grew by six percent. We have many orders.';

const call = withInterpretations(
  analysisOf(
    [person('p1', 'Wu Haisheng', { role: 'executive' }), person('p2', 'Interpreter', { role: 'interpreter' })],
    [
      { labelled: 'p1', text: SOURCE },
      { labelled: 'p2', principal: 'p1', text: TARGET },
      { labelled: 'p1', text: '[Foreign Language]' },
      { labelled: 'p2', principal: 'p1', text: 'Costs are stable.' },
      { labelled: 'p2', text: 'Thank you.' },
    ],
  ),
  [
    {
      principal: 'p1',
      interpreter: 'p2',
      source: SOURCE,
      target: TARGET,
      sentences: [
        ['镜片收入增长百分之六。', 'Lens revenue grew by six percent.'],
        ['订单很多。', 'We have many orders.'],
      ],
    },
    { principal: 'p1', interpreter: 'p2', source: '[Foreign Language]', target: 'Costs are stable.' },
  ],
  [{ of: 0, said: '百分之六', rendered: 'six percent' }],
);

const at = (words: string): [number, number] => {
  const { start, end } = spanIn(call, words);
  return [start, end];
};

const turns = call.turns.map(({ start, end }, i) => ({
  span: [start, end],
  labelled: i % 2 === 0 && i < 4 ? 'Wu Haisheng' : 'Interpreter',
  speaker: i % 2 === 0 && i < 4 ? 'Wu Haisheng' : 'Interpreter',
  principal: i === 1 || i === 3 ? 'Haisheng Wu' : null,
}));
const utterances = call.utterances.map(({ start, end, language, kind }, turn) => ({
  turn,
  language,
  kind,
  span: [start, end],
}));
const pairs = [
  { principal: 'Haisheng Wu', interpreter: 'Interpreter', source: at(SOURCE), target: at(TARGET) },
  {
    principal: 'Haisheng Wu',
    interpreter: 'Interpreter',
    source: at('[Foreign Language]'),
    target: at('Costs are stable.'),
  },
];
const beads = [
  { source: at('镜片收入增长百分之六。'), target: at('Lens revenue grew by six percent.') },
  { source: at('订单很多。'), target: at('We have many orders.') },
];
const discrepancies = [{ note: 'six', source: at('百分之六'), target: null }];

const participants = [{ name: 'Haisheng Wu' }, { name: 'Interpreter' }];

const goldOf = (layers: object): Gold =>
  parseGold('g', JSON.stringify({ doc: 'call.txt', participants, turns, ...layers }));
const score = (layers: object, analysis: Analysis = call): ScoreSheet => evaluate([{ gold: goldOf(layers), analysis }]);
const items = (layer: string, layers: object, analysis: Analysis = call) =>
  score(layers, analysis).layers.get(layer)?.items;
const rate = (layer: string, measure: string, layers: object, analysis: Analysis = call) =>
  score(layers, analysis).layers.get(layer)?.rates.get(measure);

describe('a perfect analysis', () => {
  const { layers, misses } = score({ utterances, pairs, beads, discrepancies });

  test.each([
    ['utterances', 5],
    ['interpretations', 2],
    ['beads', 2],
    ['discrepancies', 1],
  ])('%s', (layer, count) => {
    expect(layers.get(layer)?.items).toEqual({ both: count, gold: count, found: count });
  });

  test('has nothing to show', () => {
    expect(misses).toEqual([]);
    expect(layers.get('turns')?.rates.get('principal')).toEqual({ right: 2, total: 2 });
  });
});

test('gold without a layer does not score it', () => {
  const { layers } = score({});
  for (const layer of ['utterances', 'interpretations', 'beads', 'discrepancies'])
    expect(layers.has(layer)).toBe(false);
  expect(layers.get('turns')?.rates.get('principal')).toEqual({ right: 0, total: 0 });
});

describe('utterances', () => {
  const moved = (cut: number, changes: Partial<Analysis['utterances'][number]> = {}): Analysis => ({
    ...call,
    utterances: call.utterances.map((one, i) => (i === 1 ? { ...one, ...changes, end: one.end - cut } : one)),
  });

  test('match where four fifths are shared', () => {
    expect(items('utterances', { utterances }, moved(10))?.both).toBe(5);
    expect(items('utterances', { utterances }, moved(20))?.both).toBe(4);
  });

  test('need their language; a note needs none', () => {
    expect(items('utterances', { utterances }, moved(0, { language: 'zh' }))?.both).toBe(4);
    const notes = call.utterances.map((one) => ({
      ...one,
      language: one.kind === 'placeholder' ? 'en' : one.language,
    }));
    expect(items('utterances', { utterances }, { ...call, utterances: notes as Analysis['utterances'] })?.both).toBe(5);
  });

  test('are right in kind or not', () => {
    expect(rate('utterances', 'kind', { utterances }, moved(0, { kind: 'placeholder' }))).toEqual({
      right: 4,
      total: 5,
    });
  });
});

describe('interpretations', () => {
  const withPair = (changes: Partial<Analysis['interpretations'][number]>): Analysis => ({
    ...call,
    interpretations: call.interpretations.map((one, i) => (i === 0 ? { ...one, ...changes } : one)),
  });

  test('need half of both sides', () => {
    const { source, target } = call.interpretations[0] as Analysis['interpretations'][number];
    const half = { ...target, end: target.end - 25 };
    const less = { ...target, end: target.end - 30 };
    expect(items('interpretations', { pairs }, withPair({ target: half }))?.both).toBe(2);
    expect(items('interpretations', { pairs }, withPair({ target: less }))?.both).toBe(1);
    expect(items('interpretations', { pairs }, withPair({ source: { start: 0, end: source?.start ?? 0 } }))?.both).toBe(
      1,
    );
  });

  test('with a source and without one are two things', () => {
    expect(items('interpretations', { pairs }, withPair({ source: null }))).toEqual({ both: 1, gold: 2, found: 2 });
    const unsourced = pairs.map((pair, i) => (i === 0 ? { ...pair, source: null } : pair));
    expect(items('interpretations', { pairs: unsourced }, withPair({ source: null }))?.both).toBe(2);
  });

  test('tell who interpreted whom; nobody is a name too', () => {
    const other = withPair({ principal: 'p2', interpreter: null });
    expect(rate('interpretations', 'principal', { pairs }, other)).toEqual({ right: 1, total: 2 });
    expect(rate('interpretations', 'interpreter', { pairs }, other)).toEqual({ right: 1, total: 2 });
    const nobody = pairs.map((pair) => ({ ...pair, interpreter: null }));
    expect(rate('interpretations', 'interpreter', { pairs: nobody }, other)).toEqual({ right: 1, total: 2 });
    expect(score({ pairs }, other).misses.map(({ what }) => what)).toEqual([
      'principal Haisheng Wu read as Interpreter',
      'interpreter Interpreter read as nobody',
    ]);
  });
});

test('principals of turns count where gold or analysis has one', () => {
  const found = call.turns.map((turn, i) => ({ ...turn, principal: i === 1 ? null : i === 4 ? 'p1' : turn.principal }));
  expect(rate('turns', 'principal', { pairs }, { ...call, turns: found })).toEqual({ right: 1, total: 3 });
});

describe('beads', () => {
  const withBeads = (beads: [source: string, target: string][]): Analysis => ({
    ...call,
    interpretations: call.interpretations.map((one, i) => ({
      ...one,
      sentences:
        i === 0 ? beads.map(([from, to]) => ({ source: spanIn(call, from), target: spanIn(call, to), score: 1 })) : [],
    })),
  });

  test('one that holds two sentences on each side says four links', () => {
    expect(items('beads', { beads }, withBeads([[SOURCE, TARGET]]))).toEqual({ both: 2, gold: 2, found: 4 });
  });

  test('hold a sentence of which they hold four fifths', () => {
    expect(items('beads', { beads }, withBeads([['订单很多', 'We have many']]))).toEqual({
      both: 0,
      gold: 2,
      found: 0,
    });
    expect(items('beads', { beads }, withBeads([['订单很多', 'We have many order']]))?.both).toBe(1);
  });

  test('crossed are wrong and missed', () => {
    const crossed = withBeads([['订单很多。', 'Lens revenue grew by six percent.']]);
    expect(items('beads', { beads }, crossed)).toEqual({ both: 0, gold: 2, found: 1 });
    expect(score({ beads }, crossed).misses.map(({ what }) => what)).toEqual(['missed', 'missed', 'extra']);
  });
});

describe('discrepancies', () => {
  const found = (said: string | null, rendered: string | null): Analysis => {
    const [one] = call.discrepancies as [Analysis['discrepancies'][number]];
    const span = (words: string | null) => (words === null ? null : spanIn(call, words));
    return { ...call, discrepancies: [{ ...one, source: span(said), target: span(rendered) }] };
  };

  test('meet on one side', () => {
    expect(items('discrepancies', { discrepancies }, found('增长百分之六。', null))?.both).toBe(1);
    expect(items('discrepancies', { discrepancies }, found('订单', '百分之六'))?.both).toBe(1);
    expect(items('discrepancies', { discrepancies }, found('订单', 'six percent'))?.both).toBe(0);
  });

  test('need more than half of the shorter span', () => {
    expect(items('discrepancies', { discrepancies }, found('之六。订单', null))?.both).toBe(0);
    expect(items('discrepancies', { discrepancies }, found('分之六。订单', null))?.both).toBe(1);
  });

  test('are not scored where the list is empty', () => {
    expect(items('discrepancies', { discrepancies: [] })).toBeUndefined();
  });

  test('of which none is found leave precision open', () => {
    expect(items('discrepancies', { discrepancies }, { ...call, discrepancies: [] })).toEqual({
      both: 0,
      gold: 1,
      found: 0,
    });
  });
});

describe('gold of a text that a reader makes', () => {
  const within = (turn: number, text: string, nth = 0): object => ({ turn, text, nth });
  const byWords = {
    spans: 'text',
    turns: call.turns.map(({ text }) => ({ start_text: text.slice(0, 40), end_text: text.slice(-40) })),
  };

  test('is skipped where it has offsets only', () => {
    const { layers } = score({ ...byWords, utterances, pairs, beads, discrepancies });
    for (const layer of ['utterances', 'interpretations', 'beads', 'discrepancies'])
      expect(layers.has(layer)).toBe(false);
  });

  test('is placed by its words', () => {
    const placed = {
      ...byWords,
      pairs: [{ ...pairs[0], source: within(0, SOURCE), target: within(1, TARGET.replace('percent. ', 'percent.\n')) }],
      beads: [{ source: within(0, '订单很多。'), target: within(1, 'We have many orders.') }],
      discrepancies: [{ source: within(0, '百分之六'), target: null }],
    };
    expect(items('interpretations', placed)).toEqual({ both: 1, gold: 1, found: 2 });
    expect(items('beads', placed)).toEqual({ both: 1, gold: 1, found: 1 });
    expect(items('discrepancies', placed)).toEqual({ both: 1, gold: 1, found: 1 });
  });

  test('is missed where the turn does not hold its words, or not so often', () => {
    const bead = (source: object): object => ({
      ...byWords,
      beads: [{ source, target: within(1, 'We have many orders.') }],
    });
    expect(items('beads', bead(within(1, '订单很多。')))).toEqual({ both: 0, gold: 1, found: 0 });
    expect(items('beads', bead(within(0, '订单很多。', 1)))?.both).toBe(0);
    expect(items('beads', bead(within(9, '订单很多。')))?.both).toBe(0);
  });
});
