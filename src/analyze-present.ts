import type { DocumentFacts } from './call/document-info.js';
import type { DraftCall } from './call/draft.js';
import type { DraftExchange } from './call/exchanges.js';
import type { Person } from './call/person.js';
import { type Analysis, type Participant, SCHEMA_VERSION } from './document/analysis.js';
import type { Warning } from './document/diagnostic.js';
import type { SourceText } from './document/source-text.js';
import type { FoundDiscrepancy } from './interpretation/discrepancies/index.js';
import type { Interpreted } from './interpretation/interpret.js';
import type { Recognised } from './layouts/index.js';

import type { JudgedQuestion } from './tagging/answers/index.js';
import { findCounterparts } from './tagging/guidance/index.js';
import type { SpokenFigure } from './tagging/tag-figures.js';
import type { SpokenGuidance } from './tagging/tag-guidance.js';
import type { SpokenRisk } from './tagging/tag-risks.js';

/** Everything the stages found, before it gets its ids. */
export interface Findings {
  readonly source: SourceText;
  readonly recognised: Recognised;
  readonly facts: DocumentFacts;
  readonly call: DraftCall;
  readonly interpreted: Interpreted;
  /** For every interpretation its discrepancies. */
  readonly discrepancies: readonly (readonly FoundDiscrepancy[])[];
  readonly exchanges: readonly (DraftExchange & { questions: readonly JudgedQuestion[] })[];
  readonly figures: readonly SpokenFigure[];
  readonly guidance: readonly SpokenGuidance[];
  readonly risks: readonly SpokenRisk[];
  readonly warnings: readonly Warning[];
}

const personId = (index: number): string => `p${index + 1}`;
const turnId = (index: number): string => `t${index + 1}`;

/** Gives findings the public names and ids. Layers of later stages are empty. */
export function present(findings: Findings): Analysis {
  const { source, recognised, facts, call, exchanges, figures, warnings } = findings;
  return {
    schemaVersion: SCHEMA_VERSION,
    document: {
      id: source.id,
      kind: recognised.kind,
      layout: recognised.layout,
      text: source.text,
      sha256: source.sha256,
      ...facts,
    },
    participants: call.roster.map((person, i) => presentPerson(person, i, facts.company)),
    turns: call.turns.map((turn) => ({
      id: turnId(turn.index),
      start: turn.start,
      end: turn.end,
      text: turn.body,
      section: turn.section,
      labelled: personId(turn.labelled),
      speaker: personId(turn.speaker),
      principal: turn.principal === null ? null : personId(turn.principal),
      attribution: turn.attribution,
    })),
    utterances: presentUtterances(findings),
    interpretations: presentInterpretations(findings),
    exchanges: exchanges.map((exchange, i) => ({
      id: `x${i + 1}`,
      analyst: personId(exchange.analyst),
      question: exchange.question.map(turnId),
      answer: exchange.answer.map(turnId),
      answeredBy: exchange.answeredBy.map(personId),
      questions: exchange.questions.map(({ start, end, answer, asked, response }) => ({
        start,
        end,
        answer,
        asked: [...asked],
        response,
      })),
    })),
    figures: figures.map(({ turn, speaker, implied, ...figure }, i) => ({
      id: `f${i + 1}`,
      ...figure,
      turn: turn === null ? null : turnId(turn),
      implied: [...implied],
      speaker: speaker === null ? null : personId(speaker),
    })),
    guidance: presentGuidance(findings),
    risks: presentRisks(findings),
    summaries: [],
    summary: { points: [] },
    discrepancies: findings.discrepancies
      .flat()
      .map((found, i) => ({ id: `d${i + 1}`, type: 'interpretation' as const, ...found })),
    warnings: [...warnings].sort((a, b) => (a.start ?? -1) - (b.start ?? -1)),
  };
}

function presentGuidance({ guidance, interpreted }: Findings): Analysis['guidance'] {
  const counterparts = findCounterparts(guidance, interpreted.interpretations);
  return guidance.map(({ turn, speaker, figures, ...item }, i) => ({
    id: `g${i + 1}`,
    ...item,
    turn: turn === null ? null : turnId(turn),
    speaker: speaker === null ? null : personId(speaker),
    figures: figures.map((place) => `f${place + 1}`),
    counterpart: guidanceId(counterparts[i] ?? null),
  }));
}

const guidanceId = (place: number | null): string | null => (place === null ? null : `g${place + 1}`);

function presentRisks({ risks, figures }: Findings): Analysis['risks'] {
  const places = new Map(figures.map((figure, i) => [figure, i]));
  return risks.map(({ turn, speaker, figures: own, ...risk }, i) => ({
    id: `r${i + 1}`,
    ...risk,
    turn: turn === null ? null : turnId(turn),
    speaker: speaker === null ? null : personId(speaker),
    figures: own.map((figure) => `f${(places.get(figure) ?? 0) + 1}`),
  }));
}

/** Company people belong to the company even where no list prints it. */
function presentPerson(person: Person, index: number, company: string | null): Participant {
  const ofCompany = person.role === 'executive' || person.role === 'ir';
  return {
    id: personId(index),
    name: person.name,
    aliases: [...person.aliases],
    role: person.role,
    title: person.title,
    affiliation: person.affiliation ?? (ofCompany ? company : null),
  };
}

function presentUtterances({ interpreted }: Findings): Analysis['utterances'] {
  return interpreted.utterances
    .flatMap((own, turn) => own.map((utterance) => ({ turn: turnId(turn), ...utterance })))
    .map((utterance, i) => ({ id: `u${i + 1}`, ...utterance }));
}

function presentInterpretations({ interpreted, discrepancies }: Findings): Analysis['interpretations'] {
  const idOf = (index: number | null) => (index === null ? null : personId(index));
  let before = 0;
  return interpreted.interpretations.map(({ principal, interpreter, source, target, sentences }, i) => {
    const own = (discrepancies[i] ?? []).map((_, k) => `d${before + k + 1}`);
    before += own.length;
    const links = sentences.map((link) => ({ ...link }));
    return {
      id: `i${i + 1}`,
      principal: idOf(principal),
      interpreter: idOf(interpreter),
      source,
      target,
      sentences: links,
      discrepancies: own,
    };
  });
}
