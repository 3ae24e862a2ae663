import { z } from 'zod';
import { EarningsCallError } from '../document/diagnostic.js';

const bounds = z.tuple([z.int().min(0), z.int().min(0)]);

/**
 * Where a turn stands: offsets into the text, or its first and last characters for files whose text a reader makes (HTML,
 * JSON, captions).
 */
const placeSchema = z.union([z.object({ span: bounds }), z.object({ start_text: z.string(), end_text: z.string() })]);

/** Where something stands within turns: offsets, or the words and which occurrence of them (from 0) in which turn. */
const withinSchema = z.union([
  bounds,
  z.object({ turn: z.int().min(0), text: z.string(), nth: z.int().min(0).default(0) }),
]);

const turnSchema = z.object({
  labelled: z.string().nullish(),
  speaker: z.string().nullish(),
  principal: z.string().nullish(),
  section: z.string().nullish(),
});

const participantSchema = z.object({ name: z.string(), role: z.string().nullish() });

const exchangeSchema = z.object({
  analyst: z.string().nullish(),
  question: z.array(z.int().min(0)),
  answer: z.array(z.int().min(0)),
  answeredBy: z.array(z.string()).optional(),
  questions: z.int().min(0).optional(),
});

const utteranceSchema = z.object({ language: z.string(), kind: z.string(), span: withinSchema });

const pairSchema = z.object({
  principal: z.string().nullish(),
  interpreter: z.string().nullish(),
  source: withinSchema.nullish(),
  target: withinSchema,
});

const beadSchema = z.object({ source: withinSchema, target: withinSchema });

const discrepancySchema = z.object({
  note: z.string().default(''),
  source: withinSchema.nullish(),
  target: withinSchema.nullish(),
});

const amount = z.number().nullish();

const figureSchema = z.object({
  span: withinSchema,
  kind: z.string(),
  value: amount,
  low: amount,
  high: amount,
  unit: z.string().nullish(),
  qualifier: z.string().nullish(),
  metric: z.string().nullish(),
  period: z.string().nullish(),
  change: z.object({ direction: z.string().nullish(), basis: z.string().nullish() }).nullish(),
});

const guidanceSchema = z.object({
  span: withinSchema,
  kind: z.string(),
  metric: z.string(),
  period: z.string().nullish(),
  low: amount,
  high: amount,
  unit: z.string().nullish(),
  direction: z.string().nullish(),
  basis: z.string().nullish(),
  action: z.string().nullish(),
});

const riskSchema = z.object({ span: withinSchema, category: z.string(), direction: z.string().nullish() });

const goldSchema = z.object({
  doc: z.string().min(1),
  /** `text`: a reader makes the text (HTML, JSON, captions), and offsets into the file are none into it. */
  spans: z.string().optional(),
  participants: z.array(participantSchema).default([]),
  turns: z.array(turnSchema.and(placeSchema)).default([]),
  utterances: z.array(utteranceSchema).optional(),
  pairs: z.array(pairSchema).optional(),
  beads: z.array(beadSchema).optional(),
  exchanges: z.array(exchangeSchema).optional(),
  discrepancies: z.array(discrepancySchema).optional(),
  figures: z.array(figureSchema).optional(),
  guidance: z.array(guidanceSchema).optional(),
  risks: z.array(riskSchema).optional(),
});

/** What people found in one document, as the files `*.gold.json` hold it; the form is described in corpus/README.md. */
export type Gold = z.infer<typeof goldSchema>;
export type GoldTurn = Gold['turns'][number];
export type GoldParticipant = Gold['participants'][number];
export type GoldUtterance = NonNullable<Gold['utterances']>[number];
export type GoldPair = NonNullable<Gold['pairs']>[number];
export type GoldBead = NonNullable<Gold['beads']>[number];
export type GoldDiscrepancy = NonNullable<Gold['discrepancies']>[number];
export type GoldFigure = NonNullable<Gold['figures']>[number];
export type GoldGuidance = NonNullable<Gold['guidance']>[number];
export type GoldRisk = NonNullable<Gold['risks']>[number];
/** Where something stands within turns. */
export type GoldPlace = z.infer<typeof withinSchema>;
export type GoldExchange = NonNullable<Gold['exchanges']>[number];

/**
 * Reads the content of one gold file.
 *
 * @param path - named in the error
 * @throws EarningsCallError `invalid-gold` when it is no JSON or not of the form.
 */
export function parseGold(path: string, content: string): Gold {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (cause) {
    throw new EarningsCallError('invalid-gold', { path, reason: 'it is no JSON' }, { cause });
  }
  const parsed = goldSchema.safeParse(data);
  if (!parsed.success) throw new EarningsCallError('invalid-gold', { path, reason: firstIssue(parsed.error) });
  const gold = parsed.data;
  const beyond = (gold.exchanges ?? []).some((x) => [...x.question, ...x.answer].some((i) => i >= gold.turns.length));
  if (beyond)
    throw new EarningsCallError('invalid-gold', { path, reason: 'an exchange names a turn that is not there' });
  return gold;
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'the file'}: ${issue.message}` : 'wrong form';
}
