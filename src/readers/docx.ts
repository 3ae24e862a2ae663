import { EarningsCallError } from '../document/diagnostic.js';
import { htmlToText } from './html.js';
import { missingPackage, reasonOf } from './optional-package.js';
import type { Reader } from './reader.js';
import { sourceOf } from './source.js';
import { unpackedSize } from './zip-size.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A document of this many bytes when unpacked is no transcript but an attack on memory. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Whether the names of the files inside a ZIP, which stand in it in the clear, are those of a Word document. */
function holdsWordDocument(bytes: Uint8Array): boolean {
  if (!ZIP.every((byte, i) => bytes[i] === byte)) return false;
  const name = new TextEncoder().encode('word/document.xml');
  for (let at = bytes.indexOf(0x77); at !== -1; at = bytes.indexOf(0x77, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

const damaged = (reason: string, cause?: unknown): EarningsCallError =>
  new EarningsCallError('damaged-file', { format: 'DOCX', reason }, { cause });

async function convert(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth').catch(missingPackage('DOCX', 'mammoth'));
  // Node's build of mammoth reads `buffer`, the browser's reads `arrayBuffer`; both open the same bytes.
  // A copy, not `slice`: that of Node's Buffer shares memory.
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const input = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    return (await mammoth.convertToHtml(input, { convertImage })).value;
  } catch (cause) {
    throw damaged(reasonOf(cause), cause);
  }
}

/** A Word document: paragraphs, lists and tables read as they do on a page. */
export const docxReader: Reader = {
  format: 'docx',
  extensions: ['docx'],
  hasSignature: holdsWordDocument,
  async read(input) {
    if (unpackedSize(input.bytes) > MOST_UNPACKED) throw damaged('it unpacks to more than 256 MiB');
    return sourceOf(input, 'docx', htmlToText(await convert(input.bytes)));
  },
};
