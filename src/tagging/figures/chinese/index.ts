import type { Candidate } from '../candidate.js';
import type { Change } from '../figure.js';
import type { SentenceFigures, SentenceReading } from '../metric.js';
import { isAmount } from './amounts.js';
import { readChineseChange } from './change.js';
import { nameChineseMetrics } from './metric.js';
import { futureFrom, isCompared, isStanding, timesOf } from './time.js';
import { type ChineseView, viewSentence } from './view.js';

/** Metric, change and time of every figure of a Chinese sentence. */
export function readChineseSentence(sentence: SentenceFigures): SentenceReading {
  const { text, candidates, points } = sentence;
  const view = viewSentence(
    text,
    sentence,
    candidates.map(({ quantity }) => quantity),
    points,
  );
  const times = timesOf(view);
  const future = futureFrom(text, sentence.start, sentence.end);
  let last: Change | null = null;
  const measured = nameChineseMetrics(view, sentence).map(({ candidate, metric, carried }, k) => {
    const { start, end } = candidate.quantity;
    const id = sentence.idOf(metric);
    const change = readChineseChange(view, k, candidate.kind, text.slice(start, end), last);
    last = change ?? last;
    return {
      candidate,
      metric,
      carried,
      id,
      change,
      compared: change === null && isCompared(view, k),
      // A plan is reported by the outlook that it belongs to.
      reported:
        isReported(view, k, candidate, id, change) ||
        (start > future && times[k] === null && candidate.kind !== 'duration'),
      amount: isAmount(view, candidates, k, { metric, id }),
      standing: change?.basis === 'yoy' || change?.basis === 'qoq' ? null : (times[k] ?? null),
    };
  });
  return { measured, future, stretches: [] };
}

const TERM_UNIT = /年|月|周|週|星期|季/u;

/** Whether statements report a figure for a period. */
function isReported(
  view: ChineseView,
  k: number,
  { kind, unit }: Candidate,
  id: string | null,
  change: Change | null,
): boolean {
  // 账期一般是六个月: terms in months are conditions, days of turnover are results.
  if (kind === 'duration' && TERM_UNIT.test(unit ?? '')) return false;
  if (kind === 'money' || change?.basis === 'yoy' || change?.basis === 'qoq') return true;
  const standing = isStanding(view, k);
  if (kind === 'count' || kind === 'ratio' || kind === 'duration') return id !== null && !standing;
  return id !== null || (change === null && !standing);
}
