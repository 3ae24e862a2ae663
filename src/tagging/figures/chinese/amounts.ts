import { plainCharacter } from '../../metrics/chinese.js';
import { isMoney } from '../../metrics/index.js';
import type { Candidate } from '../candidate.js';
import { isCountOf } from './nouns.js';
import type { ChineseView } from './view.js';

/** What is told in pieces, people or size, mostly without a measure word where it runs to 万 and 亿. Calls of all trades. */
const COUNTED =
  /用户|客户|会员|员工|粉丝|学员|日活|月活|活跃|峰值|mau|dau|下载|播放|浏览|访问|点击|次数|销量|出货|发货|交付|装机|门店|注册|参数|里程|面积|流量|吞吐|产能|箱量|芯片|设备|模组|电池|机器人|手机|家庭|[户人客师店箱票台辆件套股量数车片颗卡桩座屏柜吨瓦度]$/i;
/** What is money whatever else its name says: 订单金额, 客单价, 车贷余额. */
const MONEY =
  /(?:款|费|费用|额|金|成本|支出|开支|收入|利润|投资|投入|预算|价|价格|债|债务|贷|市值|减值|损失|补贴|分红|股息|现金流|负债|资产|营收|规模|gmv)$/i;
/** Scales that make a bare number too large to be a figure of speech. */
const SMALLEST = 10_000;

/** What is spent, saved or received. */
const SPENT =
  /(?:省|花|投|投入|赚|亏|收|收回来?|付|支付|贷|借|融资?|补贴|减值|计提|拨备|罚|赔|捐|派)(?:了|大概|大约|约|近|超过|将近|接近|不到)*$/u;

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
  return !isLent(candidates, k) && !COUNTED.test(name);
}

/** How far back a number takes what it counts. */
const BACK = 4;

/** 二十多万平方米, 六月会到五十万: a figure before lends what is counted. */
function isLent(candidates: readonly Candidate[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - BACK); i--) {
    const { kind, unit } = candidates[i] as Candidate;
    if (kind !== 'count' || unit !== null) return kind === 'count';
  }
  return false;
}
