import type { Span } from '../../document/span.js';

/** A break behind a word that needs another one is a break of the page, and ends no sentence. */
const UNFINISHED = /\b(?:of|in|the|an?|and|or|to|for|by|from|with|than|RMB|US\$)$/u;
const LONGEST_UNFINISHED = 8;

/** The sentences of a passage by their places, asked for mostly from left to right. */
export class SentenceLookup {
  private place = 0;

  /**
   * @param sentences in order
   * @param offset where the passage starts in the text that they count into
   */
  constructor(
    private readonly passage: string,
    private readonly sentences: readonly Span[],
    private readonly offset = 0,
  ) {}

  /**
   * The sentence that holds the place `at`, with the pages it goes over.
   *
   * @param floor nothing left of it belongs to the sentence: the end of the one before
   */
  around(at: number, floor: number): Span {
    while (this.place > 0 && this.startOf(this.place) > at) this.place--;
    while (this.place + 1 < this.sentences.length && this.startOf(this.place + 1) <= at) this.place++;
    let [first, last] = [this.place, this.place];
    while (first > 0 && this.startOf(first) > floor && this.goesOn(first - 1)) first--;
    while (last + 1 < this.sentences.length && this.goesOn(last)) last++;
    return { start: Math.max(floor, this.startOf(first)), end: Math.max(this.endOf(last), at + 1) };
  }

  /** Whether the next page has the rest of a sentence. */
  private goesOn(place: number): boolean {
    const end = this.endOf(place);
    return UNFINISHED.test(this.passage.slice(Math.max(0, end - LONGEST_UNFINISHED), end));
  }

  private startOf(place: number): number {
    return place === 0 ? 0 : (this.sentences[place] as Span).start - this.offset;
  }

  /** Nothing behind the last one is left out. */
  private endOf(place: number): number {
    return place + 1 < this.sentences.length ? (this.sentences[place] as Span).end - this.offset : this.passage.length;
  }
}
