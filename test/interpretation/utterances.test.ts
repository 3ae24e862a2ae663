import { splitUtterances } from '../../src/interpretation/utterances.js';
import { markUp } from '../support/interpreted.js';
import { marked } from '../support/marked.js';

/** Expects a turn to be cut as it is marked: `{zh:…}`, `{en:…}`, `{other:…}`, and `{note:…}` for a placeholder. */
function expectCuts(written: string, section: 'presentation' | 'qa' = 'qa', before = ''): void {
  const { text } = marked(written);
  const call = before + text;
  const found = splitUtterances(call, { start: before.length, end: call.length, section });
  const spans = found.map(({ start, end, language, kind }) => ({
    start: start - before.length,
    end: end - before.length,
    label: kind === 'placeholder' ? 'note' : language,
  }));
  expect(markUp(text, spans)).toBe(written);
  for (const { kind, language } of found) if (kind === 'placeholder') expect(language).toBe('zh');
}

const NOTES = [
  '(spoken in foreign language)',
  '[Foreign Language]',
  '[Foreign Speech]',
  '(foreign language)',
  '[Non-English]',
  '[Speaking Mandarin]',
  '(Chinese)',
];
const cases = NOTES.flatMap((note) => [note, note.toUpperCase(), note.toLowerCase()]);

describe.each(cases)('%s', (note) => {
  test('is a turn of its own', () => {
    expectCuts(`{note:${note}}`);
  });

  test('takes its full stop along', () => {
    expectCuts(`{note:${note}.}`);
  });

  test('stands before its rendering', () => {
    expectCuts(`{note:${note}} {en:Our lamps sold well in the north this summer.}`);
    expectCuts(`{note:${note}}\n\n{en:Our lamps sold well in the north this summer.}`);
  });

  test('stands between two sentences of an answer', () => {
    expectCuts(`{en:Let me give that to our chairman.} {note:${note}} {en:He says that the plant is open.}`);
  });

  test('stands more than once in a turn', () => {
    expectCuts(`{note:${note}}\n{en:The plant is open.}\n{note:${note}}\n{en:A second one follows.}\n{note:${note}}`);
    expectCuts(`{en:Thank you for asking.} {note:${note}} {en:Orders are up.} {note:${note}} {en:Costs are down.}`);
  });

  test('stands for a title inside a sentence', () => {
    expectCuts(`{en:Our new drama ${note} topped the charts, and the second season of ${note} follows in May.}`);
    expectCuts(`{en:The magazine named ${note}, our oldest lamp, a classic.}`, 'presentation');
  });
});

test.each(['[Interpreted]', '(interpreted)', '(through interpreter)', '[INTERPRETED]'])(
  '%s is no placeholder: the words behind it are a rendering',
  (mark) => {
    expectCuts(`{en:${mark} Our lamps sold well in the north this summer.}`);
    expectCuts(`{note:[Foreign Language]} {en:${mark} Our lamps sold well in the north.}`);
  },
);

describe('a placeholder in prepared remarks', () => {
  test('stands for speech on a line of its own', () => {
    expectCuts('{en:Mr. Shen will begin.}\n{note:[Foreign Language]}\n{en:Thank you, Mr. Shen.}', 'presentation');
  });

  test('that only begins a sentence stands for a title', () => {
    expectCuts('{en:Two lamps led the range. [Foreign Language] Sold 40,000 times in May alone.}', 'presentation');
  });

  test('that opens the turn stands for speech', () => {
    expectCuts('{note:[Foreign Language]} {en:Hello, everyone, and welcome.}', 'presentation');
  });
});

describe('languages', () => {
  test('cut paragraph by paragraph', () => {
    expectCuts(
      '{zh:第二季度我们开了三十家门店。}\n\n{en:We opened 30 stores in the second quarter.}\n\n' +
        '{zh:毛利率提高到百分之三十一。}\n\n{en:The gross margin rose to 31%.}',
    );
  });

  test('cut inside a paragraph at the end of a sentence', () => {
    expectCuts('{zh:第二季度我们开了三十家门店。} {en:We opened 30 stores in the second quarter.}');
    expectCuts('{en:We opened 30 stores in the second quarter.} {zh:毛利率提高到百分之三十一。}');
    expectCuts('{zh:第二季度我们开了三十家门店。}{en:We opened 30 stores in the second quarter.}');
  });

  test('of one whole turn cut nothing', () => {
    expectCuts('{zh:第二季度我们开了三十家门店。毛利率提高到百分之三十一。\n谢谢大家。}');
    expectCuts('{en:We opened 30 stores. The gross margin rose to 31%.\n\nThank you, all.}');
  });

  test('are those of the turn alone', () => {
    expectCuts('{en:We opened 30 stores in the second quarter.}', 'qa', '第二季度我们开了三十家门店。');
  });
});

test.each([
  '{zh:我们第三季度发了两单ABS，利率比上一单低了二十个BP。}',
  '{zh:你刚才问的那个offer，我们还没有给出去。}',
  '{zh:Q3的GMV大概增长了百分之九，take rate基本稳定。}',
  '{zh:这个season我们的AI lamp在Amazon上面卖得很好。}',
  '{zh:GMV增长了百分之九。OK，下一个问题。}',
  '{zh:我们用ChatGPT做客服，cost per order降了一半。}',
])('English terms do not cut Chinese: %s', (written) => {
  expectCuts(written);
});

test.each([
  '{en:We call this programme 星火, and it now covers 40 cities in the east of the country.}',
  '{en:Our chairman Shen Ruoting (沈若亭) will take this question himself.}',
  '{en:The brand is 松鹤灯具, which stands for pines and cranes.}',
])('Chinese terms do not cut English: %s', (written) => {
  expectCuts(written);
});

test.each([
  '{en:好的。Thanks for the question, this is Petra from Corvid Ridge.}',
  '{zh:Okay. 我想请教一下海外市场的需求。}',
  '{en:Thank you very much for taking my question. 谢谢。}',
  '{zh:OK. Thanks. 我想请教一下海外市场的需求。}',
  '{zh:谢谢管理层，我的问题问完了。Thank you.}',
])('a short word in the other language goes with its neighbour: %s', (written) => {
  expectCuts(written);
});

test.each([
  '{zh:第 二 季 度 我 们 开 了 三 十 家 门 店 。} {en:We opened 30 stores in the second quarter.}',
  '{zh:第二季度 我们 开了 三十家 门店。}\n{en:We opened 30 stores in the second quarter.}',
  '{zh:第二季度我們開了三十家門店。}\n{en:We opened 30 stores in the second quarter.}',
  '{zh:我哋第二季度開咗三十間舖頭，生意係幾好嘅。}\n{en:We opened 30 stores in the second quarter.}',
  '{zh:佢哋話唔會加價，我哋都唔會。}',
])('Chinese however it is written: %s', (written) => {
  expectCuts(written);
});

test.each([
  '{other:第２四半期の売上は予想を上回りました。ありがとうございます。}',
  '{other:이번 분기 매출은 예상보다 좋았습니다. 감사합니다.}',
  '{other:Наши лампы хорошо продавались этим летом на севере.}',
])('other languages are told apart: %s', (written) => {
  expectCuts(written);
});

test.each([
  '{en:Our lamps sold well in Japan.}\n{other:日本ではランプがよく売れました。}\n{en:The plant is open, too.}',
  '{en:Our lamps sold well this summer.}\n{other:Наши лампы хорошо продавались этим летом на севере.}',
])('a clause in a third language cuts: %s', (written) => {
  expectCuts(written);
});

test.each(['...', '— —', '[ ]'])('a turn without a word is one utterance: %s', (text) => {
  expect(splitUtterances(text, { start: 0, end: text.length, section: 'qa' })).toHaveLength(1);
});
