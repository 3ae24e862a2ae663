import fc from 'fast-check';
import { findGuidance, type Guidance } from '../../../src/tagging/guidance/index.js';
import { reference } from '../../support/guided.js';

const ENGLISH =
  'we expect revenue of $80 million|next year|between|10% to 12%|gross margin|will|should|may|improve|decline to|plus or minus 2%|from|if|demand holds|and|, |. |our guidance|is unchanged|GAAP and non-GAAP|respectively|launch|in March 2025|by the end of|2026|not|help customers|the market|stores|open 20|at least'.split(
    '|',
  );
const CHINESE =
  '我们|预计|明年|收入|8000万元|毛利率|百分之三十|会|可能|下降|到|正负2%|不低于|由|上调|指引|如果|，|。|四季度|同比增长|新开20家门店|上市|资金成本|保持稳定|市场|年底'.split(
    '|',
  );

const words = (from: readonly string[], between: string) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 40 }).map((list) => list.join(between));

/** Sentences that look like guidance, in both languages, among text of any kind. */
const passages = fc.oneof(
  words(ENGLISH, ' '),
  words(CHINESE, ''),
  words(CHINESE, ' '),
  words([...ENGLISH, ...CHINESE], ' '),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const contexts = fc.record(
  {
    language: fc.constantFrom('en' as const, 'zh' as const),
    currency: fc.constantFrom('USD', 'CNY'),
    reference: fc.constantFrom(reference, { fiscalPeriod: '2024Q4' }, { date: '2025-03-12' }, { fiscalPeriod: 'soon' }),
    role: fc.constantFrom('executive', 'analyst', 'unknown'),
  },
  { requiredKeys: [] },
);

function expectSound(text: string, items: readonly Guidance[]): void {
  let last = 0;
  for (const { start, end, text: evidence, score, low, high, figures, condition, kind, metric } of items) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toBe(evidence);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    expect(kind === 'quantitative').toBe(figures.length > 0);
    expect(metric === null || metric.trim() !== '').toBe(true);
    if (condition) {
      expect(condition.start).toBeGreaterThanOrEqual(start);
      expect(condition.end).toBeLessThanOrEqual(end);
    }
    last = start;
  }
}

describe('any text at all', () => {
  test('gives items inside it, in order, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(passages, contexts, (text, context) => expectSound(text, findGuidance(text, context))),
      {
        numRuns: 500,
      },
    );
  });

  test('gives the same items again', () => {
    fc.assert(
      fc.property(passages, contexts, (text, context) => {
        expect(findGuidance(text, context)).toEqual(findGuidance(text, context));
      }),
    );
  });

  test('gives nothing from an analyst', () => {
    fc.assert(
      fc.property(passages, (text) => {
        expect(findGuidance(text, { reference, role: 'analyst' })).toEqual([]);
      }),
    );
  });
});

describe('what stands before moves items and changes nothing else', () => {
  const said = 'For the fourth quarter of 2024, we expect total revenue of RMB2.4 billion, up 12% year over year.';
  const [alone] = findGuidance(said, { reference });

  test('with plain sentences', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
        const before = 'The weather was fine. '.repeat(count);
        const [item] = findGuidance(before + said, { reference });
        expect(item && { ...item, start: item.start - before.length, end: item.end - before.length }).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each([
  ['zero-width characters', 'we expect\u200b revenue\u200d of $80\u2060 million next\ufeff year'],
  ['marks of direction', '\u202ewe expect revenue of $80 million\u202c next year'],
  ['lone surrogates', 'we expect \ud83d revenue of $80 million \udc00 next year'],
  ['emoji', 'we expect 👩‍👩‍👧‍👦 revenue of $80 million 🇨🇳 next year 𠮷'],
  ['combining marks', 'we expe\u0301ct r̷e̶v̴enue of $80 million next year'],
  ['full-width signs', '我们预计明年收入８０００万元，毛利率３０％，费用￥５０'],
  ['control characters', 'we expect\u0000 revenue\u0007 of $80\u001b million\u007f next year'],
  ['separators', 'we expect revenue\u2028of $80 million\u2029next\u0085year'],
  ['names of properties', 'we expect __proto__ of $80 million and constructor of 30% and toString to grow'],
  ['words for nothing', 'we expect NaN of null, Infinity of 1e309 and undefined of -0 next year'],
  ['templates', 'we expect $& of $1 million, %s of 30%, <%= revenue %> to grow'],
  ['nested brackets', `we expect ${'(['.repeat(200)}revenue of $80 million${'])'.repeat(200)} next year`],
  ['numbers without end', `we expect revenue of $${'9'.repeat(400)} million next year`],
  ['only forward words', 'will '.repeat(500)],
  ['only measures', 'gross margin '.repeat(300)],
  ['only figures', '$80 million '.repeat(300)],
  ['only pauses', ','.repeat(3000)],
])('%s', (_, text) => {
  test.each(['en', 'zh'] as const)('break nothing (%s)', (language) => {
    expectSound(text, findGuidance(text, { language, reference }));
  });
});

/** How many characters regular expressions look at while something runs. */
function charactersRead(run: () => void): number {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    count += (match ? match.index + match[0].length : text.length) - from;
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

describe('a text twice as long takes no more than twice the work', () => {
  const english =
    'We expect revenue of $80 million to $90 million next year, and gross margin should improve if demand holds';
  const chinese = '我们预计明年收入8000万元到9000万元，如果需求稳定，毛利率会有所提升';

  test.each([
    ['sentences', `${english}. `],
    ['Chinese sentences', `${chinese}。`],
    ['one sentence without end', `${english}, `],
    ['one Chinese sentence without end', `${chinese}，`],
    ['one sentence without pauses', `${english.replaceAll(',', '')} `],
    ['one Chinese sentence without pauses', chinese.replaceAll('，', '')],
  ])('%s', (_, part) => {
    const work = (times: number): number =>
      charactersRead(() => expect(findGuidance(part.repeat(times), { reference }).length).toBeGreaterThan(0));
    work(1);
    expect(work(160)).toBeLessThan(work(80) * 2.2);
  });
});
