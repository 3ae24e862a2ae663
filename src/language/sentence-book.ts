import type { Span } from '../document/span.js';
import { splitParagraphs, splitSentences } from './sentences.js';

/** The sentences of a text: several layers of an analysis ask for those of the same turns, and each paragraph is split once. */
export class SentenceBook {
  private readonly known = new Map<number, { readonly end: number; readonly sentences: readonly Span[] }>();

  constructor(private readonly text: string) {}

  /** What {@link splitSentences} gives for a stretch. */
  of(span: Span): readonly Span[] {
    return splitParagraphs(this.text, span).flatMap((paragraph) => this.inParagraph(paragraph));
  }

  private inParagraph(paragraph: Span): readonly Span[] {
    const before = this.known.get(paragraph.start);
    if (before?.end === paragraph.end) return before.sentences;
    const sentences = splitSentences(this.text, paragraph);
    this.known.set(paragraph.start, { end: paragraph.end, sentences });
    return sentences;
  }
}
