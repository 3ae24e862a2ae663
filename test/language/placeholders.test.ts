import {
  ANNOUNCES_INTERPRETER,
  CLOSING_FORMULA,
  INTERPRETED_MARK,
  OPENING_FORMULA,
  OPENING_FORMULA_ZH,
  PLACEHOLDER,
  SELF_INTERPRETS,
} from '../../src/language/placeholders.js';

/** The text with what the pattern takes marked: `«[Foreign Language]» Thank you.` */
const taken = (pattern: RegExp, text: string): string =>
  text.replace(new RegExp(pattern.source, pattern.flags), (words) => `«${words}»`);
const unmarked = (written: string): string => written.replace(/[«»]/gu, '');

test.each(
  [
    '(spoken in foreign language)',
    '(speaking foreign language)',
    '[Speaking in a foreign language]',
    '[Foreign Language]',
    '[Foreign Speech]',
    '(foreign language)',
    '[Foreign Spoken]',
    '[Non-English]',
    '[Non-English Speech]',
    '[Speaking Mandarin]',
    '[Speaking Cantonese]',
    '(Speaking Chinese)',
    '(Chinese)',
    '[Mandarin]',
    '（中文）',
    '【普通话】',
    '（說國語）',
  ].flatMap((note) => [note, note.toUpperCase(), note.toLowerCase()]),
)('%s is a placeholder', (note) => {
  expect(taken(PLACEHOLDER, `Okay. ${note} Thank you. ${note}`)).toBe(`Okay. «${note}» Thank you. «${note}»`);
});

test.each([
  '[Interpreted]',
  '(interpreted)',
  '[Operator Instructions]',
  '[Indiscernible]',
  '(technical difficulty)',
  '(Chinese brands)',
  '[Foreign Exchange]',
  'foreign language',
  '(a foreign language film)',
])('%s is none', (text) => {
  expect(taken(PLACEHOLDER, text)).toBe(text);
});

test.each([
  '[Interpreted]',
  '(interpreted)',
  '(through interpreter)',
  '(Through an Interpreter)',
  '[via translator]',
  '[by translation]',
  '(translated)',
  '[Interpreter]:',
  '[TRANSLATION]',
])('%s is an interpreter’s mark', (mark) => {
  expect(taken(INTERPRETED_MARK, `${mark} Revenue grew.`)).toBe(`«${mark}» Revenue grew.`);
});

test.each(['interpreted', '(interpreted as growth)', '[Foreign Language]', 'through an interpreter'])(
  '%s is none',
  (text) => {
    expect(INTERPRETED_MARK.test(text)).toBe(false);
  },
);

test.each([
  "«I'll do the translation. »Revenue grew.",
  '«Let me translate. »Revenue grew.',
  '«Okay, let me do the translation. »Revenue grew.',
  '«Thank you. I will translate that into English. »Revenue grew.',
  '«Let me translate my question. »Is demand back?',
  '«Allow me to interpret for the chairman. »Revenue grew.',
  '«On behalf of Mr. Ding, »revenue grew.',
  '«Translation: »Revenue grew.',
  'Let me go on. Revenue grew.',
  'I will explain the translation effect. Revenue grew.',
  'Thank you for asking. Revenue grew.',
])('opens: %s', (written) => {
  expect(taken(OPENING_FORMULA, unmarked(written))).toBe(written);
});

test.each([
  '«我来翻译一下。»收入增长。',
  '«好的，我翻译一下：»收入增长。',
  '«谢谢沈总。下面由我来翻译。»收入增长。',
  '我来回答一下。收入增长。',
  '翻译软件卖得很好。',
])('opens in Chinese: %s', (written) => {
  expect(taken(OPENING_FORMULA_ZH, unmarked(written))).toBe(written);
});

test.each(['«我來翻譯一下。»收入增長。', '«現在我翻譯一下。»收入增長。', '«謝謝沈總。我來翻譯。»收入增長。'])(
  'opens in Traditional Chinese: %s',
  (written) => {
    expect(taken(OPENING_FORMULA_ZH, unmarked(written))).toBe(written);
  },
);

test.each([
  'Revenue grew.« Operator, we are ready for the next caller.»',
  'Revenue grew.« Thank you. We can take the next question.»',
  'Revenue grew.« Next question, please.»',
  'Revenue grew. We can take prices up.',
  'Revenue grew. The next question is whether it lasts.',
])('closes: %s', (written) => {
  expect(taken(CLOSING_FORMULA, unmarked(written))).toBe(written);
});

test.each([
  'A third-party interpreter will provide consecutive interpretation.',
  'We have a professional translator on the line.',
  'The interpreter will render the answers into English.',
  'Simultaneous interpretation is provided on the second line.',
])('announces an interpreter: %s', (text) => {
  expect(ANNOUNCES_INTERPRETER.test(text)).toBe(true);
});

test.each([
  'Please interpret these numbers with care.',
  'Foreign currency translation had little effect.',
  'Our translator pens sold well.',
])('announces none: %s', (text) => {
  expect(ANNOUNCES_INTERPRETER.test(text)).toBe(false);
});

test.each([
  'I will translate it myself.',
  "I'll repeat my question in English.",
  '我自己翻译一下。',
  '我再用英文说一遍。',
])('renders himself: %s', (text) => {
  expect(SELF_INTERPRETS.test(text)).toBe(true);
});

test('no pattern is slow on long lines of nothing', () => {
  for (const filler of [' ', '(', 'okay, ', 'thank you ', '我', 'let me ', 'Operator, ']) {
    const line = filler.repeat(20_000);
    for (const pattern of [INTERPRETED_MARK, OPENING_FORMULA, OPENING_FORMULA_ZH, PLACEHOLDER, ANNOUNCES_INTERPRETER]) {
      expect(typeof new RegExp(pattern.source, pattern.flags).test(line)).toBe('boolean');
    }
  }
});
