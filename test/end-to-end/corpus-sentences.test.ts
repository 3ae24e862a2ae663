import { readdirSync, readFileSync } from 'node:fs';
import { parseGold } from '../../src/evaluation/gold.js';
import { root } from '../support/built.js';

interface Finding {
  span: [number, number];
}

interface Passage {
  id: string;
  split: 'development' | 'held-out';
  text: string;
  language: 'en' | 'zh';
  negative?: string;
  guidance: Finding[];
  risks: Finding[];
}

const sentences = `${root}corpus/sentences/`;
const bank = readdirSync(sentences).flatMap((name) => JSON.parse(readFileSync(sentences + name, 'utf8')) as Passage[]);

const corpus = `${root}corpus/`;
const annotated = readdirSync(corpus)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => JSON.parse(readFileSync(corpus + name, 'utf8')))
  .filter((gold) => gold.guidance || gold.risks);

const share = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length / items.length;

describe('the sentence bank', () => {
  test('has passages of both languages, about half of which hold nothing', () => {
    expect(bank.length).toBeGreaterThanOrEqual(120);
    expect(share(bank, ({ language }) => language === 'zh')).toBeGreaterThan(0.4);
    expect(share(bank, ({ negative }) => negative !== undefined)).toBeCloseTo(0.5, 1);
  });

  test('has no passage twice', () => {
    expect(new Set(bank.map(({ text }) => text)).size).toBe(bank.length);
  });

  test.each(bank.map((passage) => [passage.id, passage] as const))(
    '%s says what it carries and where',
    (_, passage) => {
      const { text, negative, guidance, risks } = passage;
      expect(guidance.length + risks.length > 0).toBe(negative === undefined);
      for (const { span } of [...guidance, ...risks]) {
        const words = text.slice(...span);
        expect(words).not.toBe('');
        expect(words).toBe(words.trim());
      }
    },
  );
});

describe('gold of guidance and risk indicators', () => {
  test.each(annotated.map((gold) => [gold.doc, gold] as const))('%s has both layers and a split', (doc, gold) => {
    const { guidance, risks } = parseGold(doc, JSON.stringify(gold));
    expect(guidance?.length).toBeGreaterThan(0);
    expect(risks?.length).toBeGreaterThan(0);
    expect(['development', 'held-out']).toContain(gold.split);
  });

  test('covers both languages', () => {
    const items = annotated.flatMap(({ guidance }) => guidance as { lang: string }[]);
    expect(items.length).toBeGreaterThanOrEqual(150);
    expect(share(items, ({ lang }) => lang === 'zh')).toBeGreaterThan(0.3);
    expect(annotated.flatMap(({ risks }) => risks).length).toBeGreaterThanOrEqual(200);
  });

  test('is held out for about a third', () => {
    expect(share(bank, ({ split }) => split === 'held-out')).toBeCloseTo(1 / 3, 1);
    expect(share(annotated, ({ split }) => split === 'held-out')).toBeCloseTo(1 / 3, 1);
  });
});
