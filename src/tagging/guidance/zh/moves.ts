import type { Span } from '../../../document/span.js';
import type { Direction } from '../guidance.js';
import type { Clause } from './clauses.js';
import { COSTLY_ZH, MOVEMENTS_ZH } from './words.js';

const MOVES: readonly (readonly [Direction, RegExp])[] = MOVEMENTS_ZH.map(([direction, words]) => [
  direction,
  new RegExp(words, 'gu'),
]);

/** How far from a measure its predicate may stand, in characters. */
const REACH = 18;
const DENIED =
  /(?:(?:不|没有?|并不|不太)(?:预计|预期|认为|觉得|指望)[^，,]{0,20}|(?:不会|不再|没有|难以|不太会|(?:基本|几乎|暂时|总体)上?不)(?:计划|打算|理由|必要|考虑)?(?:再|大幅|明显|继续|进一步|有|太大的?|很大的?|大的?)*)$/u;
/** 改善 and its like, of what there should be less of. */
const BETTERS = /^(?:改善|优化|好转)$/u;
/** 费用会比去年少, 增速要比上半年快: the comparison closes its clause. */
const COMPARED =
  /(?:比|较)(?:去年|今年|上半年|上[个一]?季度|前[两三]?年|[一二三四]季度|现在|目前|之前|以前|往年)(?:同期|全年|的水平)?(?:会|要|还|更|略|稍|微|再)*(?:有所)?(少|低|慢|小|多|高|快|大)(?:一点|一些|很多|不少)?(?:了|的|吧)*$/u;
/** 会高于2025年, 略低于去年. */
const BEYOND =
  /(高|多|好|快|低|少|慢)于(?:今年|去年|前年|上半年|上[个一]?季度|[一二三四]季度|第[一二三四]季度|20\d\d年|往年|历史|行业|同行|大盘|市场)/u;
/** 增速达到双位数. */
const SIZED = /(?:双位数|两位数|个位数)/u;
/** 应该跟三季度差不多. */
const ALIKE =
  /(?:跟|和|与|同)(?![^，,]{0,8}(?:预算|预期|指引|目标|计划))[^，,]{1,10}(?:差不多|相当|相近|接近|一致|类似|一样)|(?:差不多|基本一样|变化不大|没有?(?:太)?大的?变化)/u;
/** 利润率会有一定压力. */
const PRESSED = /(?:有|面临|存在|承受)(?:一定|一些|比较大|较大|很大|不小|阶段性|短期)?的?压力/u;

/** The movement closest to a measure in its clause; behind it first, as Chinese puts its predicates. */
export function moveOf(clause: Clause, measure: Span): Direction | null {
  const from = measure.end - clause.start;
  let best: { direction: Direction; distance: number } | null = null;
  for (const [direction, words] of MOVES) {
    for (const match of clause.text.matchAll(words)) {
      const behind = match.index >= from;
      const before = measure.start - clause.start - match.index - match[0].length;
      const distance = behind ? match.index - from : before * 2 + 4;
      if (distance < 0 || (!behind && before < 0)) continue;
      // 保持增长: what is kept up counts, not the keeping.
      const keeps = direction === 'stable' && /^(?:保持|维持|延续)$/u.test(match[0]);
      const far = keeps ? distance + 6 : distance;
      if (far <= REACH && (best === null || far < best.distance)) {
        const told = BETTERS.test(match[0]) && isCostly(clause, measure) ? 'down' : direction;
        best = { direction: DENIED.test(clause.text.slice(0, match.index)) ? 'stable' : told, distance: far };
      }
    }
  }
  return (
    best?.direction ??
    optimised(clause, measure) ??
    reached(clause, measure) ??
    predicated(clause.text.slice(measure.start - clause.start, from), clause.text.slice(from))
  );
}

const isCostly = ({ text, start }: Clause, measure: Span): boolean =>
  COSTLY_ZH.test(text.slice(measure.start - start, measure.end - start));

/** What the words behind a measure say of it without a verb of movement. */
function predicated(name: string, words: string): Direction | null {
  const compared = COMPARED.exec(words)?.[1];
  if (compared !== undefined) return /[多高快大]/u.test(compared) ? 'up' : 'down';
  if (/增[速长幅]/u.test(name) && SIZED.test(words)) return 'up';
  const beyond = BEYOND.exec(words);
  if (beyond && !/不会?$/u.test(words.slice(0, beyond.index)))
    return /[高多好快]/u.test(beyond[1] as string) ? 'up' : 'down';
  if (ALIKE.test(words)) return 'stable';
  const pressed = PRESSED.exec(words);
  return pressed && !/(?:没有|不会)[^，]{0,4}$/u.test(words.slice(0, pressed.index)) ? 'down' : null;
}

/** 优化成本 lowers it, 优化 anything else betters it. */
function optimised(clause: Clause, measure: Span): Direction | null {
  const lead = clause.text.slice(0, measure.start - clause.start);
  if (!/优化[^，]{0,6}$/u.test(lead)) return null;
  return isCostly(clause, measure) ? 'down' : 'up';
}

/** 实现单季度盈利: a profit that is to come is more than there was. */
function reached(clause: Clause, measure: Span): Direction | null {
  const [start, end] = [measure.start - clause.start, measure.end - clause.start];
  return /盈利$/u.test(clause.text.slice(start, end)) &&
    /(?:实现|达到|做到)[^，,]{0,8}$/u.test(clause.text.slice(0, start))
    ? 'up'
    : null;
}

/** 提价, 降价: what is asked for all that is sold, in a verb. */
export function pricedIn({ text, start }: Clause): { readonly named: Span; readonly direction: Direction } | null {
  const found = /(?:提价|涨价|降价)(?!工具|幅度|空间|策略|活动|促销|压力|的)/u.exec(text);
  if (!found) return null;
  const isDenied = /(?:不会|不再|没有|暂不|不打算|不考虑)[^，,]{0,6}$/u.test(text.slice(0, found.index));
  const moved = found[0] === '降价' ? 'down' : 'up';
  return {
    named: { start: start + found.index, end: start + found.index + found[0].length },
    direction: isDenied ? 'stable' : moved,
  };
}

const LIKED =
  /对于?(?:我们|公司)?([^，,]{1,16}?)(?:还是|依然|仍然|依旧|一直|始终|都|非常|比较|相对|很|持|保持|是|抱有|感到|谨慎|的态度)*(?:乐观|有信心|充满信心|看好)/u;

/** 对明年的增长比较乐观: growth or a business that management is hopeful of is to go up. */
export function likedIn({ text, start, measures }: Clause): Span | null {
  const found = LIKED.exec(text);
  if (!found || /(?:不|没有?|未必)(?:太|很|那么)?$/u.test(found[0].slice(0, -2))) return null;
  const to = found.index + found[0].indexOf(found[1] as string) + (found[1] as string).length;
  const measure = measures.filter(({ end }) => end <= start + to).at(-1);
  if (measure && measure.start >= start + found.index) return measure;
  const named = /(?:[\p{Script=Han}A-Za-z]{2,6}业务|增长|需求)$/u.exec((found[1] as string).replace(/的$/u, ''));
  return named ? { start: start + to - named[0].length, end: start + to } : null;
}

/** 落在我们给的区间的上限: where in a range that was given, which tells no movement. */
export const isPlaced = ({ text }: Clause): boolean =>
  /(?:落在|达到|接近|处于|靠近|位于|在)[^，,]{0,14}(?:区间|指引|范围|目标)[^，,]{0,4}(?:上限|下限|上沿|下沿|中位|中值|高端|低端|中间|之?内)/u.test(
    text,
  );

/** A sign or the breaking even, which tells no movement: 是正的, 盈亏平衡. */
export const isSigned = ({ text }: Clause): boolean =>
  /(?:是|为|保持|实现)正(?:的|数|值)?|为负|盈亏平衡|打平|转正|转负|扭亏/u.test(text);

/** 实现盈亏平衡: a profit that is to come, though no measure is named. */
export function breakEvenIn({ text, start }: Clause): Span | null {
  const found = /(?<=(?:实现|达到|做到|接近|走向)[^，,]{0,6})(?:盈亏平衡|打平|扭亏为盈|扭亏)/u.exec(text);
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

const UP_BEFORE =
  /(?:增长|增加|提升|提高|上升|多|高|涨|增|新增|净增|开到|达到|做到|升到|升至|增至|提高到|扩大到|奔着)(?:了|出|约|大概|大约|近|再|到|至)*$/u;
const DOWN_BEFORE =
  /(?:下降|减少|降低|少|低|降|省|压低|砍到|降到|降至|减至|压到|压缩到|掉到|跌到|便宜|收窄|缩短|回落)(?:了|约|大概|大约|近|再|到|至)*$/u;
const STAYS_BEFORE = /(?:保持在|维持在|稳定在|稳在|保持|维持)(?:了|约|大概|大约|近)*$/u;
const UP_BEHIND = /^(?:左右|以上)?的?(?:增幅|增长|提升|涨幅|升幅)/u;
const DOWN_BEHIND = /^(?:左右)?的?(?:降幅|下降|跌幅|下滑)/u;

/** What the words right around a figure tell: 提高一个点, 3%的增幅, 保持在34%. */
export function moveAround(before: string, behind: string): Direction | null {
  if (STAYS_BEFORE.test(before)) return 'stable';
  if (DOWN_BEFORE.test(before) || DOWN_BEHIND.test(behind)) return 'down';
  return UP_BEFORE.test(before) || UP_BEHIND.test(behind) ? 'up' : null;
}
