const CENTRAL_ENTRY = [0x50, 0x4b, 0x01, 0x02];

/** How many bytes the files of a ZIP say they unpack to, all together; 0 where the list of files cannot be found. */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = bytes.indexOf(0x50); at !== -1 && at + 46 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (CENTRAL_ENTRY.every((byte, i) => bytes[at + i] === byte)) total += view.getUint32(at + 24, true);
  }
  return total;
}
