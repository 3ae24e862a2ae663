import type { SourceText } from '../../../src/document/source-text.js';
import { type ReadOptions, readDocument } from '../../../src/readers/index.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads text as the file of that name. */
export const readText = (text: string, name?: string): Promise<SourceText> => readDocument(bytesOf(text), { name });

/** Reads a value written as a JSON file. */
export const readJson = (value: unknown): Promise<SourceText> => readText(JSON.stringify(value), 'call.json');

/** What each block says, under which name. */
export const spoken = (source: SourceText): [string | null, string][] =>
  (source.blocks ?? []).map((block) => [block.label?.name ?? null, source.text.slice(block.start, block.end)]);

/** The code of the error that reading ends with. */
export async function failure(bytes: Uint8Array | string, options: ReadOptions = {}): Promise<string | null> {
  try {
    await readDocument(typeof bytes === 'string' ? bytesOf(bytes) : bytes, options);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
