import { Converter } from 'opencc-js/t2cn';
import { foldTable } from '../../../src/tagging/risks/fold.js';
import { context, taxonomy } from '../../../src/tagging/risks/taxonomy/index.js';

const folded = (text: string): string =>
  Array.from(text, (char) => String.fromCharCode(foldTable()[char.charCodeAt(0)] ?? 0)).join('');

test.each([
  ['Day-1 RATE', 'day 1 rate'],
  ['ｄａｙ１％', 'day1%'],
  ['don’t', "don't"],
  ['價格戰、關稅', '价格战、关税'],
])('%s is compared as %s', (text, plain) => expect(folded(text)).toBe(plain));

test('every Traditional character of the words looked for is known', () => {
  const used = new Set([...taxonomy, ...context].flatMap(({ zh }) => zh.flatMap((words) => [...words])));
  const missing: string[] = [];
  for (const from of ['hk', 'tw'] as const) {
    const convert = Converter({ from, to: 'cn' });
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const char = String.fromCharCode(code);
      const plain = convert(char);
      if (!used.has(char) && used.has(plain) && folded(char) !== plain) missing.push(`${char}${plain}`);
    }
  }
  expect(missing).toEqual([]);
});
