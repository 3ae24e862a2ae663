import { decodeText, decodingWarnings } from './decode.js';
import type { Reader } from './reader.js';
import { sourceOf } from './source.js';

/** Plain text, and whatever no other reader claims: `text` is the decoded file to the character. */
export const textReader: Reader = {
  format: 'text',
  // No extension: a `.txt` may well hold a saved page or captions, which its beginning tells.
  extensions: [],
  read(input) {
    const decoded = decodeText(input.bytes);
    return sourceOf(input, 'text', decoded.text, { warnings: decodingWarnings(decoded) });
  },
};
