import { readDocument } from '../../src/readers/index.js';
import { type PdfLine, pdfBytes } from './helpers/pdf-bytes.js';
import { failure } from './helpers/read.js';

const paragraphs: PdfLine[] = [
  { text: 'Jane Doe', y: 720 },
  { text: 'Thank you. Revenue grew by ten percent to', y: 690 },
  { text: 'RMB1.2 billion in the quarter.', y: 676 },
  { text: 'Margins (gross) rose as well.', y: 646 },
];

describe('a PDF', () => {
  test('keeps its lines, and paragraphs by the room between them', async () => {
    const source = await readDocument(pdfBytes([paragraphs]), { name: 'call.pdf' });
    expect(source).toMatchObject({ id: 'call.pdf', format: 'pdf', blocks: null });
    expect(source.text).toBe(
      'Jane Doe\n\nThank you. Revenue grew by ten percent to\nRMB1.2 billion in the quarter.\n\nMargins (gross) rose as well.',
    );
  });

  test('puts a space between words that stand apart', async () => {
    const bytes = pdfBytes([
      [
        { text: 'Jane', y: 700 },
        { text: 'Doe', y: 700, x: 110 },
        { text: 'CEO', y: 700, x: 300 },
      ],
    ]);
    expect((await readDocument(bytes)).text).toBe('Jane Doe CEO');
  });

  test('loses running heads, running feet and page numbers, and sentences go on across pages', async () => {
    const words = ['We grew revenue in', 'all regions. Margins', 'rose as well.', 'Thank you.'];
    const pages = words.map((text, i) => [
      { text: 'Qinghe Motors Q2 2025 call', y: 770 },
      { text, y: 500 },
      { text: `Page ${i + 1} of 4`, y: 30 },
    ]);
    expect((await readDocument(pdfBytes(pages))).text).toBe(
      'We grew revenue in\nall regions. Margins\nrose as well.\n\nThank you.',
    );
  });

  test('keeps a line that only two pages share', async () => {
    const pages = [0, 1].map((i) => [
      { text: 'Operator', y: 770 },
      { text: `Question ${'ab'[i]}.`, y: 700 },
    ]);
    expect((await readDocument(pdfBytes(pages))).text).toContain('Operator\nQuestion b.');
  });

  test('is known by its first bytes, whatever it is called', async () => {
    expect((await readDocument(pdfBytes([paragraphs]), { name: 'call.txt' })).format).toBe('pdf');
  });
});

describe('a PDF that cannot be read', () => {
  test('without text', async () => expect(await failure(pdfBytes([[], []]))).toBe('pdf-without-text'));

  test('cut off or made of something else', async () => {
    expect(await failure(pdfBytes([paragraphs]).slice(0, 60))).toBe('damaged-file');
    expect(await failure('Operator: Good day.', { name: 'call.pdf' })).toBe('damaged-file');
  });

  test('locked with a password', async () => {
    const reading = readDocument(pdfBytes([paragraphs], { encrypt: true }));
    await expect(reading).rejects.toThrow('it is locked with a password');
  });
});
