import type { Span } from '../../../document/span.js';
import { printedChinese } from '../../../language/zh-view.js';
import type { Draft, Sentence } from '../draft.js';
import { type Clause, mayLookAhead, type Read, takeApart, toDraft, topicBefore } from './clauses.js';
import { readLaunches } from './launches.js';
import { breakEvenIn, isPlaced, isSigned, likedIn, moveOf, pricedIn } from './moves.js';
import { readPromises } from './promises.js';
import { AHEAD_ZH, COUNTERFACTUAL, FORMULAS_ZH, TELLS_FUTURE } from './words.js';

/** The guidance of one Chinese sentence, in whatever characters and spacing. */
export function readChinese(sentence: Sentence): Draft[] {
  const view = printedChinese(sentence.text);
  if (COUNTERFACTUAL.test(view.text) && !TELLS_FUTURE.test(view.text) && !AHEAD_ZH.test(view.text)) return [];
  if (FORMULAS_ZH.test(view.text) || !(sentence.assumed || mayLookAhead(view.text))) return [];
  const read = takeApart(sentence, view);
  const promised = readPromises(read);
  const taken = new Set(promised.map(({ metric }) => metric));
  const found = [...promised, ...readMoves(read).filter(({ metric }) => !taken.has(metric))];
  found.push(...readCarried(read).filter((draft) => !found.some((one) => isSame(one, draft))));
  found.push(...readLaunches(read, found));
  return found.sort((a, b) => (a.named?.start ?? 0) - (b.named?.start ?? 0));
}

const isSame = (one: Draft, other: Draft): boolean => one.metric === other.metric && one.period === other.period;

const readCarried = (read: Read): Draft[] =>
  read.clauses.flatMap((clause) =>
    clause.forward === null || clause.measures.length > 0 ? [] : (carriedInto(read, clause) ?? []),
  );

/** 四季度会继续提升, 价格方面，明年不会再下降: told of the measure named before, where the clause has no subject of its own. */
function carriedInto(read: Read, clause: Clause): Draft | null {
  const topic = topicBefore(read, clause.start);
  if (topic === null || clause.figures.length > 0) return null;
  const before = read.clauses.filter(({ end }) => end <= clause.start).at(-1);
  const isTopical =
    before !== undefined && topic.start >= before.start && (TOPICAL.test(before.text) || isAlone(before, topic));
  if (!isTopical && !NO_SUBJECT.test(clause.text)) return null;
  const direction = moveOf(clause, { start: clause.start, end: clause.start });
  return direction === null ? null : toDraft(read, clause, topic, { direction });
}

/** 四季度的毛利率, 关于资本开支: a clause that only names a measure. */
const isAlone = ({ text, start, end }: Clause, topic: Span): boolean =>
  topic.end === end && LEADS.test(text.slice(0, topic.start - start));
const LEADS =
  /^(?:关于|至于|对于|说到|谈到|另外|那么?|然后|我们|公司|整体|的|这个|明年|今年|全年|下半年|上半年|[一二三四]季度|第[一二三四]季度|20\d\d年)*$/u;

/** 价格方面, 利润率的话: what the next clause is about. */
const TOPICAL = /(?:方面|这块|这边|的话|上来?看|来看)$/u;
/** A clause that opens with its time and goes on with its verb. */
const NO_SUBJECT =
  /^(?:但是?|而且?|并且|同时|然后|预计|预期|我们|认为|判断|相信|到)*(?:明年|后年|全年|下半年|上半年|[一二三四1-4]季度|第[一二三四]季度|下个?季度|后续|后面|未来|长期来?看?|之后|接下来|年底|今年)+(?:也|还|应该|可能|预计|会|将|有望|有机会|继续|进一步|持续|逐步|逐季|再|仍|仍然|又|能够|能)*(?:提升|提高|改善|上升|增长|增加|回升|恢复|好转|加快|扩大|下降|降低|回落|减少|收窄|放缓|保持|维持|稳定|稳中|持平|优化|走高|走低|反弹)/u;

/** 提升到净利润的一半: what a share is of does not move. */
const isWholeOfShare = ({ view }: Read, { figures }: Clause, { end }: Span): boolean =>
  figures.some(({ start }) => start > end && /^的(?:约|大约|大概|至少)?$/u.test(view.text.slice(end, start)));

/** Items in words: measures that a future clause moves or gives a sign to. */
function readMoves(read: Read): Draft[] {
  return read.clauses.flatMap((clause) => {
    if (clause.forward === null) return [];
    const drafts = clause.measures.flatMap((measure) => {
      if (isWholeOfShare(read, clause, measure)) return [];
      const direction = moveOf(clause, measure);
      return direction === null && !isSigned(clause) && !isPlaced(clause)
        ? []
        : [toDraft(read, clause, measure, { direction })];
    });
    const liked = drafts.length === 0 ? likedIn(clause) : null;
    if (liked) return [toDraft(read, clause, liked, { direction: 'up' })];
    const priced = drafts.length === 0 ? pricedIn(clause) : null;
    if (priced) return [{ ...toDraft(read, clause, priced.named, { direction: priced.direction }), metric: '价格' }];
    if (drafts.length > 0 || !isSigned(clause)) return drafts;
    const topic = topicBefore(read, clause.start);
    if (topic) return [toDraft(read, clause, topic, {})];
    const even = breakEvenIn(clause);
    return even ? [toDraft(read, clause, even, { direction: 'up' })] : [];
  });
}
