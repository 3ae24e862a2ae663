import { printedChinese } from '../../../language/zh-view.js';
import type { Draft, Sentence } from '../draft.js';
import { mayLookAhead, type Read, takeApart, toDraft, topicBefore } from './clauses.js';
import { readLaunches } from './launches.js';
import { breakEvenIn, isSigned, moveOf, pricedIn } from './moves.js';
import { readPromises } from './promises.js';
import { FORMULAS_ZH } from './words.js';

/** The guidance of one Chinese sentence, in whatever characters and spacing. */
export function readChinese(sentence: Sentence): Draft[] {
  const view = printedChinese(sentence.text);
  if (FORMULAS_ZH.test(view.text) || !(sentence.assumed || mayLookAhead(view.text))) return [];
  const read = takeApart(sentence, view);
  const promised = readPromises(read);
  const taken = new Set(promised.map(({ metric }) => metric));
  const found = [...promised, ...readMoves(read).filter(({ metric }) => !taken.has(metric))];
  found.push(...readLaunches(read, found));
  return found.sort((a, b) => (a.named?.start ?? 0) - (b.named?.start ?? 0));
}

/** Items in words: measures that a future clause moves or gives a sign to. */
function readMoves(read: Read): Draft[] {
  return read.clauses.flatMap((clause) => {
    if (clause.forward === null) return [];
    const drafts = clause.measures.flatMap((measure) => {
      const direction = moveOf(clause, measure);
      return direction === null && !isSigned(clause) ? [] : [toDraft(read, clause, measure, { direction })];
    });
    const priced = drafts.length === 0 ? pricedIn(clause) : null;
    if (priced) return [{ ...toDraft(read, clause, priced.named, { direction: priced.direction }), metric: '价格' }];
    if (drafts.length > 0 || !isSigned(clause)) return drafts;
    const topic = topicBefore(read, clause.start);
    if (topic) return [toDraft(read, clause, topic, {})];
    const even = breakEvenIn(clause);
    return even ? [toDraft(read, clause, even, { direction: 'up' })] : [];
  });
}
