import { analyze, analyzeSource } from '../../src/analyze.js';
import { type Analysis, analysisJsonSchema, analysisSchema } from '../../src/document/analysis.js';
import { createSourceText } from '../../src/document/source-text.js';
import { call, callsAda, callsMilo, closing, lists, opening, streetEventsOf, textOf } from '../support/mini-call.js';

const lines = [
  ...lists,
  ...opening,
  callsAda,
  'Ada Brandt: I have two questions. Is demand back? And will rents fall in the north?',
  'Petra Lindqvist: Demand is back.',
  'Unknown Executive: This is Thomas. Rents in the north will not fall.',
  'Ada Brandt: Our next question comes from the line of Milo Standish with Pellworth. Please go ahead.',
  'Milo Standish: Will prices rise, and',
  'Petra Lindqvist: if so, which of them will rise first?',
  'Petra Lindqvist: They will not.',
  'Unknown Executive: None of them.',
  ...closing,
];
const whole = call(lines);

const texts: readonly [what: string, text: string][] = [
  ['Name: text', textOf(lines)],
  ['StreetEvents', streetEventsOf(lines.filter((line) => !lists.includes(line)))],
  ['a call with Windows line ends', textOf(lines).replaceAll('\n', '\r\n')],
  ['a call with characters outside the first plane', textOf(lines).replaceAll('Demand', '😀 𠮷野 demand')],
  ['paragraphs', 'Our revenue grew by six percent in the quarter, and our margin rose to nine percent of sales.\n'],
  ['a Chinese call', '主持人： 欢迎参加业绩电话会议。\n\n吴兰亭： 收入同比增长百分之六。\n\n主持人： 谢谢，再见。\n'],
];

/** Every span of an analysis, wherever it stands. */
function spansOf(value: unknown): { start: number; end: number }[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value && typeof value.start === 'number' ? [value] : [];
  return [...(own as { start: number; end: number }[]), ...Object.values(value).flatMap(spansOf)];
}

describe.each(texts)('an analysis of %s', (_, text) => {
  const analysis = analyze(text);

  test('gives the text back unchanged', () => {
    expect(analysis.document.text).toBe(text);
  });

  test('fits the schema, and survives JSON', () => {
    expect(analysisSchema.strict().parse(analysis)).toEqual(analysis);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  test('is the same each time', () => {
    expect(analyze(text)).toEqual(analysis);
  });

  test('has spans that lie in the text', () => {
    const spans = spansOf(analysis);
    expect(spans.length).toBeGreaterThanOrEqual(analysis.turns.length);
    expect(spans.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([]);
  });

  test('has turns in order, apart, and without white space at their ends', () => {
    const { turns } = analysis;
    expect(turns.map((turn) => text.slice(turn.start, turn.end))).toEqual(turns.map((turn) => turn.text));
    expect(turns.filter((turn, i) => turn.start < (turns[i - 1]?.end ?? 0))).toEqual([]);
    expect(turns.filter((turn) => turn.text !== turn.text.trim() || turn.text === '')).toEqual([]);
  });
});

describe('ids', () => {
  const ids = (layer: readonly { id: string }[]) => layer.map(({ id }) => id);
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

  test('are numbered in the order of the text', () => {
    expect(ids(whole.participants)).toEqual(numbered('p', whole.participants.length));
    expect(ids(whole.turns)).toEqual(numbered('t', 12));
    expect(ids(whole.exchanges)).toEqual(['x1', 'x2']);
  });

  test('that are referred to exist', () => {
    const people = new Set(ids(whole.participants));
    const turns = new Set(ids(whole.turns));
    const { exchanges } = whole;
    expect(whole.turns.flatMap(({ labelled, speaker }) => [labelled, speaker]).filter((id) => !people.has(id))).toEqual(
      [],
    );
    expect(
      exchanges.flatMap(({ analyst, answeredBy }) => [analyst, ...answeredBy]).filter((id) => !people.has(id)),
    ).toEqual([]);
    expect(
      exchanges.flatMap(({ question, answer }) => [...question, ...answer]).filter((id) => !turns.has(id)),
    ).toEqual([]);
  });

  test('of the document is the one asked for', () => {
    expect(whole.document.id).toBe('document');
    expect(analyze(textOf(lines), { id: 'hzmf-2025-q1' }).document.id).toBe('hzmf-2025-q1');
  });

  test('of two analyses do not depend on each other', () => {
    analyze(streetEventsOf(lines.slice(lists.length)));
    expect(analyze(textOf(lines))).toEqual(whole);
  });
});

describe('a turn', () => {
  const [, , , , , selfNamed, handOver, , tail] = whole.turns;

  test('that is repaired says why and how sure, and keeps who is printed', () => {
    for (const turn of [selfNamed, handOver, tail]) {
      expect(turn?.speaker).not.toBe(turn?.labelled);
      expect(turn?.attribution).toMatchObject({ reason: expect.stringMatching(/\w{4}/u) });
      expect(turn?.attribution?.confidence).toBeGreaterThanOrEqual(0.5);
      expect(turn?.attribution?.confidence).toBeLessThanOrEqual(1);
    }
  });

  test('that is not has no attribution', () => {
    const sound = whole.turns.filter(({ speaker, labelled }) => speaker === labelled);
    expect(sound.map(({ attribution }) => attribution)).toEqual(Array(9).fill(null));
  });
});

describe('an exchange', () => {
  test('holds turns of the questions only, each once', () => {
    const held = whole.exchanges.flatMap(({ question, answer }) => [...question, ...answer]);
    expect(new Set(held).size).toBe(held.length);
    const presented = whole.turns.filter(({ section }) => section === 'presentation').map(({ id }) => id);
    expect(held.filter((id) => presented.includes(id))).toEqual([]);
  });

  test('has its questions inside its question turns, and answers inside its answer turns', () => {
    const inside = (ids: readonly string[], { start, end }: { start: number; end: number }) => {
      const turns = whole.turns.filter(({ id }) => ids.includes(id));
      return start >= (turns[0]?.start ?? Infinity) && end <= (turns.at(-1)?.end ?? 0);
    };
    for (const { question, answer, questions } of whole.exchanges) {
      expect(questions.length).toBeGreaterThan(0);
      for (const asked of questions) {
        expect(inside(question, asked)).toBe(true);
        if (asked.answer) expect(inside(answer, asked.answer)).toBe(true);
      }
    }
  });
});

describe('warnings', () => {
  test('stand in the order of the text, those of the whole document first', () => {
    const analysis = call([
      ...opening,
      callsMilo,
      'Unidentified Analyst: (inaudible) prices?',
      'Unknown Executive: No,',
    ]);
    const starts = analysis.warnings.map(({ start }) => start ?? -1);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('of the reader are kept', () => {
    const warnings: Analysis['warnings'] = [
      { code: 'decoding-replaced', message: '1 character was replaced', start: null, end: null },
    ];
    expect(analyzeSource(createSourceText(textOf(lines), { warnings })).warnings).toContainEqual(warnings[0]);
  });
});

describe('a source that comes from a reader', () => {
  const text = 'Good day, and welcome. Our revenue grew by six percent.';
  const block = (name: string, start: number, end: number) => ({
    start,
    end,
    label: { name, title: null, affiliation: null },
    labelSpan: null,
    section: null,
  });
  const source = createSourceText(text, {
    id: 'call.json',
    blocks: [block('Operator', 0, 22), block('Petra Lindqvist', 23, text.length)],
    listed: [{ name: 'Petra Lindqvist', title: 'Chief Executive Officer', affiliation: null, side: 'company' }],
  });

  test('keeps its speakers, its people and its id', () => {
    const { document, participants, turns } = analyzeSource(source);
    expect(document).toMatchObject({
      id: 'call.json',
      layout: 'structured',
      kind: 'transcript',
      sha256: source.sha256,
    });
    expect(turns.map((turn) => turn.text)).toEqual(['Good day, and welcome.', 'Our revenue grew by six percent.']);
    expect(participants).toMatchObject([
      { name: 'Operator', role: 'operator' },
      { name: 'Petra Lindqvist', role: 'executive', title: 'Chief Executive Officer' },
    ]);
  });

  test('is not changed', () => {
    const before = structuredClone(source);
    analyzeSource(source);
    expect(source).toEqual(before);
  });
});

test('the schema names every field that an analysis has', () => {
  expect(Object.keys((analysisJsonSchema().properties ?? {}) as object).sort()).toEqual(Object.keys(whole).sort());
});
