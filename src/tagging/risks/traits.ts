import type { Cue, Word } from './scene.js';

/** What stands in a sentence and around it. */
export interface Sight {
  readonly cues: readonly Cue[];
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
  readonly hasFigures: boolean;
  /** Whether a risk was told just before. */
  readonly near: boolean;
}

/** What the scanners have seen in a sentence, for {@link SentenceModel}: kinds of cues, their categories, words beside them. */
export function traitsOf({ cues, words, isQuestion, hasFigures, near }: Sight): string[] {
  const traits: string[] = [];
  for (const { row } of cues) {
    traits.push(`k-${row.kind}`);
    if (row.category) traits.push(`c-${row.category}`);
  }
  for (const { row } of words) traits.push(`w-${row.kind}`);
  if (cues.length === 0) traits.push('bare');
  if (isQuestion) traits.push('asked');
  if (hasFigures) traits.push('figure');
  if (near) traits.push('near');
  return [...new Set(traits)];
}
