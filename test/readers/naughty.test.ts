import { readDocument } from '../../src/readers/index.js';
import { bytesOf, readJson, readText, spoken } from './helpers/read.js';
import { docxBytes, wordParagraph } from './helpers/zip-bytes.js';

/** Text that has broken programs before. None of it may be changed, and none may break ours. */
const NAUGHTY = [
  'zero\u200Bwidth\u200D and a mark\uFEFF inside',
  '\u202Eright to left\u202C مرحبا שלום',
  'emoji 👩‍👩‍👧‍👦 🇨🇳 and 𠮷野家',
  'combining Z̷͎̈a̶l̴g̵o̸',
  '</script><script>alert(1)</script> <!-- --> ]]>',
  "__proto__ constructor toString '; DROP TABLE turns; --",
  'NULL undefined NaN Infinity true 1e309 -0',
  '%s %d {{x}} \\u0000 \\n $& $1',
  'a WEBVTT in the middle, --> and {"speaker": 1}',
  'line\u2028and paragraph\u2029separators\u0085next',
  '../../etc/passwd C:\\nul aux.txt',
  'ﷺ ﬁ Å ① ％ ￥５０',
];

describe.each(NAUGHTY)('%j', (text) => {
  test('as plain text and Markdown', async () => {
    expect((await readText(text)).text).toBe(text);
    expect((await readText(text, 'call.md')).text).toBe(text);
  });

  test('as a turn of JSON, in its text and in its name', async () => {
    expect(spoken(await readJson([{ speaker: 'Jane Doe', text }]))).toEqual([['Jane Doe', text.trim()]]);
    expect(spoken(await readJson([{ speaker: text, text: 'Hello.' }]))[0]?.[1]).toBe('Hello.');
  });

  test('in HTML, escaped', async () => {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    expect((await readText(`<p>${escaped}</p>`, 'call.html')).text).toBe(text);
  });

  test('in a Word document', async () => {
    // XML takes these two for line ends.
    const expected = text.replace(/[\u0085\u2028]/g, ' ');
    expect((await readDocument(docxBytes(wordParagraph(text)))).text).toBe(expected);
  });

  test('in captions', async () => {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace('-->', '--&gt;');
    const source = await readText(`WEBVTT\n\n00:00.000 --> 00:01.000\n<v Jane Doe>${escaped}\n`);
    expect(spoken(source)).toEqual([['Jane Doe', text]]);
  });
});

test('a lone surrogate in JSON stays what it is', async () => {
  const source = await readText('[{"speaker":"Jane Doe","text":"half \\ud83d of a smile"}]');
  expect(spoken(source)).toEqual([['Jane Doe', 'half \ud83d of a smile']]);
});

test('zeros in structured text break nothing', async () => {
  expect(spoken(await readJson([{ speaker: 'Jane\0Doe', text: 'a\0b' }]))).toEqual([['Jane\0Doe', 'a\0b']]);
  expect((await readText(`<p>a\0b ${'word '.repeat(40)}</p>`, 'call.html')).text).toContain('word');
});

test('a hundred thousand brackets end in an error, not in a crash', async () => {
  await expect(readDocument(bytesOf('['.repeat(100_000)))).rejects.toMatchObject({ code: 'invalid-json' });
  await expect(readText(`{"a":${'['.repeat(100_000)}`, 'a.json')).rejects.toMatchObject({ code: 'invalid-json' });
  const deep = `${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  await expect(readText(deep, 'a.json')).rejects.toMatchObject({ name: 'EarningsCallError' });
});
