import type { SourceText } from '../document/source-text.js';

/** What a reader is given: the bytes, and the file's name where there is one. */
export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** File name without folder; decides between formats whose bytes look alike. */
  readonly name: string | null;
  /** The id the document gets. */
  readonly id: string;
}

/** Turns the bytes of one format into a SourceText. One file a reader; `readers` in index.ts lists them all. */
export interface Reader {
  readonly format: string;
  /** Whether the bytes (or, for formats without a signature, the file's name) are of this format. */
  accepts(input: ReaderInput): boolean;
  /** @throws EarningsCallError with the code that says what is wrong with the file. */
  read(input: ReaderInput): SourceText | Promise<SourceText>;
}
