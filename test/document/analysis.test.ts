import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../src/analyze.js';
import { type Analysis, analysisJsonSchema, analysisSchema, SCHEMA_VERSION } from '../../src/document/analysis.js';
import { DIAGNOSTICS } from '../../src/document/diagnostic.js';

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));
const files = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

/** The Analysis of a call of two turns. */
const small = (): Analysis =>
  analyze(
    `Operator: Good morning, and welcome to the results call of Marlow Kilns on the first quarter.

Greta Holm: Thank you. Revenue rose by a tenth, and margins held.

Operator: This concludes the call.`,
  );

describe.each(files)('%s', (name) => {
  const text = readFileSync(corpus + name, 'utf8');
  const analysis = analyze(text, { id: name });

  test('becomes an Analysis that the schema takes whole, nothing added and nothing left out', () => {
    expect(analysisSchema.parse(analysis)).toEqual(analysis);
  });

  test('survives the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  test('points at persons and turns that exist', () => {
    const people = new Set(analysis.participants.map(({ id }) => id));
    const turns = new Set(analysis.turns.map(({ id }) => id));
    expect(people.size).toBe(analysis.participants.length);
    expect(turns.size).toBe(analysis.turns.length);
    for (const turn of analysis.turns) {
      expect(people).toContain(turn.labelled);
      expect(people).toContain(turn.speaker);
    }
    for (const { analyst, question, answer, answeredBy } of analysis.exchanges) {
      for (const id of [analyst, ...answeredBy]) expect(people).toContain(id);
      for (const id of [...question, ...answer]) expect(turns).toContain(id);
    }
  });

  test('gives the text back as it came', () => {
    expect(analysis.document).toMatchObject({ id: name, text });
  });
});

describe('analysisSchema', () => {
  test('takes an Analysis whose later layers are empty', () => {
    expect(analysisSchema.parse(small())).toEqual(small());
  });

  const damage: [string, (analysis: Analysis) => void][] = [
    ['a version it does not know', (a) => Object.assign(a, { schemaVersion: '9.0' })],
    ['a kind of document it does not know', (a) => Object.assign(a.document, { kind: 'novel' })],
    ['a hash that is none', (a) => Object.assign(a.document, { sha256: 'abc' })],
    ['a date that is none', (a) => Object.assign(a.document, { date: '2025-02-30' })],
    ['a role it does not know', (a) => Object.assign(a.participants[0] as object, { role: 'king' })],
    ['a turn without a speaker', (a) => Object.assign(a.turns[0] as object, { speaker: null })],
    ['an offset before the text', (a) => Object.assign(a.turns[0] as object, { start: -1 })],
    ['an offset between two characters', (a) => Object.assign(a.turns[0] as object, { end: 1.5 })],
    ['a third section', (a) => Object.assign(a.turns[0] as object, { section: 'lunch' })],
    ['a warning that is in no table', (a) => a.warnings.push({ code: 'odd', message: '', start: 0, end: 0 } as never)],
    ['a turn without its words', (a) => Reflect.deleteProperty(a.turns[0] as object, 'text')],
    ['a missing layer', (a) => Reflect.deleteProperty(a, 'figures')],
    ['surety beyond 1', (a) => Object.assign(a.turns[0] as object, { attribution: { reason: 'x', confidence: 2 } })],
  ];
  test.each(damage)('refuses %s', (_, spoil) => {
    const analysis = small();
    spoil(analysis);
    expect(analysisSchema.safeParse(analysis).success).toBe(false);
  });
});

describe('analysisJsonSchema', () => {
  interface Node {
    type?: string;
    properties?: Record<string, Node>;
    items?: Node;
    anyOf?: Node[];
    required?: string[];
    enum?: string[];
  }
  const schema = analysisJsonSchema() as Node;

  /** The names under a path such as `turns[].attribution`: through lists, and through "or null". */
  function namesAt(path: string): string[] {
    let node: Node | undefined = schema;
    for (const step of path.split(/\.|(?=\[\])/).filter(Boolean)) {
      node = step === '[]' ? node?.items : node?.properties?.[step];
      node = node?.anyOf?.find(({ type }) => type !== 'null') ?? node;
    }
    return Object.keys(node?.properties ?? {});
  }

  test('is an object schema with a name and a draft of its own', () => {
    expect(schema).toMatchObject({
      type: 'object',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:earnings-call-nlp:analysis:${SCHEMA_VERSION}`,
    });
  });

  const SPAN = ['start', 'end'];
  const NAMES: Record<string, string[]> = {
    document: [
      ...['id', 'kind', 'layout', 'text', 'sha256', 'company', 'ticker', 'title'],
      ...['fiscalPeriod', 'date', 'languages'],
    ],
    'participants[]': ['id', 'name', 'aliases', 'role', 'title', 'affiliation'],
    'turns[]': ['id', ...SPAN, 'section', 'labelled', 'speaker', 'principal', 'attribution'],
    'turns[].attribution': ['reason', 'confidence'],
    'utterances[]': ['id', 'turn', ...SPAN, 'language', 'kind'],
    'interpretations[]': ['id', 'principal', 'interpreter', 'source', 'target', 'sentences', 'discrepancies'],
    'interpretations[].source': SPAN,
    'interpretations[].target': SPAN,
    'interpretations[].sentences[]': ['source', 'target', 'score'],
    'exchanges[]': ['id', 'analyst', 'question', 'answer', 'answeredBy', 'questions'],
    'exchanges[].questions[]': [...SPAN, 'answer'],
    'exchanges[].questions[].answer': SPAN,
    'figures[]': [
      ...['id', ...SPAN, 'text', 'kind', 'value', 'low', 'high', 'unit', 'per', 'qualifier'],
      ...['metric', 'metricId', 'period', 'change', 'turn', 'speaker'],
    ],
    'guidance[]': [
      ...['id', ...SPAN, 'text', 'kind', 'metric', 'metricId', 'period', 'low', 'high', 'unit', 'direction'],
      ...['basis', 'action', 'growth', 'turn', 'speaker', 'figures', 'score'],
    ],
    'guidance[].growth': ['low', 'high', 'basis'],
    'risks[]': [
      ...['id', ...SPAN, 'text', 'category', 'direction', 'indicator', 'turn', 'speaker', 'figures', 'score'],
    ],
    'summaries[]': [
      ...['speaker', 'words', 'share', 'turns', 'questionsAnswered', 'points', 'guidance', 'risks', 'figures'],
    ],
    'summaries[].points[]': [...SPAN, 'text', 'score'],
    'summary.points[]': [...SPAN, 'text', 'score', 'speaker'],
    'discrepancies[]': ['id', 'type', 'source', 'target', 'field', 'expected', 'found', 'note', 'score'],
    'warnings[]': ['code', 'message', ...SPAN],
  };

  test('has every layer of the Analysis, and asks for all of them', () => {
    const layers = [
      ...['schemaVersion', 'document', 'participants', 'turns', 'utterances', 'interpretations', 'exchanges'],
      ...['figures', 'guidance', 'risks', 'summaries', 'summary', 'discrepancies', 'warnings'],
    ];
    expect(Object.keys(schema.properties ?? {})).toEqual(expect.arrayContaining(layers));
    expect(schema.required).toEqual(expect.arrayContaining(layers));
  });

  test.each(Object.entries(NAMES))('has the names of %s', (path, names) => {
    expect(namesAt(path)).toEqual(expect.arrayContaining(names));
  });

  test('knows every code a warning may have', () => {
    expect(schema.properties?.warnings?.items?.properties?.code?.enum).toEqual(Object.keys(DIAGNOSTICS));
  });
});
