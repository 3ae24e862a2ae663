import { readText } from './helpers/read.js';

const NOTE = `---
title: "Qinghe Motors Q2 2025 earnings call"
company: Qinghe Motors
ticker: 'QHM'
date: 2025-08-12
tags:
  - title: not this one
quarter: Q2
year: 2025
---

**Operator**

Good day.
`;

describe('Markdown', () => {
  test('keeps its text, front matter and stars included', async () => {
    expect(await readText(NOTE, 'call.md')).toMatchObject({ text: NOTE, format: 'markdown', blocks: null });
  });

  test('gives its front matter as metadata', async () => {
    expect((await readText(NOTE, 'call.md')).metadata).toEqual({
      title: 'Qinghe Motors Q2 2025 earnings call',
      company: 'Qinghe Motors',
      ticker: 'QHM',
      date: '2025-08-12',
      fiscalPeriod: '2025Q2',
    });
  });

  test('is known by its front matter where the name does not say so', async () => {
    expect((await readText(NOTE)).format).toBe('markdown');
    expect((await readText('--- a dash, no front matter\nOperator: Hi.')).format).toBe('text');
  });
});
