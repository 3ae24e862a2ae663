import { Scanner } from '../../../src/tagging/risks/scanner.js';
import { context, RISK_CATEGORIES, taxonomy } from '../../../src/tagging/risks/taxonomy/index.js';
import { asMarks, marked } from '../../support/marked.js';

describe('patterns', () => {
  test.each([
    ['price war*', ['price war', 'price wars'], ['price', 'war']],
    ['(rate|price) cut', ['rate cut', 'price cut'], ['cut', 'rate']],
    ['[net] loss', ['net loss', 'loss'], ['net']],
    ['a [b|c (d|e)] f', ['a f', 'a b f', 'a c d f', 'a c e f'], ['a c f', 'a b']],
    ['day[s][+] late', ['day late', 'days late', 'day+ late'], ['days']],
    ['(a|b|c) [d|e|f|g] [x|y] (h|i) [j]', ['a h', 'b d i', 'c g y h', 'a x h j'], ['a', 'a d', 'a d x', 'a i d']],
    [
      '(the|our)[s] [big|small|new|old] [a|b|c] cost*[up|down]',
      ['the cost', 'ours new b costs', 'our costup'],
      ['our'],
    ],
    [
      'sue (us|them [all|both|two|some|many] [at|on] [the] once)',
      ['sue us', 'sue them once', 'sue them all at once'],
      ['us'],
    ],
    ['[very] good [news]', ['good', 'very good', 'good news'], ['news']],
  ])('%s', (pattern, words, others) => {
    const scanner = new Scanner([{ en: [pattern], zh: [] }]);
    const whole = (text: string) => scanner.scan(text, 0, text.length).some(({ end }) => end === text.length);
    expect(words.filter((text) => !whole(text))).toEqual([]);
    expect(others.filter(whole)).toEqual([]);
  });

  test.each(['a (b', 'a [b)', 'a) b', 'a [b'])('brackets that do not fit are an error: %s', (pattern) =>
    expect(() => new Scanner([{ en: [pattern], zh: [] }])).toThrow(pattern),
  );
});

describe('a scanner', () => {
  const rows = [
    { name: 'rate', en: ['loss rate', 'rate*'], zh: ['损失率'] },
    { name: 'loss', en: ['loss*', 'rate war'], zh: ['损失'] },
  ];
  const scanner = new Scanner(rows);

  const check = (passage: string): void => {
    const { text, marks } = marked(passage);
    expect(asMarks(text, scanner.scan(text, 0, text.length), ({ row }) => row.name)).toEqual(marks);
  };

  test.each([
    'The {rate:loss rate} and the {loss:losses}.',
    '{rate:Loss\n  rate}, {rate:loss-rate} and {rate:rated}, no glossary, no berate.',
    'A {loss:rate war} is more than a {rate:rate} and a war.',
    '{rate:損失率}比{loss:损失}高，{rate:损 失 率} too.',
    'ends with a {loss:loss}',
  ])('%s', check);

  test('stays between its bounds', () => {
    const text = 'loss and loss rate';
    expect(scanner.scan(text, 1, text.length - 5).map(({ start, end }) => text.slice(start, end))).toEqual(['loss']);
  });

  test('stays small however many wordings a pattern has', () => {
    const choice = '[one|two|three|four|five|six|seven|eight|nine|ten]';
    const many = new Scanner([{ en: [`loss ${`${choice} `.repeat(12)}end`], zh: [] }]);
    expect(many.scan('loss two nine nine end', 0, 22)).toHaveLength(1);
  });

  test('finds them all where they need more states than it keeps', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `${(i * 7_654_321).toString(36)}longtail`);
    const text = [...words, '損失', ...words].join(' ');
    const long = new Scanner([{ en: words, zh: ['损失'] }]);
    expect(long.scan(text, 0, text.length)).toHaveLength(6001);
  });

  test('takes time in proportion to the text', () => {
    const text = 'rate rat loss los '.repeat(40_000);
    expect(scanner.scan(text, 0, text.length)).toHaveLength(80_000);
  });
});

/** All that a pattern without choices inside choices stands for. */
function wordingsOf(pattern: string): string[] {
  const [choice] = /\([^)]*\)|\[[^\]]*\]/.exec(pattern) ?? [];
  if (choice === undefined) return [pattern];
  const words = choice.slice(1, -1).split('|');
  return [...words, ...(choice.startsWith('[') ? [''] : [])].flatMap((word) =>
    wordingsOf(pattern.replace(choice, word)),
  );
}

describe('the taxonomy', () => {
  test('names a category for whatever can be a risk by itself', () => {
    for (const { kind, category, indicator } of taxonomy) {
      if (kind === 'none' || kind === 'legal' || kind === 'adversity') continue;
      expect(RISK_CATEGORIES).toContain(category);
      expect(indicator).not.toBe('');
    }
  });

  test('covers every category in both languages', () => {
    for (const category of RISK_CATEGORIES) {
      const rows = taxonomy.filter((row) => row.category === category);
      expect(rows.flatMap(({ en }) => en)).not.toEqual([]);
      expect(rows.flatMap(({ zh }) => zh)).not.toEqual([]);
    }
  });

  test('says of every measure which way is good news', () => {
    for (const { kind, polarity, indicator } of taxonomy) {
      if (kind === 'measure' || kind === 'condition') expect([indicator, polarity]).not.toContain(undefined);
    }
  });

  test('is written in lower case and Simplified characters, every Chinese wording findable', () => {
    for (const row of [...taxonomy, ...context]) {
      const scanner = new Scanner([row]);
      for (const pattern of row.en) expect(pattern).toBe(pattern.toLowerCase());
      for (const words of row.zh.flatMap(wordingsOf))
        expect([words, scanner.scan(words, 0, words.length)[0]?.end]).toEqual([words, words.length]);
    }
  });
});
