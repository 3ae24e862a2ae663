import type { Span } from '../document/span.js';
import { splitParagraph, splitParagraphs } from './sentences.js';

/** A stretch between blank lines, split when its sentences are first asked for. */
export class Paragraph implements Span {
  readonly start: number;
  readonly end: number;
  private split: readonly Span[] | null = null;

  constructor(
    private readonly text: string,
    { start, end }: Span,
  ) {
    this.start = start;
    this.end = end;
  }

  get sentences(): readonly Span[] {
    if (this.split === null) {
      const found: Span[] = [];
      splitParagraph(this.text, this, found);
      this.split = found;
    }
    return this.split;
  }
}

/** The sentences of a text: several layers of an analysis ask for those of the same turns, and each paragraph is split once. */
export class SentenceBook {
  private readonly known = new Map<number, { readonly end: number; readonly paragraphs: readonly Paragraph[] }>();
  private readonly paragraphs = new Map<number, Paragraph>();

  constructor(private readonly text: string) {}

  /** What `splitSentences` gives for a stretch. */
  of(span: Span): readonly Span[] {
    const paragraphs = this.paragraphsOf(span);
    return paragraphs.length === 1
      ? (paragraphs[0] as Paragraph).sentences
      : paragraphs.flatMap(({ sentences }) => sentences);
  }

  /** The paragraphs of a stretch. */
  paragraphsOf({ start, end }: Span): readonly Paragraph[] {
    const before = this.known.get(start);
    if (before?.end === end) return before.paragraphs;
    const paragraphs = splitParagraphs(this.text, { start, end }).map((one) => this.paragraphAt(one));
    this.known.set(start, { end, paragraphs });
    return paragraphs;
  }

  /** Stretches that begin or end elsewhere share paragraphs. */
  private paragraphAt(span: Span): Paragraph {
    const before = this.paragraphs.get(span.start);
    if (before?.end === span.end) return before;
    const paragraph = new Paragraph(this.text, span);
    this.paragraphs.set(span.start, paragraph);
    return paragraph;
  }
}
