export { type AnalyzeOptions, analyze } from './analyze.js';
export { type AnalyzeFileOptions, analyzeFile, type FileInput } from './analyze-file.js';
export {
  type Analysis,
  analysisJsonSchema,
  analysisSchema,
  type DocumentInfo,
  type Exchange,
  type Participant,
  type Question,
  type Role,
  SCHEMA_VERSION,
  type Turn,
} from './document/analysis.js';
export { DIAGNOSTICS, type DiagnosticCode, EarningsCallError, type Warning } from './document/diagnostic.js';
export type { Span } from './document/span.js';
export { type AlignOptions, alignSentences, type Bead } from './interpretation/sentence-alignment.js';
export {
  type Change,
  type Figure,
  type FigureKind,
  type FindFiguresOptions,
  findFigures,
} from './tagging/figures/index.js';
export { type FindGuidanceContext, findGuidance, type Guidance } from './tagging/guidance/index.js';
export {
  type Direction,
  findRisks,
  type Movement,
  type Risk,
  type RiskCategory,
  type RiskContext,
} from './tagging/risks/index.js';
