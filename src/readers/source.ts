import { EarningsCallError } from '../document/diagnostic.js';
import { createSourceText, hashBytes, type SourceText } from '../document/source-text.js';
import type { ReaderInput } from './reader.js';

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * The SourceText of a reader's input: its id, the hash of its bytes, and what the reader found.
 *
 * @throws EarningsCallError `blank-input` when no character of the text can be seen.
 */
export function sourceOf(
  input: ReaderInput,
  format: string,
  text: string,
  parts: Partial<Pick<SourceText, 'metadata' | 'blocks' | 'listed' | 'warnings'>> = {},
): SourceText {
  if (!VISIBLE.test(text)) throw new EarningsCallError('blank-input');
  return createSourceText(text, { ...parts, id: input.id, sha256: hashBytes(input.bytes), format });
}
