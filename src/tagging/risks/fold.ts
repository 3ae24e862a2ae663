import { TRADITIONAL } from './traditional.js';

let table: Uint16Array | undefined;

/** What takes another character's place in comparison. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['\t\n\r\u00a0\u2002\u2003\u2009\u202f\u3000-‐‑–—', ' '],
  ['’ʼ', "'"],
];

/**
 * For every UTF-16 code unit the one it is compared as: lower case, half width, Simplified, one kind of blank (a hyphen is
 * one), one apostrophe.
 */
export function foldTable(): Uint16Array {
  if (table) return table;
  table = new Uint16Array(65536);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let code = 65; code <= 90; code++) {
    table[code] = code + 32;
    table[code + 0xfee0] = code + 32;
  }
  for (let i = 0; i < TRADITIONAL.length; i += 2) table[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1);
  for (const [signs, sign] of ALIKE) for (const one of signs) table[one.charCodeAt(0)] = sign.charCodeAt(0);
  // Full-width punctuation keeps its form: cues name it so.
  for (const sign of '，；：？！') table[sign.charCodeAt(0)] = sign.charCodeAt(0);
  return table;
}
