import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { pathToFileURL } from 'node:url';
import { analyzeFile, type FileInput } from '../../src/analyze-file.js';

const CALL = `Qinghe Motors Ltd. Q2 2025 Earnings Call
August 12, 2025

Operator: Good day, and welcome to the Qinghe Motors second quarter 2025 earnings conference call. I would now like to turn the call over to Jane Doe. Please go ahead.

Jane Doe: Thank you, operator. Total revenue was RMB1.2 billion in the second quarter, up 10% year over year. We expect revenue to grow in the third quarter.

Operator: This concludes today's conference call. Thank you for participating. You may now disconnect.
`;
const bytes = new TextEncoder().encode(CALL);
const sha256 = createHash('sha256').update(bytes).digest('hex');

let folder = '';
let path = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earnings-call-'));
  path = join(folder, 'qinghe 2025q2.txt');
  await writeFile(path, bytes);
  await mkdir(join(folder, 'calls.txt'));
});

afterAll(() => rm(folder, { recursive: true }));

async function* twoChunks(): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 100);
  yield bytes.subarray(100);
}

/** A web stream as older browsers have it: to be read, not to be iterated over. */
const plainWebStream = () => {
  const reader = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  }).getReader();
  return { getReader: () => reader };
};

const failure = (input: FileInput, options = {}) =>
  analyzeFile(input, options).catch((error: { code: string }) => error.code);

describe('what analyzeFile reads', () => {
  const named: [string, () => FileInput][] = [
    ['a path', () => path],
    ['a file: URL', () => pathToFileURL(path)],
    ['a stream of a file', () => createReadStream(path)],
  ];
  test.each(named)('%s, whose file names the document', async (_, input) => {
    const { document } = await analyzeFile(input());
    expect(document).toMatchObject({ id: 'qinghe 2025q2.txt', text: CALL, sha256 });
  });

  const nameless: [string, () => FileInput][] = [
    ['bytes', () => bytes],
    ['a Buffer', () => Buffer.from(bytes)],
    ['an ArrayBuffer', () => Uint8Array.from(bytes).buffer],
    ['an async iterable', () => twoChunks()],
    ['a Node stream of strings', () => Readable.from([CALL.slice(0, 50), CALL.slice(50)])],
    ['a web stream', () => Readable.toWeb(Readable.from([bytes]))],
    ['a web stream that only has a reader', plainWebStream],
  ];
  test.each(nameless)('%s', async (_, input) => {
    const { document } = await analyzeFile(input(), { id: 'mine' });
    expect(document).toMatchObject({ id: 'mine', text: CALL, sha256 });
  });

  test('in the format that the caller states', async () => {
    const page = CALL.split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    const { document } = await analyzeFile(new TextEncoder().encode(page), { format: 'html' });
    expect(document.text).toContain('\n\nJane Doe: Thank you');
  });
});

describe('what it refuses', () => {
  test('a path where nothing is', async () => {
    expect(await failure(join(folder, 'none.txt'))).toBe('file-not-found');
    expect(await failure(join(path, 'below-a-file.txt'))).toBe('file-not-found');
    expect(await failure(createReadStream(join(folder, 'none.txt')))).toBe('file-not-found');
  });

  test('a folder', async () => expect(await failure(join(folder, 'calls.txt'))).toBe('is-a-directory'));

  test('an address that is no file', async () => {
    expect(await failure(new URL('https://example.com/call.txt'))).toBe('file-unreadable');
    expect(await failure('a\0path')).toBe('file-unreadable');
  });

  test.each([
    ['a file', () => path],
    ['bytes', () => bytes],
    ['a stream', () => twoChunks()],
  ] satisfies [string, () => FileInput][])('%s over the limit', async (_, input) => {
    expect(await failure(input(), { maxBytes: 99 })).toBe('file-too-large');
    expect(await failure(input(), { maxBytes: bytes.length })).not.toBe('file-too-large');
  });

  test('a stream without end, as soon as it is over the limit', async () => {
    let chunks = 0;
    const endless = (async function* () {
      for (;;) {
        chunks++;
        yield bytes;
      }
    })();
    expect(await failure(endless, { maxBytes: bytes.length * 3 })).toBe('file-too-large');
    expect(chunks).toBe(4);
  });

  test('a stream that breaks', async () => {
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
      },
    });
    expect(await failure(broken)).toBe('file-unreadable');
  });

  test('what is no input, and a limit that is none', async () => {
    expect(await failure(7 as unknown as FileInput)).toBe('invalid-option');
    expect(await failure(null as unknown as FileInput)).toBe('invalid-option');
    expect(await failure(bytes, { maxBytes: Number.NaN })).toBe('invalid-option');
  });
});
