import { findRisks } from '../../src/tagging/risks/index.js';
import { asMarks, marked } from './marked.js';

/** Reads a passage without its marks and writes the risks found as marks: `{category direction:sentence}`. */
export function checkRisks(passage: string): void {
  const { text, marks } = marked(passage);
  const found = findRisks(text);
  expect(asMarks(text, found, ({ category, direction }) => `${category} ${direction}`)).toEqual(marks);
  for (const risk of found) expect(text.slice(risk.start, risk.end)).toBe(risk.text);
}
