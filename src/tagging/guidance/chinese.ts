import type { Span } from '../../document/span.js';
import { TextView } from '../../document/text-view.js';
import { PRINTED_CHINESE, SIMPLIFIED } from '../../language/zh-view.js';
import type { Figure } from '../figures/index.js';
import { actionOf } from './action.js';
import { boundsOf, growthOf, isRate } from './bounds.js';
import type { Draft, Sentence } from './draft.js';
import type { Forward } from './forward-words.js';
import type { Direction } from './guidance.js';
import { findMeasuresZh } from './measures-zh.js';
import { type Point, pointsAhead } from './period.js';
import {
  AHEAD_ZH,
  COSTLY_ZH,
  FORMULAS_ZH,
  FORWARD_ZH,
  LAUNCHES_ZH,
  MOVEMENTS_ZH,
  NOT_AHEAD,
  OURS_ZH,
  OUTSIDERS_ZH,
} from './words-zh.js';

const FIRM: Record<Forward, number> = { expect: 0.9, target: 0.9, plan: 0.78, will: 0.75, soft: 0.6, room: 0.6 };
const MOVES: readonly (readonly [Direction, RegExp])[] = MOVEMENTS_ZH.map(([direction, words]) => [
  direction,
  new RegExp(words, 'gu'),
]);

interface PlacedFigure extends Span {
  readonly figure: Figure;
  readonly index: number;
}

interface Clause extends Span {
  readonly text: string;
  readonly forward: Forward | null;
  readonly measures: readonly Span[];
  readonly figures: readonly PlacedFigure[];
}

interface Read {
  readonly sentence: Sentence;
  readonly view: TextView;
  readonly clauses: readonly Clause[];
  readonly points: readonly Point[];
  readonly hedged: boolean;
}

/** The guidance of one Chinese sentence, in whatever characters and spacing. */
export function readChinese(sentence: Sentence): Draft[] {
  const view = TextView.of(sentence.text).rewrite([...PRINTED_CHINESE, SIMPLIFIED]);
  if (FORMULAS_ZH.test(view.text)) return [];
  if (!sentence.assumed && !AHEAD_ZH.test(view.text) && !FORWARD_ZH.some(([, words]) => words.test(view.text)))
    return [];
  const read: Read = {
    sentence,
    view,
    clauses: findClauses(sentence, view),
    points: pointsAhead(view.text, 'zh', sentence.context),
    hedged: /可能|或许|也许|大概率|不排除/u.test(view.text),
  };
  const quantitative = readFigures(read);
  const taken = new Set(quantitative.map(({ metric }) => metric));
  const found = [...quantitative, ...readMoves(read).filter(({ metric }) => !taken.has(metric))];
  found.push(...readLaunches(read, found));
  return found.sort((a, b) => (a.named?.start ?? 0) - (b.named?.start ?? 0));
}

function placeFigures({ figures }: Sentence, view: TextView): PlacedFigure[] {
  if (figures.length === 0) return [];
  const places = new Map<number, number>();
  for (let i = view.text.length - 1; i >= 0; i--) places.set(view.toSource(i, i + 1).start, i);
  return figures.flatMap(({ start, end, figure, index }) => {
    const from = places.get(start);
    if (from === undefined) return [];
    let to = from;
    while (to < view.text.length && view.toSource(to, to + 1).start < end) to++;
    return [{ start: from, end: to, figure, index }];
  });
}

/** Clauses between commas; what a clause says of the future holds for those behind it until one tells what is. */
function findClauses(sentence: Sentence, view: TextView): Clause[] {
  const figures = placeFigures(sentence, view);
  const clauses: Clause[] = [];
  let carried: Forward | null = sentence.assumed ? 'target' : null;
  for (const { 0: text, index: start } of view.text.matchAll(/[^，,；;。：]+(?:(?<=\d),(?=\d)[^，,；;。：]+)*/gu)) {
    const end = start + text.length;
    const own = forwardIn(text);
    const isPast = NOT_AHEAD.test(text) && !/目标|预计|希望|计划|指引/u.test(text);
    const outside = OUTSIDERS_ZH.test(text.slice(0, 12)) && !OURS_ZH.test(text);
    if (isPast) carried = null;
    else if (own !== null && !outside) carried = carried === null || FIRM[own] > FIRM[carried] ? own : carried;
    clauses.push({
      start,
      end,
      text,
      forward: isPast || outside ? null : carried,
      measures: findMeasuresZh(text).map((span) => ({ start: span.start + start, end: span.end + start })),
      figures: figures.filter((figure) => figure.start >= start && figure.end <= end),
    });
  }
  return clauses;
}

const forwardIn = (clause: string): Forward | null => FORWARD_ZH.find(([, words]) => words.test(clause))?.[0] ?? null;

/** The movement closest to a measure in its clause; behind it first, as Chinese puts its predicates. */
function moveOf(clause: Clause, measure: Span): Direction | null {
  const from = measure.end - clause.start;
  let best: { direction: Direction; distance: number } | null = null;
  for (const [direction, words] of MOVES) {
    words.lastIndex = 0;
    for (const match of clause.text.matchAll(words)) {
      const behind = match.index >= from;
      const distance = behind
        ? match.index - from
        : (measure.start - clause.start - match.index - match[0].length) * 2 + 4;
      if (distance < 0) continue;
      // 保持增长: what is kept up counts, not the keeping.
      const keeps = direction === 'stable' && /^(?:保持|维持|延续)$/u.test(match[0]);
      const far = keeps ? distance + 6 : distance;
      if (far <= 18 && (best === null || far < best.distance)) {
        const denied = /(?:不会|不再|没有|难以|不太会)(?:再|大幅|明显|继续|进一步|有太大的?)?$/u.test(
          clause.text.slice(0, match.index),
        );
        best = { direction: denied ? 'stable' : direction, distance: far };
      }
    }
  }
  if (best) return best.direction;
  const lead = clause.text.slice(0, measure.start - clause.start);
  if (!/优化[^，]{0,6}$/u.test(lead)) return null;
  return COSTLY_ZH.test(clause.text.slice(measure.start - clause.start, from)) ? 'down' : 'up';
}

const isSigned = (clause: Clause): boolean =>
  /(?:是|为|保持|实现)正(?:的|数|值)?|为负|盈亏平衡|盈利$|打平|转正|转负|扭亏/u.test(clause.text);

function toDraft(read: Read, clause: Clause, named: Span | null, fields: Partial<Draft>): Draft {
  const metric = named ? read.view.text.slice(named.start, named.end) : null;
  return {
    metric,
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
    action: actionOf(read.view.text),
    hedged: read.hedged,
    condition: null,
    score: FIRM[clause.forward ?? 'soft'],
    ...fields,
  };
}

/** The point of the clause, the one closest before the place first; else the last said before the clause, else none. */
function periodOf({ points, clauses }: Read, clause: Clause, at: number): string | null {
  const own = points.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (own.length > 0) return (own.filter(({ start }) => start <= at).at(-1) ?? own[0])?.period ?? null;
  const earlier = points.filter(({ end }) => end <= clause.start).at(-1);
  const holder = earlier && clauses.find(({ start, end }) => earlier.start >= start && earlier.end <= end);
  // The date of a launch is the launch's alone.
  return holder && LAUNCHES_ZH.test(holder.text) && /[从自]|以后|之后|开始|起/u.test(holder.text)
    ? null
    : (earlier?.period ?? null);
}

/** The measure that was last named before a place in the sentence: what the clause is about. */
function topicBefore({ clauses }: Read, at: number): Span | null {
  return (
    clauses
      .flatMap(({ measures }) => measures)
      .filter(({ end }) => end <= at)
      .at(-1) ?? null
  );
}

function readMoves(read: Read): Draft[] {
  return read.clauses.flatMap((clause) => {
    if (clause.forward === null) return [];
    const drafts = clause.measures.flatMap((measure) => {
      const direction = moveOf(clause, measure);
      return direction === null && !isSigned(clause) ? [] : [toDraft(read, clause, measure, { direction })];
    });
    if (drafts.length > 0 || !isSigned(clause)) return drafts;
    const topic = topicBefore(read, clause.start);
    return topic ? [toDraft(read, clause, topic, {})] : [];
  });
}

function readFigures(read: Read): Draft[] {
  const found: (Draft & { readonly topic: Span | null; readonly rate: boolean })[] = [];
  for (const clause of read.clauses) {
    if (clause.forward === null) continue;
    for (const { figure, start, index } of clause.figures) {
      const lead = read.view.text.slice(Math.max(0, start - 8), start);
      if (/(?:较|比|相比|从|由|对比)[^，]{0,3}$/u.test(lead)) continue;
      const topic =
        clause.measures.filter(({ end }) => end <= start).at(-1) ??
        topicBefore(read, start) ??
        clause.measures[0] ??
        null;
      const last = found.at(-1);
      const same =
        last !== undefined && last.topic?.start === topic?.start && (topic !== null || last.metric === figure.metric);
      const direction = directionOf(clause, figure, topic);
      if (same && last && isRate(figure) && !last.rate && last.growth === null) {
        found[found.length - 1] = {
          ...last,
          growth: growthOf(figure),
          direction: last.direction ?? direction,
          figures: [...last.figures, index],
        };
        continue;
      }
      const amount = {
        bounds: boundsOf(figure),
        unit: figure.unit,
        rate: isRate(figure),
      };
      if (same && last?.rate && !isRate(figure) && last.direction !== null) {
        const growth = last.growth ?? growthOfLast(read, last);
        found[found.length - 1] = { ...last, ...amount, growth, figures: [...last.figures, index] };
        continue;
      }
      const draft = toDraft(read, clause, topic, {
        kind: 'quantitative',
        direction: direction ?? againstLevel(read, figure, start),
        figures: [index],
        score: Math.min(0.97, FIRM[clause.forward] + 0.06),
      });
      const added = figure.kind === 'count' ? addedIn(read, start) : null;
      found.push({
        ...draft,
        ...amount,
        ...metricOf(draft, figure, topic),
        ...(added ? { metric: added } : {}),
        topic,
      });
    }
  }
  return found.map(({ topic: _, rate: __, ...draft }) => draft);
}

/** 现在是十三辆，目标十八辆: the level told before gives the direction. */
function againstLevel({ clauses }: Read, figure: Figure, before: number): Direction | null {
  const level = clauses
    .filter(({ forward, end }) => forward === null && end <= before)
    .flatMap(({ figures }) => figures)
    .filter(({ figure: other }) => other.kind === figure.kind && other.value !== null)
    .at(-1)?.figure.value;
  if (level === undefined || level === null || figure.value === null) return null;
  return figure.value > level ? 'up' : figure.value < level ? 'down' : 'stable';
}

function growthOfLast({ sentence }: Read, { figures }: Draft): Draft['growth'] {
  const first = sentence.figures.find(({ index }) => index === figures[0]);
  return first ? growthOf(first.figure) : null;
}

/** What is counted names the measure where no measure is named. */
const metricOf = (draft: Draft, figure: Figure, topic: Span | null): Pick<Draft, 'metric'> =>
  topic === null ? { metric: figure.metric ?? figure.unit } : { metric: draft.metric };

/** 净增三十家: what is added is counted, the shops being named elsewhere in the sentence. */
function addedIn({ view }: Read, start: number): string | null {
  const verb = /(净增|新增|新开|开设)[^，,]{0,4}$/u.exec(view.text.slice(0, start))?.[1];
  return verb && /店/u.test(view.text) ? `${verb}门店` : null;
}

function directionOf(clause: Clause, figure: Figure, topic: Span | null): Direction | null {
  const change = figure.change?.direction ?? null;
  if (change !== null) return change === 'flat' ? 'stable' : change;
  const own = topic && topic.start >= clause.start ? moveOf(clause, topic) : null;
  if (own === 'up' || own === 'down') return own;
  const near = clause.text.slice(0, clause.text.length);
  const move = MOVES.slice(1, 3).find(([, words]) => {
    words.lastIndex = 0;
    return words.test(near);
  });
  return move?.[0] ?? null;
}

/** A plan with a date: 明年三月上市, 三季度投产. */
function readLaunches(read: Read, found: readonly Draft[]): Draft[] {
  return read.clauses.flatMap((clause) => {
    const dated = read.points.find(({ start, end }) => start >= clause.start && end <= clause.end);
    const launch = LAUNCHES_ZH.exec(clause.text);
    if (!launch || !dated || (clause.forward === null && !AHEAD_ZH.test(clause.text))) return [];
    if (clause.figures.length > 0 || NOT_AHEAD.test(clause.text)) return [];
    if (
      found.some(
        ({ named }) =>
          named &&
          named.start >= read.view.toSource(clause.start, clause.start + 1).start &&
          named.end <= read.view.toSource(clause.end - 1, clause.end).end,
      )
    )
      return [];
    const named = productIn(read, clause, dated);
    if (!named) return [];
    const name = read.view.text.slice(named.start, named.end);
    return [toDraft(read, clause, named, { metric: `${name}${launch[0]}`, period: dated.period, score: 0.62 })];
  });
}

/** What is launched: the words before the date, less time and persons; else the sentence's first clause. */
function productIn({ view, clauses }: Read, clause: Clause, { start }: Point): Span | null {
  const trim = (from: number, to: number): Span | null => {
    const words = view.text.slice(from, to);
    const lead =
      /^(?:明年|今年|后年|年底|另外|此外|同时|其中|那么|然后|而且|并且|但是|所以|因此|我们的?|公司|预计|计划|将|会|在|新的)+/u.exec(
        words,
      )?.[0].length ?? 0;
    const tail = /(?:我们|公司|预计|计划|将|会|从|在|于|也|准备|希望|打算)+$/u.exec(words.slice(lead))?.[0].length ?? 0;
    return words.length - lead - tail >= 2 ? { start: from + lead, end: to - tail } : null;
  };
  const own = trim(clause.start, start);
  if (own) return own;
  const first = clauses.find(({ end }) => end <= clause.start);
  return first ? trim(first.start, Math.min(first.end, first.start + 16)) : null;
}
