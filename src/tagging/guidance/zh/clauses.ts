import type { Span } from '../../../document/span.js';
import type { TextView } from '../../../document/text-view.js';
import type { Figure } from '../../figures/index.js';
import { actionOf } from '../action.js';
import type { Draft, Sentence } from '../draft.js';
import type { Forward } from '../en/forward-words.js';
import { type Point, pointsAhead } from '../period.js';
import { conditionIn, conditionOf } from './conditions.js';
import { findMeasuresZh } from './measures.js';
import {
  AHEAD_ZH,
  EXPECTED_BEFORE,
  FORWARD_ZH,
  LAUNCHES_ZH,
  NOT_AHEAD,
  OURS_ZH,
  OUTSIDERS_ZH,
  TELLS_FUTURE,
} from './words.js';

/** How sure a forward word alone makes it. Set by what share of such items is right in the corpus. */
export const FIRM: Record<Forward, number> = {
  expect: 0.9,
  target: 0.9,
  plan: 0.78,
  will: 0.75,
  soft: 0.62,
  room: 0.6,
  underway: 0.65,
  dated: 0.65,
};

/** A figure with its place in the view. */
export interface PlacedFigure extends Span {
  readonly figure: Figure;
  readonly index: number;
}

/** A clause between commas; offsets count into the view. */
export interface Clause extends Span {
  readonly text: string;
  readonly forward: Forward | null;
  readonly measures: readonly Span[];
  readonly figures: readonly PlacedFigure[];
}

/** A sentence taken apart once, for every rule that reads it. */
export interface Read {
  readonly sentence: Sentence;
  readonly view: TextView;
  readonly clauses: readonly Clause[];
  readonly points: readonly Point[];
  /** What the sentence makes it depend on; counts into the source. */
  readonly condition: Span | null;
  readonly hedged: boolean;
  readonly action: Draft['action'];
}

export function takeApart(sentence: Sentence, view: TextView): Read {
  const dates = sentence.dates?.map((date) => ({ ...view.toView(date), calendar: date.calendar }));
  const points = pointsAhead(view.text, 'zh', sentence.now, dates);
  const clauses = findClauses(sentence, view, points);
  return {
    sentence,
    view,
    clauses,
    points,
    condition: conditionIn(clauses, view),
    hedged: /可能|或许|也许|大概率|不排除/u.test(view.text),
    action: actionOf(view.text),
  };
}

const placeFigures = ({ figures }: Sentence, view: TextView): PlacedFigure[] =>
  figures.map(({ start, end, figure, index }) => ({ ...view.toView({ start, end }), figure, index }));

const CLAUSE = /[^，,；;。：]+(?:(?<=\d),(?=\d)[^，,；;。：]+)*/gu;

/** Clauses between commas; what a clause says of the future holds for those behind it until one tells what is. */
function findClauses(sentence: Sentence, view: TextView, points: readonly Point[]): Clause[] {
  const figures = placeFigures(sentence, view);
  const clauses: Clause[] = [];
  let carried: Forward | null = sentence.assumed ? 'target' : null;
  /** What turned the sentence to the future, be it of whomever. */
  let told: Forward | null = null;
  for (const { 0: text, index: start } of view.text.matchAll(CLAUSE)) {
    const end = start + text.length;
    const near = sentence.near || (sentence.now?.quarter !== LAST_QUARTER && ESTIMATES.test(text));
    const own = forwardIn(text) ?? (isDated(points, start, end, near) ? 'dated' : null);
    const isPast = NOT_AHEAD.test(text) && !TELLS_FUTURE.test(text.replace(EXPECTED_BEFORE, ''));
    const outside = (OUTSIDERS_ZH.test(text.slice(0, 12)) && !OURS_ZH.test(text)) || OUTSIDER_WILL.test(text);
    if (isPast || outside) carried = null;
    // 预计行业会恢复，公司收入增长一成: expected of both.
    else if (own === null && carried === null && OPENS_OURS.test(text)) carried = told;
    else if (own !== null && !outside) carried = carried === null || FIRM[own] > FIRM[carried] ? own : carried;
    told = own ?? told;
    clauses.push({
      start,
      end,
      text,
      forward: isPast || outside || isCondition(text) ? null : carried,
      measures: findMeasuresZh(text).map((span) => ({ start: span.start + start, end: span.end + start })),
      figures: figures.filter((figure) => figure.start >= start && figure.end <= end),
    });
  }
  return clauses;
}

/** 全年大概在75亿左右: said of a year that is not over, an estimate. */
const ESTIMATES = /全年[^，,]*(?:大概|大约|估计|差不多|左右)/u;
const LAST_QUARTER = 4;
const OPENS_OURS = /^(?:而|但|其中)?(?:我们|公司|本集团|集团)/u;

/** Nothing is promised in a clause that is all condition. */
const isCondition = (text: string): boolean => conditionOf(text)?.end === text.length;

function forwardIn(clause: string): Forward | null {
  const words = clause.replace(EXPECTED_BEFORE, '');
  return FORWARD_ZH.find(([, forward]) => forward.test(words))?.[0] ?? null;
}

/** A date to come makes a clause a plan; "this year" does only where guidance is being given. */
const isDated = (points: readonly Point[], start: number, end: number, near: boolean): boolean =>
  points.some((point) => point.start >= start && point.end <= end && (near || !point.current));

/** 整个行业会…, 预期行业整体增长: whoever thinks so, the future told is the market's. */
const OUTSIDER_WILL =
  /(?:预计|预期|认为|判断|估计|觉得)[^，,]{0,6}?(?:行业|市场|大盘|经济)(?:整体|总体|规模|销量|总量|的|大概|大约)*(?:增长|增速|下降|下滑|持平|萎缩)|(?:行业|市场|经济|大盘)的?(?:整体|增速|需求|规模|销量|价格|总量|容量)*(?:可能|应该|预计|还|也|仍|整体)*(?:会|将|有望)/u;

/** Whether a sentence can tell any future; a cheap look before the closer one. */
export const mayLookAhead = (text: string): boolean =>
  AHEAD_ZH.test(text) || FORWARD_ZH.some(([, words]) => words.test(text)) || /[年月季底]/u.test(text);

/** Heads that say little without what they are of. */
const GENERAL = /^(?:占比|比例|比重|增速|增长率|份额|余额|单价|均价)$/u;
/** Times that stand between a subject and its predicate. */
const TIMES = /^(?:的|在|到|今年|明年|后年|全年|下半年|上半年|[一二三四]季度|第[一二三四]季度|20\d\d年|未来)*$/u;

/** A measure's words; 收入明年占比 is the share of the revenue. */
export function nameOf({ view }: Read, { measures, start }: Clause, named: Span): string {
  const name = view.text.slice(named.start, named.end);
  const before = measures.filter(({ end }) => end <= named.start).at(-1);
  const isShared =
    before !== undefined &&
    before.start >= start &&
    GENERAL.test(name) &&
    TIMES.test(view.text.slice(before.end, named.start));
  return isShared ? `${view.text.slice(before.start, before.end)}${name}` : name;
}

/** A draft with what every item of a clause shares. */
export function toDraft(read: Read, clause: Clause, named: Span | null, fields: Partial<Draft>): Draft {
  return {
    metric: named ? nameOf(read, clause, named) : null,
    named: named ? read.view.toSource(named.start, named.end) : null,
    kind: 'qualitative',
    direction: null,
    period: periodOf(read, clause, named?.start ?? clause.start),
    bounds: { low: null, high: null },
    unit: null,
    basis: null,
    growth: null,
    previous: null,
    figures: [],
    action: read.action,
    hedged: read.hedged,
    condition: read.condition,
    score: FIRM[clause.forward ?? 'soft'],
    ...fields,
  };
}

/** The point of the clause, the one closest before the place first; else the last said before the clause, else none. */
export function periodOf({ points, clauses }: Read, clause: Clause, at: number): string | null {
  const own = points.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (own.length > 0) return (own.filter(({ start }) => start <= at).at(-1) ?? own[0])?.period ?? null;
  const earlier = points.filter(({ end }) => end <= clause.start).at(-1);
  const holder = earlier && clauses.find(({ start, end }) => earlier.start >= start && earlier.end <= end);
  // The date of a launch is the launch's alone.
  return holder && LAUNCHES_ZH.test(holder.text) && /[从自起]|以后|之后|后$/u.test(holder.text)
    ? null
    : (earlier?.period ?? null);
}

/** The measure that was last named before a place in the sentence: what the clause is about. */
export function topicBefore({ clauses }: Read, at: number): Span | null {
  return (
    clauses
      .flatMap(({ measures }) => measures)
      .filter(({ end }) => end <= at)
      .at(-1) ?? null
  );
}
