import { createHash } from 'node:crypto';
import { createSourceText, hashBytes } from '../../src/document/source-text.js';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

describe('createSourceText', () => {
  test('wraps a string that is at hand, to the character', () => {
    const text = '\ufeffOperator:\r\n\r\n  Good morning.\t\r\n';
    expect(createSourceText(text)).toEqual({
      id: 'document',
      text,
      sha256: sha256(text),
      format: 'text',
      metadata: {},
      blocks: null,
      listed: [],
      warnings: [],
    });
  });

  test('takes what a reader knows besides', () => {
    const parts = { id: 'q3.json', format: 'json', sha256: 'f'.repeat(64), metadata: { company: 'Marlow Kilns' } };
    expect(createSourceText('hello', parts)).toMatchObject({ ...parts, text: 'hello' });
  });

  test('an empty text is a text', () => {
    expect(createSourceText('')).toMatchObject({ text: '', sha256: sha256('') });
  });
});

describe('hashBytes', () => {
  test.each(['', 'abc', '营收 RMB4.1亿', 'x'.repeat(100_000)])(
    'is the SHA-256 that everybody else computes',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(hashBytes(bytes)).toBe(sha256(bytes));
    },
  );

  test('tells texts apart that differ in a byte', () => {
    expect(createSourceText('a').sha256).not.toBe(createSourceText('b').sha256);
  });
});
