import { present } from './analyze-present.js';
import { readCall } from './call/call.js';
import { readFacts } from './call/document-info.js';
import { findExchanges } from './call/exchanges.js';
import { assertReadable } from './call/plausibility.js';
import { findQuestions } from './call/questions.js';
import { readReportingFacts } from './call/reporting-facts.js';
import type { Analysis } from './document/analysis.js';
import { createSourceText, type SourceText } from './document/source-text.js';
import { findDiscrepancies } from './interpretation/discrepancies/index.js';
import { interpretCall } from './interpretation/interpret.js';
import { withPrincipals } from './interpretation/principals.js';
import { recogniseLayout } from './layouts/index.js';
import { judgeAnswers } from './tagging/answers/index.js';
import { tagFigures, tagReleaseFigures } from './tagging/tag-figures.js';
import { tagGuidance, tagReleaseGuidance } from './tagging/tag-guidance.js';
import { tagReleaseRisks, tagRisks } from './tagging/tag-risks.js';

/** What a caller may say about a text. */
export interface AnalyzeOptions {
  /** The document's id; `document` if not given. */
  id?: string;
}

/**
 * Analyses a transcript or release that is at hand as text.
 *
 * @param text the document; all offsets of the result count UTF-16 code units into it, and it comes back unchanged as
 * `document.text`
 * @returns the Analysis: who spoke which turn, in which section, and every exchange of questions and answers
 * @throws EarningsCallError `empty-input`, `blank-input`, `not-a-call` or `no-speech` where there is nothing to analyse
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeSource(createSourceText(text, options.id === undefined ? {} : { id: options.id }));
}

/** Analyses a document that a reader has opened. The same as {@link analyze}, less the reading. */
export function analyzeSource(source: SourceText): Analysis {
  const recognised = recogniseLayout(source);
  assertReadable(source, recognised);
  const { call: heard, warnings } = readCall(source.text, recognised);
  const interpreted = interpretCall(heard);
  const call = withPrincipals(heard, interpreted.principals);
  const discrepancies = interpreted.interpretations.map((pair) => findDiscrepancies(source.text, pair));
  const facts = readFacts(source, recognised);
  const { currency, periodEnd } = readReportingFacts(source.text, facts);
  const context = {
    fiscalPeriod: facts.fiscalPeriod,
    date: facts.date,
    periodEnd,
    ...(currency === null ? {} : { currency }),
  };
  const isRelease = recognised.kind === 'release';
  const said = isRelease ? tagReleaseFigures(source.text, context) : tagFigures(call, interpreted.utterances, context);
  const { figures } = said;
  const guidance = isRelease
    ? tagReleaseGuidance(source.text, said, context)
    : tagGuidance(call, interpreted.utterances, said, context);
  const exchanges = findExchanges(call)
    .map((exchange) => ({ ...exchange, questions: findQuestions(call, exchange) }))
    .map((exchange) => ({ ...exchange, questions: judgeAnswers(call, exchange, figures, facts.fiscalPeriod) }));
  return present({
    source,
    recognised,
    facts,
    figures,
    guidance,
    risks: isRelease ? tagReleaseRisks(source.text, figures) : tagRisks(call, interpreted.utterances, figures),
    call,
    interpreted,
    discrepancies,
    exchanges,
    warnings: [...source.warnings, ...recognised.warnings, ...warnings],
  });
}
