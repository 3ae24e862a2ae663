import { analyze } from '../../../src/analyze.js';
import { type Analysis, analysisSchema } from '../../../src/document/analysis.js';
import { EarningsCallError } from '../../../src/document/diagnostic.js';

interface Place {
  start: number;
  end: number;
}

/** Expects what holds of every Analysis, whatever the document: the schema, places in the text, ids that exist. */
export function expectSound(analysis: Analysis): void {
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  const { document, turns, participants, exchanges, warnings } = analysis;
  const people = new Set(participants.map(({ id }) => id));
  const turn = new Map(turns.map((one) => [one.id, one]));
  let last = 0;
  for (const { start, end, text, labelled, speaker } of turns) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(document.text.slice(start, end)).toBe(text);
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
    expect([people.has(labelled), people.has(speaker)]).toEqual([true, true]);
    last = end;
  }
  expect([turn.size, people.size]).toEqual([turns.length, participants.length]);
  for (const { analyst, question, answer, answeredBy, questions } of exchanges) {
    expect([analyst, ...answeredBy].filter((id) => !people.has(id))).toEqual([]);
    expect([...question, ...answer].filter((id) => !turn.has(id))).toEqual([]);
    // A question or an answer may be printed in pieces, over several turns: its ends lie in two of them.
    const endsWithin = (ids: readonly string[], { start, end }: Place) =>
      start < end &&
      ids.some((id) => (turn.get(id)?.start ?? 0) <= start && start < (turn.get(id)?.end ?? 0)) &&
      ids.some((id) => (turn.get(id)?.start ?? 0) < end && end <= (turn.get(id)?.end ?? 0));
    for (const asked of questions) {
      expect(endsWithin(question, asked)).toBe(true);
      expect(asked.answer === null || endsWithin(answer, asked.answer)).toBe(true);
    }
  }
  for (const { start, end } of warnings) {
    if (start === null || end === null) continue;
    expect(0 <= start && start <= end && end <= document.text.length).toBe(true);
  }
}

/** Expects a sound Analysis of the text, or one of our errors with a line to read. Gives the Analysis, if any. */
export function expectSoundOrRefused(text: string): Analysis | null {
  let analysis: Analysis;
  try {
    analysis = analyze(text);
  } catch (error) {
    expect(error).toBeInstanceOf(EarningsCallError);
    expect((error as Error).message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    return null;
  }
  expect(analysis.document.text).toBe(text);
  expectSound(analysis);
  return analysis;
}
