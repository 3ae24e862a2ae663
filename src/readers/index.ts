import { EarningsCallError } from '../document/diagnostic.js';
import type { SourceText } from '../document/source-text.js';
import { srtReader, vttReader } from './captions.js';
import { decodeText } from './decode.js';
import { docxReader } from './docx.js';
import { htmlReader } from './html.js';
import { jsonReader } from './json.js';
import { markdownReader } from './markdown.js';
import { pdfReader } from './pdf.js';
import type { Reader, ReaderInput } from './reader.js';
import { textReader } from './text.js';

/**
 * Every reader; where two would take the same text, the earlier one gets it. Plain text takes what nobody else claims.
 */
export const readers: readonly Reader[] = [
  pdfReader,
  docxReader,
  vttReader,
  htmlReader,
  jsonReader,
  srtReader,
  markdownReader,
  textReader,
];

/** What is known of a document beside its bytes. */
export interface ReadOptions {
  /** File name or path: its last part decides between formats and is the document's id where none is given. */
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  /** A reader's format, or an extension of it: skips every guess. */
  readonly format?: string | undefined;
}

function readerFor(format: string): Reader {
  const wanted = format.toLowerCase().replace(/^\./, '');
  const reader = readers.find((each) => each.format === wanted || each.extensions.includes(wanted));
  if (reader !== undefined) return reader;
  if (wanted === 'txt') return textReader;
  throw new EarningsCallError('unknown-format', { format, known: readers.map((each) => each.format).join(', ') });
}

const extensionOf = (name: string | null): string => /\.([a-z0-9]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';

/**
 * The beginning of a file as text, for readers that judge by it; bytes that are no text are left to the text reader to
 * refuse.
 */
function headOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes.subarray(0, 16_384)).text;
  } catch {
    return '';
  }
}

function pickReader({ bytes, name }: ReaderInput): Reader {
  const extension = extensionOf(name);
  const certain =
    readers.find((reader) => reader.hasSignature?.(bytes)) ??
    readers.find((reader) => reader.extensions.includes(extension));
  if (certain !== undefined) return certain;
  const head = headOf(bytes);
  return readers.find((reader) => reader.looksLike?.(head)) ?? textReader;
}

/**
 * Reads the bytes of a document in any format known here: by `format`, else by what the bytes begin with, else by the
 * name's extension, else by what the text looks like; plain text where nothing else fits.
 *
 * @throws EarningsCallError `empty-input`, `blank-input`, `binary-input`, `undecodable-text`, `login-page`,
 *   `pdf-without-text`, `damaged-file`, `invalid-json`, `unknown-json`, `many-documents`, `no-speech`,
 *   `missing-package`, `unknown-format`.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceText> {
  if (bytes.length === 0) throw new EarningsCallError('empty-input');
  const name = options.name?.split(/[\\/]/).findLast((part) => part !== '') ?? null;
  const input: ReaderInput = { bytes, name, id: options.id ?? name ?? 'document' };
  const reader = options.format === undefined ? pickReader(input) : readerFor(options.format);
  return await reader.read(input);
}
