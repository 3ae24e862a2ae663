import { plainCharacter } from '../../metrics/chinese.js';
import { isMoney } from '../../metrics/index.js';
import type { Candidate } from '../candidates.js';
import { isCountOf } from './nouns.js';
import type { ChineseView } from './view.js';

/** What is told in pieces, people or size, mostly without a measure word where it runs to 万 and 亿. Calls of all trades. */
const COUNTED =
  /户|会员|人|客|粉丝|学员|师|员工|日活|月活|活跃|峰值|mau|dau|下载|播放|浏览|访问|点击|次数|订单|单量|销量|出货|发货|产量|产能|交付|装机|门店|店|注册|参数|里程|公里|面积|箱|票|台|辆|件|套|股|流量|吞吐|(?:量|数|车|片|颗|芯片|卡|桩|设备|模组|电池|机器人|手机|家庭|座|屏|柜|吨|瓦|度)$/iu;
/** What is money whatever else its name says: 订单金额, 客单价, 车贷余额. */
const MONEY =
  /(?:款|费|费用|额|金|成本|支出|开支|收入|利润|投资|投入|预算|价|价格|债|债务|贷|市值|减值|损失|补贴|分红|股息|现金流|负债|资产|营收|规模|gmv)$/iu;
/** Scales that make a bare number too large to be a figure of speech. */
const SMALLEST = 10_000;

/** What is spent, saved or received. */
const SPENT =
  /(?:省|花|投|投入|赚|亏|收|收回来?|付|支付|贷|借|融资?|补贴|减值|计提|拨备|罚|捐|派)(?:了|大概|大约|约|近|超过|将近|接近|不到)*$/u;

/**
 * Whether a number without unit is money: in Chinese, counts take a measure word and amounts are said bare, 回款三亿多,
 * 每个机型可以省八十万.
 *
 * @param id - The id of its metric.
 */
export function isAmount(
  { plain, places }: ChineseView,
  candidates: readonly Candidate[],
  k: number,
  { metric, id }: { readonly metric: string | null; readonly id: string | null },
): boolean {
  const { kind, unit, quantity } = candidates[k] as Candidate;
  if (kind !== 'count' || unit !== null) return false;
  const at = places[k] as number;
  if (SPENT.test(plain.slice(Math.max(0, at - 12), at))) return true;
  if ((quantity.value ?? quantity.high ?? 0) < SMALLEST) return false;
  if (isCountOf(plain.slice(at + 1, at + 12))) return false;
  const name = Array.from(metric ?? '', plainCharacter).join('');
  if (isMoney(id) || MONEY.test(name)) return true;
  // 二十多万平方米, 六月会到五十万: the figure before lends what is counted.
  const before = candidates[k - 1];
  if (before?.kind === 'count' && before.unit !== null) return false;
  return !COUNTED.test(name);
}
