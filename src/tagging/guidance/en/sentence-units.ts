import type { Span } from '../../../document/span.js';
import { type Form, Forms, HASH_OF_NOTHING, hashed } from './forms.js';
import { endsWord, isPlainLetter, unitEnd } from './units.js';

const BLANK = 0x20;
/** All forms met so far, whichever text they stand in. */
const FORMS = new Forms();

/**
 * The words, numbers and signs of one sentence after another, in the text that they stand in. One pass over a sentence
 * says what it may tell; most sentences need no more.
 */
export class Units {
  length = 0;
  /** All that the sentence's words hint at. */
  hints = 0;
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  private numbers = new Int32Array(0);

  /** The form of a unit; none before the first and behind the last. */
  formAt(place: number): Form | undefined {
    return place >= 0 && place < this.length ? FORMS.of(this.numbers[place] as number) : undefined;
  }

  /** What a unit hints at. */
  hintsAt(place: number): number {
    return FORMS.hintsOf(this.numbers[place] as number);
  }

  /** Cuts a sentence; what was cut before is gone. */
  cut(text: string, { start, end }: Span): void {
    if (this.starts.length < end - start) this.reserve(end - start);
    FORMS.makeRoom(end - start);
    const { numbers, starts, ends } = this;
    let length = 0;
    let hints = 0;
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
      const number = FORMS.numberAt(text, at, to, hash);
      numbers[length] = number;
      starts[length] = at;
      ends[length] = to;
      length++;
      hints |= FORMS.hintsOf(number);
      at = to;
    }
    this.length = length;
    this.hints = hints;
  }

  private reserve(most: number): void {
    const size = Math.max(128, most + (most >> 1));
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.numbers = new Int32Array(size);
  }
}
