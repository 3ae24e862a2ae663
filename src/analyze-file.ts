import { type AnalyzeOptions, analyzeSource } from './analyze.js';
import type { Analysis } from './document/analysis.js';
import { EarningsCallError } from './document/diagnostic.js';
import { readDocument } from './readers/index.js';

/**
 * What is needed of a web stream. The type of that name belongs to the browser's library, which Node programs do
 * without.
 */
export interface WebByteStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | string | undefined }>;
    cancel(): Promise<void>;
  };
}

/**
 * What `analyzeFile` reads: a path, a `file:` URL, the bytes themselves, or a stream of bytes (Node's or the web's, or
 * any async iterable). Strings inside a stream count as UTF-8.
 */
export type FileInput = string | URL | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array | string> | WebByteStream;

/** Options of `analyzeFile`, beside those of `analyze`. */
export type AnalyzeFileOptions = AnalyzeOptions & {
  /** The format (`text`, `markdown`, `html`, `pdf`, `docx`, `json`, `vtt`, `srt`), where it should not be found out. */
  format?: string;
  /** Inputs of more bytes than this are refused; 32 MiB unless told. */
  maxBytes?: number;
};

/** 32 MiB: a hundred times the longest call, and little enough to hold in memory. */
const MOST_BYTES = 32 * 1024 * 1024;

interface FileContent {
  readonly bytes: Uint8Array;
  readonly name: string | undefined;
}

/** Why the file system refuses a path, as one of our errors. Streams of files fail with the same codes. */
function fileError(path: string, cause: unknown): unknown {
  if (cause instanceof EarningsCallError) return cause;
  const code = (cause as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return cause;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new EarningsCallError('file-not-found', { path }, { cause });
  if (code === 'EISDIR') return new EarningsCallError('is-a-directory', { path }, { cause });
  return new EarningsCallError('file-unreadable', { path, reason: code }, { cause });
}

const checkSize = (path: string, bytes: number, limit: number): void => {
  if (bytes > limit) throw new EarningsCallError('file-too-large', { path, bytes, limit });
};

/** Chunks come in order; reading stops, and the stream is closed, as soon as they are more than the limit. */
async function collect(chunks: AsyncIterable<Uint8Array | string>, path: string, limit: number): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    length += part.byteLength;
    checkSize(path, length, limit);
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** Browsers that cannot iterate over a stream can still read it. */
async function* chunksOf(stream: WebByteStream): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value !== undefined) yield next.value;
    }
  } finally {
    // Closes the source when reading stops early; an error on the way out would hide the reason for it.
    await reader.cancel().catch(() => undefined);
  }
}

async function readPath(path: string | URL, limit: number): Promise<FileContent> {
  const printed = typeof path === 'string' ? path : path.href;
  try {
    // Inside functions and a `try`: a browser's bundle holds this file, but never comes here.
    const { createReadStream } = await import('node:fs');
    const { stat } = await import('node:fs/promises');
    const { fileURLToPath } = await import('node:url');
    const file = typeof path === 'string' ? path : fileURLToPath(path);
    const info = await stat(file);
    if (info.isDirectory()) throw new EarningsCallError('is-a-directory', { path: file });
    checkSize(file, info.size, limit);
    // A pipe says it has no bytes: what is read is counted too.
    return { bytes: await collect(createReadStream(file), file, limit), name: file };
  } catch (cause) {
    throw fileError(printed, cause);
  }
}

async function readStream(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<FileContent> {
  const path = (stream as { path?: unknown }).path;
  const name = typeof path === 'string' && path !== '' ? path : undefined;
  try {
    return { bytes: await collect(stream, name ?? 'the stream', limit), name };
  } catch (cause) {
    throw fileError(name ?? 'the stream', cause);
  }
}

async function readInput(input: FileInput, limit: number): Promise<FileContent> {
  if (typeof input === 'string' || input instanceof URL) return readPath(input, limit);
  if (input instanceof ArrayBuffer) return readInput(new Uint8Array(input), limit);
  if (input instanceof Uint8Array) {
    checkSize('the input', input.byteLength, limit);
    return { bytes: input, name: undefined };
  }
  if (typeof input === 'object' && input !== null && Symbol.asyncIterator in input) return readStream(input, limit);
  if (typeof (input as Partial<WebByteStream> | null)?.getReader === 'function')
    return readStream(chunksOf(input), limit);
  throw new EarningsCallError('invalid-option', {
    option: 'input',
    reason: 'pass a path, a file: URL, bytes or a stream of bytes',
  });
}

/**
 * Analyses a file in any format that has a reader (docs/formats.md): plain text, Markdown, HTML, PDF, DOCX, JSON,
 * WebVTT, SRT. The document's id is the file's name unless `options.id` says otherwise; `document.sha256` is the hash
 * of the bytes.
 *
 * @throws EarningsCallError `file-not-found`, `is-a-directory`, `file-unreadable`, `file-too-large`, and all that
 *   `readDocument` and `analyzeSource` throw.
 */
export async function analyzeFile(input: FileInput, options: AnalyzeFileOptions = {}): Promise<Analysis> {
  const { id, format, maxBytes } = options;
  const limit = maxBytes ?? MOST_BYTES;
  if (Number.isNaN(limit) || limit < 0) {
    throw new EarningsCallError('invalid-option', { option: 'maxBytes', reason: `${limit} is no number of bytes` });
  }
  const { bytes, name } = await readInput(input, limit);
  const source = await readDocument(bytes, { name, id, format });
  return analyzeSource(source);
}
