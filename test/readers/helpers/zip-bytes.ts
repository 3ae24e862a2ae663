/** A record of a ZIP: numbers of two or four bytes, then bytes. */
function record(fields: readonly (readonly [number, 2 | 4])[], ...tails: Uint8Array[]): Uint8Array {
  const head = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(head.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
    at += size;
  }
  return Buffer.concat([head, ...tails]);
}

/** Writes a ZIP whose files are stored as they are. `claimed` is the unpacked size that the list of files states. */
export function zipBytes(files: Readonly<Record<string, string>>, claimed?: number): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const data = Buffer.from(content);
    const common = (size: number): [number, 2 | 4][] => [
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0x21, 2],
      [crcOf(data), 4],
      [data.length, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    ];
    const entry = record([[0x04034b50, 4], ...common(data.length)], name, data);
    const rest: [number, 2 | 4][] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    central.push(record([[0x02014b50, 4], [20, 2], ...common(claimed ?? data.length), ...rest], name));
    local.push(entry);
    offset += entry.length;
  }
  const size = central.reduce((sum, entry) => sum + entry.length, 0);
  const count = local.length;
  const end = record([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...local, ...central, end]);
}

/** The checksum of a ZIP's file, bit by bit. */
function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The files of a Word document whose body is `body` (WordprocessingML). */
const docxFiles = (body: string): Record<string, string> => ({
  '[Content_Types].xml':
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
  '_rels/.rels':
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
});

/** A Word document. */
export const docxBytes = (body: string, claimed?: number): Uint8Array => zipBytes(docxFiles(body), claimed);

/** A paragraph of a Word document. */
export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`;
