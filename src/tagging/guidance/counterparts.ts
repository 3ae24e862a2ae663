import { overlap, type Span } from '../../document/span.js';
import type { Guidance } from './guidance.js';

/** A step of interpretation as far as counterparts are concerned: the two stretches and the sentences that belong together. */
export interface Rendering {
  readonly source: Span | null;
  readonly target: Span;
  readonly sentences: readonly { readonly source: Span; readonly target: Span }[];
}

/** Two statements must agree in more than their place. */
const LEAST = 2;

/**
 * For every item the place of its counterpart: the same guidance in the other language of an interpreted step. Two items
 * belong together where their sentences are linked and metric, period or bounds agree; each has one counterpart at most.
 */
export function findCounterparts(items: readonly Guidance[], renderings: readonly Rendering[]): (number | null)[] {
  const counterparts: (number | null)[] = items.map(() => null);
  let first = 0;
  for (const { source, target, sentences } of renderings) {
    if (source === null || sentences.length === 0) continue;
    const start = Math.min(source.start, target.start);
    while (first < items.length && (items[first] as Guidance).end <= start) first++;
    const said: number[] = [];
    const rendered: number[] = [];
    for (let i = first; i < items.length && (items[i] as Guidance).start < Math.max(source.end, target.end); i++) {
      if (overlap(items[i] as Guidance, source) > 0) said.push(i);
      else if (overlap(items[i] as Guidance, target) > 0) rendered.push(i);
    }
    for (const [a, b] of matched(items, said, rendered, sentences)) {
      counterparts[a] = b;
      counterparts[b] = a;
    }
  }
  return counterparts;
}

function matched(
  items: readonly Guidance[],
  said: readonly number[],
  rendered: readonly number[],
  sentences: Rendering['sentences'],
): [number, number][] {
  const likely = said
    .flatMap((a) =>
      rendered.map((b) => ({ a, b, score: likeness(items[a] as Guidance, items[b] as Guidance, sentences) })),
    )
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score);
  const taken = new Set<number>();
  return likely.flatMap(({ a, b }): [number, number][] => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b]];
  });
}

function likeness(a: Guidance, b: Guidance, sentences: Rendering['sentences']): number {
  if (a.kind !== b.kind) return 0;
  const linked = sentences.some((link) => overlap(link.source, a) > 0 && overlap(link.target, b) > 0);
  const bounds = a.kind === 'quantitative' && a.low === b.low && a.high === b.high;
  return (
    (linked ? 1 : 0) +
    (bounds ? 2 : 0) +
    (a.metricId !== null && a.metricId === b.metricId ? 1.5 : 0) +
    (a.period !== null && a.period === b.period ? 0.5 : 0) +
    (a.direction !== null && a.direction === b.direction ? 0.5 : 0)
  );
}
