import type { Span } from '../../document/span.js';
import { Forms, HASH_OF_NOTHING, hashed, widened } from './forms.js';
import { endsWord, isPlainLetter, unitEnd } from './unit-ends.js';

const BLANK = 0x20;
/** Start, end and form of each unit, one after the other. */
const STRIDE = 3;
const END = 1;
const FORM = 2;

/** A stretch of English text cut into units: words, numbers and signs, each with the number of its form. */
export class Cut implements Span {
  readonly start: number;
  readonly end: number;
  /** How many units it has. */
  readonly length: number;

  constructor(
    readonly text: string,
    { start, end }: Span,
    readonly forms: Forms,
    private readonly places: Int32Array,
  ) {
    this.start = start;
    this.end = end;
    this.length = places.length / STRIDE;
  }

  startOf(unit: number): number {
    return this.places[unit * STRIDE] as number;
  }

  endOf(unit: number): number {
    return this.places[unit * STRIDE + END] as number;
  }

  /** The number of a unit's form. */
  formOf(unit: number): number {
    return this.places[unit * STRIDE + FORM] as number;
  }
}

/** Room for what is being cut, used again and again; a stretch of more units gets its own. */
const ROOM = new Int32Array(STRIDE << 15);

/** Cuts a stretch of a text in one pass. Offsets count into the text. */
export function cutText(text: string, span: Span = { start: 0, end: text.length }, forms = Forms.forText()): Cut {
  const { start, end } = span;
  let places = ROOM;
  let used = 0;
  for (let at = start; at < end; ) {
    let code = text.charCodeAt(at);
    if (code === BLANK) {
      at++;
      continue;
    }
    let to = at;
    let hash = HASH_OF_NOTHING;
    while (isPlainLetter(code)) {
      hash = hashed(hash, code);
      to++;
      code = to < end ? text.charCodeAt(to) : BLANK;
    }
    if (to === at || !endsWord(code)) {
      to = unitEnd(text, at, end);
      if (to < 0) {
        at++;
        continue;
      }
      hash = HASH_OF_NOTHING;
      for (let i = at; i < to; i++) hash = hashed(hash, text.charCodeAt(i));
    }
    if (used === places.length) places = widened(places, new Int32Array(used * 2));
    places[used] = at;
    places[used + END] = to;
    places[used + FORM] = forms.numberAt(text, at, to, hash);
    used += STRIDE;
    at = to;
  }
  return new Cut(text, span, forms, places.slice(0, used));
}

/** The cuts of a text: several layers of an analysis read the same stretches, and each is cut once. */
export class CutBook {
  private readonly known = new Map<number, Cut>();
  private readonly forms = Forms.forText();

  constructor(private readonly text: string) {}

  /** What {@link cutText} gives for a stretch. */
  of(span: Span): Cut {
    const before = this.known.get(span.start);
    if (before?.end === span.end) return before;
    const cut = cutText(this.text, span, this.forms);
    this.known.set(span.start, cut);
    return cut;
  }
}
