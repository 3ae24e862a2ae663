import { countScripts, type ScriptCounts } from '../../src/language/scripts.js';

const NOTHING: ScriptCounts = { han: 0, latin: 0, latinWords: 0, kanaOrHangul: 0, otherLetters: 0, digits: 0 };

test.each<[string, Partial<ScriptCounts>]>([
  ['', {}],
  [' \n—…%$。，', {}],
  ['收入增长9%', { han: 4, digits: 1 }],
  ['我們嘅毛利率', { han: 6 }],
  ['Our lamps', { latin: 8, latinWords: 2 }],
  ["year-over-year isn't", { latin: 16, latinWords: 2 }],
  ['it’s - so', { latin: 5, latinWords: 2 }],
  ['-- ab- c', { latin: 3, latinWords: 2 }],
  ['Müller Łódź', { latin: 10, latinWords: 2 }],
  ['3×4÷2', { digits: 3 }],
  ['ABS发了两单', { han: 4, latin: 3, latinWords: 1 }],
  ['ランプとランプ', { kanaOrHangul: 7 }],
  ['램프', { kanaOrHangul: 2 }],
  ['лампы', { otherLetters: 5 }],
  ['λάμπα', { otherLetters: 5 }],
  ['😀', {}],
  ['𠮷', { han: 1 }],
])('%j', (text, counts) => {
  expect(countScripts(text)).toEqual({ ...NOTHING, ...counts });
});

test('counts in parts as in one', () => {
  const [a, b] = ['Our 30 lamps 很好。', ' ランプ, лампы 和 store-fronts.'];
  const [one, other, both] = [countScripts(a), countScripts(b), countScripts(a + b)];
  for (const key of Object.keys(both) as (keyof ScriptCounts)[]) expect(both[key]).toBe(one[key] + other[key]);
});
