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
const DENIED = /(?:不会|不再|没有|难以|不太会)(?:再|大幅|明显|继续|进一步|有太大的?)?$/u;

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
      if (far <= REACH && (best === null || far < best.distance))
        best = { direction: DENIED.test(clause.text.slice(0, match.index)) ? 'stable' : direction, distance: far };
    }
  }
  return best?.direction ?? optimised(clause, measure) ?? reached(clause, measure);
}

/** 优化成本 lowers it, 优化 anything else betters it. */
function optimised(clause: Clause, measure: Span): Direction | null {
  const lead = clause.text.slice(0, measure.start - clause.start);
  if (!/优化[^，]{0,6}$/u.test(lead)) return null;
  return COSTLY_ZH.test(clause.text.slice(measure.start - clause.start, measure.end - clause.start)) ? 'down' : 'up';
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
