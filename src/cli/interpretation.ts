import type { Analysis } from '../document/analysis.js';
import { overlap, type Span } from '../document/span.js';

export type Interpretation = Analysis['interpretations'][number];
export type Discrepancy = Analysis['discrepancies'][number];

/** How often somebody was rendered by somebody; null for a person whom the transcript does not name. */
export interface Voicing {
  readonly interpreter: string | null;
  readonly principal: string | null;
  readonly steps: number;
}

/** Who rendered whom, most steps first. */
export function voicingsOf({ interpretations }: Analysis): Voicing[] {
  const found = new Map<string, Voicing>();
  for (const { interpreter, principal } of interpretations) {
    const key = `${interpreter} ${principal}`;
    found.set(key, { interpreter, principal, steps: (found.get(key)?.steps ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.steps - a.steps);
}

/** What stands in the text for the words that were rendered. */
export type Original = 'speech' | 'placeholder' | 'none';

/** What stands for the original of a step; in a mixed one the words count. */
export function originalOf({ utterances }: Analysis, { source }: Interpretation): Original {
  if (!source) return 'none';
  const own = utterances.filter((utterance) => overlap(utterance, source) > 0);
  return own.length === 0 || own.some(({ kind }) => kind === 'speech') ? 'speech' : 'placeholder';
}

/** A discrepancy with the step it stands in; numbered from 1 in the order of the call. */
export interface NumberedDiscrepancy {
  readonly number: number;
  readonly discrepancy: Discrepancy;
  readonly pair: Interpretation;
}

/** The discrepancies of all steps, in order. */
export function discrepanciesOf({ interpretations, discrepancies }: Analysis): NumberedDiscrepancy[] {
  const byId = new Map(discrepancies.map((discrepancy) => [discrepancy.id, discrepancy]));
  return interpretations
    .flatMap((pair) => pair.discrepancies.map((id) => ({ pair, discrepancy: byId.get(id) })))
    .flatMap(({ pair, discrepancy }) => (discrepancy ? [{ pair, discrepancy }] : []))
    .map((one, i) => ({ ...one, number: i + 1 }));
}

/** What the source says and what the rendering makes of it, with words where one side has nothing. */
export const sidesOf = ({ expected, found, note }: Discrepancy): [said: string, rendered: string] =>
  expected === null && found === null ? [note, ''] : [expected ?? 'not said', found ?? 'not rendered'];

/** `18.7% → 17.8%`. */
export const changeOf = (discrepancy: Discrepancy): string => sidesOf(discrepancy).filter(Boolean).join(' → ');

/** `92% sure`. */
export const sureness = (score: number): string => `${Math.round(100 * score)}% sure`;

/** The sentence of a step that holds a span, on the side the span is on; the whole side where sentences are not linked. */
export function sentenceAround(pair: Interpretation, span: Span, side: 'source' | 'target'): Span {
  const sentence = pair.sentences.map((link) => link[side]).find((one) => overlap(one, span) > 0);
  const whole = sentence ?? pair[side] ?? span;
  return { start: Math.min(whole.start, span.start), end: Math.max(whole.end, span.end) };
}
