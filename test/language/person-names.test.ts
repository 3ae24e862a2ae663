import {
  cleanName,
  hasHanNameShape,
  isFunctionLabel,
  looksLikeFullName,
  looksLikeName,
} from '../../src/language/person-names.js';

describe('cleanName', () => {
  test.each([
    ['Mr. Anselm Okoro', 'Anselm Okoro'],
    ['Ms Petra Lund', 'Petra Lund'],
    ['Dr. Petra Lund', 'Petra Lund'],
    ['Anselm  Okoro ', 'Anselm Okoro'],
    ['Anselm Okoro:', 'Anselm Okoro'],
    ['骆承野：', '骆承野'],
    ['**Anselm Okoro**', 'Anselm Okoro'],
    ['• Anselm Okoro,', 'Anselm Okoro'],
    ['Anselm Okoro (ph)', 'Anselm Okoro'],
    ['Anselm [phonetic] Okoro', 'Anselm Okoro'],
    ['Missy Elling', 'Missy Elling'],
    ['Drew Sirmans', 'Drew Sirmans'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(cleanName(text)).toBe(expected);
  });
});

describe('a function or an unnamed person', () => {
  test.each([
    ...[
      'Operator',
      'OPERATOR',
      'Conference Operator',
      'The Operator',
      'Moderator',
      'Host',
      'Interpreter',
      'Translator',
    ],
    ...['Unidentified Analyst', 'Unknown Executive', 'Unidentified Company Representative', 'Unknown Shareholder'],
    ...['Company Representative', 'Analyst', 'Speaker 8', 'Unidentified Participant 2', 'Editor', 'Operator 操作员'],
    ...['主持人', '译员', '翻译', '口译员', '传译员', '接线员', '分析师', '操作员'],
  ])('%s', (label) => {
    expect(isFunctionLabel(label)).toBe(true);
  });

  test.each([
    'Petra Lund',
    'Operator Instructions',
    'Host Family Inc',
    'Analysts expected more',
    '骆承野',
    '主持人好',
    '',
  ])('not: %s', (label) => {
    expect(isFunctionLabel(label)).toBe(false);
  });
});

describe('a name', () => {
  test.each([
    ...['Petra Lund', 'Petra', 'Petra J. Lund', 'P. J. Lund', 'Jean-Luc Moreau', "Siobhán O'Dell", 'Siobhán O’Dell'],
    ...['Ludwig van der Berg', 'Maria de la Cruz', 'Anselm Okoro Jr.', 'Anselm Okoro III', 'Nguyễn Thị Hoa'],
    ...['McKinley Drew', 'Xu Wenbo', 'Wenbo Xu', 'Mr. Xu', 'Ms. Petra Lund', 'Øystein Ås', 'Alicis a Yap'],
    ...['骆承野', '郑豪', '欧阳明月', '區栢年', '骆总', '王先生', '张小姐', '李董事长', '阿卜杜拉·买买提'],
  ])('%s', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  test.each([
    ...['Thank you', 'Good Morning', 'Hello', 'Next Question', 'Questions and Answers', 'Prepared Remarks', 'Great'],
    ...[
      'First',
      'Revenue',
      'Gross Margin',
      'Net Income',
      'Safe Harbor Statement',
      'Foreign Language',
      'March',
      'Monday',
    ],
    ...[
      'Marlow Holdings',
      'Quayside Securities',
      'Marlow Inc',
      'Larkspur Research',
      'the operator',
      'petra lund',
      'q3',
    ],
    ...['We sold it', 'What about Margins?', 'Petra, thank you', 'Petra/Anselm', 'Page 7', 'A', '', '  ', '3M'],
    ...['各位好', '营收增长', '我们', '这个季度的收入', "Petra's"],
    'One Two Three Four Five Six',
    'X'.repeat(60),
  ])('not: %s', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });

  test.each(['Petra Lund, Jr.', 'Petra Lund, CFA', 'Petra Lund, PhD'])('a suffix behind a comma: %s', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  test.each(['谢谢', '方面', '时候', '金额', '成本', '单价', '应该'])(
    'a word that begins like a family name: %s',
    (word) => {
      expect(looksLikeName(word)).toBe(false);
    },
  );
});

describe('a full name', () => {
  test.each(['Petra Lund', 'Petra J. Lund', '骆承野', '郑豪', '欧阳明月'])('%s', (text) => {
    expect(looksLikeFullName(text)).toBe(true);
  });

  test.each(['Petra', 'Mr. Lund', 'Operator', 'Thank you', 'Mr. Okoro', ''])('not: %s', (text) => {
    expect(looksLikeFullName(text)).toBe(false);
  });
});

test.each(['骆总', '王先生'])('a family name and a form of address are no full name: %s', (text) => {
  expect(looksLikeFullName(text)).toBe(false);
});

describe('the shape of a Chinese name', () => {
  test.each(['骆承野', '乜子轩', '郑豪', '欧阳明月'])('%s', (text) => {
    expect(hasHanNameShape(text)).toBe(true);
  });

  test.each(['我们', '谢谢', '请问', '大家好', '注', '资料来源', '这个季度的', 'Petra', '骆 承野'])(
    'not: %s',
    (text) => {
      expect(hasHanNameShape(text)).toBe(false);
    },
  );

  test.each(['乜清源', '乜好运', '乜来福'])('given names share characters with `来源` and `你好`: %s', (text) => {
    expect(hasHanNameShape(text)).toBe(true);
  });
});
