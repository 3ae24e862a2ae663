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
    '優优佔占發发東东廣广'
  )
    .match(/../gu)
    ?.map((pair): [string, string] => [pair[0] as string, pair[1] as string]),
);

const simplify = (run: string): string => Array.from(run, (char) => TRADITIONAL.get(char) ?? char).join('');

/** Full-width digits, letters and the signs that amounts are written with; punctuation keeps its width. */
const narrow = (run: string): string =>
  Array.from(run, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).join('');

const HAN_OR_NUMERAL = '[\\p{Script=Han}〇0-9%]';
const NUMERAL_START = '[零〇一二两三四五六七八九十百千万亿0-9]';
const FILLERS = '(?:嗯|呃|额|啊|唔|诶|那个|这个|就是说|就是)';
const GAP = '[ ,，、]{0,3}';

/** In order. Every look-around is of bounded length, so that each rule is one linear pass. */
const RULES: readonly ViewRule[] = [
  { pattern: new RegExp(`[${[...TRADITIONAL.keys()].join('')}]+`, 'gu'), replacement: simplify },
  { pattern: /[０-９Ａ-Ｚａ-ｚ．％＄＋～]+/gu, replacement: narrow },
  { pattern: /[\u3000\u00a0]+/gu, replacement: (run) => ' '.repeat(run.length) },
  // Machine text: every Han character and digit for itself.
  {
    pattern: new RegExp(`(?<=${HAN_OR_NUMERAL}) +(?=\\p{Script=Han}|〇|%)|(?<=[\\p{Script=Han}〇]) +(?=[0-9])`, 'gu'),
    replacement: '',
  },
  {
    pattern: /(?<=(?<![0-9.,])[0-9]) (?=[0-9](?![0-9,]))|(?<=[0-9]) (?=\. [0-9])|(?<=[0-9] \.) (?=[0-9])/gu,
    replacement: '',
  },
  // "34 300 万", a thin space for the thousands.
  {
    pattern: /(?<=(?<![0-9.,])[0-9]{1,3}) (?=[0-9]{3}(?![0-9])(?: [0-9]{3}(?![0-9])){0,3}[万亿元美港人家辆])/gu,
    replacement: '',
  },
  { pattern: /(?<=(?<![0-9.,])[0-9]{1,3}[0-9]{3}) (?=[0-9]{3}(?![0-9])[万亿元美港人家辆])/gu, replacement: '' },
  { pattern: /(?<![A-Za-z])[Bb] [Pp](?: [Ss])?(?![A-Za-z])/gu, replacement: 'BP' },
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
