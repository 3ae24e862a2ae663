import fc from 'fast-check';
import type { Figure } from '../../../src/tagging/figures/index.js';
import { findRisks, RISK_CATEGORIES } from '../../../src/tagging/risks/index.js';

/** The amounts among the scraps as figures, so that risks alone are looked at. */
const figuresOf = (text: string): Figure[] =>
  [...text.matchAll(/3\.1%|RMB4 million/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    text: words,
    kind: words.endsWith('%') ? 'percent' : 'money',
    value: words.endsWith('%') ? 3.1 : 4_000_000,
    low: null,
    high: null,
    unit: words.endsWith('%') ? 'percent' : 'CNY',
    per: null,
    qualifier: 'exact',
    metric: null,
    metricId: null,
    period: null,
    change: null,
    implied: [],
  }));

/** What sentences about risks are made of, in an order that no sentence has. */
const SCRAPS = [
  ...['delinquency rate', 'funding costs', 'tariffs', 'competition', 'demand', 'headwinds', 'asset quality', 'lawsuit'],
  ...[
    'declined',
    'rose',
    'remain stable',
    'has not deteriorated',
    'is manageable',
    'versus',
    'from',
    'to',
    'if',
    'may',
  ],
  ...[
    '3.1%',
    'RMB4 million',
    'in an uncertain',
    'environment',
    'we expect',
    'focus on',
    ', which',
    'but',
    'and',
    'the',
  ],
  ...[
    '逾期率',
    '资金成本',
    '关税',
    '价格战',
    '下降了',
    '上升',
    '平稳',
    '没有',
    '影响',
    '百分之三',
    '，',
    '。',
    '吗？',
    '風險',
  ],
  ...['.', '?', ';', '\n', '\n\n', '\u00a0', '—', '’s', '\ud83d', '*', '(', ']'],
];
const passages = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((scraps) => scraps.join(' '));

test('whatever the words, risks are spans in order, one a sentence and category, with figures inside', () => {
  fc.assert(
    fc.property(passages, (text) => {
      const seen = new Set<string>();
      let last = 0;
      for (const risk of findRisks(text, { figures: figuresOf(text) })) {
        expect(text.slice(risk.start, risk.end)).toBe(risk.text);
        expect(risk.start).toBeGreaterThanOrEqual(last);
        last = risk.start;
        expect(RISK_CATEGORIES).toContain(risk.category);
        expect(seen.has(`${risk.start} ${risk.category}`)).toBe(false);
        seen.add(`${risk.start} ${risk.category}`);
        for (const { start, end } of risk.figures) expect(start >= risk.start && end <= risk.end).toBe(true);
        expect(risk.score > 0 && risk.score <= 1).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('any text has its risks found without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const risk of findRisks(text, { figures: [] })) expect(text.slice(risk.start, risk.end)).toBe(risk.text);
    }),
  );
});

test('a passage tells the same wherever it stands', () => {
  const passage = 'Funding costs declined by 20 basis points. Tariffs hurt our exports.';
  const alone = findRisks(passage);
  const moved = findRisks(`The weather was fine.\n\n${passage}`);
  const shift = 'The weather was fine.\n\n'.length;
  expect(moved.map(({ start, category, direction }) => [start - shift, category, direction])).toEqual(
    alone.map(({ start, category, direction }) => [start, category, direction]),
  );
});
