import type { Span } from '../document/span.js';
import { splitParagraph, splitParagraphs } from './sentences.js';

/** The sentences of a text: several layers of an analysis ask for those of the same turns, and each paragraph is split once. */
export class SentenceBook {
  private readonly known = new Map<number, { readonly end: number; readonly sentences: readonly Span[] }>();

  constructor(private readonly text: string) {}

  /** What `splitSentences` gives for a stretch. */
  of(span: Span): readonly Span[] {
    const all: Span[] = [];
    for (const paragraph of splitParagraphs(this.text, span))
      for (const one of this.inParagraph(paragraph)) all.push(one);
    return all;
  }

  private inParagraph(paragraph: Span): readonly Span[] {
    const before = this.known.get(paragraph.start);
    if (before?.end === paragraph.end) return before.sentences;
    const sentences: Span[] = [];
    splitParagraph(this.text, paragraph, sentences);
    this.known.set(paragraph.start, { end: paragraph.end, sentences });
    return sentences;
  }
}
