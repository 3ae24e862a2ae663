import { evaluate } from '../../src/evaluation/evaluate.js';
import { parseGold } from '../../src/evaluation/gold.js';
import { nameKey } from '../../src/evaluation/names.js';
import { placeTurns } from '../../src/evaluation/place.js';
import { itemScores } from '../../src/evaluation/score-sheet.js';
import { analysisOf, person } from '../support/analysis.js';

const call = analysisOf(
  [
    person('p1', 'Operator', { role: 'operator' }),
    person('p2', 'Wu Haisheng'),
    person('p3', 'Ruth Ambrose', { role: 'analyst' }),
  ],
  [
    { labelled: 'p1', text: 'Please go ahead, Ruth.', section: 'qa' },
    { labelled: 'p3', text: 'How is demand, and what about margins in the second half of this year?', section: 'qa' },
    { labelled: 'p2', text: 'Thank you.', section: 'qa' },
    { labelled: 'p2', text: 'Thank you.', section: 'presentation' },
  ],
  { exchanges: [{ id: 'x1', analyst: 'p3', question: ['t2'], answer: ['t3'], answeredBy: ['p2'], questions: [] }] },
);

const gold = parseGold(
  'call.gold.json',
  JSON.stringify({
    doc: 'call.txt',
    participants: [
      { name: 'Operator', role: 'operator' },
      { name: 'Mr. Haisheng Wu', role: 'executive' },
      { name: 'Frank Zheng', role: 'analyst' },
    ],
    turns: call.turns.map(({ start, end, section }, index) => ({
      span: [start + (index === 0 ? 3 : 0), end - (index === 2 ? 4 : 0)],
      labelled: ['Operator', 'Ruth Ambrose', 'Haisheng Wu', null][index],
      speaker: ['Operator', 'Ruth Ambrose', 'Haisheng Wu', 'Haisheng Wu'][index],
      section: index === 3 ? 'qa' : section,
    })),
    exchanges: [{ analyst: 'Ruth Ambrose', question: [1], answer: [2], answeredBy: ['Haisheng Wu'], questions: 1 }],
  }),
);

describe('evaluate', () => {
  const { layers } = evaluate([{ gold, analysis: call }]);
  const rate = (layer: string, measure: string): unknown => layers.get(layer)?.rates.get(measure);

  test('turns count where both ends lie within three characters', () => {
    expect(layers.get('turns')?.items).toEqual({ both: 3, gold: 4, found: 4 });
  });

  test('names count in any order of their parts, and only where gold has one', () => {
    expect(rate('turns', 'labelled')).toEqual({ right: 2, total: 2 });
    expect(rate('turns', 'speaker')).toEqual({ right: 3, total: 3 });
    expect(rate('turns', 'section')).toEqual({ right: 2, total: 3 });
  });

  test('participants are matched by name, roles among the matched', () => {
    expect(layers.get('participants')?.items).toEqual({ both: 2, gold: 3, found: 3 });
    expect(rate('participants', 'role')).toEqual({ right: 1, total: 2 });
  });

  test('an exchange needs its turns', () => {
    const { items } = layers.get('exchanges') ?? {};
    expect(items && itemScores(items)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(rate('exchanges', 'questions')).toEqual({ right: 0, total: 1 });
  });
});

describe('gold turns given by their words', () => {
  const { text } = call.document;
  const place = (words: string): { start_text: string; end_text: string } => ({
    start_text: words.slice(0, 40).trimEnd(),
    end_text: words.slice(-40).trimStart(),
  });

  test('are found in order, the same words twice too', () => {
    const turns = call.turns.map(({ start, end }) => place(text.slice(start, end)));
    expect(placeTurns(text, turns)).toEqual(call.turns.map(({ start, end }) => ({ start, end })));
  });

  test('are found whatever the white space', () => {
    const [, question] = call.turns;
    const broken = text.replaceAll(' and ', ' \n and ');
    const words = text.slice(question?.start, question?.end);
    const [span] = placeTurns(broken, [place(words)]);
    expect(broken.slice(span?.start, span?.end).replace(/\s+/g, ' ')).toBe(words);
  });

  test('are null where the text does not hold them', () => {
    expect(placeTurns(text, [{ start_text: 'Not said', end_text: 'at all' }])).toEqual([null]);
  });
});

test('names are keys of their letters', () => {
  expect(nameKey('Mr. Wu  Haisheng')).toBe(nameKey('haisheng WU'));
  expect(nameKey('郑豪')).not.toBe(nameKey('郑浩'));
  expect(nameKey(null)).toBe('');
});
