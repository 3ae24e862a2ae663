import type { Quantity } from '../../../language/quantities/index.js';
import { plainCharacter } from '../../metrics/chinese.js';
import type { Candidate } from '../candidate.js';
import { toCandidate } from '../candidates.js';

const TIME_UNIT = /^(?:年|个?月|天|日|周|个?季度|星期|小时|分钟|秒|个?工作日|个?交易日)$/u;
/** Units that measure business by themselves; years, months and weeks are mostly stretches of reference. */
const MEASURED_TIME = /^(?:天|日|小时|分钟|秒|个?工作日|个?交易日)$/u;

/** Before a stretch that times something else: 过去三年, 连续四周, 持续两个季度. */
const REFERENCE_BEFORE =
  /(?:过去|未来|近|前|连续|接下来|最近|这|那|后|头|持续|每|隔|下|上|第|时隔|历经|经过|用了)(?:了|的|至少|大概|大约|约|超过|将近|接近|不到)*$/u;
/** Behind it: 三年内, 两个月以后. */
const REFERENCE_BEHIND = /^(?:以来|以前|以后|之前|之后|之内|期间|里|前|后|内|间|来(?!回)|一次|一遍|时间[内里])/u;
/** 九十天以上的逾期率, 买过两次以上的: the number says which ones, not how much. */
const DEFINING = /^及?(?:以上|以内|以下|以后|之内)的/u;
/** 三十天的回收率, 七天留存: a measure's name. */
const NAMES_RATE = /^的?\p{Script=Han}{0,4}?(?:率(?!先)|留存|逾期)/u;
/** 账龄超过一年的. */
const DEFINING_BEFORE = /(?:超过|大于|不到|小于|少于|高于|低于)$/u;
const DEFINING_UNIT = /^(?:次|岁)$/u;

/** What is told in time: terms, cycles, stock and backlog. Industry reports and calls. */
const TERM =
  /期限|久期|租期|周期|账期|账龄|周转|库存|存货|在手订单|回本|回收期|交期|工期|质保|保修|寿命|合同期|锁定期|年限|排产|排期|能见度|可见度|支撑|够(?:用|卖|做)|可用|培育期|爬坡期|回款/u;
const TERM_BEHIND =
  /^(?:左右|以上)?(?:就能|可以|能)?(?:回本|收回|的(?:货|库存|存货|订单|生产|销量|用量|账期|租期|期限|周期|交期|质保))/u;
/** 大概要六到八个星期, 缩短到三周. */
const TAKES = /(?:需要|要|得|花|拉长到?|延长到?|缩短到?|缩短至|延长至|压缩到)(?:了|大概|大约|约|将近|接近)*$/u;

/** People in the room: 谢谢两位, 三位分析师. */
const AUDIENCE = /^(?:$|[，。,.！!？?、；;的好]|分析师|投资|嘉宾|老师|领导|朋友|同事|管理层|老总|总)/u;

const WINDOW = 60;

const plain = (words: string): string => Array.from(words.replace(/\s/gu, ''), plainCharacter).join('');

/** {@link toCandidate} for Chinese: stretches of time, definitions and forms of address apart. */
export function toChineseCandidate(text: string, quantity: Quantity): Candidate | null {
  const { kind, unit, end } = quantity;
  if (kind === 'number' && unit === null) return toCandidate(text, quantity) ?? priceOf(text, quantity);
  if (kind !== 'number' || unit === null) return toCandidate(text, quantity);
  const timed = TIME_UNIT.test(plain(unit));
  if (!timed && unit !== '位' && !DEFINING_UNIT.test(unit)) return toCandidate(text, quantity);
  const behind = plain(text.slice(end, end + 24));
  const noun = timed ? behind : behind.replace(/^[位次岁]/u, '');
  if (DEFINING.test(noun)) return null;
  const defined =
    behind.startsWith('的') && DEFINING_BEFORE.test(plain(text.slice(Math.max(0, quantity.start - 8), quantity.start)));
  if (timed && (defined || NAMES_RATE.test(behind))) return null;
  if (timed) return isDuration(text, quantity, behind) ? { quantity, kind: 'duration', unit, per: null } : null;
  if (unit === '位' && (quantity.value ?? 0) <= 10 && AUDIENCE.test(noun)) return null;
  return toCandidate(text, quantity);
}

function isDuration(text: string, { unit, start }: Quantity, behind: string): boolean {
  const before = plain(sentenceBefore(text, start));
  if (REFERENCE_BEFORE.test(before) || REFERENCE_BEHIND.test(behind)) return false;
  return MEASURED_TIME.test(plain(unit ?? '')) || TAKES.test(before) || TERM.test(before) || TERM_BEHIND.test(behind);
}

/** 均价四千出头, 单价三千五: prices are said without their unit. */
const PRICE = /(?:价|价格|租金|薪酬|工资|单车成本)(?:大概|大约|约|是|在|到|为|只有|接近|超过)*$/u;
const SMALLEST_PRICE = 100;

function priceOf(text: string, quantity: Quantity): Candidate | null {
  const named = PRICE.test(plain(text.slice(Math.max(0, quantity.start - 16), quantity.start)));
  return named && (quantity.value ?? quantity.high ?? 0) >= SMALLEST_PRICE
    ? { quantity, kind: 'count', unit: null, per: null }
    : null;
}

/** What stands before a place in its sentence, not far. */
const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - WINDOW), at)
    .split(/[。！？!?\n]/u)
    .at(-1) ?? '';
