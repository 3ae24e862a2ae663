import { z } from 'zod';
import { DIAGNOSTICS, type DiagnosticCode } from './diagnostic.js';

/** The version of the Analysis; its major part changes when a name or meaning does. */
export const SCHEMA_VERSION = '1.0';

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset });
const score = z.number().min(0).max(1);
const personId = z.string().regex(/^p\d+$/);
const turnId = z.string().regex(/^t\d+$/);

export const ROLES = ['operator', 'executive', 'ir', 'analyst', 'interpreter', 'editor', 'unknown'] as const;

const documentSchema = z.object({
  id: z.string(),
  kind: z.enum(['transcript', 'release']),
  layout: z.string(),
  text: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  company: z.string().nullable(),
  ticker: z.string().nullable(),
  title: z.string().nullable(),
  fiscalPeriod: z.string().nullable(),
  date: z.iso.date().nullable(),
  languages: z.array(z.string()),
});

const participantSchema = z.object({
  id: personId,
  name: z.string(),
  aliases: z.array(z.string()),
  role: z.enum(ROLES),
  title: z.string().nullable(),
  affiliation: z.string().nullable(),
});

const turnSchema = span.extend({
  id: turnId,
  // Readers in languages that do not count in UTF-16 units get the words without counting.
  text: z.string(),
  section: z.enum(['presentation', 'qa']),
  labelled: personId,
  speaker: personId,
  principal: personId.nullable(),
  attribution: z.object({ reason: z.string(), confidence: score }).nullable(),
});

const utteranceSchema = span.extend({
  id: z.string(),
  turn: turnId,
  language: z.enum(['zh', 'en', 'other']),
  kind: z.enum(['speech', 'placeholder']),
});

const interpretationSchema = z.object({
  id: z.string(),
  principal: personId.nullable(),
  interpreter: personId.nullable(),
  source: span.nullable(),
  target: span,
  sentences: z.array(z.object({ source: span, target: span, score })),
  discrepancies: z.array(z.string()),
});

export const RESPONSE_STATUSES = ['full', 'partial', 'none'] as const;
/** What an answer gives, or falls short by; docs/exchanges.md says what each means. */
export const RESPONSE_REASONS = [
  'figure',
  'direction',
  'explanation',
  'past',
  'deferred',
  'not-mentioned',
  'no-answer',
] as const;

const askedSchema = span.extend({
  metric: z.string(),
  metricId: z.string().nullable(),
  seeks: z.enum(['figure', 'direction', 'explanation']),
  future: z.boolean(),
  given: z.enum(['figure', 'direction', 'past', 'explanation', 'deferred', 'not-mentioned']),
  evidence: span.nullable(),
});

const responseSchema = z.object({
  status: z.enum(RESPONSE_STATUSES),
  reason: z.enum(RESPONSE_REASONS),
  evidence: span.nullable(),
  score,
});

const questionSchema = span.extend({
  answer: span.nullable(),
  asked: z.array(askedSchema),
  response: responseSchema,
});

const exchangeSchema = z.object({
  id: z.string(),
  analyst: personId,
  question: z.array(turnId),
  answer: z.array(turnId),
  answeredBy: z.array(personId),
  questions: z.array(questionSchema),
});

const figureSchema = span.extend({
  id: z.string(),
  text: z.string(),
  kind: z.enum(['money', 'percent', 'percentage_points', 'basis_points', 'ratio', 'count', 'duration']),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  per: z.string().nullable(),
  qualifier: z.enum(['exact', 'approx', 'over', 'under']),
  metric: z.string().nullable(),
  metricId: z.string().nullable(),
  period: z.string().nullable(),
  change: z
    .object({ direction: z.enum(['up', 'down', 'flat']).nullable(), basis: z.enum(['yoy', 'qoq', 'other']).nullable() })
    .nullable(),
  // Known against implied: what the sentence does not say and the document's context does.
  implied: z.array(z.enum(['unit', 'period', 'metric'])),
  turn: turnId.nullable(),
  speaker: personId.nullable(),
});

const guidanceSchema = span.extend({
  id: z.string(),
  text: z.string(),
  kind: z.enum(['quantitative', 'qualitative']),
  metric: z.string().nullable(),
  metricId: z.string().nullable(),
  period: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  direction: z.enum(['up', 'down', 'stable']).nullable(),
  basis: z.enum(['gaap', 'non-gaap']).nullable(),
  action: z.enum(['new', 'maintain', 'raise', 'lower', 'withdraw']),
  growth: z
    .object({ low: z.number().nullable(), high: z.number().nullable(), basis: z.string().nullable() })
    .nullable(),
  // The bounds that it replaces, where the words name them.
  previous: z.object({ low: z.number().nullable(), high: z.number().nullable() }).nullable(),
  hedged: z.boolean(),
  condition: span.nullable(),
  // The same item in the other language of an interpreted statement.
  counterpart: z.string().nullable(),
  turn: turnId.nullable(),
  speaker: personId.nullable(),
  figures: z.array(z.string()),
  score,
});

const riskSchema = span.extend({
  id: z.string(),
  text: z.string(),
  category: z.string(),
  direction: z.enum(['worsening', 'improving', 'stable', 'unspecified']),
  indicator: z.string().nullable(),
  movement: z.enum(['up', 'down', 'flat']).nullable(),
  turn: turnId.nullable(),
  speaker: personId.nullable(),
  figures: z.array(z.string()),
  score,
});

const pointSchema = span.extend({ text: z.string(), score });

const speakerSummarySchema = z.object({
  speaker: personId,
  words: z.int().min(0),
  share: score,
  turns: z.array(turnId),
  questionsAnswered: z.int().min(0),
  points: z.array(pointSchema),
  guidance: z.array(z.string()),
  risks: z.array(z.string()),
  figures: z.array(z.string()),
});

const discrepancySchema = z.object({
  id: z.string(),
  type: z.enum(['interpretation', 'document']),
  source: span.nullable(),
  target: span.nullable(),
  field: z.string(),
  expected: z.string().nullable(),
  found: z.string().nullable(),
  note: z.string(),
  score,
});

const warningSchema = z.object({
  code: z.enum(Object.keys(DIAGNOSTICS) as [DiagnosticCode, ...DiagnosticCode[]]),
  message: z.string(),
  start: offset.nullable(),
  end: offset.nullable(),
});

/** The one public result of the library: every `start`/`end` counts UTF-16 code units into `document.text`. */
export const analysisSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  document: documentSchema,
  participants: z.array(participantSchema),
  turns: z.array(turnSchema),
  utterances: z.array(utteranceSchema),
  interpretations: z.array(interpretationSchema),
  exchanges: z.array(exchangeSchema),
  figures: z.array(figureSchema),
  guidance: z.array(guidanceSchema),
  risks: z.array(riskSchema),
  summaries: z.array(speakerSummarySchema),
  summary: z.object({ points: z.array(pointSchema.extend({ speaker: personId.nullable() })) }),
  discrepancies: z.array(discrepancySchema),
  warnings: z.array(warningSchema),
});

export type Analysis = z.infer<typeof analysisSchema>;
export type DocumentInfo = z.infer<typeof documentSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type Turn = z.infer<typeof turnSchema>;
export type Exchange = z.infer<typeof exchangeSchema>;
export type Question = Exchange['questions'][number];
export type Role = Participant['role'];

/** The Analysis as JSON Schema (draft 2020-12), as shipped in `earnings-call-nlp/schema.json`. */
export function analysisJsonSchema(): Record<string, unknown> {
  return {
    $id: `urn:earnings-call-nlp:analysis:${SCHEMA_VERSION}`,
    title: 'Analysis of an earnings call or release',
    ...z.toJSONSchema(analysisSchema),
  };
}
