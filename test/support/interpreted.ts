import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/document/analysis.js';
import type { Span } from '../../src/document/span.js';
import { type FoundDiscrepancy, findDiscrepancies } from '../../src/interpretation/discrepancies/index.js';
import { alignSentences } from '../../src/interpretation/sentence-alignment.js';
import { splitSentences } from '../../src/language/sentences.js';
import { marked } from './marked.js';

/** The text with marks around spans that do not overlap: `{label:words}`, or `«words»` where the label is empty. */
export function markUp(text: string, spans: readonly (Span & { label: string })[]): string {
  let written = '';
  let at = 0;
  for (const { label, start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const words = text.slice(start, end);
    written += `${text.slice(at, start)}${label === '' ? `«${words}»` : `{${label}:${words}}`}`;
    at = end;
  }
  return written + text.slice(at);
}

const nameOf = ({ participants }: Analysis, id: string | null): string =>
  participants.find((person) => person.id === id)?.name ?? 'nobody';

/** The text of a call with every step of interpretation marked in it: `{said:…}`, `{Dana Kell for Shen Ruoting:…}`. */
export function markSteps(analysis: Analysis): string {
  const spans = analysis.interpretations.flatMap(({ source, target, interpreter, principal }) => [
    ...(source ? [{ ...source, label: 'said' }] : []),
    { ...target, label: `${nameOf(analysis, interpreter)} for ${nameOf(analysis, principal)}` },
  ]);
  return markUp(analysis.document.text, spans);
}

/**
 * Expects the steps of interpretation that are marked in a call's lines, and no others. Behind `{said:` stands what was
 * said or the note in its place; the mark of a rendering says who voiced it for whom, `nobody` where no name is.
 */
export function expectSteps(lines: readonly string[]): Analysis {
  const written = `${lines.join('\n\n')}\n`;
  const analysis = analyze(marked(written).text);
  expect(markSteps(analysis)).toBe(written);
  return analysis;
}

/** Whose words the turns voice that are not their speaker's own: `Dana Kell for Shen Ruoting`, by the turn's number. */
export const voicedTurns = (analysis: Analysis): Record<number, string> =>
  Object.fromEntries(
    analysis.turns.flatMap(({ speaker, principal }, i) =>
      principal === null ? [] : [[i + 1, `${nameOf(analysis, speaker)} for ${nameOf(analysis, principal)}`]],
    ),
  );

/** What differs between a passage and its rendering, with both passages. */
export interface Differences {
  text: string;
  found: FoundDiscrepancy[];
}

/** The discrepancies of one step, its sentences linked as the alignment links them. */
export function differencesOf(source: string, target: string): Differences {
  const text = `${source}\n\n${target}`;
  const [said, rendered] = [
    { start: 0, end: source.length },
    { start: source.length + 2, end: text.length },
  ] as [Span, Span];
  const [mine, theirs] = [said, rendered].map((span) => splitSentences(text, span)) as [Span[], Span[]];
  const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  const cover = (spans: readonly Span[], indices: readonly number[]): Span => ({
    start: (spans[indices[0] as number] as Span).start,
    end: (spans[indices.at(-1) as number] as Span).end,
  });
  const sentences = alignSentences(wordsOf(mine), wordsOf(theirs))
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => ({ source: cover(mine, bead.source), target: cover(theirs, bead.target), score: bead.score }));
  const pair = { principal: 0, interpreter: 1, source: said, target: rendered, sentences, spoken: true };
  return { text, found: findDiscrepancies(text, pair) };
}

/** Both passages with every discrepancy marked by its field; what is dropped is marked in the source alone. */
export function markDifferences({ text, found }: Differences): [source: string, target: string] {
  const spans = found.flatMap(({ source, target, field }) => [
    { ...source, label: field },
    ...(target && field !== 'dropped' ? [{ ...target, label: field }] : []),
  ]);
  return markUp(text, spans).split('\n\n') as [string, string];
}

/** Expects the discrepancies that are marked in a passage and its rendering, and no others. */
export function expectDifferences(source: string, target: string): void {
  const differences = differencesOf(marked(source).text, marked(target).text);
  expect(markDifferences(differences)).toEqual([source, target]);
}
