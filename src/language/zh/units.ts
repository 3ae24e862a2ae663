import { byFirst } from '../quantities/by-first.js';
import { CODES, SYMBOLS } from '../quantities/currencies.js';
import type { QuantityKind } from '../quantities/quantity.js';
import { CHINESE_NAMES, COIN_NAMES } from './currency-names.js';

/** A unit behind a number: what it makes of the number, and where it ends. */
export interface Unit {
  readonly kind: QuantityKind;
  /** Power of ten the unit brings: 成 is ten percent, 美分 a hundredth of a dollar. */
  readonly shift: number;
  readonly currency: string | null;
  readonly unit: string | null;
  /** Where the quantity's span ends: behind a unit, before a counted noun. */
  readonly end: number;
  /** Where the text goes on. */
  readonly after: number;
}

interface Rule {
  readonly name: string;
  readonly kind: QuantityKind;
  readonly shift?: number;
  readonly currency?: string;
  /** Characters that must not follow: 成立 is no 成, 三元锂 no money. */
  readonly not?: string;
}

const PLAIN: readonly Rule[] = [
  { name: '%', kind: 'percent' },
  { name: '个百分点', kind: 'percentage_points' },
  { name: '百分点', kind: 'percentage_points' },
  { name: '个点', kind: 'percentage_points', not: '评赞子位' },
  { name: '个pct', kind: 'percentage_points' },
  { name: 'pct', kind: 'percentage_points' },
  { name: '个ppt', kind: 'percentage_points' },
  { name: 'ppt', kind: 'percentage_points' },
  { name: '个bps', kind: 'basis_points' },
  { name: '个bp', kind: 'basis_points' },
  { name: 'bps', kind: 'basis_points' },
  { name: 'bp', kind: 'basis_points' },
  { name: '个基点', kind: 'basis_points' },
  { name: '个基本点', kind: 'basis_points' },
  { name: '基点', kind: 'basis_points' },
  { name: '倍', kind: 'ratio', not: '率镜频增' },
  { name: 'x', kind: 'ratio' },
  { name: '成', kind: 'percent', shift: 1, not: '为立本功长员交熟果都品绩分型就份语' },
];

/** 三元锂 is chemistry, 元素 and 元件 are words, 马克思 is a name. */
const NOT_MONEY: Readonly<Record<string, string>> = { 元: '锂材素件宇老气正前电旦体', 马克: '思杯龙' };

const MONEY: readonly Rule[] = [
  ...[...CHINESE_NAMES].map(([name, currency]) => ({
    name,
    kind: 'money' as const,
    currency,
    not: NOT_MONEY[name] ?? '',
  })),
  { name: '毛', kind: 'money', currency: 'CNY', shift: -1, not: '利发衣巾笔料坯病重豆毛孩线竹绒皮里' },
  // Hong Kong's ten cents: 每股一毫半.
  { name: '毫', kind: 'money', currency: 'HKD', shift: -1, not: '米克升秒安瓦无不针末' },
  ...COIN_NAMES.map(([name, currency, shift]) => ({ name, kind: 'money' as const, currency, shift })),
];

const byLength = (a: Rule, b: Rule): number => b.name.length - a.name.length;
/** 特立尼达和多巴哥元. */
const LONGEST = 9;
const RULES = byFirst([...PLAIN, ...MONEY].sort(byLength), ({ name }) => name);

const LATIN = /^[A-Za-z]/u;
/** Units of time belong to the span of a quantity ("三十四天"). */
const TIMES = [
  '个工作日',
  '个交易日',
  '个小时',
  '个季度',
  '个星期',
  '个月',
  '小时',
  '分钟',
  '季度',
  '星期',
  '天',
  '年',
  '周',
  '秒',
] as const;

/**
 * Measure words that make a number a count, longest first. 个 and the nouns that are counted without a measure stand apart.
 */
const MEASURES =
  '平方公里 平方米 立方米 千瓦时 兆瓦时 吉瓦时 千瓦 兆瓦 吉瓦 公里 公斤 公顷 千米 毫米 厘米 纳米 千克 人次 人份 车次 亿度 度电 场次 架次 ' +
  '批次 课时 公吨 平方公尺 公尺 平米 用户 客户 门店 城市 国家 订单 员工 商户 品牌 学员 会员 台车 ' +
  '家 辆 台 座 人 名 位 户 条 款 部 套 张 件 间 所 笔 股 单 吨 桶 里 米 瓦 伏 次 种 项 只 支 场 店 颗 片 份 亩 克 层 篇 首 集 艘 架 门 元件 枚 幅 字 步 轮 站 批 组 栋 幢 例 宗 处 盒 瓶 箱 杯 趟 坪';
const MEASURE_BY_FIRST = byFirst(MEASURES.split(' '), (measure) => measure);
/** Also behind 个: 十七到十八个GW. */
const LATIN_MEASURES = /^(?:个 ?)?(GWh|MWh|kWh|GW|MW|kW|km|kg|nm|mm|TB|GB|PB|TEU)(?![A-Za-z])/i;

/** What 个 is said of, worth naming as the unit. */
const COUNTED =
  '国家 城市 用户 客户 门店 项目 品牌 车型 产品 地区 省份 市场 站点 仓库 工厂 系统 子系统 工作日 交易日 游戏 账户 点位'.split(
    ' ',
  );
/** What is counted in talking rather than in business: questions, aspects, reasons. */
const TALK =
  /^[^，。,.;；！？!?0-9]{0,4}?(?:问题|方面|部分|层面|角度|阶段|原因|因素|维度|特征|特点|事情|事儿|方向|趋势|话题|方式|逻辑|概念|点|意思|例子|话|变化|环节|步骤|目标|关键|重点|要点|数字|指标|人|一起)/u;
/** Nothing is counted by 位数 (两位数增长) or 次方. */
const NOT_COUNTED =
  /^(?:位数|次方|次元|人行|条线|部曲|件套|字头|门课|门子|里屯|步走|步曲|站式|张嘴|分之|组[成织合建]|处[理于在]|例[如子外行]|批[准评发复]|箱体|盒子|杯赛)/u;

/** A unit of percent, points, multiples, money, at `at` or behind one blank. */
export function readUnit(text: string, at: number): Unit | null {
  // "三十七个 BP".
  if (text[at] === '个' && text[at + 1] === ' ' && LATIN.test(text[at + 2] ?? '')) return readUnit(text, at + 1);
  const start = text[at] === ' ' ? at + 1 : at;
  const window = text.slice(start, start + LONGEST).toLowerCase();
  const rule = RULES.get(window[0] ?? '')?.find(({ name, not }) => {
    if (!window.startsWith(name)) return false;
    const next = text[start + name.length] ?? ' ';
    return !(not ?? '').includes(next) && !(LATIN.test(name.at(-1) ?? '') && LATIN.test(next));
  });
  if (rule === undefined) return readSign(text, start) ?? readCode(text, start);
  // A blank stands before Latin units and names of currencies only, or the next sentence would lend its first character.
  if (start > at && rule.kind !== 'money' && !LATIN.test(rule.name) && rule.name !== '%') return null;
  const end = start + rule.name.length;
  if (rule.name === '元' || rule.name === '块') {
    const named = nameBehind(text, end);
    if (named !== null) return money(named.currency, named.end);
  }
  if (rule.kind === 'money') return { ...money(rule.currency ?? null, end), shift: rule.shift ?? 0 };
  return { kind: rule.kind, shift: rule.shift ?? 0, currency: null, unit: null, end, after: end };
}

/** The currency that is named behind 元, 块 or coins: 元人民币, 一毛九美金. */
export function nameBehind(text: string, at: number): { currency: string | null; end: number } | null {
  const named = /^(?:人民币|港[币元]|新台币|台币|美[金元刀]|欧元)/u.exec(text.slice(at, at + 4))?.[0];
  return named === undefined ? null : { currency: CHINESE_NAMES.get(named) ?? null, end: at + named.length };
}

const money = (currency: string | null, end: number): Unit => ({
  kind: 'money',
  shift: 0,
  currency,
  unit: null,
  end,
  after: end,
});

/** "330￥": a sign behind a number, unless another number follows that it may belong to. */
function readSign(text: string, at: number): Unit | null {
  const currency = SYMBOLS.get(text[at] ?? '');
  return currency === undefined || /^ ?[0-9]/u.test(text.slice(at + 1, at + 3)) ? null : money(currency, at + 1);
}

/** "330 RMB". */
function readCode(text: string, at: number): Unit | null {
  const code = /^[A-Za-z]{3,8}(?![A-Za-z])/u.exec(text.slice(at, at + 9))?.[0];
  const currency = CODES.get(code?.toLowerCase() ?? '');
  return code === undefined || currency === undefined ? null : money(currency, at + code.length);
}

const counted = (unit: string, end: number, after: number): Unit => ({
  kind: 'number',
  shift: 0,
  currency: null,
  unit,
  end,
  after,
});

/** What is counted: a unit of time (part of the span), a measure word or a noun (outside it). */
export function readCounted(text: string, at: number, small: boolean): Unit | null {
  const window = text.slice(at, at + 12);
  if (NOT_COUNTED.test(window)) return null;
  const time = TIMES.find((name) => window.startsWith(name));
  if (time !== undefined) {
    const rest = window.slice(time.length);
    if (time === '年' && /^(?:级|轻|龄|代|货|份)/u.test(rest)) return null;
    if ((time === '天' || time === '周') && /^(?:地|空|边|线)/u.test(rest)) return null;
    return counted(time.replace(/^个/u, ''), at + time.length, at + time.length);
  }
  const latin = LATIN_MEASURES.exec(window);
  if (latin !== null) return counted(latin[1] as string, at, at + latin[0].length);
  if (window.startsWith('个')) return readGe(window, at, small);
  const measure = MEASURE_BY_FIRST.get(window[0] ?? '')?.find((name) => window.startsWith(name));
  if (measure === undefined) return null;
  // 两件事, 三种方式: talk.
  if (small && measure.length === 1 && '件种点条步项'.includes(measure) && TALK.test(window.slice(1))) return null;
  if (small && /^(?:件事|条路|步)/u.test(window)) return null;
  return counted(measure, at, at + measure.length);
}

function readGe(window: string, at: number, small: boolean): Unit | null {
  const rest = window.slice(1);
  const noun = COUNTED.find((name) => rest.startsWith(name));
  if (noun !== undefined) return counted(noun, at, at + 1 + noun.length);
  if (small && TALK.test(rest)) return null;
  return counted('个', at, at + 1);
}
