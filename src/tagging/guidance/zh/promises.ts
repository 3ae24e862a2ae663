import type { Span } from '../../../document/span.js';
import type { Figure } from '../../figures/index.js';
import { boundsOf, growthOf, isRate } from '../bounds.js';
import type { Draft } from '../draft.js';
import type { Action, Bounds, Direction } from '../guidance.js';
import { type Clause, FIRM, nameOf, type PlacedFigure, type Read, toDraft, topicBefore } from './clauses.js';
import { findMeasuresZh } from './measures.js';
import { moveAround, moveOf } from './moves.js';

/** A draft with what is needed to join the next figure to it. */
interface Promised {
  readonly draft: Draft;
  readonly topic: Span | null;
  readonly figure: Figure;
}

/** 较, 从, 由 and a level: what is compared with or left behind. 比去年少六亿 compares, and promises the six. */
const BASE = /(?:从|由|较|(?<![同环占])比(?![例重率])|相比|对比|不是|而不是|原来的?)[^，,]{0,7}$/u;
const DIFFERENCE = /(?:少|多|高|低|增|减|便宜|贵|降|升)(?:了|出|约|大概|大约|近|再)*$/u;
const TIME_UNIT = /^(?:个?季度|年|个?月|天|周|小时|分钟|单|项|点|块|次)$/u;
const RATE_TOPIC = /(?:增速|增幅|增长率|涨幅)$/u;

/** Items in numbers: figures of future clauses, each with its growth and with the level it replaces. */
export function readPromises(read: Read): Draft[] {
  const found: Promised[] = [];
  for (const clause of read.clauses) {
    if (clause.forward === null) continue;
    for (const placed of clause.figures) {
      if (!isPromise(read, placed)) continue;
      const joined = joinLast(read, clause, found.at(-1), placed);
      if (joined) found[found.length - 1] = joined;
      else {
        const promised = promiseOf(read, clause, placed);
        if (promised) found.push(promised);
      }
    }
  }
  return found.map(({ draft }) => draft);
}

function isPromise({ view, clauses }: Read, { figure, start }: PlacedFigure): boolean {
  const before =
    clauses
      .flatMap(({ figures }) => figures)
      .filter(({ end }) => end <= start)
      .at(-1)?.end ?? 0;
  const lead = view.text.slice(Math.max(before, start - 9), start);
  // 其中六成用于设备: a part of what is promised.
  if (/其中(?:有|约|大约|大概)?$/u.test(lead)) return false;
  if (BASE.test(lead) && !DIFFERENCE.test(lead)) return false;
  return !(figure.kind === 'count' && figure.unit !== null && TIME_UNIT.test(figure.unit));
}

function joinLast(
  read: Read,
  clause: Clause,
  last: Promised | undefined,
  { figure, index, start }: PlacedFigure,
): Promised | null {
  if (!last || last.draft.growth !== null) return null;
  const topic = topicOf(read, clause, start);
  const isNewRate = topic !== null && RATE_TOPIC.test(read.view.text.slice(topic.start, topic.end));
  const same = topic?.start === last.topic?.start && (topic !== null || last.draft.metric === figure.metric);
  const figures = [...last.draft.figures, index];
  if (isRate(figure) && !isRate(last.figure) && (same || isNewRate)) {
    const growth = growthOf(figure);
    const sign = (growth.low ?? growth.high ?? 0) > 0 ? 'up' : null;
    const direction = last.draft.direction ?? figure.change?.direction ?? sign;
    return {
      ...last,
      draft: { ...last.draft, growth, direction: direction === 'flat' ? 'stable' : direction, figures },
    };
  }
  if (!same || isRate(figure) || !isRate(last.figure) || last.draft.direction === null) return null;
  const draft = {
    ...last.draft,
    bounds: boundsIn(read, figure, start),
    unit: figure.unit,
    growth: growthOf(last.figure),
    figures,
  };
  return { ...last, draft, figure };
}

const topicOf = (read: Read, clause: Clause, at: number): Span | null =>
  sharedIn(read, clause, at) ??
  clause.measures.filter(({ end }) => end <= at).at(-1) ??
  topicBefore(read, at) ??
  clause.measures[0] ??
  null;

/** 营销费用控制在收入的百分之十以内: the measure, where what follows it is only what it is a share of. */
function sharedIn({ view }: Read, { measures }: Clause, at: number): Span | null {
  const [measure, whole] = measures.filter(({ end }) => end <= at).slice(-2);
  if (!measure || !whole || !/^的(?:约|大约|大概|不到)?$/u.test(view.text.slice(whole.end, at))) return null;
  return /(?:控制|保持|维持|降|压|提升|提高|增加|升|做)(?:在|到|至)|占|不(?:低于|少于|高于|超过)/u.test(
    view.text.slice(measure.end, whole.start),
  )
    ? measure
    : null;
}

function promiseOf(read: Read, clause: Clause, { figure, index, start, end }: PlacedFigure): Promised | null {
  const topic = topicOf(read, clause, start);
  const metric = metricOf(read, clause, figure, topic, start);
  if (metric === null && clause.forward !== 'target' && clause.forward !== 'expect') return null;
  const bounds = boundsIn(read, figure, start);
  const level = levelBefore(read, figure, start);
  const direction =
    level?.replaced && level.guided
      ? null
      : directionOf(read, clause, figure, topic, start, end, level?.bounds ?? null);
  const draft = toDraft(read, clause, topic, {
    kind: 'quantitative',
    metric,
    direction,
    bounds,
    unit: figure.unit,
    previous: level?.replaced ? level.bounds : null,
    figures: [index],
    action: read.action === 'new' && level?.guided ? revision(bounds, level.bounds) : read.action,
    score: Math.min(0.97, FIRM[clause.forward ?? 'soft'] + 0.06),
  });
  return { draft, topic, figure };
}

/** 不低于净利润的三成: what the share is of may stand between. */
const FLOOR = /不(?:会|能)?(?:再)?(?:低于|少于|小于)(?:[^，,。]{0,10}的)?$/u;
const CEILING = /不(?:会|能)?(?:再)?(?:超过|高于|多于)(?:[^，,。]{0,10}的)?$/u;
const LIMIT_REACH = 18;

/** 不会低于 is a floor and 不会超过 a ceiling, whatever the comparing word says by itself. */
function boundsIn({ view }: Read, figure: Figure, start: number): Bounds {
  const lead = view.text.slice(Math.max(0, start - LIMIT_REACH), start);
  if (figure.value !== null && FLOOR.test(lead)) return { low: figure.value, high: null };
  if (figure.value !== null && CEILING.test(lead)) return { low: null, high: figure.value };
  return boundsOf(figure);
}

const middle = ({ low, high }: Bounds): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;

function revision(bounds: Bounds, previous: Bounds): Action {
  const [now, before] = [middle(bounds), middle(previous)];
  return now > before ? 'raise' : now < before ? 'lower' : 'maintain';
}

interface Level {
  readonly bounds: Bounds;
  /** Whether the promise takes its place: 由六上调到七. */
  readonly replaced: boolean;
  /** Whether it was guidance, a target or a payout. */
  readonly guided: boolean;
}

/** The level told before a promise in the sentence, of the same kind: what it is compared with or takes the place of. */
function levelBefore(read: Read, figure: Figure, start: number): Level | null {
  const level = read.clauses
    .flatMap(({ figures, forward }) => figures.map((placed) => ({ placed, forward })))
    .filter(({ placed, forward }) => placed.end <= start && (forward === null || !isPromise(read, placed)))
    .filter(({ placed }) => placed.figure.kind === figure.kind && placed.figure.change === null)
    .at(-1)?.placed;
  if (!level) return null;
  const between = read.view.text.slice(level.end, start);
  const replaced = /^[^，,]{0,10}(?:到|至|为|成)[^，,]{0,4}$/u.test(between);
  const guided = /指引|目标|预期|预算|计划|派息|分红|上调|下调|调高|调低|调整|上修|下修/u.test(
    read.view.text.slice(0, start),
  );
  return { bounds: boundsOf(level.figure), replaced, guided: replaced && guided };
}

function directionOf(
  read: Read,
  clause: Clause,
  figure: Figure,
  topic: Span | null,
  start: number,
  end: number,
  level: Bounds | null,
): Direction | null {
  const change = figure.change?.direction ?? null;
  if (change !== null) return change === 'flat' ? 'stable' : change;
  const { text } = read.view;
  const lead = text.slice(Math.max(clause.start, start - LIMIT_REACH), start);
  if (FLOOR.test(lead) || CEILING.test(lead)) return null;
  const around = moveAround(text.slice(Math.max(clause.start, start - 10), start), text.slice(end, end + 8));
  if (around !== null) return around;
  const own = topic && topic.start >= clause.start ? moveOf(clause, topic) : null;
  if (own === 'up' || own === 'down') return own;
  const { low, high } = boundsOf(figure);
  const [now, before] = [low ?? high, level?.low ?? level?.high ?? null];
  if (now === null || before === null) return null;
  return now > before ? 'up' : now < before ? 'down' : 'stable';
}

/** The measure's words; else what is added or counted; else what the figure was found to measure, if that is a name. */
function metricOf(read: Read, clause: Clause, figure: Figure, topic: Span | null, start: number): string | null {
  const { view, sentence } = read;
  if (figure.kind === 'percent' && OF_PROFIT.test(view.text.slice(0, start)) && PAYS_OUT.test(view.text))
    return '分红比例';
  const added = figure.kind === 'count' ? addedIn(view.text, start) : null;
  if (added !== null) return added;
  if (topic !== null) return nameOf(read, clause, topic);
  const known = figure.metric !== null && (figure.metricId !== null || findMeasuresZh(figure.metric).length > 0);
  if (known) return figure.metric;
  const opening = openingOf(view.text);
  if (figure.kind !== 'count') return opening ?? sentence.topic ?? nameIn(figure.metric);
  return isPlanned(view.text, start) ? (opening ?? nameIn(figure.metric) ?? figure.unit) : null;
}

/** 净利润的30%用于分红: the payout, and not the profit. */
const OF_PROFIT = /(?:利润|盈利)的(?:约|大约|至少|不低于|超过)?$/u;
const PAYS_OUT = /分红|派息|股息|派发|回报股东/u;

/** A number of things is a plan where a verb of one governs it. */
const isPlanned = (text: string, start: number): boolean =>
  /(?:开|新增|净增|增加|推出|建成?|交付|达到|做到|投放|招聘?|上线?|发|砍|减少|关闭|目标是?|增至|到)(?:到|了|至|出|约|大概|大约|再|先)*$/u.test(
    text.slice(Math.max(0, start - 8), start),
  );

/** A metric read off a sentence may be a clause; one with a verb or a pronoun names nothing. */
const nameIn = (metric: string | null): string | null =>
  metric !== null &&
  metric.length > 1 &&
  metric.length < 11 &&
  !/会|會|把|自|计划|要|将|我们|内部|刚刚|可能|应该|希望|目标/u.test(metric)
    ? metric
    : null;

/** 新增五十家: what is added is counted, the shops being named elsewhere in the sentence. */
function addedIn(text: string, start: number): string | null {
  const verb = /(净增|新增|新开|开设)[^，,]{0,4}$/u.exec(text.slice(0, start))?.[1];
  return verb && /店/u.test(text) ? `${verb}门店` : null;
}

/** 教学点现在是…, 经销商我们打算…: the topic that a sentence opens with. */
const OPENING =
  /^(?:另外|此外|同时|然后|那么?|其中|还有|至于|关于|[，,、“”"])*([\p{Script=Han}A-Za-z0-9]{2,9}?)(?:的话|这块|方面|业务)?(?:我们|现在|目前|今年|明年|全年|年底|预计|计划|会|将|从|由|是|有|到|的目标|[，,])/u;

function openingOf(text: string): string | null {
  const name = OPENING.exec(text)?.[1] ?? null;
  return name !== null &&
    !/我们|公司|预计|希望|认为|今年|明年|季度|半年|未来|所以|因为|如果|但是|内部|会|把|如果/u.test(name)
    ? name
    : null;
}
