import type { Span } from '../../document/span.js';
import type { Figure } from '../figures/index.js';
import type { Hit } from './scanner.js';
import type { ContextKind, ContextRow, RiskRow } from './taxonomy/index.js';

export type Cue = Hit<RiskRow>;
export type Word = Hit<ContextRow>;

/** A sentence with everything that stands in it, in order. */
export interface Scene extends Span {
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  readonly isQuestion: boolean;
}

/** `impact on`, `pressure`: what something does to another. */
export const isEffect = ({ row: { kind, indicator } }: Cue): boolean =>
  kind === 'adversity' && (indicator === 'impact' || indicator === 'pressure');

/** A Chinese character says as much as some four letters of English. */
const HAN_WIDTH = 4;
/** A movement seldom reaches over another thing measured. */
const RIVAL_WIDTH = 30;

/** How wide a stretch is, in letters of English. */
export function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    width += code >= 0x4e00 && code <= 0x9fff ? HAN_WIDTH : code === 32 && isHan(text.charCodeAt(i + 1)) ? 0 : 1;
  }
  return width;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The characters between two stretches; their distance is never less. */
export const gap = (a: Span, b: Span): number => (a.start < b.start ? b.start - a.end : a.start - b.end);

/** How far two stretches of a sentence are from each other: the letters between, more where a clause or rival stands there. */
export function distance(scene: Scene, a: Span, b: Span): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  let width = widthOf(scene.text, from, to);
  for (const { start, end, row } of scene.words) {
    if (start >= to) break;
    if (start < from || end > to) continue;
    if (row.kind === 'boundary' || row.kind === 'versus') width += row.weight ?? 0;
    else if (row.kind === 'rival') width += RIVAL_WIDTH;
  }
  return width;
}

/** Whether a clause ends between two places. */
export const isParted = (scene: Scene, from: number, to: number): boolean =>
  scene.words.some(
    ({ start, end, row }) => row.kind === 'boundary' && (row.weight ?? 0) >= 28 && start >= from && end <= to,
  );

/** The nearest word of the kinds, no farther than `reach` from a stretch; it may stand inside it. */
export function nearest(scene: Scene, of: Span, kinds: readonly ContextKind[], reach: number): Word | null {
  let best: Word | null = null;
  let least = reach;
  for (const word of scene.words) {
    if (!kinds.includes(word.row.kind) || gap(of, word) > reach) continue;
    const far = distance(scene, of, word);
    if (far <= least) {
      least = far;
      best = word;
    }
  }
  return best;
}

/** Whether the sentence has a word of the kind. */
export const has = (scene: Scene, kind: ContextKind): boolean => scene.words.some(({ row }) => row.kind === kind);
