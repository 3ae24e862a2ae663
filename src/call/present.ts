import { type Analysis, type Participant, SCHEMA_VERSION } from '../document/analysis.js';
import type { Warning } from '../document/diagnostic.js';
import type { SourceText } from '../document/source-text.js';
import type { Recognised } from '../layouts/index.js';
import type { FoundQuestion } from './answers.js';
import type { DocumentFacts } from './document-info.js';
import type { DraftCall } from './draft.js';
import type { DraftExchange } from './exchanges.js';
import type { Person } from './person.js';

/** Everything the stages found, before it gets its ids. */
export interface Findings {
  readonly source: SourceText;
  readonly recognised: Recognised;
  readonly facts: DocumentFacts;
  readonly call: DraftCall;
  readonly exchanges: readonly (DraftExchange & { questions: readonly FoundQuestion[] })[];
  readonly warnings: readonly Warning[];
}

const personId = (index: number): string => `p${index + 1}`;
const turnId = (index: number): string => `t${index + 1}`;

/** Gives findings the public names and ids. Layers of later stages are empty. */
export function present({ source, recognised, facts, call, exchanges, warnings }: Findings): Analysis {
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
      principal: null,
      attribution: turn.attribution,
    })),
    utterances: [],
    interpretations: [],
    exchanges: exchanges.map((exchange, i) => ({
      id: `x${i + 1}`,
      analyst: personId(exchange.analyst),
      question: exchange.question.map(turnId),
      answer: exchange.answer.map(turnId),
      answeredBy: exchange.answeredBy.map(personId),
      questions: exchange.questions.map(({ start, end, answer }) => ({ start, end, answer })),
    })),
    figures: [],
    guidance: [],
    risks: [],
    summaries: [],
    summary: { points: [] },
    discrepancies: [],
    warnings: [...warnings].sort((a, b) => (a.start ?? -1) - (b.start ?? -1)),
  };
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
