import { EarningsCallError } from '../document/diagnostic.js';
import { missingPackage, reasonOf } from './optional-package.js';
import { dropFurniture } from './pdf-furniture.js';
import { joinLines, joinPages, linesOf, type PageItem, usualGap } from './pdf-lines.js';
import type { Reader } from './reader.js';
import { sourceOf } from './source.js';

const SIGNATURE = '%PDF-';

/** Some producers put white space or a mark before the signature, never text. */
const hasSignature = (bytes: Uint8Array): boolean =>
  new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 64))
    .replace(/^[\sï»¿]+/, '')
    .startsWith(SIGNATURE);

async function extractItems(bytes: Uint8Array): Promise<PageItem[][]> {
  const { getDocumentProxy, extractTextItems } = await import('unpdf').catch(missingPackage('PDF', 'unpdf'));
  try {
    // The reader takes the memory it is given for its own: it gets a copy (`slice` of Node's Buffer would be none).
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
    try {
      return (await extractTextItems(document)).items;
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    const reason = locked ? 'it is locked with a password' : reasonOf(cause);
    throw new EarningsCallError('damaged-file', { format: 'PDF', reason }, { cause });
  }
}

/** A PDF with text in it: lines and paragraphs survive, running heads and page numbers do not. */
export const pdfReader: Reader = {
  format: 'pdf',
  extensions: ['pdf'],
  hasSignature,
  async read(input) {
    const all = (await extractItems(input.bytes)).map(linesOf);
    const pages = dropFurniture(all);
    const gap = usualGap(pages);
    const text = joinPages(pages.map((lines) => joinLines(lines, gap)));
    if (text === '') throw new EarningsCallError('pdf-without-text');
    return sourceOf(input, 'pdf', text);
  },
};
