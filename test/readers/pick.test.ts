import { readDocument, readers } from '../../src/readers/index.js';
import { pdfBytes } from './helpers/pdf-bytes.js';
import { bytesOf, failure, readText } from './helpers/read.js';

const VTT = 'WEBVTT\n\n00:00.000 --> 00:01.000\n<v Jane Doe>Hello.\n';
const HTML = '<!doctype html><p>Hello.</p>';
const JSON_TURNS = '[{"speaker":"Jane Doe","text":"Hello."}]';

describe('which reader takes a file', () => {
  test.each([
    ['call.html', '<p>Hello.</p>', 'html'],
    ['call.HTM', '<p>Hello.</p>', 'html'],
    ['call.md', 'Hello.', 'markdown'],
    ['call.json', JSON_TURNS, 'json'],
    ['call.vtt', VTT, 'vtt'],
    ['call.txt', 'Hello.', 'text'],
    ['call', 'Hello.', 'text'],
    ['call.q2', 'Hello.', 'text'],
  ])('by its name: %s', async (name, text, format) => expect((await readText(text, name)).format).toBe(format));

  test.each([
    ['call.txt', VTT, 'vtt'],
    ['call.json', VTT, 'vtt'],
    ['call.txt', HTML, 'html'],
    ['call.md', `\uFEFF\n${HTML}`, 'html'],
  ])('by what it begins with, whatever its name: %s', async (name, text, format) =>
    expect((await readText(text, name)).format).toBe(format),
  );

  test.each([
    [JSON_TURNS, 'json'],
    [`\n ${JSON_TURNS}`, 'json'],
    ['<div>Hello.</div>', 'html'],
    ['[Operator Instructions] Hello.', 'text'],
    ['{laughter} Hello.', 'text'],
    ['< 5% growth', 'text'],
  ])('by what it looks like, where it has no name: %s', async (text, format) =>
    expect((await readText(text)).format).toBe(format),
  );

  test('by the format that the caller states', async () => {
    expect((await readDocument(bytesOf(HTML), { name: 'call.html', format: 'text' })).text).toBe(HTML);
    expect((await readDocument(bytesOf('Hello.'), { format: '.MD' })).format).toBe('markdown');
    expect((await readDocument(bytesOf(HTML), { format: 'txt' })).format).toBe('text');
  });

  test('no format of that name', async () => {
    expect(await failure('Hello.', { format: 'rtf' })).toBe('unknown-format');
  });

  test('UTF-16 does not hide what a file is', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON_TURNS}`, 'utf16le');
    expect((await readDocument(bytes)).format).toBe('json');
    expect((await readDocument(Buffer.from(`\uFEFF${HTML}`, 'utf16le'))).format).toBe('html');
  });
});

describe('the id of a document', () => {
  test.each([
    ['folder/call.txt', 'call.txt'],
    ['C:\\calls\\call.txt', 'call.txt'],
    ['calls/2025/', '2025'],
  ])('%s', async (name, id) => expect((await readText('Hello.', name)).id).toBe(id));

  test('is the caller’s where he gives one, and never missing', async () => {
    expect((await readDocument(bytesOf('Hello.'), { name: 'call.txt', id: 'mine' })).id).toBe('mine');
    expect((await readText('Hello.')).id).toBe('document');
  });
});

test('formats and extensions belong to one reader each', () => {
  const names = readers.flatMap((reader) => [...new Set([reader.format, ...reader.extensions])]);
  expect(new Set(names).size).toBe(names.length);
});

test('the bytes stay as they were', async () => {
  for (const bytes of [bytesOf(VTT), bytesOf(JSON_TURNS), pdfBytes([[{ text: 'Hello.', y: 700 }]])]) {
    const before = Uint8Array.from(bytes);
    await readDocument(bytes);
    expect(bytes).toEqual(before);
  }
});
