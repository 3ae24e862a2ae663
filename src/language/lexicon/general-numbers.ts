import type { LexiconRow } from './row.js';

/** Measure words and nouns that numerals count: in `三个人` and `三年` the three is meant, in `三星` it is not. */
const COUNTED = [...'个位名只条张把本天年岁次间口件句座棵匹辆步代种倍点', '分钟', '小时', '兄弟', '姐妹', '孩子'];
const row = (numeral: string, more: readonly string[], ...en: string[]): LexiconRow => ({
  zh: [...COUNTED.map((noun) => numeral + noun), ...more],
  en,
});

/** Small numbers written as words, which are too vague for quantities but tell sentences apart. */
export const generalNumbers: readonly LexiconRow[] = [
  row('两', ['两人', '两者', '二人', '俩', '两旁', '两边', '两侧'], 'two', 'both', 'twice'),
  row('三', ['三人', '仨'], 'three'),
  row('四', ['四人', '四肢'], 'four'),
  row('五', ['五人', '五官'], 'five'),
  row('六', ['六人'], 'six'),
  row('七', ['七人'], 'seven'),
  row('八', ['八人'], 'eight'),
  row('九', ['九人'], 'nine'),
  row('十', ['十人', '十来', '十几', '十多', '几十', '数十'], 'ten', 'dozen', 'decade', 'dozens'),
  { zh: ['十一'], en: ['eleven'] },
  { zh: ['十二', '一打'], en: ['twelve', 'dozen'] },
  { zh: ['十三'], en: ['thirteen'] },
  { zh: ['十四'], en: ['fourteen'] },
  { zh: ['十五'], en: ['fifteen'] },
  { zh: ['十六'], en: ['sixteen'] },
  { zh: ['十七'], en: ['seventeen'] },
  { zh: ['十八'], en: ['eighteen'] },
  { zh: ['十九'], en: ['nineteen'] },
  { zh: ['二十'], en: ['twenty', 'twenties'] },
  { zh: ['三十'], en: ['thirty', 'thirties'] },
  { zh: ['四十'], en: ['forty', 'forties'] },
  { zh: ['五十'], en: ['fifty', 'fifties'] },
  { zh: ['六十'], en: ['sixty', 'sixties'] },
  { zh: ['七十'], en: ['seventy', 'seventies'] },
  { zh: ['八十'], en: ['eighty', 'eighties'] },
  { zh: ['九十'], en: ['ninety', 'nineties'] },
  { zh: ['一百', '几百', '数百', '上百', '百年', '成百'], en: ['hundred', 'a hundred'] },
  { zh: ['一千', '几千', '数千', '上千', '千年', '千百'], en: ['thousand', 'a thousand'] },
  { zh: ['一万', '几万', '数万', '上万'], en: ['ten thousand', 'tens of thousands'] },
  { zh: ['百万', '数百万', '几百万'], en: ['million'] },
];
