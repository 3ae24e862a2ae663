import type { Analysis, Participant, Turn } from '../../src/document/analysis.js';
import { SCHEMA_VERSION } from '../../src/document/analysis.js';
import { hashBytes } from '../../src/document/source-text.js';
import type { Span } from '../../src/document/span.js';

/** A speech of the call to make: who is printed, who spoke, for whom, what was said. */
export interface Speech {
  labelled: string;
  speaker?: string;
  principal?: string;
  section?: Turn['section'];
  text: string;
}

/** A participant with everything but the name left to its usual value. */
export const person = (id: string, name: string, rest: Partial<Participant> = {}): Participant => ({
  id,
  name,
  aliases: [],
  role: 'unknown',
  title: null,
  affiliation: null,
  ...rest,
});

/** An Analysis of a call made up of `Name: text` paragraphs, with every other layer empty. */
export function analysisOf(
  participants: Participant[],
  speeches: Speech[],
  parts: Partial<Omit<Analysis, 'document'>> & { document?: Partial<Analysis['document']> } = {},
): Analysis {
  let text = '';
  const turns = speeches.map((speech, index): Turn => {
    const speaker = speech.speaker ?? speech.labelled;
    text += `${index > 0 ? '\n\n' : ''}${participants.find(({ id }) => id === speech.labelled)?.name}: `;
    const start = text.length;
    text += speech.text;
    const attribution = speaker === speech.labelled ? null : { reason: 'the words are hers', confidence: 0.9 };
    const place = {
      id: `t${index + 1}`,
      start,
      end: text.length,
      text: speech.text,
      section: speech.section ?? 'presentation',
    };
    return { ...place, labelled: speech.labelled, speaker, principal: speech.principal ?? null, attribution };
  });
  const { document, ...layers } = parts;
  return {
    schemaVersion: SCHEMA_VERSION,
    document: {
      id: 'call.txt',
      kind: 'transcript',
      layout: 'name-colon',
      text,
      sha256: hashBytes(new TextEncoder().encode(text)),
      company: 'Lindenberg Optics',
      ticker: 'LNDB',
      title: null,
      fiscalPeriod: '2025Q1',
      date: '2025-05-06',
      languages: ['en'],
      ...document,
    },
    participants,
    turns,
    utterances: [],
    interpretations: [],
    exchanges: [],
    figures: [],
    guidance: [],
    risks: [],
    summaries: [],
    summary: { points: [] },
    discrepancies: [],
    warnings: [],
    ...layers,
  };
}

/** The span of words that a call's text holds; the first of them where it holds them often. */
export function spanIn({ document }: Analysis, words: string): Span {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

type Step = Omit<Analysis['interpretations'][number], 'id' | 'source' | 'target' | 'sentences' | 'discrepancies'> & {
  source: string | null;
  target: string;
  sentences?: [source: string, target: string][];
};

type Difference = Partial<Analysis['discrepancies'][number]> & { of: number; said?: string; rendered?: string };

/** The call with steps of interpretation and differences between their sides, all given by their words. */
export function withInterpretations(call: Analysis, steps: Step[], differences: Difference[] = []): Analysis {
  const at = (words: string | null | undefined): Span | null => (words ? spanIn(call, words) : null);
  const discrepancies = differences.map(({ of: _, said, rendered, ...rest }, i) => ({
    id: `d${i + 1}`,
    type: 'interpretation' as const,
    source: at(said),
    target: at(rendered),
    field: 'value',
    expected: said ?? null,
    found: rendered ?? null,
    note: '',
    score: 0.9,
    ...rest,
  }));
  const interpretations = steps.map(({ source, target, sentences = [], ...voices }, i) => ({
    id: `i${i + 1}`,
    ...voices,
    source: at(source),
    target: spanIn(call, target),
    sentences: sentences.map(([from, to]) => ({ source: spanIn(call, from), target: spanIn(call, to), score: 0.9 })),
    discrepancies: discrepancies.filter((_, k) => differences[k]?.of === i).map(({ id }) => id),
  }));
  const utterances = call.turns.map(({ id, start, end, text }, i) => ({
    id: `u${i + 1}`,
    turn: id,
    start,
    end,
    language: /\p{Script=Han}|^\[/u.test(text) ? ('zh' as const) : ('en' as const),
    kind: /^\[/u.test(text) ? ('placeholder' as const) : ('speech' as const),
  }));
  return { ...call, utterances, interpretations, discrepancies };
}
