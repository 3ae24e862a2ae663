import type { SourceText } from '../document/source-text.js';

/** What a reader is given: the bytes, and the file's name where there is one. */
export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** File name without folder; decides between formats whose bytes look alike. */
  readonly name: string | null;
  /** The id the document gets. */
  readonly id: string;
}

/**
 * Turns the bytes of one format into a SourceText. One object a format; `readers` in index.ts lists them all and asks,
 * in this order: whose signature do the bytes bear, whose extension has the name, to whose eyes does the text look
 * right.
 */
export interface Reader {
  readonly format: string;
  /** File name extensions of the format, lower case, without the dot. They also serve as other names of the format. */
  readonly extensions: readonly string[];
  /** Whether the bytes begin as only this format does, whatever the file is called. */
  hasSignature?(bytes: Uint8Array): boolean;
  /** Whether text that no signature and no name has claimed looks like this format; `head` is its beginning. */
  looksLike?(head: string): boolean;
  /** @throws EarningsCallError with the code that says what is wrong with the file. */
  read(input: ReaderInput): SourceText | Promise<SourceText>;
}
