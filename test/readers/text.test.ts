import { readDocument } from '../../src/readers/index.js';
import { bytesOf, failure, readText } from './helpers/read.js';

const read = (...bytes: number[]) => readDocument(Uint8Array.from(bytes));

/** "季度营收" and "季度營收". */
const SIMPLIFIED_GB18030 = [0xbc, 0xbe, 0xb6, 0xc8, 0xd3, 0xaa, 0xca, 0xd5];
const TRADITIONAL_BIG5 = [0xa9, 0x75, 0xab, 0xd7, 0xc0, 0xe7, 0xa6, 0xac];

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('plain text', () => {
  test('is the file to the character, line ends and all', async () => {
    const text = '\r\nOperator:  Good day.\r\n\tThank you.\n\n';
    const source = await readText(text, 'folder/call.txt');
    expect(source).toMatchObject({ text, id: 'call.txt', format: 'text', blocks: null, metadata: {}, warnings: [] });
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('loses a byte order mark and nothing else', async () => {
    expect((await readDocument(bytesOf('\uFEFFGood day.'))).text).toBe('Good day.');
    expect((await read(0xff, 0xfe, 0x47, 0, 0x6f, 0)).text).toBe('Go');
    expect((await read(0xfe, 0xff, 0, 0x47, 0, 0x6f)).text).toBe('Go');
  });

  test('in UTF-16 without a mark is known by the zeros of its Latin letters', async () => {
    const text = 'Operator: 大家好，欢迎参加电话会议。\nRevenue grew 10%.\n';
    expect((await readDocument(Buffer.from(text, 'utf16le'))).text).toBe(text);
    expect((await readDocument(utf16be(text))).text).toBe(text);
  });

  test('in GB18030 and in Big5 is told by the characters that Chinese is made of', async () => {
    expect((await read(...SIMPLIFIED_GB18030)).text).toBe('季度营收');
    expect((await read(...TRADITIONAL_BIG5)).text).toBe('季度營收');
  });

  test('in English with the quotes of a Chinese machine is GB18030', async () => {
    const bytes = [...bytesOf('We'), 0xa1, 0xaf, ...bytesOf('re ready')];
    expect((await read(...bytes)).text).toBe('We’re ready');
  });

  test('of an older Windows machine keeps its quotes, dashes and euros', async () => {
    const bytes = [
      ...bytesOf('Nestl'),
      0xe9,
      ...bytesOf(' '),
      0x93,
      ...bytesOf('We'),
      0x92,
      ...bytesOf('re at '),
      0x80,
      ...bytesOf('5'),
      0x94,
    ];
    expect((await read(...bytes)).text).toBe('Nestlé “We’re at €5”');
  });

  test('of Windows-1252 is not mistaken for damaged UTF-8 or the other way round', async () => {
    const damaged = await read(
      ...bytesOf('Thank you, everybody, for joining us today. It’s a pleasure.').slice(0, -1),
      0xe2,
      0x80,
    );
    expect(damaged.text.endsWith('pleasure\uFFFD')).toBe(true);
    expect(damaged.warnings).toMatchObject([{ code: 'decoding-replaced' }]);
  });
});

describe('damaged text', () => {
  test('is read with a warning that counts the losses and places the first', async () => {
    const good = bytesOf('营收同比增长，利润也在增长。Operator: ');
    const source = await read(...good, 0xff, ...bytesOf('next '), 0xfe, ...bytesOf('question'));
    expect(source.text).toBe('营收同比增长，利润也在增长。Operator: \uFFFDnext \uFFFDquestion');
    expect(source.warnings).toEqual([
      {
        code: 'decoding-replaced',
        message: '2 characters could not be decoded as UTF-8 and were replaced',
        start: 24,
        end: 25,
      },
    ]);
  });

  test('does not count a replacement character that the file itself holds', async () => {
    const source = await read(...bytesOf('营收\uFFFD同比增长，利润也在增长'), 0xff);
    expect(source.warnings).toMatchObject([{ start: 14, message: expect.stringContaining('1 characters') as string }]);
  });

  test('cut in the middle of a character keeps all before it', async () => {
    const source = await readDocument(bytesOf('公司的营收同比增长了很多').slice(0, -1));
    expect(source.text).toBe('公司的营收同比增长了很\uFFFD');
    expect(source.warnings).toHaveLength(1);
  });

  test('in an encoding nobody writes transcripts in is refused', async () => {
    const koi8 = [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x20, 0xcd, 0xc9, 0xd2, 0xd9, 0xd1, 0xcc, 0xc4];
    expect(await failure(Uint8Array.from(koi8))).toBe('undecodable-text');
  });
});

describe('what is no text', () => {
  test.each([
    ['nothing', [], 'empty-input'],
    ['a byte order mark', [0xef, 0xbb, 0xbf], 'blank-input'],
    ['white space', [...bytesOf(' \r\n\t\u3000\u200B')], 'blank-input'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'binary-input'],
    ['a spreadsheet', [...bytesOf('PK\u0003\u0004xl/workbook.xml')], 'binary-input'],
    ['a recording', [...bytesOf('ID3\u0003\0\0')], 'binary-input'],
    ['numbers', [1, 2, 3, 4, 5, 6, 7, 8, 200, 201], 'binary-input'],
  ])('%s', async (_, bytes, code) => {
    expect(await failure(Uint8Array.from(bytes))).toBe(code);
  });

  test('one zero in a page of text is no reason to refuse it', async () => {
    const text = `Operator: Good day.\0 ${'Revenue grew. '.repeat(20)}`;
    expect((await readText(text)).text).toBe(text);
  });
});
