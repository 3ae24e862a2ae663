/** 比 of a comparison, not that of 占比, 同比 or 比例. */
const THAN = /(?<![同环占对相百无类])[比较](?![例率重值如方亚赛拟利对较])/gu;
/** What stands between the standard of a comparison and its figure. */
const HIGHER =
  /(?:高|低|多|少|快|慢|贵|便宜|大|小|长|短|增长|增加|增|减少|减|上升|升|提高|提升|下降|降低|降|涨|跌|掉|翻|改善|扩大|收窄|缩短|延长|拉长)(?:了|出了?|过)?(?:大概|大约|约|近|将近|接近|超过|不到|差不多)*$/u;

/**
 * Where a comparison begins that a clause ends with: 会员的客单价｜比非会员高了. What is measured stands before it.
 *
 * @param clause - Simplified, up to the figure.
 */
export function comparisonAt(clause: string): number | null {
  if (!HIGHER.test(clause)) return null;
  let last: number | null = null;
  for (const { index } of clause.matchAll(THAN)) last = index;
  return last;
}
