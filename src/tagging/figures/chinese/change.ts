import type { Change, FigureKind } from '../figure.js';
import { type ChineseView, LAST_YEAR, QUARTER } from './view.js';

/** Words of movement, the longer first. Simplified; releases and calls. */
const UP =
  '上升|增长|增加|提升|提高|上涨|扩大|改善|加快|多增|增收|涨|升|翻|增(?![值持])|拉长|延长|成长|提速|反弹|上调|上修';
const DOWN =
  '下降|下滑|减少|降低|收窄|缩短|回落|下跌|减半|缩减|减亏|放缓|压缩|下调|下修|降|跌|(?<![卖关砍去用吃换拆花处裁抛甩卸])掉(?!期)|减(?![值持免])|少(?![数于])|省(?!份)|节约|节省';
const FLAT = '持平|不变|稳定';
const MOVEMENT = new RegExp(`(${UP})|(${DOWN})|(${FLAT})`, 'gu');
/** Whether words say that something moved. */
export const hasMovement = (words: string): boolean => words.search(MOVEMENT) >= 0;

/** A point of the calendar stands as one character: see the view. */
const YOY = new RegExp(`同比|按年|年对年|年[增减升跌]|[较比]${LAST_YEAR}|${LAST_YEAR}同期`, 'u');
const QOQ = new RegExp(`环比|按季|季对季|季[增减升跌]|[较比]${QUARTER}|${QUARTER}的?基础`, 'u');
const CLAUSE = /[，,；;。：:]/u;
/** Adjectives of a comparison right before its figure: 比去年同期高两个点, 价格大概高两成. */
const COMPARING =
  /(?:(?<![最新提创])(高|多|贵|快|大(?![约概致]))|(?<![最新])(低|便宜|慢|小))(?:了|出了?|过)?(?:大概|大约|约|近|将近|接近|超过|不到|差不多)*$/u;
/** Behind these stands a level. */
const LEVEL =
  /(?:到|至|为|是|占|达|达到|占比|由|从|在|有|超过|接近|突破)(?:了)?(?:大概|大约|大致|约|近|将近|接近|超过|接近于|差不多|只有)*$/u;
/** 升到年底的: a time between the verb and its figure. */
const TIME_BEHIND = /(?:[\ue001-\ue003][底末初]?|年[底末初])的?$/u;
/** 净增四十家: things added, not a measure that moved. */
const ADDED = /(?:净增|新增|净增加|新增加)(?:了|大概|大约|约|近|超过)*$/u;
const BEHIND =
  /^(?:左右|以上)?(?:的(?:同比|环比)?(?=增|涨|提|上|成|下|降|跌|减)|(?:同比|环比)?(?=增速|增幅|涨幅|增长率|降幅|跌幅))(?:(增长|增速|增幅|涨幅|提升|上升|成长)|(下降|降幅|跌幅|下滑|减少))/u;
const DELTAS: ReadonlySet<FigureKind> = new Set(['percent', 'percentage_points', 'basis_points', 'ratio']);

/**
 * Whether a figure is a change or a level: a change stands behind a word of movement in its clause; behind 到, 至, 为 stands
 * a level.
 *
 * @param last - The change of the figure before it in the sentence.
 */
export function readChineseChange(
  { plain, places }: ChineseView,
  k: number,
  kind: FigureKind,
  said: string,
  last: Change | null,
): Change | null {
  const at = places[k] as number;
  const floor = k > 0 ? (places[k - 1] as number) + 1 : 0;
  const before = plain.slice(Math.max(floor, at - 40), at);
  const clause = lastClause(before).replace(TIME_BEHIND, '');
  if (kind === 'ratio' && /翻|倍增/u.test(said)) return { direction: 'up', basis: basisOf(clause, before, last) };
  const behind = BEHIND.exec(plain.slice(at + 1, at + 10));
  if (behind && kind !== 'count')
    return { direction: behind[1] ? 'up' : 'down', basis: basisOf(clause + behind[0], before, last) };
  if (ADDED.test(clause)) return null;
  const comparing = kind === 'count' && !/[比较]/u.test(clause) ? null : COMPARING.exec(clause);
  if (comparing) return { direction: comparing[1] ? 'up' : 'down', basis: basisOf(clause, before, last) };
  if (LEVEL.test(clause) && !ENDS_MOVING.test(clause) && !MOVED_BY.test(clause)) return null;
  const direction = lastMovement(clause);
  if (direction === null) return null;
  const delta = DELTAS.has(kind) || /(?:了|再|又|同比|环比|约|近)$/u.test(clause) || ENDS_MOVING.test(clause);
  return delta ? { direction, basis: basisOf(clause, before, last) } : null;
}

function lastClause(before: string): string {
  let start = 0;
  for (let i = 0; i < before.length; i++) if (CLAUSE.test(before[i] as string)) start = i + 1;
  return before.slice(start);
}

function lastMovement(clause: string): Change['direction'] {
  let direction: Change['direction'] = null;
  for (const [, up, down] of clause.matchAll(MOVEMENT)) direction = up ? 'up' : down ? 'down' : 'flat';
  return direction;
}

/** 环比增长是14.5%. */
const MOVED_BY =
  /(?:同比|环比)(?:增长|增加|上升|提升|下降|减少|下滑)(?:率|幅度)?(?:大概|大约|约)?(?:是|为|有)(?:大概|大约|约|接近|超过)*$/u;
const ENDS_MOVING = new RegExp(`(?:${UP}|${DOWN})(?:了)?(?:大概|大约|约|近|将近|接近|超过|不到|差不多|至少)*$`, 'u');

/** 同比 and 环比 are said before what they belong to, at times in the clause before. */
function basisOf(clause: string, before: string, last: Change | null): Change['basis'] {
  for (const words of [clause, before]) {
    const [yoy, qoq] = [YOY.test(words), QOQ.test(words)];
    if (yoy !== qoq) return yoy ? 'yoy' : 'qoq';
    if (yoy) return words.search(YOY) > words.search(QOQ) ? 'yoy' : 'qoq';
  }
  return before.length < 4 ? (last?.basis ?? 'other') : 'other';
}
