import { createWarning, EarningsCallError, type Warning } from '../document/diagnostic.js';
import { BINARY_SIGNATURES, commonShare, decodeWindows1252, PLAUSIBLE_SHARE } from './encodings.js';

/** Text decoded from bytes. Only a byte order mark is dropped; everything else is there to the character. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How many stretches of bytes had no meaning in the encoding; each stands as U+FFFD in the text. */
  readonly replaced: number;
  /** Where the first of them stands in the text; null where there is none. */
  readonly firstReplaced: number | null;
}

const REPLACEMENT = '\uFFFD';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

const strict = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Decodes as `encoding`, with U+FFFD for what has no meaning in it. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'windows-1252')
    return { text: decodeWindows1252(bytes), encoding, replaced: 0, firstReplaced: null };
  const exact = strict(bytes, encoding);
  if (exact !== null) return { text: exact, encoding, replaced: 0, firstReplaced: null };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, ...countReplaced(bytes, encoding, text) };
}

/**
 * A U+FFFD that the file itself holds is no loss: in UTF-8, those whose own three bytes stand there are not counted.
 */
function countReplaced(bytes: Uint8Array, encoding: string, text: string): Pick<Decoded, 'replaced' | 'firstReplaced'> {
  let replaced = 0;
  let firstReplaced: number | null = null;
  let byte = 0;
  let last = 0;
  const encoder = new TextEncoder();
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    // Byte offsets are known only up to the first loss; after it every U+FFFD counts as one.
    if (encoding === 'utf-8' && replaced === 0) {
      byte += encoder.encode(text.slice(last, at)).length;
      if (startsWith(bytes.subarray(byte, byte + 3), [0xef, 0xbf, 0xbd])) {
        byte += 3;
        last = at + 1;
        continue;
      }
    }
    replaced++;
    firstReplaced ??= at;
  }
  return { replaced, firstReplaced };
}

/**
 * UTF-16 without a mark: Latin letters, digits and line ends leave zeros in one half of each pair, none in the other.
 */
function detectUtf16(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length >> 1, 32_768);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  const [more, fewer] = even > odd ? [even, odd] : [odd, even];
  if (more < 2 || more < pairs * 0.02 || fewer * 20 > more) return null;
  const encoding = even > odd ? 'utf-16be' : 'utf-16le';
  const text = strict(bytes.subarray(0, bytes.length & ~1), encoding);
  return text !== null && controlShare(text) < 0.01 ? encoding : null;
}

const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

const controlShare = (text: string): number => {
  const head = text.slice(0, 65_536);
  return head === '' ? 0 : (head.match(CONTROL)?.length ?? 0) / head.length;
};

/** Whether the bytes are no text at all. A stray control character is no proof; a twentieth of the file is. */
function isBinary(bytes: Uint8Array): boolean {
  if (BINARY_SIGNATURES.some((signature) => startsWith(bytes, signature))) return true;
  // MP4, M4A and QuickTime name their brand after a length.
  if (startsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70])) return true;
  const head = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  return controls >= 4 && controls > head.length * 0.05;
}

/**
 * Encodings of Chinese that a file may be in without saying so, the more plausible first; none that yields nonsense.
 */
function decodeChinese(bytes: Uint8Array): Decoded | null {
  const candidates = ['gb18030', 'big5']
    .map((encoding) => decodeAs(bytes, encoding))
    .filter((decoded) => decoded.replaced * 200 <= decoded.text.length)
    .map((decoded) => ({ decoded, share: commonShare(decoded.text) }))
    .filter(({ share }) => share >= PLAUSIBLE_SHARE)
    .sort((a, b) => b.share - a.share);
  return candidates[0]?.decoded ?? null;
}

const NON_ASCII = /[^\0-\x7f\uFFFD]/gu;

/**
 * Western text of older Windows machines: single bytes for curly quotes, dashes, currency signs and accented letters
 * among ASCII. A first byte of a UTF-8 sequence followed by a middle one means damaged UTF-8 instead.
 */
function decodeWestern(bytes: Uint8Array): Decoded | null {
  const decoded = decodeAs(bytes, 'windows-1252');
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const next = bytes[i + 1];
    if (byte >= 0xc2 && next === undefined) return null;
    if (byte >= 0xc2 && next !== undefined && next >= 0x80 && next < 0xc0) return null;
    if (!WESTERN.test(decoded.text[i] as string)) return null;
  }
  return decoded;
}

const WESTERN = /[€‚„…‘’“”•–—™\u00a0£¥§©«®°±·»¼½¾ÄÅÉÑÖÜßàáâãäåæçèéêëíîïñóôõöøúûü]/;

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.replaced === 0) return utf8;
  // Byte sequences that make sense in UTF-8 do not come about by chance: many of them, and the rest is damage.
  const sound = utf8.text.match(NON_ASCII)?.length ?? 0;
  if (sound > 4 * utf8.replaced) return utf8;
  const other = decodeChinese(bytes) ?? decodeWestern(bytes);
  if (other !== null) return other;
  if (utf8.replaced * 20 <= utf8.text.length) return utf8;
  throw new EarningsCallError('undecodable-text');
}

/**
 * Decodes bytes of unknown encoding: by byte order mark, else UTF-8, UTF-16 without a mark, `declared` where the file
 * names its own encoding, GB18030 or Big5 (whichever yields more of the characters that Chinese is made of),
 * Windows-1252. What is nearly all UTF-8 is damaged UTF-8.
 *
 * @throws EarningsCallError `binary-input` or `undecodable-text`.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  for (const { encoding, mark } of BYTE_ORDER_MARKS) {
    if (startsWith(bytes, mark)) return decodeAs(bytes.subarray(mark.length), encoding);
  }
  const utf16 = detectUtf16(bytes);
  if (utf16 !== null) return decodeAs(bytes, utf16);
  if (isBinary(bytes)) throw new EarningsCallError('binary-input');
  if (declared !== null && strict(bytes, 'utf-8') === null) {
    const decoded = decodeAs(bytes, declared);
    if (decoded.replaced * 100 <= decoded.text.length) return decoded;
  }
  return decodeUnmarked(bytes);
}

/**
 * The warning that some bytes were lost, none where nothing was. `text` is the document's text: where it is not the
 * decoded file itself, the first replacement is looked up in it.
 */
export function decodingWarnings(decoded: Decoded, text: string = decoded.text): Warning[] {
  if (decoded.replaced === 0) return [];
  const first = text === decoded.text ? decoded.firstReplaced : text.indexOf(REPLACEMENT);
  const place = first === null || first < 0 ? null : { start: first, end: first + 1 };
  return [
    createWarning('decoding-replaced', place, { count: decoded.replaced, encoding: decoded.encoding.toUpperCase() }),
  ];
}
