import { createSpan, type Span } from './span.js';

/** One rewriting of a view: every match of `pattern` (global) is replaced. A match stands for the source it came from. */
export interface ViewRule {
  readonly pattern: RegExp;
  readonly replacement: string | ((match: string) => string);
}

/**
 * A string derived from a document's text, with a map back to it. Matchers run on the view; what they find is reported as
 * spans of the source. The source is never edited.
 */
export class TextView {
  readonly text: string;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  private constructor(text: string, starts: Int32Array, ends: Int32Array) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** A view that still equals its source (or a stretch of it). */
  static of(source: string, span: Span = { start: 0, end: source.length }): TextView {
    const { start, end } = createSpan(span.start, Math.min(span.end, source.length));
    const [starts, ends] = [new Int32Array(end - start), new Int32Array(end - start)];
    for (let i = 0; i < starts.length; i++) {
      starts[i] = start + i;
      ends[i] = start + i + 1;
    }
    return new TextView(source.slice(start, end), starts, ends);
  }

  /** A new view with the rules applied in order. A replacement's characters all stand for the whole match they replace. */
  rewrite(rules: readonly ViewRule[]): TextView {
    return rules.reduce<TextView>((view, rule) => view.rewriteOnce(rule), this);
  }

  /** The source span behind `[start, end)` of the view; an empty stretch gives an empty span. */
  toSource(start: number, end: number): Span {
    if (end <= start) {
      const offset = this.starts[start] ?? this.ends[this.ends.length - 1] ?? 0;
      return createSpan(offset, offset);
    }
    return createSpan(this.starts[start] as number, this.ends[end - 1] as number);
  }

  /** The stretch of the view that stands for a span of the source: empty where nothing of it is left. */
  toView({ start, end }: Span): Span {
    return { start: this.firstFrom(start), end: this.firstFrom(end) };
  }

  /** The place of the first character that stands for something at a place of the source or behind it. */
  private firstFrom(source: number): number {
    let low = 0;
    for (let high = this.starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < source) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private rewriteOnce({ pattern, replacement }: ViewRule): TextView {
    const pieces: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let last = 0;
    for (const match of this.text.matchAll(pattern)) {
      if (match[0] === '') continue;
      this.copy(last, match.index, pieces, starts, ends);
      const put = typeof replacement === 'string' ? replacement : replacement(match[0]);
      const from = this.starts[match.index] as number;
      const to = this.ends[match.index + match[0].length - 1] as number;
      // One character for one keeps its own place; anything else stands for the whole match.
      const aligned = put.length === match[0].length;
      for (let i = 0; i < put.length; i++) {
        starts.push(aligned ? (this.starts[match.index + i] as number) : from);
        ends.push(aligned ? (this.ends[match.index + i] as number) : to);
      }
      pieces.push(put);
      last = match.index + match[0].length;
    }
    if (last === 0) return this;
    this.copy(last, this.text.length, pieces, starts, ends);
    return new TextView(pieces.join(''), Int32Array.from(starts), Int32Array.from(ends));
  }

  private copy(from: number, to: number, pieces: string[], starts: number[], ends: number[]): void {
    pieces.push(this.text.slice(from, to));
    for (let i = from; i < to; i++) {
      starts.push(this.starts[i] as number);
      ends.push(this.ends[i] as number);
    }
  }
}
