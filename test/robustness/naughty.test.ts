import { analyze } from '../../src/analyze.js';
import { createSourceText } from '../../src/document/source-text.js';
import { recogniseLayout } from '../../src/layouts/index.js';
import { analyst, executive, operator, print, printers, type Speech } from '../properties/helpers/render.js';
import { expectSound, expectSoundOrRefused } from '../properties/helpers/sound.js';
import { asMarks, marked } from '../support/marked.js';

/** Text that has broken programs before. None of it may be changed, and none may break ours. */
const NAUGHTY: [kind: string, text: string][] = [
  ['zero-width characters', 'zero\u200bwidth\u200d and\u2060 a mark\ufeff inside'],
  ['marks of direction', '\u202eright to left\u202c مرحبا שלום \u2067x\u2069'],
  ['lone surrogates', 'half \ud83d of a \udc00 smile'],
  ['emoji', 'growth 👩‍👩‍👧‍👦 🇨🇳 and 𠮷野家'],
  ['combining marks', 'Z̷͎̈a̶l̴g̵o̸ e\u0301'],
  ['ligatures and full-width signs', 'ﷺ ﬁ Å ① ％ ￥５０'],
  ['odd spaces', 'a\u00a0b\u3000c\u2003d\u1680e\u180ef'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u009bf'],
  ['separators', 'line\u2028and paragraph\u2029separators\u0085next\u000bline\fpage'],
  ['escapes of a terminal', '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J'],
  ['HTML', '</script><script>alert(1)</script> <!-- --> ]]> <img src=x onerror=alert(1)> &amp;&lt;&#0;'],
  ['SQL', '\'; DROP TABLE turns; -- " OR 1=1 /*'],
  ['names of properties', '__proto__ constructor toString hasOwnProperty valueOf'],
  ['words for nothing', 'null undefined NaN Infinity true 1e309 -0'],
  ['templates', '%s %d $(x) <%= x %> \\u0000 \\n $& $1 $` #[x]'],
  ['paths', '../../etc/passwd C:\\nul aux.txt file:///etc/passwd'],
  ['nested brackets', '((((((([[[[[[[<<<<<<<(((x)))>>>>>>>]]]]]]])))))))'],
  ['Markdown', '# x **y** _z_ `code` > quote | a | b | - item 1. item'],
  ['signs of a sentence', '. . . ! ? ! ? ... 。。。 ？！'],
];

const speech = (text: string): Speech[] => [
  { by: operator, paragraphs: ['Good morning, and welcome to the earnings conference call.'] },
  { by: executive('Petra Lund'), paragraphs: [`Revenue rose. ${text} Margins held.`] },
  { by: operator, paragraphs: ['The first question comes from the line of Tilda Marsh with Quayside Securities.'] },
  { by: analyst('Tilda Marsh'), paragraphs: [`What about ${text} and margins?`] },
  { by: executive('Petra Lund'), paragraphs: ['They hold.'] },
  { by: analyst('Bo Vik'), paragraphs: ['And costs?'] },
  { by: operator, paragraphs: ['This concludes the call.'] },
];

describe.each(NAUGHTY)('%s', (_, text) => {
  test.each(Object.keys(printers))('in speech, in the layout %s: nothing is lost and nothing changed', (layout) => {
    const call = marked(print(layout, speech(text)));
    const recognised = recogniseLayout(createSourceText(call.text));
    expect(asMarks(call.text, recognised.blocks, ({ label }) => label?.name ?? '')).toEqual(call.marks);
    expectSound(analyze(call.text));
  });

  test.each(Object.keys(printers))('as a paragraph of its own, in the layout %s', (layout) => {
    const speeches = speech('').map((one) => ({ ...one, paragraphs: [...one.paragraphs, `so ${text}`, 'and so on.'] }));
    const { text: call } = marked(print(layout, speeches));
    const { turns } = analyze(call);
    const said = turns.map((turn) => turn.text).join('\n');
    for (const word of text.split(/\s+/u).filter((one) => /^\w{4,}$/u.test(one))) expect(said).toContain(word);
  });

  test.each(Object.keys(printers))('as a name, a title and a firm, in the layout %s', (layout) => {
    const strange = { name: text, title: text, firm: text };
    const speeches: Speech[] = [
      ...speech('it'),
      { by: { ...strange, side: 'company' }, paragraphs: ['Revenue rose.'] },
      { by: { ...strange, side: 'conference' }, paragraphs: ['Why?'] },
    ];
    const { text: call } = marked(print(layout, speeches));
    expect(expectSoundOrRefused(call)).not.toBeNull();
  });

  test('alone', () => {
    expectSoundOrRefused(text);
    expectSoundOrRefused(`${text}\n`.repeat(50));
  });

  test('as the id of the document', () => {
    const { text: call } = marked(print('name-colon', speech('it')));
    expect(analyze(call, { id: text }).document.id).toBe(text);
  });
});

test('names of properties of every object are names like any other', () => {
  const call = ['constructor', '__proto__', 'toString'].map((name) => `Operator: Hello.\n\n${name}: Revenue rose.`);
  for (const text of call) expectSoundOrRefused(`${text}\n\nOperator: This concludes the call.\n`);
  expect(({} as Record<string, unknown>).name).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('messages about a text hold no control characters, however the text is called', () => {
  const { warnings } = analyze('Ivo\u001b[31m Marsh (CFO)\n\nRevenue rose in the quarter, and margins held well.\n');
  for (const { message } of warnings) expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
