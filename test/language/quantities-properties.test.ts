import fc from 'fast-check';
import { findQuantities, type QuantityLanguage } from '../../src/language/quantities/index.js';

const DIGITS = '零一二三四五六七八九';
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const LANGUAGES: readonly QuantityLanguage[] = ['zh', 'en'];

/** Below ten thousand, as said in Chinese. */
function section(value: number): string {
  let said = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) gap = said !== '';
    else {
      said += `${gap ? '零' : ''}${DIGITS[digit]}${name}`;
      gap = false;
    }
  }
  return said;
}

function inChinese(value: number): string {
  const parts = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let said = '';
  parts.forEach((part, index) => {
    if (part === 0) return;
    const higher = parts[index - 1] ?? 0;
    const gap = said !== '' && (part < 1000 || higher === 0);
    said += `${gap ? '零' : ''}${section(part)}${['亿', '万', ''][index]}`;
  });
  return said;
}

function inEnglish(value: number): string {
  if (value < 20) return ONES[value] as string;
  if (value < 100)
    return value % 10 === 0 ? (TENS[value / 10] as string) : `${TENS[Math.floor(value / 10)]}-${ONES[value % 10]}`;
  for (const [unit, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < unit) continue;
    const rest = value % unit;
    return `${inEnglish(Math.floor(value / unit))} ${name}${rest === 0 ? '' : ` ${inEnglish(rest)}`}`;
  }
  return '';
}

/** The pieces that quantities are written with, in any order. */
const PIECES = (
  '1 2.5 34 300 2024 , . % 一 十 百 千 万 亿 点 零 多 两 三 成 倍 个 百分之 百分点 元 块 年 月 季度 第 去年 上半年 约 到 至 嗯 - ( ) [ ] RMB $ US$ million billion ' +
  'one two twenty hundred point half a quarter third of to and between from percent bps May Q3 2025 last year doubled S5'
).split(' ');
const passage = fc.array(fc.constantFrom(...PIECES, ' ', ' ', '，', '。')).map((pieces) => pieces.join(''));

describe('findQuantities keeps its word on any text', () => {
  it.each(LANGUAGES)('spans are ordered, disjoint and inside the text (%s)', (language) => {
    fc.assert(
      fc.property(fc.oneof(passage, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        let last = 0;
        for (const { start, end, value, low, high, calendar } of findQuantities(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect([value, low, high].every((number) => number === null || Number.isFinite(number))).toBe(true);
          expect(value === null).toBe(low !== null || calendar !== null);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a number has one decimal point', () => {
    for (const { value } of findQuantities('It is 2.5point1 of 3 point 2 percent.', 'en'))
      expect(Number.isFinite(value)).toBe(true);
    expect(findQuantities('a rate of 3 point 2 percent', 'en')).toMatchObject([{ value: 3.2 }]);
  });

  it('a number said in Chinese reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999_999 }), (value) => {
        const said = `一共${inChinese(value)}美元。`;
        expect(findQuantities(said, 'zh')).toMatchObject([
          { kind: 'money', value, currency: 'USD', start: 2, end: said.length - 1 },
        ]);
        expect(findQuantities(Array.from(said).join(' '), 'zh')).toMatchObject([
          { kind: 'money', value, currency: 'USD' },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('a number said in English reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (value) => {
        expect(findQuantities(`It cost ${inEnglish(value)} yuan.`, 'en')).toMatchObject([
          { kind: 'money', value, currency: 'CNY' },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('an amount written with decimals and a scale is exact', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(['billion', 9], ['million', 6], ['亿', 8], ['万', 4]),
        (cents, [scale, power]) => {
          const digits = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
          const language = String(scale).length === 1 ? 'zh' : 'en';
          const text = language === 'zh' ? `人民币${digits}${scale}` : `RMB${digits} ${scale}`;
          const expected = Number(`${digits}e${power}`);
          expect(findQuantities(text, language)).toMatchObject([
            { kind: 'money', value: expected, precision: Number(`1e${Number(power) - 2}`) },
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('findQuantities takes time in proportion to the text', () => {
  const repeated = [
    '1',
    '1,',
    '1 ',
    ' ',
    '万',
    '一',
    '一万',
    '十',
    '点',
    '一点',
    '百分之',
    '一到',
    '约',
    '嗯',
    '一嗯',
    '-',
    '1-',
    '1 000 ',
    'RMB',
    '$',
    'one ',
    'one hundred ',
    'twenty-',
    'point ',
    'half a ',
    'million ',
    'between 1 and ',
    '[1',
    '$(',
    'May ',
    'Q3 ',
    '2024-',
    '二零二四年',
    '去年',
    '第',
    'first ',
    'a-',
    'per ',
  ];
  it.each(repeated)('100,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const language of LANGUAGES) expect(Array.isArray(findQuantities(text, language))).toBe(true);
  });
});
