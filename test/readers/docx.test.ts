import { readDocument } from '../../src/readers/index.js';
import { failure } from './helpers/read.js';
import { docxBytes, wordParagraph, zipBytes } from './helpers/zip-bytes.js';

const document = docxBytes(['Jane Doe', 'Thank you, 大家好 & hello.'].map(wordParagraph).join(''));

describe('a Word document', () => {
  test('keeps its paragraphs', async () => {
    const source = await readDocument(document, { name: 'call.docx' });
    expect(source).toMatchObject({ id: 'call.docx', format: 'docx', text: 'Jane Doe\n\nThank you, 大家好 & hello.' });
  });

  test('is known by what is in it, whatever it is called', async () => {
    expect((await readDocument(document, { name: 'download' })).format).toBe('docx');
  });

  test('cut off is damaged', async () => {
    expect(await failure(document.slice(0, 300), { name: 'call.docx' })).toBe('damaged-file');
  });

  test('that is another archive is damaged', async () => {
    expect(await failure(zipBytes({ 'a.txt': 'a' }), { name: 'call.docx' })).toBe('damaged-file');
  });

  test('without words is blank', async () => expect(await failure(docxBytes(wordParagraph(' ')))).toBe('blank-input'));

  test('that would unpack to gigabytes is not unpacked', async () => {
    const bomb = docxBytes(wordParagraph('Good day.'), 0x7fffffff);
    await expect(readDocument(bomb)).rejects.toThrow('it unpacks to more than 256 MiB');
  });
});
