import type { Change } from '../figure.js';
import type { Measured, SentenceFigures } from '../metric.js';
import { readChineseChange } from './change.js';
import { nameChineseMetrics } from './metric.js';
import { viewSentence } from './view.js';

/** Metric and change of every figure of a Chinese sentence. */
export function readChineseSentence(sentence: SentenceFigures): Measured[] {
  const { text, candidates, points } = sentence;
  const view = viewSentence(
    text,
    sentence,
    candidates.map(({ quantity }) => quantity),
    points,
  );
  let last: Change | null = null;
  return nameChineseMetrics(view, sentence).map((named, k) => {
    const { start, end } = named.candidate.quantity;
    const change = readChineseChange(view, k, named.candidate.kind, text.slice(start, end), last);
    last = change ?? last;
    return { ...named, id: sentence.idOf(named.metric), change };
  });
}
