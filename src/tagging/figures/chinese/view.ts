import type { Span } from '../../../document/span.js';
import { plainCharacter } from '../../metrics/chinese.js';

/** Stands in a view for a figure. */
export const FIGURE = '\ue000';
/** Stand for points of the calendar: last year, a quarter, any other. */
export const LAST_YEAR = '\ue002';
export const QUARTER = '\ue003';
const POINT = '\ue001';

/** Whether a character of a view stands for a point of the calendar. */
export const isPoint = (sign: string | undefined): boolean => sign !== undefined && sign >= POINT && sign <= QUARTER;

const signOf = (calendar: string): string => {
  if (calendar === 'Y-1') return LAST_YEAR;
  return calendar === 'Q-1' || /^Q[1-4]$/u.test(calendar) ? QUARTER : POINT;
};

/** How many characters at the end are a filler: 嗯, 这个. */
function fillerAtEnd(plain: readonly string[]): number {
  const last = plain.at(-1);
  if (last === '嗯' || last === '呃') return 1;
  const before = plain.at(-2);
  return last === '个' && (before === '这' || before === '那') ? 2 : 0;
}

/** Cantonese as it is written down, for comparison with Mandarin. */
const CANTONESE: ReadonlyMap<string, string> = new Map(
  [...'嘅的係是喺在咗了哋们佢他冇没'.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);

/** A Chinese sentence without white space and fillers, figures and points of the calendar as one character each. */
export interface ChineseView {
  /** As written. */
  readonly raw: string;
  /** Simplified, half-width, lower case; of the same length. */
  readonly plain: string;
  /** Where each figure stands. */
  readonly places: readonly number[];
}

/** The view of a sentence; figures and points in order and disjoint. */
export function viewSentence(
  text: string,
  sentence: Span,
  figures: readonly Span[],
  points: readonly (Span & { readonly calendar: string })[],
): ChineseView {
  const blocks = [
    ...figures.map((span) => ({ span, sign: FIGURE })),
    ...points.map((span) => ({ span, sign: signOf(span.calendar) })),
  ].sort((a, b) => a.span.start - b.span.start);
  const raw: string[] = [];
  const plain: string[] = [];
  const places: number[] = [];
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const written = text[i] as string;
      const one = CANTONESE.get(written) ?? plainCharacter(written);
      if (one === ' ' || one === '\n') continue;
      raw.push(written);
      plain.push(one);
      const filler = fillerAtEnd(plain);
      if (filler > 0) raw.length = plain.length = plain.length - filler;
    }
  };
  let at = sentence.start;
  for (const { span, sign } of blocks) {
    copy(at, span.start);
    if (sign === FIGURE) places.push(raw.length);
    raw.push(sign);
    plain.push(sign);
    at = span.end;
  }
  copy(at, sentence.end);
  return { raw: raw.join(''), plain: plain.join(''), places };
}
