import type { SourceMetadata } from '../document/source-text.js';
import { decodeText, decodingWarnings } from './decode.js';
import { metadataFrom } from './metadata.js';
import type { Reader } from './reader.js';
import { sourceOf } from './source.js';

/** The lines between the `---` at the very beginning and the next one; none where there is no such head. */
function frontMatterLines(text: string): string[] {
  const lines = text.slice(0, 16_384).split(/\r\n|\n/);
  if (lines[0]?.trimEnd() !== '---') return [];
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  return end === -1 ? [] : lines.slice(1, end);
}

const QUOTED = /^(["'])(.*)\1$/;

/** Reads `name: value` lines of YAML front matter. Nested YAML holds nothing this library asks for. */
function readFrontMatter(text: string): SourceMetadata {
  const fields = frontMatterLines(text).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    if (colon <= 0 || /^\s/.test(line)) return [];
    const value = line.slice(colon + 1).trim();
    return [[line.slice(0, colon), QUOTED.exec(value)?.[2] ?? value]];
  });
  return metadataFrom(fields);
}

/** Markdown: the text stays as it is, stars and all; layouts see through them. Front matter becomes metadata. */
export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['md', 'markdown', 'mdx'],
  looksLike: (head) => frontMatterLines(head).length > 0,
  read(input) {
    const decoded = decodeText(input.bytes);
    return sourceOf(input, 'markdown', decoded.text, {
      metadata: readFrontMatter(decoded.text),
      warnings: decodingWarnings(decoded),
    });
  },
};
