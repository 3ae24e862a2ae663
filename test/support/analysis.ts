import type { Analysis, Participant, Turn } from '../../src/document/analysis.js';
import { SCHEMA_VERSION } from '../../src/document/analysis.js';
import { hashBytes } from '../../src/document/source-text.js';

/** A speech of the call to make: who is printed, who spoke, what was said. */
export interface Speech {
  labelled: string;
  speaker?: string;
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
    const place = { id: `t${index + 1}`, start, end: text.length, section: speech.section ?? 'presentation' };
    return { ...place, labelled: speech.labelled, speaker, principal: null, attribution };
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
