/** Numbers below a hundred as they are said. */
export const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

/** Powers of ten that scale what stands before them; short forms as written in notes and tables. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, lakh: 5, lakhs: 5, crore: 7, crores: 7 },
    ...{ millions: 6, billions: 9, trillions: 12, mn: 6, mm: 6, mln: 6, mio: 6, bn: 9, bln: 9, tn: 12, trn: 12 },
  }),
);
/** Single letters: only glued to the number ("4.16b"), or after a currency. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ k: 3, m: 6, b: 9, t: 12 }));

/** The lower numbers of spoken fractions ("two thirds"). */
export const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5 },
    ...{
      sixth: 6,
      sixths: 6,
      seventh: 7,
      sevenths: 7,
      eighth: 8,
      eighths: 8,
      ninth: 9,
      ninths: 9,
      tenth: 10,
      tenths: 10,
    },
  }),
);

/** Verbs and adverbs that multiply. "Double-digit", "double down" and "Double 11" are none; see the reader. */
export const MULTIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ double: '2', doubled: '2', doubles: '2', doubling: '2', twofold: '2', twice: '2' },
    ...{ triple: '3', tripled: '3', triples: '3', tripling: '3', trebled: '3', threefold: '3' },
    ...{
      quadruple: '4',
      quadrupled: '4',
      quadrupling: '4',
      fourfold: '4',
      quintupled: '5',
      fivefold: '5',
      tenfold: '10',
    },
    ...{ halve: '0.5', halved: '0.5', halving: '0.5' },
  }),
);
/** What follows "double" or "triple" where it multiplies nothing. */
export const NOT_MULTIPLIED = new Set(
  'digit digits down check checks counting count click eleven play edged sided bottom a b whammy standard blind'.split(
    ' ',
  ),
);
