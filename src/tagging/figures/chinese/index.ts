import { plainCharacter } from '../../metrics/chinese.js';
import type { Change, FigureKind } from '../figure.js';
import type { Named, SentenceFigures, SentenceReading } from '../metric.js';
import { readChineseChange } from './change.js';
import { nameChineseMetrics } from './metric.js';
import { FUTURE, isCompared, isStanding, timesOf } from './time.js';
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
      reported: isReported(view, k, candidate.kind, id, change),
      amount: isAmount(view, k, candidate, metric),
      standing: change?.basis === 'yoy' || change?.basis === 'qoq' ? null : (times[k] ?? null),
    };
  });
  const future = FUTURE.exec(text.slice(sentence.start, sentence.end));
  return { measured, future: future ? sentence.start + future.index : Number.POSITIVE_INFINITY, stretches: [] };
}

/** What is spent, saved or received is money. */
const AMOUNT_VERB =
  /(?:省|花|投|投入|赚|亏|收|收回来?|付|支付|贷|借|融|融资|补贴|减值|计提|拨备|罚|捐|派)(?:了|大概|大约|约|近|超过|将近|接近|不到)*$/u;
const AMOUNT_NAME =
  /(?:款|费|费用|额|金|成本|支出|开支|收入|利润|投资|投入|预算|单价|售价|债|债务|市值|减值|损失|补贴|分红|股息|现金流|负债|资产|营收|订单金额|余额)$/u;

/** Whether a number without unit is money: 每个机型可以省八十万, 回款三亿多. */
function isAmount(
  { plain, places }: ChineseView,
  k: number,
  { kind, unit }: Named['candidate'],
  metric: string | null,
): boolean {
  if (kind !== 'count' || unit !== null) return false;
  const at = places[k] as number;
  return (
    AMOUNT_VERB.test(plain.slice(Math.max(0, at - 12), at)) ||
    AMOUNT_NAME.test(Array.from(metric ?? '', plainCharacter).join(''))
  );
}

/** Whether statements report a figure for a period. */
function isReported(view: ChineseView, k: number, kind: FigureKind, id: string | null, change: Change | null): boolean {
  if (kind === 'money' || change?.basis === 'yoy' || change?.basis === 'qoq') return true;
  const standing = isStanding(view, k);
  if (kind === 'count' || kind === 'ratio' || kind === 'duration') return id !== null && !standing;
  return id !== null || (change === null && !standing);
}
