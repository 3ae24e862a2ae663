import { TextView, type ViewRule } from '../../document/text-view.js';

/** Stands in a view where a filler (嗯, 呃, 这个) was; a number may run across it. */
export const FILLER = '\u0001';

/**
 * The Traditional characters that numbers, units and the words around them are written with, each with its Simplified
 * one. Other conversion is the caller's.
 */
const TRADITIONAL = new Map(
  (
    '萬万億亿兩两點点個个幣币圓圆塊块錢钱歐欧鎊镑韓韩銖铢負负約约將将過过間间內内餘余減减對对數数達达逾逾輛辆條条張张臺台' +
    '戶户單单項项場场噸吨層层筆笔門门員员種种時时鐘钟週周國国號号會会來来這这當当財财後后從从學学歲岁裏里貳贰參叁叄叁陸陆' +
    '幾几顆颗棟栋間间轉转訂订資资產产業业銷销應应廠厂區区級级線线標标稅税務务貸贷創创額额價价於于還还說说許许為为開开與与' +
    '優优佔占發发東东廣广舊旧'
  )
    .match(/../gu)
    ?.map((pair): [string, string] => [pair[0] as string, pair[1] as string]),
);

/** Simplified characters, and half-width digits, letters and signs of amounts; one character for one. */
const plain = (run: string): string =>
  Array.from(run, (char) => {
    const code = char.charCodeAt(0);
    if (code === 0x3000 || code === 0xa0) return ' ';
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (TRADITIONAL.get(char) ?? char);
  }).join('');

const HAN_OR_NUMERAL = '[\\p{Script=Han}〇0-9%]';
const NUMERAL_START = '[零〇一二两三四五六七八九十百千万亿0-9]';
const FILLERS = '(?:嗯|呃|额|啊|唔|诶|那个|这个|就是说|就是)';
const GAP = '[ ,，、]{0,3}';

const SPACE = [
  // Machine text: every Han character and digit for itself.
  `(?<=${HAN_OR_NUMERAL}) +(?=\\p{Script=Han}|〇|%)`,
  '(?<=[\\p{Script=Han}〇]) +(?=[0-9])',
  '(?<=(?<![0-9.,])[0-9]) (?=[0-9](?![0-9,]))',
  '(?<=[0-9]) (?=\\. [0-9])|(?<=[0-9] \\.) (?=[0-9])',
  // "34 300 万": a blank between thousands.
  '(?<=(?<![0-9.,])[0-9]{1,3}(?: [0-9]{3}){0,2}) (?=[0-9]{3}(?![0-9])(?: [0-9]{3}(?![0-9])){0,2} ?[万亿元美港人家辆])',
  '(?<![A-Za-z])[Bb] [Pp](?: [Ss])?(?![A-Za-z])',
].join('|');

const TWENTY = /[廿卅](?=[一二三四五六七八九元块萬万億亿个個%％成])|(?<=分之)[廿卅]/gu;

/** In order. Every look-around is of bounded length, so that each rule is one linear pass. */
const RULES: readonly ViewRule[] = [
  { pattern: /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, replacement: ',' },
  {
    pattern: new RegExp(`[${[...TRADITIONAL.keys()].join('')}０-９Ａ-Ｚａ-ｚ．％＄＋－～\\u3000\\u00a0]+`, 'gu'),
    replacement: plain,
  },
  { pattern: TWENTY, replacement: (match) => (match === '廿' ? '二十' : '三十') },
  { pattern: new RegExp(SPACE, 'gu'), replacement: (match) => (match.startsWith(' ') ? '' : 'BP') },
  {
    pattern: new RegExp(
      `(?<=\\p{Script=Han})${GAP}${FILLERS}(?:${GAP}${FILLERS}){0,3}${GAP}(?=${NUMERAL_START})`,
      'gu',
    ),
    replacement: FILLER,
  },
];

/** The passage as the Chinese readers want it, with the way back to its own offsets. */
export const readingView = (text: string): TextView => TextView.of(text).rewrite(RULES);
