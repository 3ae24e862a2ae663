import { addressSpans } from '../quantities/addresses.js';
import { CODES, SYMBOL_PREFIXES, SYMBOLS } from '../quantities/currencies.js';
import { numeralValue } from '../quantities/numeral.js';
import type { Qualifier, Quantity } from '../quantities/quantity.js';
import { quantityOf, rangeOf, type Term } from '../quantities/term.js';
import { readCalendar } from './calendar.js';
import { isDigit, isHanNumeral, skipNumerals } from './numerals.js';
import { qualifierAround } from './qualifiers.js';
import { FILLER, readingView } from './reading-view.js';
import { NAME_STARTS, readTerm } from './terms.js';

/** Characters that a stretch of the calendar, a number or a multiple starts with; everything else is passed over. */
const CALENDAR_STARTS = '0123456789零〇一二两三四五六七八九十第上下前头旧出去今明后本这该当次翌来全整';
const NUMBER_STARTS = [
  ...'0123456789零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟负-−(（翻减腰过半对',
  ...SYMBOLS.keys(),
  ...NAME_STARTS,
];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CALENDAR = 1;
const NUMBER = 2;
const LETTER = 4;
const DIGIT = 8;
const STARTS = new Uint8Array(0x10000);
for (const [chars, bit] of [
  [CALENDAR_STARTS, CALENDAR],
  [NUMBER_STARTS, NUMBER],
  [LETTERS, LETTER],
  ['0123456789', DIGIT],
] as const) {
  for (const char of chars) STARTS[char.charCodeAt(0)] = (STARTS[char.charCodeAt(0)] as number) | bit;
}
const startsAt = (text: string, at: number): number => STARTS[text.charCodeAt(at)] ?? 0;
const isLetter = (text: string, at: number): boolean => (startsAt(text, at) & LETTER) !== 0;
const isWordPart = (text: string, at: number): boolean => (startsAt(text, at) & (LETTER | DIGIT)) !== 0;
/** Letters only start a currency (RMB, US$) or a quarter (Q3, FY25). */
const LATIN_CALENDAR = /^(?:[QqHh][1-4]|FY)/u;
const LONGEST_CODE = 8;
/** What joins the parts of a name: COVID-19, S&P. */
const NAME_JOINTS = '-.&+/';
/** Behind a number these make a name or an ordinal of it: 二期, 三线, 五代, 8号, 80后, 十八大. */
const ORDINAL_AFTER =
  /^ ?(?:级|期|号|线|楼|版|代|环|届|后|季|月|日|时|岁|世纪|年代|阶段|大(?!关)[^约概致量部多]|带一路|中全会|流|番|手|把|方|川|角|样|律|致|般|切|度|边|旦|系列)/u;
/** Festivals, brands and phrases that are numbers only in writing. */
const NAMED: readonly RegExp[] = [
  /^(?:618|6[.·]18|11[.·]11|1111|12[.·]12|315|996|007|六一八|双十一)(?![0-9万亿元%])/u,
  /^(?:360|三六零)(?= ?(?:度|数科|集团|金融|借条|安全|搜索|公司|数字|平台|品牌|的|，|。|,|$|[A-Za-z]))/u,
  /^(?:十一|五一|三八|六一)(?=(?:期间|黄金周|长假|假期|国庆|节|劳动节|小长假|档))/u,
  /^(?:24|7) ?[/×xX*] ?(?:7|24)(?![0-9])/u,
  /^(?:十四五|十三五|十五五|百分位|一二线|三四线|一线|万一|一一|百度|千禧|十分|十足|千方百计|三七开|五五开|二八)/u,
  /^[0-9]{1,2}[:：][0-9]{2}(?![0-9])/u,
];
const BOUND = /^(?:[到至达有是为约近过]|降到|升到)$/u;
const JOINS = /^[ \u0001]?(?:到|至|~|～|-|–|－|—(?!—))[ \u0001]?/u;
/** 由22至24吉瓦调整为20吉瓦: the range is what moves. */
const MOVES_ON = /^[^，。,]{0,3}?(?:调整|调|修|提高|提升|降低|更新|收窄|缩小|扩大|改)[高低升降订正]?(?:到|至|为|成)/u;
const PAIR = /^[ \u0001]?(?:和|与|跟)[ \u0001]?/u;

/** Every quantity of a Chinese passage. Offsets are those of the text given. */
export function findChineseQuantities(text: string): Quantity[] {
  const view = readingView(text);
  const found: Quantity[] = [];
  const addresses = addressSpans(view.text);
  let address = 0;
  let at = 0;
  while (at < view.text.length) {
    if (startsAt(view.text, at) === 0) {
      at++;
      continue;
    }
    const { start, end } = addresses[address] ?? NOWHERE;
    if (at >= start) {
      at = Math.max(at, end);
      address++;
      continue;
    }
    const step = readAt(view.text, at);
    if (step.quantity !== null) keep(found, step.quantity, view.text);
    at = step.next;
  }
  return found.map((quantity) => ({ ...quantity, ...view.toSource(quantity.start, quantity.end) }));
}

const NOWHERE = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** A number that the speaker starts again after a filler counts once, as corrected. */
function keep(found: Quantity[], quantity: Quantity, text: string): void {
  const last = found.at(-1);
  const restarted =
    last !== undefined &&
    last.kind === 'number' &&
    last.unit === null &&
    last.end + 1 === quantity.start &&
    text[last.end] === FILLER;
  if (restarted) found.pop();
  found.push(quantity);
}

interface Step {
  readonly quantity: Quantity | null;
  readonly next: number;
}

const pass = (next: number): Step => ({ quantity: null, next });

function readAt(text: string, at: number): Step {
  const starts = startsAt(text, at);
  if ((starts & LETTER) !== 0) return readLatin(text, at);
  const char = text[at] as string;
  if ((starts & CALENDAR) !== 0) {
    const calendar = readCalendar(text, at);
    if (calendar !== null) return { quantity: calendar, next: calendar.end };
    if (char === '第') return pass(skipOrdinal(text, at));
  }
  if ((starts & NUMBER) === 0) return pass(at + 1);
  // 几十, 数百: nobody knows how many.
  if (isVague(text, at)) return pass(skipNumerals(text, at));
  const named = isDigit(char) || isHanNumeral(char) ? readNamed(text, at) : 0;
  return named > 0 ? pass(at + named) : readNumber(text, at);
}

/** 几十倍, 数百家, 好几千; 用户数十亿 and 总数百万 name what is counted. */
const isVague = (text: string, at: number): boolean =>
  LONE_SCALES.includes(text[at] ?? ' ') &&
  (text[at - 1] === '几' || (text[at - 1] === '数' && !COUNTED_BEFORE.includes(text[at - 2] ?? ' ')));
const LONE_SCALES = '十百千万亿';
const COUNTED_BEFORE = '户人店单次量总件辆台家员款笔个篇本字倍指参';

/** Letters start a quarter, a currency, or a name that is passed over whole. */
function readLatin(text: string, at: number): Step {
  const end = endOfName(text, at);
  if (LATIN_CALENDAR.test(text.slice(at, at + 2))) {
    const calendar = readCalendar(text, at);
    if (calendar !== null) return { quantity: calendar, next: calendar.end };
  }
  let last = at + 1;
  while (last - at <= LONGEST_CODE && isLetter(text, last)) last++;
  const number = text[last] === ' ' ? last + 1 : last;
  if (last - at > LONGEST_CODE || (startsAt(text, number) & NUMBER) === 0) return pass(end);
  const letters = text.slice(at, last).toLowerCase();
  if (!CODES.has(letters) && !SYMBOL_PREFIXES.has(letters)) return pass(end);
  const step = readNumber(text, at);
  return step.quantity === null ? pass(end) : step;
}

/** The length of a festival, brand or phrase that is a number only in writing; 0 where none stands here. */
function readNamed(text: string, at: number): number {
  const window = text.slice(at, at + 12);
  for (const pattern of NAMED) {
    const length = pattern.exec(window)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}

/** 第一, 第 12 个: an ordinal, passed over whole. */
function skipOrdinal(text: string, at: number): number {
  const from = text[at + 1] === ' ' ? at + 2 : at + 1;
  return isDigit(text[from]) || isHanNumeral(text[from]) ? skipNumerals(text, from) : at + 1;
}

/** The end of a run of letters and digits: S5, O2O, COVID-19, 7Fresh. */
function endOfName(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (isWordPart(text, end)) end++;
    if (!NAME_JOINTS.includes(text[end] ?? ' ') || !isWordPart(text, end + 1)) return Math.max(end, at + 1);
    end++;
  }
}

function readNumber(text: string, at: number): Step {
  const term = readTerm(text, at);
  if (term === null) {
    const run = isDigit(text[at]) || isHanNumeral(text[at]);
    return pass(run ? afterRun(text, skipNumerals(text, at)) : at + 1);
  }
  const qualifier = qualifierAround(text, term.start, term.after, isTime(term));
  const range = readRange(text, term, qualifier);
  if (range !== null) return { quantity: range, next: range.end };
  if (!isQuantity(text, term)) return pass(afterRun(text, Math.max(at + 1, term.end)));
  return { quantity: quantityOf(term, qualifier), next: term.end };
}

/** Letters right behind a number belong to its name (3C, 5G): they start nothing new. */
const afterRun = (text: string, at: number): number => (isLetter(text, at) ? endOfName(text, at) : at);

const isTime = ({ unit }: Term): boolean => unit !== null && /^(?:年|月|天|周|季度|星期|小时)$/u.test(unit);

/** A number without unit must be large enough to be no figure of speech, and no part of a name. */
function isQuantity(text: string, term: Term): boolean {
  const before = text[term.start - 1] ?? ' ';
  if (before === '双' || before === '初' || before === '老') return false;
  // （百万元） heads a table.
  if (/[(（]/u.test(before) && /[)）]/u.test(text[term.end] ?? ' ') && LONE_SCALES.includes(text[term.start] ?? ' '))
    return false;
  const value = numeralValue(term.numeral, term.shift);
  if (term.anchored) {
    return !(term.kind === 'number' && value <= 10 && /[这那哪每另某]/u.test(before) && term.end !== term.after);
  }
  const behind = text.slice(term.end, term.end + 4);
  if (isLetter(text, term.end) || isLetter(text, term.start - 1) || before === '.' || before === '_') return false;
  if (ORDINAL_AFTER.test(behind) || (/^(?:[、.．)）]|分之)/u.test(behind) && value < 10)) return false;
  if (term.numeral.digits.includes('.') || term.numeral.exponent > 0) return !isWeakScale(text, term);
  // 05477: a stock code.
  if (/^0[0-9]/u.test(text.slice(term.start, term.start + 2))) return false;
  if (isDigit(text[term.start])) return value >= 10 && !/^[/:]/u.test(behind);
  if (value >= 100) return !isWeakScale(text, term);
  return value > 10 && (BOUND.test(before) || value % 10 !== 0) && /^[的，。,.；;、！？ ]?$/u.test(behind.slice(0, 1));
}

/** 千万 (by all means), 百万 and 万亿 without a unit, unless something reaches or passes them. */
const isWeakScale = (text: string, { start, end }: Term): boolean =>
  '百千万亿'.includes(text[start] ?? ' ') && (end - start < 2 || !/[破超达近过到]/u.test(text[start - 1] ?? ' '));

/** "85亿到91亿元之间", "一到两个百分点", "百分之十到十五"; a movement "从3%到5%" is two quantities. */
function readRange(text: string, from: Term, qualifier: Qualifier): Quantity | null {
  const places = from.after === from.end ? [from.end] : [from.end, from.after];
  for (const place of places) {
    const window = text.slice(place, place + 4);
    const join = JOINS.exec(window)?.[0];
    const pair = join === undefined ? PAIR.exec(window)?.[0] : undefined;
    const length = join?.length ?? pair?.length;
    if (length === undefined) continue;
    const to = secondTerm(text, place + length, from);
    if (to === null || (!to.anchored && !from.anchored && numeralValue(to.numeral) < 100)) continue;
    const behind = text.slice(to.after, to.after + 8);
    if (pair !== undefined && !/^(?:[^，。,]{0,4})?之间/u.test(behind)) continue;
    const moved = /(?:从|由)$/u.test(text.slice(Math.max(0, from.start - 1), from.start));
    if (moved && !/^(?:[^，。,]{0,4})?(?:之间|不等|左右)/u.test(behind) && !MOVES_ON.test(behind)) continue;
    const around = qualifier === 'exact' ? qualifierAround(text, to.start, to.after, isTime(to)) : qualifier;
    // 控制在一亿八到两亿: both ends are said.
    const held = around === 'under' && /控制在$/u.test(text.slice(Math.max(0, from.start - 3), from.start));
    const range = rangeOf(from, to, held && !/^(?:以内|以下|之内)/u.test(behind) ? 'exact' : around);
    if (range !== null) return range;
  }
  return null;
}

function secondTerm(text: string, at: number, from: Term): Term | null {
  const to = readTerm(text, at);
  if (to === null) return null;
  const per = from.kind === 'percent' && text[from.end - 1] !== '%' && text[from.end - 1] !== '成';
  const bare = to.kind === 'number' && to.unit === null;
  return per && bare ? { ...to, kind: 'percent', shift: from.shift, anchored: true } : to;
}
