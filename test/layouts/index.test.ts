import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSourceText } from '../../src/document/source-text.js';
import { layouts, recogniseLayout } from '../../src/layouts/index.js';
import { createPage } from '../../src/layouts/page.js';

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));
const texts = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

/** The kinds of corpus/README.md, by the first words of a file's name. */
const KINDS: Record<string, string> = {
  'streetevents-new': 'refinitiv-streetevents',
  streetevents: 'streetevents',
  'name-title': 'name-title',
  'motley-page': 'motley-fool-page',
  motley: 'motley-fool',
  'seeking-alpha-glued': 'seeking-alpha-glued',
  'seeking-alpha': 'seeking-alpha',
  colon: 'name-colon',
  zh: 'name-colon',
  'speaker-number': 'speech-recogniser',
  spk: 'speech-recogniser',
  release: 'release',
};
const kindOf = (file: string): string | undefined =>
  KINDS[Object.keys(KINDS).find((kind) => file.startsWith(`${kind}-`)) ?? ''];

describe.each(texts)('corpus/%s', (file) => {
  const text = readFileSync(corpus + file, 'utf8');
  const recognised = recogniseLayout(createSourceText(text));

  test('is recognised for what it is, without a doubt', () => {
    expect(recognised).toMatchObject({ layout: kindOf(file), warnings: [] });
    expect(recognised.score).toBeGreaterThanOrEqual(0.5);
  });

  test('scores no higher than a layout says it can', () => {
    const page = createPage(text);
    for (const layout of layouts) expect(layout.score(page)).toBeLessThanOrEqual(layout.highest);
  });

  test('is recognised with other line ends too', () => {
    const unix = text.replace(/\r\n/g, '\n');
    for (const variant of [unix, unix.replace(/\n/g, '\r\n')]) {
      const other = recogniseLayout(createSourceText(variant));
      expect(other).toMatchObject({ layout: kindOf(file), listed: recognised.listed });
      expect(other.blocks.map(({ label }) => label?.name)).toEqual(recognised.blocks.map(({ label }) => label?.name));
    }
  });

  test('has blocks that are trimmed, disjoint, in order, and behind their labels', () => {
    let last = 0;
    for (const { start, end, labelSpan } of recognised.blocks) {
      expect(labelSpan?.end).toBeLessThanOrEqual(start);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      last = end;
    }
  });
});

describe('layouts', () => {
  const samples = ['', 'Hello.', ...texts.map((file) => readFileSync(corpus + file, 'utf8'))];

  test('have names of their own', () => {
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
  });

  test.each(layouts)('$name is between 0 and 1 sure of any text', (layout) => {
    for (const text of samples) {
      const score = layout.score(createPage(text));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test.each(layouts)('$name reads even what is not its own without leaving the text', (layout) => {
    for (const text of samples) {
      for (const { start, end } of layout.parse(createPage(text)).blocks) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }
  });
});

describe('a source whose format separates speakers itself', () => {
  const text = 'Good day.\nThank you.';
  const label = { name: 'Petra Lund', title: null, affiliation: null };
  const blocks = [{ start: 10, end: 20, label, labelSpan: null, section: null }];
  const person = { ...label, side: null };
  const recognised = recogniseLayout(createSourceText(text, { format: 'json', blocks, listed: [person] }));

  test('needs no layout', () => {
    expect(recognised).toMatchObject({ layout: 'structured', kind: 'transcript', score: 1, blocks, listed: [person] });
  });

  test('has a front that ends at the first speech', () => {
    expect(recognised.front).toEqual({ start: 0, end: 10 });
  });
});
