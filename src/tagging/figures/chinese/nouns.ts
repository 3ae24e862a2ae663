import { metricIdOf } from '../../metrics/index.js';
import type { Named } from '../metric.js';
import type { ChineseView } from './view.js';

/** What ends a noun that stands behind a figure; figures and points of the calendar as well. */
const ENDS_NOUN =
  '[，。；、！？：,;:是都已均了来在有为将和与及正也就还占被由从到给转签做要没不\\ue000-\\ue003]|会(?![员计议])|处[在于]|大概|大约|差不多|一般|里面|当中|之中|可以|能够|我们|$';

/** 百分之三十的 before these says how much, not of what. */
const NOT_A_WHOLE = /^(?:增|下|提|水平|速度|目标|区间|范围|时|情况|比|份额|左右|一|这|那|降|涨|成长|改善|幅|同)/u;
const WHOLE = new RegExp(`^的(\\p{Script=Han}{2,6}?)(?=${ENDS_NOUN})`, 'u');

/** 三成的销量: what a share is a share of. */
export function wholeBehind({ raw }: ChineseView, at: number, behind: string): string | null {
  const whole = WHOLE.exec(behind)?.[1];
  return whole === undefined || NOT_A_WHOLE.test(whole) ? null : raw.slice(at + 2, at + 2 + whole.length);
}

const POSSESSED = new RegExp(`^(左右|上下|以上|以内|多)?的(\\p{Script=Han}{2,10}?)(?=${ENDS_NOUN})`, 'u');
/** 10%的增长 says how a measure moved. */
const NOT_POSSESSED =
  /^(?:增长|下降|提升|水平|速度|目标|区间|范围|时候|情况|比例|占比|份额|左右|一个|这|那|增速|增幅|降幅|涨幅|成长|改善)/u;
/** Measures that are told in percent themselves. */
const RATE = /(?:率|比例|比重|占比|增速|增幅|息差|利差|回报|收益|折扣)$/u;
/** 六个月的账期, 两周的库存. */
const TIMED = /(?:期|期限|周期|库存|存货|寿命)$/u;

/** 六亿元的经营性现金流. */
export function possessedBy(
  { raw }: ChineseView,
  at: number,
  behind: string,
  kind: Named['candidate']['kind'],
): string | null {
  const [, bound = '', noun] = POSSESSED.exec(behind) ?? [];
  if (noun === undefined || NOT_POSSESSED.test(noun)) return null;
  const from = at + 2 + bound.length;
  const words = raw.slice(from, from + noun.length);
  // 三成的销量 is a share of it, 20%的毛利率 is the measure.
  if (metricIdOf(words) !== null && kind === 'percent' && !RATE.test(noun)) return `${words}占比`;
  return metricIdOf(words) !== null || (kind === 'duration' && TIMED.test(noun)) ? words : null;
}

/** A known measure right behind a figure. */
export const nounBehind = ({ raw }: ChineseView, at: number, behind: string): string | null => {
  const match = /^(?:的)?(\p{Script=Han}{2,8})(?=[，。；、,;]|$)/u.exec(behind);
  return match && metricIdOf(match[1] as string) !== null
    ? raw.slice(at + 1, at + 1 + match[0].length).replace(/^的/u, '')
    : null;
};

const MEASURE =
  '(?:台套|平方米|平方公尺|千瓦|兆瓦|吉瓦|公吨|公斤|[个家辆座张名位款台项只条笔间人片颗套件部款艘架所万批组处单吨米里瓦克斤亩份门栋店])';
/** A measure word or a unit in Latin letters, and the noun: 612家门店, 两万三千辆新车, 两个GW的组件厂. */
const COUNTED = new RegExp(
  `^(个?[a-z]{2,3}的|${MEASURE}?的?)((?:\\p{Script=Han}{1,7}?的)?\\p{Script=Han}{1,8}?)(?=${ENDS_NOUN})`,
  'u',
);
/** What is counted most often ends its noun, whatever follows: 两家光伏客户付款变慢. */
const HEADS =
  '客户|用户|会员|商家|商户|粉丝|家庭|学员|门店|城市|国家|地区|省份|工厂|员工|工程师|供应商|经销商|代理商|车型|机型|产品|项目|订单|品牌|机构|银行|医院|学校|仓库|基地|产线|口味|中心|部门|合同|航线|平台|系统|终端|设备';
const HEADED = new RegExp(`^(个?[a-z]{2,3}的|${MEASURE}?的?)(\\p{Script=Han}{0,6}?(?:${HEADS})|[a-z]{2,8})`, 'u');

/** Whether a noun that is counted stands right behind a number. */
export const isCountOf = (behind: string): boolean => HEADED.test(behind);

const NO_NOUN =
  /^(?:合计|总共|一共|加起来|一起|分别|平均|下|上|调|增|减|升|降|涨|跌|提|扩|左右|以上|以内|以下|上下|之间|水平|多|余|不等|时候)/u;
/** Units of size and measure words: what is counted is something else. */
const UNIT_ONLY =
  /^(?:[gmk]wh?|km|kg|nm|mm|[tgp]b|teu|.|.*[瓦吨里米克斤升顷亩度]|平方.*|台车|人次|人份|[车批场架]次|片次)$/i;

/** The noun that a count counts, with what it is said of where that stands beside it. */
export function countedNoun(
  { raw }: ChineseView,
  at: number,
  behind: string,
  { unit }: Named['candidate'],
): string | null {
  const known = unit === '人' || (unit !== null && !UNIT_ONLY.test(unit)) ? unit : null;
  const headed = HEADED.exec(behind);
  const match = headed && !UNIT_ONLY.test(headed[2] as string) ? headed : COUNTED.exec(behind);
  if (!match) return known;
  const said = (match[2] as string).replace(/(?:实现|完成|取得|达成|开业|拥有)$/u, '');
  // 业绩不好的店: the noun stands behind 的.
  const noun = said.slice(said.lastIndexOf('的') + 1);
  if (
    NO_NOUN.test(noun) ||
    noun === '' ||
    (noun.length > 1 && UNIT_ONLY.test(noun)) ||
    (noun.length < 2 && !said.includes('的') && match[1] === '')
  )
    return known;
  const start = at + 1 + match[0].length - (match[2] as string).length + said.length - noun.length;
  return raw.slice(start, start + noun.length);
}

/** 在七个国家有服务据点: what is done there tells the places apart. */
const PLACES =
  /^(?:个|座)?\p{Script=Han}{1,5}?(?:都|已经|已)?(?:有|设有|设立|实现|开展|拥有|布局|建立)了?\p{Script=Han}{2,10}(?=[，。；、,;：:]|$)/u;

/** 两批货被海关扣了. */
const SUFFERING = /^(?:个|批|家|台|辆)?\p{Script=Han}{1,4}?被\p{Script=Han}{2,8}?(?=了|[，。；、,;：:]|$)/u;

/** The places that are counted behind 在 with what is there, or what is counted with what was done to it. */
export function placesBehind({ raw, plain }: ChineseView, at: number, behind: string): string | null {
  const match = (plain[at - 1] === '在' ? PLACES : SUFFERING).exec(behind)?.[0];
  return match === undefined ? null : raw.slice(at + 1, at + 1 + match.length).replace(/^[个個座批家台辆輛]/u, '');
}
