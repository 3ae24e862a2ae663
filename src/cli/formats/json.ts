import type { Analysis } from '../../document/analysis.js';

/** Allowed raw in JSON, yet obeyed by terminals or invisible there. */
const INVISIBLE = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

const escapeUnits = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/** JSON of a value, with control and format characters as escapes: the same value, safe to show. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(INVISIBLE, escapeUnits);

/** The whole Analysis as one JSON document. */
export const toJson = (analysis: Analysis): string => `${safeJson(analysis, 2)}\n`;
