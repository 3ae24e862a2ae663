import type { Span } from '../../../document/span.js';
import type { Draft } from '../draft.js';
import type { Point } from '../period.js';
import { type Clause, type Read, toDraft } from './clauses.js';
import { AHEAD_ZH, CLOSURES_ZH, LAUNCHES_ZH, NOT_AHEAD, TELLS_FUTURE } from './words.js';

/** Plans with a date: 明年三月上市, 三季度投产, 年底之前全部关掉. One a clause that holds no other item. */
export function readLaunches(read: Read, found: readonly Draft[]): Draft[] {
  return read.clauses.flatMap((clause) => {
    const dated = read.points.find(({ start, end }) => start >= clause.start && end <= clause.end);
    const launch = LAUNCHES_ZH.exec(clause.text) ?? CLOSURES_ZH.exec(clause.text);
    if (!launch || !dated || (clause.forward === null && !AHEAD_ZH.test(clause.text))) return [];
    if (NOT_AHEAD.test(clause.text) && !TELLS_FUTURE.test(clause.text)) return [];
    if (clause.figures.length > 0 || found.some(({ named }) => named !== null && isInside(read, clause, named)))
      return [];
    const named = productIn(read, clause, dated) ?? objectBehind(read, clause, launch);
    if (!named) return [];
    const metric = `${read.view.text.slice(named.start, named.end)}${launch[0]}`;
    const direction = CLOSURES_ZH.test(launch[0]) ? ('down' as const) : null;
    return [toDraft(read, clause, named, { metric, direction, period: dated.period, score: 0.62 })];
  });
}

const isInside = ({ view }: Read, clause: Clause, { start, end }: Span): boolean =>
  start >= view.toSource(clause.start, clause.start + 1).start && end <= view.toSource(clause.end - 1, clause.end).end;

const LEAD =
  /^(?:明年|今年|后年|年底|年末|另外|此外|同时|其中|那么|然后|而且|并且|但是|所以|因此|我们的?|公司的?|预计|计划|将|会|在|是|到|新的|呢|[“”"])+/u;
const TAIL = /(?:我们|公司|预计|计划|将|会|从|在|于|也|准备|希望|打算|是|今年|明年|后年|呢|到|于|这个业务|的)+$/u;

const OBJECT = /^(?:了|我们的?|新一代的?|全新的?|一个|一款|[“”"])*([^的，,。；;“”"]{2,14})/u;

/** 上线新平台, 推出海外版本: what the verb launches. */
function objectBehind({ view }: Read, clause: Clause, launch: RegExpExecArray): Span | null {
  const from = clause.start + launch.index + launch[0].length;
  const object = OBJECT.exec(view.text.slice(from, clause.end));
  if (!object) return null;
  const end = from + object[0].length;
  return { start: end - (object[1] as string).length, end };
}

/** What is launched: the words before the date, less time and persons; else the sentence's first clause. */
function productIn({ view, clauses }: Read, clause: Clause, { start }: Point): Span | null {
  const trim = (from: number, to: number): Span | null => {
    const words = view.text.slice(from, to);
    const lead = LEAD.exec(words)?.[0].length ?? 0;
    const tail = TAIL.exec(words.slice(lead))?.[0].length ?? 0;
    return words.length - lead - tail >= 2 ? { start: from + lead, end: to - tail } : null;
  };
  const own = trim(clause.start, start);
  if (own) return own;
  const first = clauses.find(({ end }) => end <= clause.start);
  return first ? trim(first.start, Math.min(first.end, first.start + 16)) : null;
}
