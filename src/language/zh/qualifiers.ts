import type { Qualifier } from '../quantities/quantity.js';
import { FILLER } from './reading-view.js';

/**
 * Words before a number that bound it, the longer ones first where one ends in another (不超过 / 超过). A copula or
 * particle may stand between (大概是, 超过了).
 */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/不会?(?:低于|少于|小于|亚于|下于|下)$/u, 'over'],
  [
    /(?:不会?超过|没有?超过|不到|不足|未到|未达|低于|少于|小于|不高于|不多于|不大于|至多|最多|顶多|将近|接近|逼近|控制在)$/u,
    'under',
  ],
  [/(?:至少|最少|起码|超过|超出|高于|多于|大于|突破|破|逾|超|大于等于)$/u, 'over'],
  [/(?:大约|大概|大致|大体|约为|(?<![合契节预特违])约|差不多|估计|左右|粗略)$/u, 'approx'],
  [/(?<![最附靠贴走拉])近$/u, 'under'],
];
const BETWEEN = new RegExp(`(?:[ ${FILLER}]|[有是为在了到达会能的]|达到|已经|可能|应该|每年|各)$`, 'u');
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^ ?(?:的?[\p{Script=Han}]{0,2})?(?:左右|上下)/u, 'approx'],
  [/^ ?(?:的?[\p{Script=Han}]{0,2})?(?:以上|有余|之上|出头|开外)/u, 'over'],
  [/^ ?(?:的?[\p{Script=Han}]{0,2})?(?:以内|以下|之内|之下|不到|不足)/u, 'under'],
];
const LONGEST = 12;

/** What a price is paid for stands between as well: 大概是每瓦. */
const PER = /(?:每(?:公斤|千克|平方米|平米|[瓦吨台辆件单人月天年股晶片升度斤])|一[瓦吨台辆件股度斤])$/u;
/** What a share is of stands between as well: 不少于净利润的. */
const OF = /(?<=[于过]|[至最]少|最多|不[足到])[\p{Script=Han}]{2,6}的$/u;
/** What the measure did, or what something takes, between 大概 and its number: 大概会少, 大概要. */
const VERBS =
  /(?:需要|可以|能够|提高|增加|增长|下降|减少|降低|节省|上升|[要会高低少多增减降跌涨掉升省花贵卖做用])(?:了)?$/u;
const FAR = /(?:大约|大概|大致|大体|差不多|(?<![合契节预特违])约)$/u;

/** How the words around a number bound it. `isTime`: 近三年 are the last three years, not nearly three. */
export function qualifierAround(text: string, start: number, after: number, isTime: boolean): Qualifier {
  const behind = text.slice(after, after + 8);
  for (const [pattern, qualifier] of AFTER) if (pattern.test(behind)) return qualifier;
  if (/^多(?![于数少])/u.test(behind)) return 'over';
  let before = text.slice(Math.max(0, start - LONGEST), start);
  for (let strips = 0; strips < 4; strips++) {
    for (const [pattern, qualifier] of BEFORE) {
      if (pattern.test(before))
        return isTime && before.endsWith('近') && !/[将接]近$/u.test(before) ? 'exact' : qualifier;
    }
    const shorter = before.replace(OF, '').replace(BETWEEN, '').replace(PER, '');
    if (shorter === before) break;
    before = shorter;
  }
  for (let strips = 0; strips < 3; strips++) before = before.replace(VERBS, '').replace(BETWEEN, '');
  return FAR.test(before) ? 'approx' : 'exact';
}
