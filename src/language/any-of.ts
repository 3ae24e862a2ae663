/**
 * One pattern for several wordings, whatever their case. Only where a row asks for a property of Unicode is it a Unicode
 * pattern: V8 matches those several times more slowly when case is ignored.
 */
export const anyOf = (rows: readonly RegExp[]): RegExp =>
  new RegExp(
    rows.map(({ source }) => `(?:${source})`).join('|'),
    rows.some(({ source }) => source.includes('\\p{')) ? 'iu' : 'i',
  );
