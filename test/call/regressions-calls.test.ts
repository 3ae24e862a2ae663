import { findAnalystCalls } from '../../src/language/analyst-calls.js';
import { findIntroductions } from '../../src/language/introductions.js';
import { cleanName, isFunctionLabel, looksLikeName } from '../../src/language/person-names.js';
import { call } from '../support/mini-call.js';

/** Every rule here was learnt from calls as operators and hosts really run them; the sentences are made up. */

const callers = (words: string): string[] =>
  findAnalystCalls(words).map(({ name, affiliation }) => (affiliation ? `${name} | ${affiliation}` : name));

describe('an operator calls', () => {
  test.each([
    ['First question, Ada Brandt, Corvid Ridge.', 'Ada Brandt | Corvid Ridge'],
    ['Please welcome Ada Brandt from Corvid Ridge.', 'Ada Brandt | Corvid Ridge'],
    ['Moving on to Ada Brandt with Corvid Ridge.', 'Ada Brandt | Corvid Ridge'],
    ['The line of Ada Brandt from Corvid Ridge is now open.', 'Ada Brandt | Corvid Ridge'],
    ['Ada Brandt from Corvid Ridge, your line is open.', 'Ada Brandt | Corvid Ridge'],
    ['Your first question comes from Ada Brandt - Corvid Ridge.', 'Ada Brandt | Corvid Ridge'],
    ['Please go ahead, Ms. Ada Brandt from Corvid Ridge.', 'Ada Brandt | Corvid Ridge'],
    ['The next question comes from Jing An with Corvid Ridge.', 'Jing An | Corvid Ridge'],
    ['第一个问题来自青榆证券的分析师Ada Brandt，请讲。', 'Ada Brandt | 青榆证券'],
    ['接下来有请来自青榆证券的Ada Brandt提问。', 'Ada Brandt | 青榆证券'],
  ])('%s', (words, caller) => {
    expect(callers(words)).toEqual([caller]);
  });

  test.each([
    'I hand the call back over to Ruolan Hu for closing remarks.',
    'The first one is Europe.',
    'I turn the call over to Ruolan Hu, our head of finance.',
  ])('nobody: %s', (words) => {
    expect(callers(words)).toEqual([]);
  });
});

describe('a host presents', () => {
  const presented = (words: string): string[] =>
    findIntroductions(words).map(({ name, title }) => `${name} | ${title ?? '-'}`);

  test.each([
    ['Our CFO, Mr. Olin Tarn, will then walk you through the figures.', ['Olin Tarn | CFO']],
    ["I'm Carla Voss from the IR team of Larkspur.", ['Carla Voss | Investor Relations']],
    ['I now hand over to Carla Voss of Investor Relations.', ['Carla Voss | Investor Relations']],
    ['With us are (foreign language) Mr. Olin Tarn, our (foreign language) CFO.', ['Olin Tarn | CFO']],
    ['I will now hand over to the Director of Northlight Cold Automation Group.', []],
    [
      '今天参会的有：董事会主席梁伯言先生；首席执行官邱柏年先生；首席财务官陶若兰女士。',
      ['梁伯言 | 主席', '邱柏年 | 首席执行官', '陶若兰 | 首席财务官'],
    ],
  ])('%s', (words, people) => {
    expect(presented(words)).toEqual(people);
  });
});

describe('names as lists and labels print them', () => {
  test.each(['Zhaohui (Joe) Li', 'Ying "Jenny" Li', 'Petra Lund, CFA', 'Xin (Cindy) Wang, Ph.D.'])('%s', (name) => {
    expect(looksLikeName(name)).toBe(true);
  });

  test.each([
    ['[Zeng Yiwei]', 'Zeng Yiwei'],
    ['Olin Tarn 奥林·塔恩', 'Olin Tarn'],
    ['邱柏年 Boyan Qiu', 'Boyan Qiu'],
  ])('%s is %s', (printed, name) => {
    expect(cleanName(printed)).toBe(name);
  });

  test.each(['Chinese Interpreter', 'Female Speaker', 'Unverified Participant', '投资者关系', '首席财务官', '提问者2'])(
    '%s is a function',
    (label) => {
      expect(isFunctionLabel(label)).toBe(true);
    },
  );

  test.each(['时间', '日期', '成本', '方面'])('%s is nobody', (word) => {
    expect(looksLikeName(word)).toBe(false);
  });
});

describe('who is who', () => {
  const opening = [
    'Operator: Welcome to the Larkspur Cold Chain first quarter 2025 earnings call. All participants are in a listen-only mode.',
    'Ruolan Hu: Thank you. Our remarks are forward-looking. With me today is Boyan Qiu, our CEO.',
    `Boyan Qiu: ${'Revenue rose, and the margin widened. '.repeat(14)}`,
  ];
  const person = (lines: readonly string[], name: string) =>
    call([...opening, ...lines]).participants.find((one) => one.name === name);

  test('the next speaker with the family name called is the one called', () => {
    const lines = [
      'Operator: The first question is from Emma Xu with Corvid Ridge.',
      'Ziyan Xu: How is demand in the south?',
      'Boyan Qiu: Firm.',
    ];
    expect(person(lines, 'Ziyan Xu')).toMatchObject({ role: 'analyst', affiliation: 'Corvid Ridge' });
  });

  test('a firm is given once: a translation of the call behind it changes nothing', () => {
    const lines = [
      'Operator: The first question is from Ada Brandt with Corvid Ridge. 第一个问题来自鸦岭的分析师Ada Brandt，请讲。',
      'Ada Brandt: How is demand in the south?',
      'Boyan Qiu: Firm.',
    ];
    expect(person(lines, 'Ada Brandt')).toMatchObject({ affiliation: 'Corvid Ridge' });
  });

  test('a chief whose speech ends with a hand-over is no operator', () => {
    const { participants } = call([
      'Speaker 1: Welcome to the Larkspur Cold Chain earnings call. All participants are in a listen-only mode.',
      `Speaker 2: Thank you. ${'Revenue rose, and the margin widened. '.repeat(14)}I now turn the call over to Olin.`,
      `Speaker 3: Thank you. ${'Costs fell, and so did the debt. '.repeat(14)}`,
    ]);
    expect(participants.find((one) => one.name === 'Speaker 2')?.role).toBe('executive');
  });

  test('the end of a reporting period is not the day of the call', () => {
    const { document } = call([
      'Operator: Welcome to the Larkspur Cold Chain results for the quarter ended March 31, 2025. Today is May 6, 2025.',
      ...opening.slice(1),
    ]);
    expect(document.date).toBe('2025-05-06');
  });
});
