import type { Span } from '../../../document/span.js';
import { type Cut, cutText } from '../../../language/en/cut.js';
import { isBlankAt } from '../../../language/en/unit-ends.js';
import { FORMS, type Form, HINTS } from './forms.js';

/**
 * The units of one sentence after another of a stretch that was cut. One pass over a sentence says what it may tell; most
 * sentences need no more.
 */
export class Units {
  length = 0;
  /** All that the sentence's words hint at. */
  hints = 0;
  private cut: Cut;
  /** Where the sentence's units begin in the cut. */
  private first = 0;
  /** The unit of the stretch behind the sentence before. */
  private next = 0;
  private forms: readonly Form[];
  private hintsOf: readonly number[];

  constructor(private readonly stretch: Cut) {
    this.cut = stretch;
    this.forms = FORMS.of(stretch.forms);
    this.hintsOf = HINTS.of(stretch.forms);
  }

  /** Goes to a sentence; it lies behind the one before. */
  moveTo(sentence: Span): void {
    const { stretch } = this;
    // Where no blank stands at an end, a unit may go over it.
    if (isBlankAt(stretch.text, sentence.start - 1, stretch) && isBlankAt(stretch.text, sentence.end, stretch)) {
      this.cut = stretch;
      this.take(sentence, this.next);
      this.next = this.first + this.length;
      return;
    }
    this.cut = cutText(stretch.text, sentence, stretch.forms);
    this.forms = FORMS.of(stretch.forms);
    this.hintsOf = HINTS.of(stretch.forms);
    this.take(sentence, 0);
  }

  private take({ start, end }: Span, from: number): void {
    const { cut, hintsOf } = this;
    let first = from;
    while (first < cut.length && cut.startOf(first) < start) first++;
    let unit = first;
    let hints = 0;
    for (; unit < cut.length && cut.endOf(unit) <= end; unit++) hints |= hintsOf[cut.formOf(unit)] as number;
    this.first = first;
    this.length = unit - first;
    this.hints = hints;
  }

  startOf(unit: number): number {
    return this.cut.startOf(this.first + unit);
  }

  endOf(unit: number): number {
    return this.cut.endOf(this.first + unit);
  }

  /** The form of a unit; none before the first and behind the last. */
  formAt(unit: number): Form | undefined {
    return unit >= 0 && unit < this.length ? this.forms[this.cut.formOf(this.first + unit)] : undefined;
  }

  /** What a unit hints at. */
  hintsAt(unit: number): number {
    return this.hintsOf[this.cut.formOf(this.first + unit)] as number;
  }
}
