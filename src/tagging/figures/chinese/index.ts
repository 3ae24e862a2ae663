import type { Change, FigureKind } from '../figure.js';
import type { SentenceFigures, SentenceReading } from '../metric.js';
import { readChineseChange } from './change.js';
import { nameChineseMetrics } from './metric.js';
import { type ChineseView, viewSentence } from './view.js';

/** What is to come: 预计, 计划, 将. 会 only before a verb; 会计 and 会员 are other words. */
const FUTURE =
  /估算|估计|估計|预估|預估|可以再|能够|能夠|有望|预计|預計|预期|預期|计划|計劃|目标|目標|希望|将|將|展望|指引|会(?=在|有|达|是|增|继|保|更|进|超|控|做|再|到)|會(?=在|有|達|是|增|繼|保|更|進|超|控|做|再|到)/u;
/** Stands between a figure and the one that it is compared with. */
const COMPARED = /(?:较|比|从|对比|相比|同期)[^，,；]*$/u;
/** How things stand on the day of the call. */
const STANDING = /现在|目前|当前|累计|已经/u;

/** Metric, change and time of every figure of a Chinese sentence. */
export function readChineseSentence(sentence: SentenceFigures): SentenceReading {
  const { text, candidates, points } = sentence;
  const view = viewSentence(
    text,
    sentence,
    candidates.map(({ quantity }) => quantity),
    points,
  );
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
    };
  });
  const future = FUTURE.exec(text.slice(sentence.start, sentence.end));
  return { measured, future: future ? sentence.start + future.index : Number.POSITIVE_INFINITY, stretches: [] };
}

function isCompared({ plain, places }: ChineseView, k: number): boolean {
  const at = places[k] as number;
  return COMPARED.test(plain.slice(Math.max(k > 0 ? (places[k - 1] as number) : 0, at - 24), at));
}

/** Whether statements report a figure for a period. */
function isReported(
  { plain, places }: ChineseView,
  k: number,
  kind: FigureKind,
  id: string | null,
  change: Change | null,
): boolean {
  if (kind === 'money' || change?.basis === 'yoy' || change?.basis === 'qoq') return true;
  const at = places[k] as number;
  const standing = STANDING.test(plain.slice(Math.max(0, at - 24), at + 10));
  if (kind === 'count' || kind === 'ratio' || kind === 'duration') return id !== null && !standing;
  return id !== null || (change === null && !standing);
}
